/** Asks once more for a module that could not be fetched. `cdn.ts`, which imports nothing, has its own. */
export type OnceMore = <Module>(fetch: () => Promise<Module>) => Promise<Module>;

let queries = 0;

interface Page {
  querySelectorAll(selector: string): Iterable<{ readonly text?: string; readonly href?: string }>;
}

const VOUCHERS = 'script[type=importmap],link[rel=modulepreload][integrity]';

/** Whether the page names the integrity of this file, which holds for its plain address alone. */
function isVouchedFor(address: string): boolean {
  const { document } = globalThis as { document?: Page };
  const name = address.slice(address.lastIndexOf('/'));
  for (const { text, href } of document?.querySelectorAll(VOUCHERS) ?? [])
    if (href === address || text?.includes(name)) return true;
  return false;
}

/**
 * Chromium and Firefox remember of an address, which their error names, that nothing came from there, and answer every later
 * `import()` from memory: github.com/whatwg/html/issues/6768. A query makes another address of it. WebKit names none, and
 * asks anew. No other address is tried of a file whose integrity the page names: what was refused would come in by it.
 */
export const onceMore: OnceMore = (fetch) =>
  fetch().catch((reason: unknown) => {
    const [, address] = /imported module: (https?:[^?\s]+)/.exec(String(reason)) ?? [];
    return address && !isVouchedFor(address)
      ? import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}?${++queries}`)
      : fetch();
  });
