/** What the manifest knows of an element, as tables. */
import { readFileSync } from 'node:fs';
import { markup, TAGS } from './library.mjs';
import { phrase } from './prose.mjs';
import { section } from './section.mjs';
import { table } from './table.mjs';

const { modules } = JSON.parse(readFileSync(new URL('../../../dist/custom-elements.json', import.meta.url), 'utf8'));
const declarations = modules.flatMap((module) => module.declarations ?? []);

export function declarationOf(tag) {
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`The manifest has no <${tag}>.`);
  return found;
}

/** What the browser calls is no more for pages than what is private. */
const isPublic = ({ privacy, name, static: isStatic }) =>
  privacy !== 'private' && privacy !== 'protected' && !isStatic && !/^[#_]|Callback$/.test(name);

/** Names of the attributes that each tag takes. */
export const attributesByTag = () =>
  Object.fromEntries(TAGS.map((tag) => [tag, (declarationOf(tag).attributes ?? []).map(({ name }) => name)]));

/** Names of all events of the library. */
export const eventNames = () => [
  ...new Set(TAGS.flatMap((tag) => declarationOf(tag).events ?? []).map(({ name }) => name)),
];

const text = (words) => (words ? phrase(words.replace(/\s+/g, ' ')) : '');
const inCode = (value) => (value ? markup`<code>${value.replace(/\s+/g, ' ')}</code>` : '');

/** Of ids there are too many to list, and pages for them. */
const pageOfIds = { exercise: 'moves', routine: 'routines' };

function typeOf({ name, type }) {
  if (pageOfIds[name]) return phrase(`an [id](${pageOfIds[name]}.html)`);
  const said = (type?.text ?? '').replace(/ \| (undefined|\(string & \{\}\))$/, '');
  return inCode(said.replace(/^\((.*)\)$/, '$1'));
}

const part = (title, columns, items, row, before) =>
  items?.length > 0 ? section(title, before, table(columns, items.map(row))) : undefined;

/** `start(options: Options) → Promise<void>`, without what says nothing. */
function signature({ name, parameters = [], return: { type } = {} }) {
  const given = parameters.map((parameter) => `${parameter.name}: ${parameter.type?.text ?? 'unknown'}`).join(', ');
  const answer = type?.text && type.text !== 'void' ? ` → ${type.text}` : '';
  return inCode(`${name}(${given})${answer}`);
}

/** Everything public of an element that a page can set, call, hear, fill or style. */
export function tables(tag) {
  const element = declarationOf(tag);
  const members = (element.members ?? []).filter(isPublic);
  const ofAttribute = new Set((element.attributes ?? []).map(({ fieldName, name }) => fieldName ?? name));
  const properties = members.filter(({ kind, name }) => kind === 'field' && !ofAttribute.has(name));
  const described = (item) => [text(item.description ?? item.summary)];
  return [
    part('Attributes', ['Attribute', 'Takes', 'Default', 'What it does'], element.attributes, (item) => [
      inCode(item.name),
      typeOf(item),
      inCode(item.default),
      ...described(item),
    ]),
    part('Properties', ['Property', 'Type', 'What it is'], properties, (item) => [
      inCode(item.name),
      typeOf(item),
      ...described(item),
    ]),
    part(
      'Methods',
      ['Method', 'What it does'],
      members.filter(({ kind }) => kind === 'method'),
      (item) => [signature(item), ...described(item)],
    ),
    part(
      'Events',
      ['Event', 'Class', 'When'],
      element.events?.filter(({ name }) => name),
      (item) => [inCode(item.name), typeOf(item), ...described(item)],
    ),
    part('Slots', ['Slot', 'What goes there'], element.slots, (item) => [
      item.name ? inCode(item.name) : 'inside the tag',
      ...described(item),
    ]),
    part('Parts', ['Part', 'What it is'], element.cssParts, (item) => [inCode(item.name), ...described(item)]),
    part('States', ['State', 'When'], element.cssStates, (item) => [
      inCode(`:state(${item.name})`),
      ...described(item),
    ]),
    part('CSS variables', ['Variable', 'Default', 'What it colours or sizes'], element.cssProperties, (item) => [
      inCode(item.name),
      inCode(item.default),
      ...described(item),
    ]),
  ].filter(Boolean);
}
