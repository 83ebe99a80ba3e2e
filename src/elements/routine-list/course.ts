import type { Exercise } from '../../content/model.js';
import { buildTimeline, secondsBetween, type Timeline } from '../../session/timeline.js';
import { changed, placeOf, timelineOf, type Move, type Terms } from './plan.js';

/**
 * How far the timeline of a list has fallen behind what is chosen. While a session is under way it stays behind, because what
 * was done stays as it was done and another level is for the next start.
 *
 * - `laid-out` – it is what is chosen.
 * - `terms-changed` – the moves have to be laid out anew once no session is under way.
 * - `place-changed` – the same; and from floor to chair or back a session went on with the moves that it had, so the next start
 *   has to take them in the order of the other place.
 * - `place-deferred` – laid out since then; the order is still to be taken.
 */
export type CourseState = 'laid-out' | 'terms-changed' | 'place-changed' | 'place-deferred';

const AFTER_CHANGE: Readonly<Record<CourseState, CourseState>> = {
  'laid-out': 'terms-changed',
  'terms-changed': 'terms-changed',
  'place-changed': 'place-changed',
  'place-deferred': 'place-changed',
};

/** What a list plays: the moves as they are chosen now, and the timeline that they were laid out in. */
export class Course {
  timeline: Timeline = buildTimeline([]);
  #state: CourseState = 'terms-changed';
  #moves: readonly Move[] = [];
  #laidOut: readonly Move[] = [];
  /** Ids of what the visitor leaves out. */
  readonly #leftOut = new Set<string>();
  #terms: Terms | undefined;
  /** The way into a form that was put in the place of a move under way, by place. */
  readonly #readySeconds = new Map<number, number>();

  get state(): CourseState {
    return this.#state;
  }

  get moves(): readonly Move[] {
    return this.#moves;
  }

  /** Whether it has to be laid out before the next start. */
  get isStale(): boolean {
    return this.#state === 'terms-changed' || this.#state === 'place-changed';
  }

  /** Whether the next start has to take the moves in the order of another place. */
  get hasOtherOrder(): boolean {
    return this.#state === 'place-changed' || this.#state === 'place-deferred';
  }

  /** Other moves, in their own order, for the next start. What the visitor leaves out of them stays out. */
  takeMoves(moves: readonly Move[]): void {
    this.#moves = moves.map((move) => ({ ...move, isOut: this.#leftOut.has(move.named.id) }));
    this.#state = 'terms-changed';
  }

  /** Another routine: nothing of it is left out. */
  putBackAll(): void {
    this.#leftOut.clear();
  }

  /** Another level and the like, for the next start. */
  changeTerms(): void {
    this.#state = AFTER_CHANGE[this.#state];
  }

  /** Leaves a move out, or puts it back. `step`: the one that a session is in, which goes on without; undefined for none. */
  toggleLeftOut(place: number, step: number | undefined): void {
    const move = this.#moves[place];
    if (!move) return;
    if (move.isOut) this.#leftOut.delete(move.named.id);
    else this.#leftOut.add(move.named.id);
    this.#change(changed(this.#moves, place, { isOut: !move.isOut }), step);
  }

  /** Another form of a move. `step`: likewise. */
  swap(place: number, shown: Exercise, step: number | undefined): void {
    this.#change(changed(this.#moves, place, { shown }), step);
  }

  /** From floor to chair or back in a session: from its step on; all of it, in its own order, at the next start. */
  changePlace(shownOf: (named: Exercise) => Exercise, step: number): void {
    const here = placeOf(this.#moves, step);
    const moves = this.#moves.map((move, place) => (place < here ? move : { ...move, shown: shownOf(move.named) }));
    this.#change(moves, step);
    this.#state = 'place-changed';
  }

  /** Everything as it is chosen now. */
  layOut(terms: Terms): void {
    this.#terms = terms;
    this.#state = this.hasOtherOrder ? 'place-deferred' : 'laid-out';
    this.#readySeconds.clear();
    this.#lay(this.#moves);
  }

  #change(moves: readonly Move[], step: number | undefined): void {
    this.#moves = moves;
    this.#state = AFTER_CHANGE[this.#state];
    if (step === undefined) return;
    const here = placeOf(moves, step);
    const [before, now] = [this.#laidOut[here]?.shown, moves[here]?.shown];
    // whoever lies on the floor already cannot stand as fast as who was about to lie down
    if (before && now && before !== now) this.#readySeconds.set(here, secondsBetween(before.position, now.position));
    this.#lay(moves.map((move, place) => (place < here ? (this.#laidOut[place] ?? move) : move)));
  }

  #lay(moves: readonly Move[]): void {
    if (!this.#terms) return;
    this.#laidOut = moves;
    this.timeline = timelineOf(moves, this.#terms, this.#readySeconds);
  }
}
