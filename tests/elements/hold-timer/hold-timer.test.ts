/** A timer as a page uses it: methods, events, properties, what it shows and announces. */
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../../src/define/hold-timer.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import * as classes from '../../../src/elements/session/hold.events.js';
import { sayCue, sayDone } from '../../../src/locale/say.js';
import { cuesOf } from '../../../src/session/cues.js';
import type { Status } from '../../../src/session/status.js';
import { boutOf, buildTimeline, type Timeline } from '../../../src/session/timeline.js';
import type { FakeClock } from '../../support/fake-clock.js';
import { contents, en, wordsOf } from '../../support/languages.js';
import { pictured, picturesIn } from '../../support/pictures.js';
import { announced, button, digitsOf, HOLD_EVENTS, onPage, play, record, typesOf } from '../../support/session.js';

/** Ready 0–5 · hold left 5–15 · switch 15–19 · hold right 19–29 seconds. */
const bothSides = (manual = false) =>
  html`<hold-timer
    seconds="10"
    each-side
    ready-seconds="5"
    switch-seconds="4"
    label="Calf"
    ?manual=${manual}
  ></hold-timer>`;
const plain = html`<hold-timer seconds="4" ready-seconds="3"></hold-timer>`;
const butterfly = html`<hold-timer exercise="butterfly"></hold-timer>`;
const kneeling = html`<hold-timer exercise="hip-flexor"></hold-timer>`;

async function started(seconds: number, template: TemplateResult = bothSides()) {
  const { el, clock } = await onPage<HoldTimer>(template);
  el.start();
  clock.advance(seconds * 1000);
  await el.updateComplete;
  return { el, clock };
}

/** How to bring a timer into each status: running is 2 s into the first hold, waiting is at the end of get-ready. */
const ways: Record<Status, () => Promise<{ el: HoldTimer; clock: FakeClock }>> = {
  idle: () => onPage<HoldTimer>(bothSides()),
  running: () => started(7),
  paused: async () => {
    const { el, clock } = await started(7);
    el.pause();
    await el.updateComplete;
    return { el, clock };
  },
  waiting: () => started(6, bothSides(true)),
  complete: () => started(29),
};
const statuses = Object.keys(ways) as Status[];

const place = (el: HoldTimer) => [el.status, el.phase?.kind, el.elapsedMs / 1000].join(' ');
const detailOf = (event: Event | undefined): unknown => event && 'detail' in event && event.detail;

describe('a method of a timer', () => {
  const methods = {
    start: [
      'running hold-start hold-phase',
      'running',
      'running hold-resume',
      'waiting',
      'running hold-start hold-phase',
    ],
    pause: ['idle', 'paused hold-pause', 'paused', 'paused hold-pause', 'complete'],
    resume: ['idle', 'running', 'running hold-resume', 'waiting', 'complete'],
    advance: ['idle', 'running', 'paused', 'running hold-phase', 'complete'],
    skip: ['idle', 'running hold-phase', 'paused hold-phase', 'running hold-phase', 'complete'],
    back: ['idle', 'running hold-phase', 'paused hold-phase', 'running hold-phase', 'complete'],
    restart: ['idle', 'running hold-phase', 'paused hold-phase', 'running hold-phase', 'complete'],
    next: ['idle', 'complete hold-complete', 'complete hold-complete', 'complete hold-complete', 'complete'],
    previous: ['idle', 'running hold-phase', 'paused hold-phase', 'running hold-phase', 'complete'],
    reset: ['idle', 'idle hold-reset', 'idle hold-reset', 'idle hold-reset', 'idle hold-reset'],
  };
  for (const [method, outcomes] of Object.entries(methods)) {
    statuses.forEach((status, index) => {
      it(`${status}: ${method}() → ${outcomes[index]}`, async () => {
        const { el } = await ways[status]();
        const heard = record(el, ...HOLD_EVENTS);
        el[method as keyof typeof methods]();
        expect([el.status, ...typesOf(heard)].join(' ')).to.equal(outcomes[index]);
      });
    });
  }

  const moves: [what: string, seconds: number, method: 'advance' | 'back' | 'restart', becomes: string][] = [
    ['ends a get-ready before its time', 2, 'advance', 'running hold 5'],
    ['goes to the start of a hold, more than 3 seconds into it', 23, 'back', 'running hold 19'],
    ['goes to the hold before, with its get-ready, up to 3 seconds into one', 22, 'back', 'running ready 0'],
    ['goes to the get-ready of this hold', 23, 'restart', 'running switch 15'],
  ];
  for (const [what, seconds, method, becomes] of moves) {
    it(`${method}() ${what}, and names itself as the reason in hold-phase`, async () => {
      const { el } = await started(seconds);
      const heard = record(el, 'hold-phase');
      el[method]();
      expect([place(el), heard.map((event) => 'reason' in event && event.reason)]).to.deep.equal([becomes, [method]]);
    });
  }

  it('skip() skips all remaining repetitions of a set', async () => {
    const { el } = await started(30, html`<hold-timer exercise="glute-bridge" level="3"></hold-timer>`);
    el.skip();
    expect(el.phase).to.include({ kind: 'rest', set: 2 });
  });

  it('start() applies properties that were set just before', async () => {
    const { el } = await onPage<HoldTimer>(bothSides());
    Object.assign(el, { seconds: 20, readySeconds: 3 });
    el.start();
    expect([el.status, el.durationMs, el.phase!.endMs]).to.deep.equal(['running', (3 + 20 + 4 + 20) * 1000, 3_000]);
  });

  it('start() and resume() on a removed timer do nothing, also after it is put back', async () => {
    for (const [status, method] of [
      ['idle', 'start'],
      ['paused', 'start'],
      ['paused', 'resume'],
    ] as const) {
      const { el, clock } = await ways[status]();
      const { parentElement } = el;
      el.remove();
      await el.updateComplete;
      const heard = record(el, ...HOLD_EVENTS);
      el[method]();
      parentElement!.append(el);
      await el.updateComplete;
      expect([el.status, heard.length, clock.armed], method).to.deep.equal([status, 0, 0]);
    }
  });

  it('start() plays on a new element as soon as it is on the page, and not before', async () => {
    const el = document.createElement('hold-timer');
    const { status, durationMs, phase, issues } = el;
    expect([status, durationMs, phase, issues.length]).to.deep.equal(['idle', 0, undefined, 0]);
    el.start();
    el.reset();
    await fixture(html`${el}`);
    const before = el.status;
    el.start();
    const other = document.body.appendChild(document.createElement('hold-timer'));
    other.start();
    expect([before, el.status, other.status]).to.deep.equal(['idle', 'paused', 'running']);
    other.remove();
  });
});

describe('the properties and the state of a timer', () => {
  const elapsed = { idle: 0, running: 7_345, paused: 7_000, waiting: 5_000, complete: 29_000 };
  for (const status of statuses) {
    it(`that is ${status}: duration, elapsed time, :state() and phase`, async () => {
      const { el, clock } = await ways[status]();
      clock.oversleep(345);
      expect([el.durationMs, el.elapsedMs]).to.deep.equal([29_000, elapsed[status]]);
      expect(statuses.filter((each) => el.matches(`:state(${each})`))).to.deep.equal([status]);
      if (status === 'idle') expect(el.phase).to.equal(undefined);
      if (status === 'running')
        expect(el.phase).to.include({ kind: 'hold', side: 'left', startMs: 5_000, endMs: 15_000 });
    });
  }
});

describe('an event of a timer', () => {
  it('is fired once for each change, in order, after the status has changed', async () => {
    const { el, clock } = await onPage<HoldTimer>(bothSides());
    const seen: string[] = [];
    for (const type of HOLD_EVENTS) el.addEventListener(type, () => seen.push(`${type} ${el.status}`));
    el.start();
    clock.advance(7_000);
    el.pause();
    el.resume();
    clock.advance(22_000);
    el.reset();
    expect(seen).to.deep.equal([
      'hold-start running',
      'hold-phase running',
      'hold-phase running',
      'hold-pause paused',
      'hold-resume running',
      'hold-phase running',
      'hold-phase running',
      'hold-complete complete',
      'hold-reset idle',
    ]);
  });

  it('bubbles, is composed, has its own class, and has its fields also in detail', async () => {
    const { el, clock } = await onPage<HoldTimer>(bothSides(true));
    const heard = record(document, ...HOLD_EVENTS);
    el.start();
    el.pause();
    el.resume();
    clock.advance(5_000);
    el.reset();
    el.start();
    el.next();
    expect(new Set(typesOf(heard))).to.deep.equal(new Set(HOLD_EVENTS));
    for (const event of heard) {
      const name = event.type.replace(/(^|-)(.)/g, (_, _dash, letter: string) => letter.toUpperCase());
      expect(event).to.be.instanceOf(classes[`${name}Event` as 'HoldStartEvent']);
      expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
      // lists of exercises are in the detail only
      const fields = Object.entries(detailOf(event) as object).filter(([, value]) => !Array.isArray(value));
      if (event.type !== 'hold-reset') expect(event).to.include(Object.fromEntries(fields));
    }
  });

  it('carries phase and reason in its detail', async () => {
    const { el, clock } = await onPage<HoldTimer>(bothSides(true));
    const heard = record(el, ...HOLD_EVENTS);
    el.start();
    el.pause();
    el.resume();
    clock.advance(5_000);
    el.advance();
    el.skip();
    el.reset();
    const phase = { exercise: null, side: 'left', set: 1, rep: 1 };
    const ready = { ...phase, kind: 'ready', seconds: 5 };
    expect(heard.map((event) => [event.type, detailOf(event)])).to.deep.equal([
      ['hold-start', {}],
      ['hold-phase', { ...ready, reason: 'start' }],
      ['hold-pause', { reason: 'user' }],
      ['hold-resume', {}],
      ['hold-waiting', ready],
      ['hold-phase', { ...phase, kind: 'hold', seconds: 10, reason: 'advance' }],
      ['hold-phase', { ...phase, kind: 'switch', side: 'right', seconds: 4, reason: 'skip' }],
      ['hold-reset', { reason: 'user', seconds: 5, completed: [], skipped: [] }],
    ]);
  });

  it('hold-complete has the seconds without pauses and the completed exercises', async () => {
    const { el, clock } = await onPage<HoldTimer>(kneeling);
    const heard = record(el, 'hold-phase', 'hold-complete');
    el.start();
    clock.advance(30_000);
    el.pause();
    clock.advance(600_000);
    el.resume();
    clock.advance(el.durationMs - 30_000);
    const seconds = el.durationMs / 1000;
    expect(detailOf(heard[1])).to.include({ exercise: 'hip-flexor', reason: 'time' });
    expect(detailOf(heard.at(-1))).to.deep.equal({ seconds, completed: ['hip-flexor'], skipped: [] });
  });

  it('hold-complete has the skipped exercises', async () => {
    const { el } = await started(10, kneeling);
    const heard = record(el, 'hold-complete');
    el.skip();
    el.skip();
    expect(detailOf(heard[0])).to.deep.equal({ seconds: 10, completed: [], skipped: ['hip-flexor'] });
  });

  it('is never fired by changes of properties before a start', async () => {
    const heard = record(document, ...HOLD_EVENTS);
    const { el } = await onPage<HoldTimer>(bothSides());
    for (const change of [{ level: 3 }, { seconds: 20 }, { exercise: 'butterfly' }, { pace: 'gentle' }]) {
      Object.assign(el, change);
      await el.updateComplete;
    }
    expect(heard).to.be.empty;
  });

  it('may be answered with reset(), which ends the session', async () => {
    const { el, clock } = await onPage<HoldTimer>(bothSides());
    const heard = record(el, ...HOLD_EVENTS);
    el.addEventListener('hold-start', () => el.reset());
    el.start();
    expect([el.status, clock.armed, ...typesOf(heard)]).to.deep.equal(['idle', 0, 'hold-start', 'hold-reset']);
  });
});

describe('a change during a session', () => {
  const once = (level: 1 | 3, options = {}) => buildTimeline([boutOf(exercises.butterfly, level)], options);
  const settings: [change: Partial<HoldTimer>, timeline: Timeline][] = [
    [{ level: 3 }, once(3)],
    [{ pace: 'gentle' }, once(1, { pace: 'gentle' })],
    [{ manual: true }, once(1, { manual: true })],
  ];
  for (const [change, { durationMs, phases }] of settings) {
    it(`of ${JSON.stringify(change)} does not touch the session or its end; it applies from the next start`, async () => {
      const { el, clock } = await onPage<HoldTimer>(butterfly);
      const heard = record(el, ...HOLD_EVENTS);
      el.start();
      await play(el, clock, 10);
      Object.assign(el, change);
      await play(el, clock, 35);
      await el.updateComplete;
      expect(typesOf(heard)).to.deep.equal(['hold-start', 'hold-phase', 'hold-phase', 'hold-complete']);
      expect(el.status).to.equal('complete');
      el.start();
      expect([el.durationMs, el.phase]).to.deep.equal([durationMs, phases[0]]);
    });

    it(`of ${JSON.stringify(change)} applies from the next start also after a reset`, async () => {
      const { el } = await started(10, butterfly);
      Object.assign(el, change);
      await el.updateComplete;
      el.reset();
      el.start();
      expect([el.durationMs, el.phase]).to.deep.equal([durationMs, phases[0]]);
    });
  }

  const plans: Partial<HoldTimer>[] = [
    { exercise: 'hip-flexor' },
    { seconds: 12 },
    { eachSide: true },
    { sets: 2 },
    { timeline: once(3) },
  ];
  for (const change of plans) {
    it(`of ${Object.keys(change).join()} ends the session with the reason 'changed'`, async () => {
      const { el } = await started(10, butterfly);
      const heard = record(el, 'hold-reset');
      Object.assign(el, change);
      await el.updateComplete;
      const told = { reason: 'changed', seconds: 10, completed: [], skipped: ['butterfly'] };
      expect([el.status, heard.map(detailOf)]).to.deep.equal(['idle', [told]]);
    });
  }

  it('of seconds ends the session, and the digits show the new time', async () => {
    const { el } = await started(1, plain);
    el.seconds = 45;
    await el.updateComplete;
    expect(digitsOf(el)).to.equal('45');
  });

  for (const change of [{ label: 'Another' }, { hideFigure: true }, { prominent: true }, { timeline: once(1) }]) {
    it(`of ${Object.keys(change).join()}${'timeline' in change ? ' to an equal one' : ''} does not touch the session`, async () => {
      const { el } = await started(10, html`<hold-timer .timeline=${once(1)}></hold-timer>`);
      Object.assign(el, change);
      await el.updateComplete;
      expect([el.status, el.elapsedMs]).to.deep.equal(['running', 10_000]);
    });
  }

  it('of exercise after the end fires no event', async () => {
    const { el } = await started(45, butterfly);
    const heard = record(el, ...HOLD_EVENTS);
    const before = announced(el);
    el.exercise = 'hip-flexor';
    await el.updateComplete;
    expect([before, el.status, announced(el), ...typesOf(heard)]).to.deep.equal([
      en.doneSummary(1, 45_000),
      'idle',
      '',
    ]);
  });
});

describe('the digits', () => {
  it('count down the seconds of each phase, have a name, and are not in a live region', async () => {
    const { el, clock } = await started(0, plain);
    const shown = [digitsOf(el)];
    await play(el, clock, 6, () => shown.push(digitsOf(el)));
    expect(shown).to.deep.equal(['3', '2', '1', '4', '3', '2', '1']);
    const digits = el.shadowRoot!.querySelector('[role=timer]')!;
    expect([digits.ariaLabel, digits.closest('[aria-live], [role=status]')]).to.deep.equal([en.timeLeft, null]);
  });

  it('have the role and name of a timer only during a session', async () => {
    const ring = (el: HoldTimer) => el.shadowRoot!.querySelector('[part~=ring] > [translate=no]')!;
    const named = (el: HoldTimer) => [ring(el).role, ring(el).ariaLabel];
    const { el, clock } = await started(0, plain);
    const seen = [named(el)];
    await play(el, clock, 60);
    seen.push([el.status], named(el));
    el.reset();
    await el.updateComplete;
    expect([...seen, named(el)]).to.deep.equal([['timer', en.timeLeft], ['complete'], [null, null], [null, null]]);
  });

  it('keep counting from the right second after a pause within it', async () => {
    const { el, clock } = await started(0, plain);
    clock.oversleep(400);
    el.pause();
    el.resume();
    await play(el, clock, 1);
    expect(digitsOf(el)).to.equal('2');
  });

  it('stand still in a pause', async () => {
    const { el, clock } = await ways.paused();
    const before = digitsOf(el);
    await play(el, clock, 5);
    expect([before, digitsOf(el)]).to.deep.equal(['8', '8']);
  });

  it('of an idle timer show the length of its hold, as minutes and seconds from one minute on', async () => {
    for (const [seconds, digits] of [
      [42, '42'],
      [75, '1:15'],
      [300, '5:00'],
    ] as const) {
      const { el } = await onPage<HoldTimer>(html`<hold-timer .seconds=${seconds}></hold-timer>`);
      expect(digitsOf(el)).to.equal(digits);
      const [core, text] = ['.core', '.digits'].map((each) => el.shadowRoot!.querySelector<HTMLElement>(each)!);
      expect(text!.offsetWidth, 'within the ring').to.be.below(core!.offsetWidth * 0.9);
    }
  });
});

describe('the status region', () => {
  const regionOf = (el: HoldTimer) => el.shadowRoot!.querySelector('[role=status]')!;

  /** Every text from Start to the end, with the half second at which it appeared. */
  async function texts(el: HoldTimer, clock: FakeClock): Promise<{ said: string; seconds: number }[]> {
    const all: { said: string; seconds: number }[] = [];
    el.start();
    await el.updateComplete;
    for (;;) {
      const said = announced(el);
      if (said !== all.at(-1)?.said) all.push({ said, seconds: el.elapsedMs / 1000 });
      if (el.status !== 'running') return all;
      clock.advance(500);
      await el.updateComplete;
    }
  }

  it('is rendered and empty at first, and stays the same node during a session', async () => {
    const { el, clock } = await ways.idle();
    const region = regionOf(el);
    expect([announced(el), region.checkVisibility({ visibilityProperty: true })]).to.deep.equal(['', true]);
    el.start();
    await play(el, clock, 29, () => void expect(regionOf(el)).to.equal(region));
  });

  for (const [id, level] of [
    ['hip-flexor', 1],
    ['butterfly', 3],
    ['glute-bridge', 1],
  ] as const) {
    it(`announces each cue of ${id} at level ${level} at its time, then the end, and nothing else`, async () => {
      const { el, clock } = await onPage<HoldTimer>(html`<hold-timer exercise=${id} .level=${level}></hold-timer>`);
      const timeline = buildTimeline([boutOf(exercises[id], level)]);
      const cues = cuesOf(timeline).map((cue) => ({ said: sayCue(cue, wordsOf('en')), seconds: cue.atMs / 1000 }));
      const seconds = timeline.durationMs / 1000;
      const done = { said: en.doneSummary(1, timeline.durationMs), seconds };
      expect(await texts(el, clock)).to.deep.equal([...cues, done]);
    });
  }

  it('announces the summary of a session with several exercises', async () => {
    const timeline = buildTimeline([boutOf(exercises.butterfly, 1), boutOf(exercises['hip-flexor'], 1)]);
    const { el, clock } = await onPage<HoldTimer>(html`<hold-timer .timeline=${timeline}></hold-timer>`);
    const said = await texts(el, clock);
    const state = { done: timeline.phases.map(({ group }) => group) };
    expect(said.at(-1)!.said).to.equal(sayDone(timeline, state as never, timeline.durationMs, wordsOf('en')));
  });

  it('announces a pause, the time left on resume, and nothing after a reset', async () => {
    const { el } = await ways.paused();
    const said = [announced(el)];
    for (const method of ['resume', 'reset'] as const) {
      el[method]();
      await el.updateComplete;
      said.push(announced(el));
    }
    expect(said).to.deep.equal([en.paused.user, en.secondsLeft(8), '']);
  });

  it('announces that it waits for a tap', async () => {
    const { el } = await ways.waiting();
    expect(announced(el)).to.equal(en.waiting.tap);
  });

  it('shows in a wait how long what begins next lasts, and in a pause of the wait as well', async () => {
    const { el } = await ways.waiting();
    const shown = [digitsOf(el)];
    el.pause();
    await el.updateComplete;
    expect([...shown, el.status, digitsOf(el)]).to.deep.equal(['10', 'paused', '10']);
  });

  it('leaves out cues that are out of date after a late wake-up', async () => {
    const { el, clock } = await started(14);
    clock.oversleep(5_500);
    clock.advance(0);
    await el.updateComplete;
    const last = cuesOf(buildTimeline([boutOf(null, 1, { holdSeconds: 10, eachSide: true })])).at(-1)!;
    expect(announced(el)).to.equal(sayCue(last, wordsOf('en')));
  });

  it('is not announced again when the language changes', async () => {
    const { el } = await ways.running();
    const before = announced(el);
    el.lang = 'da';
    await el.updateComplete;
    expect([before === '', announced(el)]).to.deep.equal([false, before]);
  });
});

describe('a timer shows', () => {
  const { name } = contents.en.exercises['hip-flexor']!;

  it('the name of the exercise, its figure on the working side, and its CSS parts', async () => {
    const { el } = await started(58, kneeling);
    const parts = [...el.shadowRoot!.querySelectorAll('[part]')].map((each) => each.getAttribute('part'));
    expect(el.shadowRoot!.textContent).to.include(name);
    expect(picturesIn(el.shadowRoot!).map(pictured)).to.deep.equal(['hip-flexor 1']);
    expect(parts).to.include.members(['stage', 'ring', 'headline', 'line', 'controls']);
  });

  it('the label in place of the name, and no figure with hide-figure', async () => {
    const { el } = await onPage<HoldTimer>(
      html`<hold-timer exercise="hip-flexor" label="Mine" hide-figure></hold-timer>`,
    );
    expect(el.shadowRoot!.textContent).to.include('Mine').and.not.include(name);
    expect(picturesIn(el.shadowRoot!)).to.be.empty;
  });

  it('the picture in its slot in place of the figure', async () => {
    const film = html`<img slot="figure" alt="Kneeling" width="200" height="100" />`;
    const { el } = await onPage<HoldTimer>(html`<hold-timer exercise="hip-flexor">${film}</hold-timer>`);
    expect(el.querySelector('img')!.checkVisibility()).to.be.true;
    expect(picturesIn(el.shadowRoot!).map((picture) => picture.checkVisibility())).to.deep.equal([false]);
  });

  it('nothing with the hidden attribute', async () => {
    const { el } = await onPage<HoldTimer>(html`<hold-timer hidden></hold-timer>`);
    expect(getComputedStyle(el).display).to.equal('none');
  });
});

describe('a key', () => {
  /** Two seconds into the first hold, with the focus on the first button. */
  async function focused(dir = 'ltr') {
    const { el } = await started(7, html`<div dir=${dir}>${bothSides()}</div>`);
    button(el, en.pause)!.focus();
    return el;
  }

  const table: [dir: 'ltr' | 'rtl', keys: string, becomes: string][] = [
    ['ltr', 'ArrowRight', 'running switch 15'],
    ['ltr', 'ArrowLeft', 'running ready 0'],
    ['rtl', 'ArrowRight', 'running ready 0'],
    ['rtl', 'ArrowLeft', 'running switch 15'],
    ['ltr', 'p', 'paused hold 7'],
    ['ltr', 'P', 'paused hold 7'],
    ['ltr', 'p p', 'running hold 7'],
    ['ltr', 'x', 'running hold 7'],
  ];
  for (const [dir, keys, becomes] of table) {
    it(`${keys} in ${dir}: ${becomes}`, async () => {
      const el = await focused(dir);
      for (const press of keys.split(' ')) await sendKeys({ press });
      expect(place(el)).to.equal(becomes);
    });
  }

  it('changes in aria-keyshortcuts when the text direction changes', async () => {
    const el = await focused();
    const skipsBy = () => button(el, en.skip)!.getAttribute('aria-keyshortcuts');
    expect(skipsBy()).to.equal('ArrowRight');
    el.parentElement!.dir = 'rtl';
    await nextFrame();
    await el.updateComplete;
    expect(skipsBy()).to.equal('ArrowLeft');
  });

  for (const press of ['t', 'T']) {
    it(`${press} announces the time left`, async () => {
      const el = await focused();
      await sendKeys({ press });
      await el.updateComplete;
      expect([announced(el), place(el)]).to.deep.equal([en.secondsLeft(8), 'running hold 7']);
    });
  }

  // dispatched, not pressed: a real Alt+ArrowLeft would leave the page of the test
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
    it(`with ${modifier} is left to the page`, async () => {
      const el = await focused();
      for (const key of ['ArrowRight', 'ArrowLeft', 'p', 't', 'f']) {
        const options = { key, [modifier]: true, bubbles: true, composed: true, cancelable: true };
        const event = new KeyboardEvent('keydown', options);
        button(el, en.pause)!.dispatchEvent(event);
        expect([place(el), event.defaultPrevented], key).to.deep.equal(['running hold 7', false]);
      }
    });
  }

  it('does nothing while the focus is elsewhere', async () => {
    const { el } = await started(7, html`<div><button>Out</button>${bothSides()}</div>`);
    el.parentElement!.querySelector('button')!.focus();
    for (const press of ['ArrowRight', 'ArrowLeft', 'p']) await sendKeys({ press });
    expect(place(el)).to.equal('running hold 7');
  });

  it('that somebody else has handled (preventDefault) does nothing', async () => {
    const el = await focused();
    button(el, en.pause)!.addEventListener('keydown', (event) => event.preventDefault());
    await sendKeys({ press: 'ArrowRight' });
    expect(place(el)).to.equal('running hold 7');
  });

  for (const field of [
    html`<input slot="caption" aria-label="Note" />`,
    html`<textarea slot="caption" aria-label="Note"></textarea>`,
    html`<div slot="caption" contenteditable="true" tabindex="0"><b>Note</b></div>`,
  ]) {
    it(`in a slotted ${field.strings[0]!.match(/<\w+/)![0]}> does nothing to the session`, async () => {
      const { el } = await started(7, html`<hold-timer seconds="10" ready-seconds="5">${field}</hold-timer>`);
      el.querySelector<HTMLElement>('[slot]')!.focus();
      for (const press of ['p', 'ArrowLeft']) await sendKeys({ press });
      expect(place(el)).to.equal('running hold 7');
    });
  }

  it('before a start is left to the page', async () => {
    const { el } = await ways.idle();
    button(el, en.start)!.focus();
    const presses: boolean[] = [];
    document.addEventListener('keydown', ({ defaultPrevented }) => presses.push(defaultPrevented), { once: true });
    await sendKeys({ press: 'ArrowRight' });
    expect([el.status, ...presses]).to.deep.equal(['idle', false]);
  });
});
