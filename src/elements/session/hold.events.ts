import type { Side } from '../../content/model.js';
import type { PauseReason, PhaseReason, PlaybackEvent, ResetReason, SessionTally } from '../../session/playback.js';
import type { Phase, PhaseKind } from '../../session/timeline.js';

const OPTIONS: EventInit = { bubbles: true, composed: true };

/** What every event about a phase has. */
export interface PhaseDetail {
  /** Kind of the phase: `ready`, `transition`, `switch` and `rest` lead to a hold; the others are parts of the exercise. */
  readonly kind: PhaseKind;
  /** Id of the exercise, or null in a plain timer. */
  readonly exercise: string | null;
  /** The working side, or in a phase that leads to a hold the next one; null when both sides work at once. */
  readonly side: Side | null;
  /** Which set, counted from 1. */
  readonly set: number;
  /** Which repetition of the set, counted from 1. */
  readonly rep: number;
  /** How long this phase lasts, in seconds. */
  readonly seconds: number;
}

abstract class PhaseEvent extends Event implements PhaseDetail {
  readonly kind!: PhaseKind;
  readonly exercise!: string | null;
  readonly side!: Side | null;
  readonly set!: number;
  readonly rep!: number;
  readonly seconds!: number;
  readonly detail: PhaseDetail;

  constructor(type: string, { kind, exercise, side, set, rep, startMs, endMs }: Phase) {
    super(type, OPTIONS);
    this.detail = { kind, exercise, side, set, rep, seconds: (endMs - startMs) / 1000 };
    Object.assign(this, this.detail);
  }
}

/** A session starts, by a press or by script. */
export class HoldStartEvent extends Event {
  static readonly type = 'hold-start';
  readonly detail = {};
  constructor() {
    super(HoldStartEvent.type, OPTIONS);
  }
}

export interface PauseDetail {
  /** Why the session paused. After `reload`, the page was reloaded and the session has come back. */
  readonly reason: PauseReason;
}

/** The session pauses; `reason` tells why. */
export class HoldPauseEvent extends Event {
  static readonly type = 'hold-pause';
  constructor(readonly reason: PauseReason) {
    super(HoldPauseEvent.type, OPTIONS);
  }
  get detail(): PauseDetail {
    return { reason: this.reason };
  }
}

/** A paused session resumes; or one that was reset, and then a `hold-phase` follows. */
export class HoldResumeEvent extends Event {
  static readonly type = 'hold-resume';
  readonly detail = {};
  constructor() {
    super(HoldResumeEvent.type, OPTIONS);
  }
}

export interface NextPhaseDetail extends PhaseDetail {
  /** Why the phase begins: `time` if it was due, else the action that led to it. */
  readonly reason: PhaseReason;
}

/** A phase begins. `reason` is `time` if it was due, else the action that led to it. */
export class HoldPhaseEvent extends PhaseEvent {
  static readonly type = 'hold-phase';
  declare readonly detail: NextPhaseDetail;
  constructor(
    phase: Phase,
    readonly reason: PhaseReason,
  ) {
    super(HoldPhaseEvent.type, phase);
    this.detail = { ...this.detail, reason };
  }
}

/** The session waits for a tap at the end of a phase. */
export class HoldWaitingEvent extends PhaseEvent {
  static readonly type = 'hold-waiting';
  constructor(phase: Phase) {
    super(HoldWaitingEvent.type, phase);
  }
}

export interface StopDetail extends SessionTally {
  /** `user`: ended by a press or a method. `changed`: another session replaces it. */
  readonly reason: ResetReason;
}

/** The session was ended early; the timer is idle again. */
export class HoldResetEvent extends Event {
  static readonly type = 'hold-reset';
  readonly detail: StopDetail;
  constructor(
    readonly reason: ResetReason,
    tally: SessionTally,
  ) {
    super(HoldResetEvent.type, OPTIONS);
    this.detail = { ...tally, reason };
  }
}

/** The last phase has ended. */
export class HoldCompleteEvent extends Event {
  static readonly type = 'hold-complete';
  readonly seconds: number;
  constructor(readonly detail: SessionTally) {
    super(HoldCompleteEvent.type, OPTIONS);
    this.seconds = detail.seconds;
  }
}

/** The event by which a page learns of a change in a session. */
export function eventOf(event: PlaybackEvent, tally: SessionTally): Event {
  switch (event.type) {
    case 'start':
      return new HoldStartEvent();
    case 'pause':
      return new HoldPauseEvent(event.reason);
    case 'resume':
      return new HoldResumeEvent();
    case 'phase':
      return new HoldPhaseEvent(event.phase, event.reason);
    case 'waiting':
      return new HoldWaitingEvent(event.phase);
    case 'reset':
      return new HoldResetEvent(event.reason, tally);
    case 'complete':
      return new HoldCompleteEvent(tally);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hold-start': HoldStartEvent;
    'hold-pause': HoldPauseEvent;
    'hold-resume': HoldResumeEvent;
    'hold-phase': HoldPhaseEvent;
    'hold-waiting': HoldWaitingEvent;
    'hold-reset': HoldResetEvent;
    'hold-complete': HoldCompleteEvent;
  }
}
