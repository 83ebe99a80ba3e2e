/** Asks once more for a module that could not be fetched. `cdn.ts`, which imports nothing, has its own. */
export type OnceMore = <Module>(fetch: () => Promise<Module>) => Promise<Module>;

let queries = 0;

interface Page {
  readonly document: { readonly documentElement: { readonly innerHTML: string } };
}

/** Whether the page names its integrity: in its import map, or in the tag that preloads it, in either order. */
const isVouchedFor = (name: string) =>
  RegExp(`sha\\d[^<>]*${name}|${name}[^>]*sha\\d`).test(
    (globalThis as unknown as Page).document.documentElement.innerHTML,
  );

/**
 * Chromium and Firefox remember of an address, which their error names, that nothing came from there, and answer every later
 * `import()` from memory: github.com/whatwg/html/issues/6768. A query makes another address of it. WebKit names none, and
 * asks anew. No other address is tried of a file whose integrity the page names: what was refused would come in by it.
 */
export const onceMore: OnceMore = (fetch) =>
  fetch().catch((reason: unknown) => {
    const [, address, name = ''] = /imported module: (https?:[^?\s]+\/([^?\s]+))/.exec(String(reason)) ?? [];
    return address && !isVouchedFor(name)
      ? import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}?${++queries}`)
      : fetch();
  });
