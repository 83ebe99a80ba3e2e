/** Files with a page's own content: each is fetched once, however many elements ask for it. */
import type { Clock } from '../device/clock.js';
import { systemClock } from '../device/clock.js';
import { fetchText, type Fetched } from '../device/fetch-text.js';

interface ContentFile<Content> {
  readonly content: Promise<Content>;
  readonly wantedBy: Set<object>;
  /** Undefined once it is here. */
  abort: AbortController | undefined;
}

export class ContentFiles<Content> {
  /** How long a file may take is measured by this. For tests. */
  clock: Clock = systemClock;
  readonly #read: (fetched: Fetched) => Promise<Content>;
  readonly #files = new Map<string, ContentFile<Content>>();

  constructor(read: (fetched: Fetched) => Promise<Content>) {
    this.#read = read;
  }

  /** Rejects where it cannot be had; whoever asks then asks anew. */
  at(address: string, asking: object): Promise<Content> {
    const file = this.#files.get(address) ?? this.#fetch(address);
    file.wantedBy.add(asking);
    return file.content;
  }

  /** What is on the way for nobody else is called off. */
  leave(asking: object): void {
    for (const [address, { wantedBy, abort }] of this.#files) {
      if (!wantedBy.delete(asking) || wantedBy.size > 0 || !abort) continue;
      this.#files.delete(address);
      abort.abort();
    }
  }

  #fetch(address: string): ContentFile<Content> {
    const abort = new AbortController();
    const content = fetchText(address, abort.signal, this.clock).then(this.#read);
    const file: ContentFile<Content> = { content, wantedBy: new Set(), abort };
    this.#files.set(address, file);
    content.then(
      () => (file.abort = undefined),
      () => this.#files.get(address) === file && this.#files.delete(address),
    );
    return file;
  }
}
