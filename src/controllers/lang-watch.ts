/**
 * Finds the `lang` that applies to an element, and tells when that or the text direction may have changed. One observer serves all elements
 * of the page, and is there only while an element watches.
 */

/** The language of a page without any `lang`: https://html.spec.whatwg.org/#pragma-set-default-language */
const pragma = ({ ownerDocument }: Element): string =>
  ownerDocument.querySelector<HTMLMetaElement>('meta[http-equiv="content-language" i]')?.content ?? '';

/** The `lang` of the element or its nearest ancestor that has one, also outside of shadow roots; else that of the page; else ''. */
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

/** The host of a shadow root; null for any other root. No `instanceof`, because the root may be of another window. */
function outOf(root: Node): Element | null {
  return 'mode' in root ? (root as ShadowRoot).host : null;
}

/** `isTurned`: the text direction may have changed. */
type Changed = (isTurned: boolean) => void;

const listeners = new Set<Changed>();
let observer: MutationObserver | undefined;
let observed = new WeakSet<Node>();

/** Defined at module level, so that it does not capture the first element and keep it in memory. */
const tell = (records: readonly MutationRecord[]): void => {
  const isTurned = records.some(({ attributeName }) => attributeName === 'dir');
  listeners.forEach((changed) => changed(isTurned));
};

/** Calls `changed` after any `lang` or `dir` has changed in a tree that contains `element`. Returns a function that stops it. */
export function watchLang(element: Element, changed: Changed): () => void {
  observer ??= new MutationObserver(tell);
  listeners.add(changed);
  for (let root: Node | null = element.getRootNode(); root; root = outOf(root)?.getRootNode() ?? null) {
    // no break: a tree that is watched already may have moved into another one, which is not
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
