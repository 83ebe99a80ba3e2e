/**
 * Themes: their variables, and how they are written in an address and in CSS. Without a DOM, so that it can be tested in Node. A theme is a
 * Map from the name of a variable, without `--limber-`, to its value.
 */
import { luminance } from './contrast.js';

const PREFIX = '--limber-';

const colour = (label, standard, derived) => ({ kind: 'colour', label, standard, derived });
const length = (label, standard, range) => ({ kind: 'length', label, standard, ...range });

/** Font stacks by their name in the list. */
export const FONTS = {
  'As on the page': '',
  System: 'system-ui, sans-serif',
  Grotesque: "'Helvetica Neue', Helvetica, Arial, sans-serif",
  Humanist: "'Gill Sans', 'Gill Sans Nova', Candara, Optima, sans-serif",
  Rounded: "ui-rounded, 'SF Pro Rounded', 'Arial Rounded MT Bold', Nunito, sans-serif",
  Serif: "Georgia, 'Times New Roman', serif",
  'Old style': "'Iowan Old Style', 'Palatino Linotype', Palatino, serif",
  Mono: 'ui-monospace, Menlo, Consolas, monospace',
};

export const SHADOWS = {
  None: '',
  Soft: '0 2px 12px rgb(0 0 0 / 0.08)',
  Deep: '0 12px 40px rgb(0 0 0 / 0.2)',
  Hard: '6px 6px 0 rgb(0 0 0 / 0.85)',
};

/** All variables in the order of the controls. `standard` is shown in a control if the variable is not set. */
export const VARIABLES = {
  accent: colour('Accent', '#2c6e63', 'green'),
  surface: colour('Surface', '#ffffff', 'as the page is'),
  text: colour('Text', '#1d1d1d', 'automatic'),
  muted: colour('Quiet text', '#585858', 'automatic'),
  border: colour('Lines', '#dddddd', 'automatic'),
  radius: length('Corners', 0.75, { max: 2, step: 0.125 }),
  space: length('Space inside', 1, { min: 0.5, max: 2, step: 0.125 }),
  shadow: { kind: 'shadow', label: 'Shadow' },
  font: { kind: 'font', label: 'Font' },
  'heading-font': { kind: 'font', label: 'Title font' },
  'figure-body': colour('Clothes', '#2f4f49', 'automatic'),
  'figure-skin': colour('Skin', '#d9a583', 'of the person'),
  'figure-hair': colour('Hair', '#4a3628', 'of the person'),
  'figure-accent': colour('Muscle and arrow', '#e9c069', 'honey'),
  'figure-prop': colour('Mat and furniture', '#f4f0e8', 'sand'),
};

/** Refuses characters that could end a declaration, a style element or an attribute. */
const SAFE = {
  colour: /^(#[\da-f]{3,8}|[a-z]+|[a-z-]+\([-+\w\s.,%/#()]*\))$/i,
  length: /^\d+(\.\d+)?(em|px|rem)?$/,
  font: /^[\w\s,'-]+$/,
  shadow: /^[-+\w\s.,%/#()]+$/,
};

const EXPECTED = {
  colour: 'a colour of CSS, such as #7a3e52',
  length: 'a length, such as 0.75em',
  font: 'families, such as Georgia, serif',
  shadow: 'a shadow of CSS, such as 0 2px 12px silver',
};

/** The normalised value; undefined if it is invalid. */
export function cleaned(name, value) {
  const { kind } = VARIABLES[name];
  const text = value.trim();
  if (text.length > 120 || !SAFE[kind].test(text)) return undefined;
  return kind === 'length' && !/[a-z]$/.test(text) && Number(text) !== 0 ? `${text}em` : text;
}

export const expectedOf = (name) => EXPECTED[VARIABLES[name].kind];

/** The theme in a query, and a sentence on each invalid value. */
export function themeFrom(parameters) {
  const theme = new Map();
  const problems = [];
  for (const name of Object.keys(VARIABLES)) {
    const given = parameters.get(name);
    if (given === null) continue;
    const value = cleaned(name, given);
    if (value === undefined) problems.push(`${name} is left out: expected ${expectedOf(name)}, got “${given}”.`);
    else theme.set(name, value);
  }
  return { theme, problems };
}

export const addTheme = (parameters, theme) => {
  for (const [name, value] of theme) parameters.set(name, value);
};

export const variableOf = (name) => `${PREFIX}${name}`;

/** In the fixed order of the variables. */
const ordered = (theme) => Object.keys(VARIABLES).filter((name) => theme.has(name));

const declarations = (theme) => ordered(theme).map((name) => `${variableOf(name)}: ${theme.get(name)};`);

const TAGS = ['routine-list', 'exercise-card', 'hold-timer', 'exercise-figure', 'exercise-guide'];

/**
 * The colour scheme that a custom surface needs, whatever the page around it is: a light surface keeps the dark accent also if the
 * visitor's system is dark. Undefined if there is no surface, or its colour cannot be computed.
 */
export function schemeOf(theme) {
  const [, short, long] = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(theme.get('surface') ?? '') ?? [];
  const digits = long ?? short?.replace(/./g, '$&$&');
  if (!digits) return undefined;
  const parts = digits.match(/../g).map((part) => Number.parseInt(part, 16));
  return luminance(parts) > 0.179 ? 'light' : 'dark';
}

/** Elements without a box: they need padding on a surface, or their text would touch its edge. embed.css has the same list. */
const WITHOUT_BOX = ['hold-timer', 'exercise-figure', 'exercise-guide'];
const BOX = [
  '  padding: 1em;',
  '  border-radius: var(--limber-radius, 0.75em);',
  '  background: var(--limber-surface);',
];

/** The CSS rules of a theme; empty if nothing is set. `tags` are the elements on the page. */
export function cssOf(theme, { indent = '', tags = TAGS } = {}) {
  if (theme.size === 0) return '';
  const scheme = schemeOf(theme);
  const rules = [':root {', ...declarations(theme).map((line) => `  ${line}`), '}'];
  const edged = theme.has('surface') ? tags.filter((tag) => WITHOUT_BOX.includes(tag)) : [];
  if (edged.length > 0) rules.push(`${edged.join(', ')} {`, ...BOX, '}');
  if (scheme) rules.push(`${tags.join(', ')} {`, `  color-scheme: ${scheme};`, '}');
  return rules.map((line) => indent + line).join('\n');
}

export const PRESETS = {
  'As it comes': {},
  'Nordic calm': { accent: '#4a6b7c', surface: '#f6f7f5', radius: '0.25em', font: FONTS.Grotesque, space: '1.125em' },
  Serif: {
    ...{ accent: '#7a3e52', surface: '#fbf6ee', radius: '0em', shadow: SHADOWS.None },
    ...{ font: FONTS.Serif, 'heading-font': FONTS['Old style'], 'figure-prop': '#efe2cd' },
  },
  Loud: {
    ...{ accent: '#e0301e', surface: '#fff4d6', text: '#1a0f00', radius: '1.5em', font: FONTS.Rounded },
    ...{ shadow: SHADOWS.Hard, 'figure-accent': '#f7b500' },
  },
  'Dark room': { accent: '#7fd1c1', surface: '#10201f', radius: '0.75em', 'figure-prop': '#2c4340' },
  'Black and white': { accent: '#000000', radius: '0em', 'figure-accent': '#c8c8c8', 'figure-body': '#3a3a3a' },
};

/** The theme of a preset, in which empty values are not set. */
export const presetTheme = (name) => new Map(Object.entries(PRESETS[name]).filter(([, value]) => value !== ''));

export const presetOf = (theme) =>
  Object.keys(PRESETS).find((name) => {
    const preset = presetTheme(name);
    return preset.size === theme.size && [...preset].every(([key, value]) => theme.get(key) === value);
  });
