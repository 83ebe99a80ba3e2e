import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ContentIssue } from '../content/model.js';
import { toJson } from '../session/json.js';

/** Something that a page put in and that could not be used; within a collection with its place, and what stands there. */
export interface Issue extends Partial<Omit<ContentIssue, 'message'>> {
  /** The attribute (or property) it came by. */
  readonly attribute: string;
  /** What was given, what was expected, and what exists. In English: it is for whoever builds the page. */
  readonly message: string;
}

/**
 * Warns once of each thing that is wrong with an element's input, and keeps the list for whoever asks later. The host reports
 * what it found before it renders; it is announced after that.
 */
export class IssuesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: () => void;
  #found: readonly Issue[] = [];
  #announced = '[]';
  readonly #warned = new Set<string>();

  /** `changed`: there are other issues than before, and not none. */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: () => void = () => undefined) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  get list(): readonly Issue[] {
    return this.#found;
  }

  /** All that is wrong now, in place of what was before. */
  report(issues: readonly Issue[]): void {
    this.#found = issues;
  }

  hostUpdated(): void {
    const now = toJson(this.#found);
    if (now === this.#announced) return;
    this.#announced = now;
    for (const { attribute, message } of this.#found) {
      const warning = `<${this.#host.localName}> ${attribute}: ${message}.`;
      if (!this.#warned.has(warning)) console.warn(warning, this.#host);
      this.#warned.add(warning);
    }
    if (this.#found.length > 0) this.#changed();
  }
}
