/**
 * The comments of a root, and the white space between its elements: by these Lit finds its way. A browser that translates the
 * page may lose them; the elements it leaves, so that they can be put back to where they were among these.
 */
export class Marks {
  /** Four for each: the mark, what it stands in, and its neighbours. One list, because a page may have a hundred roots. */
  #places: (Node | null)[] = [];

  remember(root: Node): void {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
    const places: (Node | null)[] = [];
    for (let mark = walker.nextNode(); mark; mark = walker.nextNode()) {
      const isWord = mark.nodeType === Node.TEXT_NODE && (mark as Text).data.trim();
      if (!isWord) places.push(mark, mark.parentNode, mark.previousSibling, mark.nextSibling);
    }
    this.#places = places;
  }

  putBack(): void {
    const places = this.#places;
    if (places.every((mark, at) => at % 4 > 0 || mark?.parentNode === places[at + 1])) return;
    for (let at = 0; at < places.length; at += 4) putBack(...(places.slice(at, at + 4) as Place));
  }
}

type Place = [mark: Node, parent: Node, before: Node | null, after: Node | null];

function putBack(...[mark, parent, before, after]: Place): void {
  if (before?.parentNode === parent) parent.insertBefore(mark, before.nextSibling);
  else if (!before) parent.insertBefore(mark, parent.firstChild);
  else parent.insertBefore(mark, after?.parentNode === parent ? after : null);
}
