/** A control for each variable of a theme, which assets/embed/controls.js brings to life. */
import { FONTS, SHADOWS, VARIABLES, variableOf } from '../assets/embed/theme.js';
import { markup } from './library.mjs';

const option = ([name, value]) => markup`<option value="${value}">${name}</option>`;

const select = (id, choices) => markup`<select id="${id}">${Object.entries(choices).map(option)}</select>`;

const FIELDS = {
  colour: (
    { label, standard, derived },
    id,
  ) => markup`<input type="color" value="${standard}" aria-label="${label}: pick">
<input type="text" id="${id}" placeholder="${derived}" autocomplete="off" autocapitalize="off" spellcheck="false" translate="no">`,
  length: ({ standard, min = 0, max, step }, id) =>
    markup`<input type="range" id="${id}" min="${String(min)}" max="${String(max)}" step="${String(step)}" value="${String(standard)}">
<output for="${id}"></output>`,
  font: (_, id) => select(id, FONTS),
  shadow: (_, id) => select(id, SHADOWS),
};

export function themeControl(name) {
  const variable = VARIABLES[name];
  const id = `set-${name}`;
  return markup`<div class="control is-${variable.kind}" data-variable="${name}">
<label for="${id}" title="${variableOf(name)}">${variable.label}</label>
<span>${FIELDS[variable.kind](variable, id)}
<button type="button" class="unset" aria-label="${variable.label}: as it comes" hidden>×</button></span>
</div>
`;
}
