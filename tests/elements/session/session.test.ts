/** A session in a hidden page, across a reload, and on a screen that may go dark. */
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

  /** Starts by a real mouse press, without which no sound may play, and hides the page 6 seconds later. */
  async function hidden(act: (el: HoldTimer) => unknown = () => undefined, andThen: () => unknown = () => undefined) {
    const { el, clock } = await onPage<HoldTimer>(bothSides);
    const heard = record(el, ...HOLD_EVENTS);
    await act(el);
    const { left, top, width, height } = button(el, en.start)!.getBoundingClientRect();
    // not where the test before has pressed: that would count as a double tap
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

  it('goes on to its end if it can be heard', async () => {
    const { el, heard } = await hidden();
    const phases = Array<string>(4).fill('hold-phase');
    expect([el.status, ...typesOf(heard)]).to.deep.equal(['complete', 'hold-start', ...phases, 'hold-complete']);
  });

  const losses: [what: string, ...Parameters<typeof hidden>][] = [
    ['it is silent', (el) => chooseCues(el, 'silent')],
    ['the volume is 0', () => (preferences.volume = 0)],
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
    it(`pauses at the end of its phase if ${what}, and resumes with the next phase`, async () => {
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

describe('a session interrupted by a reload', () => {
  const kneeling: Record<string, string> = {
    exercise: 'hip-flexor',
    seconds: '10',
    'ready-seconds': '4',
    'switch-seconds': '6',
  };
  const longer = { ...kneeling, seconds: '20' };

  /** Keys in the storage, in which a session is saved while it is under way. */
  const kept = (): string[] => Object.keys(sessionStorage);

  interface Loaded {
    readonly page: FreshPage;
    readonly el: HoldTimer;
    readonly clock: FakeClock;
    readonly heard: Event[];
  }

  /** A page with only this timer, loaded at this wall-clock time. */
  async function loaded(wallMs?: number, attributes: Record<string, string> = kneeling): Promise<Loaded> {
    const page = await freshPage('<div></div>');
    const { document } = page.window;
    const clock = new FakeClock();
    if (wallMs !== undefined) clock.jumpWall(wallMs - clock.now().wallMs);
    const heard = record(document, ...HOLD_EVENTS);
    // set before it is on the page: its player is made as soon as it is there
    const el = document.createElement('hold-timer');
    el.clock = clock;
    for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
    document.body.append(el);
    await el.updateComplete;
    return { page, el, clock, heard };
  }

  /** Waits for the player, which a saved session fetches by itself. */
  async function settled({ page, el }: Loaded): Promise<void> {
    expect(await page.arrival()).to.equal('here');
    await el.updateComplete;
  }

  /** Plays for so many seconds on a page and removes that page. Returns the wall-clock time. */
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

  it('is restored in a pause, and says why', async () => {
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

  it('is restored also if the timer is in the HTML of the page', async () => {
    await playedAndGone(25);
    // this page has the real clock, so the saved time is set to two seconds ago
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

  it('stays paused until it is resumed, before the hold that it was in, and counts the time before', async () => {
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
    // the interrupted hold is done again
    const told = { seconds: 20 + 16, completed: ['hip-flexor'], skipped: [] };
    expect([el.status, end.type, 'detail' in end && end.detail]).to.deep.equal(['complete', 'hold-complete', told]);
  });

  it('keeps which exercises were skipped', async () => {
    const { el, clock, heard } = await reloaded(6, (timer) => timer.skip());
    el.resume();
    clock.advance(16_000);
    const end = heard.at(-1)!;
    expect('detail' in end && end.detail).to.deep.equal({ seconds: 6 + 16, completed: [], skipped: ['hip-flexor'] });
  });

  it('is restored after a second reload as well', async () => {
    const { page, clock } = await reloaded(25);
    page.frame.remove();
    const again = await loaded(clock.now().wallMs + 2_000);
    await settled(again);
    expect([again.el.status, again.el.elapsedMs]).to.deep.equal(['paused', 14_000]);
  });

  it('is restored with the chosen kind of sound', async () => {
    const { el } = await reloaded(25, (timer) => chooseCues(timer, 'silent'));
    expect([el.status, el.cues]).to.deep.equal(['paused', 'silent']);
  });

  it('is restored in a routine on a chair', async () => {
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

  it('shows the same person, who breathes in the hold', async () => {
    const { el, clock } = await reloaded(25, undefined, { ...kneeling, person: 'man' });
    el.resume();
    clock.advance(6_000);
    await el.updateComplete;
    const picture = [el.phase?.kind, pictureOf(el), stateOf(wholeOf(el))];
    expect(picture).to.deep.equal(['hold', 'hip-flexor 1 by a man', 'running']);
  });

  it('is not restored by a timer that plays something else, nor when that timer is moved in its own session', async () => {
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
    ['if it cannot be read', 0, (text) => text.slice(1)],
    ['if its phase does not exist', 0, (text) => text.replace(/"phase":\d+/, '"phase":99')],
  ];
  for (const [what, hours, write] of useless) {
    it(`is neither restored nor kept ${what}`, async () => {
      const wallMs = await playedAndGone(25);
      const [name] = kept() as [string];
      sessionStorage.setItem(name, write(sessionStorage.getItem(name)!));
      const after = await loaded(wallMs + hours * 3_600_000);
      await settled(after);
      expect([after.el.status, kept()]).to.deep.equal(['idle', []]);
    });
  }

  it('is restored by only one of two equal timers', async () => {
    const { page, el } = await loaded(await playedAndGone(25));
    const second = el.cloneNode(true) as HoldTimer;
    page.window.document.body.append(second);
    await page.arrival();
    await el.updateComplete;
    await second.updateComplete;
    expect([el.status, second.status]).to.deep.equal(['paused', 'idle']);
  });

  /** The statuses of four copies of one timer after a reload; the first and the last are hidden. */
  async function statusesOfCopies(how: string): Promise<string[]> {
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
    it(`is restored by one visible copy of several: ${how}`, async () => {
      expect(await statusesOfCopies(how)).to.deep.equal(['idle', 'paused', 'idle', 'idle']);
      expect(kept()).to.have.lengthOf(1);
    });
  }

  it('makes a page fetch the player; without a saved session nothing is fetched at rest', async () => {
    const entry = 'elements/session/session.ts';
    const { page } = await reloaded(25);
    expect(await page.fetched()).to.include(entry);
    sessionStorage.clear();
    const rest = await freshPage('<hold-timer></hold-timer>');
    expect(await rest.fetched())
      .to.include('elements/hold-timer/hold-timer.ts')
      .and.not.include(entry);
  });

  it('is saved from Start on', async () => {
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
    'was replaced by another': (el) => ((el.seconds = 20), el.updateComplete),
    'was removed from the page': (el) => (el.remove(), Promise.resolve()),
  };
  for (const [what, end] of Object.entries(endings)) {
    it(`is no longer saved once it ${what}`, async () => {
      const { page, el, clock } = await loaded();
      el.start();
      await page.arrival();
      clock.advance(10_000);
      const before = kept().length;
      await end(el, clock);
      expect([before, kept()]).to.deep.equal([1, []]);
    });
  }

  it('is saved under the address at which it began, and removed there if it ends at another address', async () => {
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

  it('stays saved when the session that it has paused is ended', async () => {
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
    /** Waits for the answer of the browser, draws, and notes what is announced. */
    const look = async () => {
      for (let turns = 0; turns < 5; turns += 1) await Promise.resolve();
      await el.updateComplete;
      if (said.at(-1) !== announced(el)) said.push(announced(el));
    };
    el.start();
    await look();
    /** How often the dark screen was announced. */
    const times = () => said.filter((each) => each.includes(en.mayGoDark)).length;
    return { el, clock, said, look, times };
  }

  it('shows a note during get-ready, but not in a pause or later, and runs to its end', async () => {
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

  it('announces that once per session, whatever is pressed', async () => {
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

  it('says nothing if the screen is kept on, and releases the lock at the end', async () => {
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
    it(`still lets the figure ${breathes ? 'breathe in a hold' : 'hold still if breathing is switched off'}`, async () => {
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
      // the note comes after the steps
      expect(notes).to.deep.equal(['', en.mayGoDark, '']);
      expect([el.phase?.kind, stateOf(wholeOf(el))]).to.deep.equal(['hold', breathes ? 'running' : undefined]);
      expect(limbsOf(el)).not.to.be.empty;
    });
  }
});
