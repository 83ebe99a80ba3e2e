import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { whenWordsCome } from '../content/catalog.js';
import type { GuideTopic } from '../content/model.js';
import { fallbackLanguage, knownTag, languageFor, loadGuide, loadLanguage, nearestTag } from '../locale/languages.js';
import type { Language, Messages } from '../locale/messages.js';
import { systemClock, type Clock } from '../device/clock.js';
import { langAt, watchLang } from './lang-watch.js';

/** How long an element keeps its fallback content while its language is being fetched; then it shows English. */
const PATIENCE_MS = 3_000;

/** One wait for each language, however many elements ask for it; null once it is over. */
const waits = new Map<string, Promise<void> | null>();

/** The waits for which no language at all could be fetched. */
const stuck: (() => void)[] = [];
const tryAgain = () => stuck.splice(0).forEach((resolve) => resolve());

/** Resolves when the device is online again, another element asks, or the page registers words of its own. */
function anotherChance(): Promise<void> {
  console.warn('limber: no language could be fetched.');
  addEventListener('online', tryAgain);
  whenWordsCome(tryAgain);
  return new Promise((resolve) => stuck.push(resolve));
}

/**
 * A promise while the words for a `lang` are being fetched, else undefined. It never rejects. It resolves after 3 seconds at the latest,
 * unless there is no other language to show either.
 */
function wordsOnTheWay(lang: string): Promise<void> | undefined {
  const tag = nearestTag(lang);
  if (languageFor(tag)) return undefined;
  tryAgain();
  if (!waits.has(tag)) waits.set(tag, waitFor(tag));
  return waits.get(tag) ?? undefined;
}

/** Ends the wait for a language: the loader has waited for it already, so elements show what is there at once. */
export function waitNoLonger(tag: string): void {
  waits.set(tag, null);
}

async function waitFor(tag: string): Promise<void> {
  const words = loadLanguage(tag);
  let stop: (() => void)[] = [];
  await new Promise<void>((done) => {
    // the page may register the words before they are fetched
    const look = () => languageFor(tag) && done();
    stop = [LocaleController.clock.after(PATIENCE_MS, done), whenWordsCome(look)];
    words.catch(() => console.warn(`limber: "${tag}" could not be fetched.`)).then(done, done);
  });
  stop.forEach((each) => each());
  // without any language: take the wanted one or English, whichever comes first
  for (let own = words; !fallbackLanguage(); own = loadLanguage(tag)) {
    await Promise.any([own, loadLanguage('en')]).catch(anotherChance);
  }
  waits.set(tag, null);
}

/** Languages that could not be fetched; elements show another one instead. */
const missing = new Set<string>();
const fetchMissing = () => missing.forEach(fetchWords);

/** Fetches a language that elements wait for while they show another one. If it fails, fetches it again when the device is online. */
function fetchWords(lang: string): void {
  loadLanguage(lang).then(
    () => missing.delete(lang),
    () => {
      missing.add(lang);
      addEventListener('online', fetchMissing, { once: true });
    },
  );
}

/** On a server: an element inside a card or list has that as its `owner`, and takes the language from it. */
const speakerOf = (host: Element & { readonly owner?: unknown }): Element =>
  (host.owner as Element | undefined) ?? host;

/** The page's last `lang` that there are words for: a browser that translates the page overwrites it with another. */
let spokenByPage: string | undefined;

/**
 * The language of an element: that of the nearest `lang`, also when it changes. An unknown language does not replace one that is already
 * shown. On the server only the element's own attribute counts, because there are no ancestors there.
 */
export class LocaleController implements ReactiveController {
  /** The clock of all controllers; tests replace it. Static, because a fetch begins before a test could reach an instance. */
  static clock: Clock = systemClock;
  readonly #host: ReactiveElement;
  #stop: (() => void)[] = [];
  #language: Language | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether any language is available. */
  get isReady(): boolean {
    return fallbackLanguage() !== undefined;
  }

  /** The present language. Throws if there is none yet; elements do not render before that. */
  get language(): Language {
    const language = this.#language ?? languageFor(this.#wanted()) ?? fallbackLanguage();
    if (!language)
      throw new Error('limber: no language is registered. Import limber/all.js, or use registerLanguage().');
    return language;
  }

  get messages(): Messages {
    return this.language.messages;
  }

  /** A promise while the words for the element's `lang` are being fetched, else undefined. */
  whenHere(): Promise<void> | undefined {
    return wordsOnTheWay(this.#wanted());
  }

  /** Fetches the guide in the present language. Rejects if it cannot be fetched. */
  fetchGuide(topic?: GuideTopic): Promise<void> {
    return loadGuide(this.language.tag, topic);
  }

  hostConnected(): void {
    this.#follow();
    this.#stop = [watchLang(this.#host, this.#follow), whenWordsCome(this.#onWords)];
  }

  hostDisconnected(): void {
    this.#stop.splice(0).forEach((stop) => stop());
  }

  #wanted(): string {
    if (isServer) return speakerOf(this.#host).getAttribute('lang') ?? '';
    const lang = langAt(this.#host);
    const isOfPage = lang === document.documentElement.lang;
    const isKnown = knownTag(lang) !== undefined;
    if (isKnown && isOfPage) spokenByPage = lang;
    return isKnown ? lang : (this.#language?.tag ?? (isOfPage ? spokenByPage : undefined) ?? lang);
  }

  /** Changes to the wanted language once it is available. A changed text direction also updates the host, for its arrow keys. */
  #follow = (isTurned = false): void => {
    if (isTurned) this.#host.requestUpdate();
    const wanted = this.#wanted();
    const language = languageFor(wanted);
    if (!language) {
      this.#language ??= fallbackLanguage();
      fetchWords(wanted);
    } else if (language !== this.#language) {
      this.#language = language;
      this.#host.requestUpdate();
    }
  };

  /** Words of this language or of a collection have arrived. The update names `words`, which is no property, so that hosts can tell why. */
  #onWords = (lang?: string): void => {
    this.#follow();
    if (lang === undefined || lang === this.language.tag) this.#host.requestUpdate('words', true);
  };
}
