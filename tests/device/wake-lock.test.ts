import { expect } from '@open-wc/testing';
import { WakeLock } from '../../src/device/wake-lock.js';

/** A browser's wake locks, each given when the test says so. */
class Screen {
  asked = 0;
  readonly #waiting: ((give: boolean) => void)[] = [];
  readonly held = new Set<{ released: boolean }>();

  request(): Promise<WakeLockSentinel> {
    this.asked += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.push((give) => {
        if (!give) return reject(new DOMException('no', 'NotAllowedError'));
        const sentinel = { released: false, release: () => this.takeBack(sentinel) };
        this.held.add(sentinel);
        resolve(sentinel as unknown as WakeLockSentinel);
      });
    });
  }

  takeBack(sentinel: { released: boolean }): Promise<void> {
    sentinel.released = true;
    this.held.delete(sentinel);
    return Promise.resolve();
  }

  async answer(give: boolean): Promise<void> {
    this.#waiting.shift()!(give);
    for (let turns = 0; turns < 5; turns += 1) await Promise.resolve();
  }
}

describe('a wake lock', () => {
  let screen: Screen;

  beforeEach(() => {
    screen = new Screen();
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: screen });
  });
  afterEach(() => Reflect.deleteProperty(navigator, 'wakeLock'));

  it('is held once it is given', async () => {
    new WakeLock().hold();
    await screen.answer(true);
    expect(screen.held.size).to.equal(1);
  });

  it('is asked for once, however often it is wanted', () => {
    const lock = new WakeLock();
    lock.hold();
    lock.hold();
    expect(screen.asked).to.equal(1);
  });

  it('is given back', async () => {
    const lock = new WakeLock();
    lock.hold();
    await screen.answer(true);
    lock.release();
    expect(screen.held.size).to.equal(0);
  });

  it('is given back at once when it comes too late', async () => {
    const lock = new WakeLock();
    lock.hold();
    lock.release();
    await screen.answer(true);
    expect(screen.held.size).to.equal(0);
  });

  it('is asked for again when the browser has taken it back', async () => {
    const lock = new WakeLock();
    lock.hold();
    await screen.answer(true);
    await screen.takeBack([...screen.held][0]!);
    lock.hold();
    expect(screen.asked).to.equal(2);
  });

  it('may be refused, and is asked for again the next time', async () => {
    const lock = new WakeLock();
    lock.hold();
    await screen.answer(false);
    lock.hold();
    expect(screen.asked).to.equal(2);
  });

  it('does nothing where there is none', () => {
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: undefined });
    const lock = new WakeLock();
    lock.hold();
    expect(() => lock.release()).not.to.throw();
  });
});
