import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Something that a page put in and that could not be used. */
export interface Issue {
  /** The attribute (or property) it came by. */
  readonly attribute: string;
  /** What was given, what was expected, and what exists. In English: it is for whoever builds the page. */
  readonly message: string;
}

/**
 * Collects what is wrong with an element's input while it is worked out, warns once for each, and keeps the list for
 * whoever asks later. Begin with `clear()`, then `add()`.
 */
export class IssuesController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #changed: () => void;
  #found: Issue[] = [];
  #reported = '';
  #warned = new Set<string>();

  constructor(host: ReactiveControllerHost & HTMLElement, changed: () => void = () => undefined) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  get list(): readonly Issue[] {
    return this.#found;
  }

  /** Of one attribute, or of all. */
  clear(attribute?: string): void {
    this.#found = attribute ? this.#found.filter((issue) => issue.attribute !== attribute) : [];
  }

  add(attribute: string, message: string): void {
    this.#found.push({ attribute, message });
  }

  /** An id that names nothing, with those that would. */
  unknown(attribute: string, id: string | undefined, known: readonly string[]): void {
    this.add(attribute, `there is no "${id ?? ''}"; there are ${known.join(', ')}`);
  }

  /** The number when it is whole and within bounds; else an issue, and undefined. Undefined and null pass in silence. */
  wholeNumber(attribute: string, value: number | null | undefined, least: number, most: number): number | undefined {
    this.clear(attribute);
    if (value === null || value === undefined) return undefined;
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    this.add(
      attribute,
      `expected a whole number from ${least} to ${most}, got ${JSON.stringify(this.#given(attribute, value))}`,
    );
    return undefined;
  }

  /** The value when it is one of those that exist; else an issue, and the first of them. Nothing given passes in silence. */
  oneOf<T extends string>(attribute: string, value: string | null | undefined, choices: readonly [T, ...T[]]): T {
    this.clear(attribute);
    if (value === null || value === undefined) return choices[0];
    const found = choices.find((choice) => choice === value);
    if (found === undefined) this.add(attribute, `expected ${choices.join(' or ')}, got ${JSON.stringify(value)}`);
    return found ?? choices[0];
  }

  hostUpdated(): void {
    const now = JSON.stringify(this.#found);
    if (now === this.#reported) return;
    this.#reported = now;
    for (const { attribute, message } of this.#found) {
      const warning = `<${this.#host.localName}> ${attribute}: ${message}.`;
      if (!this.#warned.has(warning)) console.warn(warning, this.#host);
      this.#warned.add(warning);
    }
    if (this.#found.length > 0) this.#changed();
  }

  /** What stands in the attribute, which for a number that could not be read says more than `NaN`. */
  #given(attribute: string, value: number): unknown {
    return this.#host.getAttribute(attribute) ?? value;
  }
}
