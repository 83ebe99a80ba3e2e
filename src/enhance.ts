/**
 * `limber/enhance.js`: for texts from an editor that removes every tag it does not know. Such editors keep
 *
 *     <div data-limber="routine-list" data-routine="short">Read the routine</div>
 *
 * and this script replaces it by the element, also if it is added later. Only attributes of that element are taken over:
 * somebody who may write such a text may not write scripts. The script loads no element, and waits for them: until they are
 * defined, or if they never are, the text inside is shown.
 */
import { TAGS, type Tag } from './define/tags.js';

const MARK = 'data-limber';

/** Elements that texts are written in. A link or a button that is marked would lose its function. */
const HOSTS = ['div', 'p', 'section', 'span'];

/** Attributes that are kept from the marked element, so that the page's styles and links still match. */
const KEPT = ['id', 'class', 'lang', 'dir', 'hidden'];

const warned = new Set<string>();

function warn(element: Element, complaint: string): void {
  const warning = `<${element.localName} ${MARK}="${element.getAttribute(MARK)}">: ${complaint}.`;
  if (!warned.has(warning)) console.warn(warning, element);
  warned.add(warning);
}

/** Whether an address is of the page's own site: only its server may say what is shown. */
function isOfThisSite(address: string): boolean {
  try {
    const { origin, protocol } = new URL(address, document.baseURI);
    return /^https?:$/.test(protocol) && origin === location.origin;
  } catch {
    return false;
  }
}

/** The attributes to set, by name: only those that the element's class observes. Undefined if the element should not be made. */
function attributesFor(tag: Tag, place: Element): Map<string, string> | undefined {
  const { observedAttributes } = customElements.get(tag) as unknown as {
    readonly observedAttributes: readonly string[];
  };
  const found = new Map<string, string>();
  for (const { name, value } of place.attributes) {
    const [, named] = /^data-(.+)/.exec(name) ?? [];
    if (KEPT.includes(name)) found.set(name, value);
    else if (name === MARK) continue;
    else if (named === 'lang' || observedAttributes.includes(named ?? '')) found.set(named!, value);
    else if (named)
      warn(place, `there is no ${name}; there are ${observedAttributes.map((each) => `data-${each}`).join(', ')}`);
    else if (observedAttributes.includes(name)) warn(place, `expected data-${name} in place of ${name}`);
  }
  const src = found.get('src');
  if (src === undefined || isOfThisSite(src)) return found;
  warn(place, `expected data-src of ${location.origin}, got "${src}"`);
  return undefined;
}

function replace(place: Element, tag: Tag): void {
  // two copies of this script may wait for the same place, and what is open in an editor has to be saved as it was written
  if (!place.isConnected || (place as HTMLElement).isContentEditable) return;
  const attributes = attributesFor(tag, place);
  if (!attributes) return;
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  element.append(...place.childNodes);
  place.replaceWith(element);
}

function enhance(place: Element): void {
  const wanted = place.getAttribute(MARK)!.trim().toLowerCase();
  const tag = TAGS.find((each) => each === wanted);
  if (!tag) return warn(place, `there is no such element; there are ${TAGS.join(', ')}`);
  if (!HOSTS.includes(place.localName)) return warn(place, `expected it on ${HOSTS.join(', ')}`);
  void customElements.whenDefined(tag).then(() => replace(place, tag));
}

function enhanceIn(root: Element | Document): void {
  if (root instanceof Element && root.matches(`[${MARK}]`)) enhance(root);
  root.querySelectorAll(`[${MARK}]`).forEach(enhance);
}

/** Only once the page is parsed: a place that is replaced before would lose what is still to come in it. */
function begin(): void {
  enhanceIn(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element && node.isConnected) enhanceIn(node);
    }
  }).observe(document, { childList: true, subtree: true });
}

// on a server there is nothing to do
if (typeof document !== 'undefined') {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true });
  else begin();
}
