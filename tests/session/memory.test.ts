import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { MEMORY_MS, memoryOf, parseMemory, restore, timelineKey } from '../../src/session/memory.js';
import type { SessionMemory } from '../../src/session/memory.js';
import { play, playedMs, positionMs, tally } from '../../src/session/playback.js';
import { buildTimeline } from '../../src/session/timeline.js';
import { after, at, bout, flowing, RUNS, told, waitingForTaps } from './helpers.js';
import type { Step } from './helpers.js';

const until = (second: number): Step[] => [
  [0, 'start'],
  ...[5, 15, 19, 29, 39].filter((end) => end < second).map((end): Step => [end, 'wake']),
  [second, 'wake'],
];

/** What is written down after some steps, by the way of a storage. */
function written(...steps: Step[]): SessionMemory {
  const { state, now } = after(flowing, ...steps);
  return parseMemory(JSON.stringify(memoryOf(flowing, state, now)), now.wallMs)!;
}

describe('what is written down of a session', () => {
  it('is where it is, what was done, and how long it took', () => {
    expect(written(...until(24))).to.deep.equal({
      ...{ version: 1, key: timelineKey(flowing), positionMs: 24_000, phase: 3, done: [0] },
      ...{ playedMs: 24_000, savedAtWallMs: at(24).wallMs },
    });
  });

  it('is what a session is in that runs, is paused, or waits', () => {
    const { state, now } = after(waitingForTaps, [0, 'start'], [5, 'wake']);
    expect([state.status, memoryOf(waitingForTaps, state, now)?.positionMs]).to.deep.equal(['waiting', 5_000]);
    const paused = after(flowing, [0, 'start'], [3, 'pause'], [60, 'wake']);
    expect(memoryOf(flowing, paused.state, paused.now)?.positionMs).to.equal(3_000);
  });

  it('is nothing before the start and after the end', () => {
    for (const steps of [
      [],
      [...until(40), [50, 'next']],
      [
        [0, 'start'],
        [2, 'reset'],
      ],
    ] as Step[][]) {
      const { state, now } = after(flowing, ...steps);
      expect(memoryOf(flowing, state, now), state.status).to.equal(undefined);
    }
  });
});

describe('the key of a timeline', () => {
  it('is the same for the same exercises', () => {
    const again = structuredClone(flowing);
    expect(timelineKey(again)).to.equal(timelineKey(flowing));
  });

  it('is another for another exercise, order, number or length', () => {
    const [one, two] = [bout({ exercise: 'one' }), bout({ exercise: 'two' })];
    const keys = [[one], [two], [one, two], [two, one], [one, one], [{ ...one, holdSeconds: 31 }]].map((bouts) =>
      timelineKey(buildTimeline(bouts)),
    );
    expect(new Set(keys).size).to.equal(keys.length);
  });
});

describe('a memory that is read', () => {
  const memory = written(...until(24));
  const NOW = memory.savedAtWallMs;
  const read = (change: object, now = NOW) => parseMemory(JSON.stringify({ ...memory, ...change }), now);

  it('is what was written', () => {
    expect(read({})).to.deep.equal(memory);
  });

  it('has nothing that somebody else put in, and nothing twice', () => {
    expect(read({ done: [0, 0, 1], other: 1 })).to.deep.equal({ ...memory, done: [0, 1] });
  });

  const wrong: Record<string, object> = {
    'another version': { version: 2 },
    'no key': { key: undefined },
    'a key that is no text': { key: 7 },
    'a negative position': { positionMs: -1 },
    'a position that is no number': { positionMs: '24000' },
    'no position, as JSON has no infinity': { positionMs: Infinity },
    'a phase that is no index': { phase: 1.5 },
    'a negative phase': { phase: -1 },
    'no list of what was done': { done: 0 },
    'something else in that list': { done: [0, '1'] },
    'a hole in that list': { done: [null] },
    'a negative time played': { playedMs: -1 },
    'no time of writing': { savedAtWallMs: null },
  };
  for (const [what, change] of Object.entries(wrong)) {
    it(`is none with ${what}`, () => expect(read(change)).to.equal(undefined));
  }

  for (const text of ['', '{', 'null', '7', '"text"', '[]', '{}']) {
    it(`is none in ‘${text}’`, () => expect(parseMemory(text, NOW)).to.equal(undefined));
  }

  it('is none when it is more than six hours old', () => {
    const [last, late] = [NOW + MEMORY_MS, NOW + MEMORY_MS + 1].map((now) => read({}, now));
    expect([last?.key, late]).to.deep.equal([memory.key, undefined]);
  });

  it('may be of a clock that was set back by a little, not by a lot', () => {
    const [little, lot] = [NOW - 60_000, NOW - 60_001].map((now) => read({}, now));
    expect([little?.key, lot]).to.deep.equal([memory.key, undefined]);
  });

  it('is none at a time that is no number', () => {
    expect(read({}, NaN)).to.equal(undefined);
  });

  it('never throws, whatever is in the storage, and comes back within its timeline or not at all', () => {
    const values: Record<keyof SessionMemory, fc.Arbitrary<unknown>> = {
      version: fc.constant(1),
      key: fc.constant(memory.key),
      positionMs: fc.nat(60_000),
      phase: fc.nat(flowing.phases.length),
      done: fc.array(fc.nat(4)),
      playedMs: fc.nat(),
      savedAtWallMs: fc.constant(NOW),
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
    fc.assert(
      fc.property(any, (text) => {
        const found = parseMemory(text, NOW);
        const state = found && restore(flowing, found, at(0))?.state;
        if (!state) return;
        cameBack += 1;
        expect(state.anchorMs).to.equal(flowing.phases[state.phase]!.startMs);
        expect(state.done.every((group) => group < 3)).to.be.true;
      }),
      RUNS,
    );
    expect(cameBack).to.be.above(5);
  });
});

describe('a session that comes back', () => {
  const back = (second: number, change: Partial<SessionMemory> = {}, hidden?: boolean) =>
    restore(flowing, { ...written(...until(second)), ...change }, at(9_000), hidden);

  it('is paused at what leads to the hold that it was in', () => {
    const { state, happened } = back(24)!;
    expect([state.status, positionMs(flowing, state, at(9_060))]).to.deep.equal(['paused', 15_000]);
    expect(told(flowing, happened)).to.deep.equal(['phase 2 by restart']);
  });

  it('is at the same place when it was just getting there', () => {
    expect([back(17)!.state.anchorMs, back(33)!.state.anchorMs, back(3)!.state.anchorMs]).to.deep.equal([
      15_000, 29_000, 0,
    ]);
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
    expect([...told(flowing, resumed.happened), ...told(flowing, held.happened)]).to.deep.equal([
      'resume',
      'phase 5 by time',
    ]);
    expect([over.state.status, playedMs(flowing, over.state, at(9_130))]).to.deep.equal(['complete', 75_000]);
    expect(tally(flowing, over.state).skipped).to.be.empty;
  });

  it('does not come back in another timeline', () => {
    expect(restore(waitingForTaps, written(...until(24)), at(9_000))?.state.phase).to.equal(2);
    expect(restore(buildTimeline([bout()]), written(...until(24)), at(9_000))).to.equal(undefined);
    expect(restore(buildTimeline([]), written(...until(24)), at(9_000))).to.equal(undefined);
  });

  it('does not come back to a place that does not exist', () => {
    for (const change of [{ phase: 99 }, { phase: 0 }, { positionMs: 1e9 }, { key: 'other' }]) {
      expect(back(24, change), JSON.stringify(change)).to.equal(undefined);
    }
  });

  it('has done nothing that its timeline does not have', () => {
    expect(back(24, { done: [0, 2, 3, 99] })!.state.done).to.deep.equal([0, 2]);
  });
});
