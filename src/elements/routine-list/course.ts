import { boutOf, buildTimeline, type Timeline } from '../../session/timeline.js';
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

  /** Everything as it is chosen now. */
  layOut(terms: Terms): void {
    this.#terms = terms;
    this.#lay(this.moves);
  }

  /** Other moves from the present step on. Earlier ones are for the next start. */
  goOnWith(moves: readonly Move[], step: number): void {
    const here = placeOf(moves, step);
    this.moves = moves;
    this.#lay(moves.map((move, place) => (place < here ? this.#laidOut[place]! : move)));
  }

  #lay(moves: readonly Move[]): void {
    const { level, setsAtMost, ...options } = this.#terms!;
    this.#laidOut = moves;
    const bouts = moves.filter(({ isOut }) => !isOut).map(({ shown }) => boutOf(shown, level, { setsAtMost }));
    this.timeline = buildTimeline(bouts, options);
  }
}
