/** A session goes over to another timeline. For any session and any change see playback.property.test.ts. */
import { expect } from '@open-wc/testing';
import { IDLE, play, playedMs, positionMs, retime, tally } from '../../src/session/playback.js';
import { buildTimeline } from '../../src/session/timeline.js';
import type { Bout, Timeline } from '../../src/session/timeline.js';
import { after, at, bout, BOTH_SIDES, told } from './helpers.js';
import type { Step } from './helpers.js';

/** Ready 0–5 · hold left 5–15 · switch 15–19 · hold right 19–29 seconds. */
const sided = bout({ exercise: 'sided', sides: BOTH_SIDES, holdSeconds: 10, switchSeconds: 4 });
/** Transition 29–39 · hold 39–59 seconds. */
const middle = bout({ exercise: 'middle', holdSeconds: 20, readySeconds: 10 });
/** In its place: transition 29–36 · hold 36–48 seconds. */
const other = bout({ exercise: 'other', holdSeconds: 12, readySeconds: 7 });
const last = bout({ exercise: 'last', holdSeconds: 8, readySeconds: 6 });
const short = bout({ exercise: 'short', holdSeconds: 2, readySeconds: 1 });
const longer = { ...middle, holdSeconds: 30 };
const farther = { ...middle, readySeconds: 17 };

const flowing = (...bouts: Bout[]): Timeline => buildTimeline(bouts);
const original = flowing(sided, middle, last);
const manual = buildTimeline([sided, middle, last], { manual: true });

/** Every boundary on time up to a second, and then these. */
const from = (second: number, ...steps: Step[]): Step[] => [
  [0, 'start'],
  ...[5, 15, 19, 29, 39, 59, 65, 73].filter((end) => end <= second).map((end): Step => [end, 'wake']),
  ...steps,
];
/** All but the last is done, and one is back at the beginning. */
const wentBack = from(65, [66, 'previous'], [67, 'previous'], [68, 'previous']);
/** In the hold of `middle`, with what waits waited for. */
const tapped: Step[] = [0, 5, 5, 15, 19, 19, 29, 39, 39, 41].map((second, index) => [
  second,
  index === 0 ? 'start' : index % 3 === 2 ? 'advance' : 'wake',
]);

/** Plays steps in one timeline, and goes over to another at the moment of the last. */
function over(from: Timeline, to: Timeline, steps: readonly Step[]) {
  const { state: before, now } = after(from, ...steps);
  const { state, events } = retime(from, to, before, now);
  return {
    ...{ before, state, now, status: state.status, done: state.done, told: told(to, events) },
    ...{ second: positionMs(to, state, now) / 1000, played: playedMs(to, state, now) / 1000 },
  };
}

const swap = ['phase 4 by swap'];
const table: [what: string, to: Timeline, steps: Step[], Partial<ReturnType<typeof over>>][] = [
  [
    'the present move swapped: the other begins with its get-ready',
    flowing(sided, other, last),
    from(39, [45, 'wake']),
    { told: swap, second: 29, played: 45, done: [0, 1] },
  ],
  [
    'the first move swapped: from the beginning',
    flowing(other, middle),
    from(5, [10, 'wake']),
    { told: ['phase 0 by swap'], second: 0 },
  ],
  [
    'a paused session stays paused',
    flowing(sided, other, last),
    from(39, [45, 'pause'], [60, 'wake']),
    { status: 'paused', told: swap, second: 29 },
  ],
  [
    'what was done of the move does not count for the other',
    flowing({ ...sided, exercise: 'harder' }, middle),
    from(19, [22, 'wake']),
    { done: [], told: ['phase 0 by swap'] },
  ],
  [
    'the other is over before the time that it was',
    flowing(sided, short),
    from(39, [55, 'wake']),
    { second: 29, played: 55 },
  ],
  [
    'the present move done otherwise: it begins anew',
    flowing(sided, longer, last),
    from(39, [45, 'wake']),
    { told: swap, second: 29 },
  ],
  [
    'done otherwise while that is still to come: it goes on',
    flowing(sided, longer, last),
    from(29, [35, 'wake']),
    { told: [], second: 35 },
  ],
  [
    'a later move swapped: the session stays where it is',
    flowing(sided, other, last),
    from(19, [22, 'wake']),
    { told: [], second: 22, played: 22 },
  ],
  [
    'a later move swapped, that was done before somebody went back: it is no more',
    flowing(sided, other, last),
    wentBack,
    { done: [0, 1], told: [] },
  ],
  [
    'a longer way to a later move, done before somebody went back: it stays done',
    flowing(sided, farther, last),
    wentBack,
    { done: [0, 1, 2], told: [] },
  ],
  [
    'a longer way to the present move: it begins anew',
    flowing(sided, farther, last),
    from(39, [45, 'wake']),
    { told: swap, second: 29 },
  ],
  [
    'later moves gone: the session goes on',
    flowing(sided, middle),
    from(39, [45, 'wake']),
    { told: [], second: 45, status: 'running' },
  ],
  [
    'the present move gone with all that follow: it is complete',
    flowing(sided),
    from(39, [45, 'wake']),
    { told: ['complete'], second: 29, status: 'complete', done: [0, 1] },
  ],
  [
    'what lies here waits from now on: the session goes on',
    manual,
    from(0, [3, 'wake']),
    { told: [], second: 3, status: 'running' },
  ],
  [
    'what lies behind waits from now on: it stays done',
    manual,
    from(39, [41, 'wake']),
    { told: [], second: 41, done: [0, 1] },
  ],
  ['before the start: nothing', flowing(sided, other), [], { told: [], state: IDLE }],
  ['after the end: nothing', flowing(sided, other), from(73), { told: [], state: IDLE }],
];
for (const [what, to, steps, expected] of table) {
  it(what, () => expect(over(original, to, steps)).to.deep.include(expected));
}

it('the time played goes on in the other, which is told as what it is', () => {
  const to = flowing(sided, other, last);
  const { state } = over(original, to, from(39, [45, 'wake']));
  expect([playedMs(to, state, at(48)), positionMs(to, state, at(52))]).to.deep.equal([48_000, 36_000]);
  expect([to.phases[state.phase]!.exercise, tally(to, state).completed]).to.deep.equal(['other', ['sided']]);
});

it('the other may have fewer phases than the move had behind it', () => {
  const tempo = { liftSeconds: 2, lowerSeconds: 2, breatheSeconds: 0 };
  const many = flowing(bout({ exercise: 'many', reps: 8, holdSeconds: 1, tempo }));
  const onTime = [5, 10, 15, 20].map((second): Step => [second, second === 5 ? 'start' : 'wake']);
  const { before, state, second, played } = over(many, flowing(middle), onTime);
  expect(before.phase).to.be.above(2);
  expect([state.phase, second, played]).to.deep.equal([0, 0, 15]);
});

describe('one that waits', () => {
  const waiting: Step[] = [...from(0), [5, 'wake'], [9, 'wake']];

  it('gets ready anew where its move is swapped', () => {
    const { before, status, second } = over(manual, buildTimeline([other], { manual: true }), waiting);
    expect([before.status, status, second]).to.deep.equal(['waiting', 'running', 0]);
  });

  it('stays so until the tap where nothing waits any more: nothing begins behind somebody’s back', () => {
    const { state, told: heard } = over(manual, original, waiting);
    expect([state.status, state.anchorMs, ...heard]).to.deep.equal(['waiting', 5_000]);
    const { events } = play(original, state, { type: 'advance' }, at(60));
    expect(told(original, events)).to.deep.equal(['phase 1 by advance']);
  });

  it('has all done that was, where nothing behind waits any more', () => {
    const { done, second, told: heard } = over(manual, original, tapped);
    expect([done, second, ...heard]).to.deep.equal([[0, 1], 41]);
  });
});

it('the end of the present phase is what the other says', () => {
  const then = ([from, to]: [Timeline, Timeline]) =>
    told(
      to,
      play(
        to,
        over(from, to, [
          [0, 'start'],
          [3, 'wake'],
        ]).state,
        { type: 'wake' },
        at(5),
      ).events,
    );
  expect([then([original, manual]), then([manual, original])]).to.deep.equal([['waiting in 0'], ['phase 1 by time']]);
});
