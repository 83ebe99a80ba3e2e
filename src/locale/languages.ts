/** The languages that there are: those that are loaded, and those that can be fetched. */
import { addBuiltInGuide, addBuiltInText } from '../content/catalog.js';
import type { GuideText, GuideTopic } from '../content/model.js';
import { counted, lister, wholeMinutes } from './format.js';
import { onceMore } from './once-more.js';
import type { Language, LanguageModule, Units } from './messages.js';
import type { FetchLanguage } from './shipped-languages.js';

const here = new Map<string, Language>();
/** Languages that can be fetched. */
const offered = new Map<string, FetchLanguage>();
/** Guides that can be fetched, and the parts of them that are loaded. */
const guides = new Map<string, NonNullable<LanguageModule['guide']>>();
const guidesHere = new Set<string>();

/** Adds a language, or replaces one with the same tag. It need not be one that the library has. */
export function registerLanguage({ tag, messages, content, guide }: LanguageModule): void {
  here.set(tag, { tag, messages: messages(unitsOf(tag)) });
  if (guide) guides.set(tag, guide);
  addBuiltInText(tag, content);
}

/** Makes a language available, to be fetched when a page needs it. */
export function offerLanguage(tag: string, fetch: FetchLanguage): void {
  offered.set(tag, fetch);
}

/** The same for the languages of the library. Not called in a bundle, which contains its one language. */
export function offerShipped(languages: Readonly<Record<string, FetchLanguage>>): void {
  for (const [tag, fetch] of Object.entries(languages)) offerLanguage(tag, () => onceMore(fetch));
}

/** Numbers with units in any language that `Intl` knows, even if the library has no words in it. */
export function unitsOf(tag: string): Units {
  const [plainSeconds, plainMinutes] = [counted(tag, 'second'), counted(tag, 'minute')];
  const [minutesShort, listed] = [counted(tag, 'minute', 'short'), lister(tag)];
  return {
    seconds: (count) =>
      count < 60
        ? plainSeconds(count)
        : listed([plainMinutes(Math.floor(count / 60)), ...(count % 60 ? [plainSeconds(count % 60)] : [])]),
    minutes: (milliseconds) => plainMinutes(wholeMinutes(milliseconds)),
    minutesShort: (milliseconds) => minutesShort(wholeMinutes(milliseconds)),
    listed,
  };
}

const tagsOfAll = (): string[] => [...here.keys(), ...offered.keys()];

/** The tag of the language for a page's `lang`: `da-DK` and `da_DK` (as some systems write it) → `da`. Undefined if there is none. */
export function knownTag(lang: string): string | undefined {
  const tags = tagsOfAll();
  for (let wanted = lang.trim().toLowerCase().replaceAll('_', '-'); wanted; wanted = wanted.replace(/-?[^-]*$/, '')) {
    const found = tags.find((tag) => tag.toLowerCase() === wanted);
    if (found) return found;
  }
  return undefined;
}

/** The tag of the language for a page's `lang`; if there is none, English, or else the first one known. */
export function nearestTag(lang: string): string {
  const tags = tagsOfAll();
  return knownTag(lang) ?? (tags.includes('en') ? 'en' : (tags[0] ?? 'en'));
}

/** The language for a `lang`, if it is loaded. */
export const languageFor = (lang: string): Language | undefined => here.get(nearestTag(lang));

/** English, or else the first language that is loaded: used when nothing better is available. Undefined while none is loaded. */
export const fallbackLanguage = (): Language | undefined => here.get('en') ?? [...here.values()][0];

const onTheWay = new Map<string, Promise<void>>();

/** Runs one fetch for a key at a time: calls during it get the same promise. After a failure the next call fetches again. */
async function once(key: string, fetch: () => Promise<void>): Promise<void> {
  const arriving = onTheWay.get(key) ?? fetch().finally(() => onTheWay.delete(key));
  onTheWay.set(key, arriving);
  return arriving;
}

/** Fetches the words for a `lang`, unless they are loaded. Rejects if they cannot be fetched. */
export async function loadLanguage(lang: string): Promise<void> {
  const tag = nearestTag(lang);
  if (here.has(tag)) return;
  const fetch = offered.get(tag);
  if (!fetch) throw new Error(`limber: there are no words in "${tag}".`);
  await once(tag, async () => registerLanguage((await fetch()).default));
}

/** The plan is fetched by itself, all other topics together. */
const guidePart = (tag: string, topic?: GuideTopic): string => `${tag} ${topic === 'plan'}`;

/** Fetches what a guide shows for a `lang`, and its words. A language without a guide has nothing to wait for. */
export async function loadGuide(lang: string, topic?: GuideTopic): Promise<void> {
  await loadLanguage(lang);
  const tag = nearestTag(lang);
  const fetch = guides.get(tag);
  if (!fetch || isGuideHere(lang, topic)) return;
  const part = guidePart(tag, topic);
  await once(part, async () => {
    addBuiltInGuide(tag, await fetch(onceMore, topic));
    guidesHere.add(part);
  });
}

/** Adds a whole guide, for a program that contains all texts. */
export function addGuide(tag: string, guide: GuideText): void {
  addBuiltInGuide(tag, guide);
  for (const topic of [undefined, 'plan'] as const) guidesHere.add(guidePart(tag, topic));
}

/** Whether all that a guide shows for a `lang` is loaded. */
export function isGuideHere(lang: string, topic?: GuideTopic): boolean {
  const tag = nearestTag(lang);
  return languageFor(lang) !== undefined && !(guides.has(tag) && !guidesHere.has(guidePart(tag, topic)));
}
