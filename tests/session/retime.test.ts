/** A session goes over to another timeline. For any session and any change see playback.property.test.ts. */
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
/** In its place: transition 29–36 · hold 36–48 seconds. */
const other = bout({ exercise: 'other', holdSeconds: 12, readySeconds: 7 });
const last = bout({ exercise: 'last', holdSeconds: 8, readySeconds: 6 });
const short = bout({ exercise: 'short', holdSeconds: 2, readySeconds: 1 });
const longer = { ...middle, holdSeconds: 30 };
const farther = { ...middle, readySeconds: 17 };

const flowing = (...bouts: Bout[]): Timeline => buildTimeline(bouts);
const original = flowing(sided, middle, last);
const manual = buildTimeline([sided, middle, last], { manual: true });

/** All but the last is done, and one is back at the beginning. */
const WENT_BACK = '65 | 66 previous, 67 previous, 68 previous';
/** In the hold of `middle`, with what waits waited for. */
const tapped: Step[] = [0, 5, 5, 15, 19, 19, 29, 39, 39, 41].map((second, index) => [
  second,
  index === 0 ? 'start' : index % 3 === 2 ? 'advance' : 'wake',
]);

/** Plays steps in one timeline, and goes over to another at the moment of the last. */
function over(from: Timeline, to: Timeline, steps: string | readonly Step[]) {
  const { state: before, now } = after(from, ...(typeof steps === 'string' ? stepsOf(from, steps) : steps));
  const { state, events } = retime(from, to, before, now);
  return {
    ...{ before, state, now, status: state.status, done: state.done, told: told(to, events) },
    ...{ second: positionMs(to, state, now) / 1000, played: playedMs(to, state, now) / 1000 },
  };
}

/** What has become of a session; `to` is what it goes over to, after these steps. */
type Row = [what: string, steps: string | Step[], Partial<ReturnType<typeof over>>];
function goingTo(to: Timeline, rows: Row[]): void {
  for (const [what, steps, expected] of rows) {
    it(what, () => expect(over(original, to, steps)).to.deep.include(expected));
  }
}
const anew = { told: ['phase 4 by swap'], second: 29 };
const fromTheStart = { told: ['phase 0 by swap'], second: 0, done: [] };

describe('retime() to another move', () => {
  goingTo(flowing(sided, other, last), [
    ['begins with its get-ready, where it is the present one', '39 | 45 wake', { ...anew, played: 45, done: [0, 1] }],
    ['stays paused where it was', '39 | 45 pause, 60 wake', { ...anew, status: 'paused' }],
    ['stays where it is, where it comes later', '19 | 22 wake', { told: [], second: 22, played: 22 }],
    ['has not done it, where somebody went back behind it', WENT_BACK, { told: [], done: [0, 1] }],
    ['is none before the start', [], { told: [], state: IDLE }],
    ['is none after the end', onTime(original, 73), { told: [], state: IDLE }],
  ]);
  goingTo(flowing(other, middle), [['begins at the beginning, where it is the first', '5 | 10 wake', fromTheStart]]);
  goingTo(flowing({ ...sided, exercise: 'harder' }, middle), [
    ['has not done it, where its first side was', '19 | 22 wake', fromTheStart],
  ]);
  goingTo(flowing(sided, short), [
    ['has spent no less, where that is over before', '39 | 55 wake', { second: 29, played: 55 }],
  ]);
  goingTo(flowing(sided, middle), [['goes on, where later ones are gone', '39 | 45 wake', { told: [], second: 45 }]]);
  goingTo(flowing(sided), [
    ['is complete, where all are gone', '39 | 45 wake', { told: ['complete'], second: 29, done: [0, 1] }],
  ]);
});

describe('retime() to the same move done differently', () => {
  goingTo(flowing(sided, longer, last), [
    ['begins anew, where that is here or behind', '39 | 45 wake', anew],
    ['goes on, where that is still to come', '29 | 35 wake', { told: [], second: 35 }],
  ]);
  goingTo(flowing(sided, farther, last), [
    ['begins anew, where the way to it is longer', '39 | 45 wake', anew],
    ['has done it, where somebody went back behind a longer way', WENT_BACK, { told: [], done: [0, 1, 2] }],
  ]);
  goingTo(manual, [
    ['goes on, where it waits from now on', '0 | 3 wake', { told: [], second: 3, status: 'running' }],
    ['has done what waits behind it from now on', '39 | 41 wake', { told: [], second: 41, done: [0, 1] }],
  ]);
});

it('the time played goes on in the other, which is told as what it is', () => {
  const to = flowing(sided, other, last);
  const { state } = over(original, to, '39 | 45 wake');
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

describe('retime() of a session that waits', () => {
  const waiting = '5 | 9 wake';

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
    told(to, play(to, over(from, to, '0 | 3 wake').state, { type: 'wake' }, at(5)).events);
  expect([then([original, manual]), then([manual, original])]).to.deep.equal([['waiting in 0'], ['phase 1 by time']]);
});
