import { boutOf, buildTimeline, secondsBetween, type Timeline } from '../../session/timeline.js';
import { placeOf, type Move, type Terms } from './plan.js';

/**
 * What a list plays: the moves as they are chosen now, and the timeline that they were laid out in. The two differ while a
 * session is under way: what lies behind stays as it was done, and another level is for the next start.
 */
export class Course {
  moves: readonly Move[] = [];
  timeline: Timeline = buildTimeline([]);
  #laidOut: readonly Move[] = [];
  #terms: Terms | undefined;
  /** The way into a form that was put in the place of a move under way, by place. */
  readonly #readySeconds = new Map<number, number>();

  /** Everything as it is chosen now. */
  layOut(terms: Terms): void {
    this.#terms = terms;
    this.#readySeconds.clear();
    this.#lay(this.moves);
  }

  /** Other moves from the present step on. Earlier ones are for the next start. */
  goOnWith(moves: readonly Move[], step: number): void {
    const here = placeOf(moves, step);
    const [before, now] = [this.#laidOut[here]!.shown, moves[here]!.shown];
    // whoever lies on the floor already cannot stand as fast as who was about to lie down
    if (before !== now) this.#readySeconds.set(here, secondsBetween(before.position, now.position));
    this.moves = moves;
    this.#lay(moves.map((move, place) => (place < here ? this.#laidOut[place]! : move)));
  }

  #lay(moves: readonly Move[]): void {
    const { level, setsAtMost, stretchSeconds, ...options } = this.#terms!;
    this.#laidOut = moves;
    const bouts = moves.flatMap(({ shown, isOut }, place) =>
      isOut
        ? []
        : boutOf(shown, level, {
            setsAtMost,
            holdSeconds: shown.tempo ? undefined : stretchSeconds,
            readySeconds: this.#readySeconds.get(place),
          }),
    );
    this.timeline = buildTimeline(bouts, options);
  }
}
