/** Which languages there are, and which of them are here already. */
import { addBuiltInGuide, addBuiltInText } from '../content/catalog.js';
import type { GuideText, GuideTopic } from '../content/model.js';
import { counted, lister, wholeMinutes } from './format.js';
import { onceMore } from './once-more.js';
import type { Language, LanguageModule, Units } from './messages.js';
import type { FetchLanguage } from './shipped-languages.js';

const here = new Map<string, Language>();
/** Those that can be fetched. */
const offered = new Map<string, FetchLanguage>();
/** Guides that can be fetched, and which parts of them have been. */
const guides = new Map<string, NonNullable<LanguageModule['guide']>>();
const guidesHere = new Set<string>();

/** Makes a language known, so that no fetch is needed for it; one that the library does not have can be added so. */
export function registerLanguage({ tag, messages, content, guide }: LanguageModule): void {
  here.set(tag, { tag, messages: messages(unitsOf(tag)) });
  if (guide) guides.set(tag, guide);
  addBuiltInText(tag, content);
}

/** Lets a language be fetched where a page speaks it. */
export function offerLanguage(tag: string, fetch: FetchLanguage): void {
  offered.set(tag, fetch);
}

/** The same for the languages that come with the library. Not in a bundle of one, which has its own inside. */
export function offerShipped(languages: Readonly<Record<string, FetchLanguage>>): void {
  for (const [tag, fetch] of Object.entries(languages)) offerLanguage(tag, () => onceMore(fetch));
}

/** In any language that `Intl` knows, be there words in it or not. */
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

/** The language that there is for a page's `lang`, also as some systems write it: `da-DK` and `da_DK` → `da`. */
export function knownTag(lang: string): string | undefined {
  const tags = tagsOfAll();
  for (let wanted = lang.trim().toLowerCase().replaceAll('_', '-'); wanted; wanted = wanted.replace(/-?[^-]*$/, '')) {
    const found = tags.find((tag) => tag.toLowerCase() === wanted);
    if (found) return found;
  }
  return undefined;
}

/** The nearest language that there is for a page's `lang`; else English, else the first that is here. */
export function nearestTag(lang: string): string {
  const tags = tagsOfAll();
  return knownTag(lang) ?? (tags.includes('en') ? 'en' : (tags[0] ?? 'en'));
}

/** The language for a `lang`, when its words are here already. */
export const languageFor = (lang: string): Language | undefined => here.get(nearestTag(lang));

/** English, or else the first that is here: what is spoken when nothing better can be had. Undefined as long as nothing is here. */
export const fallbackLanguage = (): Language | undefined => here.get('en') ?? [...here.values()][0];

const onTheWay = new Map<string, Promise<void>>();

/** Fetches something once, however many ask for it. A failed fetch rejects and may be tried again. */
async function once(key: string, fetch: () => Promise<void>): Promise<void> {
  const arriving = onTheWay.get(key) ?? fetch().finally(() => onTheWay.delete(key));
  onTheWay.set(key, arriving);
  return arriving;
}

/** Fetches the words for a `lang`. Rejects where they cannot be had. */
export async function loadLanguage(lang: string): Promise<void> {
  const tag = nearestTag(lang);
  if (here.has(tag)) return;
  const fetch = offered.get(tag);
  if (!fetch) throw new Error(`limber: there are no words in "${tag}".`);
  await once(tag, async () => registerLanguage((await fetch()).default));
}

/** The plan comes by itself, all other topics together. */
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

/** For a program that has all texts inside. */
export function addGuide(tag: string, guide: GuideText): void {
  addBuiltInGuide(tag, guide);
  for (const topic of [undefined, 'plan'] as const) guidesHere.add(guidePart(tag, topic));
}

/** Whether nothing that a guide shows for a `lang` is left to be fetched. */
export function isGuideHere(lang: string, topic?: GuideTopic): boolean {
  const tag = nearestTag(lang);
  return languageFor(lang) !== undefined && !(guides.has(tag) && !guidesHere.has(guidePart(tag, topic)));
}
