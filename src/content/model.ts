/**
 * The vocabulary of exercise content. What a value has to look like beyond its type, such as the form of an id, stands in
 * `schema.ts`, which is checked against these types and comes with the parser.
 */

/** How somebody lies, kneels, sits or stands. */
export type Position =
  'supine' | 'prone' | 'side-lying' | 'floor-sit' | 'all-fours' | 'half-kneeling' | 'bench' | 'standing' | 'chair';

export type Equipment = 'mat' | 'cushion' | 'chair' | 'wall' | 'worktop' | 'bench';

export type Muscle =
  | 'adductors'
  | 'calves'
  | 'deep-hip-rotators'
  | 'erector-spinae'
  | 'gluteus-maximus'
  | 'gluteus-medius'
  | 'gluteus-minimus'
  | 'hamstrings'
  | 'iliopsoas'
  | 'multifidus'
  | 'obliques'
  | 'piriformis'
  | 'quadriceps'
  | 'rectus-abdominis'
  | 'rectus-femoris'
  | 'sartorius'
  | 'tensor-fasciae-latae'
  | 'transversus-abdominis';

/** The moving parts of one repetition around its hold, each 0–30 seconds. */
export interface Tempo {
  readonly liftSeconds: number;
  readonly lowerSeconds: number;
  readonly breatheSeconds: number;
}

/** How much of an exercise: a stretch is one repetition, without a tempo, in each set. */
export interface Dosage {
  /** 1–10. */
  readonly sets: number;
  /** 1–50. */
  readonly reps: number;
  /** Seconds of each hold, 0–300; 0 for a swing, which is not held. */
  readonly holdSeconds: number;
}

/** Ids of an easier, harder or floor-free relative that can be swapped in. Mere tips stand with the words. */
export interface Forms {
  readonly easier?: string | undefined;
  readonly harder?: string | undefined;
  readonly floorFree?: string | undefined;
}

/** A page's own picture of a move: addresses that are http, https or relative. What it shows is said by the words. */
export interface Picture {
  /** The start of the move, where it has a picture of its own. */
  readonly start?: string | undefined;
  readonly hold: string;
  /** In pixels, 1–10000, so that its room is kept; 8:5 by default. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** What is known of an exercise, without words. */
export interface Exercise {
  /** Lower-case words joined by hyphens, as every id here. */
  readonly id: string;
  readonly kind: 'stretch' | 'strength' | 'move';
  /** `each`: one side after the other; `both`: both at once; `alternate`: left and right in turn within a set. */
  readonly sides: 'each' | 'both' | 'alternate';
  readonly position: Position;
  readonly equipment: readonly Equipment[];
  /** Dosage at level 1, 2 and 3. */
  readonly dosage: readonly [Dosage, Dosage, Dosage];
  /** Absent in a stretch that is only held. */
  readonly tempo?: Tempo | undefined;
  /** Seconds to change sides, 0–120; 0 when there is nothing to change. */
  readonly switchSeconds: number;
  /** Seconds between two sets where no change of side lies between them, 0–600. */
  readonly restSeconds: number;
  /** The secondary ones are for who reads about the move: pages show the primary ones. */
  readonly muscles: { readonly primary: readonly Muscle[]; readonly secondary?: readonly Muscle[] | undefined };
  readonly forms: Forms;
  /** What to mind: ids of sentences in the collection's words. */
  readonly cautions: readonly string[];
  /** In place of the drawn one. */
  readonly picture?: Picture | undefined;
}

export interface Routine {
  readonly id: string;
  /** Ids in order, 1–30. */
  readonly exercises: readonly string[];
  /** The same without the floor, where its order differs. By default each move's floor-free form, in place. */
  readonly floorFree?: readonly string[] | undefined;
  /** The pace it begins with; `standard` by default. */
  readonly pace?: Pace | undefined;
  /** No more sets than this, 1–10, whatever the level. */
  readonly setsAtMost?: number | undefined;
  /** What it named and the parser had to leave out, since it is broken or does not exist. */
  readonly missing?: readonly string[] | undefined;
}

/** What is said on each side and on the way to it. `left` and `right` are the reader's own. */
export interface SideText {
  readonly left: string;
  readonly right: string;
  readonly toLeft: string;
  readonly toRight: string;
}

/** What a part of the move is called where "Lift", "Hold" and "Lower" do not fit: "Stand up", "Swing". */
export interface PhaseWords {
  readonly lift?: string | undefined;
  readonly hold?: string | undefined;
  readonly lower?: string | undefined;
}

export interface ExerciseText {
  readonly name: string;
  readonly phases?: PhaseWords | undefined;
  /** In order, 3–7; the first two are the set-up. A page's own may have fewer or more, which is told. */
  readonly steps: readonly string[];
  /**
   * Index of the step that is the deed: what is held or repeated, once one is in position. By default 2, the third. It is
   * said and shown on the way into the move, however little time there is.
   */
  readonly deed?: number | undefined;
  /** Present exactly when the exercise has a left and a right. */
  readonly sides?: SideText | undefined;
  /** What the picture shows, for those who do not see it. */
  readonly picture: string;
  /** What it should feel like, as it goes on after "You should feel": "a mild pull in the buttock". */
  readonly feels?: string | undefined;
  /** What it should not feel like and what to do then, in a sentence. */
  readonly stop?: string | undefined;
  readonly mistakes: readonly string[];
  readonly easier: string;
  readonly harder: string;
}

export interface RoutineText {
  /** `{minutes}` stands for the length, which depends on level and pace and is computed. */
  readonly title: string;
  /** What to do differently with one of its moves here, by the id of the exercise. */
  readonly hints?: Readonly<Record<string, string>> | undefined;
}

/** The way to the floor and up from it, in steps. */
export interface FloorText {
  readonly down: readonly string[];
  readonly up: readonly string[];
  /** In place of all but the last two ways up, for who ends on a bench. */
  readonly fromBench?: string | undefined;
}

/** What stands behind the short safety line of every card and routine. */
export interface SafetyText {
  /** When to stop at once. */
  readonly stop: string;
  /** For what to call for help, and whom. */
  readonly emergency: string;
}

/** A sentence of advice, or a claim with the sources that it rests on. */
export type Statement = string | { readonly text: string; readonly sources: readonly string[] };

/** `{emergency}` and `{advice}` in a text stand for whom to call, which the page may set. */
export interface GuideSection {
  readonly id: string;
  /** A heading, or a question. */
  readonly title: string;
  readonly body: readonly Statement[];
  readonly items?: readonly string[] | undefined;
  /** The items follow one another, as steps do. */
  readonly ordered?: boolean | undefined;
}

export type GuideTopic = 'faq' | 'safety' | 'starting' | 'plan' | 'tailoring' | 'sources';

/** At least one section for each topic. A guide may have no plan. */
export type GuideText = { readonly [Topic in Exclude<GuideTopic, 'plan'>]: readonly GuideSection[] } & {
  readonly plan?: readonly GuideSection[] | undefined;
};

/** Every word of a collection in one language. */
export interface CollectionText {
  readonly exercises: Readonly<Record<string, ExerciseText>>;
  readonly routines: Readonly<Record<string, RoutineText>>;
  readonly cautions: Readonly<Record<string, string>>;
  readonly safety?: SafetyText | undefined;
  readonly floor?: FloorText | undefined;
  readonly guide?: GuideText | undefined;
}

/** The same as a page may write it: what is not there is not said, or is as in the collection that it extends. */
export interface PartialText extends Pick<CollectionText, 'cautions' | 'safety' | 'floor'> {
  readonly exercises: Readonly<Record<string, Partial<ExerciseText>>>;
  readonly routines: Readonly<Record<string, Partial<RoutineText>>>;
  readonly guide?: Partial<GuideText> | undefined;
}

/** A publication that a reader can find: by DOI, PMID or a stable address, of which it has at least one. */
export interface Source {
  readonly id: string;
  /** In a few words, for the place that it supports: "Steffens 2016". */
  readonly label: string;
  /** Authors or publisher, title, year: as a reader would look for it. */
  readonly citation: string;
  /** Language of the citation; English by default. */
  readonly lang?: string | undefined;
  /** Absent for a page that bears no date. */
  readonly year?: number | undefined;
  readonly doi?: string | undefined;
  readonly pmid?: string | undefined;
  readonly url?: string | undefined;
}

/** That somebody has read the content in one language and stands by it, as long as its hash is the same. */
export interface Review {
  readonly who: string;
  /** Such as "physiotherapist" or "native reader". */
  readonly role: string;
  /** As `2026-01-31`. */
  readonly date: string;
  readonly lang: string;
  /** SHA-256 of what was read, as `contentHash` has it: 64 hexadecimal digits. */
  readonly hash: string;
}

/** Some weeks of a plan, alike in their days and in how much is done. */
export interface PlanStep {
  /** How many weeks, 1–52. */
  readonly weeks: number;
  readonly level: Level;
  /** From Monday to Sunday the id of the day's routine; null on an easy day. */
  readonly week: readonly (string | null)[];
}

export interface Collection {
  readonly id: string;
  /** Changes that collection: what stands here under an id of it is in place of its own. There is the built-in one. */
  readonly extends?: 'lower-back-and-hips' | undefined;
  /** `null` leaves an exercise of the extended collection out of everything. */
  readonly exercises: Readonly<Record<string, Exercise | null>>;
  readonly routines: Readonly<Record<string, Routine | null>>;
  /** Words by language tag, such as `da`. Under an id of the extended collection only those that are other there. */
  readonly text: Readonly<Record<string, PartialText>>;
  readonly sources?: Readonly<Record<string, Source>> | undefined;
  /** Which routine on which day, as the guide's `plan` tells it: for a page that offers the one of today. */
  readonly plan?: readonly PlanStep[] | undefined;
  /** Shown as they stand: for a collection of its own, a page answers for whether they still hold. */
  readonly reviews?: readonly Review[] | undefined;
}

/** Where a number comes from: the source article, or an editorial choice with the sources or the reason it rests on. */
export type Origin =
  | { readonly origin: 'article' }
  | { readonly origin: 'editorial'; readonly sources: readonly string[]; readonly reason: string };

/** The working limb: pulled, crossed, straight, rear-kneeling, or on top. The reader's own left and right. */
export type Side = 'left' | 'right';

/** How much: 1 what the article says at its least, 3 the most. */
export type Level = 1 | 2 | 3;

/** Pauses and tempo only; never the length of a hold. */
export type Pace = 'standard' | 'gentle';

/** One that leaves nothing out, as the built-in one. */
export interface WholeCollection extends Collection {
  readonly exercises: Readonly<Record<string, Exercise>>;
  readonly routines: Readonly<Record<string, Routine>>;
  readonly text: Readonly<Record<string, CollectionText>>;
}

/** Something in a collection that cannot be used as it is. In English: it is for whoever writes the collection. */
export interface ContentIssue {
  /** The place as a JSON path: `$.exercises["my-move"].dosage[0].sets`. */
  readonly path: string;
  /** What stands there, shortened. */
  readonly found: string;
  readonly expected: string;
  /** The id or key that may have been meant. */
  readonly nearest?: string | undefined;
  /** All of it in one sentence, without its full stop. */
  readonly message: string;
}

/** What can be used of a collection, and each thing that cannot. */
export interface ParsedCollection {
  /** Undefined where there is nothing to read: no JSON, or no object. */
  readonly collection: Collection | undefined;
  readonly issues: readonly ContentIssue[];
}
