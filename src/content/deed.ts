import type { ExerciseText } from './model.js';

/** Index of the deed: the step that is held or repeated once the person is in position. By default the third; −1 without steps. */
export const deedIn = ({ steps, deed = 2 }: ExerciseText): number => Math.min(deed, steps.length - 1);
