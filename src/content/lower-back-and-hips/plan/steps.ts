import type { PlanStep } from '../../model.js';
import type { RoutineId } from '../routines.js';

type Day = RoutineId | null;

/** Three times the short routine, so that the moves become familiar. */
const first: readonly Day[] = ['short', null, 'short', null, 'short', null, null];
/** Strength with days between, a stretch on the day after, and easy days. */
const whole: readonly Day[] = ['strength', 'stretch', null, 'strength', 'stretch', null, null];

/** Six weeks of small steps, as the guide tells them. One thing changes at a time. */
export const planSteps = [
  { weeks: 2, level: 1, week: first },
  { weeks: 2, level: 1, week: whole },
  { weeks: 2, level: 2, week: whole },
] satisfies PlanStep[];
