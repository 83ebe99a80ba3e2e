/**
 * Undoes what others have changed in a root, from the last change to the first, and then redoes what concerns its
 * texts. Fetched by `kept-nodes.ts` on a page that is translated.
 */

/** Nodes that others have inserted, each with our element of which it is a copy. */
type Copies = ReadonlyMap<EventTarget, Element>;

/** Nodes that others have inserted so far. */
const foreign = new WeakSet<Node>();

/** Undoes the changes. Returns our control in place of the one that was pressed, if that was a copy. */
export function takeBack(all: readonly MutationRecord[], pressed: readonly EventTarget[]): HTMLElement | undefined {
  // the parts of a drawing come and go with it
  const records = all.filter(({ target }) => !(target as SVGElement).ownerSVGElement);
  const gone = takenOutIn(records);
  if (gone.length === 0) return undefined;
  const copies = copiesIn(records, gone);
  for (const record of [...records].reverse()) undo(record);
  for (const record of records) translateAgain(record, copies);
  return originalOf(pressed, copies);
}

/** Our markers and elements that were removed, each with its former parent. */
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

/** The node after the place of a record, as far as its neighbours are still there. */
function placeOf({ target, nextSibling, previousSibling }: MutationRecord): Node | null {
  if (nextSibling?.parentNode === target) return nextSibling;
  return previousSibling?.parentNode === target ? previousSibling.nextSibling : null;
}

/** Redoes a change, except for our markers and elements. */
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

/**
 * A copy has the tag name of an element removed from the same parent. The first copy is that of the first such element,
 * and so on; any more, such as a copy of a copy, belong to the first.
 */
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

/** Finds our control at the same place in our element as the pressed one in the copy. */
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

/** Whether it is an element, but not the `font` that a translator puts around each text. */
const isElement = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE && (node as Element).localName !== 'font';

/** Comments and blank text: Lit may take a blank after a comment as the end of what it has rendered. */
const isMark = (node: Node): boolean =>
  node.nodeType === Node.COMMENT_NODE || (node.nodeType === Node.TEXT_NODE && !(node as Text).data.trim());
