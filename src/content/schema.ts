/**
 * What a collection has to look like as JSON. The parser uses it, and `content.schema.json` is generated from it, with the comment of each key
 * as its description. The compiler checks at the end of this file that it agrees with the types in `model.ts`.
 */
import { lowerBackAndHips } from './lower-back-and-hips/index.js';
import type {
  Collection,
  Dosage,
  Exercise,
  ExerciseText,
  GuideSection,
  Muscle,
  PlanStep,
  Position,
  Review,
  RoutineText,
  Source,
} from './model.js';
import {
  changesOf,
  choice,
  code,
  either,
  idOf,
  list,
  number,
  object,
  record,
  text,
  type Described,
  type Of,
} from './shape.js';

export const IdSchema = code(64, /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id: a–z, 0–9 and single hyphens, a letter first');
const id = IdSchema;
const lang = code(35, /^[a-z]{2,3}(-\w{2,8})*$/, 'a language tag such as "da"');
const url = code(
  2000,
  /^((https?:)?\/\/(?![/?#[])|(?!\w[\w+.-]*:|\/\/|www\.))[^\s\\\p{C}"<>]+$/u,
  'an address: http, https or relative, no blanks',
);
const exercise = idOf('exercises', id);
const offTheFloor = idOf('exercises off the floor', id);
const short = text(100);
const sentence = text(600);

/** The allowed values: those that built-in exercises use, and `more`. Writing all of them out would make the file much larger. */
const ofBuiltIn = <T extends string>(pick: (exercise: Exercise) => readonly T[], ...more: T[]): Of<T> =>
  choice(...new Set([...Object.values<Exercise>(lowerBackAndHips.exercises).flatMap(pick), ...more]));

export const PositionSchema = ofBuiltIn<Position>(({ position }) => [position], 'prone', 'all-fours');
export const EquipmentSchema = ofBuiltIn(({ equipment }) => equipment);
export const MuscleSchema = ofBuiltIn<Muscle>(
  ({ muscles }) => muscles.primary,
  ...(['calves', 'deep-hip-rotators', 'multifidus', 'sartorius', 'tensor-fasciae-latae'] as const),
);

export const TempoSchema = object({
  /** Seconds of the way into the hold, 0–30. */
  liftSeconds: number(0, 30),
  /** Seconds of the way back, 0–30. */
  lowerSeconds: number(0, 30),
  /** Seconds to breathe before the next repetition, 0–30. */
  breatheSeconds: number(0, 30),
});

export const DosageSchema = object({
  /** How many sets, 1–10. */
  sets: number(1, 10),
  /** Repetitions in each set, 1–50: 1 for a stretch. */
  reps: number(1, 50),
  /** Seconds of each hold, 0–300; 0 for a swing, which is not held. */
  holdSeconds: number(0, 300),
});

export const PictureSchema = object(
  {
    /** Address of the picture of the hold: http, https or relative. */
    hold: url,
  },
  {
    /** Address of a picture of the start of the move, where there is one. */
    start: url,
    /** Width of the picture in pixels, so that its room is kept. */
    width: number(1, 10000),
    /** Height of the picture in pixels, so that its room is kept. */
    height: number(1, 10000),
  },
);

export const FormsSchema = object(
  {},
  {
    /** Id of an easier exercise that can take the place of this one. */
    easier: exercise,
    /** Id of a harder exercise that can take the place of this one. */
    harder: exercise,
    /** Id of a form that is done on a chair or standing. */
    floorFree: offTheFloor,
  },
);

export const MusclesSchema = object(
  {
    /** Muscles that do the work or are stretched. */
    primary: list(MuscleSchema, 0, 100, true),
  },
  {
    /** Muscles that help. */
    secondary: list(MuscleSchema, 0, 100, true),
  },
);

export const ExerciseSchema = object(
  {
    /** A stretch is held, strength is repeated, a move is a swing, a circle or a march. */
    kind: ofBuiltIn(({ kind }) => [kind]),
    /** "each": one side after the other; "both": both at once; "alternate": left and right in turn within a set. */
    sides: ofBuiltIn(({ sides }) => [sides]),
    /** The position of the body. */
    position: PositionSchema,
    /** How much: the same for all levels, or a list of three for level 1, 2 and 3. */
    dosage: either(DosageSchema, list(DosageSchema, 3, 3)),
  },
  {
    /** The key again; may be left out. */
    id,
    /** What it takes; nothing by default. */
    equipment: list(EquipmentSchema, 0, 100, true),
    /** The moving parts of one repetition, in seconds. A stretch that is only held has none. */
    tempo: TempoSchema,
    /** Seconds to change sides, 0–120. */
    switchSeconds: number(0, 120),
    /** Seconds between two sets where no change of side lies between them, 0–600. */
    restSeconds: number(0, 600),
    /** What works or is stretched. */
    muscles: MusclesSchema,
    /** Exercises that can take the place of this one. */
    forms: FormsSchema,
    /** What to take care of: ids of sentences in the `cautions` of the texts. */
    cautions: list(idOf('cautions', id), 0, 20, true),
    /** Your own picture: its address, or addresses of start and hold. What it shows is described in the texts. */
    picture: either(url, PictureSchema),
  },
  ({ dosage = [], tempo }) => {
    const takesTime = ({ reps, holdSeconds }: Pick<Dosage, 'reps' | 'holdSeconds'>) =>
      holdSeconds || (tempo ? tempo.liftSeconds + tempo.lowerSeconds : reps > 1);
    return ![dosage].flat().every(takesTime) && ['dosage', 'a hold, or a tempo that takes time'];
  },
);

export const RoutineSchema = object(
  {
    /** Ids of exercises in order, 1–30: of this collection or built-in ones. */
    exercises: list(exercise, 1, 30, true),
  },
  {
    /** The key again; may be left out. */
    id,
    /** The same without the floor, where its order differs. By default the floor-free form of each exercise. */
    floorFree: list(offTheFloor, 1, 30, true),
    /** The pace it begins with; "standard" by default. */
    pace: choice('standard', 'gentle'),
    /** No more sets than this, 1–10, whatever the level. */
    setsAtMost: number(1, 10),
    /** Written by the parser: what the routine names and cannot show. */
    missing: list(short, 0, 60, true),
  },
);

export const SideTextSchema = object({
  /** The left side, as said during the hold: "Left leg". */
  left: short,
  /** The right side, likewise. */
  right: short,
  /** On the way to the left side: "Now the left leg". */
  toLeft: short,
  /** On the way to the right side. */
  toRight: short,
});

export const PhaseWordsSchema = object(
  {},
  {
    /** In place of "Lift". */
    lift: short,
    /** In place of "Hold". */
    hold: short,
    /** In place of "Lower". */
    lower: short,
  },
);

export const ExerciseTextSchema = object(
  {
    /** What the exercise is called. */
    name: short,
    /** How it is done, in 3–7 steps; the first two are the set-up. */
    steps: list(sentence, 3, 7),
    /** What the picture shows, for those who do not see it. */
    picture: sentence,
  },
  {
    /** What a part of the move is called where "Lift", "Hold" and "Lower" do not fit. */
    phases: PhaseWordsSchema,
    /** Index of the step that is held or repeated; 2, the third, by default. */
    deed: number(0, 6),
    /** What is said on each side; "Left side" and "Right side" by default. */
    sides: SideTextSchema,
    /** What it should feel like, to follow "You should feel": "a mild pull in the buttock". */
    feels: sentence,
    /** What it should not feel like and what to do then, in a sentence. */
    stop: sentence,
    /** What often goes wrong. */
    mistakes: list(sentence),
    /** How to make it easier, in a sentence. */
    easier: sentence,
    /** How to make it harder, in a sentence. */
    harder: sentence,
  },
  ({ deed = 0, steps }) => !!steps && deed >= steps.length && ['deed', 'the index of one of the steps'],
);
/** The same under a built-in id, where only what differs has to be written. */
const ExerciseTextChanges = changesOf(ExerciseTextSchema);

export const RoutineTextSchema = object(
  {
    /** What the routine is called. `{minutes}` is replaced by its length. */
    title: text(100, '{minutes}'),
  },
  {
    /** What to do differently in this routine, by the id of the exercise. */
    hints: record(id, sentence, 'exercises'),
  },
);

export const SafetyTextSchema = object({
  /** When to stop at once. */
  stop: sentence,
  /** When to call for help, and whom. */
  emergency: sentence,
});

export const FloorTextSchema = object(
  {
    /** The way down to the floor, in steps. */
    down: list(sentence, 1),
    /** The way up from it, in steps. */
    up: list(sentence, 1),
  },
  {
    /** For a routine that ends on a bench: replaces all steps of `up` except the last two. */
    fromBench: sentence,
  },
);

const told = text(2000, '{emergency}', '{advice}');

export const ClaimSchema = object({
  /** A claim. */
  text: told,
  /** Ids of the sources that it rests on. */
  sources: list(idOf('sources', id), 1, 20, true),
});

export const GuideSectionSchema = object(
  {
    /** Names the section in an address. */
    id,
    /** A heading, or a question. */
    title: sentence,
    /** Sentences of advice, or claims with their sources. */
    body: list(either(told, ClaimSchema), 0, 100, true),
  },
  {
    /** A list below. */
    items: list(told),
    /** The items are steps, to be numbered. */
    ordered: choice(true, false),
  },
);

const sections = list(GuideSectionSchema, 1, 100, true);

export const GuideTextSchema = object(
  {},
  {
    /** What people ask. */
    faq: sections,
    /** When to stop, and who should ask first. */
    safety: sections,
    /** How to begin. */
    starting: sections,
    /** How often, for how many weeks. */
    plan: sections,
    /** How to make it fit. */
    tailoring: sections,
    /** What is shown above the list of sources. */
    sources: sections,
  },
);

export const CollectionTextSchema = object(
  {},
  {
    /** Words of exercises by their ids. */
    exercises: record(
      id,
      ExerciseTextSchema as Of<Partial<Described<typeof ExerciseTextSchema>>>,
      ' here',
      'exercises',
      ExerciseTextChanges,
    ),
    /** Titles and hints of routines by their ids. */
    routines: record(
      id,
      RoutineTextSchema as Of<Partial<Described<typeof RoutineTextSchema>>>,
      ' here',
      'routines',
      changesOf(RoutineTextSchema),
    ),
    /** What to mind, as sentences, by the ids that exercises name. */
    cautions: record(id, sentence),
    /** When to stop, and when to call for help. */
    safety: SafetyTextSchema,
    /** The way to the floor and up from it. */
    floor: FloorTextSchema,
    /** Texts of the guide by topic. */
    guide: GuideTextSchema,
  },
);

export const SourceSchema = object(
  {
    /** In a few words, for the place that it supports: "Steffens 2016". */
    label: short,
    /** Authors or publisher, title, year: as a reader would look for it. */
    citation: sentence,
  },
  {
    /** The key again; may be left out. */
    id,
    /** Language of the citation; English by default. */
    lang,
    /** The year of publication. */
    year: number(1950, 2100),
    /** Its DOI, such as "10.1000/182". */
    doi: code(100, /^10\.\d{4,9}\/[^\s\p{C}]+$/u, 'a DOI'),
    /** Its number in PubMed. */
    pmid: code(9, /^\d{4,9}$/, 'a PubMed number'),
    /** Its address. */
    url,
  },
  ({ doi, pmid, url: address }) => !(doi ?? pmid ?? address) && ['url', 'a url, a doi or a pmid'],
);

export const ReviewSchema = object({
  /** Who has read it. */
  who: short,
  /** Such as "physiotherapist" or "native reader". */
  role: short,
  /** The day, as "2026-01-31". */
  date: code(10, /^\d{4}-[01]\d-[0-3]\d$/, 'a date such as "2026-01-31"'),
  /** The language that was read. */
  lang,
  /** SHA-256 of what was read, in 64 hexadecimal digits. */
  hash: code(64, /^[\da-f]{64}$/, '64 hex digits'),
});

export const PlanStepSchema = object({
  /** How many weeks, 1–52. */
  weeks: number(1, 52),
  /** How much: 1, 2 or 3. */
  level: choice(1, 2, 3),
  /** From Monday to Sunday the id of the day's routine; null on an easy day. */
  week: list(either(idOf('routines', id), choice(null)), 7, 7),
});

export const CollectionSchema = object(
  {
    /** Names the collection: one that is registered again under it replaces the first. */
    id,
  },
  {
    /** Where an editor finds this description. */
    $schema: sentence,
    /** Only to change built-in content: a dosage, a title, or null for what is to be removed. */
    extends: choice('lower-back-and-hips'),
    /** Facts of exercises by their ids. */
    exercises: record(
      id,
      ExerciseSchema as Of<Partial<Described<typeof ExerciseSchema>> | null>,
      ' with words',
      'exercises',
      either(changesOf(ExerciseSchema), choice(null)),
    ),

    /** Routines by their ids. */
    routines: record(
      id,
      RoutineSchema as Of<Partial<Described<typeof RoutineSchema>> | null>,
      ' with words',
      'routines',
      either(changesOf(RoutineSchema), choice(null)),
    ),

    /** Words by language tag. At least one language has to have each exercise and routine. */
    text: record(lang, CollectionTextSchema),
    /** Publications that claims in the guide rest on, by their ids. */
    sources: record(id, SourceSchema),
    /** Which routine on which day. */
    plan: list(PlanStepSchema),
    /** Who has reviewed the content. */
    reviews: list(ReviewSchema, 0, 100, true),
  },
);

/** A collection as a page may write it, in JSON or in TypeScript. */
export type CollectionFile = Described<typeof CollectionSchema>;

/** Whether each of two types can be assigned to the other. */
type Same<A, B> = [A, B] extends [B, A] ? true : false;

/** A type error here means that schema and model differ: the parser could not read again what it has returned. */
export const agrees: [
  Collection extends CollectionFile ? true : false,
  Same<Described<typeof DosageSchema>, Dosage>,
  Same<Described<typeof ExerciseTextSchema>, Omit<ExerciseText, Eased> & Partial<Pick<ExerciseText, Eased>>>,
  Same<Described<typeof RoutineTextSchema>, RoutineText>,
  Same<Described<typeof GuideSectionSchema>, GuideSection>,
  Same<Described<typeof SourceSchema>, Omit<Source, 'id'> & { readonly id?: string | undefined }>,
  Same<Described<typeof ReviewSchema>, Review>,
  Same<Described<typeof PlanStepSchema>, PlanStep>,
] = [true, true, true, true, true, true, true, true];

/** What an author may leave out of the words of an exercise. */
type Eased = 'mistakes' | 'easier' | 'harder';
