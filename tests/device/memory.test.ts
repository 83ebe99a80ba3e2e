import { expect } from '@open-wc/testing';
import { forget, nameHere, recall, remember, type Store } from '../../src/device/memory.js';
import { pretendGetter, refuse } from '../support/pretend.js';

class FakeStore implements Store {
  readonly items = new Map<string, string>();
  getItem = (key: string) => this.items.get(key) ?? null;
  setItem = (key: string, value: string) => void this.items.set(key, value);
  removeItem = (key: string) => void this.items.delete(key);
}

const throwing: Store = { getItem: refuse, setItem: refuse, removeItem: refuse };

describe('the stored text of a session', () => {
  let store: FakeStore;
  beforeEach(() => (store = new FakeStore()));

  it('returns what was kept last, until it is forgotten', () => {
    store.setItem('other', '{');
    remember('a', 'first', store);
    remember('a', 'second', store);
    expect([store.items.size, recall('a', store), recall('a', store)]).to.deep.equal([2, 'second', 'second']);
    forget('a', store);
    expect([[...store.items.keys()], recall('a', store)]).to.deep.equal([['other'], undefined]);
  });

  it('does nothing if the storage throws', () => {
    expect(() => remember('a', 'session', throwing)).not.to.throw();
    expect(recall('a', throwing)).to.equal(undefined);
    expect(() => forget('a', throwing)).not.to.throw();
  });

  it('uses sessionStorage, and leaves nothing there after it is forgotten', () => {
    const before = sessionStorage.length;
    remember('a', 'session');
    const kept = [sessionStorage.length - before, recall('a')];
    forget('a');
    expect([kept, sessionStorage.length]).to.deep.equal([[1, 'session'], before]);
  });

  it('does nothing if reading `sessionStorage` throws', () => {
    pretendGetter(window, 'sessionStorage', refuse);
    remember('a', 'session');
    expect(recall('a')).to.equal(undefined);
  });

  it('has one key for each path and query, and the same for every # in a page', () => {
    const names = ['/a', '/a#how-to', '/b', '/a?p=12', '/a?p=34', '/a#/butterfly', '/a#!/hip', '/a?p=12#top'].map(
      (path) => nameHere(new URL(path, 'https://shop.example')),
    );
    const paths = names.map((name) => name.replace('limber:session', ''));
    expect(paths).to.deep.equal(['/a', '/a', '/b', '/a?p=12', '/a?p=34', '/a#/butterfly', '/a#!/hip', '/a?p=12']);
  });
});
