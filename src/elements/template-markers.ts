/**
 * The comments, blanks and elements of a root: by these Lit finds its way. A browser that translates the page may lose comments; a
 * translator may put copies in the place of elements, which nobody changes and nobody hears. All are put back to where they were.
 */
export class TemplateMarkers {
  /** By turns: what is put back, what it stands in, and how far from its start. One list, because a page may have a hundred roots. */
  #kept: (ChildNode | Node | number)[] = [];

  remember(root: ParentNode & Node): void {
    this.#kept = [];
    for (const parent of [root, ...root.querySelectorAll(':not(font)')]) {
      let before = 0;
      let isMarked = false;
      for (const node of parent.childNodes) {
        isMarked ||= node.nodeType === Node.COMMENT_NODE;
        if (!isMark(node)) {
          if (isOurs(node)) this.#kept.push(node, parent, before);
          before += 1;
        } else if (isMarked) this.#kept.push(node, parent, before);
      }
    }
  }

  /** Answers what has come back in the place of one of these. */
  putBack(pressed: readonly EventTarget[] = []): HTMLElement | undefined {
    let back: HTMLElement | undefined;
    let touched: Node | undefined;
    for (let at = 0; at < this.#kept.length; at += 3) {
      const [node, parent, place] = this.#kept.slice(at, at + 3) as [HTMLElement, Node, number];
      // marks of one parent keep their order
      if (node.parentNode === parent && (touched !== parent || !isMark(node))) continue;
      touched = parent;
      const there = [...parent.childNodes].filter((each) => !isMark(each))[place] ?? null;
      if (isMark(node) || !there || !isOurs(there) || this.#kept.includes(there)) parent.insertBefore(node, there);
      else {
        if (pressed.includes(there)) back = node;
        there.replaceWith(node);
      }
    }
    return back;
  }
}

/** A translator puts each text into elements of its own. What a drawing consists of comes and goes with it. */
const isOurs = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE &&
  (node as Element).localName !== 'font' &&
  !(node as SVGElement).ownerSVGElement;

/** A blank behind a comment may be what Lit takes for the end of what it has put in. */
const isMark = (node: Node): boolean =>
  node.nodeType === Node.COMMENT_NODE || (node.nodeType === Node.TEXT_NODE && !(node as Text).data.trim());
