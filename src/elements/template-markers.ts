/**
 * The comments, blanks and elements of a root: by these Lit finds its way. A browser that translates the page may lose comments; a
 * translator may put copies in the place of elements, which nobody changes and nobody hears. All are put back to where they were.
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
      for (const node of parent.childNodes) {
        if (isMark(node) || isOurs(node)) {
          this.#nodes.push(node);
          this.#parents.push(parent);
          this.#places.push(before);
        }
        if (!isMark(node)) before += 1;
      }
    }
  }

  /** Answers what has come back in the place of one of these. */
  putBack(pressed: readonly EventTarget[] = []): HTMLElement | undefined {
    let back: HTMLElement | undefined;
    let touched: Node | undefined;
    this.#nodes.forEach((node, index) => {
      const parent = this.#parents[index];
      // marks of one parent keep their order
      if (!parent || (node.parentNode === parent && (touched !== parent || !isMark(node)))) return;
      touched = parent;
      const there = [...parent.childNodes].filter((each) => !isMark(each))[this.#places[index] ?? 0] ?? null;
      if (isMark(node) || !there || !isOurs(there) || this.#nodes.includes(there)) {
        return void parent.insertBefore(node, there);
      }
      const hasFocus = there.matches(':focus');
      if (pressed.includes(there)) back = node as HTMLElement;
      there.replaceWith(node);
      if (hasFocus) (node as HTMLElement).focus();
    });
    return back;
  }
}

/** A translator puts each text into elements of its own. What a drawing consists of comes and goes with it. */
const isOurs = (node: Node): node is Element & ChildNode =>
  node.nodeType === Node.ELEMENT_NODE &&
  (node as Element).localName !== 'font' &&
  !(node as SVGElement).ownerSVGElement;

/** A blank may be what Lit takes for the end of what it has put in. */
const isMark = (node: Node): boolean =>
  node.nodeType === Node.COMMENT_NODE || (node.nodeType === Node.TEXT_NODE && !(node as Text).data.trim());
