/**
 * One test for many items: checks each, and fails with a list of those that do not pass and why. An empty list fails too, because
 * it would pass any check, and so does an asynchronous check.
 *
 *     it('is small', () => ofAll(ids, (id) => expect(sizeOf(id)).to.be.below(5)));
 */
export function ofAll<T>(
  all: Iterable<T>,
  check: (each: T) => unknown,
  nameOf: (each: T) => string = nameByItself,
): void {
  const each = [...all];
  const offenders = each.flatMap((one) => {
    const wrong = whatIsWrong(() => check(one));
    return wrong === undefined ? [] : [`${nameOf(one)}: ${wrong}`];
  });
  if (each.length === 0) throw new Error('there is nothing to check');
  if (offenders.length > 0) throw new Error(`${offenders.length} of ${each.length}\n${offenders.join('\n')}`);
}

function whatIsWrong(check: () => unknown): string | undefined {
  try {
    return check() instanceof Promise ? 'the check goes on, and nobody waits for it' : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Name of an item: the first cell of a table row, or the id of an object. */
function nameByItself(each: unknown): string {
  if (Array.isArray(each)) return nameByItself(each[0]);
  const id: unknown = typeof each === 'object' && each !== null && 'id' in each ? each.id : each;
  return typeof id === 'string' ? id : JSON.stringify(id);
}
