import { expect } from '@open-wc/testing';
import { WakeLock } from '../../src/device/wake-lock.js';
import { FakeClock } from '../support/fake-clock.js';

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

function held(wakeLock: Screen | undefined = new Screen()) {
  const screen = wakeLock;
  const page = new Page();
  const clock = new FakeClock();
  const told = { times: 0 };
  const lock = new WakeLock({
    navigator: { wakeLock: wakeLock as unknown as Navigator['wakeLock'] },
    document: page as unknown as Document,
    clock,
    onRefused: () => (told.times += 1),
  });
  return { screen, page, clock, told, lock };
}

const minutes = (count: number) => count * 60_000;

describe('a wake lock that is refused', () => {
  it('is told of once in a session', async () => {
    const { screen, lock, told } = held();
    for (let time = 0; time < 3; time += 1) {
      lock.hold();
      await screen.answer(false);
      lock.release();
    }
    expect([screen.asked, told.times]).to.deep.equal([3, 1]);
  });

  it('is told of again in the next session', async () => {
    const { screen, lock, told } = held();
    for (let session = 0; session < 2; session += 1) {
      lock.hold();
      await screen.answer(false);
      lock.end();
    }
    expect(told.times).to.equal(2);
  });

  it('is told of where there is none, once', async () => {
    let times = 0;
    const page = new Page() as unknown as Document;
    const lock = new WakeLock({ navigator: {}, document: page, onRefused: () => (times += 1) });
    lock.hold();
    for (let turns = 0; turns < 5; turns += 1) await Promise.resolve();
    lock.hold();
    expect(times).to.equal(1);
  });

  it('is not told of when it was given', async () => {
    const { screen, lock, told } = held();
    lock.hold();
    await screen.answer(true);
    expect(told.times).to.equal(0);
  });

  it('is not told of when nobody wants it any more', async () => {
    const { screen, lock, told } = held();
    lock.hold();
    lock.release();
    await screen.answer(false);
    expect(told.times).to.equal(0);
  });

  it('is not told of when the page was hidden meanwhile, which is refused everywhere', async () => {
    const { screen, page, lock, told } = held();
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
  it('is asked for again on return', async () => {
    const { screen, page, lock } = held();
    lock.hold();
    await screen.answer(true);
    page.setHidden(true);
    await screen.takeBack([...screen.held][0]!);
    page.setHidden(false);
    await screen.answer(true);
    expect([screen.asked, screen.held.size]).to.deep.equal([2, 1]);
  });

  it('is not asked for again where the browser has left it', async () => {
    const { screen, page, lock } = held();
    lock.hold();
    await screen.answer(true);
    page.setHidden(true);
    page.setHidden(false);
    expect(screen.asked).to.equal(1);
  });

  it('is not asked for while the page is hidden', () => {
    const { screen, page, lock } = held();
    page.hidden = true;
    lock.hold();
    const whileHidden = screen.asked;
    page.setHidden(false);
    expect([whileHidden, screen.asked]).to.deep.equal([0, 1]);
  });

  it('is not asked for on return once it was released, and nobody listens then', async () => {
    const { screen, page, lock } = held();
    lock.hold();
    lock.hold();
    await screen.answer(true);
    lock.release();
    page.setHidden(false);
    expect([screen.asked, page.listeners.size]).to.deep.equal([1, 0]);
  });
});

describe('a wake lock in a pause', () => {
  it('is kept for five minutes, and then released', async () => {
    const { screen, page, clock, lock } = held();
    lock.hold();
    await screen.answer(true);
    lock.pause();
    clock.advance(minutes(5) - 1);
    const before = screen.held.size;
    clock.advance(1);
    expect([before, screen.held.size, page.listeners.size, clock.armed]).to.deep.equal([1, 0, 0, 0]);
  });

  it('counts from the first pause', async () => {
    const { screen, clock, lock } = held();
    lock.hold();
    await screen.answer(true);
    lock.pause();
    clock.advance(minutes(4));
    lock.pause();
    const armed = clock.armed;
    clock.advance(minutes(1));
    expect([armed, screen.held.size]).to.deep.equal([1, 0]);
  });

  it('is kept when the session goes on before that', async () => {
    const { screen, clock, lock } = held();
    lock.hold();
    await screen.answer(true);
    lock.pause();
    clock.advance(minutes(4));
    lock.hold();
    clock.advance(minutes(60));
    expect([screen.asked, screen.held.size]).to.deep.equal([1, 1]);
  });

  it('is asked for again when the session goes on after that', async () => {
    const { screen, clock, lock } = held();
    lock.hold();
    await screen.answer(true);
    lock.pause();
    clock.advance(minutes(6));
    lock.hold();
    await screen.answer(true);
    expect([screen.asked, screen.held.size]).to.deep.equal([2, 1]);
  });

  it('counts nothing where it was not held, nor after the end', () => {
    const { clock, lock } = held();
    lock.pause();
    const before = clock.armed;
    lock.hold();
    lock.pause();
    const paused = clock.armed;
    lock.end();
    expect([before, paused, clock.armed]).to.deep.equal([0, 1, 0]);
  });
});
