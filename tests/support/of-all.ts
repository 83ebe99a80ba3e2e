/**
 * One test for many: checks each, and fails with all that do not pass and why. An empty list fails too, as it would
 * hold for anything.
 *
 *     it('is small', () => ofAll(ids, (id) => expect(sizeOf(id)).to.be.below(5)));
 */
export function ofAll<T>(all: Iterable<T>, check: (each: T) => void, nameOf: (each: T) => string = nameByItself): void {
  const each = [...all];
  const offenders = each.flatMap((one) => {
    try {
      check(one);
      return [];
    } catch (error) {
      return [`${nameOf(one)}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
  if (each.length === 0) throw new Error('there is nothing to check');
  if (offenders.length > 0) throw new Error(`${offenders.length} of ${each.length}\n${offenders.join('\n')}`);
}

/** A line of a table by what stands in front of it, a thing by its id. */
function nameByItself(each: unknown): string {
  if (Array.isArray(each)) return nameByItself(each[0]);
  const id: unknown = typeof each === 'object' && each !== null && 'id' in each ? each.id : each;
  return typeof id === 'string' ? id : JSON.stringify(id);
}
