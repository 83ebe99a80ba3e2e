/**
 * The comments of a root: by these Lit finds its way. A browser that translates the page may lose them, and the white space
 * behind them; it leaves the elements, so that they can be put back to where they were among these.
 */
export class Marks {
  #marks: ChildNode[] = [];
  /** Of each mark, what it stands in and how far from its start. Numbers, because a page may have a hundred roots. */
  #places: number[] = [];

  remember(root: ParentNode & Node): void {
    this.#marks = [];
    this.#places = [];
    elementsOf(root).forEach((parent, at) => {
      let before = 0;
      for (let node = parent.firstChild; node; node = node.nextSibling) {
        if (isMark(node)) {
          this.#marks.push(node);
          this.#places.push(at * MOST + before);
        } else if (!isBlank(node)) before += 1;
      }
    });
  }

  putBack(root: ParentNode & Node): void {
    if (this.#marks.every((mark) => mark.parentNode)) return;
    const marks = new Set<Node>(this.#marks);
    const elements = elementsOf(root);
    const inside = new Map<Node | undefined, (Node | null)[]>();
    this.#marks.forEach((mark, index) => {
      const place = this.#places[index]!;
      const parent = elements[Math.floor(place / MOST)];
      if (!inside.has(parent))
        inside.set(
          parent,
          [...(parent?.childNodes ?? [])].filter((node) => !marks.has(node) && !isBlank(node)),
        );
      parent?.insertBefore(mark, inside.get(parent)![place % MOST] ?? null);
    });
  }
}

/** More children than anything of ours has. */
const MOST = 1_000;

const isBlank = (node: Node): boolean => node.nodeType === Node.TEXT_NODE && !(node as Text).data.trim();

/** A blank right behind a comment may be what Lit takes for the end of what it has put in. */
const isMark = (node: ChildNode): boolean =>
  node.nodeType === Node.COMMENT_NODE || (isBlank(node) && node.previousSibling?.nodeType === Node.COMMENT_NODE);

/** The root, and what stands in it; a translator puts each word into elements of its own. */
const elementsOf = (root: ParentNode & Node): Node[] => [root, ...root.querySelectorAll(':not(font)')];
