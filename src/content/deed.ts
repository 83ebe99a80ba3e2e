import type { ExerciseText } from './model.js';

/** Index of the step that is done once one is in position: the third, unless the text says otherwise. −1 without steps. */
export const deedIn = ({ steps, deed = 2 }: ExerciseText): number => Math.min(deed, steps.length - 1);
