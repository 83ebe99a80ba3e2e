import type { RingPosition } from '../../player/player.js';
import type { Phase } from '../../session/timeline.js';

/** How much of the ring is gone at the start and the end of a phase. With repetitions it follows the movement. */
function goneOver({ kind, reps }: Phase): [from: number, to: number] {
  if (kind === 'lift') return [1, 0];
  if (kind === 'breathe') return [1, 1];
  return kind === 'hold' && reps > 1 ? [0, 0] : [0, 1];
}

/** How far a half disc is turned: the right one turns first, then the left one. */
const degrees = (isRight: boolean, gone: number): number =>
  360 * (isRight ? Math.min(gone, 0.5) : Math.max(gone - 0.5, 0));

/** Steps of a CSS pixel are too small to be seen, and 30 a second look continuous. */
const MOST_PX_A_SECOND = 30;
const STEPS_A_SECOND = 30;
/** In a slower ring, no step has to be shorter than a quarter of a pixel. */
const STEPS_A_PX = 4;

/**
 * The easing of a ring of `diameter` CSS pixels that turns once in `duration` milliseconds. A slow ring turns in steps
 * too small to be seen: every frame that differs from the last costs time on the main thread, 60 to 120 times a second,
 * and most would look the same. A fast ring, or one whose size is not known (0), turns evenly.
 */
export function evenly(diameter: number, duration: number): string {
  const way = Math.PI * diameter;
  const seconds = duration / 1000;
  if (way <= 0 || way > MOST_PX_A_SECOND * seconds) return 'linear';
  return `steps(${Math.ceil(Math.min(STEPS_A_SECOND * seconds, STEPS_A_PX * way))}, end)`;
}

/**
 * Turns the two half discs of the ring by the Web Animations API, with transforms alone. These run on the compositor,
 * so the main thread has no style, layout or paint to do between two seconds. Under reduced motion the ring steps once
 * a second.
 */
export function turnRing(halves: readonly HTMLElement[], { phase, status, intoMs, moves }: RingPosition): Animation[] {
  const [from, to] = status === 'complete' ? [0, 0] : goneOver(phase);
  const duration = phase.endMs - phase.startMs;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const isOnTheWay = moves && from !== to;
  const diameter = isOnTheWay && !calm ? (halves[0]?.offsetHeight ?? 0) : 0;
  const easing = calm ? `steps(${Math.max(1, duration / 1000)}, end)` : evenly(diameter, duration);
  return halves.map((half, index) => {
    const keyframes = [from, (from + to) / 2, to].map((gone) => ({
      transform: `rotate(${degrees(index === 0, gone)}deg)`,
    }));
    const animation = half.animate(keyframes, { duration, fill: 'both', easing });
    animation.currentTime = Math.min(duration, intoMs);
    if (!isOnTheWay) animation.pause();
    return animation;
  });
}

/** The ring of a session. */
export class RingAnimation {
  #animations: Animation[] = [];
  #drawn: readonly unknown[] = [];

  /** Does nothing unless something other than the time has changed; nothing turns when idle. */
  draw(halves: readonly HTMLElement[], position: RingPosition | undefined): void {
    if (!position) return;
    const drawn = [halves[0], position.phase, position.status, position.moves, position.anchoredAt];
    if (drawn.every((part, index) => part === this.#drawn[index])) return;
    this.#drawn = drawn;
    this.#end();
    this.#animations = position.status === 'idle' || halves.length === 0 ? [] : turnRing(halves, position);
  }

  /** Called when the timer leaves the page: a document keeps a paused animation, and with it the whole timer. */
  cancel(): void {
    this.#drawn = [];
    this.#end();
  }

  #end(): void {
    for (const animation of this.#animations.splice(0)) animation.cancel();
  }
}
