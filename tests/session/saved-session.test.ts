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

/** The session saved after some steps, as read back from a storage. */
function saved(...steps: Step[]): SavedSession {
  const { state, now } = after(flowing, ...steps);
  return parseSavedSession(JSON.stringify(savedSessionOf(flowing, state, now)), now.wallMs)!;
}

describe('a saved session', () => {
  it('has the phase, what was done, and the played time', () => {
    expect(saved(...until(24))).to.deep.equal({
      ...{ version: 1, key: timelineKey(flowing), phase: 3, done: [0] },
      ...{ playedMs: 24_000, savedAtWallMs: at(24).wallMs },
    });
  });

  it('exists for a session that runs, is paused, or waits', () => {
    const { state, now } = after(waitingForTaps, [0, 'start'], [5, 'wake']);
    expect([state.status, savedSessionOf(waitingForTaps, state, now)?.playedMs]).to.deep.equal(['waiting', 5_000]);
    const paused = after(flowing, [0, 'start'], [3, 'pause'], [60, 'wake']);
    expect(savedSessionOf(flowing, paused.state, paused.now)?.playedMs).to.equal(3_000);
  });

  it('does not exist before the start and after the end', () => {
    const over: Step[][] = [[], [...until(40), [50, 'next']], [...until(3), [4, 'reset']]];
    const sessions = over
      .map((steps) => after(flowing, ...steps))
      .map(({ state, now }) => savedSessionOf(flowing, state, now));
    expect(sessions).to.deep.equal([undefined, undefined, undefined]);
  });
});

describe('the key of a timeline', () => {
  it('is the same for the same exercises, with or without waits, and at any learned pace', () => {
    const own = atLearnedPace(flowing, { waits: true, factor: 2, fromStep: 0 });
    expect(own.durationMs).to.be.above(flowing.durationMs);
    ofAll([structuredClone(flowing), waitingForTaps, own], (same) =>
      expect(timelineKey(same)).to.equal(timelineKey(flowing)),
    );
  });

  it('is short and has only letters and digits', () => {
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
    ['exercise that is null', [one], [{ ...one, exercise: null }]],
    ['exercise named "null"', [{ ...one, exercise: 'null' }], [{ ...one, exercise: null }]],
    ['order', [one, two], [two, one]],
    ['number of exercises', [one], [one, one]],
    ['length of a hold', [one], [{ ...one, holdSeconds: 31 }]],
    ['length of a rest', [{ ...one, sets: 2 }], [{ ...one, sets: 2, restSeconds: 31 }]],
    ['order of lengths', [one, { ...one, holdSeconds: 20 }], [{ ...one, holdSeconds: 20 }, one]],
    ['side', [{ ...one, sides: ['left'] }], [{ ...one, sides: ['right'] }]],
    ['order of sides', [same], [{ ...same, sides: ['right', 'left'] }]],
    [
      'side in place of a second set',
      [{ ...same, switchSeconds: 9 }],
      [{ ...one, holdSeconds: 10, sets: 2, restSeconds: 9 }],
    ],
    [
      'division of the same seconds',
      [{ ...one, holdSeconds: 3, reps: 2, tempo }],
      [{ ...one, holdSeconds: 2, reps: 2, tempo: { ...tempo, liftSeconds: 3 } }],
    ],
    ['way of moving', [one], [{ ...one, alternates: true }]],
  ];
  it('differs if anything differs that makes another session', () =>
    ofAll(others, ([, bouts, other]) =>
      expect(timelineKey(buildTimeline(bouts))).not.to.equal(timelineKey(buildTimeline(other))),
    ));

  it('differs between the levels of each move, also if they take equally long', () => {
    ofAll(Object.values<Exercise>(exercises), (exercise) => {
      const made = ([1, 2, 3] as const).map((level) => boutOf(exercise, level));
      const doses = made.map(({ sets, reps, holdSeconds }) => [sets, reps, holdSeconds].join());
      const keys = made.map((bout) => timelineKey(buildTimeline([bout])));
      expect(new Set(keys).size).to.equal(new Set(doses).size);
    });
  });

  it('does not collide among thousands of timelines', () => {
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
    // similar timelines, as there may be on a page
    for (let seconds = 5; seconds <= 300; seconds += 1) {
      for (let reps = 1; reps <= 12; reps += 1) see(buildTimeline([bout({ holdSeconds: seconds, reps })]));
    }
    expect(keys.size).to.be.above(3_600);
  });
});

describe('reading a saved session', () => {
  const memory = saved(...until(24));
  const NOW = memory.savedAtWallMs;
  const read = (change: object, now = NOW) => parseSavedSession(JSON.stringify({ ...memory, ...change }), now);

  it('returns what was saved', () => {
    expect(read({})).to.deep.equal(memory);
  });

  it('drops unknown fields and duplicates', () => {
    expect(read({ done: [0, 0, 1], other: 1 })).to.deep.equal({ ...memory, done: [0, 1] });
  });

  it('returns nothing if any field is invalid', () => {
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

  it('returns nothing if it is more than six hours old or in the future (a clock set back), or has no valid time', () => {
    const ages = [SAVED_SESSION_MS, SAVED_SESSION_MS + 1, -SAVED_SESSION_MS, -SAVED_SESSION_MS - 1, NaN];
    const keys = ages.map((age) => read({}, NOW + age)?.key);
    expect(keys).to.deep.equal([memory.key, undefined, memory.key, undefined, undefined]);
  });

  it('never throws on any storage content, and what it returns fits its timeline', () => {
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

describe('a restored session', () => {
  const back = (second: number, change: Partial<SavedSession> = {}, hidden?: boolean) =>
    restore(flowing, { ...saved(...until(second)), ...change }, at(9_000), hidden);

  it('is paused before the hold that it was in or was getting to', () => {
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

  it('goes on normally', () => {
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

  it('saved at a learned pace is restored in the plan, at the same hold', () => {
    const own = atLearnedPace(flowing, { waits: true, factor: 2, fromStep: 1 });
    const onTheWay: Step[] = [5, 15, 19, 29, 49].map((second) => [second, 'wake']);
    onTheWay.splice(1, 0, [5, 'advance']);
    const { state, now } = after(own, [0, 'start'], ...onTheWay, [60, 'advance'], [70, 'wake']);
    const memory = savedSessionOf(own, state, now)!;
    expect([own.durationMs, state.phase]).to.deep.equal([69_000, 5]);
    const back = restore(flowing, memory, at(9_000))!;
    expect([back.state.phase, back.state.anchorMs, back.state.done]).to.deep.equal([4, 29_000, [0, 1]]);
  });

  it('is not restored in another timeline, or at a phase that does not exist', () => {
    const memory = saved(...until(24));
    const others = [buildTimeline([bout()]), buildTimeline([])].map((other) => restore(other, memory, at(9_000)));
    const nowhere = [{ phase: 99 }, { phase: flowing.phases.length }, { key: 'other' }].map((change) =>
      back(24, change),
    );
    expect([...others, ...nowhere].filter(Boolean)).to.be.empty;
    expect(restore(waitingForTaps, memory, at(9_000))?.state.phase).to.equal(2);
  });

  it('drops done holds that its timeline does not have', () => {
    expect(back(24, { done: [0, 2, 3, 99] })!.state.done).to.deep.equal([0, 2]);
  });
});
