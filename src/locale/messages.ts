/** Everything the elements say themselves, as an interface that each language fills. Content has its words elsewhere. */
import type {
  CollectionText,
  Equipment,
  ExerciseText,
  GuideText,
  GuideTopic,
  Muscle,
  PhaseWords,
  Side,
} from '../content/model.js';
import type { OnceMore } from './once-more.js';
import type { Found } from '../content/catalog.js';
import type { PauseReason } from '../session/playback.js';
import type { PhaseKind } from '../session/timeline.js';

/** What somebody does to go on: a screen is tapped, a key is pressed. */
export type Hand = 'tap' | 'press';

/** What a line on dosage is made of. */
export interface DosageFacts {
  /** What the move calls its lifting and holding, where it has words of its own. */
  readonly phases?: PhaseWords | undefined;
  readonly sets: number;
  readonly reps: number;
  /** 0 where nothing is held. */
  readonly holdSeconds: number;
  readonly eachSide: boolean;
}

/** Numbers with their units in one language, as the words need them. */
export interface Units {
  /** From a minute on in minutes: "2 minutes and 30 seconds". */
  readonly seconds: (count: number) => string;
  /** Whole minutes, at least one, of a length in milliseconds. */
  readonly minutes: (milliseconds: number) => string;
  readonly minutesShort: (milliseconds: number) => string;
  /** Words as a list: "mat and cushion". */
  readonly listed: (words: readonly string[]) => string;
}

/** What the elements say. */
export interface Messages extends Units {
  readonly start: string;
  readonly pause: string;
  /** What plays is on its way. */
  readonly getReady: string;
  /** Name of the group of buttons. */
  readonly controls: string;
  readonly timeLeft: string;
  /** The one line of a card: "Lift 8 times, hold each for 3 seconds". */
  readonly dosage: (facts: DosageFacts) => string;
  readonly howTo: string;
  readonly moves: string;
  /** "4 moves". */
  readonly moveCount: (count: number) => string;
  /** The short safety line, which opens to the rest of it. */
  readonly safety: string;
  readonly settings: string;
  /** Where it is done, as a choice of two. */
  readonly place: string;
  readonly onTheFloor: string;
  /** Seated or standing: a chair is not what each of them needs. */
  readonly offTheFloor: string;
  readonly preview: string;
  readonly previewStop: string;
  /** A move needs something that not every home has: "The hip thrust needs a sofa or bench against a wall." */
  readonly needs: (move: string, thing: string) => string;
  readonly goingDown: string;
  readonly gettingUp: string;
  readonly leaveOut: string;
  readonly putBack: string;
  readonly leftOut: string;
  /** So many of a routine's moves are missing. */
  readonly notShown: (count: number) => string;
  /** Why the last move that remains cannot be left out. */
  readonly oneStays: string;
  /** Above what the shop has put in itself. */
  readonly fromShop: string;
  readonly done: string;
  readonly equipment: Record<Equipment, string>;
  /** Shown in place of what cannot be shown, where the page gives nothing else. */
  readonly cannotShow: string;
  /** How a session is told, besides being shown. */
  readonly cues: string;
  readonly cueKinds: Record<'voice' | 'tones' | 'silent' | 'reader', string>;
  /** Something could not be fetched. Whatever says so asks anew when it is pressed again. */
  readonly notLoaded: string;

  readonly resume: string;
  readonly again: string;
  /** Ends a get-ready before its time. */
  readonly startNow: string;
  /** Ends a wait. */
  readonly ready: string;
  readonly back: string;
  readonly skip: string;
  readonly end: string;
  /** Goes on with a session that was ended. */
  readonly goOn: string;
  /** Opens the session in the whole window. */
  readonly followAlong: string;
  /** Which of the steps that are shown one at a time: "1 of 3". */
  readonly stepOf: (index: number, count: number) => string;
  /** Sounds a tone. */
  readonly hearIt: string;
  /** On a device whose switch may be on silent. */
  readonly playAnyway: string;

  readonly phase: Record<PhaseKind, string>;
  readonly side: Record<Side, string>;
  readonly secondsLeft: (count: number) => string;
  readonly next: (name: string) => string;
  /** Which move of how many: "Move 3 of 8". */
  readonly countOf: (index: number, count: number) => string;
  readonly repetition: (index: number, count: number) => string;
  readonly set: (index: number, count: number) => string;
  /** Seconds of a rest, and the set after it. */
  readonly restBefore: (seconds: number, index: number, count: number) => string;
  /** Seconds until work begins. */
  readonly readyIn: (seconds: number) => string;
  /** Said once, by a voice that the tones go with. */
  readonly afterTones: string;
  readonly switchTo: Record<Side, string>;
  readonly halfway: (secondsLeft: number) => string;
  /** Of the repetitions. */
  readonly lastOne: string;

  readonly paused: Record<PauseReason, string>;
  /** In place of what is done, in large letters. */
  readonly standsStill: string;
  readonly waiting: Record<Hand, string>;
  /** The browser does not keep the screen on. */
  readonly mayGoDark: string;
  /** A voice was chosen, and there is none for the language. */
  readonly noVoice: string;
  /** There is one, but it did not begin. */
  readonly voiceFails: string;
  readonly doneSummary: (moves: number, milliseconds: number) => string;
  readonly stoppedSummary: (done: number, count: number) => string;

  readonly mistakes: string;
  readonly feels: string;
  readonly easier: string;
  readonly harder: string;
  readonly cautions: string;
  readonly youNeed: string;
  /** What the muscles do, or what is done to them. */
  readonly works: Record<'stretch' | 'strength' | 'move', string>;
  /** On the button that plays the way from the start to the hold. */
  readonly showMove: (name: string) => string;
  readonly muscles: Record<Muscle, string>;
  readonly safetyFull: string;
  /** Does the move that is named in place of this one. */
  readonly doInstead: (name: string) => string;
  readonly backTo: (name: string) => string;

  readonly level: string;
  readonly levels: readonly [string, string, string];
  readonly pace: string;
  readonly paces: Record<'standard' | 'gentle', string>;
  /** How the session goes on, as one question: by itself, or at a tap (of a card, where there is but one kind of tap). */
  readonly goesOn: string;
  readonly goesOnWays: Record<'self' | 'tap' | 'move' | 'hold', string>;
  readonly holdSeconds: string;
  /** In a routine, of which it is for the stretches alone. */
  readonly stretchSeconds: string;
  /** What a number may be, and what it has become where it was not that. */
  readonly limits: (least: number, most: number, taken?: number) => string;
  readonly volume: string;
  /** How much a voice says. */
  readonly guidance: string;
  readonly guidances: Record<'full' | 'short', string>;
  /** A voice that is not on the device. */
  readonly remoteVoice: (name: string) => string;
  readonly earphones: string;
  /** What that brings with it. */
  readonly earphonesNote: string;
  readonly showBreath: string;
  readonly nextStart: string;
  /** The session went by without a move. */
  readonly noneDone: string;

  readonly close: string;

  /** Prints the routine. */
  readonly print: string;
  /** On paper, above boxes for each day. */
  readonly tickOff: string;
  /** Number of a week. */
  readonly week: (number: number) => string;

  /** What the guide says around its texts. */
  readonly guideTopics: Record<GuideTopic, string>;
  /** Whom to ask where `{advice}` stands in a guide and the page names nobody. */
  readonly guideAdvice: string;
  readonly reviewed: (who: string, role: string, date: string) => string;
}

/**
 * What a language is delivered as: all of its words. It imports nothing but words, so that it can be fetched beside the elements;
 * the units, which are not its own, it gets as an argument.
 */
export interface LanguageModule {
  /** BCP 47, such as `da`. */
  readonly tag: string;
  readonly messages: (units: Units) => Messages;
  /** Words of the built-in collection. */
  readonly content: CollectionText;
  /**
   * Fetches the guide, whose texts come with the first guide on a page. Left out, there is none but what `content` has.
   * `onceMore` calls an `import()`, and asks again where nothing came. `topic` is the one to be shown: what is long, and
   * few pages show, may come by itself.
   */
  readonly guide?: (onceMore?: OnceMore, topic?: GuideTopic) => Promise<Partial<GuideText>>;
}

/** A language ready to speak. */
export interface Language {
  readonly tag: string;
  readonly messages: Messages;
}

/** What sentences are made of: the elements' own words, and those of an exercise. */
export interface Words {
  readonly messages: Messages;
  readonly textOf: (exercise: string) => Found<ExerciseText> | undefined;
}
