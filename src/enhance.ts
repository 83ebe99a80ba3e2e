/**
 * `limber/enhance.js`: for texts from an editor that takes out every tag that it does not know. What such editors keep is
 *
 *     <div data-limber="routine-list" data-routine="short">Read the routine</div>
 *
 * and this makes the element of it, once, also where it comes later. Anything but the attributes of that element stays out:
 * whoever may write such a text may not write scripts. It brings no element along, and waits for them: until they are here, and
 * where they never come, what stands inside is read.
 */
import { TAGS, type Tag } from './define/tags.js';

const MARK = 'data-limber';

/** What a text is written in. Of a link or a button that was marked, somebody would miss what it does. */
const HOSTS = ['div', 'p', 'section', 'span'];

/** Of the place itself, so that the look and the links of the page still meet it. */
const KEPT = ['id', 'class', 'lang', 'dir', 'hidden'];

const warned = new Set<string>();

function warn(element: Element, complaint: string): void {
  const warning = `<${element.localName} ${MARK}="${element.getAttribute(MARK)}">: ${complaint}.`;
  if (!warned.has(warning)) console.warn(warning, element);
  warned.add(warning);
}

/** As the page's own script could fetch it: no more than the server of the page says what is shown. */
function isOfThisSite(address: string): boolean {
  try {
    const { origin, protocol } = new URL(address, document.baseURI);
    return /^https?:$/.test(protocol) && origin === location.origin;
  } catch {
    return false;
  }
}

/** The attributes that the element takes, as it says itself, by name; undefined where it is better not made. */
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
  // two copies may wait for the same place, and what an editor has open is to be saved as it was written
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

/** Not before the page is read: a place that is made into something else on the way would lose what is still to come in it. */
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
