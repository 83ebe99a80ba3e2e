/** A node, what it stands in, and its neighbours. */
type Place = readonly [mark: ChildNode, parent: Node, before: Node | null, after: Node | null];

/**
 * The comments of a root, and the white space between its elements: by these Lit finds its way. A browser that translates the
 * page may lose them; the elements it leaves, so that they can be put back to where they were among these.
 */
export class Marks {
  #places: readonly Place[] = [];

  remember(root: Node): void {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
    const places: Place[] = [];
    while (walker.nextNode()) {
      const mark = walker.currentNode as CharacterData;
      const isWord = mark.nodeType === Node.TEXT_NODE && mark.data.trim();
      if (!isWord) places.push([mark, mark.parentNode as Node, mark.previousSibling, mark.nextSibling]);
    }
    this.#places = places;
  }

  putBack(): void {
    if (this.#places.every(([mark, parent]) => mark.parentNode === parent)) return;
    for (const [mark, parent, before, after] of this.#places) {
      if (before?.parentNode === parent) parent.insertBefore(mark, before.nextSibling);
      else if (!before) parent.insertBefore(mark, parent.firstChild);
      else parent.insertBefore(mark, after?.parentNode === parent ? after : null);
    }
  }
}
