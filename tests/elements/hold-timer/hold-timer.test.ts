import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/hold-timer.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import {
  HoldCompleteEvent,
  HoldPauseEvent,
  HoldPhaseEvent,
  HoldResetEvent,
  HoldResumeEvent,
  HoldStartEvent,
  HoldWaitingEvent,
} from '../../../src/elements/session/hold.events.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import { sayCue, sayDone } from '../../../src/locale/say.js';
import { cuesOf } from '../../../src/session/cues.js';
import type { Status } from '../../../src/session/status.js';
import { boutOf, buildTimeline } from '../../../src/session/timeline.js';
import type { FakeClock } from '../../support/fake-clock.js';
import { contents, en, wordsOf } from '../../support/languages.js';
import { pictured, picturesIn } from '../../support/pictures.js';
import { announced, button, digitsOf, HOLD_EVENTS, onPage, play, record, typesOf } from '../../support/session.js';

/** Ready 0–5 · hold left 5–15 · switch 15–19 · hold right 19–29 seconds. */
const bothSides = (manual = false) => html`
  <hold-timer
    seconds="10"
    each-side
    ready-seconds="5"
    switch-seconds="4"
    label="Calf stretch"
    ?manual=${manual}
  ></hold-timer>
`;

/** Ways to each status; running is 2 s into the first hold, waiting at the end of get-ready. */
const ways: Record<Status, { manual: boolean; go: (el: HoldTimer, clock: FakeClock) => void }> = {
  idle: { manual: false, go: () => undefined },
  running: {
    manual: false,
    go: (el, clock) => {
      el.start();
      clock.advance(7_000);
    },
  },
  paused: {
    manual: false,
    go: (el, clock) => {
      el.start();
      clock.advance(7_000);
      el.pause();
    },
  },
  waiting: {
    manual: true,
    go: (el, clock) => {
      el.start();
      clock.advance(6_000);
    },
  },
  complete: {
    manual: false,
    go: (el, clock) => {
      el.start();
      clock.advance(29_000);
    },
  },
};
const statuses = Object.keys(ways) as Status[];

async function inStatus(status: Status): Promise<{ el: HoldTimer; clock: FakeClock }> {
  const { el, clock } = await onPage<HoldTimer>(bothSides(ways[status].manual));
  ways[status].go(el, clock);
  await el.updateComplete;
  return { el, clock };
}

describe('a method of a timer', () => {
  type Method = 'start' | 'pause' | 'resume' | 'advance' | 'skip' | 'back' | 'restart' | 'next' | 'previous' | 'reset';
  type Outcome = [method: Method, becomes: Status, ...events: string[]];
  const tables: Record<Status, Outcome[]> = {
    idle: [
      ['start', 'running', 'hold-start', 'hold-phase'],
      ['pause', 'idle'],
      ['resume', 'idle'],
      ['advance', 'idle'],
      ['skip', 'idle'],
      ['back', 'idle'],
      ['restart', 'idle'],
      ['next', 'idle'],
      ['previous', 'idle'],
      ['reset', 'idle'],
    ],
    running: [
      ['start', 'running'],
      ['pause', 'paused', 'hold-pause'],
      ['resume', 'running'],
      ['advance', 'running'],
      ['skip', 'running', 'hold-phase'],
      ['back', 'running', 'hold-phase'],
      ['restart', 'running', 'hold-phase'],
      ['next', 'complete', 'hold-complete'],
      ['previous', 'running', 'hold-phase'],
      ['reset', 'idle', 'hold-reset'],
    ],
    paused: [
      ['start', 'running', 'hold-resume'],
      ['pause', 'paused'],
      ['resume', 'running', 'hold-resume'],
      ['advance', 'paused'],
      ['skip', 'paused', 'hold-phase'],
      ['back', 'paused', 'hold-phase'],
      ['restart', 'paused', 'hold-phase'],
      ['next', 'complete', 'hold-complete'],
      ['previous', 'paused', 'hold-phase'],
      ['reset', 'idle', 'hold-reset'],
    ],
    waiting: [
      ['start', 'waiting'],
      ['pause', 'paused', 'hold-pause'],
      ['resume', 'waiting'],
      ['advance', 'running', 'hold-phase'],
      ['skip', 'running', 'hold-phase'],
      ['back', 'running', 'hold-phase'],
      ['restart', 'running', 'hold-phase'],
      ['next', 'complete', 'hold-complete'],
      ['previous', 'running', 'hold-phase'],
      ['reset', 'idle', 'hold-reset'],
    ],
    complete: [
      ['start', 'running', 'hold-start', 'hold-phase'],
      ['pause', 'complete'],
      ['resume', 'complete'],
      ['advance', 'complete'],
      ['skip', 'complete'],
      ['back', 'complete'],
      ['restart', 'complete'],
      ['next', 'complete'],
      ['previous', 'complete'],
      ['reset', 'idle', 'hold-reset'],
    ],
  };
  for (const status of statuses) {
    for (const [method, becomes, ...events] of tables[status]) {
      it(`${status}: ${method}() → ${becomes}${events.map((type) => `, ${type}`).join('')}`, async () => {
        const { el } = await inStatus(status);
        const heard = record(el, ...HOLD_EVENTS);
        el[method]();
        expect([el.status, ...typesOf(heard)]).to.deep.equal([becomes, ...events]);
      });
    }
  }

  it('advance() ends a get-ready before its time', async () => {
    const { el, clock } = await onPage<HoldTimer>(bothSides());
    el.start();
    clock.advance(2_000);
    el.advance();
    expect(el.phase).to.include({ kind: 'hold', side: 'left' });
  });

  it('skip() leaves all repetitions of a set', async () => {
    const { el, clock } = await onPage<HoldTimer>(html`<hold-timer exercise="glute-bridge" level="3"></hold-timer>`);
    el.start();
    clock.advance(30_000);
    el.skip();
    expect(el.phase).to.include({ kind: 'rest', set: 2 });
  });

  it('back() more than 3 seconds into a hold goes to its start', async () => {
    const { el, clock } = await onPage<HoldTimer>(bothSides());
    el.start();
    clock.advance(23_000);
    el.back();
    expect([el.phase!.kind, el.phase!.side, el.elapsedMs]).to.deep.equal(['hold', 'right', 19_000]);
  });

  it('back() up to 3 seconds into a hold goes to the one before, with its get-ready', async () => {
    const { el, clock } = await onPage<HoldTimer>(bothSides());
    el.start();
    clock.advance(22_000);
    el.back();
    expect([el.phase!.kind, el.elapsedMs]).to.deep.equal(['ready', 0]);
  });

  it('restart() goes to the get-ready of this hold', async () => {
    const { el, clock } = await onPage<HoldTimer>(bothSides());
    el.start();
    clock.advance(23_000);
    el.restart();
    expect([el.phase!.kind, el.elapsedMs]).to.deep.equal(['switch', 15_000]);
  });

  it('start() takes in first what was set just before', async () => {
    const { el } = await onPage<HoldTimer>(bothSides());
    el.seconds = 20;
    el.readySeconds = 3;
    el.start();
    expect([el.status, el.durationMs, el.phase!.endMs]).to.deep.equal([
      'running',
      3_000 + 20_000 + 4_000 + 20_000,
      3_000,
    ]);
  });

  it('start() off the page does nothing, and nothing once it is back', async () => {
    const { el, clock } = await onPage<HoldTimer>(bothSides());
    const heard = record(el, ...HOLD_EVENTS);
    const { parentElement } = el;
    el.remove();
    el.start();
    parentElement!.append(el);
    await el.updateComplete;
    expect([el.status, heard.length, clock.armed]).to.deep.equal(['idle', 0, 0]);
  });

  for (const method of ['start', 'resume'] as const) {
    it(`${method}() off the page leaves a paused session so`, async () => {
      const { el, clock } = await inStatus('paused');
      el.remove();
      await el.updateComplete;
      const heard = record(el, ...HOLD_EVENTS);
      el[method]();
      expect([el.status, heard.length, clock.armed]).to.deep.equal(['paused', 0, 0]);
    });
  }

  it('start() right after the element was made plays', () => {
    const el = document.createElement('hold-timer');
    document.body.append(el);
    el.start();
    const { status } = el;
    el.remove();
    expect(status).to.equal('running');
  });
});

it('a timer that was started in vain before it was on the page can be started there', async () => {
  const el = document.createElement('hold-timer');
  el.start();
  el.reset();
  el.start();
  await fixture(html`${el}`);
  el.start();
  expect(el.status).to.equal('running');
});

describe('what can be read of a timer', () => {
  it('durationMs is the whole session', async () => {
    const { el } = await inStatus('idle');
    expect(el.durationMs).to.equal(29_000);
  });

  it('elapsedMs goes by the clock, also between two seconds', async () => {
    const { el, clock } = await inStatus('running');
    clock.oversleep(345);
    expect(el.elapsedMs).to.equal(7_345);
  });

  it('elapsedMs stands still in a pause', async () => {
    const { el, clock } = await inStatus('paused');
    clock.advance(60_000);
    expect(el.elapsedMs).to.equal(7_000);
  });

  it('elapsedMs stands still in a wait', async () => {
    const { el, clock } = await inStatus('waiting');
    clock.advance(60_000);
    expect(el.elapsedMs).to.equal(5_000);
  });

  it('phase is undefined when idle', async () => {
    const { el } = await inStatus('idle');
    expect(el.phase).to.equal(undefined);
  });

  it('phase is the present one', async () => {
    const { el } = await inStatus('running');
    expect(el.phase).to.include({ kind: 'hold', side: 'left', startMs: 5_000, endMs: 15_000 });
  });

  for (const status of statuses) {
    it(`of the custom states only ${status} holds`, async () => {
      const { el } = await inStatus(status);
      expect(statuses.filter((each) => el.matches(`:state(${each})`))).to.deep.equal([status]);
    });
  }
});

describe('an event of a timer', () => {
  it('comes once for each thing that happens, in order', async () => {
    const { el, clock } = await onPage<HoldTimer>(bothSides());
    const heard = record(el, ...HOLD_EVENTS);
    el.start();
    clock.advance(7_000);
    el.pause();
    el.resume();
    clock.advance(22_000);
    expect(typesOf(heard)).to.deep.equal([
      'hold-start',
      'hold-phase',
      'hold-phase',
      'hold-pause',
      'hold-resume',
      'hold-phase',
      'hold-phase',
      'hold-complete',
    ]);
  });

  it('bubbles and is composed, each of them', async () => {
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
    expect(heard.every(({ bubbles, composed }) => bubbles && composed)).to.be.true;
  });

  it('is of its own class', async () => {
    const { el, clock } = await onPage<HoldTimer>(bothSides(true));
    const heard = record(el, ...HOLD_EVENTS);
    el.start();
    el.pause();
    el.resume();
    clock.advance(5_000);
    el.reset();
    el.start();
    el.next();
    const classes = new Set(heard.map(({ constructor }) => constructor));
    expect(classes).to.deep.equal(
      new Set([
        HoldStartEvent,
        HoldPhaseEvent,
        HoldPauseEvent,
        HoldResumeEvent,
        HoldWaitingEvent,
        HoldResetEvent,
        HoldCompleteEvent,
      ]),
    );
  });

  it('finds the new status in place when it comes', async () => {
    const { el, clock } = await onPage<HoldTimer>(bothSides());
    const seen: string[] = [];
    for (const type of HOLD_EVENTS) el.addEventListener(type, () => seen.push(`${type} ${el.status}`));
    el.start();
    el.pause();
    el.resume();
    clock.advance(29_000);
    el.reset();
    expect([...new Set(seen)]).to.deep.equal([
      'hold-start running',
      'hold-phase running',
      'hold-pause paused',
      'hold-resume running',
      'hold-complete complete',
      'hold-reset idle',
    ]);
  });

  it('hold-start and hold-resume have nothing to tell', async () => {
    const { el } = await onPage<HoldTimer>(bothSides());
    const details: unknown[] = [];
    for (const type of ['hold-start', 'hold-resume'] as const) {
      el.addEventListener(type, ({ detail }) => details.push(detail));
    }
    el.start();
    el.pause();
    el.resume();
    expect(details).to.deep.equal([{}, {}]);
  });

  it('hold-phase tells which phase, and why', async () => {
    const { el, clock } = await onPage<HoldTimer>(bothSides());
    const details: unknown[] = [];
    el.addEventListener('hold-phase', ({ detail }) => details.push(detail));
    el.start();
    clock.advance(5_000);
    el.skip();
    expect(details).to.deep.equal([
      { kind: 'ready', exercise: null, side: 'left', set: 1, rep: 1, seconds: 5, reason: 'start' },
      { kind: 'hold', exercise: null, side: 'left', set: 1, rep: 1, seconds: 10, reason: 'time' },
      { kind: 'switch', exercise: null, side: 'right', set: 1, rep: 1, seconds: 4, reason: 'skip' },
    ]);
  });

  it('hold-phase has the same in its own fields', async () => {
    const { el } = await onPage<HoldTimer>(html`<hold-timer exercise="hip-flexor"></hold-timer>`);
    let event: HoldPhaseEvent | undefined;
    el.addEventListener('hold-phase', (each) => (event = each));
    el.start();
    expect(event).to.include(event!.detail);
    expect(event).to.include({ exercise: 'hip-flexor' });
  });

  for (const method of ['advance', 'skip', 'back', 'restart', 'previous'] as const) {
    it(`hold-phase after ${method}() has it as its reason`, async () => {
      const { el } = await onPage<HoldTimer>(bothSides());
      let reason: string | undefined;
      el.start();
      el.addEventListener('hold-phase', (event) => (reason = event.reason));
      el[method]();
      expect(reason).to.equal(method);
    });
  }

  it('hold-waiting tells which phase has ended', async () => {
    const { el, clock } = await onPage<HoldTimer>(bothSides(true));
    let detail: unknown;
    el.addEventListener('hold-waiting', (event) => (detail = event.detail));
    el.start();
    clock.advance(5_000);
    expect(detail).to.deep.equal({ kind: 'ready', exercise: null, side: 'left', set: 1, rep: 1, seconds: 5 });
  });

  it('hold-pause by the user says so', async () => {
    const { el } = await inStatus('running');
    let event: HoldPauseEvent | undefined;
    el.addEventListener('hold-pause', (each) => (event = each));
    el.pause();
    expect([event!.reason, event!.detail]).to.deep.equal(['user', { reason: 'user' }]);
  });

  it('hold-complete tells the seconds spent, without pauses, and what was done', async () => {
    const { el, clock } = await onPage<HoldTimer>(html`<hold-timer exercise="hip-flexor"></hold-timer>`);
    let event: HoldCompleteEvent | undefined;
    el.addEventListener('hold-complete', (each) => (event = each));
    el.start();
    clock.advance(30_000);
    el.pause();
    clock.advance(600_000);
    el.resume();
    clock.advance(el.durationMs - 30_000);
    expect(event!.detail).to.deep.equal({
      seconds: el.durationMs / 1000,
      completed: ['hip-flexor'],
      skipped: [],
    });
    expect(event!.seconds).to.equal(el.durationMs / 1000);
  });

  it('hold-complete tells what was skipped', async () => {
    const { el, clock } = await onPage<HoldTimer>(html`<hold-timer exercise="hip-flexor"></hold-timer>`);
    let detail: unknown;
    el.addEventListener('hold-complete', (event) => (detail = event.detail));
    el.start();
    clock.advance(10_000);
    el.skip();
    el.skip();
    expect(detail).to.deep.equal({ seconds: 10, completed: [], skipped: ['hip-flexor'] });
  });

  it('hold-reset by the user says so, with the seconds spent', async () => {
    const { el } = await inStatus('running');
    let detail: unknown;
    el.addEventListener('hold-reset', (event) => (detail = event.detail));
    el.reset();
    expect(detail).to.deep.equal({ reason: 'user', seconds: 7, completed: [], skipped: [] });
  });

  it('comes of no rendering: none until something is started', async () => {
    const heard = record(document, ...HOLD_EVENTS);
    const { el } = await onPage<HoldTimer>(bothSides());
    for (const change of [{ level: 3 }, { seconds: 20 }, { exercise: 'butterfly' }, { pace: 'gentle' }]) {
      Object.assign(el, change);
      await el.updateComplete;
    }
    expect(heard).to.be.empty;
  });
});

describe('what changes in mid-session', () => {
  const settings: [name: 'level' | 'pace' | 'manual', value: unknown][] = [
    ['level', 3],
    ['pace', 'gentle'],
    ['manual', true],
  ];
  const butterfly = html`<hold-timer exercise="butterfly"></hold-timer>`;
  const longer = (name: string, value: unknown) =>
    buildTimeline([boutOf(exercises.butterfly, name === 'level' ? 3 : 1)], name === 'level' ? {} : { [name]: value });

  for (const [name, value] of settings) {
    it(`${name} leaves the session alone to its end`, async () => {
      const { el, clock } = await onPage<HoldTimer>(butterfly);
      const heard = record(el, ...HOLD_EVENTS);
      el.start();
      await play(el, clock, 10);
      Object.assign(el, { [name]: value });
      await play(el, clock, 35);
      expect(typesOf(heard)).to.deep.equal(['hold-start', 'hold-phase', 'hold-phase', 'hold-complete']);
    });

    it(`${name} leaves what was completed complete`, async () => {
      const { el, clock } = await onPage<HoldTimer>(butterfly);
      el.start();
      clock.advance(10_000);
      Object.assign(el, { [name]: value });
      await el.updateComplete;
      clock.advance(35_000);
      await el.updateComplete;
      await el.updateComplete;
      expect(el.status).to.equal('complete');
    });

    it(`${name} counts from the next start`, async () => {
      const { el, clock } = await onPage<HoldTimer>(butterfly);
      el.start();
      clock.advance(10_000);
      Object.assign(el, { [name]: value });
      await el.updateComplete;
      el.reset();
      el.start();
      const { phases, durationMs } = longer(name, value);
      expect([el.durationMs, el.phase]).to.deep.equal([durationMs, phases[0]]);
    });
  }

  for (const [name, value] of Object.entries({ exercise: 'hip-flexor', seconds: 12, eachSide: true, sets: 2 })) {
    it(`${name} ends the session, as changed`, async () => {
      const { el, clock } = await onPage<HoldTimer>(butterfly);
      const reasons: string[] = [];
      el.addEventListener('hold-reset', ({ reason }) => reasons.push(reason));
      el.start();
      clock.advance(10_000);
      Object.assign(el, { [name]: value });
      await el.updateComplete;
      expect([el.status, ...reasons]).to.deep.equal(['idle', 'changed']);
    });
  }

  it('the digits of the next start are there when idle again', async () => {
    const { el } = await onPage<HoldTimer>(html`<hold-timer seconds="20"></hold-timer>`);
    el.start();
    el.seconds = 45;
    await el.updateComplete;
    expect(digitsOf(el)).to.equal('45');
  });

  for (const property of ['label', 'hideFigure', 'prominent'] as const) {
    it(`${property} leaves the session alone`, async () => {
      const { el, clock } = await onPage<HoldTimer>(butterfly);
      el.start();
      clock.advance(10_000);
      Object.assign(el, { [property]: property === 'label' ? 'Another' : true });
      await el.updateComplete;
      expect([el.status, el.elapsedMs]).to.deep.equal(['running', 10_000]);
    });
  }

  it('an equal timeline changes nothing', async () => {
    const timeline = () => buildTimeline([boutOf(exercises.butterfly, 1)]);
    const { el, clock } = await onPage<HoldTimer>(html`<hold-timer .timeline=${timeline()}></hold-timer>`);
    el.start();
    clock.advance(30_000);
    el.timeline = timeline();
    await el.updateComplete;
    expect([el.status, el.elapsedMs]).to.deep.equal(['running', 30_000]);
  });

  it('another timeline ends the session', async () => {
    const { el } = await onPage<HoldTimer>(
      html`<hold-timer .timeline=${buildTimeline([boutOf(exercises.butterfly, 1)])}></hold-timer>`,
    );
    el.start();
    el.timeline = buildTimeline([boutOf(exercises.butterfly, 2)]);
    await el.updateComplete;
    expect(el.status).to.equal('idle');
  });

  it('another exercise after the end stops nothing', async () => {
    const { el, clock } = await onPage<HoldTimer>(butterfly);
    el.start();
    clock.advance(el.durationMs);
    await el.updateComplete;
    const heard = record(el, ...HOLD_EVENTS);
    const before = announced(el);
    el.exercise = 'hip-flexor';
    await el.updateComplete;
    expect([before, el.status, announced(el), ...typesOf(heard)]).to.deep.equal([`${en.done}.`, 'idle', '']);
  });

  it('a listener that ends the session as it starts is obeyed', async () => {
    const { el, clock } = await onPage<HoldTimer>(bothSides());
    const heard = record(el, ...HOLD_EVENTS);
    el.addEventListener('hold-start', () => el.reset());
    el.start();
    expect([el.status, clock.armed, ...typesOf(heard)]).to.deep.equal(['idle', 0, 'hold-start', 'hold-reset']);
  });
});

describe('the digits', () => {
  it('have role timer and a name', async () => {
    const { el } = await inStatus('running');
    expect(el.shadowRoot!.querySelector('[role=timer]')!.getAttribute('aria-label')).to.equal(en.timeLeft);
  });

  it('are no live region', async () => {
    const { el } = await inStatus('running');
    const region = el.shadowRoot!.querySelector('[role=timer]')!.closest('[aria-live], [role=status]');
    expect(region).to.equal(null);
  });

  it('count each second of each phase down', async () => {
    const { el, clock } = await onPage<HoldTimer>(html`<hold-timer seconds="4" ready-seconds="3"></hold-timer>`);
    el.start();
    await el.updateComplete;
    const shown = [digitsOf(el)];
    await play(el, clock, 6, () => shown.push(digitsOf(el)));
    expect(shown).to.deep.equal(['3', '2', '1', '4', '3', '2', '1']);
  });

  it('keep their second after a late start within it', async () => {
    const { el, clock } = await onPage<HoldTimer>(html`<hold-timer seconds="4" ready-seconds="3"></hold-timer>`);
    el.start();
    clock.oversleep(400);
    el.pause();
    el.resume();
    await play(el, clock, 1);
    expect(digitsOf(el)).to.equal('2');
  });

  it('are minutes and seconds from a minute on', async () => {
    const { el } = await onPage<HoldTimer>(html`<hold-timer seconds="75"></hold-timer>`);
    expect(digitsOf(el)).to.equal('1:15');
  });

  it('of an idle timer are the length of its hold', async () => {
    const { el } = await onPage<HoldTimer>(html`<hold-timer seconds="42"></hold-timer>`);
    expect(digitsOf(el)).to.equal('42');
  });

  it('stand still in a pause', async () => {
    const { el, clock } = await inStatus('paused');
    const before = digitsOf(el);
    await play(el, clock, 5);
    expect(digitsOf(el)).to.equal(before);
  });
});

describe('the status region', () => {
  /** Every text it has from Start to the end, looked at each half second. */
  async function texts(el: HoldTimer, clock: FakeClock): Promise<string[]> {
    const all: string[] = [];
    el.start();
    await el.updateComplete;
    for (;;) {
      const now = announced(el);
      if (now !== all.at(-1)) all.push(now);
      if (el.status !== 'running') return all;
      clock.advance(500);
      await el.updateComplete;
    }
  }

  it('is there and empty at first', async () => {
    const { el } = await inStatus('idle');
    expect(announced(el)).to.equal('');
  });

  it('is rendered, so that it is heard', async () => {
    const { el } = await inStatus('idle');
    expect(el.shadowRoot!.querySelector('[role=status]')!.checkVisibility({ visibilityProperty: true })).to.be.true;
  });

  it('stays the same node through a session', async () => {
    const { el, clock } = await inStatus('idle');
    const region = el.shadowRoot!.querySelector('[role=status]');
    const regions = new Set([region]);
    el.start();
    await play(el, clock, 29, () => regions.add(el.shadowRoot!.querySelector('[role=status]')));
    expect(regions.size).to.equal(1);
  });

  for (const [id, level] of [
    ['hip-flexor', 1],
    ['butterfly', 3],
    ['glute-bridge', 1],
  ] as const) {
    it(`says each cue of ${id} at level ${level}, then that it is done, and nothing else`, async () => {
      const { el, clock } = await onPage<HoldTimer>(html`<hold-timer exercise=${id} .level=${level}></hold-timer>`);
      const timeline = buildTimeline([boutOf(exercises[id], level)]);
      const cues = cuesOf(timeline).map((cue) => sayCue(cue, wordsOf('en')));
      const said = await texts(el, clock);
      expect(said).to.deep.equal([...cues, `${en.done}.`]);
    });
  }

  it('says a cue at its second', async () => {
    const { el, clock } = await onPage<HoldTimer>(html`<hold-timer exercise="hip-flexor"></hold-timer>`);
    const at: number[] = [];
    el.start();
    let before = '';
    await play(el, clock, 77, () => {
      if (before && announced(el) !== before) at.push(el.elapsedMs / 1000);
      before = announced(el);
    });
    const expected = cuesOf(buildTimeline([boutOf(exercises['hip-flexor'], 1)])).map(({ atMs }) => atMs / 1000);
    expect([0, ...at]).to.deep.equal([...expected, 77]);
  });

  it('says how a session of several ended', async () => {
    const timeline = buildTimeline([boutOf(exercises.butterfly, 1), boutOf(exercises['hip-flexor'], 1)]);
    const { el, clock } = await onPage<HoldTimer>(html`<hold-timer .timeline=${timeline}></hold-timer>`);
    const said = await texts(el, clock);
    const state = { done: timeline.phases.map(({ group }) => group) };
    expect(said.at(-1)).to.equal(sayDone(timeline, state as never, timeline.durationMs, wordsOf('en')));
  });

  it('says that it is paused', async () => {
    const { el } = await inStatus('paused');
    expect(announced(el)).to.equal(en.paused.user);
  });

  it('says what is left when it goes on', async () => {
    const { el } = await inStatus('paused');
    el.resume();
    await el.updateComplete;
    expect(announced(el)).to.equal(en.secondsLeft(8));
  });

  it('says nothing any more after End where nothing was done', async () => {
    const { el } = await inStatus('running');
    const before = announced(el);
    el.reset();
    await el.updateComplete;
    expect([before === '', announced(el)]).to.deep.equal([false, '']);
  });

  it('says that it waits', async () => {
    const { el } = await inStatus('waiting');
    expect(announced(el)).to.equal(en.waiting);
  });

  it('leaves out what is stale after a late wake-up', async () => {
    const { el, clock } = await onPage<HoldTimer>(bothSides());
    el.start();
    clock.advance(14_000);
    clock.oversleep(5_500);
    clock.advance(0);
    await el.updateComplete;
    const [last] = cuesOf(buildTimeline([boutOf(null, 1, { holdSeconds: 10, eachSide: true })])).slice(-1);
    expect(announced(el)).to.equal(sayCue(last!, wordsOf('en')));
  });

  it('is not told anew by another language', async () => {
    const { el } = await inStatus('running');
    const before = announced(el);
    el.lang = 'da';
    await el.updateComplete;
    expect(announced(el)).to.equal(before);
  });
});

describe('what a timer shows', () => {
  it('the name of the exercise', async () => {
    const { el } = await onPage<HoldTimer>(html`<hold-timer exercise="butterfly"></hold-timer>`);
    expect(el.shadowRoot!.textContent).to.include(contents.en.exercises['butterfly']!.name);
  });

  it('the label in place of it', async () => {
    const { el } = await onPage<HoldTimer>(html`<hold-timer exercise="butterfly" label="My own"></hold-timer>`);
    expect(el.shadowRoot!.textContent).to.include('My own').and.not.include(contents.en.exercises['butterfly']!.name);
  });

  it('the figure of the exercise, and of its side', async () => {
    const { el, clock } = await onPage<HoldTimer>(html`<hold-timer exercise="hip-flexor"></hold-timer>`);
    el.start();
    clock.advance(50_000);
    await el.updateComplete;
    expect(picturesIn(el.shadowRoot!).map(pictured)).to.deep.equal(['hip-flexor 1']);
  });

  it('no figure with hide-figure', async () => {
    const { el } = await onPage<HoldTimer>(html`<hold-timer exercise="hip-flexor" hide-figure></hold-timer>`);
    expect(picturesIn(el.shadowRoot!)).to.be.empty;
  });

  it("the page's own picture in place of the figure", async () => {
    const { el } = await onPage<HoldTimer>(
      html`<hold-timer exercise="hip-flexor"
        ><img slot="figure" alt="Kneeling" width="200" height="100"
      /></hold-timer>`,
    );
    expect(el.querySelector('img')!.checkVisibility()).to.be.true;
    expect(picturesIn(el.shadowRoot!).map((picture) => picture.checkVisibility())).to.deep.equal([false]);
  });

  it('parts by their names', async () => {
    const { el } = await inStatus('running');
    const parts = [...el.shadowRoot!.querySelectorAll('[part]')].map((each) => each.getAttribute('part'));
    expect(parts).to.include.members(['stage', 'ring', 'headline', 'line', 'controls']);
  });

  it('hides what a page says is hidden', async () => {
    const { el } = await onPage<HoldTimer>(html`<hold-timer hidden></hold-timer>`);
    expect(getComputedStyle(el).display).to.equal('none');
  });
});

describe('a key', () => {
  /** Two seconds into the first hold, with the focus on the first button. */
  async function focused(dir = 'ltr') {
    const { el, clock } = await onPage<HoldTimer>(html`<div dir=${dir}>${bothSides()}</div>`);
    ways.running.go(el, clock);
    await el.updateComplete;
    button(el, en.pause)!.focus();
    return { el, clock };
  }
  const place = (el: HoldTimer) => [el.status, el.phase?.kind, el.elapsedMs / 1000].join(' ');

  const table: [key: string, dir: 'ltr' | 'rtl', becomes: string][] = [
    ['ArrowRight', 'ltr', 'running switch 15'],
    ['ArrowLeft', 'ltr', 'running ready 0'],
    ['ArrowRight', 'rtl', 'running ready 0'],
    ['ArrowLeft', 'rtl', 'running switch 15'],
    ['p', 'ltr', 'paused hold 7'],
    ['P', 'ltr', 'paused hold 7'],
    ['t', 'ltr', 'running hold 7'],
    ['x', 'ltr', 'running hold 7'],
  ];
  for (const [key, dir, becomes] of table) {
    it(`${key} in ${dir}: ${becomes}`, async () => {
      const { el } = await focused(dir);
      await sendKeys({ press: key });
      expect(place(el)).to.equal(becomes);
    });
  }

  it('t tells how much is left', async () => {
    const { el } = await focused();
    await sendKeys({ press: 't' });
    await el.updateComplete;
    expect(announced(el)).to.equal(en.secondsLeft(8));
  });

  it('T, as Caps Lock makes it, tells as well', async () => {
    const { el } = await focused();
    await sendKeys({ press: 'T' });
    await el.updateComplete;
    expect(announced(el)).to.equal(en.secondsLeft(8));
  });

  it('p in a pause goes on', async () => {
    const { el } = await focused();
    await sendKeys({ press: 'p' });
    await sendKeys({ press: 'p' });
    expect(el.status).to.equal('running');
  });

  for (const modifier of ['Control', 'Alt', 'Meta']) {
    for (const key of ['ArrowRight', 'ArrowLeft', 'p', 't']) {
      // the page's own shortcuts, such as Alt+ArrowLeft, would take the whole test away
      it(`${modifier} and ${key} is not ours`, async () => {
        const { el } = await focused();
        const event = new KeyboardEvent('keydown', {
          key,
          ctrlKey: modifier === 'Control',
          altKey: modifier === 'Alt',
          metaKey: modifier === 'Meta',
          bubbles: true,
          composed: true,
          cancelable: true,
        });
        button(el, en.pause)!.dispatchEvent(event);
        expect([place(el), event.defaultPrevented]).to.deep.equal(['running hold 7', false]);
      });
    }
  }

  it('does nothing while the focus is elsewhere', async () => {
    const { el, clock } = await onPage<HoldTimer>(html`<div><button id="out">Out</button>${bothSides()}</div>`);
    ways.running.go(el, clock);
    el.parentElement!.querySelector('button')!.focus();
    for (const press of ['ArrowRight', 'ArrowLeft', 'p']) await sendKeys({ press });
    expect(place(el)).to.equal('running hold 7');
  });

  it('that was used already is left alone', async () => {
    const { el } = await focused();
    button(el, en.pause)!.addEventListener('keydown', (event) => event.preventDefault());
    await sendKeys({ press: 'ArrowRight' });
    expect(place(el)).to.equal('running hold 7');
  });

  for (const field of [
    html`<input slot="caption" aria-label="Note" />`,
    html`<textarea slot="caption" aria-label="Note"></textarea>`,
    html`<div slot="caption" contenteditable="true" tabindex="0"><b>Note</b></div>`,
  ]) {
    it(`in ${field.strings[0]!.match(/<\w+/)![0]}> of the page's own writes`, async () => {
      const { el, clock } = await onPage<HoldTimer>(
        html`<hold-timer seconds="10" ready-seconds="5">${field}</hold-timer>`,
      );
      ways.running.go(el, clock);
      el.querySelector<HTMLElement>('[slot]')!.focus();
      for (const press of ['p', 'ArrowLeft']) await sendKeys({ press });
      expect(place(el)).to.equal('running hold 7');
    });
  }

  it('when idle is not ours', async () => {
    const { el } = await onPage<HoldTimer>(bothSides());
    button(el, en.start)!.focus();
    const presses: boolean[] = [];
    document.addEventListener('keydown', ({ defaultPrevented }) => presses.push(defaultPrevented), { once: true });
    await sendKeys({ press: 'ArrowRight' });
    expect([el.status, ...presses]).to.deep.equal(['idle', false]);
  });
});

it('a timer that nobody has put on the page is made without an error', async () => {
  const el = document.createElement('hold-timer');
  expect([el.status, el.durationMs, el.phase, el.issues.length]).to.deep.equal(['idle', 0, undefined, 0]);
  await fixture(html`${el}`);
});
