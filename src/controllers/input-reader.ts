import { toJson } from '../session/json.js';
import type { Issue } from './issues-controller.js';

/** A number or a text with a digit. `Number()` would turn anything else into a number nobody meant: a space into 0, true into 1. */
const isNumber = (given: unknown): boolean =>
  typeof given === 'number' || (typeof given === 'string' && /\d/.test(given));

/**
 * Converts a value that a page gives, in the same way for attributes and properties: frameworks set properties to what is written in their
 * templates, such as `"20"` for a number or an empty string for a boolean. A number that cannot be read becomes NaN. Null and undefined stay
 * as they are: not given.
 */
export function valueOf(given: unknown, type: unknown): unknown {
  // an empty string is an attribute without a value, so true; React up to 18 writes "false" for false
  if (type === Boolean) return given === '' || (Boolean(given) && given !== 'false');
  if (given === undefined || given === null) return given;
  if (type === Number) return isNumber(given) ? Number(given) : NaN;
  return [given].flat().map(String).join(' ');
}

/** The element whose input is read. */
interface Given extends Pick<Element, 'getAttribute'> {
  readonly noNumbers?: Readonly<Record<string, unknown>>;
  /** The page's own content, and what was wrong with it. If it has failed, other issues would only follow from that. */
  readonly own?:
    | {
        readonly issues: readonly Issue[];
        readonly hasFailed?: boolean;
        readonly meant?: (id: string, known: readonly string[]) => string;
      }
    | undefined;
}

/** Validates the input of an element: returns what can be used, and collects issues about the rest. A new one is made for each reading. */
export class InputReader {
  readonly #found: Issue[] = [];
  readonly #element: Given;

  /** `element` is asked for what was written where a number is `NaN`. */
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

  /** Adds an issue about an unknown id, which lists the known ones; with own content also the one that was probably meant. */
  unknown(attribute: string, id = '', known: readonly string[]): void {
    const { own } = this.#element;
    this.add(attribute, `there is no "${id}"${own?.meant?.(id, known) ?? ''}; there are ${known.join(', ')}`);
  }

  /** Returns the number if it is whole and within bounds; otherwise adds an issue and returns undefined. Null and undefined are no issue. */
  wholeNumber(attribute: string, value: number | null | undefined, least: number, most: number): number | undefined {
    if (value === null || value === undefined) return undefined;
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    const { noNumbers } = this.#element;
    const given = Number.isNaN(value) ? noNumbers?.[attribute] : undefined;
    const got = toJson(given ?? this.#element.getAttribute(attribute) ?? value);
    this.add(attribute, `expected a whole number from ${least} to ${most}, got ${got}`);
    return undefined;
  }

  /** Returns the value if it is one of the choices; otherwise adds an issue and returns the first. Null and undefined are no issue. */
  oneOf<T extends string>(attribute: string, value: string | null | undefined, choices: readonly [T, ...T[]]): T {
    if (value === null || value === undefined) return choices[0];
    const found = choices.find((choice) => choice === value);
    if (found === undefined) this.add(attribute, `expected ${choices.join(' or ')}, got ${toJson(value)}`);
    return found ?? choices[0];
  }
}
