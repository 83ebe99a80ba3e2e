import { expect } from '@open-wc/testing';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import type { Collection } from '../../src/content/model.js';
import { instructionOf, type Instruction } from '../../src/player/instruction.js';
import type { PauseReason } from '../../src/session/playback.js';
import type { Status } from '../../src/session/status.js';
import { boutOf, buildTimeline, phaseIndexAt, type Timeline } from '../../src/session/timeline.js';
import { contents, da, en, wordsOf } from '../support/languages.js';

interface Given {
  timeline: Timeline;
  seconds: number;
  status?: Status;
  pausedBy?: PauseReason;
  words?: ReturnType<typeof wordsOf>;
}

function lineAt({ timeline, seconds, status = 'running', pausedBy, words = wordsOf('en') }: Given): Instruction {
  const phase = timeline.phases[phaseIndexAt(timeline, seconds * 1000)]!;
  return instructionOf({ phase, status, pausedBy, timeline }, words);
}

const plain = buildTimeline([boutOf(null, 1, { holdSeconds: 10, eachSide: true, sets: 2, restSeconds: 20 })]);
/** Ready 0–25 · hold left 25–45 · switch 45–57 · hold right 57–77 seconds. */
const hipFlexor = buildTimeline([boutOf(exercises['hip-flexor'], 1)]);
/** Ready 0–25 · hold 25–55 · rest · hold. */
const twoSets = buildTimeline([boutOf(exercises.butterfly, 3)]);
const glute = buildTimeline([boutOf(exercises['glute-bridge'], 1)]);
/** Butterfly 0–45, of which 0–25 to get ready · hip flexor from 45. */
const twoMoves = buildTimeline([boutOf(exercises.butterfly, 1), boutOf(exercises['hip-flexor'], 1)]);

const { butterfly, 'hip-flexor': kneeling } = contents.en.exercises;

describe('the word', () => {
  const table: [timeline: Timeline, seconds: number, kind: keyof typeof en.phase][] = [
    [hipFlexor, 0, 'ready'],
    [hipFlexor, 30, 'hold'],
    [hipFlexor, 46, 'switch'],
    [twoSets, 56, 'rest'],
    [twoMoves, 46, 'transition'],
    [glute, 25, 'lift'],
    [glute, 27, 'hold'],
    [glute, 30, 'lower'],
    [glute, 33, 'breathe'],
  ];
  for (const [timeline, seconds, kind] of table) {
    it(`is that of the phase: ${kind}`, () => {
      expect(lineAt({ timeline, seconds }).word).to.equal(en.phase[kind]);
    });
  }
});

describe('the word of a move that has words of its own', () => {
  const ids = ['leg-swing', 'march-on-the-spot', 'sit-to-stand', 'pelvic-tilt', 'glute-bridge'] as const;
  for (const lang of ['en', 'da'] as const) {
    for (const id of ids) {
      it(`is that one, else the usual one: ${id}, ${lang}`, () => {
        const words = wordsOf(lang);
        const own: Partial<Record<string, string | undefined>> = { ...contents[lang].exercises[id]!.phases };
        const timeline = buildTimeline([boutOf(exercises[id], 1)]);
        for (const { kind, startMs } of timeline.phases) {
          const { word } = lineAt({ timeline, seconds: startMs / 1000, words });
          expect(word).to.equal(own[kind] ?? words.messages.phase[kind]);
        }
      });
    }
  }

  it('is “Swing” for a swing and “March” for a march', () => {
    const words = (['leg-swing', 'march-on-the-spot'] as const).map(
      (id) => lineAt({ timeline: buildTimeline([boutOf(exercises[id], 1)]), seconds: 10 }).word,
    );
    expect(words).to.deep.equal(['Swing', 'March']);
  });
});

describe('the side', () => {
  const table: [what: string, timeline: Timeline, seconds: number, side: 'left' | 'right' | undefined][] = [
    ['that comes, in a get-ready', hipFlexor, 0, 'left'],
    ['that works, in a hold', hipFlexor, 30, 'left'],
    ['that comes, in a change of sides', hipFlexor, 46, 'right'],
    ['that works, in the other hold', hipFlexor, 60, 'right'],
    ['none where both work at once', twoSets, 30, undefined],
  ];
  for (const [what, timeline, seconds, side] of table) {
    it(`is the one ${what}`, () => {
      expect(lineAt({ timeline, seconds }).side).to.equal(side && en.side[side]);
    });
  }
});

describe('the sentence', () => {
  const table: [what: string, timeline: Timeline, seconds: number, sentence: string][] = [
    ['to get ready: set-up and side', hipFlexor, 0, [...kneeling!.steps.slice(0, 2), kneeling!.sides!.left].join(' ')],
    ['of a hold: its side', hipFlexor, 30, kneeling!.sides!.left],
    ['of a change of sides: the way over', hipFlexor, 46, kneeling!.sides!.toRight],
    [
      'on the way to the next move: its set-up',
      twoMoves,
      46,
      [...kneeling!.steps.slice(0, 2), kneeling!.sides!.left].join(' '),
    ],
    ['of a rest: which set comes', twoSets, 56, en.set(2, 2)],
    ['of a repetition: which of how many', glute, 27, en.repetition(1, 8)],
    ['of a later repetition: which of how many', glute, 25 + 9, en.repetition(2, 8)],
    ['of a hold without a side: nothing', twoSets, 30, ''],
    ['of a plain timer: nothing, for the side stands beside the word', plain, 0, ''],
    ['of a plain change of sides: the way over', plain, 16, en.switchTo.right],
  ];
  for (const [what, timeline, seconds, sentence] of table) {
    it(`${what}`, () => {
      expect(lineAt({ timeline, seconds }).sentence).to.equal(sentence);
    });
  }

  it('in a wait: the set-up still', () => {
    const waits = lineAt({ timeline: hipFlexor, seconds: 20, status: 'waiting' });
    expect(waits.sentence).to.equal(lineAt({ timeline: hipFlexor, seconds: 20 }).sentence);
  });

  it("of a page's own move: its own", () => {
    const text = { ...butterfly!, steps: ['Stand.', 'Lean.', 'Sink.'] };
    const own: Collection = {
      id: 'own',
      exercises: { 'wall-sit': { ...structuredClone(exercises.butterfly), id: 'wall-sit' } },
      routines: {},
      text: { en: { exercises: { 'wall-sit': text }, routines: {}, cautions: {} } },
    };
    const timeline = buildTimeline([boutOf(own.exercises['wall-sit']!, 1)]);
    expect(lineAt({ timeline, seconds: 0, words: wordsOf('en', own) }).sentence).to.equal('Stand. Lean.');
  });

  it('of a move without words: nothing', () => {
    const timeline = buildTimeline([boutOf({ ...exercises.butterfly, id: 'no-such' }, 1)]);
    expect(lineAt({ timeline, seconds: 0 }).sentence).to.equal('');
  });
});

describe('the aside', () => {
  const table: [what: string, timeline: Timeline, seconds: number, aside: string][] = [
    ['in a single set: nothing', hipFlexor, 30, ''],
    ['in one of several sets: which', twoSets, 30, en.set(1, 2)],
    ['in a rest: nothing, for the sentence says it', twoSets, 56, ''],
    ['in the last hold of a move: what comes next', twoMoves, 30, en.next(kneeling!.name)],
    ['while the last hold of a move is only led up to: nothing', twoMoves, 10, ''],
    ['in the last move: nothing', twoMoves, 70, ''],
  ];
  for (const [what, timeline, seconds, aside] of table) {
    it(what, () => {
      expect(lineAt({ timeline, seconds }).aside).to.equal(aside);
    });
  }

  it('in the last set of a move: which, and what comes next', () => {
    const timeline = buildTimeline([boutOf(exercises.butterfly, 3), boutOf(exercises['hip-flexor'], 1)]);
    const { endMs } = timeline.phases.filter(({ step, kind }) => step === 0 && kind === 'hold').at(-1)!;
    const { aside } = lineAt({ timeline, seconds: endMs / 1000 - 1 });
    expect(aside).to.equal(`${en.set(2, 2)} · ${en.next(kneeling!.name)}`);
  });

  it('in the first hold of a move that has two: not yet what comes next', () => {
    const timeline = buildTimeline([boutOf(exercises['hip-flexor'], 1), boutOf(exercises.butterfly, 1)]);
    const asides = [30, 60].map((seconds) => lineAt({ timeline, seconds }).aside);
    expect(asides).to.deep.equal(['', en.next(butterfly!.name)]);
  });

  for (const reason of Object.keys(en.paused) as PauseReason[]) {
    it(`in a pause: why (${reason})`, () => {
      const { aside } = lineAt({ timeline: twoSets, seconds: 30, status: 'paused', pausedBy: reason });
      expect(aside).to.equal(en.paused[reason]);
    });
  }

  it('in a wait: that it waits, also where there are sets', () => {
    const asides = [hipFlexor, twoSets].map(
      (timeline) => lineAt({ timeline, seconds: 20, status: 'waiting', pausedBy: 'user' }).aside,
    );
    expect(asides).to.deep.equal([en.waiting, en.waiting]);
  });

  it('once it goes on: no longer why it stood still', () => {
    expect(lineAt({ timeline: twoSets, seconds: 30, pausedBy: 'user' }).aside).to.equal(en.set(1, 2));
  });
});

it('all of it is in the language of the page', () => {
  const words = wordsOf('da');
  expect(lineAt({ timeline: hipFlexor, seconds: 30, words, status: 'paused', pausedBy: 'user' })).to.deep.equal({
    word: da.phase.hold,
    side: da.side.left,
    sentence: contents.da.exercises['hip-flexor']!.sides!.left,
    aside: da.paused.user,
  });
});
