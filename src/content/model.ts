/**
 * The types of exercise content. Rules that a type cannot express, such as the form of an id, are in `schema.ts`, which is checked against
 * these types and loaded with the parser.
 */

/** The position of the body. */
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

/** How much of an exercise is done. A stretch has one repetition in each set, and no tempo. */
export interface Dosage {
  /** 1–10. */
  readonly sets: number;
  /** 1–50. */
  readonly reps: number;
  /** Seconds of each hold, 0–300; 0 for a swing, which is not held. */
  readonly holdSeconds: number;
}

/** Ids of exercises that can replace this one: easier, harder, or without getting down to the floor. Tips in words are part of the text. */
export interface Forms {
  readonly easier?: string | undefined;
  readonly harder?: string | undefined;
  readonly floorFree?: string | undefined;
}

/** A page's own picture of a move: http, https or relative addresses. What it shows is described in the text. */
export interface Picture {
  /** A picture of the start of the move; optional. */
  readonly start?: string | undefined;
  readonly hold: string;
  /** Pixels, 1–10000, to reserve its space; 8:5 by default. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** The facts of an exercise, without words. */
export interface Exercise {
  /** Lower-case words joined by hyphens, like every id here. */
  readonly id: string;
  readonly kind: 'stretch' | 'strength' | 'move';
  /** `each`: one side after the other; `both`: both at once; `alternate`: left and right in turn within a set. */
  readonly sides: 'each' | 'both' | 'alternate';
  readonly position: Position;
  readonly equipment: readonly Equipment[];
  /** Dosage at level 1, 2 and 3. */
  readonly dosage: readonly [Dosage, Dosage, Dosage];
  /** Absent for a stretch that is only held. */
  readonly tempo?: Tempo | undefined;
  /** Seconds to change sides, 0–120; 0 when there is nothing to change. */
  readonly switchSeconds: number;
  /** Seconds of rest between two sets without a change of sides between them, 0–600. */
  readonly restSeconds: number;
  /** Elements show the primary muscles only. */
  readonly muscles: { readonly primary: readonly Muscle[]; readonly secondary?: readonly Muscle[] | undefined };
  readonly forms: Forms;
  /** Ids of sentences, in the collection's words, about what to take care of. */
  readonly cautions: readonly string[];
  /** Shown in place of the drawn figure. */
  readonly picture?: Picture | undefined;
}

export interface Routine {
  readonly id: string;
  /** Ids in order, 1–30 of them. */
  readonly exercises: readonly string[];
  /** Ids for the floor-free routine, if their order differs. By default the floor-free form of each exercise, in the same order. */
  readonly floorFree?: readonly string[] | undefined;
  /** The initial pace; `standard` by default. */
  readonly pace?: Pace | undefined;
  /** At most this many sets of each exercise, 1–10, at every level. Default: no limit. */
  readonly setsAtMost?: number | undefined;
  /** Set by the parser: ids that the routine names and that are broken or do not exist. */
  readonly missing?: readonly string[] | undefined;
}

/** What is said for each side, and when changing to it. Left and right of the person who exercises. */
export interface SideText {
  readonly left: string;
  readonly right: string;
  readonly toLeft: string;
  readonly toRight: string;
}

/** Other words for phases of a move, if "Lift", "Hold" and "Lower" do not fit: "Stand up", "Swing". */
export interface PhaseWords {
  readonly lift?: string | undefined;
  readonly hold?: string | undefined;
  readonly lower?: string | undefined;
}

export interface ExerciseText {
  readonly name: string;
  readonly phases?: PhaseWords | undefined;
  /** In order, 3–7; the first two are the set-up. A page's own text may have fewer or more; that is reported as an issue. */
  readonly steps: readonly string[];
  /**
   * Index of the deed: the step that is held or repeated once the person is in position. By default 2, the third step. It is always said
   * and shown in the lead-in to the move, even if there is little time.
   */
  readonly deed?: number | undefined;
  /** Present if, and only if, the exercise has a left and a right side. */
  readonly sides?: SideText | undefined;
  /** What the picture shows, for people who do not see it. */
  readonly picture: string;
  /** What it should feel like, to follow "You should feel": "a mild pull in the buttock". */
  readonly feels?: string | undefined;
  /** One sentence: what it should not feel like, and what to do then. */
  readonly stop?: string | undefined;
  readonly mistakes: readonly string[];
  readonly easier: string;
  readonly harder: string;
}

export interface RoutineText {
  /** `{minutes}` is replaced by the length, which is computed and depends on level and pace. */
  readonly title: string;
  /** What to do differently in this routine, by the id of the exercise. */
  readonly hints?: Readonly<Record<string, string>> | undefined;
}

/** The way to the floor and up from it, in steps. */
export interface FloorText {
  readonly down: readonly string[];
  readonly up: readonly string[];
  /** For a routine that ends on a bench: replaces all steps of `up` except the last two. */
  readonly fromBench?: string | undefined;
}

/** The full safety text, which the short safety line of every card and routine opens. */
export interface SafetyText {
  /** When to stop at once. */
  readonly stop: string;
  /** When to call for help, and whom. */
  readonly emergency: string;
}

/** Advice, or a claim with the ids of its sources. */
export type Statement = string | { readonly text: string; readonly sources: readonly string[] };

/** `{emergency}` and `{advice}` in a text are replaced by whom to call, which the page may set. */
export interface GuideSection {
  readonly id: string;
  /** A heading, or a question. */
  readonly title: string;
  readonly body: readonly Statement[];
  readonly items?: readonly string[] | undefined;
  /** The items are steps, to be numbered. Default false. */
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

/** The same as a page may write it: anything may be missing. It is then not shown, or taken from the extended collection. */
export interface PartialText extends Pick<CollectionText, 'cautions' | 'safety' | 'floor'> {
  readonly exercises: Readonly<Record<string, Partial<ExerciseText>>>;
  readonly routines: Readonly<Record<string, Partial<RoutineText>>>;
  readonly guide?: Partial<GuideText> | undefined;
}

/** A publication. It has at least one of `doi`, `pmid` and `url`, so that a reader can find it. */
export interface Source {
  readonly id: string;
  /** A short name, shown beside the claim: "Steffens 2016". */
  readonly label: string;
  /** Authors or publisher, title, year. */
  readonly citation: string;
  /** Language tag of the citation; English by default. */
  readonly lang?: string | undefined;
  /** Absent for a web page without a date. */
  readonly year?: number | undefined;
  readonly doi?: string | undefined;
  readonly pmid?: string | undefined;
  readonly url?: string | undefined;
}

/** A record that a person has reviewed the content in one language. It counts as long as the hash of the content is the same. */
export interface Review {
  readonly who: string;
  /** Such as "physiotherapist" or "native reader". */
  readonly role: string;
  /** As `2026-01-31`. */
  readonly date: string;
  readonly lang: string;
  /** SHA-256 of the reviewed content, as `contentHash` returns it: 64 hexadecimal digits. */
  readonly hash: string;
}

/** Some weeks of a plan that are all the same. */
export interface PlanStep {
  /** How many weeks, 1–52. */
  readonly weeks: number;
  readonly level: Level;
  /** From Monday to Sunday the id of the day's routine; null on an easy day. */
  readonly week: readonly (string | null)[];
}

export interface Collection {
  readonly id: string;
  /** Extends the built-in collection: an entry here with one of its ids changes that entry. */
  readonly extends?: 'lower-back-and-hips' | undefined;
  /** `null` removes an exercise of the extended collection everywhere. */
  readonly exercises: Readonly<Record<string, Exercise | null>>;
  readonly routines: Readonly<Record<string, Routine | null>>;
  /** Words by language tag, such as `da`. For an id of the extended collection, only those that differ. */
  readonly text: Readonly<Record<string, PartialText>>;
  readonly sources?: Readonly<Record<string, Source>> | undefined;
  /** The routine of each day, as in the guide's `plan`, for a page that offers the routine of today. */
  readonly plan?: readonly PlanStep[] | undefined;
  /** For a page's own collection they are shown without a check of their hashes. */
  readonly reviews?: readonly Review[] | undefined;
}

/** Where a number comes from: the source article, or an editorial choice with its reason and sources. */
export type Origin =
  | { readonly origin: 'article' }
  | { readonly origin: 'editorial'; readonly sources: readonly string[]; readonly reason: string };

/** The side of the working leg: pulled, crossed, straight, kneeling behind, or on top. Left and right of the person who exercises. */
export type Side = 'left' | 'right';

/** How much is done, from 1, the article's lowest numbers, to 3. */
export type Level = 1 | 2 | 3;

/** Changes pauses and tempo, never the length of a hold. */
export type Pace = 'standard' | 'gentle';

/** A complete collection, like the built-in one: nothing is removed or missing. */
export interface WholeCollection extends Collection {
  readonly exercises: Readonly<Record<string, Exercise>>;
  readonly routines: Readonly<Record<string, Routine>>;
  readonly text: Readonly<Record<string, CollectionText>>;
}

/** Something in a collection that cannot be used as it is. In English, for the author of the collection. */
export interface ContentIssue {
  /** The place as a JSON path: `$.exercises["my-move"].dosage[0].sets`. */
  readonly path: string;
  /** What was found there, shortened. */
  readonly found: string;
  readonly expected: string;
  /** The id or key that was probably meant. */
  readonly nearest?: string | undefined;
  /** All of this in one sentence, without a full stop. */
  readonly message: string;
}

/** The part of a collection that can be used, and an issue for each part that cannot. */
export interface ParsedCollection {
  /** Undefined if the input is no JSON or no object. */
  readonly collection: Collection | undefined;
  readonly issues: readonly ContentIssue[];
}
