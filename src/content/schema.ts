/**
 * The one schema of content. Types are inferred from it (`model.ts`), so that what a host page may pass in and what the
 * library believes cannot drift apart. Everybody but the parser and the tests imports from here with `import type`:
 * the validator stays out of the page's first bytes.
 */
import * as v from 'valibot';

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

export const EquipmentSchema = v.picklist(['mat', 'cushion', 'chair', 'wall', 'bench']);

export const MuscleSchema = v.picklist([
  'adductors',
  'erector-spinae',
  'gluteus-maximus',
  'gluteus-medius',
  'hamstrings',
  'iliopsoas',
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
  /** Seconds of each hold, 1–300. */
  holdSeconds: v.pipe(seconds(300), v.minValue(1)),
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
  muscles: v.object({ primary: v.array(MuscleSchema), secondary: v.array(MuscleSchema) }),
  forms: FormsSchema,
  /** What to mind: ids of sentences in the collection's words. */
  cautions: v.array(id),
});

export const RoutineSchema = v.object({
  id,
  exercises: v.pipe(v.array(id), v.minLength(1), v.maxLength(30)),
});

/** What is said on each side and on the way to it. `left` and `right` are the reader's own. */
export const SideTextSchema = v.object({ left: text, right: text, toLeft: text, toRight: text });

export const ExerciseTextSchema = v.object({
  name: text,
  /** In order; the first two are the set-up. */
  steps: v.pipe(v.array(text), v.minLength(3), v.maxLength(7)),
  /** Present exactly when the exercise has a left and a right. */
  sides: v.optional(SideTextSchema),
  /** What the picture shows, for those who do not see it. */
  picture: text,
  mistakes: v.array(text),
  easier: text,
  harder: text,
});

/** `{minutes}` stands for the length, which depends on level and pace and is computed. */
export const RoutineTextSchema = v.object({ title: text });

export const CollectionTextSchema = v.object({
  exercises: v.record(id, ExerciseTextSchema),
  routines: v.record(id, RoutineTextSchema),
  cautions: v.record(id, text),
});

export const CollectionSchema = v.object({
  id,
  exercises: v.record(id, ExerciseSchema),
  routines: v.record(id, RoutineSchema),
  /** Words by language tag, such as `da`. */
  text: v.record(v.string(), CollectionTextSchema),
});

/** A publication that a reader can find: by DOI, PMID or a stable address. */
export const SourceSchema = v.pipe(
  v.object({
    id,
    /** Authors or publisher, title, year: as a reader would look for it. */
    citation: text,
    /** Absent for a page that bears no date. */
    year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1950), v.maxValue(2100))),
    doi: v.optional(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/))),
    pmid: v.optional(v.pipe(v.string(), v.regex(/^\d{4,9}$/))),
    url: v.optional(v.pipe(v.string(), v.url())),
  }),
  v.check((source) => Boolean(source.doi ?? source.pmid ?? source.url), 'a source needs a DOI, a PMID or an address'),
);

/** Where a number comes from: the source article, or an editorial choice with the sources or the reason it rests on. */
export const OriginSchema = v.variant('origin', [
  v.object({ origin: v.literal('article') }),
  v.object({ origin: v.literal('editorial'), sources: v.array(id), reason: text }),
]);
