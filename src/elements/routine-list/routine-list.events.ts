import type { ResetReason, SessionTally } from '../../session/playback.js';
import type { StopDetail } from '../session/hold.events.js';

const OPTIONS: EventInit = { bubbles: true, composed: true };

/** Which exercise of how many. */
export interface StepDetail {
  /** Id of the exercise. */
  readonly exercise: string;
  /** Which step, counted from 0. */
  readonly index: number;
  /** How many steps there are. */
  readonly count: number;
}

/** The routine begins. */
export class RoutineStartEvent extends Event {
  static readonly type = 'routine-start';
  readonly detail = {};
  constructor() {
    super(RoutineStartEvent.type, OPTIONS);
  }
}

/** The routine reaches an exercise, at first with time to get into position for it. */
export class RoutineStepEvent extends Event implements StepDetail {
  static readonly type = 'routine-step';
  readonly exercise!: string;
  readonly index!: number;
  readonly count!: number;
  constructor(readonly detail: StepDetail) {
    super(RoutineStepEvent.type, OPTIONS);
    Object.assign(this, detail);
  }
}

/** The routine was ended early: by a press or a method, or because another one replaces it. */
export class RoutineStopEvent extends Event {
  static readonly type = 'routine-stop';
  readonly reason: ResetReason;
  constructor(readonly detail: StopDetail) {
    super(RoutineStopEvent.type, OPTIONS);
    this.reason = detail.reason;
  }
}

/** The routine is complete. */
export class RoutineCompleteEvent extends Event implements SessionTally {
  static readonly type = 'routine-complete';
  readonly seconds!: number;
  readonly completed!: readonly string[];
  readonly skipped!: readonly string[];
  constructor(readonly detail: SessionTally) {
    super(RoutineCompleteEvent.type, OPTIONS);
    Object.assign(this, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'routine-start': RoutineStartEvent;
    'routine-step': RoutineStepEvent;
    'routine-stop': RoutineStopEvent;
    'routine-complete': RoutineCompleteEvent;
  }
}
