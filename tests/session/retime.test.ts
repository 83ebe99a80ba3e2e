/** A session changes to another timeline. For any session and any change see playback.property.test.ts. */
import { expect } from '@open-wc/testing';
import { IDLE, play, playedMs, positionMs, retime, tally } from '../../src/session/playback.js';
import { buildTimeline } from '../../src/session/timeline.js';
import type { Bout, Timeline } from '../../src/session/timeline.js';
import { after, at, bout, BOTH_SIDES, onTime, stepsOf, told } from './helpers.js';
import type { Step } from './helpers.js';

/** Ready 0–5 · hold left 5–15 · switch 15–19 · hold right 19–29 seconds. */
const sided = bout({ exercise: 'sided', sides: BOTH_SIDES, holdSeconds: 10, switchSeconds: 4 });
/** Transition 29–39 · hold 39–59 seconds. */
const middle = bout({ exercise: 'middle', holdSeconds: 20, readySeconds: 10 });
/** Replaces `middle`: transition 29–36 · hold 36–48 seconds. */
const other = bout({ exercise: 'other', holdSeconds: 12, readySeconds: 7 });
const last = bout({ exercise: 'last', holdSeconds: 8, readySeconds: 6 });
const short = bout({ exercise: 'short', holdSeconds: 2, readySeconds: 1 });
const longer = { ...middle, holdSeconds: 30 };
const farther = { ...middle, readySeconds: 17 };

const flowing = (...bouts: Bout[]): Timeline => buildTimeline(bouts);
const original = flowing(sided, middle, last);
const manual = buildTimeline([sided, middle, last], { manual: true });

/** All exercises but the last are done, then back to the beginning. */
const WENT_BACK = '65 | 66 previous, 67 previous, 68 previous';
/** In the hold of `middle`, after every wait was ended by a tap. */
const tapped: Step[] = [0, 5, 5, 15, 19, 19, 29, 39, 39, 41].map((second, index) => [
  second,
  index === 0 ? 'start' : index % 3 === 2 ? 'advance' : 'wake',
]);

/** Plays steps in one timeline, and changes to another at the moment of the last step. */
function over(from: Timeline, to: Timeline, steps: string | readonly Step[]) {
  const { state: before, now } = after(from, ...(typeof steps === 'string' ? stepsOf(from, steps) : steps));
  const { state, events } = retime(from, to, before, now);
  return {
    ...{ before, state, now, status: state.status, done: state.done, told: told(to, events) },
    ...{ second: positionMs(to, state, now) / 1000, played: playedMs(to, state, now) / 1000 },
  };
}

/** The session after these steps and a change to the timeline `to`. */
type Row = [what: string, steps: string | Step[], Partial<ReturnType<typeof over>>];
function goingTo(to: Timeline, rows: Row[]): void {
  for (const [what, steps, expected] of rows) {
    it(what, () => expect(over(original, to, steps)).to.deep.include(expected));
  }
}
const restarted = { told: ['phase 4 by swap'], second: 29 };
const fromTheStart = { told: ['phase 0 by swap'], second: 0, done: [] };

describe('a change to another move', () => {
  goingTo(flowing(sided, other, last), [
    [
      'begins with its get-ready if it replaces the present one',
      '39 | 45 wake',
      { ...restarted, played: 45, done: [0, 1] },
    ],
    ['keeps a pause', '39 | 45 pause, 60 wake', { ...restarted, status: 'paused' }],
    ['does not move the session if it comes later', '19 | 22 wake', { told: [], second: 22, played: 22 }],
    ['forgets that the replaced one was done', WENT_BACK, { told: [], done: [0, 1] }],
    ['before the start does nothing', [], { told: [], state: IDLE }],
    ['after the end does nothing', onTime(original, 73), { told: [], state: IDLE }],
  ]);
  goingTo(flowing(other, middle), [['begins at 0 if it is the first', '5 | 10 wake', fromTheStart]]);
  goingTo(flowing({ ...sided, exercise: 'harder' }, middle), [
    ['forgets that the first side of the replaced one was done', '19 | 22 wake', fromTheStart],
  ]);
  goingTo(flowing(sided, short), [
    ['keeps the played time if it is shorter than that', '39 | 55 wake', { second: 29, played: 55 }],
  ]);
  goingTo(flowing(sided, middle), [
    ['that only removes later ones does not move the session', '39 | 45 wake', { told: [], second: 45 }],
  ]);
  goingTo(flowing(sided), [
    [
      'that removes the present and all later ones completes the session',
      '39 | 45 wake',
      { told: ['complete'], second: 29, done: [0, 1] },
    ],
  ]);
});

describe('a change of the same move', () => {
  goingTo(flowing(sided, longer, last), [
    ['in its hold begins it again if the hold changes', '39 | 45 wake', restarted],
    ['before its hold does not move the session', '29 | 35 wake', { told: [], second: 35 }],
  ]);
  goingTo(flowing(sided, farther, last), [
    ['begins it again if the way to it is longer', '39 | 45 wake', restarted],
    ['keeps it as done if only the way to it is longer', WENT_BACK, { told: [], done: [0, 1, 2] }],
  ]);
  goingTo(manual, [
    ['to one that waits does not move the session', '0 | 3 wake', { told: [], second: 3, status: 'running' }],
    ['to one that waits keeps what was done', '39 | 41 wake', { told: [], second: 41, done: [0, 1] }],
  ]);
});

it('after a change the played time goes on, and the new exercise is counted as itself', () => {
  const to = flowing(sided, other, last);
  const { state } = over(original, to, '39 | 45 wake');
  expect([playedMs(to, state, at(48)), positionMs(to, state, at(52))]).to.deep.equal([48_000, 36_000]);
  expect([to.phases[state.phase]!.exercise, tally(to, state).completed]).to.deep.equal(['other', ['sided']]);
});

it('the new timeline may have fewer phases than were already played', () => {
  const tempo = { liftSeconds: 2, lowerSeconds: 2, breatheSeconds: 0 };
  const many = flowing(bout({ exercise: 'many', reps: 8, holdSeconds: 1, tempo }));
  const onTime = [5, 10, 15, 20].map((second): Step => [second, second === 5 ? 'start' : 'wake']);
  const { before, state, second, played } = over(many, flowing(middle), onTime);
  expect(before.phase).to.be.above(2);
  expect([state.phase, second, played]).to.deep.equal([0, 0, 15]);
});

describe('a change while the session waits', () => {
  const waiting = '5 | 9 wake';

  it('starts the get-ready of a swapped move', () => {
    const { before, status, second } = over(manual, buildTimeline([other], { manual: true }), waiting);
    expect([before.status, status, second]).to.deep.equal(['waiting', 'running', 0]);
  });

  it('to a timeline without waits still waits for the tap, so that nothing begins unexpectedly', () => {
    const { state, told: heard } = over(manual, original, waiting);
    expect([state.status, state.anchorMs, ...heard]).to.deep.equal(['waiting', 5_000]);
    const { events } = play(original, state, { type: 'advance' }, at(60));
    expect(told(original, events)).to.deep.equal(['phase 1 by advance']);
  });

  it('to a timeline without waits keeps what was done', () => {
    const { done, second, told: heard } = over(manual, original, tapped);
    expect([done, second, ...heard]).to.deep.equal([[0, 1], 41]);
  });
});

it('the end of the present phase waits or not as the new timeline says', () => {
  const then = ([from, to]: [Timeline, Timeline]) =>
    told(to, play(to, over(from, to, '0 | 3 wake').state, { type: 'wake' }, at(5)).events);
  expect([then([original, manual]), then([manual, original])]).to.deep.equal([['waiting in 0'], ['phase 1 by time']]);
});
