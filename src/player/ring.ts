import type { Status } from '../session/playback.js';
import type { Phase } from '../session/timeline.js';

/** Where the ring stands: the phase, how far into it, and whether it goes on from there. */
export interface RingCourse {
  readonly phase: Phase;
  readonly status: Status;
  readonly intoMs: number;
  readonly moves: boolean;
}

/** How much of the ring is gone at the start and the end of a phase. With repetitions it moves with the person. */
function goneOver({ kind, reps }: Phase): [from: number, to: number] {
  if (kind === 'lift') return [1, 0];
  if (kind === 'breathe') return [1, 1];
  return kind === 'hold' && reps > 1 ? [0, 0] : [0, 1];
}

/** The half on the right goes first, the one on the left after it. */
const DEGREES = [(gone: number) => Math.min(gone, 0.5) * 360, (gone: number) => Math.max(gone - 0.5, 0) * 360];

/**
 * Turns the two half discs of the ring by the Web Animations API, as transforms alone: that runs on the compositor, so
 * nothing happens on the page's thread between two seconds. Under reduced motion it steps once a second.
 */
export function turnRing(halves: Iterable<HTMLElement>, { phase, status, intoMs, moves }: RingCourse): Animation[] {
  const [from, to] = status === 'complete' ? [0, 0] : goneOver(phase);
  const duration = phase.endMs - phase.startMs;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const easing = calm ? `steps(${Math.max(1, duration / 1000)}, end)` : 'linear';
  return [...halves].map((half, index) => {
    const keyframes = [from, (from + to) / 2, to].map((gone) => ({ transform: `rotate(${DEGREES[index]!(gone)}deg)` }));
    const animation = half.animate(keyframes, { duration, fill: 'both', easing });
    animation.currentTime = Math.min(duration, Math.max(0, intoMs));
    if (!moves || from === to) animation.pause();
    return animation;
  });
}
