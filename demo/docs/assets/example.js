/** Examples: their markup can be edited, and their events are listed as they fire. */
import { readMarkup } from './markup-reader.js';

const LOG_LENGTH = 60;

for (const box of document.querySelectorAll('.example')) enliven(box);

function enliven(box) {
  const { attributes, events } = JSON.parse(box.dataset.known);
  const [room, field, problem, log] = ['.room', 'textarea', '.problem', '.events ol'].map((part) =>
    box.querySelector(part),
  );
  const variants = [...box.querySelectorAll('[data-source]')];
  for (const part of box.querySelectorAll('.variants, .events')) part.hidden = false;

  const show = async () => {
    for (const each of variants) each.setAttribute('aria-pressed', String(each.dataset.source === field.value));
    const { fragment, problems } = readMarkup(field.value, attributes);
    replace(room, fragment);
    const issues = await Promise.all([...room.querySelectorAll('*')].map(issuesOf));
    problem.textContent = [...problems, ...issues.flat()].join(' ');
  };

  field.addEventListener('input', show);
  for (const each of variants) {
    each.addEventListener('click', () => {
      field.value = each.dataset.source;
      show();
    });
  }
  for (const type of events) room.addEventListener(type, (event) => write(log, event));
}

/** An element with the same tag is kept and gets the new attributes, so that its session goes on. */
function replace(room, fragment) {
  const [next, ...more] = fragment.children;
  const [present] = room.children;
  if (!next || more.length > 0 || present?.localName !== next.localName) return room.replaceChildren(fragment);
  for (const name of present.getAttributeNames()) if (!next.hasAttribute(name)) present.removeAttribute(name);
  for (const name of next.getAttributeNames()) {
    const value = next.getAttribute(name);
    if (present.getAttribute(name) !== value) present.setAttribute(name, value);
  }
  present.replaceChildren(...next.childNodes);
}

/** The issues of an element. */
async function issuesOf(element) {
  await element.updateComplete;
  return (element.issues ?? []).map(({ message }) => `${message}.`);
}

function write(log, { type, detail }) {
  const name = document.createElement('code');
  name.textContent = type;
  const facts = document.createElement('span');
  facts.textContent = Object.entries(detail ?? {})
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => `${key}: ${told(value)}`)
    .join(', ');
  const entry = document.createElement('li');
  entry.append(name, ' ', facts);
  log.prepend(entry);
  if (log.children.length > LOG_LENGTH) log.lastChild.remove();
}

const told = (value) => (typeof value === 'object' ? JSON.stringify(value) : String(value));
