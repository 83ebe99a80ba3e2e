/** What somebody notices at single moments, to the tenth of a second. For any order of actions see playback.property.test.ts. */
import { expect } from '@open-wc/testing';
import { IDLE, play, playedMs, positionMs, tally } from '../../src/session/playback.js';
import type { Status } from '../../src/session/status.js';
import type { PauseReason } from '../../src/session/playback.js';
import { buildTimeline } from '../../src/session/timeline.js';
import type { Timeline } from '../../src/session/timeline.js';
import { ofAll } from '../support/of-all.js';
import { actionOf, after, at, bout, BOTH_SIDES, flowing, onTime, stepsOf, told, waitingForTaps } from './helpers.js';
import type { Name, Step } from './helpers.js';

/** What has become of a session: what the last step made it tell, and where it stands then, in seconds. */
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
  /** What is told by one that is idle, running, paused, waiting, and complete; after → what becomes of it. */
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

  it('gives the reason of a pause', () => {
    const reasons: PauseReason[] = ['user', 'other-session', 'disconnected', 'not-rendered', 'reload'];
    const heard = reasons.map((reason) => outcomeOf(flowing, from(5, [10, { type: 'pause', reason }])).told.join());
    expect(heard).to.deep.equal(reasons.map((reason) => `pause by ${reason}`));
  });

  it('tells of a reset by a change, unless all was over already', () => {
    const heard = Object.values(sessions).map(
      ({ timeline, steps, now }) =>
        outcomeOf(timeline, [...steps, [now, { type: 'reset', reason: 'changed' }]]).told.join() || '–',
    );
    const told = 'reset by changed';
    expect(heard).to.deep.equal(['–', told, told, told, '–']);
  });

  it('starts nothing in a timeline without phases', () => {
    expect(after(buildTimeline([]), [0, 'start']).state).to.equal(IDLE);
  });

  it('changes nothing in the state that it is given', () => {
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
    ['enters what is due before it pauses', '5 | 15 pause', { told: ['phase 2 by time', 'pause by user'] }],
    ['enters what is due before it jumps', '5 | 15.5 skip', { told: ['phase 2 by time', 'phase 4 by skip'] }],
    ['is not over before its time', '39 | 58.999 wake', { status: 'running' }],
    ['stands at its last second once it is over', '59 | 100 wake', { second: 59, done: [0, 1, 2] }],
    ['“start now” leads to the very beginning of the hold', '0 | 2.3 advance', { second: 5, played: 2.3 }],
    ['has done nothing when it begins anew', '59 | 70 start', { second: 0, played: 0, done: [] }],
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
    ['is reached however late: nobody misses anything there', '0 | 3600 wake', { told: ['waiting in 0'] }],
    [
      'that was paused ends with the tap that resumes',
      '5 | 20 pause, 30 resume',
      { told: ['resume', 'phase 1 by time'] },
    ],
  ]);
  they(reps, [
    ['between repetitions comes at the end of the breath', breath, { told: ['waiting in 4'], second: 14 }],
    [
      'between repetitions counts neither as played nor as done',
      [...breath, [60, 'advance'], [61, 'wake']],
      { second: 15, played: 15, done: [] },
    ],
    [
      'cannot be cut short by a tap in the breath before',
      [...breath.slice(0, -1), [13.6, 'advance']],
      { told: [], second: 13.6 },
    ],
  ]);
});

describe('a jump', () => {
  const reps = buildTimeline([bout({ reps: 3, tempo: { liftSeconds: 2, lowerSeconds: 2, breatheSeconds: 1 } })]);
  they(flowing, [
    ['back, more than 3 s into a hold: to its start', '19 | 22.1 back', { told: ['phase 3 by back'] }],
    ['back, 3 s into a hold: to the one before, with what leads to it', '19 | 22 back', { told: ['phase 0 by back'] }],
    ['back, in a change of sides: to the hold before', '15 | 18.9 back', { told: ['phase 0 by back'] }],
    ['back, in the first get-ready: to its start', '0 | 4.5 back', { told: ['phase 0 by back'] }],
    [
      'back looks at where a paused session stands, not at the clock',
      '19 | 20 pause, 900 back',
      { told: ['phase 0 by back'] },
    ],
    ['previous, more than 3 s into an exercise: to its start', '29 | 32.1 previous', { told: ['phase 4 by previous'] }],
    ['previous, 3 s into an exercise: to the one before', '29 | 32 previous', { told: ['phase 0 by previous'] }],
    ['skip, in what leads to a hold, leaves that hold', '15 | 16 skip', { told: ['phase 4 by skip'] }],
    ['restart begins with what led to the hold', '19 | 28 restart', { told: ['phase 2 by restart'] }],
    ['next leaves both sides of an exercise', '5 | 6 next', { told: ['phase 4 by next'] }],
  ]);
  they(reps, [
    ['back counts the repetitions of a hold as one', '5 | 7 wake, 37 wake, 38.5 back', { told: ['phase 1 by back'] }],
    ['skip leaves all of them, here to the end', '5 | 6 skip', { told: ['complete'], played: 6, done: [] }],
  ]);
});

describe('a late wake-up', () => {
  const shorts = buildTimeline([
    bout({ readySeconds: 10, reps: 2, holdSeconds: 1, tempo: { liftSeconds: 1, lowerSeconds: 1, breatheSeconds: 1 } }),
  ]);
  const crossed = [1, 2, 3, 4, 5].map((phase) => `phase ${phase} by time`);
  they(shorts, [
    ['delivers each boundary that it crossed, in order, once', '0 | 14.9 wake', { told: crossed, second: 14.9 }],
    ['is not late again for what comes next', '0 | 14.9 wake, 15 wake', { told: ['phase 6 by time'] }],
    ['is measured at the first boundary that was missed', '0 | 15.1 wake', { told: ['pause by gap'], second: 10 }],
  ]);
  they(buildTimeline([bout({ holdSeconds: 600 })]), [['without a boundary is none', '5 | 500 wake', { second: 500 }]]);
  they(flowing, [
    ['of 5 s to the dot still delivers', '5 | 20 wake', { told: ['phase 2 by time', 'phase 3 by time'] }],
    ['of 5.1 s pauses at the boundary that was missed', '5 | 20.1 wake', { told: ['pause by gap'], second: 15 }],
    ['of 4.9 s completes', '39 | 63.9 wake', { told: ['complete'] }],
    [
      'of hours completes nothing, and is not played',
      '39 | 7200 wake',
      { told: ['pause by gap'], played: 59, done: [0, 1] },
    ],
    ['by the press of a button pauses first', '5 | 40 skip', { told: ['pause by gap', 'phase 2 by skip'] }],
  ]);
});

describe('clocks that disagree', () => {
  they(flowing, [
    ['4.9 s ahead on the wall: nothing', '5 | 8 wake/12.9', { told: [], second: 8 }],
    ['5.1 s ahead on the wall: a gap', '5 | 8 wake/13.1', { told: ['pause by gap'], second: 8 }],
    ['4.9 s behind on the wall: nothing', '5 | 8 wake/3.1', { told: [], second: 8 }],
    ['an hour behind on the wall, which was set back: nothing', '5 | 8 wake/-3592', { told: [], second: 8 }],
    ['a sleep after that: a gap', '5 | 8 wake/-3592, 9 wake/-3585', { told: ['pause by gap'], second: 9 }],
    ['a boundary besides: a gap at that boundary', '5 | 16 wake/26', { told: ['pause by gap'], second: 15 }],
    ['in the last hold: a gap, and nothing is complete', '39 | 60 wake/70', { told: ['pause by gap'] }],
    ['in a pause: nothing', '5 | 8 pause, 9 resume/7200, 10 wake/7201', { second: 9 }],
  ]);
  they(waitingForTaps, [['in a wait: nothing', '5 | 9 advance/7200, 10 wake/7201', { second: 6 }]]);
});

describe('a hidden page', () => {
  they(flowing, [
    ['goes on to the end of the phase', '5 | 8 hide, 14.5 wake', { second: 14.5 }],
    [
      'stops there however late it is told, and it is no gap',
      '5 | 8 hide, 900 show',
      { told: ['pause by hidden'], second: 15 },
    ],
    [
      'that is shown before has lost no time',
      '5 | 8 hide, 12 show, 15.2 wake',
      { told: ['phase 2 by time'], second: 15.2 },
    ],
    [
      'that was left at the end completes when resumed',
      '39 | 50 hide, 59 wake, 70 show, 80 resume',
      { told: ['resume', 'complete'], done: [0, 1, 2] },
    ],
    ['stays hidden through a reset', '5 | 8 hide, 9 reset, 10 start, 15 wake', { told: ['pause by hidden'] }],
  ]);
  they(waitingForTaps, [['waits where it would have waited', '0 | 2 hide, 5 wake', { told: ['waiting in 0'] }]]);
});

it('what was completed and what was skipped', () => {
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
      'passed over, gone back to and done',
      [...onTime(), [1, 'next'], [2, 'previous'], [32, 'wake'], [40, 'wake'], [70, 'wake']],
      ['a'],
      ['b'],
    ],
    ['a get-ready cut short', [...onTime(30), [31, 'advance'], [61, 'wake']], ['a'], ['b']],
    [
      'done, then begun again and skipped',
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
