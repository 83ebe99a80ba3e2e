/** Fetches files with a page's own content, each of them once, however many elements ask for it. */
import type { Clock } from '../device/clock.js';
import { systemClock } from '../device/clock.js';
import { fetchText, type Fetched } from '../device/fetch-text.js';

interface ContentFile<Content> {
  readonly content: Promise<Content>;
  readonly wantedBy: Set<object>;
  /** Undefined once the file has arrived. */
  abort: AbortController | undefined;
}

export class ContentFiles<Content> {
  /** Times the limit for a fetch. Tests replace it. */
  clock: Clock = systemClock;
  readonly #read: (fetched: Fetched) => Promise<Content>;
  readonly #files = new Map<string, ContentFile<Content>>();

  constructor(read: (fetched: Fetched) => Promise<Content>) {
    this.#read = read;
  }

  /** Resolves to the content. Rejects if it cannot be fetched; the next call then fetches again. `asking`: the element. */
  at(address: string, asking: object): Promise<Content> {
    const file = this.#files.get(address) ?? this.#fetch(address);
    file.wantedBy.add(asking);
    return file.content;
  }

  /** The element no longer needs its files: aborts those that are on the way and that no other element waits for. */
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
