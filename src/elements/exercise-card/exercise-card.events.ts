/** Why another form of an exercise is shown. `back` returns to the one that the page named. */
export type ExerciseChangeReason = 'easier' | 'harder' | 'floor-free' | 'back';

export interface ExerciseChangeDetail {
  /** Id of the exercise shown now. */
  readonly exercise: string;
  /** Id of the one before. */
  readonly previous: string;
  /** What was pressed; `back` returns to the exercise that the page named. */
  readonly reason: ExerciseChangeReason;
}

/** The visitor has chosen another form of the exercise. */
export class ExerciseChangeEvent extends Event implements ExerciseChangeDetail {
  static readonly type = 'exercise-change';
  readonly exercise!: string;
  readonly previous!: string;
  readonly reason!: ExerciseChangeReason;
  constructor(readonly detail: ExerciseChangeDetail) {
    super(ExerciseChangeEvent.type, { bubbles: true, composed: true });
    Object.assign(this, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'exercise-change': ExerciseChangeEvent;
  }
}
