/** The page Theming: shows the theme of the controls on live elements and as CSS. The theme is in its address; nothing is stored. */
import { bindControls } from './controls.js';
import { applyTheme, contrastsOf, copyText, keepInAddress, showElement, speaker } from './page.js';
import { addTheme, cssOf, presetOf, presetTheme, themeFrom } from './theme.js';

const studio = document.querySelector('[data-theming]');
const say = speaker(studio.querySelector('.said'));
const places = [...studio.querySelectorAll('.look')];
const code = studio.querySelector('.snippet code');
const shown = [...studio.querySelectorAll('[name="show"]')];

const ATTRIBUTES = {
  'exercise-card': { exercise: 'glute-bridge' },
  'hold-timer': { exercise: 'hip-flexor', prominent: true },
  'routine-list': { routine: 'short' },
};

let { theme, problems } = themeFrom(new URLSearchParams(location.search));
let tag = new URLSearchParams(location.search).get('show') ?? 'exercise-card';
if (!ATTRIBUTES[tag]) {
  problems = [...problems, `There is no “${tag}” to show: there are ${Object.keys(ATTRIBUTES).join(', ')}.`];
  tag = 'exercise-card';
}

/** A hidden timer with a filled button, only to measure its colours. */
function probe() {
  const timer = document.createElement('hold-timer');
  for (const [name, value] of Object.entries({ seconds: 30, prominent: '' })) timer.setAttribute(name, String(value));
  const box = document.createElement('div');
  box.className = 'probe';
  box.inert = true;
  box.append(timer);
  return box;
}

for (const place of places) place.append(probe());

const showControls = bindControls(studio, {
  say,
  onChange(name, value) {
    theme = new Map(theme);
    if (value === undefined) theme.delete(name);
    else theme.set(name, value);
    show();
  },
});

for (const button of studio.querySelectorAll('[data-preset]')) {
  button.addEventListener('click', () => {
    theme = presetTheme(button.dataset.preset);
    show();
    say(`${button.dataset.preset}.`);
  });
}

for (const input of shown) {
  input.addEventListener('change', () => {
    tag = input.value;
    show();
  });
}

studio.querySelector('[data-reset]').addEventListener('click', () => {
  theme = new Map();
  show();
  say('Everything as it comes.');
});

const copyButton = studio.querySelector('[data-copy-css]');
copyButton.addEventListener('click', async () => {
  const done = await copyText(code.textContent, code, say);
  copyButton.textContent = done ? 'Copied' : 'Selected';
  copyButton.addEventListener('blur', () => (copyButton.textContent = 'Copy CSS'), { once: true });
});

function query() {
  const parameters = new URLSearchParams();
  if (tag !== 'exercise-card') parameters.set('show', tag);
  addTheme(parameters, theme);
  return parameters.toString();
}

function show() {
  showControls(theme);
  for (const input of shown) input.checked = input.value === tag;
  const preset = presetOf(theme);
  for (const each of studio.querySelectorAll('[data-preset]')) {
    each.setAttribute('aria-pressed', String(each.dataset.preset === preset));
  }
  code.textContent = cssOf(theme) || '/* Nothing is set: all of it is as it comes. */';
  keepInAddress(query());
  const own = new URLSearchParams();
  addTheme(own, theme);
  studio.querySelector('[data-to-builder]').href = `builder.html${own.size > 0 ? `?${own}` : ''}`;
  for (const place of places) {
    for (const part of place.querySelectorAll('.look-room, .probe')) applyTheme(part, theme);
    showElement(place.querySelector('.look-room'), { tag, attributes: ATTRIBUTES[tag], text: '' });
  }
  scheduleMeasuring();
}

let isScheduled = false;

/** Runs once for all changes before the next frame, after they have been drawn. */
function scheduleMeasuring() {
  if (isScheduled) return;
  isScheduled = true;
  requestAnimationFrame(async () => {
    isScheduled = false;
    await Promise.all(Object.keys(ATTRIBUTES).map((each) => customElements.whenDefined(each)));
    for (const place of places) await measure(place);
  });
}

async function measure(place) {
  const [element] = place.querySelector('.look-room').children;
  const filled = place.querySelector('.probe > *');
  await Promise.all([element.updateComplete, filled.updateComplete]);
  await element.shadowRoot.querySelector('hold-timer')?.updateComplete;
  const items = contrastsOf(element, filled).map(({ title, isEnough, words }) => {
    const item = document.createElement('li');
    item.className = isEnough ? 'is-enough' : 'is-too-little';
    const name = document.createElement('b');
    name.textContent = title;
    item.append(name, ' ', words);
    return item;
  });
  place.querySelector('.contrasts').replaceChildren(...items);
}

studio.hidden = false;
show();
document.querySelector('[data-problems]').textContent = problems.join(' ');
