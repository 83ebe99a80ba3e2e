/**
 * The page Embed builder. It shows the choices in its form, on a live element, in snippets, and in its address, which is the only place
 * where they are stored. The logic is in modules without a DOM: choices, plan, snippets, theme.
 */
import { addressOf, choicesFrom, fieldsOf, isUsed, OWN } from './choices.js';
import { bindControls } from './controls.js';
import { library } from './library.js';
import { bindOrder } from './order.js';
import { applyTheme, contrastsOf, keepInAddress, markWrong, showElement, speaker } from './page.js';
import { planOf } from './plan.js';
import { showForms } from './snippet-view.js';
import { formsOf, readyFile } from './snippets.js';
import { Stage } from './stage.js';
import { addTheme, VARIABLES } from './theme.js';

const fields = fieldsOf(library);

const studio = document.querySelector('[data-builder]');
const form = studio.querySelector('form');
const room = studio.querySelector('[data-stage]');
const stage = new Stage(room);
const say = speaker(studio.querySelector('.said'));

let { choices, problems } = choicesFrom(location.search, library);

function choose(changes) {
  choices = { ...choices, ...changes };
  if (choices.routine === OWN && choices.exercises.length === 0) {
    choices.exercises = [...library.routines.short.exercises];
  }
  show();
}

/* the form */

const controlsOf = (name) => [...studio.querySelectorAll(`[name="${name}"]`)];

/** The value of a control; undefined if it is invalid. */
function valueOf(input) {
  const { name, type, checked, value } = input;
  if (name === 'exercises') {
    const { exercises } = choices;
    return checked ? [...exercises, value] : exercises.filter((id) => id !== value);
  }
  if (type === 'checkbox') return checked;
  if (name === 'minutes' && value === '') return null;
  return fields[name].read(value);
}

function labelOf(input) {
  const legend = input.closest('fieldset')?.querySelector('legend').textContent;
  const label = input.labels?.[0]?.textContent.trim() ?? '';
  if (input.type === 'checkbox') return `${label}: ${input.checked ? 'yes' : 'no'}`;
  if (input.type === 'radio') return `${legend}: ${label}`;
  return `${label}: ${input.selectedOptions?.[0].textContent ?? (input.value || 'none')}`;
}

studio.addEventListener('input', ({ target: input }) => {
  if (!fields[input.name]) return;
  const value = valueOf(input);
  if (value === undefined) return; // it may not be whole yet
  markWrong(input);
  choose({ [input.name]: value });
});

studio.addEventListener('change', ({ target: input }) => {
  if (!fields[input.name]) return;
  const isWrong = valueOf(input) === undefined;
  toSay = isWrong ? `Expected ${fields[input.name].expected}.` : `${labelOf(input)}.`;
  markWrong(input, isWrong && toSay);
  settle();
});

form.addEventListener('submit', (event) => event.preventDefault());

studio.querySelector('[data-reset]').addEventListener('click', () => {
  const { for: place, width, scheme } = choices;
  choose({ ...choicesFrom('', library).choices, for: place, width, scheme });
  say('Everything as it was at first.');
});

const showTheme = bindControls(studio, {
  say,
  onChange(name, value) {
    const theme = new Map(choices.theme);
    if (value === undefined) theme.delete(name);
    else theme.set(name, value);
    choose({ theme });
  },
});

const showOrder = bindOrder(studio.querySelector('.order'), {
  nameOf: (id) => library.exercises[id].names.en,
  onChange(exercises, words) {
    choose({ exercises });
    say(words);
  },
});

/** Does not change the text of a focused field while somebody is typing. */
function showIn(input) {
  const value = choices[input.name];
  if (input.type === 'radio') input.checked = input.value === String(value);
  else if (input.type === 'checkbox') input.checked = Array.isArray(value) ? value.includes(input.value) : value;
  else if (input !== document.activeElement) input.value = value ?? '';
}

function showForm() {
  for (const name of Object.keys(fields)) for (const input of controlsOf(name)) showIn(input);
  for (const box of studio.querySelectorAll('[data-choice]')) {
    box.hidden = !isUsed(box.dataset.choice, choices, library);
  }
  showOrder(choices.exercises);
  showTheme(choices.theme);
  const kept = [...choices.theme.keys()].filter((name) => !studio.querySelector(`[data-variable="${name}"]`));
  const names = kept.map((name) => VARIABLES[name].label.toLowerCase()).join(', ');
  studio.querySelector('.more-theme span').textContent = kept.length > 0 ? `Set besides: ${names}.` : '';
  const parameters = new URLSearchParams();
  addTheme(parameters, choices.theme);
  studio.querySelector('[data-to-theming]').href = `theming.html?${parameters}`.replace(/\?$/, '');
}

/* what becomes of it */

function factsOf() {
  const [element] = room.children;
  const { durationMs, steps } = element ?? {};
  if (choices.element !== 'routine' || !durationMs) return '';
  const minutes = Math.max(1, Math.round(durationMs / 60_000));
  const moves = steps.length === 1 ? '1 move' : `${steps.length} moves`;
  return `About ${minutes} min, ${moves}.`;
}

function showFacts(element) {
  const weak = element.localName === 'exercise-guide' ? [] : contrastsOf(element);
  const faults = weak.filter(({ isEnough }) => !isEnough).map(({ title, words }) => `${title}: ${words}.`);
  const facts = studio.querySelector('.facts');
  facts.textContent = [factsOf(), ...faults].filter(Boolean).join(' ');
  facts.classList.toggle('is-too-little', faults.length > 0);
}

let reserve;
/** The choices that the measured reserve belongs to. */
let reserved;
let latest;
/** The last change, announced together with its effect. */
let toSay = '';

/** Once the element is drawn, puts its measured height into the snippet, unless there is a later change. */
async function settle() {
  const turn = (latest = {});
  const plan = planOf(choices, library);
  await customElements.whenDefined(plan.tag);
  const [element] = room.children;
  await drawn(element);
  if (turn !== latest) return;
  if (element.status === undefined || element.status === 'idle') reserve = stage.reserve();
  showFacts(element);
  if (toSay) say([toSay, factsOf()].filter(Boolean).join(' '));
  toSay = '';
  const ready = await readyText(plan);
  if (turn === latest) showSnippets(ready);
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** How long a guide may take to fetch its texts. */
const FRAMES = 300;

/** Waits until the element, those inside, and what they fetch are ready. */
async function drawn(element) {
  await element.updateComplete;
  for (let frames = 0; frames < FRAMES && !element.shadowRoot.querySelector('[part]'); frames += 1) await nextFrame();
  for (const inner of element.shadowRoot.querySelectorAll('*')) await inner.updateComplete;
  await nextFrame();
}

const texts = new Map();

/** The ready-made file for these choices, if there is one. */
async function readyText(plan) {
  const file = readyFile(plan, library);
  if (!file || choices.for !== 'prerendered') return undefined;
  if (!texts.has(file)) {
    const answer = await fetch(new URL(`../../snippets/${file}`, import.meta.url)).catch(() => undefined);
    texts.set(file, answer?.ok ? await answer.text() : undefined);
  }
  return texts.get(file);
}

const showSnippets = (ready) => showForms(studio, formsOf(choices, library, { reserve, ready }), { choices, say });

/* the tabs, which docs.js has made */

const PLACES = ['html', 'prerendered', 'wordpress', 'shopify', 'react'];
const tabs = [...studio.querySelectorAll('[role="tab"]')];
/** The choice before the Shopify tab changed it. */
let filesElsewhere;
const chosenTab = () => PLACES[tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true')];

for (const type of ['click', 'keyup']) {
  studio.querySelector('[role="tablist"]').addEventListener(type, () => {
    const place = chosenTab();
    if (place === choices.for) return;
    // the assets of a theme are in one flat folder, where a single file is easiest to upload
    const isShop = place === 'shopify';
    const { files } = choices;
    choose({ for: place, files: isShop ? 'bundle' : (filesElsewhere ?? files) });
    filesElsewhere = isShop ? files : undefined;
  });
}

function show() {
  keepInAddress(addressOf(choices, library));
  showForm();
  const plan = planOf(choices, library);
  const now = JSON.stringify([plan, [...choices.theme]]);
  if (now !== reserved) reserve = undefined;
  reserved = now;
  applyTheme(room, choices.theme);
  stage.show(choices);
  showElement(room, plan);
  showSnippets();
  settle();
}

studio.hidden = false;
tabs[PLACES.indexOf(choices.for)].click();
show();
document.querySelector('[data-problems]').textContent = problems.join(' ');
