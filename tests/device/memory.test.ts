import { expect } from '@open-wc/testing';
import { forget, recall, remember, type Store } from '../../src/device/memory.js';
import { pretendGetter, refuse } from '../support/pretend.js';

class FakeStore implements Store {
  readonly items = new Map<string, string>();
  getItem = (key: string) => this.items.get(key) ?? null;
  setItem = (key: string, value: string) => void this.items.set(key, value);
  removeItem = (key: string) => void this.items.delete(key);
}

const throwing: Store = { getItem: refuse, setItem: refuse, removeItem: refuse };

describe('the memory of a session', () => {
  let store: FakeStore;
  beforeEach(() => (store = new FakeStore()));

  it('comes back as it was kept, in place of the one before, until it is forgotten', () => {
    store.setItem('other', '{');
    remember('first', store);
    remember('second', store);
    expect([store.items.size, recall(store), recall(store)]).to.deep.equal([2, 'second', 'second']);
    forget(store);
    expect([[...store.items.keys()], recall(store)]).to.deep.equal([['other'], undefined]);
  });

  it('is not kept by a storage that throws', () => {
    expect(() => remember('session', throwing)).not.to.throw();
    expect(recall(throwing)).to.equal(undefined);
    expect(() => forget(throwing)).not.to.throw();
  });

  it('is kept in the storage of the tab, and leaves nothing there', () => {
    const before = sessionStorage.length;
    remember('session');
    const kept = [sessionStorage.length - before, recall()];
    forget();
    expect([kept, sessionStorage.length]).to.deep.equal([[1, 'session'], before]);
  });

  it('is not kept where the page may not even name its storage', () => {
    pretendGetter(window, 'sessionStorage', refuse);
    remember('session');
    expect(recall()).to.equal(undefined);
  });
});
