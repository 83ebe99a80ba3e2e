/** What a list shows at rest, and a session of it from Start to its summary. */
import { expect, html } from '@open-wc/testing';
import '../../../src/define/routine-list.js';
import {
  RoutineCompleteEvent,
  RoutineStartEvent,
  RoutineStepEvent,
  RoutineStopEvent,
} from '../../../src/elements/routine-list/routine-list.events.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import { contents, da, en } from '../../support/languages.js';
import { pictured, picturesIn } from '../../support/pictures.js';
import {
  announced,
  button,
  drawn,
  HOLD_EVENTS,
  onPage,
  play,
  record,
  ROUTINE_EVENTS,
  timerOf,
  typesOf,
} from '../../support/session.js';
import { belowDone, plain } from '../../support/text.js';
import { isSeen, made, settled } from '../../support/views.js';
import { collectWarnings } from '../../support/warnings.js';
import { list, moveTiles, nameIn, timelineOf, title } from './look.js';

collectWarnings();

/** Butterfly 0–45, of which 0–25 to get ready · hip flexor 45–117, of which 45–65 to get there. */
const two = { exercises: 'butterfly hip-flexor' };
const BUTTERFLY_SECONDS = 45;
const TWO_SECONDS = 117;
const MINUTE = 60_000;
const SHORT_MS = timelineOf(['knee-to-chest', 'pelvic-tilt', 'glute-bridge', 'hip-flexor']).durationMs;

const part = (el: RoutineList, name: string) => el.shadowRoot!.querySelector(`[part~=${name}]`)!;
const line = (el: RoutineList): string => plain(timerOf(el).shadowRoot!.querySelector('[part~=line]'));
/** The present move: by the property, and by the marked tiles. */
const at = (el: RoutineList): [current: number, marked: number[]] => [
  el.current,
  moveTiles(el).flatMap((tile, index) => (tile.ariaCurrent === 'step' ? [index] : [])),
];

async function underWay(seconds: number, attributes: Record<string, string> = two) {
  const { el, clock } = await list(attributes);
  el.start();
  clock.advance(seconds * 1000);
  await settled(el);
  return { el, clock };
}

describe('a list at rest', () => {
  it('shows its moves by name and picture and the safety line, in place of its fallback', async () => {
    const { el } = await onPage<RoutineList>(made('routine-list', two, '<p>Read the routine</p>'));
    const shown = moveTiles(el).map((tile) => [plain(tile.querySelector('.move')), ...picturesIn(tile).map(pictured)]);
    expect(shown).to.deep.equal([
      [nameIn('en', 'butterfly'), 'butterfly 1 plain'],
      [nameIn('en', 'hip-flexor'), 'hip-flexor 1 plain'],
    ]);
    expect(plain(part(el, 'safety'))).to.include(en.safety);
    expect([isSeen(el.querySelector('p')!), ...at(el)]).to.deep.equal([false, -1, []]);
    const parts = [...el.shadowRoot!.querySelectorAll('[part]')].map((each) => each.getAttribute('part'));
    expect(parts).to.include.members(['box', 'heading', 'moves', 'panel', 'safety']);
  });

  for (const [attributes, words, level] of [
    [{}, contents.en.routines['short']!.title.replace('{minutes}', en.minutes(SHORT_MS)), '2'],
    [{ lang: 'da' }, contents.da.routines['short']!.title.replace('{minutes}', da.minutes(SHORT_MS)), '2'],
    [{ heading: 'After the run', 'heading-level': '4' }, 'After the run', '4'],
    [{ heading: '' }, undefined, undefined],
  ] as [Record<string, string>, string?, string?][]) {
    it(`has the given heading and level, and always a name: ${JSON.stringify(attributes)}`, async () => {
      const { el } = await list(attributes);
      expect([title(el), el.shadowRoot!.querySelector('[role=heading]')?.ariaLevel]).to.deep.equal([
        words && plain(words),
        level,
      ]);
      expect(part(el, 'box').ariaLabel).to.not.be.oneOf([null, '']);
    });
  }

  it('fills its Start button with `prominent`', async () => {
    const { el } = await list();
    const isFilled = () => timerOf(el).shadowRoot!.querySelector('.primary')!.matches('.filled');
    const before = isFilled();
    await settled(Object.assign(el, { prominent: true }));
    expect([before, isFilled()]).to.deep.equal([false, true]);
  });
});

describe('a whole routine', () => {
  it('runs from one press to its summary, and fires each event once, in order, with the present move', async () => {
    const { el, clock } = await list(two);
    const heard = record(document, ...ROUTINE_EVENTS) as (Event & { detail: object })[];
    const holds = record(el, ...HOLD_EVENTS);
    const told: unknown[] = [];
    for (const type of ROUTINE_EVENTS) el.addEventListener(type, () => told.push([type, el.current]));
    button(el, en.start)!.click();
    const marks: string[] = [];
    await play(el, clock, TWO_SECONDS, () => marks.push(JSON.stringify(at(el))));
    await drawn(el);
    expect(el.status).to.equal('complete');
    expect(told).to.deep.equal([
      ['routine-start', -1],
      ['routine-step', 0],
      ['routine-step', 1],
      ['routine-complete', -1],
    ]);
    expect(heard.map(({ detail }) => detail)).to.deep.equal([
      {},
      { exercise: 'butterfly', index: 0, count: 2 },
      { exercise: 'hip-flexor', index: 1, count: 2 },
      { seconds: TWO_SECONDS, completed: ['butterfly', 'hip-flexor'], skipped: [] },
    ]);
    expect([...new Set(marks)]).to.deep.equal(['[0,[0]]', '[1,[1]]', '[-1,[]]']);
    expect(marks.indexOf('[1,[1]]'), 'seconds of the first move').to.equal(BUTTERFLY_SECONDS - 1);
    const phases = timelineOf(['butterfly', 'hip-flexor']).phases.map(() => 'hold-phase');
    expect(typesOf(holds)).to.deep.equal(['hold-start', ...phases, 'hold-complete']);
    const summary = en.doneSummary(2, 2 * MINUTE);
    expect([line(el), announced(el)]).to.deep.equal([belowDone(summary), summary]);

    heard.length = 0;
    button(el, en.again)!.click();
    expect([el.status, el.current, ...typesOf(heard)]).to.deep.equal(['running', 0, 'routine-start', 'routine-step']);
  });

  it('fires events that have their own classes, bubble, are composed, and have detail also as fields', async () => {
    const { el, clock } = await list(two);
    const heard = record(document, ...ROUTINE_EVENTS) as (Event & { detail: object })[];
    el.start();
    el.stop();
    el.start();
    clock.advance(el.durationMs);
    const classes = [RoutineStartEvent, RoutineStepEvent, RoutineStopEvent, RoutineCompleteEvent];
    expect(new Set(heard.map(({ constructor }) => constructor))).to.deep.equal(new Set<unknown>(classes));
    for (const event of heard) {
      expect([event.bubbles, event.composed, event.target === el]).to.deep.equal([true, true, true]);
      const { detail } = event;
      // routine-stop has only the reason as a field
      const fields = event instanceof RoutineStopEvent ? ['reason'] : Object.keys(detail);
      const read = (from: object) => fields.map((name) => from[name as keyof object] as unknown);
      expect(read(event)).to.deep.equal(read(detail));
    }
  });

  it('ticks completed moves by an image with a name, and reports skipped ones', async () => {
    const { el, clock } = await underWay(BUTTERFLY_SECONDS + 1);
    const ticks = moveTiles(el).map((tile) => tile.querySelector('.tick'));
    expect(ticks.map((tick) => tick && [tick.role, tick.ariaLabel])).to.deep.equal([['img', en.done], null]);
    el.stop();
    const heard = record(el, 'routine-complete') as RoutineCompleteEvent[];
    el.start();
    clock.advance(5_000);
    el.next();
    clock.advance(72_000);
    await settled(el);
    const detail = { seconds: 77, completed: ['hip-flexor'], skipped: ['butterfly'] };
    expect(heard.map((event) => event.detail)).to.deep.equal([detail]);
    expect(line(el)).to.equal(belowDone(en.doneSummary(1, MINUTE)));
  });
});

describe('a method of a routine', () => {
  it('start, pause, resume and stop change status and mark', async () => {
    const { el } = await list(two);
    const told: unknown[] = [];
    for (const method of ['start', 'pause', 'resume', 'stop'] as const) {
      el[method]();
      await settled(el);
      told.push([el.status, ...at(el)]);
    }
    expect(told).to.deep.equal([
      ['running', 0, [0]],
      ['paused', 0, [0]],
      ['running', 0, [0]],
      ['idle', -1, []],
    ]);
  });

  it('start plays what was set just before, and nothing if no exercise is known', async () => {
    const { el } = await list(two);
    Object.assign(el, { exercises: 'hip-flexor', level: 3 }).start();
    const { durationMs } = timelineOf(['hip-flexor'], { level: 3 });
    expect([el.current, el.steps, timerOf(el).durationMs]).to.deep.equal([0, ['hip-flexor'], durationMs]);
    const unknown = document.createElement('routine-list');
    unknown.exercises = 'headstand';
    unknown.start();
    await onPage(html`${unknown}`);
    expect(unknown.status).to.equal('idle');
  });

  it('advance ends a get-ready and a wait', async () => {
    const { el } = await underWay(5);
    el.advance();
    expect(timerOf(el).phase!.kind).to.equal('hold');
    const { el: manual } = await underWay(30, { exercises: 'butterfly', manual: '' });
    const before = manual.status;
    manual.advance();
    expect([before, manual.status]).to.deep.equal(['waiting', 'running']);
  });

  for (const [method, seconds, status, current, elapsed, types] of [
    ['next', 5, 'running', 1, BUTTERFLY_SECONDS, ['routine-step']],
    ['next', 50, 'complete', -1, TWO_SECONDS, ['routine-complete']],
    ['previous', BUTTERFLY_SECONDS + 2, 'running', 0, 0, ['routine-step']],
    ['previous', BUTTERFLY_SECONDS + 10, 'running', 1, BUTTERFLY_SECONDS, []], // to the start of the same move: no routine-step
  ] as const) {
    it(`${method} after ${seconds} seconds`, async () => {
      const { el } = await underWay(seconds);
      const heard = record(el, ...ROUTINE_EVENTS);
      el[method]();
      const now = [el.status, el.current, timerOf(el).elapsedMs / 1000, typesOf(heard)];
      expect(now).to.deep.equal([status, current, elapsed, types]);
    });
  }

  it('other than start does nothing when idle', async () => {
    const { el } = await list(two);
    const heard = record(el, ...ROUTINE_EVENTS, ...HOLD_EVENTS);
    for (const method of ['pause', 'resume', 'advance', 'next', 'previous', 'stop'] as const) {
      el[method]();
      expect([el.status, el.current, typesOf(heard)], method).to.deep.equal(['idle', -1, []]);
    }
  });
});

describe('a routine that is stopped', () => {
  it('shows and reports how far it came and why, until the next start', async () => {
    const { el } = await underWay(50);
    const heard = record(el, 'routine-stop') as RoutineStopEvent[];
    el.stop();
    await settled(el);
    const detail = { reason: 'user', seconds: 50, completed: ['butterfly'], skipped: ['hip-flexor'] };
    expect(heard.map((event) => event.detail)).to.deep.equal([detail]);
    const summary = en.stoppedSummary(1, 2);
    expect([line(el), announced(el), ...at(el)]).to.deep.equal([summary, summary, -1, []]);
    el.start();
    await settled(el);
    expect([el.current, line(el).includes(summary)]).to.deep.equal([0, false]);
  });

  for (const [what, change, expected] of [
    ['other exercises', { exercises: 'hip-flexor' }, ['idle', -1, false, 'changed']],
    ['another routine', { exercises: undefined, routine: 'short' }, ['idle', -1, false, 'changed']],
    ['unknown exercises', { exercises: 'headstand' }, ['idle', -1, false, 'changed']],
    ['an equal list of exercises', { exercises: ' butterfly   hip-flexor ' }, ['running', 1, true]],
  ] as const) {
    it(`is stopped, with the reason 'changed', only if what it plays really changes: ${what}`, async () => {
      const { el, clock } = await underWay(50);
      const reasons: string[] = [];
      el.addEventListener('routine-stop', ({ reason }) => reasons.push(reason));
      await settled(Object.assign(el, change));
      expect([el.status, el.current, clock.armed > 0, ...reasons]).to.deep.equal(expected);
    });
  }
});

describe('a setting', () => {
  for (const change of [{ level: 3 }, { pace: 'gentle' }, { manual: true }] as const) {
    const name = Object.keys(change)[0]!;

    it(`${name} changed during a session does not touch it or its summary; it applies from the next start`, async () => {
      const { el, clock } = await underWay(10);
      const heard = record(el, ...ROUTINE_EVENTS);
      await settled(Object.assign(el, change));
      await play(el, clock, TWO_SECONDS - 10);
      await drawn(el);
      expect(typesOf(heard)).to.deep.equal(['routine-step', 'routine-complete']);
      expect([el.status, line(el)]).to.deep.equal(['complete', belowDone(en.doneSummary(2, 2 * MINUTE))]);
      el.start();
      await settled(el);
      const { durationMs } = timelineOf(['butterfly', 'hip-flexor'], change);
      expect([timerOf(el).durationMs, timerOf(el).phase!.waits]).to.deep.equal([durationMs, name === 'manual']);
    });

    it(`${name} does not touch the summary of a stopped routine, and fires nothing after the end`, async () => {
      const { el, clock } = await underWay(50);
      await settled(Object.assign(el, change));
      el.stop();
      await settled(el);
      expect(line(el)).to.equal(en.stoppedSummary(1, 2));
      Object.assign(el, { level: 1, pace: undefined, manual: false }).start();
      clock.advance(TWO_SECONDS * 1000);
      await settled(el);
      const heard = record(el, ...ROUTINE_EVENTS);
      await settled(Object.assign(el, change));
      expect([el.status, typesOf(heard)]).to.deep.equal(['complete', []]);
    });
  }
});
