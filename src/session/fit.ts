/** As much of a session as somebody has time for. */

/** More sets than any exercise has. */
const MANY_SETS = 9;

/** What is left of a session. */
export interface Fitted<M> {
  readonly moves: readonly M[];
  readonly setsAtMost: number;
}

/**
 * What of these moves, in their order, takes no more than so many minutes. Sets go first, the last of all moves; then moves, that which
 * takes longest before others, so that few go. One move of one set is always left, however long it takes. Half a minute more is told as
 * the same number of minutes, and is no more.
 *
 * @param durationMs how long some of the moves take with so many sets of each at most
 */
export function fit<M>(
  all: readonly M[],
  minutes: number,
  durationMs: (moves: readonly M[], setsAtMost: number) => number,
): Fitted<M> {
  let moves = all;
  let setsAtMost = MANY_SETS;
  const isTooLong = () => Math.round(durationMs(moves, setsAtMost) / 60_000) > minutes;
  while (isTooLong() && setsAtMost > 1) setsAtMost -= 1;
  while (isTooLong() && moves.length > 1) {
    const lengths = moves.map((move) => durationMs([move], 1));
    const longest = lengths.lastIndexOf(Math.max(...lengths));
    moves = moves.filter((_, place) => place !== longest);
  }
  return { moves, setsAtMost };
}
