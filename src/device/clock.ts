import type { Moment } from '../session/playback.js';

/** Access to time. A test passes a clock of its own. */
export interface Clock {
  now(): Moment;
  /** Calls `run` once after so many milliseconds. Returns a function that cancels it. */
  after(milliseconds: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => ({ monotonicMs: performance.now(), wallMs: Date.now() }),
  after(milliseconds, run) {
    // browsers drop the fraction, and a timer that fires slightly early would find nothing due
    const timer = setTimeout(run, Math.ceil(milliseconds) + 1);
    return () => clearTimeout(timer);
  },
};
