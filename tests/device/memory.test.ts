import { expect } from '@open-wc/testing';
import { forget, recall, remember, type Store } from '../../src/device/memory.js';
import type { SavedSession } from '../../src/session/saved-session.js';
import { pretendGetter, refuse } from '../support/pretend.js';

const NOW = 1.7e12;
const memory: SavedSession = {
  ...{ version: 1, key: 'bridge', phase: 2, done: [0] },
  ...{ playedMs: 9_000, savedAtWallMs: NOW },
};

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

  it('comes back as it was kept, as often as it is asked for', () => {
    remember(memory, store);
    for (const now of [NOW + 1_000, NOW + 2_000]) expect(recall(now, store)).to.deep.equal(memory);
  });

  it('takes the place of the one before', () => {
    remember(memory, store);
    remember({ ...memory, phase: 3 }, store);
    expect([store.items.size, recall(NOW, store)!.phase]).to.deep.equal([1, 3]);
  });

  it('is gone once it is forgotten', () => {
    remember(memory, store);
    forget(store);
    expect([store.items.size, recall(NOW, store)]).to.deep.equal([0, undefined]);
  });

  it('that is more than six hours old is deleted', () => {
    remember(memory, store);
    const inTime = recall(NOW + 6 * 3_600_000, store);
    expect([inTime?.phase, recall(NOW + 6 * 3_600_000 + 1, store), store.items.size]).to.deep.equal([2, undefined, 0]);
  });

  it('that cannot be read is deleted, and nothing else', () => {
    remember(memory, store);
    const name = [...store.items.keys()][0]!;
    store.setItem('other', '{');
    store.items.set(name, '{');
    expect([recall(NOW, store), store.items.size]).to.deep.equal([undefined, 1]);
    expect(store.items.has(name)).to.be.false;
  });

  it('is not kept by a storage that throws', () => {
    expect(() => remember(memory, throwing)).not.to.throw();
    expect(recall(NOW, throwing)).to.equal(undefined);
    expect(() => forget(throwing)).not.to.throw();
  });

  it('is kept in the storage of the tab, and leaves nothing there', () => {
    const before = sessionStorage.length;
    remember(memory);
    const kept = [sessionStorage.length - before, recall(NOW)?.key];
    forget();
    expect([kept, sessionStorage.length]).to.deep.equal([[1, 'bridge'], before]);
  });

  it('is not kept where the page may not even name its storage', () => {
    pretendGetter(window, 'sessionStorage', refuse);
    remember(memory);
    expect(recall(NOW)).to.equal(undefined);
  });
});
