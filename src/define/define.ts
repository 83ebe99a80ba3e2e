import { VERSION } from './version.js';

/** How a class says which version of the library it came from. */
const STAMP = Symbol.for('limber.version');

interface Stamped extends CustomElementConstructor {
  [STAMP]?: string;
}

/**
 * Registers an element unless the page has it already: from the same version in silence, from another with a warning.
 * It never throws, because an error here would take every later element of the same script with it.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag) as Stamped | undefined;
  if (present === undefined) {
    (element as Stamped)[STAMP] = VERSION;
    customElements.define(tag, element);
  } else if (present[STAMP] !== VERSION) {
    const other = present[STAMP] ? `version ${present[STAMP]} of limber` : 'another script';
    console.warn(`limber ${VERSION}: <${tag}> is already defined by ${other}; that one stays.`);
  }
}
