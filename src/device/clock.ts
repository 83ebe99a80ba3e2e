import type { Moment } from '../session/playback.js';

/** Time as the controllers see it, so that a test can bring its own. */
export interface Clock {
  now(): Moment;
  /** Runs once after so many milliseconds; the answer cancels it. */
  after(milliseconds: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => ({ monotonicMs: performance.now(), wallMs: Date.now() }),
  after(milliseconds, run) {
    // browsers cut the fraction off, and a timer that comes a hair early would find nothing due
    const timer = setTimeout(run, Math.ceil(milliseconds) + 1);
    return () => clearTimeout(timer);
  },
};
