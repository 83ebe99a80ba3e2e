/** The vocabulary of exercise content, as types. What each field means, and its range, stands in `schema.ts`. */
import type { InferOutput } from 'valibot';
import type {
  CollectionSchema,
  CollectionTextSchema,
  DosageSchema,
  EquipmentSchema,
  ExerciseSchema,
  ExerciseTextSchema,
  FloorTextSchema,
  GuideSectionSchema,
  GuideTextSchema,
  MuscleSchema,
  OriginSchema,
  PhaseWordsSchema,
  PositionSchema,
  ReviewSchema,
  RoutineSchema,
  RoutineTextSchema,
  SideTextSchema,
  SourceSchema,
  StatementSchema,
  TempoSchema,
} from './schema.js';

export type Position = InferOutput<typeof PositionSchema>;
export type Equipment = InferOutput<typeof EquipmentSchema>;
export type Muscle = InferOutput<typeof MuscleSchema>;
export type Tempo = InferOutput<typeof TempoSchema>;
export type Dosage = InferOutput<typeof DosageSchema>;
export type Exercise = InferOutput<typeof ExerciseSchema>;
export type Routine = InferOutput<typeof RoutineSchema>;
export type SideText = InferOutput<typeof SideTextSchema>;
export type ExerciseText = InferOutput<typeof ExerciseTextSchema>;
export type RoutineText = InferOutput<typeof RoutineTextSchema>;
export type CollectionText = InferOutput<typeof CollectionTextSchema>;
export type Collection = InferOutput<typeof CollectionSchema>;
export type PhaseWords = InferOutput<typeof PhaseWordsSchema>;
export type FloorText = InferOutput<typeof FloorTextSchema>;
export type Statement = InferOutput<typeof StatementSchema>;
export type GuideSection = InferOutput<typeof GuideSectionSchema>;
export type GuideText = InferOutput<typeof GuideTextSchema>;
export type GuideTopic = keyof GuideText;
export type Review = InferOutput<typeof ReviewSchema>;
export type Source = InferOutput<typeof SourceSchema>;
export type Origin = InferOutput<typeof OriginSchema>;

/** What is known of an exercise that lays out a session, and that a page can do without until somebody wants to know. */
export type ExerciseMoreFacts = Pick<Exercise, 'muscles' | 'cautions'>;
export type ExerciseFacts = Omit<Exercise, keyof ExerciseMoreFacts>;

/** What is known of an exercise at first sight; the rest of its words may come later. */
export type ExerciseLabel = Pick<ExerciseText, 'name' | 'phases'>;
export type ExerciseDetails = Omit<ExerciseText, keyof ExerciseLabel>;

/** The words of a collection at first sight. */
export interface TextLabels {
  readonly exercises: Readonly<Record<string, ExerciseLabel>>;
  readonly routines: Readonly<Record<string, Pick<RoutineText, 'title'>>>;
}

/** A collection as a page looks things up in it. */
export interface CollectionFacts extends Omit<Collection, 'exercises'> {
  readonly exercises: Readonly<Record<string, ExerciseFacts & Partial<ExerciseMoreFacts>>>;
}

/** The rest of them. */
export interface TextDetails {
  readonly exercises: Readonly<Record<string, ExerciseDetails>>;
  /** By routine, then by exercise. */
  readonly hints: Readonly<Partial<Record<string, NonNullable<RoutineText['hints']>>>>;
  readonly cautions: Readonly<Record<string, string>>;
  readonly floor: FloorText;
}

/** The working limb: pulled, crossed, straight, rear-kneeling, or on top. The reader's own left and right. */
export type Side = 'left' | 'right';

/** How much: 1 what the article says at its least, 3 the most. */
export type Level = 1 | 2 | 3;

/** Pauses and tempo only; never the length of a hold. */
export type Pace = 'standard' | 'gentle';
