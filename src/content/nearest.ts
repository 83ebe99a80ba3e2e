/** How many letters have to change to make one of the other. */
function distance(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, index) => index);
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

/** The one that was meant, maybe: a third of its letters may be other, or it goes on where the word ends. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const meant = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.min(meant.length, 24) / 3);
  for (const each of known) {
    const other = each.toLowerCase();
    const isPart = meant.length > 2 && (other.includes(meant) || (other.length > 2 && meant.includes(other)));
    if (!isPart && Math.abs(other.length - meant.length) >= least) continue;
    const far = isPart ? Math.min(distance(meant, other), least - 0.5) : distance(meant, other);
    if (far >= least) continue;
    [best, least] = [each, far];
  }
  return best;
}
