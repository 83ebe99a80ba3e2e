/**
 * Converts the choices of the builder to a query and back, without a DOM. `library` is the data about the collection that the build
 * writes: see parts/embed-library.mjs.
 */
import { addTheme, themeFrom, VARIABLES } from './theme.js';

export const ELEMENTS = ['routine', 'card', 'timer', 'figure', 'guide'];

/** In place of a routine of the library. */
export const OWN = 'own';

export const PLAIN = 'plain';

const oneOf = (...values) => ({
  read: (text) => (values.includes(text) ? text : undefined),
  expected: values.join(', '),
});

const wholeNumber = (min, max) => ({
  read: (text) => (/^\d+$/.test(text) && Number(text) >= min && Number(text) <= max ? Number(text) : undefined),
  expected: `a whole number from ${min} to ${max}`,
});

const onOff = {
  read: (text) => (['', '1', 'true'].includes(text) ? true : ['0', 'false'].includes(text) ? false : undefined),
  expected: '1 or 0',
};

const words = { read: (text) => (text.length <= 120 ? text : undefined), expected: 'at most 120 characters' };

/** The folder of the files: a path on the server, or an address on another. */
export function folderFrom(text) {
  const trimmed = text.trim();
  if (!/^(https:\/\/[\w.-]+(:\d+)?)?\/[\w\-./~%@+]*$/.test(trimmed) || trimmed.startsWith('//')) return undefined;
  return trimmed.endsWith('/') ? trimmed : `${trimmed}/`;
}

const ids = (known) => ({
  read(text) {
    const found = [...new Set(text.split(/[\s,]+/).filter(Boolean))];
    return found.length > 0 && found.every((id) => known.includes(id)) ? found : undefined;
  },
  expected: `ids of moves, such as ${known.slice(0, 2).join(' ')}`,
});

/** For each choice: how it is read from the query, what is valid, and its default. */
export function fieldsOf({ exercises, routines, topics, languages }) {
  const moves = Object.keys(exercises);
  const field = (kind, standard) => ({ ...kind, standard });
  return {
    element: field(oneOf(...ELEMENTS), 'routine'),
    routine: field(oneOf(...Object.keys(routines), OWN), 'short'),
    exercises: field(ids(moves), []),
    exercise: field(oneOf(...moves), moves[0]),
    timer: field(oneOf(PLAIN, ...moves), PLAIN),
    seconds: field(wholeNumber(1, 3600), 30),
    'each-side': field(onOff, false),
    label: field(words, ''),
    topic: field(oneOf(...Object.keys(topics)), 'faq'),
    lang: field(oneOf(...languages), 'en'),
    minutes: field(wholeNumber(3, 60), null),
    'floor-free': field(onOff, false),
    person: field(oneOf('woman', 'man', 'senior'), 'woman'),
    level: field(wholeNumber(1, 3), 1),
    heading: field(words, ''),
    prominent: field(onOff, false),
    expanded: field(onOff, false),
    'hide-caption': field(onOff, false),
    files: field(oneOf('folder', 'bundle'), 'folder'),
    folder: field(
      { read: folderFrom, expected: 'a folder such as /limber/ or https://cdn.example/limber/' },
      '/limber/',
    ),
    integrity: field(oneOf('first', 'all', 'none'), 'first'),
    for: field(oneOf('html', 'prerendered', 'wordpress', 'shopify', 'react'), 'html'),
    width: field(oneOf('column', 'phone', 'tablet', 'desktop'), 'phone'),
    scheme: field(oneOf('light', 'dark'), 'light'),
  };
}

/** All choices, with a sentence on each invalid part of the query. */
export function choicesFrom(address, library) {
  const parameters = new URLSearchParams(address);
  const fields = fieldsOf(library);
  const { theme, problems } = themeFrom(parameters);
  const choices = { theme };
  for (const [name, { read, expected, standard }] of Object.entries(fields)) {
    const given = parameters.get(name);
    const value = given === null ? standard : read(given);
    choices[name] = value === undefined ? standard : value;
    if (value === undefined) problems.push(`${name} is left out: expected ${expected}, got “${given}”.`);
  }
  for (const name of new Set(parameters.keys())) {
    if (!Object.hasOwn(fields, name) && !Object.hasOwn(VARIABLES, name)) problems.push(`There is no choice “${name}”.`);
  }
  if (choices.routine === OWN && choices.exercises.length === 0)
    choices.exercises = [...library.routines.short.exercises];
  return { choices, problems };
}

const written = (value) =>
  value === true ? '1' : value === false ? '0' : Array.isArray(value) ? value.join(' ') : String(value);

/** Only choices that differ from their default, so that the address stays short. */
export function addressOf(choices, library) {
  const parameters = new URLSearchParams();
  for (const [name, { standard }] of Object.entries(fieldsOf(library))) {
    const isOwnOrder = name === 'exercises' && choices.routine !== OWN;
    if (isOwnOrder || choices[name] === null || written(choices[name]) === written(standard ?? '')) continue;
    parameters.set(name, written(choices[name]));
  }
  addTheme(parameters, choices.theme);
  return parameters.toString();
}

/** The choices that apply to this element. */
const USED = {
  routine: ['routine', 'minutes', 'floor-free', 'person', 'level', 'heading', 'prominent'],
  card: ['exercise', 'floor-free', 'person', 'level', 'expanded'],
  timer: ['timer', 'person', 'level', 'prominent'],
  figure: ['exercise', 'person', 'hide-caption'],
  guide: ['topic', 'heading'],
};

export function isUsed(name, { element, routine, timer, exercise, for: place }, { exercises }) {
  if (name === 'files') return place !== 'react';
  if (name === 'folder' || name === 'integrity') return !['react', 'shopify'].includes(place);
  if (name === 'exercises') return element === 'routine' && routine === OWN;
  if (['seconds', 'each-side', 'label'].includes(name)) return element === 'timer' && timer === PLAIN;
  if (element === 'timer' && timer === PLAIN && ['person', 'level'].includes(name)) return false;
  if (element === 'card' && name === 'floor-free') return exercises[exercise].floorFree !== undefined;
  return !Object.values(USED).flat().includes(name) || USED[element].includes(name);
}
