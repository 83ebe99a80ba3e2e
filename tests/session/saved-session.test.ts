import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import type { Exercise } from '../../src/content/model.js';
import {
  SAVED_SESSION_MS,
  savedSessionOf,
  parseSavedSession,
  restore,
  timelineKey,
} from '../../src/session/saved-session.js';
import type { SavedSession } from '../../src/session/saved-session.js';
import { play, playedMs, positionMs, tally } from '../../src/session/playback.js';
import { atLearnedPace } from '../../src/session/learned-pace.js';
import { boutOf, buildTimeline } from '../../src/session/timeline.js';
import type { Bout, Timeline } from '../../src/session/timeline.js';
import { ofAll } from '../support/of-all.js';
import { after, always, anyTimeline, at, bout, BOTH_SIDES, flowing, told, waitingForTaps } from './helpers.js';
import type { Step } from './helpers.js';

const until = (second: number): Step[] => [
  [0, 'start'],
  ...[5, 15, 19, 29, 39].filter((end) => end < second).map((end): Step => [end, 'wake']),
  [second, 'wake'],
];

/** What is written down after some steps, by the way of a storage. */
function written(...steps: Step[]): SavedSession {
  const { state, now } = after(flowing, ...steps);
  return parseSavedSession(JSON.stringify(savedSessionOf(flowing, state, now)), now.wallMs)!;
}

describe('what is saved of a session', () => {
  it('is where it is, what was done, and how long it took', () => {
    expect(written(...until(24))).to.deep.equal({
      ...{ version: 1, key: timelineKey(flowing), phase: 3, done: [0] },
      ...{ playedMs: 24_000, savedAtWallMs: at(24).wallMs },
    });
  });

  it('is what a session is in that runs, is paused, or waits', () => {
    const { state, now } = after(waitingForTaps, [0, 'start'], [5, 'wake']);
    expect([state.status, savedSessionOf(waitingForTaps, state, now)?.playedMs]).to.deep.equal(['waiting', 5_000]);
    const paused = after(flowing, [0, 'start'], [3, 'pause'], [60, 'wake']);
    expect(savedSessionOf(flowing, paused.state, paused.now)?.playedMs).to.equal(3_000);
  });

  it('is nothing before the start and after the end', () => {
    const over: Step[][] = [[], [...until(40), [50, 'next']], [...until(3), [4, 'reset']]];
    const written = over
      .map((steps) => after(flowing, ...steps))
      .map(({ state, now }) => savedSessionOf(flowing, state, now));
    expect(written).to.deep.equal([undefined, undefined, undefined]);
  });
});

describe('the key of a timeline', () => {
  it('is the same for the same exercises, wherever it waits, and at somebody’s own pace', () => {
    const own = atLearnedPace(flowing, { waits: true, factor: 2, fromStep: 0 });
    expect(own.durationMs).to.be.above(flowing.durationMs);
    ofAll([structuredClone(flowing), waitingForTaps, own], (same) =>
      expect(timelineKey(same)).to.equal(timelineKey(flowing)),
    );
  });

  it('is short, and fit for a name', () => {
    const long = buildTimeline([bout({ sets: 50 }), bout({ exercise: 'a "name" of \n its own 😀' })]);
    for (const timeline of [flowing, long, buildTimeline([])])
      expect(timelineKey(timeline)).to.match(/^[0-9a-z]{1,7}$/);
  });

  const one = bout({ exercise: 'one' });
  const two = bout({ exercise: 'two' });
  const tempo = { liftSeconds: 2, lowerSeconds: 3, breatheSeconds: 1 };
  const same = { ...one, sides: BOTH_SIDES, holdSeconds: 10 };
  const others: [what: string, bouts: Bout[], others: Bout[]][] = [
    ['exercise', [one], [two]],
    ['exercise, which is none', [one], [{ ...one, exercise: null }]],
    ['name that looks like none', [{ ...one, exercise: 'null' }], [{ ...one, exercise: null }]],
    ['order', [one, two], [two, one]],
    ['number of exercises', [one], [one, one]],
    ['length of a hold', [one], [{ ...one, holdSeconds: 31 }]],
    ['length of a rest', [{ ...one, sets: 2 }], [{ ...one, sets: 2, restSeconds: 31 }]],
    ['order of lengths', [one, { ...one, holdSeconds: 20 }], [{ ...one, holdSeconds: 20 }, one]],
    ['side', [{ ...one, sides: ['left'] }], [{ ...one, sides: ['right'] }]],
    ['order of sides', [same], [{ ...same, sides: ['right', 'left'] }]],
    ['way to the second turn', [{ ...same, switchSeconds: 9 }], [{ ...one, holdSeconds: 10, sets: 2, restSeconds: 9 }]],
    [
      'way to divide the same seconds',
      [{ ...one, holdSeconds: 3, reps: 2, tempo }],
      [{ ...one, holdSeconds: 2, reps: 2, tempo: { ...tempo, liftSeconds: 3 } }],
    ],
    ['way of moving', [one], [{ ...one, alternates: true }]],
  ];
  it('is another for whatever makes it another session', () =>
    ofAll(others, ([, bouts, other]) =>
      expect(timelineKey(buildTimeline(bouts))).not.to.equal(timelineKey(buildTimeline(other))),
    ));

  it('is another for another level of each move, also where that takes as long', () => {
    ofAll(Object.values<Exercise>(exercises), (exercise) => {
      const made = ([1, 2, 3] as const).map((level) => boutOf(exercise, level));
      const doses = made.map(({ sets, reps, holdSeconds }) => [sets, reps, holdSeconds].join());
      const keys = made.map((bout) => timelineKey(buildTimeline([bout])));
      expect(new Set(keys).size).to.equal(new Set(doses).size);
    });
  });

  it('is never met by chance', () => {
    const what = ({ steps, phases }: Timeline) =>
      JSON.stringify([
        steps,
        phases.map(({ startMs, endMs, ...rest }) => ({
          ...rest,
          waits: undefined,
          ms: ['ready', 'transition'].includes(rest.kind) ? 0 : endMs - startMs,
        })),
      ]);
    const keys = new Map<string, string>();
    const see = (timeline: Timeline) => {
      const [key, spelt] = [timelineKey(timeline), what(timeline)];
      expect(keys.get(key) ?? spelt).to.equal(spelt);
      keys.set(key, spelt);
    };
    always(anyTimeline, see)();
    // near each other, as they are on a page
    for (let seconds = 5; seconds <= 300; seconds += 1) {
      for (let reps = 1; reps <= 12; reps += 1) see(buildTimeline([bout({ holdSeconds: seconds, reps })]));
    }
    expect(keys.size).to.be.above(3_600);
  });
});

describe('a saved session that is read', () => {
  const memory = written(...until(24));
  const NOW = memory.savedAtWallMs;
  const read = (change: object, now = NOW) => parseSavedSession(JSON.stringify({ ...memory, ...change }), now);

  it('is what was written', () => {
    expect(read({})).to.deep.equal(memory);
  });

  it('has nothing that somebody else put in, and nothing twice', () => {
    expect(read({ done: [0, 0, 1], other: 1 })).to.deep.equal({ ...memory, done: [0, 1] });
  });

  it('is none where anything in it is not what it should be', () => {
    const wrong: object[] = [
      ...[{ version: 2 }, { key: undefined }, { key: 7 }, { phase: 1.5 }, { phase: -1 }],
      ...[{ done: 0 }, { done: [0, '1'] }, { done: [null] }],
      ...[{ playedMs: -1 }, { playedMs: '24000' }, { playedMs: Infinity }, { savedAtWallMs: null }],
    ];
    ofAll(wrong, (change) => expect(read(change)).to.equal(undefined));
    ofAll(['', '{', 'null', '7', '"text"', '[]', '{}'], (text) =>
      expect(parseSavedSession(text, NOW)).to.equal(undefined),
    );
  });

  it('is none when it is more than six hours old, or as far ahead, as by a clock that was set back, or at no time', () => {
    const ages = [SAVED_SESSION_MS, SAVED_SESSION_MS + 1, -SAVED_SESSION_MS, -SAVED_SESSION_MS - 1, NaN];
    const keys = ages.map((age) => read({}, NOW + age)?.key);
    expect(keys).to.deep.equal([memory.key, undefined, memory.key, undefined, undefined]);
  });

  it('never throws, whatever is in the storage, and comes back within its timeline or not at all', () => {
    const values: Record<keyof SavedSession, fc.Arbitrary<unknown>> = {
      version: fc.constant(1),
      key: fc.constant(memory.key),
      phase: fc.nat(flowing.phases.length),
      done: fc.array(fc.nat(4)),
      playedMs: fc.nat(),
      savedAtWallMs: fc.constant(NOW),
      settings: fc.anything(),
    };
    const any = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record(values).map((found) => JSON.stringify(found)),
      fc
        .tuple(fc.record(values), fc.constantFrom(...Object.keys(values)), fc.jsonValue())
        .map(([found, name, value]) => JSON.stringify({ ...found, [name]: value })),
    );
    let cameBack = 0;
    always(any, (text) => {
      const found = parseSavedSession(text, NOW);
      const state = found && restore(flowing, found, at(0))?.state;
      if (!state) return;
      cameBack += 1;
      expect(state.anchorMs).to.equal(flowing.phases[state.phase]!.startMs);
      expect(state.done.every((group) => group < 3)).to.be.true;
    })();
    expect(cameBack).to.be.above(5);
  });
});

describe('a session that is restored', () => {
  const back = (second: number, change: Partial<SavedSession> = {}, hidden?: boolean) =>
    restore(flowing, { ...written(...until(second)), ...change }, at(9_000), hidden);

  it('is paused at what leads to the hold that it was in, or was getting to', () => {
    const { state, events } = back(24)!;
    expect([state.status, positionMs(flowing, state, at(9_060))]).to.deep.equal(['paused', 15_000]);
    expect(told(flowing, events)).to.deep.equal(['phase 2 by restart', 'pause by reload']);
    expect([3, 17, 33].map((second) => back(second)!.state.anchorMs)).to.deep.equal([0, 15_000, 29_000]);
  });

  it('keeps what was done and how long it took', () => {
    const { state } = back(45)!;
    expect(state.done).to.deep.equal([0, 1]);
    expect(tally(flowing, state).completed).to.deep.equal(['sided']);
    expect(playedMs(flowing, state, at(9_060))).to.equal(45_000);
  });

  it('knows whether the page is hidden', () => {
    expect([back(24)!.state.hidden, back(24, {}, true)!.state.hidden]).to.deep.equal([false, true]);
  });

  it('goes on like any other', () => {
    const { state } = back(45)!;
    const resumed = play(flowing, state, { type: 'resume' }, at(9_100));
    const held = play(flowing, resumed.state, { type: 'wake' }, at(9_110));
    const over = play(flowing, held.state, { type: 'wake' }, at(9_130));
    expect([...told(flowing, resumed.events), ...told(flowing, held.events)]).to.deep.equal([
      'resume',
      'phase 5 by time',
    ]);
    expect([over.state.status, playedMs(flowing, over.state, at(9_130))]).to.deep.equal(['complete', 75_000]);
    expect(tally(flowing, over.state).skipped).to.be.empty;
  });

  it('comes back in its plan from somebody’s own pace, at the same hold', () => {
    const own = atLearnedPace(flowing, { waits: true, factor: 2, fromStep: 1 });
    const onTheWay: Step[] = [5, 15, 19, 29, 49].map((second) => [second, 'wake']);
    onTheWay.splice(1, 0, [5, 'advance']);
    const { state, now } = after(own, [0, 'start'], ...onTheWay, [60, 'advance'], [70, 'wake']);
    const memory = savedSessionOf(own, state, now)!;
    expect([own.durationMs, state.phase]).to.deep.equal([69_000, 5]);
    const back = restore(flowing, memory, at(9_000))!;
    expect([back.state.phase, back.state.anchorMs, back.state.done]).to.deep.equal([4, 29_000, [0, 1]]);
  });

  it('does not come back in another timeline, or to a place that does not exist', () => {
    const memory = written(...until(24));
    const others = [buildTimeline([bout()]), buildTimeline([])].map((other) => restore(other, memory, at(9_000)));
    const nowhere = [{ phase: 99 }, { phase: flowing.phases.length }, { key: 'other' }].map((change) =>
      back(24, change),
    );
    expect([...others, ...nowhere].filter(Boolean)).to.be.empty;
    expect(restore(waitingForTaps, memory, at(9_000))?.state.phase).to.equal(2);
  });

  it('has done nothing that its timeline does not have', () => {
    expect(back(24, { done: [0, 2, 3, 99] })!.state.done).to.deep.equal([0, 2]);
  });
});
