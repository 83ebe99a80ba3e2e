/**
 * How many letters have to be changed, added, removed or swapped with the next one to turn one word into the other:
 * https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
 */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = [...Array(b.length + 1).keys()];
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const changed = row[j]! + (a[i] === b[j] ? 0 : 1);
      const areTurned = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
      next.push(Math.min(changed, row[j + 1]! + 1, next[j]! + 1, areTurned ? before[j - 1]! + 1 : Infinity));
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}

/** The known word that was probably meant: fewer than 1 + a third of the letters differ, or `word` is its beginning. Undefined if none is near. */
export function nearest(word: string, known: Iterable<unknown>): string | undefined {
  let best: string | undefined;
  let least = 1 + word.length / 3;
  for (const each of known) {
    const other = String(each);
    const isPart = word.length > 2 && other.startsWith(word);
    if (!isPart && Math.abs(other.length - word.length) >= least) continue;
    const far = isPart ? 1 : distance(word.toLowerCase(), other.toLowerCase());
    if (far < least) [best, least] = [other, far];
  }
  return best;
}
