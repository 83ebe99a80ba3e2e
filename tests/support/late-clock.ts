import { FakeClock } from './fake-clock.js';

/** A fake clock whose callbacks each come late by `lateness()`, as in a busy page. */
export class LateClock extends FakeClock {
  readonly #lateness: () => number;
  /** Due time of each callback (monotonic) → how late it came; for several at the same time, the last. */
  readonly lateBy = new Map<number, number>();

  constructor(lateness: () => number) {
    super();
    this.#lateness = lateness;
  }

  override after(milliseconds: number, run: () => void): () => void {
    const dueMs = this.now().monotonicMs + milliseconds;
    const lateMs = this.#lateness();
    return super.after(milliseconds + lateMs, () => {
      this.lateBy.set(dueMs, Math.max(this.lateBy.get(dueMs) ?? 0, lateMs));
      run();
    });
  }
}

/** Numbers from 0 to `end`, the same sequence every time (Park and Miller, 1988). */
export function pseudoRandom(end: number, seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state / 2_147_483_647) * end;
  };
}
