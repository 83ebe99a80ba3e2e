/** Shortens a session to the time that a person has. */

/** The most sets that an exercise may have: see `Dosage`. */
const MOST_SETS = 10;

/** What is left of a session. */
export interface Fitted<M> {
  readonly moves: readonly M[];
  readonly setsAtMost: number;
}

/**
 * Leaves out as little as possible, so that these moves take no more than so many minutes, rounded as they are shown. First the number of
 * sets goes down, for all moves alike, to one; then moves are left out, the longest first. The order stays. One move with one set is
 * always left, however long it takes.
 *
 * @param durationMs how long some of the moves take, with at most so many sets of each
 */
export function fit<M>(
  all: readonly M[],
  minutes: number,
  durationMs: (moves: readonly M[], setsAtMost: number) => number,
): Fitted<M> {
  let moves = all;
  let setsAtMost = MOST_SETS;
  const isTooLong = () => Math.round(durationMs(moves, setsAtMost) / 60_000) > minutes;
  while (isTooLong() && setsAtMost > 1) setsAtMost -= 1;
  while (isTooLong() && moves.length > 1) {
    const lengths = moves.map((move) => durationMs([move], 1));
    const longest = lengths.lastIndexOf(Math.max(...lengths));
    moves = moves.filter((_, place) => place !== longest);
  }
  return { moves, setsAtMost };
}
