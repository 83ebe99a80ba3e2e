/** The attributes of the elements, as their classes have them. */
import type { LitElement } from 'lit';
import { TAGS, type Tag } from '../define/tags.js';
import { escaped } from '../publish/markup.js';
import { OptionError, shown, unknown } from '../publish/option-error.js';

export { TAGS, type Tag } from '../define/tags.js';

/** The values of attributes by name; undefined and false ones are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export function tagOf(given: string): Tag {
  const tag = TAGS.find((each) => each === given);
  if (tag === undefined) throw unknown('tag', given, TAGS);
  return tag;
}

export const classOf = (tag: Tag): typeof LitElement => customElements.get(tag) as unknown as typeof LitElement;

/** Names of the attributes of an element, and whether each is boolean: present or absent, without a value. */
export function attributesOf(tag: Tag): ReadonlyMap<string, { readonly isBoolean: boolean }> {
  const element = classOf(tag);
  const { observedAttributes } = element; // makes Lit set up the properties
  const all = new Map<string, { isBoolean: boolean }>();
  for (const [name, { attribute, type }] of element.elementProperties) {
    const named = typeof attribute === 'string' ? attribute : String(name).toLowerCase();
    if (observedAttributes.includes(named) && attribute !== false) all.set(named, { isBoolean: type === Boolean });
  }
  return all;
}

/** Attributes as they are written in a tag. Throws an `OptionError` for one that the element does not have. */
export function written(tag: Tag, attributes: Attributes): string {
  const known = attributesOf(tag);
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== false);
  for (const [name, value] of given) {
    const kind = known.get(name);
    if (!kind && !isGlobal(name)) throw unknown('attribute', name, [...known.keys()]);
    if (kind && !kind.isBoolean && value === true) throw new OptionError(name, `expected a value, got ${shown(value)}`);
  }
  return given.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`)).join('');
}

/** Attributes that every HTML element may have, except scripts and styles: a policy may forbid those. */
const isGlobal = (name: string): boolean =>
  /^(lang|dir|id|class|part|slot|hidden|title|translate|data-[\w-]+)$/.test(name);
