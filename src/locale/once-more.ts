/** Asks once more for a module that could not be fetched. `cdn.ts`, which imports nothing, has its own. */
export type OnceMore = <Module>(fetch: () => Promise<Module>) => Promise<Module>;

let queries = 0;

interface Page {
  querySelectorAll(selector: string): Iterable<{ readonly text?: string; readonly integrity: string }>;
}

/** Whether the page vouches for files by their integrity, which holds for their plain address alone. */
function isVouchedFor(): boolean {
  const { document } = globalThis as { document?: Page };
  for (const { text, integrity } of document?.querySelectorAll('script[type=importmap],link[rel=modulepreload]') ?? [])
    if (integrity || text?.includes('"integrity"')) return true;
  return false;
}

/**
 * Chromium and Firefox remember of an address, which their error names, that nothing came from there, and answer every later
 * `import()` from memory: github.com/whatwg/html/issues/6768. A query makes another address of it. WebKit names none, and
 * asks anew. Where a page gives integrities nothing is asked under another address: what was refused would come in by it.
 */
export const onceMore: OnceMore = (fetch) =>
  fetch().catch((reason: unknown) => {
    const [, address] = /imported module: (https?:[^?\s]+)/.exec(String(reason)) ?? [];
    return address && !isVouchedFor()
      ? import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}?${++queries}`)
      : fetch();
  });
