/** Single cases, to the tenth of a second. For any order of actions see playback.property.test.ts. */
import { expect } from '@open-wc/testing';
import { IDLE, play, playedMs, positionMs, tally } from '../../src/session/playback.js';
import type { Status } from '../../src/session/status.js';
import type { PauseReason } from '../../src/session/playback.js';
import { buildTimeline } from '../../src/session/timeline.js';
import type { Timeline } from '../../src/session/timeline.js';
import { ofAll } from '../support/of-all.js';
import { actionOf, after, at, bout, BOTH_SIDES, flowing, onTime, stepsOf, told, waitingForTaps } from './helpers.js';
import type { Name, Step } from './helpers.js';

/** The events of the last step, and the session after it; times in seconds. */
interface Outcome {
  readonly told: string[];
  readonly second: number;
  readonly status: Status;
  readonly done: readonly number[];
  readonly played: number;
}

const inSeconds = (milliseconds: number) => Math.round(milliseconds * 1e3) / 1e6;

function outcomeOf(timeline: Timeline, steps: readonly Step[]): Outcome {
  const { state, events, now } = after(timeline, ...steps);
  return {
    told: told(timeline, events),
    second: inSeconds(positionMs(timeline, state, now)),
    status: state.status,
    done: state.done,
    played: inSeconds(playedMs(timeline, state, now)),
  };
}

type Row = readonly [what: string, steps: string | readonly Step[], expected: Partial<Outcome>];

function they(timeline: Timeline, rows: readonly Row[]): void {
  for (const [what, steps, expected] of rows) {
    it(what, () => {
      const list = typeof steps === 'string' ? stepsOf(timeline, steps) : steps;
      expect(outcomeOf(timeline, list)).to.deep.include(expected);
    });
  }
}

const from = (second: number, ...steps: Step[]) => onTime(flowing, second, ...steps);

describe('an action', () => {
  const sessions: Record<Status, { timeline: Timeline; steps: Step[]; now: number }> = {
    idle: { timeline: flowing, steps: [], now: 0 },
    // five seconds into the first hold
    running: { timeline: flowing, steps: from(5), now: 10 },
    paused: { timeline: flowing, steps: from(5, [10, 'pause']), now: 20 },
    // at the end of get-ready
    waiting: { timeline: waitingForTaps, steps: from(5), now: 20 },
    complete: { timeline: flowing, steps: from(59), now: 70 },
  };
  /** The events of each action in each status, and after → the new status if it changes. */
  const table: [action: Name, idle: string, running: string, paused: string, waiting: string, complete: string][] = [
    ['start', 'start, phase 0 by start → running', '', 'resume → running', '', 'start, phase 0 by start → running'],
    ['resume', '', '', 'resume → running', '', ''],
    ['pause', '', 'pause by user → paused', '', 'pause by user → paused', ''],
    ['reset', '', ...(Array(4).fill('reset by user → idle') as [string, string, string, string])],
    ['advance', '', '', '', 'phase 1 by advance → running', ''],
    ['skip', '', 'phase 2 by skip', 'phase 2 by skip', 'phase 2 by skip → running', ''],
    ['back', '', 'phase 1 by back', 'phase 1 by back', 'phase 0 by back → running', ''],
    ['restart', '', 'phase 0 by restart', 'phase 0 by restart', 'phase 0 by restart → running', ''],
    ['next', '', 'phase 4 by next', 'phase 4 by next', 'phase 4 by next → running', ''],
    ['previous', '', 'phase 0 by previous', 'phase 0 by previous', 'phase 0 by previous → running', ''],
    ['wake', '', '', '', '', ''],
    ['hide', '', '', '', '', ''],
    ['show', '', '', '', '', ''],
  ];
  for (const [action, ...expected] of table) {
    it(`in each status: ${action}`, () => {
      const found = Object.entries(sessions).map(([was, { timeline, steps, now }]) => {
        const { status, told } = outcomeOf(timeline, [...steps, [now, action]]);
        return told.join(', ') + (status === was ? '' : ` → ${status}`);
      });
      expect(found).to.deep.equal(expected);
    });
  }

  it('pause passes its reason on', () => {
    const reasons: PauseReason[] = ['user', 'other-session', 'disconnected', 'not-rendered', 'reload'];
    const heard = reasons.map((reason) => outcomeOf(flowing, from(5, [10, { type: 'pause', reason }])).told.join());
    expect(heard).to.deep.equal(reasons.map((reason) => `pause by ${reason}`));
  });

  it('reset by a change fires an event unless the session is idle or complete', () => {
    const heard = Object.values(sessions).map(
      ({ timeline, steps, now }) =>
        outcomeOf(timeline, [...steps, [now, { type: 'reset', reason: 'changed' }]]).told.join() || '–',
    );
    const told = 'reset by changed';
    expect(heard).to.deep.equal(['–', told, told, told, '–']);
  });

  it('start does nothing in a timeline without phases', () => {
    expect(after(buildTimeline([]), [0, 'start']).state).to.equal(IDLE);
  });

  it('does not mutate the state that it is given', () => {
    const frozen = Object.freeze(after(flowing, ...from(5)).state);
    expect(() => play(flowing, frozen, actionOf('skip'), at(15))).not.to.throw();
  });
});

describe('a session', () => {
  const pauses = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7].flatMap((rest, index): Step[] => [
    [1 + 10 * index + rest, 'pause'],
    [10 + 10 * index + rest, 'resume'],
  ]);
  they(flowing, [
    ['loses no part of a second over many pauses', [[0, 'start'], ...pauses], { second: 7.7 }],
    ['enters the due phase before it pauses', '5 | 15 pause', { told: ['phase 2 by time', 'pause by user'] }],
    ['enters the due phase before it skips', '5 | 15.5 skip', { told: ['phase 2 by time', 'phase 4 by skip'] }],
    ['is not complete before its time', '39 | 58.999 wake', { status: 'running' }],
    ['stays at its last second once it is complete', '59 | 100 wake', { second: 59, done: [0, 1, 2] }],
    ['goes to the start of the hold on advance', '0 | 2.3 advance', { second: 5, played: 2.3 }],
    ['starts again with nothing done', '59 | 70 start', { second: 0, played: 0, done: [] }],
  ]);
});

describe('a wait', () => {
  /** 0 ready 0–5 · 1 lift 5–7 · 2 hold 7–10 · 3 lower 10–13 · 4 breathe 13–14 · 5 lift 14–16 · … · 9 lift 23–25 · … 32. */
  const reps = buildTimeline(
    [bout({ reps: 3, holdSeconds: 3, tempo: { liftSeconds: 2, lowerSeconds: 3, breatheSeconds: 1 } })],
    { manual: true },
  );
  const breath: Step[] = [
    [0, 'start'],
    [5, 'wake'],
    [5, 'advance'],
    ...[7, 10, 13, 14].map((end): Step => [end, 'wake']),
  ];
  they(waitingForTaps, [
    ['does not begin before its time', '0 | 4.999 wake', { status: 'running' }],
    ['is reached however late the wake-up is, since nothing is missed', '0 | 3600 wake', { told: ['waiting in 0'] }],
    ['in a pause ends with the resume', '5 | 20 pause, 30 resume', { told: ['resume', 'phase 1 by time'] }],
  ]);
  they(reps, [
    ['between repetitions begins at the end of the breath', breath, { told: ['waiting in 4'], second: 14 }],
    [
      'between repetitions counts neither as played nor as done',
      [...breath, [60, 'advance'], [61, 'wake']],
      { second: 15, played: 15, done: [] },
    ],
    [
      'is not skipped by a tap during the breath before it',
      [...breath.slice(0, -1), [13.6, 'advance']],
      { told: [], second: 13.6 },
    ],
  ]);
});

describe('a jump', () => {
  const reps = buildTimeline([bout({ reps: 3, tempo: { liftSeconds: 2, lowerSeconds: 2, breatheSeconds: 1 } })]);
  they(flowing, [
    ['back, more than 3 s into a hold: to its start', '19 | 22.1 back', { told: ['phase 3 by back'] }],
    ['back, 3 s into a hold: to the get-ready of the hold before', '19 | 22 back', { told: ['phase 0 by back'] }],
    ['back, in a change of sides: to the hold before', '15 | 18.9 back', { told: ['phase 0 by back'] }],
    ['back, in the first get-ready: to its start', '0 | 4.5 back', { told: ['phase 0 by back'] }],
    [
      'back in a pause counts from the paused position, not the clock',
      '19 | 20 pause, 900 back',
      { told: ['phase 0 by back'] },
    ],
    ['previous, more than 3 s into an exercise: to its start', '29 | 32.1 previous', { told: ['phase 4 by previous'] }],
    ['previous, 3 s into an exercise: to the one before', '29 | 32 previous', { told: ['phase 0 by previous'] }],
    ['skip before a hold skips that hold', '15 | 16 skip', { told: ['phase 4 by skip'] }],
    ['restart begins with what leads to the hold', '19 | 28 restart', { told: ['phase 2 by restart'] }],
    ['next skips both sides of an exercise', '5 | 6 next', { told: ['phase 4 by next'] }],
  ]);
  they(reps, [
    [
      'back treats the repetitions of a set as one hold',
      '5 | 7 wake, 37 wake, 38.5 back',
      { told: ['phase 1 by back'] },
    ],
    ['skip skips all repetitions, here to the end', '5 | 6 skip', { told: ['complete'], played: 6, done: [] }],
  ]);
});

describe('a late wake-up', () => {
  const shorts = buildTimeline([
    bout({ readySeconds: 10, reps: 2, holdSeconds: 1, tempo: { liftSeconds: 1, lowerSeconds: 1, breatheSeconds: 1 } }),
  ]);
  const crossed = [1, 2, 3, 4, 5].map((phase) => `phase ${phase} by time`);
  they(shorts, [
    ['delivers each boundary that it crossed, in order, once', '0 | 14.9 wake', { told: crossed, second: 14.9 }],
    ['does not make the next boundary late', '0 | 14.9 wake, 15 wake', { told: ['phase 6 by time'] }],
    ['is measured from the first missed boundary', '0 | 15.1 wake', { told: ['pause by gap'], second: 10 }],
  ]);
  they(buildTimeline([bout({ holdSeconds: 600 })]), [
    ['without a missed boundary does nothing', '5 | 500 wake', { second: 500 }],
  ]);
  they(flowing, [
    ['of exactly 5 s still delivers', '5 | 20 wake', { told: ['phase 2 by time', 'phase 3 by time'] }],
    ['of 5.1 s pauses at the missed boundary', '5 | 20.1 wake', { told: ['pause by gap'], second: 15 }],
    ['of 4.9 s completes', '39 | 63.9 wake', { told: ['complete'] }],
    [
      'of hours completes nothing and does not count as played',
      '39 | 7200 wake',
      { told: ['pause by gap'], played: 59, done: [0, 1] },
    ],
    ['by an action pauses first', '5 | 40 skip', { told: ['pause by gap', 'phase 2 by skip'] }],
  ]);
});

describe('clocks that disagree', () => {
  they(flowing, [
    ['wall clock 4.9 s ahead: nothing', '5 | 8 wake/12.9', { told: [], second: 8 }],
    ['wall clock 5.1 s ahead: a gap', '5 | 8 wake/13.1', { told: ['pause by gap'], second: 8 }],
    ['wall clock 4.9 s behind: nothing', '5 | 8 wake/3.1', { told: [], second: 8 }],
    ['wall clock set back by an hour: nothing', '5 | 8 wake/-3592', { told: [], second: 8 }],
    [
      'wall clock set back, then a sleep: a gap',
      '5 | 8 wake/-3592, 9 wake/-3585',
      { told: ['pause by gap'], second: 9 },
    ],
    [
      'wall clock ahead and a boundary missed: a gap at that boundary',
      '5 | 16 wake/26',
      { told: ['pause by gap'], second: 15 },
    ],
    ['wall clock ahead in the last hold: a gap, and not complete', '39 | 60 wake/70', { told: ['pause by gap'] }],
    ['wall clock ahead in a pause: nothing', '5 | 8 pause, 9 resume/7200, 10 wake/7201', { second: 9 }],
  ]);
  they(waitingForTaps, [['wall clock ahead in a wait: nothing', '5 | 9 advance/7200, 10 wake/7201', { second: 6 }]]);
});

describe('a session on a hidden page', () => {
  they(flowing, [
    ['goes on to the end of the phase', '5 | 8 hide, 14.5 wake', { second: 14.5 }],
    [
      'pauses there for the reason hidden, not gap, however late the wake-up is',
      '5 | 8 hide, 900 show',
      { told: ['pause by hidden'], second: 15 },
    ],
    [
      'loses no time if the page is shown before that',
      '5 | 8 hide, 12 show, 15.2 wake',
      { told: ['phase 2 by time'], second: 15.2 },
    ],
    [
      'paused at the end of its last phase completes when resumed',
      '39 | 50 hide, 59 wake, 70 show, 80 resume',
      { told: ['resume', 'complete'], done: [0, 1, 2] },
    ],
    [
      'knows after a reset that the page is still hidden',
      '5 | 8 hide, 9 reset, 10 start, 15 wake',
      { told: ['pause by hidden'] },
    ],
  ]);
  they(waitingForTaps, [
    ['waits where it would have waited in a visible page', '0 | 2 hide, 5 wake', { told: ['waiting in 0'] }],
  ]);
});

it('an exercise is completed if its last side was done, else skipped', () => {
  const three = buildTimeline([
    bout({ exercise: 'a', sides: BOTH_SIDES, readySeconds: 0 }),
    bout({ exercise: 'b', readySeconds: 0 }),
    bout({ exercise: null, readySeconds: 0 }),
  ]);
  // 0 hold a left 0–30 · 1 switch 30–38 · 2 hold a right 38–68 · 3 hold b 68–98 · 4 hold without exercise 98–128
  const onTime = (...ends: number[]): Step[] => [[0, 'start'], ...ends.map((end): Step => [end, 'wake'])];
  const table: [what: string, steps: Step[], completed: string[], skipped: string[]][] = [
    ['one side only', onTime(30), [], ['a', 'b']],
    ['both sides', onTime(30, 38, 68), ['a'], ['b']],
    ['the second side skipped', [...onTime(30, 38), [39, 'skip'], [69, 'wake']], ['b'], ['a']],
    [
      'skipped, gone back to and done',
      [...onTime(), [1, 'next'], [2, 'previous'], [32, 'wake'], [40, 'wake'], [70, 'wake']],
      ['a'],
      ['b'],
    ],
    ['a get-ready cut short by advance', [...onTime(30), [31, 'advance'], [61, 'wake']], ['a'], ['b']],
    [
      'done, then gone back to and skipped',
      [...onTime(30), [31, 'back'], [32, 'skip'], [40, 'wake'], [70, 'wake']],
      ['a'],
      ['b'],
    ],
    ['all', onTime(30, 38, 68, 98, 128), ['a', 'b'], []],
  ];
  ofAll(table, ([, steps, completed, skipped]) =>
    expect(tally(three, after(three, ...steps).state)).to.deep.equal({ completed, skipped }),
  );
});
