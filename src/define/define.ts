import { VERSION } from './version.js';

/** The key by which a class tells which version of the library it is from. */
const STAMP = Symbol.for('limber.version');

type Stamped = CustomElementConstructor & { [STAMP]?: string };

let hasWarned = false;

/**
 * Registers an element unless the page has it already: silently if it is from the same version, else with one warning.
 * It never throws, because an error would prevent all later elements of the same script.
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
