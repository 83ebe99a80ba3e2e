/** Everything the elements say themselves, as an interface that each language fills. Content has its words elsewhere. */
import type { CollectionText, Equipment, ExerciseText, Muscle, Side } from '../content/model.js';
import type { PauseReason } from '../session/playback.js';
import type { PhaseKind } from '../session/timeline.js';

/** What a line on dosage is made of. */
export interface DosageFacts {
  readonly sets: number;
  readonly reps: number;
  readonly holdSeconds: number;
  readonly eachSide: boolean;
}

/** Numbers with their units in one language, as the words need them. */
export interface Units {
  readonly seconds: (count: number) => string;
  /** Whole minutes, at least one, of a length in milliseconds. */
  readonly minutes: (milliseconds: number) => string;
  readonly minutesShort: (milliseconds: number) => string;
  /** Words as a list: "mat and cushion". */
  readonly listed: (words: readonly string[]) => string;
}

export interface Messages extends Units {
  readonly start: string;
  readonly pause: string;
  readonly resume: string;
  readonly again: string;
  /** Ends a get-ready before its time. */
  readonly startNow: string;
  /** Ends a wait. */
  readonly ready: string;
  readonly back: string;
  readonly skip: string;
  readonly end: string;
  /** Name of the group of buttons. */
  readonly controls: string;
  readonly timeLeft: string;

  readonly phase: Record<PhaseKind, string>;
  readonly side: Record<Side, string>;
  readonly secondsLeft: (count: number) => string;
  readonly next: (name: string) => string;
  /** Which of how many: "3 of 8". */
  readonly countOf: (index: number, count: number) => string;
  readonly repetition: (index: number, count: number) => string;
  readonly set: (index: number, count: number) => string;
  readonly switchTo: Record<Side, string>;
  readonly holdFor: (seconds: number) => string;
  readonly halfway: (secondsLeft: number) => string;
  readonly repetitionsLeft: (count: number) => string;
  /** The one line of a card: "Lift 8 times, hold each for 3 seconds". */
  readonly dosage: (facts: DosageFacts) => string;

  readonly paused: Record<PauseReason, string>;
  readonly waiting: string;
  readonly done: string;
  readonly doneSummary: (moves: number, milliseconds: number) => string;
  readonly stoppedSummary: (done: number, count: number) => string;

  readonly howTo: string;
  readonly mistakes: string;
  readonly easier: string;
  readonly harder: string;
  readonly cautions: string;
  /** What the muscles do, or what is done to them. */
  readonly works: Record<'stretch' | 'strength' | 'move', string>;
  readonly moves: string;
  /** The short safety line, and what stands behind one press. */
  readonly safety: string;
  readonly safetyMore: string;
  readonly safetyFull: string;

  readonly settings: string;
  readonly level: string;
  readonly levels: readonly [string, string, string];
  readonly pace: string;
  readonly paces: Record<'standard' | 'gentle', string>;
  readonly manual: string;

  readonly equipment: Record<Equipment, string>;
  readonly muscles: Record<Muscle, string>;
  /** Shown in place of what cannot be shown, where the page gives nothing else. */
  readonly cannotShow: string;
  /** What plays a session could not be fetched. */
  readonly notLoaded: string;
}

/**
 * What a language is delivered as: the elements' words and the built-in collection's. It imports nothing but types, so
 * that it can be fetched alone; the units, which are not its own, it gets as an argument.
 */
export interface LanguageModule {
  /** BCP 47, such as `da`. */
  readonly tag: string;
  readonly messages: (units: Units) => Messages;
  readonly content: CollectionText;
}

/** A language ready to speak. */
export interface Language {
  readonly tag: string;
  readonly messages: Messages;
}

/** What sentences are made of: the elements' own words, and those of an exercise. */
export interface Words {
  readonly messages: Messages;
  readonly textOf: (exercise: string) => ExerciseText | undefined;
}
