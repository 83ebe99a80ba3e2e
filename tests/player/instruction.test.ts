import { expect } from '@open-wc/testing';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import type { Collection } from '../../src/content/model.js';
import { instructionOf } from '../../src/player/instruction.js';
import type { PauseReason } from '../../src/session/playback.js';
import type { Status } from '../../src/session/status.js';
import { boutOf, buildTimeline, phaseIndexAt, type Timeline } from '../../src/session/timeline.js';
import { contents, da, en, LANGS, wordsOf } from '../support/languages.js';

type Kind = keyof typeof en.phase;
type Halt = [status: Status, pausedBy?: PauseReason];

function instructionAt(
  timeline: Timeline,
  seconds: number,
  [status, pausedBy]: Halt = ['running'],
  words = wordsOf('en'),
) {
  const phase = timeline.phases[phaseIndexAt(timeline, seconds * 1000)]!;
  return instructionOf({ phase, status, pausedBy, timeline, rep: phase.rep, input: 'tap' }, words);
}

const plain = buildTimeline([boutOf(null, 1, { holdSeconds: 10, eachSide: true, sets: 2, restSeconds: 20 })]);
/** Ready 0–25 · hold left 25–45 · switch 45–57 · hold right 57–77 seconds. */
const hipFlexor = buildTimeline([boutOf(exercises['hip-flexor'], 1)]);
/** Ready 0–25 · hold 25–55 · rest 55–65 · hold 65–95. */
const twoSets = buildTimeline([boutOf(exercises.butterfly, 3)]);
const glute = buildTimeline([boutOf(exercises['glute-bridge'], 1)]);
/** Butterfly 0–45, of which 0–25 to get ready · hip flexor from 45. */
const twoMoves = buildTimeline([boutOf(exercises.butterfly, 1), boutOf(exercises['hip-flexor'], 1)]);
const longThenShort = buildTimeline([boutOf(exercises.butterfly, 3), boutOf(exercises['hip-flexor'], 1)]);
const sidesFirst = buildTimeline([boutOf(exercises['hip-flexor'], 1), boutOf(exercises.butterfly, 1)]);
const unknown = buildTimeline([boutOf({ ...exercises.butterfly, id: 'no-such' }, 1)]);

const { butterfly, 'hip-flexor': kneeling } = contents.en.exercises;
const { left, right, toRight } = kneeling!.sides!;
const [kneel, ...others] = kneeling!.steps.slice(0, 3);
const kneelDown = [kneel, left, ...others].join(' ');
const sitDown = butterfly!.steps.slice(0, 3).join(' ');
/** The separate steps by the sentence that joins them. */
const steps: Record<string, string[]> = {
  [kneelDown]: [kneeling!.steps[0]!, left, kneeling!.steps[1]!, kneeling!.steps[2]!],
  [sitDown]: butterfly!.steps.slice(0, 3),
};
const andThen = en.next(kneeling!.name);

type Side = keyof typeof en.side | undefined;
const table: [timeline: Timeline, seconds: number, kind: Kind, side: Side, sentence: string, aside: string][] = [
  [hipFlexor, 0, 'ready', 'left', kneelDown, ''],
  [hipFlexor, 30, 'hold', 'left', left, ''],
  [hipFlexor, 46, 'switch', 'right', toRight, ''],
  [hipFlexor, 60, 'hold', 'right', right, ''],
  // the set is in the aside, but in a rest it is the sentence
  [twoSets, 0, 'ready', undefined, sitDown, en.set(1, 2)],
  [twoSets, 30, 'hold', undefined, '', en.set(1, 2)],
  [twoSets, 56, 'rest', undefined, en.set(2, 2), ''],
  // the next move is named in the last hold of a move, not before it
  [twoMoves, 10, 'ready', undefined, sitDown, ''],
  [twoMoves, 30, 'hold', undefined, '', andThen],
  [twoMoves, 46, 'transition', 'left', kneelDown, ''],
  [twoMoves, 70, 'hold', 'left', left, ''],
  [longThenShort, 94, 'hold', undefined, '', `${en.set(2, 2)} · ${andThen}`],
  [sidesFirst, 30, 'hold', 'left', left, ''],
  [sidesFirst, 60, 'hold', 'right', right, en.next(butterfly!.name)],
  [glute, 25, 'lift', undefined, en.repetition(1, 8), ''],
  [glute, 27, 'hold', undefined, en.repetition(1, 8), ''],
  [glute, 30, 'lower', undefined, en.repetition(1, 8), ''],
  [glute, 33, 'breathe', undefined, en.repetition(1, 8), ''],
  [glute, 34, 'lift', undefined, en.repetition(2, 8), ''],
  // without an exercise there is no sentence for the side
  [plain, 0, 'ready', 'left', '', en.set(1, 2)],
  [plain, 16, 'switch', 'right', en.switchTo.right, en.set(1, 2)],
  [unknown, 0, 'ready', undefined, '', ''],
];
for (const [timeline, seconds, kind, side, sentence, aside] of table) {
  it(`${kind} ${side ?? ''} of ${timeline.steps.join(', ')} after ${seconds} seconds`, () => {
    expect(instructionAt(timeline, seconds)).to.deep.equal({
      ...{ word: en.phase[kind], side: side && en.side[side] },
      ...{ sentence, aside, steps: steps[sentence] ?? [], lang: undefined },
    });
  });
}

describe('a session that is paused or waits', () => {
  for (const reason of Object.keys(en.paused) as PauseReason[]) {
    it(`says the reason of a pause, and no longer once it goes on: ${reason}`, () => {
      const [paused, after] = [['paused', reason] as Halt, ['running', reason] as Halt];
      const asides = [paused, after].map((halt) => instructionAt(twoSets, 30, halt).aside);
      // after a pause by the visitor the word "Paused" is enough
      expect(asides).to.deep.equal([reason === 'user' ? '' : en.paused[reason], en.set(1, 2)]);
    });
  }

  it('says in a wait what it waits for, in place of the set, and keeps the set-up', () => {
    for (const timeline of [hipFlexor, twoSets]) {
      const { sentence, aside } = instructionAt(timeline, 20, ['waiting', 'user']);
      expect([sentence, aside]).to.deep.equal([instructionAt(timeline, 20).sentence, en.waiting.tap]);
    }
  });
});

describe('the word of a phase', () => {
  const ids = ['leg-swing', 'march-on-the-spot', 'sit-to-stand', 'pelvic-tilt', 'glute-bridge'] as const;
  for (const lang of LANGS) {
    for (const id of ids) {
      it(`is that of the move, else the general one: ${id}, ${lang}`, () => {
        const words = wordsOf(lang);
        const own: Partial<Record<string, string>> = {
          ...words.messages.phase,
          ...contents[lang].exercises[id]!.phases,
        };
        const timeline = buildTimeline([boutOf(exercises[id], 1)]);
        for (const { kind, startMs } of timeline.phases) {
          expect(instructionAt(timeline, startMs / 1000, undefined, words).word).to.equal(own[kind]);
        }
      });
    }
  }

  it('is “Swing” for a swing and “March” for a march', () => {
    const words = (['leg-swing', 'march-on-the-spot'] as const).map(
      (id) => instructionAt(buildTimeline([boutOf(exercises[id], 1)]), 10).word,
    );
    expect(words).to.deep.equal(['Swing', 'March']);
  });
});

it("the set-up of a page's own move comes from its own steps", () => {
  const text = { ...butterfly!, steps: ['Stand.', 'Lean.', 'Sink.'] };
  const own: Collection = {
    id: 'own',
    exercises: { 'wall-sit': { ...exercises.butterfly, id: 'wall-sit' } },
    routines: {},
    text: { en: { exercises: { 'wall-sit': text }, routines: {}, cautions: {} } },
  };
  const timeline = buildTimeline([boutOf(own.exercises['wall-sit']!, 1)]);
  expect(instructionAt(timeline, 0, undefined, wordsOf('en', own)).sentence).to.equal('Stand. Lean. Sink.');
});

it('word, side and sentence are in the language of the page', () => {
  expect(instructionAt(hipFlexor, 30, ['paused', 'user'], wordsOf('da'))).to.deep.equal({
    ...{ word: da.standsStill, side: da.side.left, aside: '', steps: [], lang: undefined },
    sentence: contents.da.exercises['hip-flexor']!.sides!.left,
  });
});
