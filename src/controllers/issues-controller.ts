import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ContentIssue } from '../content/model.js';
import { toJson } from '../session/json.js';

/** Input of the page that cannot be used. For an issue within a collection, also its place and what was found there. */
export interface Issue extends Partial<Omit<ContentIssue, 'message'>> {
  /** The attribute (or property) that it was given in. */
  readonly attribute: string;
  /** What was given, what was expected, and what exists. In English, for the developer of the page. */
  readonly message: string;
}

/**
 * Keeps the list of an element's issues, and warns once of each in the console. The host reports its issues before it renders; after the
 * update, the warnings come and `changed` is called.
 */
export class IssuesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: () => void;
  #found: readonly Issue[] = [];
  #announced = '[]';
  readonly #warned = new Set<string>();

  /** `changed` is called when there are other issues than before, and at least one. */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: () => void = () => undefined) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  get list(): readonly Issue[] {
    return this.#found;
  }

  /** Replaces the list. */
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
