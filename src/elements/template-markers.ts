/**
 * The comments and elements of a root: by these Lit finds its way. A browser that translates the page may lose the comments, and the
 * white space behind them; a translator may put copies in the place of elements, which nobody changes and nobody hears. Both are put
 * back to where they were.
 */
export class TemplateMarkers {
  #nodes: ChildNode[] = [];
  /** Of each, what it stands in, and how far from its start. Lists of their own, because a page may have a hundred roots. */
  #parents: Node[] = [];
  #places: number[] = [];

  remember(root: ParentNode & Node): void {
    this.#nodes = [];
    this.#parents = [];
    this.#places = [];
    for (const parent of [root, ...root.querySelectorAll(':not(font)')]) {
      let before = 0;
      let isMarked = false;
      for (let node = parent.firstChild; node; node = node.nextSibling) {
        isMarked ||= isComment(node);
        // a blank behind a comment may be what Lit takes for the end of what it has put in
        if (isOurs(node) || isComment(node) || (isMarked && isBlank(node))) {
          this.#nodes.push(node);
          this.#parents.push(parent);
          this.#places.push(before);
        }
        if (!isComment(node) && !isBlank(node)) before += 1;
      }
    }
  }

  /** Answers which element has come back in the place of which copy. */
  putBack(): Map<EventTarget, HTMLElement> | undefined {
    if (this.#nodes.every((node, index) => node.parentNode === this.#parents[index])) return undefined;
    const known = new Set<Node>(this.#nodes);
    const copies = new Map<EventTarget, HTMLElement>();
    this.#nodes.forEach((node, index) => {
      const parent = this.#parents[index]!;
      if (isOurs(node) && node.parentNode === parent) return;
      const others = [...parent.childNodes].filter((each) => !isComment(each) && !isBlank(each));
      const there = others[this.#places[index]!] ?? null;
      if (!there || !isOurs(node) || !isOurs(there) || known.has(there)) return void parent.insertBefore(node, there);
      copies.set(there, node);
      takeThePlaceOf(there, node);
    });
    return copies;
  }
}

function takeThePlaceOf(copy: HTMLElement, element: HTMLElement): void {
  const isFocused = (copy.getRootNode() as ShadowRoot).activeElement === copy;
  copy.replaceWith(element);
  if (isFocused) element.focus();
}

/** A translator puts each text into elements of its own. */
const isOurs = (node: Node): node is HTMLElement =>
  node.nodeType === Node.ELEMENT_NODE && (node as Element).localName !== 'font';

const isBlank = (node: Node): boolean => node.nodeType === Node.TEXT_NODE && !(node as Text).data.trim();

const isComment = (node: Node): boolean => node.nodeType === Node.COMMENT_NODE;
