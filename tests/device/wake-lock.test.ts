import { expect } from '@open-wc/testing';
import { WakeLock } from '../../src/device/wake-lock.js';
import { FakeClock } from '../support/fake-clock.js';
import { pretend } from '../support/pretend.js';

/** A fake wake-lock API whose requests are answered by the test. */
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

/** A fake document that can be hidden and counts its listeners. */
class Page extends EventTarget {
  hidden = false;
  listeners = new Set<unknown>();

  override addEventListener(type: string, listener: EventListener): void {
    this.listeners.add(listener);
    super.addEventListener(type, listener);
  }

  override removeEventListener(type: string, listener: EventListener): void {
    this.listeners.delete(listener);
    super.removeEventListener(type, listener);
  }

  setHidden(hidden: boolean): void {
    this.hidden = hidden;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

/** A wake lock on a fake document, with a fake screen by default. */
function made(screen: Screen | undefined = new Screen()) {
  const [page, clock, told] = [new Page(), new FakeClock(), { times: 0 }];
  const lock = new WakeLock({
    navigator: { wakeLock: screen as unknown as Navigator['wakeLock'] },
    document: page as unknown as Document,
    clock,
    onRefused: () => (told.times += 1),
  });
  return { screen, page, clock, told, lock };
}

/** The same with the lock already held. */
async function held() {
  const all = made();
  all.lock.hold();
  await all.screen.answer(true);
  return all;
}

const minutes = (count: number) => count * 60_000;

describe('a wake lock', () => {
  it('is requested once, however often hold() is called, and held once it is granted', async () => {
    const { screen, lock } = made();
    lock.hold();
    lock.hold();
    const before = screen.held.size;
    await screen.answer(true);
    expect([screen.asked, before, screen.held.size]).to.deep.equal([1, 0, 1]);
  });

  it('is released, at once if it is granted too late', async () => {
    const { screen, lock } = await held();
    lock.release();
    const released = screen.held.size;
    lock.hold();
    lock.release();
    await screen.answer(true);
    expect([released, screen.asked, screen.held.size]).to.deep.equal([0, 2, 0]);
  });

  it('is requested again after the browser has released it', async () => {
    const { screen, lock } = await held();
    await screen.takeBack([...screen.held][0]!);
    lock.hold();
    expect(screen.asked).to.equal(2);
  });

  it('uses the real browser by default', async () => {
    const screen = new Screen();
    pretend(navigator, 'wakeLock', screen);
    new WakeLock().hold();
    await screen.answer(true);
    expect(screen.held.size).to.equal(1);
  });
});

describe('a wake lock that is refused', () => {
  it('is requested again the next time, and reported once in a session', async () => {
    const { screen, lock, told } = made();
    for (let time = 0; time < 3; time += 1) {
      lock.hold();
      await screen.answer(false);
      lock.release();
    }
    const inOne = told.times;
    lock.end();
    lock.hold();
    await screen.answer(false);
    expect([screen.asked, inOne, told.times]).to.deep.equal([4, 1, 2]);
  });

  it('because the browser has none is reported once, without throwing', async () => {
    pretend(navigator, 'wakeLock', undefined);
    let times = 0;
    const lock = new WakeLock({ navigator, onRefused: () => (times += 1) });
    lock.hold();
    for (let turns = 0; turns < 5; turns += 1) await Promise.resolve();
    lock.hold();
    lock.release();
    expect(times).to.equal(1);
  });

  it('is not reported if it is granted, or released meanwhile', async () => {
    const { screen, lock, told } = await held();
    lock.release();
    lock.hold();
    lock.release();
    await screen.answer(false);
    expect([screen.asked, told.times]).to.deep.equal([2, 0]);
  });

  it('is not reported if the page was hidden meanwhile, since browsers then always refuse', async () => {
    const { screen, page, lock, told } = made();
    lock.hold();
    page.setHidden(true);
    await screen.answer(false);
    const whileHidden = told.times;
    page.setHidden(false);
    await screen.answer(false);
    expect([whileHidden, screen.asked, told.times]).to.deep.equal([0, 2, 1]);
  });
});

describe('a wake lock on a page that comes and goes', () => {
  it('is requested again on return, unless the browser has kept it', async () => {
    const { screen, page } = await held();
    page.setHidden(true);
    page.setHidden(false);
    const whereLeft = screen.asked;
    page.setHidden(true);
    await screen.takeBack([...screen.held][0]!);
    page.setHidden(false);
    await screen.answer(true);
    expect([whereLeft, screen.asked, screen.held.size]).to.deep.equal([1, 2, 1]);
  });

  it('is not requested while the page is hidden', () => {
    const { screen, page, lock } = made();
    page.hidden = true;
    lock.hold();
    const whileHidden = screen.asked;
    page.setHidden(false);
    expect([whileHidden, screen.asked]).to.deep.equal([0, 1]);
  });

  it('is not requested on return after a release, and leaves no listener', async () => {
    const { screen, page, lock } = await held();
    lock.hold();
    lock.release();
    page.setHidden(false);
    expect([screen.asked, page.listeners.size]).to.deep.equal([1, 0]);
  });
});

describe('a wake lock in a pause', () => {
  it('is kept for five minutes from the first pause, then released', async () => {
    const { screen, page, clock, lock } = await held();
    lock.pause();
    clock.advance(minutes(4));
    lock.pause();
    clock.advance(minutes(1) - 1);
    const before = [screen.held.size, clock.armed];
    clock.advance(1);
    expect([before, screen.held.size, page.listeners.size, clock.armed]).to.deep.equal([[1, 1], 0, 0, 0]);
  });

  it('is kept if the session resumes within that time, and requested again if it resumes later', async () => {
    const { screen, clock, lock } = await held();
    lock.pause();
    clock.advance(minutes(4));
    lock.hold();
    clock.advance(minutes(60));
    const kept = [screen.asked, screen.held.size];
    lock.pause();
    clock.advance(minutes(6));
    lock.hold();
    await screen.answer(true);
    expect([kept, screen.asked, screen.held.size]).to.deep.equal([[1, 1], 2, 1]);
  });

  it('arms no callback if it was not held, nor after the end', () => {
    const { clock, lock } = made();
    lock.pause();
    const before = clock.armed;
    lock.hold();
    lock.pause();
    const paused = clock.armed;
    lock.end();
    expect([before, paused, clock.armed]).to.deep.equal([0, 1, 0]);
  });
});
