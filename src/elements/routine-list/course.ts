import type { Exercise } from '../../content/model.js';
import { buildTimeline, secondsBetween, type Timeline } from '../../session/timeline.js';
import { changed, placeOf, timelineOf, type Move, type Terms } from './plan.js';

/**
 * How far the timeline of a list lags behind what is chosen. During a session it may lag: what was done stays as it
 * was, and another level applies to the next start.
 *
 * - `laid-out` – the timeline is as chosen.
 * - `terms-changed` – it has to be built again once no session is in progress.
 * - `place-changed` – the same; and a session went on with its own moves from floor to chair or back, so the next start
 *   has to take the order of the other place.
 * - `place-deferred` – built again since then; the next start still has to take the other order.
 */
export type CourseState = 'laid-out' | 'terms-changed' | 'place-changed' | 'place-deferred';

const AFTER_CHANGE: Readonly<Record<CourseState, CourseState>> = {
  'laid-out': 'terms-changed',
  'terms-changed': 'terms-changed',
  'place-changed': 'place-changed',
  'place-deferred': 'place-changed',
};

/** What a list plays: the moves as they are chosen now, and the timeline that was last built. */
export class Course {
  timeline: Timeline = buildTimeline([]);
  #state: CourseState = 'terms-changed';
  #moves: readonly Move[] = [];
  #laidOut: readonly Move[] = [];
  /** Ids of the moves that the visitor leaves out. */
  readonly #leftOut = new Set<string>();
  #terms: Terms | undefined;
  /** Get-ready seconds, by place, for a form that has replaced the current move in a session. */
  readonly #readySeconds = new Map<number, number>();

  get state(): CourseState {
    return this.#state;
  }

  get moves(): readonly Move[] {
    return this.#moves;
  }

  /** Whether the timeline has to be built again before the next start. */
  get isStale(): boolean {
    return this.#state === 'terms-changed' || this.#state === 'place-changed';
  }

  /** Whether the next start has to take the moves in the order of the other place, floor or chair. */
  get hasOtherOrder(): boolean {
    return this.#state === 'place-changed' || this.#state === 'place-deferred';
  }

  /** Takes other moves for the next start. Those that the visitor leaves out stay out. */
  takeMoves(moves: readonly Move[]): void {
    this.#moves = moves.map((move) => ({ ...move, isOut: this.#leftOut.has(move.named.id) }));
    this.#state = 'terms-changed';
  }

  /** For another routine: no move is left out any more. */
  putBackAll(): void {
    this.#leftOut.clear();
  }

  /** Level, pace or the like has changed, for the next start. */
  changeTerms(): void {
    this.#state = AFTER_CHANGE[this.#state];
  }

  /**
   * Leaves a move out, or puts it back. `step`: the current one of a session, which continues with the change;
   * undefined if there is none.
   */
  toggleLeftOut(place: number, step: number | undefined): void {
    const move = this.#moves[place];
    if (!move) return;
    if (move.isOut) this.#leftOut.delete(move.named.id);
    else this.#leftOut.add(move.named.id);
    this.#change(changed(this.#moves, place, { isOut: !move.isOut }), step);
  }

  /** Replaces a move by another form of it. `step`: likewise. */
  swap(place: number, shown: Exercise, step: number | undefined): void {
    this.#change(changed(this.#moves, place, { shown }), step);
  }

  /**
   * Goes from floor to chair or back in a session: from its current step on. The next start takes all moves, in the
   * order of that place.
   */
  changePlace(shownOf: (named: Exercise) => Exercise, step: number): void {
    const here = placeOf(this.#moves, step);
    const moves = this.#moves.map((move, place) => (place < here ? move : { ...move, shown: shownOf(move.named) }));
    this.#change(moves, step);
    this.#state = 'place-changed';
  }

  /** Builds the timeline from what is chosen now. */
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
    // somebody who is on the floor already takes longer to stand than somebody who was about to lie down
    if (before && now && before !== now) this.#readySeconds.set(here, secondsBetween(before.position, now.position));
    this.#lay(moves.map((move, place) => (place < here ? (this.#laidOut[place] ?? move) : move)));
  }

  #lay(moves: readonly Move[]): void {
    if (!this.#terms) return;
    this.#laidOut = moves;
    this.timeline = timelineOf(moves, this.#terms, this.#readySeconds);
  }
}
