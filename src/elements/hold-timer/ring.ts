import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PlaybackController } from '../../controllers/playback-controller.js';
import type { Phase } from '../../session/timeline.js';

/** How much of the ring is gone at the start and the end of a phase. With repetitions it moves with the person. */
function goneOver({ kind, reps }: Phase): [from: number, to: number] {
  if (kind === 'lift') return [1, 0];
  if (kind === 'breathe') return [1, 1];
  return kind === 'hold' && reps > 1 ? [0, 0] : [0, 1];
}

const turn = (degrees: number): string => `rotate(${degrees}deg)`;
/** The half on the right goes first, the one on the left after it. */
const HALVES = [(gone: number) => Math.min(gone, 0.5) * 360, (gone: number) => Math.max(gone - 0.5, 0) * 360];

/**
 * Turns the two half discs of the ring by the Web Animations API, as transforms alone: that runs on the compositor, so
 * nothing happens on the page's thread between two seconds. Redraws only when the session's course has changed.
 */
export class RingController implements ReactiveController {
  #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  #playback: PlaybackController;
  #drawn: unknown[] = [];
  #animations: Animation[] = [];

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    playback: PlaybackController,
  ) {
    this.#host = host;
    this.#playback = playback;
    host.addController(this);
  }

  hostUpdated(): void {
    const halves = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.half > i')];
    const { state, phase, inView } = this.#playback;
    const course = [halves[0], phase, state.status, state.anchoredAt, inView];
    if (course.every((part, index) => part === this.#drawn[index])) return;
    this.#drawn = course;
    for (const animation of this.#animations) animation.cancel();
    this.#animations =
      halves.length > 0 && phase ? halves.map((half, index) => this.#turnHalf(half, index, phase)) : [];
  }

  #turnHalf(half: HTMLElement, index: number, phase: Phase): Animation {
    const { state, positionMs, inView } = this.#playback;
    const [from, to] = state.status === 'complete' ? [0, 0] : goneOver(phase);
    const degrees = HALVES[index]!;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const duration = phase.endMs - phase.startMs;
    const animation = half.animate(
      [from, (from + to) / 2, to].map((gone) => ({ transform: turn(degrees(gone)) })),
      { duration, fill: 'both', easing: calm ? `steps(${Math.max(1, duration / 1000)}, end)` : 'linear' },
    );
    animation.currentTime = Math.min(duration, Math.max(0, positionMs - phase.startMs));
    if (state.status !== 'running' || from === to || !inView) animation.pause();
    return animation;
  }
}
