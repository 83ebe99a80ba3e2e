import { VERSION } from './version.js';

/** The key of a class's property with the version of the library that it came from. */
const STAMP = Symbol.for('limber.version');

type Stamped = CustomElementConstructor & { [STAMP]?: string };

let hasWarned = false;

/**
 * Registers an element, unless the tag is registered already; if that is from another version or not ours, it warns once. Never throws,
 * because an error would keep the script from registering the elements after it.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const present: Stamped | undefined = customElements.get(tag);
  if (present === undefined) {
    Object.assign(element, { [STAMP]: VERSION });
    customElements.define(tag, element);
  } else if (present[STAMP] !== VERSION && !hasWarned) {
    hasWarned = true;
    const other = present[STAMP] ? `version ${present[STAMP]} of limber` : 'another script';
    console.warn(`limber ${VERSION}: <${tag}> is already defined by ${other}; what was there first stays.`);
  }
}
