/** How many letters have to change to make one of the other. */
function distance(a: string, b: string): number {
  const row = [...Array(b.length + 1).keys()];
  for (let i = 0; i < a.length; i++) {
    let diagonal = i;
    row[0] = i + 1;
    for (let j = 0; j < b.length; j++) {
      const changed = diagonal + (a[i] === b[j] ? 0 : 1);
      diagonal = row[j + 1]!;
      row[j + 1] = Math.min(changed, diagonal + 1, row[j]! + 1);
    }
  }
  return row[b.length]!;
}

/** The one that was meant, maybe: of its letters a third may be other, or it is only a part. */
export function nearest(word: string, known: Iterable<unknown>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, word.length / 3);
  for (const each of known) {
    const other = String(each);
    const isPart = word.length > 2 && other.startsWith(word);
    if (!isPart && Math.abs(other.length - word.length) >= least) continue;
    const far = isPart ? 1 : distance(word.toLowerCase(), other.toLowerCase());
    if (far < least) [best, least] = [other, far];
  }
  return best;
}
