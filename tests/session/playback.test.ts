import { expect } from '@open-wc/testing';
import { IDLE, play, playedMs, positionMs, tally } from '../../src/session/playback.js';
import type { PauseReason, Status } from '../../src/session/playback.js';
import { buildTimeline } from '../../src/session/timeline.js';
import type { Timeline } from '../../src/session/timeline.js';
import { actionOf, after, at, bout, BOTH_SIDES, flowing, told, waitingForTaps } from './helpers.js';
import type { Name, Step } from './helpers.js';

/** Seconds into the session at the moment of the last step. */
function secondsIn(timeline: Timeline, ...steps: readonly Step[]): number {
  const { state, now } = after(timeline, ...steps);
  return positionMs(timeline, state, now) / 1000;
}

/** A list of steps that prettier leaves on one line. */
const path = (...list: Step[]): Step[] => list;

/** What the last step made happen. */
const heard = (timeline: Timeline, ...steps: readonly Step[]) => told(timeline, after(timeline, ...steps).events);

const statusAfter = (timeline: Timeline, ...steps: readonly Step[]) => after(timeline, ...steps).state.status;

/** Start at 0 and every boundary on time, up to the second given. */
const until = (second: number): Step[] => [
  [0, 'start'],
  ...[5, 15, 19, 29, 39, 59].filter((end) => end <= second).map((end): Step => [end, 'wake']),
];

describe('an action in each status', () => {
  const ways: Record<Status, { timeline: Timeline; steps: Step[]; now: number }> = {
    idle: { timeline: flowing, steps: [], now: 0 },
    // five seconds into the first hold
    running: { timeline: flowing, steps: until(5), now: 10 },
    paused: { timeline: flowing, steps: [...until(5), [10, 'pause']], now: 20 },
    // at the end of get-ready
    waiting: { timeline: waitingForTaps, steps: until(5), now: 20 },
    complete: { timeline: flowing, steps: until(59), now: 70 },
  };
  type Outcome = [action: Name, becomes: Status, ...heard: string[]];
  const tables: Record<Status, Outcome[]> = {
    idle: [
      ['start', 'running', 'start', 'phase 0 by start'],
      ['resume', 'idle'],
      ['pause', 'idle'],
      ['reset', 'idle'],
      ['advance', 'idle'],
      ['skip', 'idle'],
      ['back', 'idle'],
      ['restart', 'idle'],
      ['next', 'idle'],
      ['previous', 'idle'],
      ['wake', 'idle'],
      ['hide', 'idle'],
      ['show', 'idle'],
    ],
    running: [
      ['start', 'running'],
      ['resume', 'running'],
      ['pause', 'paused', 'pause by user'],
      ['reset', 'idle', 'reset by user'],
      ['advance', 'running'],
      ['skip', 'running', 'phase 2 by skip'],
      ['back', 'running', 'phase 1 by back'],
      ['restart', 'running', 'phase 0 by restart'],
      ['next', 'running', 'phase 4 by next'],
      ['previous', 'running', 'phase 0 by previous'],
      ['wake', 'running'],
      ['hide', 'running'],
      ['show', 'running'],
    ],
    paused: [
      ['start', 'running', 'resume'],
      ['resume', 'running', 'resume'],
      ['pause', 'paused'],
      ['reset', 'idle', 'reset by user'],
      ['advance', 'paused'],
      ['skip', 'paused', 'phase 2 by skip'],
      ['back', 'paused', 'phase 1 by back'],
      ['restart', 'paused', 'phase 0 by restart'],
      ['next', 'paused', 'phase 4 by next'],
      ['previous', 'paused', 'phase 0 by previous'],
      ['wake', 'paused'],
      ['hide', 'paused'],
      ['show', 'paused'],
    ],
    waiting: [
      ['start', 'waiting'],
      ['resume', 'waiting'],
      ['pause', 'paused', 'pause by user'],
      ['reset', 'idle', 'reset by user'],
      ['advance', 'running', 'phase 1 by advance'],
      ['skip', 'running', 'phase 2 by skip'],
      ['back', 'running', 'phase 0 by back'],
      ['restart', 'running', 'phase 0 by restart'],
      ['next', 'running', 'phase 4 by next'],
      ['previous', 'running', 'phase 0 by previous'],
      ['wake', 'waiting'],
      ['hide', 'waiting'],
      ['show', 'waiting'],
    ],
    complete: [
      ['start', 'running', 'start', 'phase 0 by start'],
      ['resume', 'complete'],
      ['pause', 'complete'],
      ['reset', 'idle', 'reset by user'],
      ['advance', 'complete'],
      ['skip', 'complete'],
      ['back', 'complete'],
      ['restart', 'complete'],
      ['next', 'complete'],
      ['previous', 'complete'],
      ['wake', 'complete'],
      ['hide', 'complete'],
      ['show', 'complete'],
    ],
  };
  for (const [status, outcomes] of Object.entries(tables) as [Status, Outcome[]][]) {
    const { timeline, steps, now } = ways[status];
    for (const [action, becomes, ...expected] of outcomes) {
      it(`${status}: ${action} makes it ${becomes}, telling ${expected.join(', ') || 'nothing'}`, () => {
        const { state, events } = after(timeline, ...steps, [now, action]);
        expect([state.status, ...told(timeline, events)]).to.deep.equal([becomes, ...expected]);
      });
    }
  }

  for (const status of ['idle', 'paused', 'waiting', 'complete'] as const) {
    it(`${status}: nothing moves by time alone`, () => {
      const { timeline, steps, now } = ways[status];
      const { state } = after(timeline, ...steps);
      expect(play(timeline, state, actionOf('wake'), at(now + 3600))).to.deep.equal({ state, events: [] });
    });
  }

  for (const reason of ['user', 'other-session', 'disconnected', 'not-rendered', 'reload'] as PauseReason[]) {
    it(`a pause gives its reason: ${reason}`, () => {
      expect(heard(flowing, ...until(5), [10, { type: 'pause', reason }])).to.deep.equal([`pause by ${reason}`]);
    });
  }

  it('a reset gives its reason', () => {
    const steps: Step[] = [...until(5), [10, { type: 'reset', reason: 'changed' }]];
    expect(heard(flowing, ...steps)).to.deep.equal(['reset by changed']);
  });

  const changed = { type: 'reset', reason: 'changed' } as const;
  for (const status of ['running', 'paused', 'waiting'] as const) {
    it(`a reset by a change is told: ${status}`, () => {
      const { timeline, steps } = ways[status];
      const { state, now } = after(timeline, ...steps);
      const { events } = play(timeline, state, changed, now);
      expect(told(timeline, events)).to.deep.equal(['reset by changed']);
    });
  }

  it('a reset by a change tells nothing of what is complete already', () => {
    const { timeline, steps } = ways.complete;
    const before = after(timeline, ...steps);
    const { state, events } = play(timeline, before.state, changed, before.now);
    expect([before.state.status, state.status, events]).to.deep.equal(['complete', 'idle', []]);
  });

  it('nothing starts in a timeline without phases', () => {
    expect(after(buildTimeline([]), [0, 'start']).state).to.equal(IDLE);
  });
});

describe('start', () => {
  it('begins at the beginning', () => {
    expect(secondsIn(flowing, [0, 'start'])).to.equal(0);
  });

  it('begins anew when complete, with nothing done', () => {
    const { state } = after(flowing, ...until(59), [70, 'start']);
    expect(state).to.deep.include({ anchorMs: 0, playedMs: 0, phase: 0, done: [] });
  });

  it('begins anew after a reset', () => {
    expect(secondsIn(flowing, ...until(5), [10, 'reset'], [20, 'start'], [21, 'wake'])).to.equal(1);
  });

  it('goes on from where it was paused', () => {
    expect(secondsIn(flowing, ...until(5), [10, 'pause'], [100, 'start'], [102, 'wake'])).to.equal(12);
  });

  it('changes nothing when running', () => {
    expect(secondsIn(flowing, ...until(5), [10, 'start'], [12, 'wake'])).to.equal(12);
  });
});

describe('pause and resume', () => {
  it('stands still while paused', () => {
    expect(secondsIn(flowing, ...until(5), [10, 'pause'], [1000, 'wake'])).to.equal(10);
  });

  it('loses no part of a second over many pauses', () => {
    const pauses = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7].flatMap((rest, index): Step[] => [
      [1 + 10 * index + rest, 'pause'],
      [10 + 10 * index + rest, 'resume'],
    ]);
    // 1.1 s before the first pause, and 1.1 s between each and the one before
    expect(secondsIn(flowing, [0, 'start'], ...pauses)).to.be.closeTo(7 * 1.1, 1e-6);
  });

  it('enters the phase that is due before it pauses', () => {
    expect(heard(flowing, ...until(5), [15, 'pause'])).to.deep.equal(['phase 2 by time', 'pause by user']);
  });

  it('a wake-up at a boundary is told once, also by two calls at the same moment', () => {
    expect(heard(flowing, ...until(15), [15, 'wake'])).to.deep.equal([]);
  });
});

describe('advance', () => {
  it('ends a wait, where the hold then begins', () => {
    expect(secondsIn(waitingForTaps, ...until(5), [60, 'advance'])).to.equal(5);
  });

  it('does not count the wait', () => {
    expect(secondsIn(waitingForTaps, ...until(5), [60, 'advance'], [62, 'wake'])).to.equal(7);
  });

  it('is “start now” in a get-ready', () => {
    expect(heard(flowing, [0, 'start'], [2, 'advance'])).to.deep.equal(['phase 1 by advance']);
  });

  it('is “start now” in a change of sides', () => {
    expect(heard(flowing, ...until(15), [16, 'advance'])).to.deep.equal(['phase 3 by advance']);
  });

  it('is “start now” before a wait too', () => {
    expect(heard(waitingForTaps, [0, 'start'], [2, 'advance'])).to.deep.equal(['phase 1 by advance']);
  });

  it('starts the hold from its very beginning', () => {
    expect(secondsIn(flowing, [0, 'start'], [2, 'advance'])).to.equal(5);
  });

  it('leaves a hold alone', () => {
    expect(secondsIn(flowing, ...until(5), [6, 'advance'])).to.equal(6);
  });
});

describe('a wait', () => {
  it('begins when the phase before it ends', () => {
    expect(heard(waitingForTaps, [0, 'start'], [5, 'wake'])).to.deep.equal(['waiting in 0']);
  });

  it('does not begin before', () => {
    expect(statusAfter(waitingForTaps, [0, 'start'], [4.999, 'wake'])).to.equal('running');
  });

  it('stands at the end of its phase', () => {
    expect(secondsIn(waitingForTaps, [0, 'start'], [5, 'wake'], [500, 'wake'])).to.equal(5);
  });

  it('is reached however late the wake-up: nobody misses anything there', () => {
    expect(heard(waitingForTaps, [0, 'start'], [3600, 'wake'])).to.deep.equal(['waiting in 0']);
  });

  it('does not move in sight either before the wake-up', () => {
    const { state } = after(waitingForTaps, [0, 'start']);
    expect(positionMs(waitingForTaps, state, at(100))).to.equal(5_000);
  });

  it('comes again before the next hold', () => {
    const steps: Step[] = [...until(5), [60, 'advance'], [70, 'wake']];
    expect(heard(waitingForTaps, ...steps, [74, 'wake'])).to.deep.equal(['waiting in 2']);
  });

  it('that was paused ends with the tap that resumes', () => {
    const steps: Step[] = [...until(5), [20, 'pause']];
    expect(heard(waitingForTaps, ...steps, [30, 'resume'])).to.deep.equal(['resume', 'phase 1 by time']);
  });
});

describe('a wait between repetitions', () => {
  /** 0 ready 0–5 · 1 lift 5–7 · 2 hold 7–10 · 3 lower 10–13 · 4 breathe 13–14 · 5 lift 14–16 · … · 9 lift 23–25 · … 32. */
  const reps = buildTimeline(
    [bout({ reps: 3, holdSeconds: 3, tempo: { liftSeconds: 2, lowerSeconds: 3, breatheSeconds: 1 } })],
    { manual: true },
  );
  const onTime = (...seconds: number[]): Step[] => seconds.map((second) => [second, 'wake']);
  /** It waits since second 14. */
  const waiting = path([0, 'start'], [5, 'wake'], [5, 'advance'], ...onTime(7, 10, 13, 14));
  /** Tapped at second 60: it waits again since 69. */
  const again = path(...waiting, [60, 'advance'], ...onTime(62, 65, 68, 69));

  it('comes at the end of the breath', () => {
    expect(heard(reps, ...waiting)).to.deep.equal(['waiting in 4']);
    expect(secondsIn(reps, ...waiting, [500, 'wake'])).to.equal(14);
  });

  it('ends with a tap, where the next one is lifted', () => {
    const tapped = after(reps, ...waiting, [60, 'advance'], [61, 'wake']);
    expect(heard(reps, ...waiting, [60, 'advance'])).to.deep.equal(['phase 5 by advance']);
    expect(positionMs(reps, tapped.state, tapped.now)).to.equal(15_000);
  });

  it('counts neither as played nor as done', () => {
    const { state, now } = after(reps, ...again, [90, 'wake']);
    expect([state.status, playedMs(reps, state, now), state.done]).to.deep.equal(['waiting', 23_000, []]);
  });

  it('comes no more after the last of a set', () => {
    const steps = path(...again, [90, 'advance'], ...onTime(92, 95, 98, 99));
    const { state, events } = after(reps, ...steps);
    expect([state.status, state.done, told(reps, events).at(-1)]).to.deep.equal(['complete', [0], 'complete']);
  });

  it('does not make its breath one that can be cut short', () => {
    const breathing = after(reps, ...waiting.slice(0, -1), [13.6, 'advance']);
    expect([breathing.state.phase, breathing.events]).to.deep.equal([4, []]);
  });

  for (const [action, status, expected] of [
    ['skip', 'complete', 'complete'],
    ['back', 'running', 'phase 1 by back'],
    ['restart', 'running', 'phase 0 by restart'],
  ] as const) {
    it(`is left by ${action}: ${expected}`, () => {
      const { state, events } = after(reps, ...waiting, [60, action]);
      expect([state.status, ...told(reps, events)]).to.deep.equal([status, expected]);
    });
  }
});

describe('skip', () => {
  it('leaves a hold with all its repetitions', () => {
    const reps = buildTimeline([
      bout({ reps: 3, tempo: { liftSeconds: 2, lowerSeconds: 2, breatheSeconds: 1 } }),
      bout({ exercise: 'after' }),
    ]);
    const { state } = after(reps, [0, 'start'], [5, 'wake'], [6, 'skip']);
    expect(reps.phases[state.phase]).to.include({ kind: 'transition', exercise: 'after' });
  });

  it('in what leads to a hold leaves that hold', () => {
    expect(heard(flowing, ...until(15), [16, 'skip'])).to.deep.equal(['phase 4 by skip']);
  });

  it('ends the session at the last hold', () => {
    expect(heard(flowing, ...until(39), [40, 'skip'])).to.deep.equal(['complete']);
  });

  it('then stands at the end', () => {
    expect(secondsIn(flowing, ...until(39), [40, 'skip'])).to.equal(59);
  });

  it('ends a paused session at the last hold as well', () => {
    expect(statusAfter(flowing, ...until(39), [40, 'pause'], [50, 'skip'])).to.equal('complete');
  });
});

describe('back', () => {
  const table: [what: string, steps: Step[], expected: string][] = [
    ['more than 3 s into a hold: to its start', [...until(5), [8.1, 'back']], 'phase 1 by back'],
    ['3 s into the first hold: to the beginning', [...until(5), [8, 'back']], 'phase 0 by back'],
    ['3 s into a hold: to the one before, with what leads to it', [...until(19), [22, 'back']], 'phase 0 by back'],
    ['more than 3 s into the second hold: to its start', [...until(19), [22.1, 'back']], 'phase 3 by back'],
    ['in a change of sides: to the hold before', [...until(15), [18.9, 'back']], 'phase 0 by back'],
    ['in the next exercise: to the last hold of the one before', [...until(39), [41, 'back']], 'phase 2 by back'],
    ['in the first get-ready: to its start', path([0, 'start'], [4.5, 'back']), 'phase 0 by back'],
  ];
  for (const [what, steps, expected] of table) {
    it(what, () => {
      expect(heard(flowing, ...steps)).to.deep.equal([expected]);
    });
  }

  it('counts the repetitions of a hold as one', () => {
    const reps = buildTimeline([bout({ reps: 3, tempo: { liftSeconds: 2, lowerSeconds: 2, breatheSeconds: 1 } })]);
    const { state } = after(reps, [0, 'start'], [5, 'wake'], [7, 'wake'], [37, 'wake'], [38.5, 'back']);
    expect(reps.phases[state.phase]).to.include({ kind: 'lift', rep: 1 });
  });

  it('looks at where a paused session stands, not at the clock', () => {
    expect(heard(flowing, ...until(19), [20, 'pause'], [900, 'back'])).to.deep.equal(['phase 0 by back']);
  });
});

describe('restart', () => {
  const table: [what: string, steps: Step[], expected: string][] = [
    ['in a hold: with what led to it', [...until(19), [28, 'restart']], 'phase 2 by restart'],
    ['in what leads to a hold: from its start', [...until(15), [17, 'restart']], 'phase 2 by restart'],
    ['in the next exercise: with its transition', [...until(39), [40, 'restart']], 'phase 4 by restart'],
  ];
  for (const [what, steps, expected] of table) {
    it(what, () => {
      expect(heard(flowing, ...steps)).to.deep.equal([expected]);
    });
  }
});

describe('next and previous', () => {
  const table: [what: string, steps: Step[], expected: string][] = [
    ['next leaves both sides of an exercise', [...until(5), [6, 'next']], 'phase 4 by next'],
    ['next in the last exercise ends the session', [...until(29), [30, 'next']], 'complete'],
    ['previous, 3 s into an exercise: the one before', [...until(29), [32, 'previous']], 'phase 0 by previous'],
    ['previous, further in: this one from its start', [...until(29), [32.1, 'previous']], 'phase 4 by previous'],
    ['previous in the first: from the beginning', path([0, 'start'], [1, 'previous']), 'phase 0 by previous'],
  ];
  for (const [what, steps, expected] of table) {
    it(what, () => {
      expect(heard(flowing, ...steps)).to.deep.equal([expected]);
    });
  }
});

describe('a jump', () => {
  for (const action of ['skip', 'back', 'restart', 'next', 'previous'] as const) {
    it(`by ${action} stays paused, and goes on from there when resumed`, () => {
      const steps: Step[] = [...until(19), [25, 'pause'], [30, action]];
      const { state } = after(flowing, ...steps, [40, 'resume'], [41, 'wake']);
      const from = flowing.phases[state.phase]!.startMs;
      expect(positionMs(flowing, state, at(41))).to.equal(from + 1000);
    });
  }

  it('happens after what was due by then', () => {
    expect(heard(flowing, ...until(5), [15.5, 'skip'])).to.deep.equal(['phase 2 by time', 'phase 4 by skip']);
  });
});

describe('a late wake-up', () => {
  const shorts = buildTimeline([
    bout({ readySeconds: 10, reps: 2, holdSeconds: 1, tempo: { liftSeconds: 1, lowerSeconds: 1, breatheSeconds: 1 } }),
  ]);

  it('of 4.9 s delivers each boundary that it crossed, in order, once', () => {
    expect(heard(shorts, [0, 'start'], [14.9, 'wake'])).to.deep.equal([
      'phase 1 by time',
      'phase 2 by time',
      'phase 3 by time',
      'phase 4 by time',
      'phase 5 by time',
    ]);
  });

  it('of 4.9 s loses no time', () => {
    expect(secondsIn(shorts, [0, 'start'], [14.9, 'wake'])).to.be.closeTo(14.9, 1e-6);
  });

  it('is not late again for what comes next', () => {
    expect(heard(shorts, [0, 'start'], [14.9, 'wake'], [15, 'wake'])).to.deep.equal(['phase 6 by time']);
  });

  it('of 5 s to the dot still delivers', () => {
    expect(heard(flowing, ...until(5), [20, 'wake'])).to.deep.equal(['phase 2 by time', 'phase 3 by time']);
  });

  it('of 5.1 s pauses', () => {
    expect(heard(flowing, ...until(5), [20.1, 'wake'])).to.deep.equal(['pause by gap']);
  });

  it('of 5.1 s stands at the first boundary that was missed', () => {
    expect(secondsIn(flowing, ...until(5), [20.1, 'wake'])).to.equal(15);
  });

  it('is measured at the first boundary that was missed, not at the last', () => {
    expect(secondsIn(shorts, [0, 'start'], [15.1, 'wake'])).to.equal(10);
  });

  it('without a boundary is no matter', () => {
    const long = buildTimeline([bout({ holdSeconds: 600 })]);
    expect(secondsIn(long, [0, 'start'], [5, 'wake'], [500, 'wake'])).to.equal(500);
  });

  it('of 4.9 s completes', () => {
    expect(heard(flowing, ...until(39), [63.9, 'wake'])).to.deep.equal(['complete']);
  });

  it('of hours completes nothing', () => {
    expect(heard(flowing, ...until(39), [7200, 'wake'])).to.deep.equal(['pause by gap']);
  });

  it('of hours counts no hold as done', () => {
    expect(after(flowing, ...until(39), [7200, 'wake']).state.done).to.deep.equal([0, 1]);
  });

  it('of hours plays no more than to the boundary', () => {
    expect(after(flowing, ...until(39), [7200, 'wake']).state.playedMs).to.equal(59_000);
  });

  it('by the press of a button pauses first', () => {
    const steps: Step[] = [...until(5), [40, 'skip']];
    expect(heard(flowing, ...steps)).to.deep.equal(['pause by gap', 'phase 2 by skip']);
  });

  it('into a wait delivers what came before it', () => {
    const steps: Step[] = [...until(5), [6, 'advance'], [20, 'wake']];
    expect(heard(waitingForTaps, ...steps)).to.deep.equal(['phase 2 by time', 'waiting in 2']);
  });
});

describe('clocks that disagree', () => {
  const table: [what: string, monotonic: number, wall: number, heard: string[], second: number][] = [
    ['4.9 s ahead on the wall: nothing', 8, 12.9, [], 8],
    ['5.1 s ahead on the wall: a gap', 8, 13.1, ['pause by gap'], 8],
    ['4.9 s behind on the wall: nothing', 8, 3.1, [], 8],
    ['5.1 s behind on the wall: a gap', 8, 2.9, ['pause by gap'], 8],
    ['hours asleep with the monotonic clock standing still: a gap', 8, 7208, ['pause by gap'], 8],
    ['a boundary besides: a gap at that boundary', 16, 26, ['pause by gap'], 15],
  ];
  for (const [what, monotonic, wall, expected, second] of table) {
    const steps: Step[] = [...until(5), [monotonic, 'wake', wall]];
    it(`${what}, told`, () => {
      expect(heard(flowing, ...steps)).to.deep.equal(expected);
    });
    it(`${what}, at second ${second}`, () => {
      expect(secondsIn(flowing, ...steps)).to.equal(second);
    });
  }

  it('do not matter while paused', () => {
    const steps: Step[] = [...until(5), [8, 'pause'], [9, 'resume', 7200], [10, 'wake', 7201]];
    expect(secondsIn(flowing, ...steps)).to.equal(9);
  });

  it('do not matter while waiting', () => {
    const steps: Step[] = [...until(5), [9, 'advance', 7200], [10, 'wake', 7201]];
    expect(secondsIn(waitingForTaps, ...steps)).to.equal(6);
  });

  it('pause the last hold too, and complete nothing', () => {
    expect(heard(flowing, ...until(39), [60, 'wake', 70])).to.deep.equal(['pause by gap']);
  });
});

describe('a hidden page', () => {
  const hidden: Step[] = [...until(5), [8, 'hide']];

  it('goes on to the end of the phase', () => {
    expect(secondsIn(flowing, ...hidden, [14, 'wake'])).to.equal(14);
  });

  it('stops there', () => {
    expect(heard(flowing, ...hidden, [15, 'wake'])).to.deep.equal(['pause by hidden']);
  });

  it('stops there however late it is told, and it is no gap', () => {
    expect(heard(flowing, ...hidden, [900, 'show'])).to.deep.equal(['pause by hidden']);
  });

  it('stands at the end of the phase then', () => {
    expect(secondsIn(flowing, ...hidden, [900, 'show'])).to.equal(15);
  });

  it('does not move on in sight before the wake-up', () => {
    expect(positionMs(flowing, after(flowing, ...hidden).state, at(40))).to.equal(15_000);
  });

  it('stops in the last phase too, and does not complete', () => {
    expect(heard(flowing, ...until(39), [50, 'hide'], [59, 'wake'])).to.deep.equal(['pause by hidden']);
  });

  it('waits where it would have waited', () => {
    expect(heard(waitingForTaps, [0, 'start'], [2, 'hide'], [5, 'wake'])).to.deep.equal(['waiting in 0']);
  });

  it('that is shown before the end of the phase goes on through it', () => {
    expect(heard(flowing, ...hidden, [12, 'show'], [15, 'wake'])).to.deep.equal(['phase 2 by time']);
  });

  it('that is shown before the end of the phase has lost no time', () => {
    expect(secondsIn(flowing, ...hidden, [12, 'show'], [15, 'wake'])).to.equal(15);
  });

  it('that is shown later stays paused', () => {
    expect(statusAfter(flowing, ...hidden, [15, 'wake'], [30, 'show'])).to.equal('paused');
  });

  it('that was left at the end completes when resumed', () => {
    const steps: Step[] = [...until(39), [50, 'hide'], [59, 'wake'], [70, 'show'], [80, 'resume']];
    expect(heard(flowing, ...steps)).to.deep.equal(['resume', 'complete']);
  });

  it('first delivers what was due when it went', () => {
    expect(heard(flowing, ...until(5), [15.5, 'hide'])).to.deep.equal(['phase 2 by time']);
  });

  it('started from outside plays its first phase only', () => {
    expect(heard(flowing, [0, 'hide'], [1, 'start'], [6, 'wake'])).to.deep.equal(['pause by hidden']);
  });

  it('stays hidden through a reset', () => {
    const steps: Step[] = [...hidden, [9, 'reset'], [10, 'start'], [15, 'wake']];
    expect(heard(flowing, ...steps)).to.deep.equal(['pause by hidden']);
  });
});

describe('resuming at a boundary', () => {
  const atBoundary: Step[] = [...until(5), [100, 'wake']];

  it('begins the next phase at once', () => {
    expect(heard(flowing, ...atBoundary, [200, 'resume'])).to.deep.equal(['resume', 'phase 2 by time']);
  });

  it('begins it at its start', () => {
    expect(secondsIn(flowing, ...atBoundary, [200, 'resume'])).to.equal(15);
  });

  it('goes on from there', () => {
    expect(secondsIn(flowing, ...atBoundary, [200, 'resume'], [201, 'wake'])).to.equal(16);
  });

  it('counts the hold that was played to its end', () => {
    expect(after(flowing, ...atBoundary, [200, 'resume']).state.done).to.deep.equal([0]);
  });

  it('completes at the last one', () => {
    expect(heard(flowing, ...until(39), [100, 'wake'], [200, 'resume'])).to.deep.equal(['resume', 'complete']);
  });

  it('counts the last hold when it completes', () => {
    expect(after(flowing, ...until(39), [100, 'wake'], [200, 'resume']).state.done).to.deep.equal([0, 1, 2]);
  });
});

describe('the end', () => {
  it('is told once', () => {
    expect(heard(flowing, ...until(59), [60, 'wake'])).to.deep.equal([]);
  });

  it('is not reached before its time', () => {
    expect(statusAfter(flowing, ...until(39), [58.999, 'wake'])).to.equal('running');
  });

  it('leaves the session at its last second', () => {
    expect(secondsIn(flowing, ...until(59), [100, 'wake'])).to.equal(59);
  });
});

describe('what was completed and skipped', () => {
  const three = buildTimeline([
    bout({ exercise: 'a', sides: BOTH_SIDES, readySeconds: 0 }),
    bout({ exercise: 'b', readySeconds: 0 }),
    bout({ exercise: null, readySeconds: 0 }),
  ]);
  // 0 hold a left 0–30 · 1 switch 30–38 · 2 hold a right 38–68 · 3 hold b 68–98 · 4 hold without exercise 98–128
  const table: [what: string, steps: Step[], completed: string[], skipped: string[]][] = [
    ['nothing yet', [[0, 'start']], [], ['a', 'b']],
    ['one side only', path([0, 'start'], [30, 'wake']), [], ['a', 'b']],
    ['both sides', path([0, 'start'], [30, 'wake'], [38, 'wake'], [68, 'wake']), ['a'], ['b']],
    [
      'the second side skipped',
      path([0, 'start'], [30, 'wake'], [38, 'wake'], [39, 'skip'], [69, 'wake']),
      ['b'],
      ['a'],
    ],
    ['an exercise passed over', path([0, 'start'], [1, 'next'], [31, 'wake']), ['b'], ['a']],
    [
      'an exercise passed over, gone back to and done',
      path([0, 'start'], [1, 'next'], [2, 'previous'], [32, 'wake'], [40, 'wake'], [70, 'wake']),
      ['a'],
      ['b'],
    ],
    ['a get-ready that was cut short', path([0, 'start'], [30, 'wake'], [31, 'advance'], [61, 'wake']), ['a'], ['b']],
    [
      'a hold that was done, then begun again and skipped',
      path([0, 'start'], [30, 'wake'], [31, 'back'], [32, 'skip'], [40, 'wake'], [70, 'wake']),
      ['a'],
      ['b'],
    ],
    ['all', [[0, 'start'], ...[30, 38, 68, 98, 128].map((end): Step => [end, 'wake'])], ['a', 'b'], []],
  ];
  for (const [what, steps, completed, skipped] of table) {
    it(`is right for ${what}`, () => {
      expect(tally(three, after(three, ...steps).state)).to.deep.equal({ completed, skipped });
    });
  }
});

describe('the time played', () => {
  const table: [what: string, steps: Step[], seconds: number][] = [
    ['while running', [...until(5), [10, 'wake']], 10],
    ['without a pause', [...until(5), [10, 'pause'], [100, 'resume'], [103, 'wake']], 13],
    ['without what was skipped', path([0, 'start'], [2, 'skip'], [3, 'wake']), 3],
    ['with what was done twice', [...until(5), [14, 'restart'], [16, 'wake']], 16],
    ['without a sleep', [...until(5), [900, 'wake']], 15],
    ['without a hidden spell after the end of the phase', [...until(5), [8, 'hide'], [900, 'show']], 15],
    ['at the end', until(59), 59],
    ['long after the end', [...until(59), [900, 'wake']], 59],
    ['when the end was skipped to', [...until(39), [40, 'skip']], 40],
    ['from the second start on', [...until(59), [100, 'start'], [104, 'wake']], 4],
  ];
  for (const [what, steps, seconds] of table) {
    it(`is ${seconds} s ${what}`, () => {
      const { state, now } = after(flowing, ...steps);
      expect(playedMs(flowing, state, now) / 1000).to.equal(seconds);
    });
  }

  it('is without waits', () => {
    const { state, now } = after(waitingForTaps, ...until(5), [60, 'advance'], [62, 'wake']);
    expect(playedMs(waitingForTaps, state, now)).to.equal(7_000);
  });
});

it('playing changes nothing in the state that it is given', () => {
  const frozen = Object.freeze(after(flowing, ...until(5)).state);
  expect(() => play(flowing, frozen, actionOf('skip'), at(15))).not.to.throw();
});
