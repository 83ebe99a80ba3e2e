/** For programs; the one of a collection, which pages load, is smaller and does not know swapped letters. */
/** How many letters have to be added, left out, replaced or swapped with their neighbour to make one word of another. */
function distance(from: string, to: string): number {
  const rows = [[...Array(to.length + 1).keys()]];
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const ways = [rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (isSame ? 0 : 1)];
      row.push(Math.min(...ways, ...(isSwapped ? [rows[i - 2]![j - 2]! + 1] : [])));
    }
    rows.push(row);
  }
  return rows[from.length]![to.length]!;
}

/** More than any id that is meant to be one. */
const LONGEST = 80;

/** The known word that somebody may have meant; undefined where none is near. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const word = given.trim().toLowerCase();
  if (!word || word.length > LONGEST) return undefined;
  const [best] = known.map((each) => ({ each, far: distance(word, each.toLowerCase()) })).sort((a, b) => a.far - b.far);
  return best && best.far <= 1 + Math.max(word.length, best.each.length) / 3 ? best.each : undefined;
}
