/** Runs an `import()`, and once more if it fails. `cdn.ts`, which only imports the list of languages, has a copy. */
export type OnceMore = <Module>(fetch: () => Promise<Module>) => Promise<Module>;

let queries = 0;

interface Page {
  readonly document: { readonly documentElement: { readonly innerHTML: string } };
}

/** Whether the page gives the file's integrity: in its import map, or in the tag that preloads it, in either order. */
const isVouchedFor = (name: string) =>
  RegExp(`sha\\d[^<>]*${name}|${name}[^>]*sha\\d`).test(
    (globalThis as unknown as Page).document.documentElement.innerHTML,
  );

/**
 * Chromium and Firefox remember that an address has failed, and answer every later `import()` of it from memory:
 * github.com/whatwg/html/issues/6768. Their error contains the address, and a query makes it a new one. WebKit's error does not contain
 * it, and WebKit fetches again anyway. If the page gives the file's integrity, no new address is tried: the integrity would not apply to
 * it, and a file that was refused would be run.
 */
export const onceMore: OnceMore = (fetch) =>
  fetch().catch((reason: unknown) => {
    const [, address, name = ''] = /imported module: (https?:[^?\s]+\/([^?\s]+))/.exec(String(reason)) ?? [];
    return address && !isVouchedFor(name)
      ? import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}?${++queries}`)
      : fetch();
  });
