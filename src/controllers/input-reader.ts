import { toJson } from '../session/json.js';
import type { Issue } from './issues-controller.js';

/** Reads what a page has put in: what can be used of it, and what is wrong with the rest. Made anew for each reading. */
export class InputReader {
  readonly issues: Issue[] = [];
  readonly #element: Pick<Element, 'getAttribute'>;

  /** `element`: whose attributes say, of a number that could not be read, more than `NaN`. */
  constructor(element: Pick<Element, 'getAttribute'>) {
    this.#element = element;
  }

  add(attribute: string, message: string): void {
    this.issues.push({ attribute, message });
  }

  /** An id that names nothing, with those that would. */
  unknown(attribute: string, id: string | undefined, known: readonly string[]): void {
    this.add(attribute, `there is no "${id ?? ''}"; there are ${known.join(', ')}`);
  }

  /** The number when it is whole and within bounds; else an issue, and undefined. Undefined and null pass in silence. */
  wholeNumber(attribute: string, value: number | null | undefined, least: number, most: number): number | undefined {
    if (value === null || value === undefined) return undefined;
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    const given = toJson(this.#element.getAttribute(attribute) ?? value);
    this.add(attribute, `expected a whole number from ${least} to ${most}, got ${given}`);
    return undefined;
  }

  /** The value when it is one of those that exist; else an issue, and the first of them. Nothing given passes in silence. */
  oneOf<T extends string>(attribute: string, value: string | null | undefined, choices: readonly [T, ...T[]]): T {
    if (value === null || value === undefined) return choices[0];
    const found = choices.find((choice) => choice === value);
    if (found === undefined) this.add(attribute, `expected ${choices.join(' or ')}, got ${toJson(value)}`);
    return found ?? choices[0];
  }
}
