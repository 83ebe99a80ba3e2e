import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { fallbackLanguage, languageFor, loadGuide, loadLanguage, loadMore, nearestTag } from '../locale/languages.js';
import type { Language, Messages } from '../locale/messages.js';
import { systemClock, type Clock } from '../device/clock.js';
import { langAt, watchLang } from './lang-watch.js';

/** How long a page stays with its fallback content while its language is on the way; then it gets English. */
const PATIENCE_MS = 3_000;

/** One wait for each language, however many elements ask for it; null once it is over. */
const waits = new Map<string, Promise<void> | null>();

/** While the words for a `lang` are on the way a promise, else nothing. Never rejects, never takes over 3 seconds. */
export function wordsOnTheWay(lang: string): Promise<void> | undefined {
  const tag = nearestTag(lang);
  if (languageFor(tag)) return undefined;
  if (!waits.has(tag)) waits.set(tag, waitFor(tag));
  return waits.get(tag) ?? undefined;
}

async function waitFor(tag: string): Promise<void> {
  await new Promise<void>((done) => {
    const cancel = LocaleController.clock.after(PATIENCE_MS, done);
    void loadLanguage(tag)
      .catch(() => console.warn(`limber: "${tag}" could not be fetched.`))
      .finally(cancel)
      .then(done);
  });
  waits.set(tag, null);
}

type Host = ReactiveControllerHost & Element;

/**
 * The language an element speaks: that of the nearest `lang`, followed when it changes. On the server only the
 * element's own attribute counts, because there are no ancestors there.
 */
export class LocaleController implements ReactiveController {
  /** Of all of them, because a language is on its way before anybody could hand one of them a clock. For tests. */
  static clock: Clock = systemClock;
  #host: Host;
  #stop: (() => void) | undefined;
  #language: Language | undefined;
  /** Names of first sight are not enough here any more: another language is taken over only with all of its words. */
  #wantsAll = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get language(): Language {
    // looked up anew, because more of it may have come for somebody else
    return languageFor(this.#language?.tag ?? this.#wanted()) ?? fallbackLanguage();
  }

  get messages(): Messages {
    return this.language.messages;
  }

  /** A promise while the words for this place are on the way, else nothing. */
  whenHere(): Promise<void> | undefined {
    return wordsOnTheWay(this.#wanted());
  }

  /** Fetches the rest of the words, and draws the host anew with them. Rejects when they cannot be had. */
  async fetchAll(): Promise<void> {
    this.#wantsAll = true;
    if (this.language.all) return;
    await loadMore(this.language.tag);
    this.#host.requestUpdate();
  }

  /** Fetches the guide, likewise. */
  async fetchGuide(): Promise<void> {
    await loadGuide(this.language.tag);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#follow();
    this.#stop = watchLang(this.#host, this.#follow);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #wanted(): string {
    return isServer ? (this.#host.getAttribute('lang') ?? '') : langAt(this.#host);
  }

  /** Takes the language over once it is here; until then the present one stays, whole. */
  #follow = (): void => {
    const wanted = this.#wanted();
    const language = languageFor(wanted);
    if (!language || (this.#wantsAll && !language.all)) {
      this.#language ??= language ?? fallbackLanguage();
      const load = this.#wantsAll ? loadMore : loadLanguage;
      load(wanted).then(this.#follow, () => undefined);
    } else if (language.tag !== this.#language?.tag) {
      this.#language = language;
      this.#host.requestUpdate();
    }
  };
}
