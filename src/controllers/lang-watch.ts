/**
 * Which `lang` holds where an element stands, and word when that, or the direction of text, may have changed. One observer serves
 * every element on the page, and only while there is one.
 */

/** What a page says of itself that has no `lang` anywhere: https://html.spec.whatwg.org/#pragma-set-default-language */
const pragma = ({ ownerDocument }: Element): string =>
  ownerDocument.querySelector<HTMLMetaElement>('meta[http-equiv="content-language" i]')?.content ?? '';

/** The `lang` of the nearest ancestor that has one, looking out of shadow roots as well; else that of the page, which may be empty. */
export function langAt(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
    const lang = at.getAttribute('lang');
    if (lang !== null) return lang;
  }
  return pragma(element);
}

function hostOf(element: Element): Element | null {
  return outOf(element.getRootNode());
}

/** The host of a shadow root, which may be of another window; null for any other root. */
function outOf(root: Node): Element | null {
  return 'mode' in root ? (root as ShadowRoot).host : null;
}

/** `isTurned`: the direction may have changed. */
type Changed = (isTurned: boolean) => void;

const listeners = new Set<Changed>();
let observer: MutationObserver | undefined;
let observed = new WeakSet<Node>();

/** Stands by itself: made where an element is at hand, it would keep the first one in memory. */
const tell = (records: readonly MutationRecord[]): void => {
  const isTurned = records.some(({ attributeName }) => attributeName === 'dir');
  listeners.forEach((changed) => changed(isTurned));
};

/** Calls `changed` after any `lang` or `dir` changes in a tree that `element` stands in. The answer stops it. */
export function watchLang(element: Element, changed: Changed): () => void {
  observer ??= new MutationObserver(tell);
  listeners.add(changed);
  for (let root: Node | null = element.getRootNode(); root; root = outOf(root)?.getRootNode() ?? null) {
    // what lies further out may be new, where a tree that was watched has moved
    if (observed.has(root)) continue;
    observed.add(root);
    observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
  }
  return () => {
    listeners.delete(changed);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = undefined;
    observed = new WeakSet();
  };
}
