/** Shared by the pages Embed builder and Theming: making elements, announcing, copying, and computing painted colours. */
import { contrast, verdict } from './contrast.js';
import { schemeOf, VARIABLES, variableOf } from './theme.js';

/** An existing element gets the new attributes, as from a script of a page. */
export function showElement(room, { tag, attributes, text }) {
  const [present] = room.children;
  const element = present?.localName === tag ? present : document.createElement(tag);
  for (const name of element.getAttributeNames()) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    const written = value === true ? '' : String(value);
    if (element.getAttribute(name) !== written) element.setAttribute(name, written);
  }
  if (element.textContent !== text) element.textContent = text;
  if (element !== present) room.replaceChildren(element);
  return element;
}

export function applyTheme(place, theme) {
  for (const name of Object.keys(VARIABLES)) {
    if (theme.has(name)) place.style.setProperty(variableOf(name), theme.get(name));
    else place.style.removeProperty(variableOf(name));
  }
  place.classList.toggle('has-surface', theme.has('surface'));
  const scheme = schemeOf(theme);
  if (scheme) place.style.setProperty('color-scheme', scheme);
  else place.style.removeProperty('color-scheme');
}

const UNCHANGED_FOR = 250;
let waiting;
let address;

function writeAddress() {
  clearTimeout(waiting);
  if (address !== undefined) history.replaceState(null, '', `${address}${location.hash}`);
  address = undefined;
}

addEventListener('pagehide', writeAddress);

/** Writes the choices into the address after a pause, because Safari allows only a hundred changes in 30 seconds. */
export function keepInAddress(query) {
  address = query ? `?${query}` : location.pathname;
  clearTimeout(waiting);
  waiting = setTimeout(writeAddress, UNCHANGED_FOR);
}

/** Shows a message beside a field while its value is invalid. */
export function markWrong(input, words) {
  const box = input.closest('.field, .control');
  if (!box) return;
  if (words) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
  box.querySelector('.wrong')?.remove();
  if (!words) return;
  const note = document.createElement('small');
  note.className = 'wrong';
  note.textContent = words;
  box.append(note);
}

/** Announces a text, also if it is the same as before. */
export function speaker(region) {
  return (words) => {
    region.textContent = '';
    requestAnimationFrame(() => (region.textContent = words));
  };
}

/** If the browser does not allow copying, selects the text for the visitor to copy. */
export async function copyText(text, block, say) {
  try {
    await navigator.clipboard.writeText(text);
    say('Copied.');
    return true;
  } catch {
    getSelection().selectAllChildren(block);
    say('Selected: copy it with your keyboard.');
    return false;
  }
}

/** The backgrounds behind an element, from the page to itself. */
function grounds(element) {
  const found = [];
  for (let node = element; node;) {
    found.unshift(getComputedStyle(node).backgroundColor);
    node = node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  }
  return found;
}

let canvas;

/** Blends the colours, as the screen shows them: three numbers. */
function painted(colours) {
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  for (const colour of ['white', ...colours]) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** Contrast of a colour property of the element with its background, or with that of `on`. */
function seen(element, property, on = element) {
  const behind = grounds(on);
  return contrast(painted([...behind, getComputedStyle(element)[property]]), painted(behind));
}

const PAIRS = [
  { title: 'Text', find: (root) => root.querySelector('.heading, .name'), property: 'color' },
  { title: 'Quiet text', find: (root) => root.querySelector('.safety summary span, .dose'), property: 'color' },
  {
    title: 'Accent, as the line of Start',
    find: (root) => root.querySelector('.primary'),
    property: 'borderTopColor',
    use: 'sign',
  },
];

const timerIn = (element) => element.shadowRoot?.querySelector('hold-timer')?.shadowRoot;

function measured(element, { title, find, property, use }) {
  const roots = [element.shadowRoot, timerIn(element)].filter(Boolean);
  const target = roots.map(find).find(Boolean);
  if (!target) return [];
  const on = use === 'sign' ? (target.parentElement ?? target) : target;
  return [{ title, ...verdict(seen(target, property, on), use) }];
}

/** Contrast of the texts of an element and of a filled button: a list of `{ title, isEnough, words }`. */
export function contrastsOf(element, filled) {
  const button = filled?.shadowRoot?.querySelector('.primary');
  const onAccent = button ? [{ title: 'Text on a filled Start', ...verdict(seen(button, 'color')) }] : [];
  return [...PAIRS.flatMap((pair) => measured(element, pair)), ...onAccent];
}
