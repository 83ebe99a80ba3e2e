/**
 * One test for many items: checks each of them, and fails with a list of all that do not pass, and why. Also fails if there are no items,
 * or if a check returns a promise, because nobody would wait for it.
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

/** A row of a table is named by its first cell, an object by its id. */
function nameByItself(each: unknown): string {
  if (Array.isArray(each)) return nameByItself(each[0]);
  const id: unknown = typeof each === 'object' && each !== null && 'id' in each ? each.id : each;
  return typeof id === 'string' ? id : JSON.stringify(id);
}
