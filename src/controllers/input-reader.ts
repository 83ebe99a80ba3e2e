import { toJson } from '../session/json.js';
import type { Issue } from './issues-controller.js';

/** Or the text of one. All else would become a number that nobody means: a space is 0, and true is 1. */
const isNumber = (given: unknown): boolean =>
  typeof given === 'number' || (typeof given === 'string' && /\d/.test(given));

/**
 * What becomes of a value that a page gives, by attribute or as a property: the same. Frameworks set the property to what stands
 * in their templates, such as `"20"` for a number or an empty string for a boolean. Null and undefined are not given.
 */
export function valueOf(given: unknown, type: unknown): unknown {
  // an attribute without a value is there; and React up to 18 writes the word for what is false
  if (type === Boolean) return given === '' || (Boolean(given) && given !== 'false');
  if (given === undefined || given === null) return given;
  if (type === Number) return isNumber(given) ? Number(given) : NaN;
  return [given].flat().map(String).join(' ');
}

/** An element that knows what was written where a number should be. */
interface Given extends Pick<Element, 'getAttribute'> {
  readonly noNumbers?: Readonly<Record<string, unknown>>;
  /** What was wrong with the content that it is given; where that has failed, all else follows from it. */
  readonly own?:
    | {
        readonly issues: readonly Issue[];
        readonly hasFailed?: boolean;
        readonly meant?: (id: string, known: readonly string[]) => string;
      }
    | undefined;
}

/** Reads what a page has put in: what can be used of it, and what is wrong with the rest. Made anew for each reading. */
export class InputReader {
  readonly #found: Issue[] = [];
  readonly #element: Given;

  /** `element`: says, of a number that could not be read, more than `NaN`. */
  constructor(element: Given) {
    this.#element = element;
  }

  get issues(): readonly Issue[] {
    const { own } = this.#element;
    return own?.hasFailed ? own.issues : [...(own?.issues ?? []), ...this.#found];
  }

  add(attribute: string, message: string): void {
    this.#found.push({ attribute, message });
  }

  /** An id that names nothing, with those that would; on a page with content of its own also the one that may have been meant. */
  unknown(attribute: string, id = '', known: readonly string[]): void {
    const { own } = this.#element;
    this.add(attribute, `there is no "${id}"${own?.meant?.(id, known) ?? ''}; there are ${known.join(', ')}`);
  }

  /** The number when it is whole and within bounds; else an issue, and undefined. Undefined and null pass in silence. */
  wholeNumber(attribute: string, value: number | null | undefined, least: number, most: number): number | undefined {
    if (value === null || value === undefined) return undefined;
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    const { noNumbers } = this.#element;
    const given = Number.isNaN(value) ? noNumbers?.[attribute] : undefined;
    const got = toJson(given ?? this.#element.getAttribute(attribute) ?? value);
    this.add(attribute, `expected a whole number from ${least} to ${most}, got ${got}`);
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
