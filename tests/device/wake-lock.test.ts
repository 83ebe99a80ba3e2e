import { expect } from '@open-wc/testing';
import { WakeLock } from '../../src/device/wake-lock.js';
import { FakeClock } from '../support/fake-clock.js';
import { pretend } from '../support/pretend.js';

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

/** A page that can be hidden, and counts who listens. */
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

/** A lock on a page of its own, with a screen that is there unless told otherwise. */
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

/** The same, and it is held. */
async function held() {
  const all = made();
  all.lock.hold();
  await all.screen.answer(true);
  return all;
}

const minutes = (count: number) => count * 60_000;

describe('a wake lock', () => {
  it('is asked for once, however often it is wanted, and held once it is given', async () => {
    const { screen, lock } = made();
    lock.hold();
    lock.hold();
    const before = screen.held.size;
    await screen.answer(true);
    expect([screen.asked, before, screen.held.size]).to.deep.equal([1, 0, 1]);
  });

  it('is given back, at once where it comes too late', async () => {
    const { screen, lock } = await held();
    lock.release();
    const released = screen.held.size;
    lock.hold();
    lock.release();
    await screen.answer(true);
    expect([released, screen.asked, screen.held.size]).to.deep.equal([0, 2, 0]);
  });

  it('is asked for again when the browser has taken it back', async () => {
    const { screen, lock } = await held();
    await screen.takeBack([...screen.held][0]!);
    lock.hold();
    expect(screen.asked).to.equal(2);
  });

  it('is that of the real browser where none is handed in', async () => {
    const screen = new Screen();
    pretend(navigator, 'wakeLock', screen);
    new WakeLock().hold();
    await screen.answer(true);
    expect(screen.held.size).to.equal(1);
  });
});

describe('a wake lock that is refused', () => {
  it('is asked for again the next time, and told of once in a session', async () => {
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

  it('is told of where there is none, once, and nothing is thrown', async () => {
    pretend(navigator, 'wakeLock', undefined);
    let times = 0;
    const lock = new WakeLock({ navigator, onRefused: () => (times += 1) });
    lock.hold();
    for (let turns = 0; turns < 5; turns += 1) await Promise.resolve();
    lock.hold();
    lock.release();
    expect(times).to.equal(1);
  });

  it('is not told of when it was given, or when nobody wants it any more', async () => {
    const { screen, lock, told } = await held();
    lock.release();
    lock.hold();
    lock.release();
    await screen.answer(false);
    expect([screen.asked, told.times]).to.deep.equal([2, 0]);
  });

  it('is not told of when the page was hidden meanwhile, which is refused everywhere', async () => {
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
  it('is asked for again on return, unless the browser has left it', async () => {
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

  it('is not asked for while the page is hidden', () => {
    const { screen, page, lock } = made();
    page.hidden = true;
    lock.hold();
    const whileHidden = screen.asked;
    page.setHidden(false);
    expect([whileHidden, screen.asked]).to.deep.equal([0, 1]);
  });

  it('is not asked for on return once it was released, and nobody listens then', async () => {
    const { screen, page, lock } = await held();
    lock.hold();
    lock.release();
    page.setHidden(false);
    expect([screen.asked, page.listeners.size]).to.deep.equal([1, 0]);
  });
});

describe('a wake lock in a pause', () => {
  it('is kept for five minutes from the first pause on, and then released', async () => {
    const { screen, page, clock, lock } = await held();
    lock.pause();
    clock.advance(minutes(4));
    lock.pause();
    clock.advance(minutes(1) - 1);
    const before = [screen.held.size, clock.armed];
    clock.advance(1);
    expect([before, screen.held.size, page.listeners.size, clock.armed]).to.deep.equal([[1, 1], 0, 0, 0]);
  });

  it('is kept when the session goes on before that, and asked for again when it does after', async () => {
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

  it('counts nothing where it was not held, nor after the end', () => {
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
