import { expect } from '@open-wc/testing';
import { IDLE, play, playedMs, positionMs, retime, tally } from '../../src/session/playback.js';
import type { Change } from '../../src/session/playback.js';
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

const flowing = (...bouts: Bout[]): Timeline => buildTimeline(bouts);
const original = flowing(sided, middle, last);
const swapped = flowing(sided, other, last);

const until = (second: number): Step[] => [
  [0, 'start'],
  ...[5, 15, 19, 29, 39, 59, 65, 73].filter((end) => end <= second).map((end): Step => [end, 'wake']),
];

/** Plays steps in one timeline, and goes over to another at the moment of the last. */
function over(from: Timeline, to: Timeline, ...steps: readonly Step[]) {
  const { state: before, now } = after(from, ...steps);
  const change: Change = retime(from, to, before, now);
  const { state } = change;
  return {
    ...change,
    told: told(to, change.events),
    seconds: positionMs(to, state, now) / 1000,
    played: playedMs(to, state, now) / 1000,
    ...{ from, to, before, now },
  };
}

describe('when the present exercise is swapped', () => {
  it('the other begins with its get-ready', () => {
    const { state, told, seconds } = over(original, swapped, ...until(39), [45, 'wake']);
    expect([state.status, seconds, ...told]).to.deep.equal(['running', 29, 'phase 4 by swap']);
  });

  it('it is told as the other', () => {
    const [phase] = over(original, swapped, ...until(39), [45, 'wake']).events;
    expect(phase).to.deep.include({ type: 'phase', phase: swapped.phases[4] });
    expect(swapped.phases[4]).to.include({ exercise: 'other', kind: 'transition' });
  });

  it('the first one begins with its own, too', () => {
    const { told, seconds } = over(original, flowing(other, middle), ...until(5), [10, 'wake']);
    expect([seconds, ...told]).to.deep.equal([0, 'phase 0 by swap']);
  });

  it('a paused session stays paused', () => {
    const { state, seconds } = over(original, swapped, ...until(39), [45, 'pause'], [60, 'wake']);
    expect([state.status, seconds]).to.deep.equal(['paused', 29]);
  });

  it('one that waits gets ready anew', () => {
    const [from, to] = [
      buildTimeline([middle, last], { manual: true }),
      buildTimeline([other, last], { manual: true }),
    ];
    const { before, state, seconds } = over(from, to, [0, 'start'], [10, 'wake'], [30, 'wake']);
    expect([before.status, state.status, seconds]).to.deep.equal(['waiting', 'running', 0]);
  });

  it('a page that is hidden stays so', () => {
    const { state } = over(original, swapped, ...until(39), [45, 'hide']);
    expect(state.hidden).to.be.true;
  });

  it('what was done before stays done', () => {
    const { to, state } = over(original, swapped, ...until(39), [45, 'wake']);
    expect([state.done, tally(to, state).completed]).to.deep.equal([[0, 1], ['sided']]);
  });

  it('what was done of it does not count for the other', () => {
    const harder = { ...sided, exercise: 'harder' };
    const { before, state } = over(original, flowing(harder, middle, last), ...until(19), [22, 'wake']);
    expect([before.done, state.done]).to.deep.equal([[0], []]);
  });

  it('the time played goes on', () => {
    const { state, to, now } = over(original, swapped, ...until(39), [45, 'wake']);
    expect([playedMs(to, state, now), playedMs(to, state, at(48))]).to.deep.equal([45_000, 48_000]);
  });

  it('the time played goes on where the other is over before the time that it was', () => {
    const short = flowing(sided, bout({ exercise: 'short', holdSeconds: 2, readySeconds: 1 }));
    const { played, seconds } = over(original, short, ...until(39), [55, 'wake']);
    expect([played, seconds]).to.deep.equal([55, 29]);
  });

  it('the other may have fewer phases than it had behind it', () => {
    const tempo = { liftSeconds: 2, lowerSeconds: 2, breatheSeconds: 0 };
    const many = flowing(bout({ exercise: 'many', reps: 8, holdSeconds: 1, tempo }));
    const { before, state, played } = over(
      ...[many, flowing(middle)],
      ...([5, 10, 15, 20].map((second) => [second, second === 5 ? 'start' : 'wake']) as Step[]),
    );
    expect(before.phase).to.be.above(2);
    expect([state.status, state.phase, state.anchorMs, played]).to.deep.equal(['running', 0, 0, 15]);
  });

  it('the session goes on in the other', () => {
    const { state, now, to } = over(original, swapped, ...until(39), [45, 'wake']);
    expect(now).to.deep.equal(at(45));
    expect([at(51.9), at(51.9 + 0.1)].map((moment) => positionMs(to, state, moment) / 1000)).to.deep.equal([35.9, 36]);
  });
});

describe('when the present exercise is done otherwise', () => {
  it('it begins with its get-ready, once what has changed is here or behind', () => {
    const longer = flowing(sided, { ...middle, holdSeconds: 30 }, last);
    const { told, seconds } = over(original, longer, ...until(39), [45, 'wake']);
    expect([seconds, ...told]).to.deep.equal([29, 'phase 4 by swap']);
  });

  it('it goes on, while what has changed is still to come', () => {
    const longer = flowing(sided, { ...middle, holdSeconds: 30 }, last);
    const { told, seconds } = over(original, longer, ...until(29), [35, 'wake']);
    expect([seconds, ...told]).to.deep.equal([35]);
  });
});

describe('when only later exercises are others', () => {
  it('the session stays where it is, and nothing is told', () => {
    const { state, told, seconds, played } = over(original, swapped, ...until(19), [22, 'wake']);
    expect([state.status, state.phase, seconds, played, ...told]).to.deep.equal(['running', 3, 22, 22]);
  });

  it('it runs into the other', () => {
    const { state, to } = over(original, swapped, ...until(19), [22, 'wake']);
    expect(positionMs(to, state, at(29)) / 1000).to.equal(29);
    expect(to.phases[4]).to.include({ exercise: 'other' });
  });

  it('a paused session stays so', () => {
    const { state, seconds } = over(original, swapped, ...until(5), [10, 'pause'], [60, 'wake']);
    expect([state.status, seconds]).to.deep.equal(['paused', 10]);
  });

  it('one that waits stays so', () => {
    const [from, to] = [sided, middle].map((first, index, all) =>
      buildTimeline([all[0]!, index === 0 ? middle : other], { manual: true }),
    ) as [Timeline, Timeline];
    const { state, told, seconds } = over(from, to, [0, 'start'], [5, 'wake'], [9, 'wake']);
    expect([state.status, seconds, ...told]).to.deep.equal(['waiting', 5]);
  });

  it('what was done of them before somebody went back does not count for the others', () => {
    const back: Step[] = [...until(65), [66, 'previous'], [67, 'previous'], [68, 'previous']];
    const { before, state } = over(original, swapped, ...back);
    expect([before.phase, before.done]).to.deep.equal([0, [0, 1, 2]]);
    expect(state.done).to.deep.equal([0, 1]);
  });

  it('they may be gone', () => {
    const { to, state, told, seconds } = over(original, flowing(sided, middle), ...until(39), [45, 'wake']);
    expect([seconds, ...told]).to.deep.equal([45]);
    expect([to.durationMs, state.status]).to.deep.equal([59_000, 'running']);
  });
});

describe('when only what waits is another', () => {
  const all = [sided, middle, last];
  const manual = buildTimeline(all, { manual: true });

  for (const [what, from, to] of [
    ['waits from now on', original, manual],
    ['waits no more', manual, original],
  ] as const) {
    it(`the session stays where it is, though the present phase ${what}`, () => {
      const { state, told, seconds, played } = over(from, to, [0, 'start'], [3, 'wake']);
      expect([state.status, state.phase, seconds, played, ...told]).to.deep.equal(['running', 0, 3, 3]);
    });

    it(`what was done stays done, though what lies behind ${what}`, () => {
      const steps: Step[] = [0, 5, 5, 15, 19, 19, 29, 39, 39, 41].map((second, index) => [
        second,
        index === 0 ? 'start' : index % 3 === 2 ? 'advance' : 'wake',
      ]);
      const { before, state, told, seconds } = over(from, to, ...steps);
      expect([before.phase, before.done]).to.deep.equal([5, [0, 1]]);
      expect([state.phase, state.done, seconds, ...told]).to.deep.equal([5, [0, 1], 41]);
    });
  }

  it('the end of the present phase is what the other says', () => {
    const on = over(original, manual, [0, 'start'], [3, 'wake']);
    const off = over(manual, original, [0, 'start'], [3, 'wake']);
    const then = (to: Timeline, { state }: Change) => told(to, play(to, state, { type: 'wake' }, at(5)).events);
    expect([then(manual, on), then(original, off)]).to.deep.equal([['waiting in 0'], ['phase 1 by time']]);
  });

  it('who is waited for stays so until the tap, as nothing begins behind somebody’s back', () => {
    const { state, told: heard, to } = over(manual, original, [0, 'start'], [5, 'wake'], [9, 'wake']);
    expect([state.status, state.anchorMs, ...heard]).to.deep.equal(['waiting', 5_000]);
    const tapped = play(to, state, { type: 'advance' }, at(60));
    expect([tapped.state.status, ...told(to, tapped.events)]).to.deep.equal(['running', 'phase 1 by advance']);
  });
});

describe('when the way to a later exercise takes longer', () => {
  const longer = flowing(sided, { ...middle, readySeconds: 17 }, last);

  it('what was done of it before somebody went back stays done', () => {
    const back: Step[] = [...until(65), [66, 'previous'], [67, 'previous'], [68, 'previous']];
    const { before, state, seconds, told } = over(original, longer, ...back);
    expect([before.done, state.done, seconds, ...told]).to.deep.equal([[0, 1, 2], [0, 1, 2], 0]);
  });

  it('it begins anew where that is the present one', () => {
    const { seconds, told } = over(original, longer, ...until(39), [45, 'wake']);
    expect([seconds, ...told]).to.deep.equal([29, 'phase 4 by swap']);
  });
});

it('when the present exercise is gone with all that follow, the session is complete', () => {
  const { state, told } = over(original, flowing(sided), ...until(39), [45, 'wake']);
  expect([state.status, state.anchorMs, ...told]).to.deep.equal(['complete', 29_000, 'complete']);
  expect(state.done).to.deep.equal([0, 1]);
});

describe('of a session that is not under way', () => {
  for (const [status, steps] of [
    ['idle', []],
    ['complete', until(73)],
  ] as [string, Step[]][]) {
    it(`nothing is told or kept: ${status}`, () => {
      const { before, state, told } = over(original, swapped, ...steps);
      expect(before.status).to.equal(status);
      expect([state, told]).to.deep.equal([IDLE, []]);
    });
  }
});
