/** Asks once more for a module that could not be fetched. `cdn.ts`, which imports nothing, has its own. */
export type OnceMore = <Module>(fetch: () => Promise<Module>) => Promise<Module>;

let queries = 0;

/**
 * Chromium and Firefox remember of an address, which their error names, that nothing came from there, and answer every later
 * `import()` from memory: github.com/whatwg/html/issues/6768. A query makes another address of it. WebKit names none, and
 * asks anew.
 */
export const onceMore: OnceMore = (fetch) =>
  fetch().catch((reason: unknown) => {
    const [, address] = /imported module: (https?:[^?\s]+)/.exec(String(reason)) ?? [];
    return address ? import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}?${++queries}`) : fetch();
  });
