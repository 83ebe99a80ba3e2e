/** Everything that the elements say themselves, as an interface that each language implements. Words of exercises are part of the content. */
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

/** How the person goes on: a screen is tapped, a key is pressed. */
export type Input = 'tap' | 'press';

/** What the line about dosage is made of. */
export interface DosageFacts {
  /** The move's own words for lifting and holding, if it has any. */
  readonly phases?: PhaseWords | undefined;
  readonly sets: number;
  readonly reps: number;
  /** 0 where nothing is held. */
  readonly holdSeconds: number;
  readonly eachSide: boolean;
}

/** Formats numbers with their units in one language. */
export interface Units {
  /** A number of seconds; from 60 on with minutes: "2 minutes and 30 seconds". */
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
  /** Shown while the session is being fetched. */
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
  /** The short safety line; it opens to the full text. */
  readonly safety: string;
  readonly settings: string;
  /** Label of the choice between the next two. */
  readonly place: string;
  readonly onTheFloor: string;
  /** Seated or standing. Not "on a chair", because not every move needs one. */
  readonly offTheFloor: string;
  readonly preview: string;
  readonly previewStop: string;
  /** A move needs something that not every home has: "Hip thrust: you need a sofa or bench against a wall." */
  readonly needs: (move: string, thing: string) => string;
  readonly goingDown: string;
  readonly gettingUp: string;
  readonly leaveOut: string;
  readonly putBack: string;
  readonly leftOut: string;
  /** How many of a routine's moves cannot be shown. */
  readonly notShown: (count: number) => string;
  /** Why the last remaining move cannot be left out. */
  readonly oneStays: string;
  /** Heading above the shop's own links and offers. */
  readonly fromShop: string;
  readonly done: string;
  readonly equipment: Record<Equipment, string>;
  /** Shown where an element cannot be shown and the page has no fallback content. */
  readonly cannotShow: string;
  /** Label of the choice how a session is told, besides being shown. */
  readonly cues: string;
  readonly cueKinds: Record<'voice' | 'tones' | 'silent' | 'reader', string>;
  /** Something could not be fetched. Pressing the control again tries once more. */
  readonly notLoaded: string;

  readonly resume: string;
  readonly again: string;
  /** Button that ends a get-ready early. */
  readonly startNow: string;
  /** Button that ends a wait. */
  readonly ready: string;
  readonly back: string;
  readonly skip: string;
  readonly end: string;
  /** Button that continues a session that was ended. */
  readonly goOn: string;
  /** Button that opens the session in the whole window. */
  readonly followAlong: string;
  /** Counter of steps that are shown one at a time: "1 of 3". */
  readonly stepOf: (index: number, count: number) => string;
  /** Button that plays a tone as a test. */
  readonly hearIt: string;
  /** Button that plays sound though the device is muted. */
  readonly playAnyway: string;

  readonly phase: Record<PhaseKind, string>;
  readonly side: Record<Side, string>;
  readonly secondsLeft: (count: number) => string;
  readonly next: (name: string) => string;
  /** Counter of moves: "Move 3 of 8". */
  readonly countOf: (index: number, count: number) => string;
  readonly repetition: (index: number, count: number) => string;
  readonly set: (index: number, count: number) => string;
  /** A rest: its seconds, and the set after it. */
  readonly restBefore: (seconds: number, index: number, count: number) => string;
  /** Seconds until work begins. */
  readonly readyIn: (seconds: number) => string;
  /** Said once by a voice: what the three tones of the countdown are for. */
  readonly afterTones: string;
  readonly switchTo: Record<Side, string>;
  readonly halfway: (secondsLeft: number) => string;
  /** The last repetition begins. */
  readonly lastOne: string;

  readonly paused: Record<PauseReason, string>;
  /** "Paused" in large letters, in place of the word for the phase. */
  readonly standsStill: string;
  readonly waiting: Record<Input, string>;
  /** The browser does not keep the screen on. */
  readonly mayGoDark: string;
  /** A voice was chosen, and there is none for the language. */
  readonly noVoice: string;
  /** There is a voice, but it did not begin to speak. */
  readonly voiceFails: string;
  readonly doneSummary: (moves: number, milliseconds: number) => string;
  readonly stoppedSummary: (done: number, count: number) => string;

  readonly mistakes: string;
  readonly feels: string;
  readonly easier: string;
  readonly harder: string;
  readonly cautions: string;
  readonly youNeed: string;
  /** What a move does with its muscles, before their names: "Stretches". */
  readonly works: Record<'stretch' | 'strength' | 'move', string>;
  /** Button that animates the figure from the start to the hold. */
  readonly showMove: (name: string) => string;
  readonly muscles: Record<Muscle, string>;
  readonly safetyFull: string;
  /** Button that replaces this move with the one named. */
  readonly doInstead: (name: string) => string;
  readonly backTo: (name: string) => string;

  readonly level: string;
  readonly levels: readonly [string, string, string];
  readonly pace: string;
  readonly paces: Record<'standard' | 'gentle', string>;
  /** Label of the choice how the session continues: by itself, or at a tap. A card only has `self` and `tap`. */
  readonly goesOn: string;
  readonly goesOnWays: Record<'self' | 'tap' | 'move' | 'hold', string>;
  readonly holdSeconds: string;
  /** The same in a routine, where it applies to stretches only. */
  readonly stretchSeconds: string;
  /** The bounds of a number field in seconds; `taken`: the value that was set in place of one outside of them. */
  readonly limits: (least: number, most: number, taken?: number) => string;
  readonly volume: string;
  /** Label of the choice how much a voice says. */
  readonly guidance: string;
  readonly guidances: Record<'full' | 'short', string>;
  /** Name of a voice that is not on the device. */
  readonly remoteVoice: (name: string) => string;
  readonly earphones: string;
  /** The consequences of `earphones`. */
  readonly earphonesNote: string;
  readonly showBreath: string;
  readonly nextStart: string;
  /** The session was skipped to its end without a completed move. */
  readonly noneDone: string;

  readonly close: string;

  /** Prints the routine. */
  readonly print: string;
  /** In print, above a box for each day. */
  readonly tickOff: string;
  /** "Week 3". */
  readonly week: (number: number) => string;

  /** Titles of the guide's topics. */
  readonly guideTopics: Record<GuideTopic, string>;
  /** Whom to ask where `{advice}` stands in a guide and the page names nobody. */
  readonly guideAdvice: string;
  readonly reviewed: (who: string, role: string, date: string) => string;
}

/**
 * A module with all words of one language. It imports only words, so that it can be fetched in parallel with the elements; `units` come as
 * an argument for the same reason.
 */
export interface LanguageModule {
  /** BCP 47, such as `da`. */
  readonly tag: string;
  readonly messages: (units: Units) => Messages;
  /** Words of the built-in collection. */
  readonly content: CollectionText;
  /**
   * Fetches the texts of the guide, when the first guide on a page is shown. Optional: without it there is only the guide in `content`.
   * `onceMore` runs an `import()` and repeats it once if it fails. `topic` is the topic to be shown: a long one that few pages show may be
   * fetched separately.
   */
  readonly guide?: (onceMore?: OnceMore, topic?: GuideTopic) => Promise<Partial<GuideText>>;
}

/** A language that is loaded. */
export interface Language {
  readonly tag: string;
  readonly messages: Messages;
}

/** The words that sentences are made of: the elements' own, and those of exercises. */
export interface Words {
  readonly messages: Messages;
  readonly textOf: (exercise: string) => Found<ExerciseText> | undefined;
}
