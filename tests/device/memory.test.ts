import { expect } from '@open-wc/testing';
import { forget, recall, remember, type Store } from '../../src/device/memory.js';

class FakeStore implements Store {
  readonly items = new Map<string, string>();
  getItem = (key: string) => this.items.get(key) ?? null;
  setItem = (key: string, value: string) => void this.items.set(key, value);
  removeItem = (key: string) => void this.items.delete(key);
}

const refuse = (): never => {
  throw new DOMException('no', 'SecurityError');
};
const throwing: Store = { getItem: refuse, setItem: refuse, removeItem: refuse };

it('a text comes back as often as it is asked for, in place of the one before, until it is forgotten', () => {
  const store = new FakeStore();
  store.setItem('other', "the page's own");
  const recalled = [recall(store)];
  remember('first', store);
  remember('second', store);
  recalled.push(recall(store), recall(store));
  const { size } = store.items;
  forget(store);
  expect([...recalled, size, recall(store)]).to.deep.equal([undefined, 'second', 'second', 2, undefined]);
  expect([...store.items.keys()]).to.deep.equal(['other']);
});

it('a storage that throws keeps nothing, and nobody is told', () => {
  remember('text', throwing);
  forget(throwing);
  expect(recall(throwing)).to.equal(undefined);
});

it('by default it is the storage of the tab, for this page of it', () => {
  const before = sessionStorage.length;
  remember('text');
  const kept = [sessionStorage.length - before, recall(), Object.keys(sessionStorage).join()];
  forget();
  expect([...kept, sessionStorage.length]).to.deep.equal([1, 'text', `limber:session${location.pathname}`, before]);
});

it('a page that may not even name its storage keeps nothing, and nobody is told', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage');
  Object.defineProperty(window, 'sessionStorage', { configurable: true, get: refuse });
  remember('text');
  forget();
  const recalled = recall();
  if (own) Object.defineProperty(window, 'sessionStorage', own);
  else Reflect.deleteProperty(window, 'sessionStorage');
  expect(recalled).to.equal(undefined);
});
