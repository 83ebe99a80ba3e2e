/** A session that nobody looks at: in a hidden page, through a reload, on a screen that may go dark. */
import { expect, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { preferences } from '../../../src/player/preferences.js';
import '../../../src/define/hold-timer.js';
import { audioContext } from '../../../src/device/unlock.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import { needs } from '../../support/engine.js';
import { FakeClock } from '../../support/fake-clock.js';
import { freshPage, type FreshPage } from '../../support/fresh-page.js';
import { en } from '../../support/languages.js';
import { limbsOf, stateOf, wholeOf } from '../../support/motion.js';
import { restoreVisibility, setHidden } from '../../support/page.js';
import { pictured, picturesIn } from '../../support/pictures.js';
import { announced, button, HOLD_EVENTS, onPage, record, typesOf } from '../../support/session.js';
import { chooseCues } from '../../support/settings.js';

/** Get ready 5, left 10, switch 4, right 10: 29 seconds. */
const bothSides = html`<hold-timer seconds="10" each-side switch-seconds="4"></hold-timer>`;

const initial = { ...preferences };
afterEach(() => Object.assign(preferences, initial));
afterEach(restoreVisibility);

const within = (el: HoldTimer, selector: string): HTMLElement | null => el.shadowRoot!.querySelector(selector);
const noteOf = (el: HoldTimer): string => within(el, '.line .aside')?.textContent.trim() ?? '';
const wordOf = (el: HoldTimer): string => within(el, '.word > span')?.textContent.trim() ?? '';
const pictureOf = (el: HoldTimer): string => picturesIn(el.shadowRoot!).map(pictured).join();

/** Resolves once the page's audio context is in this state. */
async function becomes(state: AudioContextState): Promise<void> {
  needs('sound that runs');
  const context = audioContext()!;
  while (context.state !== state)
    await new Promise((done) => context.addEventListener('statechange', done, { once: true }));
}

describe('a session in a hidden page', () => {
  afterEach(() => sendMouse({ type: 'move', position: [0, 0] }));
  afterEach(() => Reflect.deleteProperty(audioContext()!, 'resume'));

  let presses = 0;

  /** No script can let sound in: that takes a press of the mouse itself. Hidden 6 seconds after it. */
  async function hidden(act: (el: HoldTimer) => unknown = () => undefined, andThen: () => unknown = () => undefined) {
    const { el, clock } = await onPage<HoldTimer>(bothSides);
    const heard = record(el, ...HOLD_EVENTS);
    await act(el);
    const { left, top, width, height } = button(el, en.start)!.getBoundingClientRect();
    // never where the test before has just pressed: that would be a double tap
    presses += 1;
    const position: [number, number] = [
      Math.round(left + width * (presses % 2 ? 0.15 : 0.85)),
      Math.round(top + height / 2),
    ];
    await sendMouse({ type: 'click', position });
    clock.advance(6_000);
    await becomes('running');
    setHidden(true);
    await andThen();
    clock.advance(60_000);
    return { el, clock, heard };
  }

  it('goes on to its end while it is heard', async () => {
    const { el, heard } = await hidden();
    const phases = Array<string>(4).fill('hold-phase');
    expect([el.status, ...typesOf(heard)]).to.deep.equal(['complete', 'hold-start', ...phases, 'hold-complete']);
  });

  const losses: [what: string, ...Parameters<typeof hidden>][] = [
    ['it is silent', (el) => chooseCues(el, 'silent')],
    ['the volume is at nothing', () => (preferences.volume = 0)],
    [
      'the browser takes its sound away',
      undefined,
      async () => {
        const context = audioContext()!;
        context.resume = () => Promise.reject(new DOMException('a call comes in', 'InvalidStateError'));
        await context.suspend();
        await becomes('suspended');
      },
    ],
  ];
  for (const [what, act, andThen] of losses) {
    it(`stops at the end of its phase when ${what}, and goes on with the next when somebody is back`, async () => {
      const { el, heard } = await hidden(act, andThen);
      const last = heard.at(-1)!;
      expect([el.status, el.elapsedMs, 'reason' in last && last.reason]).to.deep.equal(['paused', 15_000, 'hidden']);
      setHidden(false);
      el.resume();
      expect([el.status, el.phase?.kind, el.elapsedMs]).to.deep.equal(['running', 'switch', 15_000]);
      await chooseCues(el, 'tones');
    });
  }
});

describe('a session that a reload cuts off', () => {
  const kneeling: Record<string, string> = {
    exercise: 'hip-flexor',
    seconds: '10',
    'ready-seconds': '4',
    'switch-seconds': '6',
  };
  const longer = { ...kneeling, seconds: '20' };

  /** What is kept while somebody is in a session, and no longer. */
  const kept = (): string[] => Object.keys(sessionStorage);

  interface Loaded {
    readonly page: FreshPage;
    readonly el: HoldTimer;
    readonly clock: FakeClock;
    readonly heard: Event[];
  }

  /** A page of this timer alone, loaded at this time of the wall clock. */
  async function loaded(wallMs?: number, attributes: Record<string, string> = kneeling): Promise<Loaded> {
    const page = await freshPage('<div></div>');
    const { document } = page.window;
    const clock = new FakeClock();
    if (wallMs !== undefined) clock.jumpWall(wallMs - clock.now().wallMs);
    const heard = record(document, ...HOLD_EVENTS);
    // before it is on the page: what it plays with is made as soon as it is there
    const el = document.createElement('hold-timer');
    el.clock = clock;
    for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
    document.body.append(el);
    await el.updateComplete;
    return { page, el, clock, heard };
  }

  /** Once what plays is there, where it is fetched by itself. */
  async function settled({ page, el }: Loaded): Promise<void> {
    expect(await page.arrival()).to.equal('here');
    await el.updateComplete;
  }

  /** Plays so many seconds on a page, which is gone then. The answer is the time of the wall clock. */
  async function playedAndGone(
    seconds: number,
    act: (el: HoldTimer) => unknown = () => undefined,
    attributes = kneeling,
  ): Promise<number> {
    const { page, el, clock } = await loaded(undefined, attributes);
    el.start();
    await page.arrival();
    clock.advance(seconds * 1000);
    await act(el);
    await el.updateComplete;
    page.frame.remove();
    return clock.now().wallMs;
  }

  async function reloaded(seconds: number, act?: (el: HoldTimer) => unknown, attributes = kneeling): Promise<Loaded> {
    const after = await loaded((await playedAndGone(seconds, act, attributes)) + 2_000, attributes);
    await settled(after);
    return after;
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
    button(el, en.resume)!.click();
    expect(el.status).to.equal('running');
  });

  it('has come back also where the timer stands in the page itself', async () => {
    await playedAndGone(25);
    // this page has the clock of the machine: what was written down is as old as that
    const wallMs = Date.now() - 2_000;
    const memory = JSON.parse(sessionStorage.getItem(kept()[0]!)!) as object;
    sessionStorage.setItem(kept()[0]!, JSON.stringify({ ...memory, savedAtWallMs: wallMs }));
    const attributes = Object.entries(kneeling).map(([name, value]) => `${name}="${value}"`);
    const page = await freshPage(`<hold-timer ${attributes.join(' ')}></hold-timer>`);
    await page.arrival();
    const [el] = page.timers as [HoldTimer];
    await el.updateComplete;
    expect([el.status, noteOf(el)]).to.deep.equal(['paused', en.paused.reload]);
  });

  it('stands still until somebody goes on, at the start of what leads to its hold, with what was done before', async () => {
    const { el, clock, heard } = await reloaded(25);
    const before = heard.length;
    clock.advance(60_000);
    expect([el.status, el.elapsedMs, heard.length]).to.deep.equal(['paused', 14_000, before]);
    el.resume();
    expect([el.status, el.phase?.kind, el.phase?.side]).to.deep.equal(['running', 'switch', 'right']);
    clock.advance(6_000);
    expect([el.phase?.kind, el.elapsedMs]).to.deep.equal(['hold', 20_000]);
    clock.advance(10_000);
    const end = heard.at(-1)!;
    // the hold that was cut off is done anew
    const told = { seconds: 20 + 16, completed: ['hip-flexor'], skipped: [] };
    expect([el.status, end.type, 'detail' in end && end.detail]).to.deep.equal(['complete', 'hold-complete', told]);
  });

  it('does not bring back what was left out', async () => {
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
    await settled(again);
    expect([again.el.status, again.el.elapsedMs]).to.deep.equal(['paused', 14_000]);
  });

  it('comes back with the sound that was chosen', async () => {
    const { el } = await reloaded(25, (timer) => chooseCues(timer, 'silent'));
    expect([el.status, el.cues]).to.deep.equal(['paused', 'silent']);
  });

  it('comes back to a routine on a chair', async () => {
    const list = '<routine-list routine="short"></routine-list>';
    const routineIn = (page: FreshPage) => page.window.document.querySelector('routine-list') as RoutineList;
    const before = await freshPage(list);
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

  it('has the same person in the picture, who breathes in the hold', async () => {
    const { el, clock } = await reloaded(25, undefined, { ...kneeling, person: 'man' });
    el.resume();
    clock.advance(6_000);
    await el.updateComplete;
    const picture = [el.phase?.kind, pictureOf(el), stateOf(wholeOf(el))];
    expect(picture).to.deep.equal(['hold', 'hip-flexor 1 by a man', 'running']);
  });

  it('is not taken up by a timer that plays something else, whose own is left alone, also where that is moved', async () => {
    const other = await loaded(await playedAndGone(25), longer);
    await settled(other);
    const { page, el, heard } = other;
    expect([el.status, heard.length]).to.deep.equal(['idle', 0]);
    el.start();
    page.window.document.querySelector('div')!.append(el);
    await el.updateComplete;
    await el.updateComplete;
    expect([el.status, el.elapsedMs, ...typesOf(heard)]).to.deep.equal(['running', 0, 'hold-start', 'hold-phase']);
  });

  const useless: [what: string, hours: number, write: (text: string) => string][] = [
    ['after hours', 7, (text) => text],
    ['that cannot be read', 0, (text) => text.slice(1)],
    ['of a session that there is not', 0, (text) => text.replace(/"phase":\d+/, '"phase":99')],
  ];
  for (const [what, hours, write] of useless) {
    it(`is not taken up ${what}, nor kept`, async () => {
      const wallMs = await playedAndGone(25);
      const [name] = kept() as [string];
      sessionStorage.setItem(name, write(sessionStorage.getItem(name)!));
      const after = await loaded(wallMs + hours * 3_600_000);
      await settled(after);
      expect([after.el.status, kept()]).to.deep.equal(['idle', []]);
    });
  }

  it('is taken up by one timer of two', async () => {
    const { page, el } = await loaded(await playedAndGone(25));
    const second = el.cloneNode(true) as HoldTimer;
    page.window.document.body.append(second);
    await page.arrival();
    await el.updateComplete;
    await second.updateComplete;
    expect([el.status, second.status]).to.deep.equal(['paused', 'idle']);
  });

  /** The statuses of copies of one timer, the first and the last of which are not shown. */
  async function takenUp(how: string): Promise<string[]> {
    await playedAndGone(25);
    const page = await freshPage('<div></div>');
    const clock = new FakeClock();
    const { document } = page.window;
    const place = document.querySelector('div')!;
    const copies = [true, false, false, true].map((isHidden) => {
      const copy = document.createElement('hold-timer');
      for (const [name, value] of Object.entries(kneeling)) copy.setAttribute(name, value);
      copy.clock = clock;
      copy.hidden = isHidden;
      return copy;
    });
    const name = kept()[0]!;
    const memory = JSON.parse(sessionStorage.getItem(name)!) as object;
    sessionStorage.setItem(name, JSON.stringify({ ...memory, savedAtWallMs: clock.now().wallMs }));
    if (how === 'at once') place.append(...copies);
    else for (const copy of copies) place.append(copy);
    await page.arrival();
    for (let time = 0; time < 10; time += 1) await copies[3]!.updateComplete;
    return copies.map(({ status }) => status);
  }

  for (const how of ['at once', 'one by one']) {
    it(`is taken up by one of several copies, and by one that is shown: ${how}`, async () => {
      expect(await takenUp(how)).to.deep.equal(['idle', 'paused', 'idle', 'idle']);
      expect(kept()).to.have.lengthOf(1);
    });
  }

  it('has its player fetched; without one nothing is fetched at rest', async () => {
    const door = 'elements/session/session.ts';
    const { page } = await reloaded(25);
    expect(await page.fetched()).to.include(door);
    sessionStorage.clear();
    const rest = await freshPage('<hold-timer></hold-timer>');
    expect(await rest.fetched())
      .to.include('elements/hold-timer/hold-timer.ts')
      .and.not.include(door);
  });

  it('was kept from Start on', async () => {
    await playedAndGone(0);
    expect(kept()).to.have.lengthOf(1);
  });

  const endings: Record<string, (el: HoldTimer, clock: FakeClock) => unknown> = {
    'has come to its end': (_, clock) => clock.advance(30_000),
    'was ended by its button': async (el) => {
      el.pause();
      await el.updateComplete;
      button(el, en.end)!.click();
    },
    'was ended by a script': (el) => el.reset(),
    'was skipped to its end': (el) => [el.next(), el.next()],
    'has another in its place': (el) => ((el.seconds = 20), el.updateComplete),
    'was taken off the page': (el) => (el.remove(), Promise.resolve()),
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

  it('is not kept any longer under the address that it began at, once it is ended at another', async () => {
    const { el } = await onPage<HoldTimer>(bothSides);
    const before = kept().length;
    const address = location.href;
    el.start();
    const during = kept();
    history.pushState(null, '', '?quick-view');
    el.pause();
    el.resume();
    const after = kept();
    el.reset();
    history.pushState(null, '', address);
    expect([before, during.length, after, kept()]).to.deep.equal([0, 1, during, []]);
  });

  it('is kept when the session that it has replaced is ended', async () => {
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
});

describe('a session on a screen that may go dark', () => {
  let sentinels: { released: boolean }[] = [];
  let refuses = true;

  before(() => {
    const request = async () => {
      await Promise.resolve();
      if (refuses) throw new DOMException('the battery is low', 'NotAllowedError');
      const sentinel = { released: false, release: () => Promise.resolve((sentinel.released = true)) };
      sentinels.push(sentinel);
      return sentinel;
    };
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
  });
  after(() => Reflect.deleteProperty(navigator, 'wakeLock'));
  beforeEach(() => {
    refuses = true;
    sentinels = [];
  });

  async function started(template: TemplateResult = bothSides) {
    const { el, clock } = await onPage<HoldTimer>(template);
    const said: string[] = [];
    /** What the browser says to it has come. */
    const look = async () => {
      for (let turns = 0; turns < 5; turns += 1) await Promise.resolve();
      await el.updateComplete;
      if (said.at(-1) !== announced(el)) said.push(announced(el));
    };
    el.start();
    await look();
    /** How often it was told of, in all that was said. */
    const times = () => said.filter((each) => each.includes(en.mayGoDark)).length;
    return { el, clock, said, look, times };
  }

  it('says so only while getting ready, and not in a pause; it runs to its end all the same', async () => {
    const { el, clock, look } = await started();
    const shown = [[wordOf(el), noteOf(el)]];
    for (const act of [() => el.pause(), () => el.resume(), () => clock.advance(5_000)]) {
      act();
      await look();
      shown.push([wordOf(el), noteOf(el)]);
    }
    const { ready, hold } = en.phase;
    expect(shown).to.deep.equal([
      [ready, en.mayGoDark],
      [en.standsStill, ''],
      [ready, en.mayGoDark],
      [hold, ''],
    ]);
    clock.advance(24_000);
    expect(el.status).to.equal('complete');
  });

  it('is told of it once, whatever is pressed, and once in the next session', async () => {
    const { el, clock, said, look, times } = await started();
    expect(said[0]).to.include(en.mayGoDark).and.include(en.readyIn(5));
    for (const press of ['pause', 'resume', 'pause', 'resume', 'skip', 'restart'] as const) {
      el[press]();
      await look();
      clock.advance(1_000);
      await look();
    }
    expect([said.length > 5, times()]).to.deep.equal([true, 1]);
    clock.advance(29_000);
    await look();
    el.start();
    await look();
    expect([times(), noteOf(el)]).to.deep.equal([2, en.mayGoDark]);
  });

  it('says nothing where the screen stays on, which may sleep again after the end', async () => {
    refuses = false;
    const { el, clock, look, times } = await started();
    const note = noteOf(el);
    const during = sentinels.map(({ released }) => released);
    clock.advance(29_000);
    await look();
    expect([note, noteOf(el), times()]).to.deep.equal(['', '', 0]);
    expect([during, el.status, sentinels.map(({ released }) => released)]).to.deep.equal([[false], 'complete', [true]]);
  });

  for (const breathes of [true, false]) {
    it(`has its figure ${breathes ? 'breathe in a hold' : 'not breathe where that was switched off'}`, async () => {
      preferences.showsBreath = breathes;
      const { el, clock, look } = await started(
        html`<hold-timer exercise="hip-flexor" ready-seconds="20"></hold-timer>`,
      );
      const notes = [noteOf(el)];
      for (let second = 0; second < 21; second += 1) {
        clock.advance(1_000);
        await look();
        if (notes.at(-1) !== noteOf(el)) notes.push(noteOf(el));
      }
      // it has its turn after the steps of the way in
      expect(notes).to.deep.equal(['', en.mayGoDark, '']);
      expect([el.phase?.kind, stateOf(wholeOf(el))]).to.deep.equal(['hold', breathes ? 'running' : undefined]);
      expect(limbsOf(el)).not.to.be.empty;
    });
  }
});
