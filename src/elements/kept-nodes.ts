/** What somebody else has put in, and what of ours it is a copy of. */
type Copies = ReadonlyMap<EventTarget, Element>;

/**
 * Keeps what Lit has put into a root: by comments and blanks it finds its way, and its elements are those that are heard. A browser
 * that translates the page may lose comments; a translator may put copies in the place of elements, which nobody changes and nobody
 * hears. Both are taken back; the translated texts stay.
 *
 * What others do is written down as it happens, so that a root costs nothing as long as nobody does anything. A list of its nodes
 * would keep an object of the script's for each of them, on a page with a hundred cards.
 */
export class KeptNodes {
  #observer: MutationObserver | undefined;
  #records: MutationRecord[] = [];
  /** What others have put in, and texts that were put in again. */
  #foreign?: WeakSet<Node>;

  /** What has been done until now is ours. */
  remember(root: Node): void {
    if (!this.#observer) {
      this.#observer = new MutationObserver((records) => void this.#records.push(...records));
      this.#observer.observe(root, { childList: true, subtree: true });
    }
    this.#observer.takeRecords();
    this.#records = [];
  }

  /** Answers what is ours in the place of the control that was pressed, if that was a copy. */
  putBack(pressed: readonly EventTarget[] = []): HTMLElement | undefined {
    this.#records.push(...(this.#observer?.takeRecords() ?? []));
    if (!this.#records.length) return undefined;
    // what a drawing consists of comes and goes with it
    const records = this.#records.filter(({ target }) => !(target as SVGElement).ownerSVGElement);
    const gone = this.#takenOutIn(records);
    if (gone.length === 0) return undefined;
    const copies = copiesIn(records, gone);
    for (const record of [...records].reverse()) undo(record);
    for (const record of records) this.#translateAgain(record, copies);
    this.#observer?.takeRecords();
    this.#records = [];
    return originalOf(pressed, copies);
  }

  /** Of ours, the marks and elements that were taken out, with what they stood in. */
  #takenOutIn(records: readonly MutationRecord[]): [Node, Node][] {
    const foreign = (this.#foreign ??= new WeakSet());
    const seen = new Set<Node>();
    const gone: [Node, Node][] = [];
    for (const { target, addedNodes, removedNodes } of records) {
      for (const node of removedNodes) {
        if (!seen.has(node) && !foreign.has(node) && (isMark(node) || isElement(node))) gone.push([node, target]);
        seen.add(node);
      }
      for (const node of addedNodes) if (!seen.has(node)) foreign.add(node);
    }
    return gone;
  }

  /** Of what somebody did, all but what concerns marks and elements of ours. */
  #translateAgain(record: MutationRecord, copies: Copies): void {
    const { target } = record;
    const isOurs = (node: Node | undefined) => node && isElement(node) && !this.#foreign?.has(node);
    const [before, after] = [record.removedNodes, record.addedNodes].map(
      (nodes) => [...nodes].filter((node) => !isMark(node)) as ChildNode[],
    ) as [ChildNode[], ChildNode[]];
    after.forEach((node, at) => {
      const there = before[at];
      if (copies.has(node) || isOurs(node) || isOurs(there)) return;
      if (there?.parentNode === target) there.replaceWith(node);
      else target.insertBefore(node, placeOf(record));
    });
    for (const node of before) if (!isOurs(node) && node.parentNode === target) node.remove();
  }
}

function undo(record: MutationRecord): void {
  const { target, addedNodes, removedNodes } = record;
  for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
  const place = placeOf(record);
  for (const node of removedNodes) if (!node.contains(target)) target.insertBefore(node, place);
}

/** What stands behind the place of a record, in as far as its neighbours are there. */
function placeOf({ target, nextSibling, previousSibling }: MutationRecord): Node | null {
  if (nextSibling?.parentNode === target) return nextSibling;
  return previousSibling?.parentNode === target ? previousSibling.nextSibling : null;
}

/** A copy has the name of what was taken out of the same place; the first is that of the first, and may have a copy itself. */
function copiesIn(records: readonly MutationRecord[], gone: readonly [Node, Node][]): Copies {
  const copies = new Map<EventTarget, Element>();
  for (const { target, addedNodes } of records) {
    for (const node of addedNodes) {
      if (gone.some(([ours]) => ours === node)) continue;
      const alike = gone.filter(
        ([ours, parent]) => parent === target && isElement(ours) && ours.nodeName === node.nodeName,
      );
      const originals = alike.map(([ours]) => ours as Element);
      const copied = new Set(copies.values());
      const original = originals.find((each) => !copied.has(each)) ?? originals[0];
      if (original) copies.set(node, original);
    }
  }
  return copies;
}

const CONTROLS = 'button, summary, a, label, input, select';

/** The control stands in our element where the one that was pressed stands in the copy. */
function originalOf(pressed: readonly EventTarget[], copies: Copies): HTMLElement | undefined {
  const at = pressed.findIndex((each) => copies.has(each));
  const path = pressed.slice(0, at + 1) as Element[];
  const control = path.findIndex((each) => each.matches(CONTROLS));
  if (control < 0) return undefined;
  let ours = copies.get(path[at] as Element);
  for (const step of path.slice(control, at).reverse()) {
    ours = elementsIn(ours)[elementsIn(step.parentElement).indexOf(step)];
  }
  return ours as HTMLElement | undefined;
}

const elementsIn = (parent: Element | null | undefined): Element[] => [...(parent?.children ?? [])].filter(isElement);

/** But for what a translator puts each text into. */
const isElement = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE && (node as Element).localName !== 'font';

/** A blank behind a comment may be what Lit takes for the end of what it has put in. */
const isMark = (node: Node): boolean =>
  node.nodeType === Node.COMMENT_NODE || (node.nodeType === Node.TEXT_NODE && !(node as Text).data.trim());
