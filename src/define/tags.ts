/** Every element of the library. */
export const TAGS = ['exercise-card', 'hold-timer', 'routine-list', 'exercise-figure', 'exercise-guide'] as const;

export type Tag = (typeof TAGS)[number];
