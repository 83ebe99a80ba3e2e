const form = document.querySelector('.choices-bar');
const sheet = document.querySelector('#sheet');
const status = sheet.querySelector('[role=status]');
const moves = [...sheet.querySelectorAll('.move')];
const colours = [...form.querySelectorAll('[type=color]')];

const INSTANTS = 7;
/** What the page says itself in each language. */
const said = {
  en: { copied: 'Copied', count: (count) => `${count} ${count === 1 ? 'move' : 'moves'}` },
  da: { copied: 'Kopieret', count: (count) => `${count} ${count === 1 ? 'øvelse' : 'øvelser'}` },
  sv: { copied: 'Kopierad', count: (count) => `${count} ${count === 1 ? 'övning' : 'övningar'}` },
};

const choice = (name) => form.elements[name].value;

const setOrRemove = (element, name, value) =>
  value ? element.setAttribute(name, value) : element.removeAttribute(name);

/** What an editor writes to get what is chosen; a default is left out. */
const attributesFor = (move) => ({
  person: choice('person') === 'woman' ? '' : choice('person'),
  side: 'sided' in move.dataset ? choice('side') : '',
});

function show(move, figures) {
  const attributes = attributesFor(move);
  for (const figure of figures) {
    for (const [name, value] of Object.entries(attributes)) setOrRemove(figure, name, value);
  }
}

/** The same words in another language; what the page was written with is kept. */
function translate() {
  const lang = choice('lang');
  sheet.lang = lang;
  for (const element of sheet.querySelectorAll('[data-da]')) {
    element.dataset.en ??= element.textContent.trim();
    element.textContent = element.dataset[lang];
  }
}

function follow() {
  translate();
  const kind = choice('kind');
  let count = 0;
  for (const move of moves) {
    const isShown = !kind || move.dataset.is.split(' ').includes(kind);
    const entry = sheet.querySelector(`.contact a[href="#${move.id}"]`).parentElement;
    move.hidden = entry.hidden = !isShown;
    if (isShown) count += 1;
    show(move, [...move.querySelectorAll('exercise-figure'), entry.querySelector('exercise-figure')]);
    const extra = Object.entries(attributesFor(move))
      .map(([name, value]) => (value ? ` ${name}="${value}"` : ''))
      .join('');
    move.querySelector('pre code').textContent = `<exercise-figure exercise="${move.id}"${extra}></exercise-figure>`;
  }
  status.textContent = said[choice('lang')].count(count);
  paint();
}

/** Colours that were chosen, on the sheet and as the lines to copy. */
function paint() {
  const rules = colours
    .filter((input) => 'chosen' in input.dataset)
    .map(({ name, value }) => [`--limber-figure-${name}`, value]);
  for (const { name } of colours) sheet.style.removeProperty(`--limber-figure-${name}`);
  for (const [name, value] of rules) sheet.style.setProperty(name, value);
  const box = document.querySelector('#colours');
  box.hidden = rules.length === 0;
  const lines = rules.map(([name, value]) => `  ${name}: ${value};`);
  box.querySelector('code').textContent = [':root {', ...lines, '}'].join('\n');
}

/** What was not chosen is shown as the elements have it, which is another colour on a dark page. */
function showDefaults() {
  const { shadowRoot } = sheet.querySelector('.hold');
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  for (const input of colours) {
    const shape = 'chosen' in input.dataset ? undefined : shadowRoot?.querySelector(input.dataset.shows);
    if (!shape) continue;
    // whatever the notation, as the screen shows it: an input knows no other than #rrggbb
    canvas.fillStyle = getComputedStyle(shape).fill;
    canvas.fillRect(0, 0, 1, 1);
    const shown = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    input.value = `#${shown.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  }
}

/** Seven stills each, drawn only when somebody comes near. */
function fillFilm(move) {
  const film = move.querySelector('.film');
  if (film.childElementCount > 0) return;
  for (let index = 0; index < INSTANTS; index += 1) {
    const place = Math.round((index / (INSTANTS - 1)) * 100) / 100;
    const [frame, figure, caption] = ['div', 'exercise-figure', 'span'].map((tag) => document.createElement(tag));
    figure.setAttribute('exercise', move.id);
    figure.setAttribute('pose', place);
    figure.toggleAttribute('still', true);
    figure.toggleAttribute('hide-caption', true);
    caption.textContent = place;
    frame.append(figure, caption);
    film.append(frame);
  }
  show(move, film.querySelectorAll('exercise-figure'));
}

async function copy(button) {
  const code = button.parentElement.querySelector('code');
  try {
    await navigator.clipboard.writeText(code.textContent);
  } catch {
    getSelection().selectAllChildren(code); // not allowed, or no secure address: the keyboard still copies
    return;
  }
  const { copied } = said[choice('lang')];
  status.textContent = copied;
  button.textContent = copied;
  setTimeout(() => (button.textContent = button.dataset[choice('lang')]), 2_000);
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  if (target.type === 'color') target.dataset.chosen = '';
  follow();
  showDefaults();
});
form.addEventListener('reset', () => {
  for (const { dataset } of colours) delete dataset.chosen;
  // the event comes before the fields have their first values again
  setTimeout(() => {
    follow();
    showDefaults();
  });
});
sheet.addEventListener('click', ({ target }) => {
  const button = target.closest('.copy');
  if (button) copy(button);
});

const nearby = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) fillFilm(target);
  },
  { rootMargin: '800px' },
);
for (const move of moves) nearby.observe(move);

follow();
customElements
  .whenDefined('exercise-figure')
  .then(() => sheet.querySelector('.hold').updateComplete)
  .then(showDefaults);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', showDefaults);
