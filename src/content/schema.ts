/**
 * What a collection has to look like, to be read against. For the tests today and a parser to come: no page loads it, and no
 * published type names it. That it and the types of `model.ts` agree is checked by the compiler, at the end.
 */
import * as v from 'valibot';
import type { Collection, Origin } from './model.js';

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'));
const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const seconds = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

export const PositionSchema = v.picklist([
  'supine',
  'side-lying',
  'floor-sit',
  'half-kneeling',
  'bench',
  'standing',
  'chair',
]);

export const EquipmentSchema = v.picklist(['mat', 'cushion', 'chair', 'wall', 'worktop', 'bench']);

export const MuscleSchema = v.picklist([
  'adductors',
  'calves',
  'deep-hip-rotators',
  'erector-spinae',
  'gluteus-maximus',
  'gluteus-medius',
  'gluteus-minimus',
  'hamstrings',
  'iliopsoas',
  'multifidus',
  'obliques',
  'piriformis',
  'quadriceps',
  'rectus-abdominis',
  'rectus-femoris',
  'sartorius',
  'tensor-fasciae-latae',
  'transversus-abdominis',
]);

/** The moving parts of one repetition around its hold, in seconds. */
export const TempoSchema = v.object({
  liftSeconds: seconds(30),
  lowerSeconds: seconds(30),
  breatheSeconds: seconds(30),
});

/** How much of an exercise: a stretch is one repetition, without a tempo, in each set. */
export const DosageSchema = v.object({
  sets: count(10),
  reps: count(50),
  /** Seconds of each hold, 0–300; 0 for a swing, which is not held. */
  holdSeconds: seconds(300),
});

/** An easier, harder or floor-free relative that can be swapped in. Mere tips stand with the words. */
export const FormsSchema = v.object({
  easier: v.optional(id),
  harder: v.optional(id),
  floorFree: v.optional(id),
});

export const ExerciseSchema = v.object({
  id,
  kind: v.picklist(['stretch', 'strength', 'move']),
  /** `each`: one side after the other; `both`: both at once; `alternate`: left and right in turn within a set. */
  sides: v.picklist(['each', 'both', 'alternate']),
  position: PositionSchema,
  equipment: v.array(EquipmentSchema),
  /** Dosage at level 1, 2 and 3. */
  dosage: v.tuple([DosageSchema, DosageSchema, DosageSchema]),
  /** Absent in a stretch, which is only held. */
  tempo: v.optional(TempoSchema),
  /** Seconds to change sides; 0 when there is nothing to change. */
  switchSeconds: seconds(120),
  /** Seconds between two sets where no change of side lies between them. */
  restSeconds: seconds(600),
  muscles: v.object({ primary: v.array(MuscleSchema), secondary: v.optional(v.array(MuscleSchema)) }),
  forms: FormsSchema,
  /** What to mind: ids of sentences in the collection's words. */
  cautions: v.array(id),
});

const idsInOrder = v.pipe(v.array(id), v.minLength(1), v.maxLength(30));

export const RoutineSchema = v.object({
  id,
  exercises: idsInOrder,
  /** The same without the floor, where its order differs. By default each move's floor-free form, in place. */
  floorFree: v.optional(idsInOrder),
  /** The pace it begins with; `standard` by default. */
  pace: v.optional(v.picklist(['standard', 'gentle'])),
  /** No more sets than this, whatever the level. */
  setsAtMost: v.optional(count(10)),
});

/** What is said on each side and on the way to it. `left` and `right` are the reader's own. */
export const SideTextSchema = v.object({ left: text, right: text, toLeft: text, toRight: text });

/** What a part of the move is called where "Lift", "Hold" and "Lower" do not fit: "Stand up", "Swing". */
export const PhaseWordsSchema = v.object({ lift: v.optional(text), hold: v.optional(text), lower: v.optional(text) });

const ExerciseTextFields = v.object({
  name: text,
  phases: v.optional(PhaseWordsSchema),
  /** In order; the first two are the set-up. */
  steps: v.pipe(v.array(text), v.minLength(3), v.maxLength(7)),
  /** Index of the step that is the deed, by default the third. */
  deed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** Present exactly when the exercise has a left and a right. */
  sides: v.optional(SideTextSchema),
  /** What the picture shows, for those who do not see it. */
  picture: text,
  /** What it should feel like, and what it should not. */
  feels: v.optional(text),
  stop: v.optional(text),
  mistakes: v.array(text),
  easier: text,
  harder: text,
});

export const ExerciseTextSchema = v.pipe(
  ExerciseTextFields,
  v.check(({ steps, deed = 0 }) => deed < steps.length, 'the deed is one of the steps'),
);

/** `{minutes}` stands for the length, which depends on level and pace and is computed. */
export const RoutineTextSchema = v.object({
  title: text,
  /** What to do differently with one of its moves here, by the id of the exercise. */
  hints: v.optional(v.record(id, text)),
});

/** The way to the floor and up from it, in steps. */
export const FloorTextSchema = v.object({
  down: v.array(text),
  up: v.array(text),
  /** In place of all but the last two ways up, for who ends on a bench. */
  fromBench: v.optional(text),
});

/** A sentence of advice, or a claim with the sources that it rests on. */
export const StatementSchema = v.union([text, v.object({ text, sources: v.pipe(v.array(id), v.minLength(1)) })]);

/** `{emergency}` and `{advice}` in a text stand for whom to call, which the page may set. */
export const GuideSectionSchema = v.object({
  id,
  /** A heading, or a question. */
  title: text,
  body: v.array(StatementSchema),
  items: v.optional(v.array(text)),
  /** The items follow one another, as steps do. */
  ordered: v.optional(v.boolean()),
});

const sections = v.pipe(v.array(GuideSectionSchema), v.minLength(1));
export const GuideTextSchema = v.object({
  faq: sections,
  safety: sections,
  starting: sections,
  plan: v.optional(sections),
  tailoring: sections,
  sources: sections,
});

export const CollectionTextSchema = v.object({
  exercises: v.record(id, ExerciseTextSchema),
  routines: v.record(id, RoutineTextSchema),
  cautions: v.record(id, text),
  safety: v.optional(v.object({ stop: text, emergency: text })),
  floor: v.optional(FloorTextSchema),
  guide: v.optional(GuideTextSchema),
});

/** A publication that a reader can find: by DOI, PMID or a stable address. */
export const SourceSchema = v.pipe(
  v.object({
    id,
    /** In a few words, for the place that it supports: "Steffens 2016". */
    label: text,
    /** Authors or publisher, title, year: as a reader would look for it. */
    citation: text,
    /** Language of the citation; English by default. */
    lang: v.optional(text),
    /** Absent for a page that bears no date. */
    year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1950), v.maxValue(2100))),
    doi: v.optional(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/))),
    pmid: v.optional(v.pipe(v.string(), v.regex(/^\d{4,9}$/))),
    url: v.optional(v.pipe(v.string(), v.url())),
  }),
  v.check((source) => Boolean(source.doi ?? source.pmid ?? source.url), 'a source needs a DOI, a PMID or an address'),
);

/** That somebody has read the content in one language and stands by it, as long as its hash is the same. */
export const ReviewSchema = v.object({
  who: text,
  /** Such as "physiotherapist" or "native reader". */
  role: text,
  date: v.pipe(v.string(), v.isoDate()),
  lang: text,
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

export const PlanStepSchema = v.object({
  weeks: count(52),
  level: v.picklist([1, 2, 3]),
  week: v.pipe(v.array(v.nullable(id)), v.length(7)),
});

export const CollectionSchema = v.object({
  id,
  exercises: v.record(id, ExerciseSchema),
  routines: v.record(id, RoutineSchema),
  /** Words by language tag, such as `da`. */
  text: v.record(v.string(), CollectionTextSchema),
  sources: v.optional(v.record(id, SourceSchema)),
  plan: v.optional(v.array(PlanStepSchema)),
  reviews: v.optional(v.array(ReviewSchema)),
});

/** Where a number comes from: the source article, or an editorial choice with the sources or the reason it rests on. */
export const OriginSchema = v.variant('origin', [
  v.object({ origin: v.literal('article') }),
  v.object({ origin: v.literal('editorial'), sources: v.array(id), reason: text }),
]);

/** Whether each of two types can stand for the other. */
type Same<A, B> = [A, B] extends [B, A] ? true : false;

/** A type error here says that schema and model have drifted apart. */
export const agrees: [
  Same<v.InferOutput<typeof CollectionSchema>, Unlocked<Collection>>,
  Same<v.InferOutput<typeof OriginSchema>, Unlocked<Origin>>,
] = [true, true];

/** Without `readonly`, which a schema does not tell of. */
type Unlocked<T> = T extends object ? { -readonly [Key in keyof T]: Unlocked<T[Key]> } : T;
