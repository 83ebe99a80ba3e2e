/** The vocabulary of exercise content, as types. What each field means, and its range, stands in `schema.ts`. */
import type { InferOutput } from 'valibot';
import type {
  CollectionSchema,
  CollectionTextSchema,
  DosageSchema,
  EquipmentSchema,
  ExerciseSchema,
  ExerciseTextSchema,
  MuscleSchema,
  OriginSchema,
  PositionSchema,
  RoutineSchema,
  RoutineTextSchema,
  SideTextSchema,
  SourceSchema,
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
export type Source = InferOutput<typeof SourceSchema>;
export type Origin = InferOutput<typeof OriginSchema>;

/** The working limb: pulled, crossed, straight, rear-kneeling, or on top. The reader's own left and right. */
export type Side = 'left' | 'right';

/** How much: 1 what the article says at its least, 3 the most. */
export type Level = 1 | 2 | 3;

/** Pauses and tempo only; never the length of a hold. */
export type Pace = 'standard' | 'gentle';
