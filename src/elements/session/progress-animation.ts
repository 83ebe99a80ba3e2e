import type { Player } from '../../player/player.js';
import type { Timeline } from '../../session/timeline.js';
import { evenly } from './ring-animation.js';

/** How much of a move is over at a time of its session, from 0 to 1. */
export function shareOf({ phases }: Timeline, step: number, atMs: number): number {
  const own = phases.filter((phase) => phase.step === step);
  const [startMs, endMs] = [own[0]?.startMs ?? 0, own.at(-1)?.endMs ?? 0];
  return endMs > startMs ? Math.min(1, Math.max(0, (atMs - startMs) / (endMs - startMs))) : 0;
}

/** Fills the progress segment of the current move, phase by phase. Like the ring it uses transforms only. */
export class ProgressAnimation {
  #animation: Animation | undefined;
  #drawn: readonly unknown[] = [];

  /** Does nothing unless something other than the time has changed. */
  draw(parts: readonly HTMLElement[], { timeline, ring }: Pick<Player, 'timeline' | 'ring'>): void {
    if (!ring) return;
    const { phase, status, intoMs, moves, anchoredAt } = ring;
    const part = parts[phase.step];
    const drawn = [part, phase, status, moves, anchoredAt];
    if (drawn.every((each, index) => each === this.#drawn[index])) return;
    this.#drawn = drawn;
    this.#end();
    if (!part || status === 'idle' || status === 'complete') return;
    const duration = phase.endMs - phase.startMs;
    const keyframes = [phase.startMs, phase.endMs].map((atMs) => ({
      transform: `scaleX(${shareOf(timeline, phase.step, atMs)})`,
    }));
    // in as many steps as a ring whose circumference has that length
    const easing = evenly((moves ? part.offsetWidth : 0) / Math.PI, duration);
    this.#animation = part.animate(keyframes, { duration, fill: 'both', easing });
    this.#animation.currentTime = Math.min(duration, intoMs);
    if (!moves) this.#animation.pause();
  }

  /** Called when the timer leaves the page. */
  cancel(): void {
    this.#drawn = [];
    this.#end();
  }

  #end(): void {
    this.#animation?.cancel();
    this.#animation = undefined;
  }
}
