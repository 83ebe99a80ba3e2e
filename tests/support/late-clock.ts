import { FakeClock } from './fake-clock.js';

/** A fake clock whose callbacks come late by the milliseconds that `lateness` returns, as on a busy page. */
export class LateClock extends FakeClock {
  readonly #lateness: () => number;
  /** Due time on the monotonic clock → how late its callback was; of several for the same time, the latest. */
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

/** Returns a generator of numbers from 0 to `end`, the same ones in each run (Park and Miller, 1988). */
export function pseudoRandom(end: number, seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state / 2_147_483_647) * end;
  };
}
