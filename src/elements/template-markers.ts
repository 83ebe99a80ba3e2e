/**
 * The comments of a root: by these Lit finds its way. A browser that translates the page may lose them, and the white space
 * behind them; it leaves the elements, so that they can be put back to where they were among these.
 */
export class TemplateMarkers {
  #markers: ChildNode[] = [];
  /** Of each marker, what it stands in and how far from its start. Numbers, because a page may have a hundred roots. */
  #places: number[] = [];

  remember(root: ParentNode & Node): void {
    this.#markers = [];
    this.#places = [];
    elementsOf(root).forEach((parent, at) => {
      let before = 0;
      for (let node = parent.firstChild; node; node = node.nextSibling) {
        if (isMarker(node)) {
          this.#markers.push(node);
          this.#places.push(at * MOST + before);
        } else if (!isBlank(node)) before += 1;
      }
    });
  }

  putBack(root: ParentNode & Node): void {
    if (this.#markers.every((marker) => marker.parentNode)) return;
    const markers = new Set<Node>(this.#markers);
    const elements = elementsOf(root);
    this.#markers.forEach((marker, index) => {
      const place = this.#places[index] ?? 0;
      const parent = elements[Math.floor(place / MOST)];
      const others = [...(parent?.childNodes ?? [])].filter((node) => !markers.has(node) && !isBlank(node));
      parent?.insertBefore(marker, others[place % MOST] ?? null);
    });
  }
}

/** More children than anything of ours has. */
const MOST = 1_000;

const isBlank = (node: Node): boolean => node.nodeType === Node.TEXT_NODE && !(node as Text).data.trim();

/** A blank right behind a comment may be what Lit takes for the end of what it has put in. */
const isMarker = (node: ChildNode): boolean =>
  node.nodeType === Node.COMMENT_NODE || (isBlank(node) && node.previousSibling?.nodeType === Node.COMMENT_NODE);

/** The root, and what stands in it; a translator puts each word into elements of its own. */
const elementsOf = (root: ParentNode & Node): Node[] => [root, ...root.querySelectorAll(':not(font)')];
