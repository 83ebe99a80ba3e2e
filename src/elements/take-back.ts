/**
 * Takes back what somebody has done in a root, from the last to the first, and then does again what concerns its texts. Fetched
 * by `kept-nodes.ts` on a page that is translated.
 */

/** What somebody else has put in, and what of ours it is a copy of. */
type Copies = ReadonlyMap<EventTarget, Element>;

/** What others have put in so far. */
const foreign = new WeakSet<Node>();

/** Answers what is ours in the place of the control that was pressed, if that was a copy. */
export function takeBack(all: readonly MutationRecord[], pressed: readonly EventTarget[]): HTMLElement | undefined {
  // what a drawing consists of comes and goes with it
  const records = all.filter(({ target }) => !(target as SVGElement).ownerSVGElement);
  const gone = takenOutIn(records);
  if (gone.length === 0) return undefined;
  const copies = copiesIn(records, gone);
  for (const record of [...records].reverse()) undo(record);
  for (const record of records) translateAgain(record, copies);
  return originalOf(pressed, copies);
}

/** Of ours, the marks and elements that were taken out, with what they stood in. */
function takenOutIn(records: readonly MutationRecord[]): [Node, Node][] {
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

/** Of what somebody did, all but what concerns marks and elements of ours. */
function translateAgain(record: MutationRecord, copies: Copies): void {
  const { target } = record;
  const isOurs = (node: Node | undefined) => node && isElement(node) && !foreign.has(node);
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
