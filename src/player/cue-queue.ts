import { cuesOf, type Cue } from '../session/cues.js';
import type { Timeline } from '../session/timeline.js';

/** The cues of a session, of which each is given out once, when it is due. */
export class CueQueue {
  #cues: readonly Cue[] = [];
  #next = 0;

  /** Milliseconds into the session at which a cue is due. */
  get times(): readonly number[] {
    return this.#cues.map(({ atMs }) => atMs);
  }

  /** Those of another timeline. How many were given out stays. */
  lay(timeline: Timeline): void {
    this.#cues = cuesOf(timeline);
  }

  /** Goes on with the first cue from a phase on. */
  jumpTo(phase: number): void {
    this.#next = this.#cues.findIndex((cue) => cue.phase >= phase);
  }

  /** Of those that have come due the last one, unless its phase is over: stale ones would only be in the way. */
  take(phase: number, positionMs: number): Cue | undefined {
    let due: Cue | undefined;
    for (let cue = this.#cues[this.#next]; cue && cue.atMs <= positionMs; cue = this.#cues[this.#next]) {
      if (cue.phase > phase) break;
      due = cue.phase === phase ? cue : undefined;
      this.#next += 1;
    }
    return due;
  }
}
