import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { whenWordsCome } from '../content/catalog.js';
import type { GuideTopic } from '../content/model.js';
import { fallbackLanguage, knownTag, languageFor, loadGuide, loadLanguage, nearestTag } from '../locale/languages.js';
import type { Language, Messages } from '../locale/messages.js';
import { systemClock, type Clock } from '../device/clock.js';
import { langAt, watchLang } from './lang-watch.js';

/** How long a page stays with its fallback content while its language is on the way; then it gets English. */
const PATIENCE_MS = 3_000;

/** One wait for each language, however many elements ask for it; null once it is over. */
const waits = new Map<string, Promise<void> | null>();

/** What waits where there is nothing to speak. */
const stuck: (() => void)[] = [];
const tryAgain = () => stuck.splice(0).forEach((resolve) => resolve());

/** Until the device is online again, another element asks, or a page brings words of its own. */
function anotherChance(): Promise<void> {
  console.warn('limber: no language could be fetched.');
  addEventListener('online', tryAgain);
  whenWordsCome(tryAgain);
  return new Promise((resolve) => stuck.push(resolve));
}

/**
 * A promise while the words for a `lang` are on the way, else undefined. It never rejects. It takes over 3 seconds only where
 * nothing else is here to be shown either.
 */
function wordsOnTheWay(lang: string): Promise<void> | undefined {
  const tag = nearestTag(lang);
  if (languageFor(tag)) return undefined;
  tryAgain();
  if (!waits.has(tag)) waits.set(tag, waitFor(tag));
  return waits.get(tag) ?? undefined;
}

/** A page that has waited for a language before its elements were there shows them at once in the one that it has. */
export function waitNoLonger(tag: string): void {
  waits.set(tag, null);
}

async function waitFor(tag: string): Promise<void> {
  const words = loadLanguage(tag);
  let stop: (() => void)[] = [];
  await new Promise<void>((done) => {
    // a page may bring them before they are fetched
    const look = () => languageFor(tag) && done();
    stop = [LocaleController.clock.after(PATIENCE_MS, done), whenWordsCome(look)];
    words.catch(() => console.warn(`limber: "${tag}" could not be fetched.`)).then(done, done);
  });
  stop.forEach((each) => each());
  // whichever comes first is better than nothing
  for (let own = words; !fallbackLanguage(); own = loadLanguage(tag)) {
    await Promise.any([own, loadLanguage('en')]).catch(anotherChance);
  }
  waits.set(tag, null);
}

/** What elements speak another language in place of. */
const missing = new Set<string>();
const fetchMissing = () => missing.forEach(fetchWords);

/** Fetches a language for whoever speaks another meanwhile; once more when the device is online again. */
function fetchWords(lang: string): void {
  loadLanguage(lang).then(
    () => missing.delete(lang),
    () => {
      missing.add(lang);
      addEventListener('online', fetchMissing, { once: true });
    },
  );
}

/** On a server: what stands in a card or a list, which hand themselves to it, speaks as these do. */
const speakerOf = (host: Element & { readonly owner?: unknown }): Element =>
  (host.owner as Element | undefined) ?? host;

/** What the page spoke last of what there is: a browser that translates it writes a language of its own in its place. */
let spokenByPage: string | undefined;

/**
 * The language an element speaks: that of the nearest `lang`, followed when it changes. One that there is not does not take the
 * place of one that is shown. On the server only the element's own attribute counts, because there are no ancestors there.
 */
export class LocaleController implements ReactiveController {
  /** Of all of them, because a language is on its way before anybody could hand one of them a clock. For tests. */
  static clock: Clock = systemClock;
  readonly #host: ReactiveElement;
  #stop: (() => void)[] = [];
  #language: Language | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether there is any language to speak. */
  get isReady(): boolean {
    return fallbackLanguage() !== undefined;
  }

  /** The language of now. Throws as long as there is none: an element does not render before that. */
  get language(): Language {
    const language = this.#language ?? languageFor(this.#wanted()) ?? fallbackLanguage();
    if (!language)
      throw new Error('limber: no language is registered. Import limber/all.js, or use registerLanguage().');
    return language;
  }

  get messages(): Messages {
    return this.language.messages;
  }

  /** A promise while the words for this place are on the way, else undefined. */
  whenHere(): Promise<void> | undefined {
    return wordsOnTheWay(this.#wanted());
  }

  /** Fetches the guide in the language of now. Rejects when it cannot be had. */
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

  /** Takes the language over once it is here; until then the present one stays. Keys go with the direction of text. */
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

  /** Those of this language, or of a collection: hosts are told by a change of `words`, which is no property of theirs. */
  #onWords = (lang?: string): void => {
    this.#follow();
    if (lang === undefined || lang === this.language.tag) this.#host.requestUpdate('words', true);
  };
}
