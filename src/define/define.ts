import { VERSION } from './version.js';

/** How a class says which version of the library it came from. */
const STAMP = Symbol.for('limber.version');

type Stamped = CustomElementConstructor & { [STAMP]?: string };

let hasWarned = false;

/**
 * Registers an element unless the page has it already: from the same version in silence, from another with one warning.
 * It never throws, because an error here would take every later element of the same script with it.
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
