import type { Clock } from '../../src/device/clock.js';
import type { Moment } from '../../src/session/playback.js';

interface Armed {
  readonly atMs: number;
  readonly run: () => void;
}

/** A clock that only moves when a test moves it. Neither of its two times starts at zero. */
export class FakeClock implements Clock {
  #monotonicMs = 1_234.5;
  #wallMs = 1.7e12;
  #armed = new Set<Armed>();

  /** The number of callbacks that wait for their time. */
  get armed(): number {
    return this.#armed.size;
  }

  now(): Moment {
    return { monotonicMs: this.#monotonicMs, wallMs: this.#wallMs };
  }

  after(milliseconds: number, run: () => void): () => void {
    const armed = { atMs: this.#monotonicMs + milliseconds, run };
    this.#armed.add(armed);
    return () => this.#armed.delete(armed);
  }

  /** Moves both times on, and runs the callbacks that become due, each at its time. Overdue ones run first, late. */
  advance(milliseconds: number): void {
    const end = this.#monotonicMs + milliseconds;
    for (let next = this.#first(end); next; next = this.#first(end)) {
      this.#move(Math.max(0, next.atMs - this.#monotonicMs));
      this.#armed.delete(next);
      next.run();
    }
    this.#move(end - this.#monotonicMs);
  }

  /** Moves both times on without running anything, as when the device sleeps or the page is busy. */
  oversleep(milliseconds: number): void {
    this.#move(milliseconds);
  }

  /** Moves only the wall clock, as when the person sets it, or the monotonic clock stopped during sleep. */
  jumpWall(milliseconds: number): void {
    this.#wallMs += milliseconds;
  }

  #move(milliseconds: number): void {
    this.#monotonicMs += milliseconds;
    this.#wallMs += milliseconds;
  }

  #first(until: number): Armed | undefined {
    return [...this.#armed].filter(({ atMs }) => atMs <= until).sort((a, b) => a.atMs - b.atMs)[0];
  }
}
