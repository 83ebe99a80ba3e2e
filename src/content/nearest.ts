/** How many letters have to change to make one of the other. */
function distance(a: string, b: string): number {
  const row = [...Array(b.length + 1).keys()];
  for (const letter of a) {
    let diagonal = row[0]!++;
    for (let j = 0; j < b.length;) {
      const changed = diagonal + (letter === b[j] ? 0 : 1);
      diagonal = row[++j]!;
      row[j] = Math.min(changed, diagonal + 1, row[j - 1]! + 1);
    }
  }
  return row[b.length]!;
}

/** The one that was meant, maybe: one of its letters and a third may be other, or it is only a part. */
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
