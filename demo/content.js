import { parseCollection } from '../dist/content/index.js';
import { placeOf } from './json-place.js';

const form = document.querySelector('.write');
const field = form.elements.file;
const problems = form.querySelector('.problems');
const shown = document.querySelector('.shown');
const [card, list] = [shown.querySelector('exercise-card'), shown.querySelector('routine-list')];
const chosen = { exercise: shown.querySelector('#exercise'), routine: shown.querySelector('#routine') };
/** Wait after a key before the text counts as finished, in milliseconds. */
const PAUSE_MS = 350;

const example = await (await fetch('collection.json')).text();

/** What is offered of it: of an exercise or a routine what it is called, in the language that is shown. */
function offer(select, things, textsOf) {
  const before = select.value;
  const ids = Object.keys(things).filter((id) => things[id] !== null);
  select.replaceChildren(...ids.map((id) => new Option(textsOf(id) || id, id)));
  if (ids.includes(before)) select.value = before;
  select.closest('.field').hidden = ids.length < 2;
}

function follow() {
  const { collection, issues } = parseCollection(field.value);
  tell(issues);
  // text that cannot be parsed at all keeps the last preview, since somebody is still typing
  if (!collection) return;
  const { exercises, routines, text } = collection;
  const words = text[shown.dataset.lang] ?? text.en ?? {};
  offer(chosen.exercise, exercises, (id) => words.exercises?.[id]?.name);
  offer(chosen.routine, routines, (id) => words.routines?.[id]?.title?.replace(/[:,]? *\{minutes\}/, ''));
  show(field.value);
}

function show(file) {
  Object.assign(card, { exercise: chosen.exercise.value, collection: file });
  Object.assign(list, { routine: chosen.routine.value, collection: file });
}

function tell(issues) {
  const count = issues.length;
  problems.classList.toggle('some', count > 0);
  const said = count === 0 ? 'Nothing is wrong with it' : count === 1 ? '1 problem' : `${count} problems`;
  const heading = problems.querySelector('h3');
  if (heading.textContent !== said) heading.textContent = said;
  problems.querySelector('ol').replaceChildren(...issues.map(problem));
}

function problem(issue) {
  const [item, button, path] = ['li', 'button', 'code'].map((name) => document.createElement(name));
  const { found, expected, nearest } = issue;
  path.textContent = issue.path;
  button.type = 'button';
  button.append(path, `Found ${found}; expected ${expected}.${nearest ? ` Did you mean “${nearest}”?` : ''}`);
  button.addEventListener('click', () => goTo(issue));
  item.append(button);
  return item;
}

/** Selects the place of a problem and scrolls to it. */
function goTo(issue) {
  const [from, to] = placeOf(field.value, issue);
  field.focus();
  field.setSelectionRange(from, to);
  const line = field.value.slice(0, from).split('\n').length - 1;
  const { lineHeight } = getComputedStyle(field);
  field.scrollTop = Math.max(0, line * parseFloat(lineHeight) - field.clientHeight / 3);
  field.scrollLeft = 0;
}

let waiting;
field.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(follow, PAUSE_MS);
});
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', (event) => {
  event.preventDefault();
  field.value = example;
  follow();
});
for (const select of Object.values(chosen)) select.addEventListener('change', () => show(field.value));
shown.addEventListener('change', ({ target }) => {
  if (target.name !== 'lang') return;
  shown.querySelectorAll('exercise-card, routine-list').forEach((element) => (element.lang = target.value));
  shown.dataset.lang = target.value;
  follow();
});

// what they are given now takes the place of the file that they name: it would be called off while it is on its way
await Promise.all([card, list].map(({ localName }) => customElements.whenDefined(localName)));
await Promise.all([card.updateComplete, list.updateComplete]);
field.value = example;
follow();
