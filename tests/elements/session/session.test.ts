/** A session that nobody looks at: in a hidden page, through a reload, on a screen that may go dark. */
import { expect, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { preferences } from '../../../src/player/preferences.js';
import '../../../src/define/hold-timer.js';
import { audioContext } from '../../../src/device/unlock.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import { FakeClock } from '../../support/fake-clock.js';
import { freshPage, type FreshPage } from '../../support/fresh-page.js';
import { en } from '../../support/languages.js';
import { limbsOf, stateOf, wholeOf } from '../../support/motion.js';
import { restoreVisibility, setHidden } from '../../support/page.js';
import { pictured, picturesIn } from '../../support/pictures.js';
import { announced, button, HOLD_EVENTS, onPage, record, typesOf } from '../../support/session.js';

/** Get ready 5, left 10, switch 4, right 10: 29 seconds. */
const bothSides = html`<hold-timer seconds="10" each-side switch-seconds="4"></hold-timer>`;

const initial = { ...preferences };
afterEach(() => Object.assign(preferences, initial));
afterEach(restoreVisibility);

const within = (el: HoldTimer, selector: string): HTMLElement | null => el.shadowRoot!.querySelector(selector);
const noteOf = (el: HoldTimer): string => within(el, '.line .aside')?.textContent.trim() ?? '';
const pictureOf = (el: HoldTimer): string => picturesIn(el.shadowRoot!).map(pictured).join();

/** Something else is chosen, as by a hand. */
function choose(el: HoldTimer, cues: string): void {
  const select = within(el, 'select.cues') as HTMLSelectElement;
  select.value = cues;
  select.dispatchEvent(new Event('change'));
}

/** Resolves once the page's audio context is in this state. */
async function becomes(state: AudioContextState): Promise<void> {
  const context = audioContext()!;
  while (context.state !== state)
    await new Promise((done) => context.addEventListener('statechange', done, { once: true }));
}

describe('a session in a hidden page', () => {
  afterEach(() => sendMouse({ type: 'move', position: [0, 0] }));

  /** No script can let sound in: that takes a press of the mouse itself. */
  async function pressed(template = bothSides, act?: (el: HoldTimer) => void) {
    const { el, clock } = await onPage<HoldTimer>(template);
    const heard = record(el, ...HOLD_EVENTS);
    act?.(el);
    const { left, top, width, height } = button(el, en.start)!.getBoundingClientRect();
    const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await sendMouse({ type: 'click', position });
    clock.advance(6_000);
    await el.updateComplete;
    return {
      el,
      clock,
      pauses: () => heard.filter(({ type }) => type === 'hold-pause').map((each) => 'reason' in each && each.reason),
      types: () => typesOf(heard),
    };
  }

  it('goes on to its end while it is heard', async () => {
    const { el, clock, types } = await pressed();
    await becomes('running');
    setHidden(true);
    clock.advance(23_000);
    expect([el.status, ...types()]).to.deep.equal([
      'complete',
      'hold-start',
      'hold-phase',
      'hold-phase',
      'hold-phase',
      'hold-phase',
      'hold-complete',
    ]);
  });

  it('stops at the end of its phase when it is silent', async () => {
    const { el, clock, pauses } = await pressed(bothSides, (timer) => choose(timer, 'silent'));
    setHidden(true);
    clock.advance(60_000);
    expect([el.status, el.elapsedMs, ...pauses()]).to.deep.equal(['paused', 15_000, 'hidden']);
    choose(el, 'tones');
  });

  it('stops at the end of its phase when the volume is at nothing', async () => {
    preferences.volume = 0;
    const { el, clock, pauses } = await pressed();
    await becomes('running');
    setHidden(true);
    clock.advance(60_000);
    expect([el.status, el.elapsedMs, ...pauses()]).to.deep.equal(['paused', 15_000, 'hidden']);
  });

  it('stops at the end of its phase when the browser takes its sound away', async () => {
    const { el, clock, pauses } = await pressed();
    await becomes('running');
    const context = audioContext()!;
    context.resume = () => Promise.reject(new DOMException('a call comes in', 'InvalidStateError'));
    setHidden(true);
    await context.suspend();
    await becomes('suspended');
    clock.advance(60_000);
    expect([el.status, el.elapsedMs, ...pauses()]).to.deep.equal(['paused', 15_000, 'hidden']);
    Reflect.deleteProperty(context, 'resume');
  });

  it('that stopped goes on with the next phase when somebody is back', async () => {
    const { el, clock } = await pressed(bothSides, (timer) => choose(timer, 'silent'));
    setHidden(true);
    clock.advance(60_000);
    setHidden(false);
    el.resume();
    expect([el.status, el.phase?.kind, el.elapsedMs]).to.deep.equal(['running', 'switch', 15_000]);
    choose(el, 'tones');
  });
});

describe('a session that a reload cuts off', () => {
  const markup = '<hold-timer exercise="hip-flexor" seconds="10" ready-seconds="4" switch-seconds="6"></hold-timer>';
  const PLAYER = 'player/player.ts';

  /** Kept while somebody is in a session, and no longer. */
  const kept = (): string[] => Object.keys(sessionStorage);

  interface Loaded {
    readonly page: FreshPage;
    readonly el: HoldTimer;
    readonly clock: FakeClock;
    readonly heard: Event[];
  }

  /** A page of this timer alone, loaded at this time of the wall clock. */
  async function loaded(wallMs?: number, timer = markup): Promise<Loaded> {
    const page = await freshPage('');
    const { document } = page.window;
    const clock = new FakeClock();
    if (wallMs !== undefined) clock.jumpWall(wallMs - clock.now().wallMs);
    document.body.insertAdjacentHTML('beforeend', '<div></div>');
    const heard = record(document, ...HOLD_EVENTS);
    // before it is on the page: what it plays with is made as soon as it is there
    const el = document.createElement('hold-timer');
    el.clock = clock;
    for (const { name, value } of attributesOf(timer)) el.setAttribute(name, value);
    document.body.append(el);
    await el.updateComplete;
    return { page, el, clock, heard };
  }

  const attributesOf = (timer: string): Attr[] => [
    ...new DOMParser().parseFromString(timer, 'text/html').querySelector('hold-timer')!.attributes,
  ];

  /** Plays so many seconds on a page, which is gone then. The answer is the time of the wall clock. */
  async function playedAndGone(seconds: number, act: (el: HoldTimer) => void = () => undefined): Promise<number> {
    const { page, el, clock } = await loaded();
    el.start();
    await page.arrival();
    clock.advance(seconds * 1000);
    act(el);
    await el.updateComplete;
    page.frame.remove();
    return clock.now().wallMs;
  }

  async function reloaded(seconds: number, act?: (el: HoldTimer) => void): Promise<Loaded> {
    const page = await loaded((await playedAndGone(seconds, act)) + 2_000);
    expect(await page.page.arrival()).to.equal('here');
    await page.el.updateComplete;
    return page;
  }

  it('has come back, paused, and says why', async () => {
    const { el, heard } = await reloaded(25);
    const pause = heard.at(-1)!;
    expect([el.status, pause.type, 'reason' in pause && pause.reason]).to.deep.equal([
      'paused',
      'hold-pause',
      'reload',
    ]);
    expect([noteOf(el), announced(el)]).to.deep.equal([en.paused.reload, en.paused.reload]);
    expect(button(el, en.resume)).to.be.ok;
  });

  it('has come back also where the timer stands in the page itself', async () => {
    await playedAndGone(25);
    // this page has the clock of the machine: what was written down is as old as that
    const wallMs = Date.now() - 2_000;
    const memory = JSON.parse(sessionStorage.getItem(kept()[0]!)!) as object;
    sessionStorage.setItem(kept()[0]!, JSON.stringify({ ...memory, savedAtWallMs: wallMs }));
    const page = await freshPage(markup);
    await page.arrival();
    const [el] = page.timers as [HoldTimer];
    await el.updateComplete;
    expect([el.status, noteOf(el)]).to.deep.equal(['paused', en.paused.reload]);
  });

  it('stands still until somebody goes on, at the start of what leads to its hold', async () => {
    const { el, clock, heard } = await reloaded(25);
    const before = heard.length;
    clock.advance(60_000);
    expect([el.status, el.elapsedMs, heard.length]).to.deep.equal(['paused', 14_000, before]);
    el.resume();
    expect([el.status, el.phase?.kind, el.phase?.side]).to.deep.equal(['running', 'switch', 'right']);
    clock.advance(6_000);
    expect([el.phase?.kind, el.elapsedMs]).to.deep.equal(['hold', 20_000]);
  });

  it('goes on by a press on the button', async () => {
    const { el } = await reloaded(25);
    button(el, en.resume)!.click();
    expect(el.status).to.equal('running');
  });

  it('has what was done before, and how long that took', async () => {
    const { el, clock, heard } = await reloaded(25);
    el.resume();
    clock.advance(16_000);
    const end = heard.at(-1)!;
    expect([el.status, end.type, 'detail' in end && end.detail]).to.deep.equal([
      'complete',
      'hold-complete',
      // the hold that was cut off is done anew
      { seconds: 20 + 16, completed: ['hip-flexor'], skipped: [] },
    ]);
  });

  it('has not what was left out', async () => {
    const { el, clock, heard } = await reloaded(6, (timer) => timer.skip());
    el.resume();
    clock.advance(16_000);
    const end = heard.at(-1)!;
    expect('detail' in end && end.detail).to.deep.equal({ seconds: 6 + 16, completed: [], skipped: ['hip-flexor'] });
  });

  it('comes back from a second reload as well', async () => {
    const { page, clock } = await reloaded(25);
    page.frame.remove();
    const again = await loaded(clock.now().wallMs + 2_000);
    await again.page.arrival();
    await again.el.updateComplete;
    expect([again.el.status, again.el.elapsedMs]).to.deep.equal(['paused', 14_000]);
  });

  it('is not taken up by a timer that plays something else', async () => {
    const wallMs = await playedAndGone(25);
    const other = await loaded(wallMs, markup.replace('seconds="10"', 'seconds="20"'));
    await other.page.arrival();
    expect([other.el.status, other.heard.length]).to.deep.equal(['idle', 0]);
    other.el.start();
    expect([other.el.status, other.el.elapsedMs, ...typesOf(other.heard)]).to.deep.equal([
      'running',
      0,
      'hold-start',
      'hold-phase',
    ]);
  });

  it('is not taken up after hours', async () => {
    const wallMs = await playedAndGone(25);
    const { page, el } = await loaded(wallMs + 7 * 3_600_000);
    await page.arrival();
    expect([el.status, kept()]).to.deep.equal(['idle', []]);
  });

  it('comes back with the sound that was chosen', async () => {
    const { el } = await reloaded(25, (timer) => choose(timer, 'silent'));
    expect([el.status, el.cues]).to.deep.equal(['paused', 'silent']);
  });

  it('comes back to a routine on a chair', async () => {
    const list = '<routine-list routine="short"></routine-list>';
    const before = await freshPage(list);
    const routineIn = (page: FreshPage) => page.window.document.querySelector('routine-list') as RoutineList;
    routineIn(before).floorFree = true;
    await routineIn(before).updateComplete;
    routineIn(before).start();
    await before.arrival();
    before.frame.remove();
    const after = await freshPage(list);
    await after.arrival();
    await routineIn(after).updateComplete;
    await routineIn(after).updateComplete;
    const { status, floorFree, steps } = routineIn(after);
    expect([status, floorFree, steps[0]]).to.deep.equal(['paused', true, 'chair-knee-to-chest']);
  });

  it('is left alone once another has begun, also where that is moved', async () => {
    const wallMs = await playedAndGone(25);
    const { page, el } = await loaded(wallMs, markup.replace('seconds="10"', 'seconds="20"'));
    await page.arrival();
    el.start();
    page.window.document.querySelector('div')!.append(el);
    await el.updateComplete;
    await el.updateComplete;
    expect(el.status).to.equal('running');
  });

  it('is kept while one that it has taken the place of is ended', async () => {
    const { page, el } = await loaded();
    const other = el.cloneNode(true) as HoldTimer;
    page.window.document.body.append(other);
    other.start();
    await page.arrival();
    await other.updateComplete;
    el.start();
    expect([other.status, el.status]).to.deep.equal(['paused', 'running']);
    other.reset();
    expect(kept()).to.have.lengthOf(1);
  });

  it('is taken up by one timer of two', async () => {
    const wallMs = await playedAndGone(25);
    const { page, el } = await loaded(wallMs);
    const second = el.cloneNode(true) as HoldTimer;
    page.window.document.body.append(second);
    await page.arrival();
    await second.updateComplete;
    expect([el.status, second.status]).to.deep.equal(['paused', 'idle']);
  });

  it('has its player fetched; without one nothing is fetched at rest', async () => {
    const { page } = await reloaded(25);
    expect(await page.fetched()).to.include(PLAYER);
    sessionStorage.clear();
    const rest = await freshPage(markup);
    expect((await rest.fetched()).filter((path) => /^(player|hands-free|cueOutput)\//.test(path))).to.be.empty;
  });

  it('was kept from Start on', async () => {
    await playedAndGone(0);
    expect(kept()).to.have.lengthOf(1);
  });

  const endings: Record<string, (el: HoldTimer, clock: FakeClock) => unknown> = {
    'has come to its end': (_, clock) => clock.advance(30_000),
    'was ended by its button': (el) => button(el, en.end)!.click(),
    'was ended by a script': (el) => el.reset(),
    'was skipped to its end': (el) => [el.next(), el.next()],
    'has another in its place': (el) => ((el.seconds = 20), el.updateComplete),
    'was taken off the page': async (el) => {
      el.remove();
      await Promise.resolve();
    },
  };

  for (const [what, end] of Object.entries(endings)) {
    it(`is not kept once it ${what}`, async () => {
      const { page, el, clock } = await loaded();
      el.start();
      await page.arrival();
      clock.advance(10_000);
      const before = kept().length;
      await end(el, clock);
      expect([before, kept()]).to.deep.equal([1, []]);
    });
  }

  it('has the same person in the picture, who breathes in the hold', async () => {
    const man = markup.replace('>', ' person="man">');
    const first = await loaded(undefined, man);
    first.el.start();
    await first.page.arrival();
    first.clock.advance(25_000);
    first.page.frame.remove();
    const { page, el, clock } = await loaded(first.clock.now().wallMs, man);
    await page.arrival();
    await el.updateComplete;
    el.resume();
    clock.advance(6_000);
    await el.updateComplete;
    expect([el.phase?.kind, pictureOf(el), stateOf(wholeOf(el))]).to.deep.equal([
      'hold',
      'hip-flexor 1 by a man',
      'running',
    ]);
  });
});

describe('a session on a screen that may go dark', () => {
  let sentinels: { released: boolean }[] = [];
  let refuses = true;

  before(() => {
    Object.defineProperty(navigator, 'wakeLock', {
      configurable: true,
      value: {
        request: async () => {
          await Promise.resolve();
          if (refuses) throw new DOMException('the battery is low', 'NotAllowedError');
          const sentinel = { released: false, release: () => Promise.resolve((sentinel.released = true)) };
          sentinels.push(sentinel);
          return sentinel;
        },
      },
    });
  });
  after(() => Reflect.deleteProperty(navigator, 'wakeLock'));
  beforeEach(() => {
    refuses = true;
    sentinels = [];
  });

  /** What the browser says to it has come. */
  async function answered(el: HoldTimer): Promise<void> {
    for (let turns = 0; turns < 5; turns += 1) await Promise.resolve();
    await el.updateComplete;
  }

  async function started(template: TemplateResult = bothSides) {
    const { el, clock } = await onPage<HoldTimer>(template);
    const said: string[] = [];
    const listen = async () => {
      await answered(el);
      if (said.at(-1) !== announced(el)) said.push(announced(el));
    };
    el.start();
    await listen();
    return { el, clock, said, listen };
  }

  it('says so while one gets ready, and no longer', async () => {
    const { el, clock } = await started();
    const before = noteOf(el);
    clock.advance(5_000);
    await answered(el);
    expect([before, el.phase?.kind, noteOf(el)]).to.deep.equal([en.mayGoDark, 'hold', '']);
  });

  it('is told of it once, whatever is pressed', async () => {
    const { el, clock, said, listen } = await started();
    for (const press of ['pause', 'resume', 'pause', 'resume', 'skip', 'restart'] as const) {
      el[press]();
      await listen();
      clock.advance(1_000);
      await listen();
    }
    expect(said.length).to.be.at.least(6);
    expect(said.filter((each) => each.includes(en.mayGoDark))).to.deep.equal([said[0]]);
    expect(said[0]).to.include(en.readyIn(5));
  });

  it('says in a pause why it stands still, and after that what it said before', async () => {
    const { el } = await started();
    el.pause();
    await answered(el);
    const paused = noteOf(el);
    el.resume();
    await answered(el);
    expect([paused, noteOf(el)]).to.deep.equal([en.paused.user, en.mayGoDark]);
  });

  it('is told of it in the next session, too', async () => {
    const { el, clock, said, listen } = await started();
    clock.advance(29_000);
    await listen();
    el.start();
    await listen();
    expect(said.map((each) => each.includes(en.mayGoDark))).to.deep.equal([true, false, true]);
    expect(noteOf(el)).to.equal(en.mayGoDark);
  });

  it('comes to its end all the same', async () => {
    const { el, clock } = await started();
    clock.advance(29_000);
    expect(el.status).to.equal('complete');
  });

  it('says nothing where the screen stays on, which may sleep again after the end', async () => {
    refuses = false;
    const { el, clock, said } = await started();
    const during = sentinels.map(({ released }) => released);
    clock.advance(29_000);
    await answered(el);
    expect([noteOf(el), said.filter((each) => each.includes(en.mayGoDark))]).to.deep.equal(['', []]);
    expect([during, el.status, sentinels.map(({ released }) => released)]).to.deep.equal([[false], 'complete', [true]]);
  });

  it('has its figure breathe in a hold, and the person that was asked for', async () => {
    const bridge = await started(
      html`<hold-timer exercise="glute-bridge" person="man" ready-seconds="4"></hold-timer>`,
    );
    expect([noteOf(bridge.el), pictureOf(bridge.el)]).to.deep.equal([en.mayGoDark, 'glute-bridge 1 by a man']);
    const stretch = await started(html`<hold-timer exercise="hip-flexor" ready-seconds="4"></hold-timer>`);
    stretch.clock.advance(5_000);
    await answered(stretch.el);
    expect([stretch.el.phase?.kind, stateOf(wholeOf(stretch.el))]).to.deep.equal(['hold', 'running']);
    expect(limbsOf(stretch.el)).not.to.be.empty;
  });

  it('has a figure that does not breathe where that was switched off', async () => {
    preferences.showsBreath = false;
    const { el, clock } = await started(html`<hold-timer exercise="hip-flexor" ready-seconds="4"></hold-timer>`);
    clock.advance(5_000);
    await answered(el);
    expect([el.phase?.kind, wholeOf(el)]).to.deep.equal(['hold', []]);
    expect(limbsOf(el)).not.to.be.empty;
  });
});
