/** The controls of a theme: reads them, and shows a given theme in them. */
import { markWrong } from './page.js';
import { cleaned, expectedOf, VARIABLES } from './theme.js';

const numberIn = (value) => Number.parseFloat(value);

/** Adds a value to the list while it is chosen, if the list does not have it. */
function chooseIn(select, value) {
  if (![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
  select.value = value;
}

const SHOW = {
  colour(box, value, { standard }) {
    const [picker, text] = box.querySelectorAll('input');
    if (document.activeElement !== text) text.value = value ?? '';
    picker.value = /^#[\da-f]{6}$/i.test(value ?? '') ? value : standard;
  },
  length(box, value, { standard }) {
    const [range, output] = box.querySelectorAll('input, output');
    range.value = value === undefined ? String(standard) : String(numberIn(value));
    output.textContent = value ?? `${standard}em`;
  },
  font: (box, value) => chooseIn(box.querySelector('select'), value ?? ''),
  shadow: (box, value) => chooseIn(box.querySelector('select'), value ?? ''),
};

/** The value of a control: empty means not set, and an unknown colour is an error. */
function valueIn(input, name) {
  const { kind } = VARIABLES[name];
  if (input.value.trim() === '') return { value: undefined };
  const value = cleaned(name, kind === 'length' ? `${input.value}em` : input.value);
  const isRight = value !== undefined && (kind !== 'colour' || CSS.supports('color', value));
  return isRight ? { value } : { problem: `Expected ${expectedOf(name)}` };
}

/** `onChange(name, value)` gets undefined if a variable is unset. Returns a function that shows a theme. */
export function bindControls(root, { onChange, say }) {
  const boxes = [...root.querySelectorAll('[data-variable]')];
  for (const box of boxes) bind(box, onChange, say);
  return (theme) => {
    for (const box of boxes) {
      const name = box.dataset.variable;
      const variable = VARIABLES[name];
      SHOW[variable.kind](box, theme.get(name), variable);
      box.querySelector('.unset').hidden = !theme.has(name);
      box.classList.toggle('is-set', theme.has(name));
    }
  };
}

function bind(box, onChange, say) {
  const name = box.dataset.variable;
  const { label } = VARIABLES[name];
  const change = (input, isDone) => {
    const { value, problem } = valueIn(input, name);
    // the value may be incomplete while somebody is typing
    if (problem === undefined || isDone) markWrong(input, problem && `${problem}.`);
    if (problem === undefined) onChange(name, value);
    if (isDone) say(`${label}: ${problem ?? value ?? 'as it comes'}.`);
  };
  box.addEventListener('input', ({ target }) => change(target, false));
  box.addEventListener('change', ({ target }) => change(target, true));
  box.querySelector('.unset').addEventListener('click', () => {
    for (const text of box.querySelectorAll('[type="text"]')) {
      text.value = '';
      markWrong(text);
    }
    box.querySelector('input, select').focus();
    onChange(name, undefined);
    say(`${label}: as it comes.`);
  });
}
