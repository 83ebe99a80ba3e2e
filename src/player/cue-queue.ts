import { cuesOf, type Cue } from '../session/cues.js';
import type { Timeline } from '../session/timeline.js';

/** The cues of a session. Each is handed out once, when it is due. */
export class CueQueue {
  #cues: readonly Cue[] = [];
  #next = 0;

  /** Milliseconds into the session at which a cue is due. */
  get times(): readonly number[] {
    return this.#cues.map(({ atMs }) => atMs);
  }

  /** Takes the cues of another timeline, and goes on at the same index. */
  lay(timeline: Timeline): void {
    this.#cues = cuesOf(timeline);
  }

  /** Goes on with the first cue of this phase, or of the next phase that has one. */
  jumpTo(phase: number): void {
    this.#next = this.#cues.findIndex((cue) => cue.phase >= phase);
  }

  /** Returns the last cue of this phase that is due, and drops all earlier ones: a late cue would only confuse. */
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
