/** Which languages there are, and how much of each is here already. */
import { addBuiltInGuide, addBuiltInMoreFacts, addBuiltInText } from '../content/catalog.js';
import builtIn from './built-in.js';
import { counted, lister, wholeMinutes } from './format.js';
import type {
  GuideMessages,
  Language,
  LanguageGuide,
  LanguageModule,
  LanguageMore,
  MoreMessages,
  Units,
} from './messages.js';

/** Fetched on demand, each from beside the script: the words of first sight, the rest, and the guide. */
const loaders = {
  en: { start: () => import('./en.js'), more: () => import('./en.more.js'), guide: () => import('./en.guide.js') },
  da: { start: () => import('./da.js'), more: () => import('./da.more.js'), guide: () => import('./da.guide.js') },
};

type Part = 'start' | 'more' | 'guide';

interface Here extends Language {
  readonly units: Units;
  readonly guide?: GuideMessages;
}

const here = new Map<string, Here>();

/** Makes a language known, so that no fetch is needed for it; one that the library does not have can be added so. */
export function registerLanguage({ tag, messages, content, more, guide }: LanguageModule): void {
  const units = unitsOf(tag);
  here.set(tag, { tag, units, messages: messages(units), all: undefined });
  addBuiltInText(tag, content);
  if (more) addMore(tag, more);
  if (guide) addGuide(tag, guide);
}

function unitsOf(tag: string): Units {
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

function addMore(tag: string, { messages, content, facts }: LanguageMore): void {
  const language = here.get(tag)!;
  const more: MoreMessages = messages(language.units);
  here.set(tag, { ...language, all: { ...language.messages, ...more } });
  addBuiltInText(tag, content);
  addBuiltInMoreFacts(facts);
}

function addGuide(tag: string, { messages, content, sources, reviews }: LanguageGuide): void {
  here.set(tag, { ...here.get(tag)!, guide: messages });
  addBuiltInGuide(tag, content, sources, reviews);
}

registerLanguage(builtIn);

/** The nearest language that exists for a page's `lang`: `da-DK` → `da`; English for what the library does not speak. */
export function nearestTag(lang: string): string {
  const tags = [...here.keys(), ...Object.keys(loaders)];
  for (let wanted = lang.toLowerCase(); wanted; wanted = wanted.replace(/-?[^-]*$/, '')) {
    const found = tags.find((tag) => tag.toLowerCase() === wanted);
    if (found) return found;
  }
  return 'en';
}

/** The language for a `lang`, when its words of first sight are here already. */
export const languageFor = (lang: string): Language | undefined => here.get(nearestTag(lang));

/** What the guide says in a language, when that is here already. */
export const guideMessagesFor = (lang: string): GuideMessages | undefined => here.get(nearestTag(lang))?.guide;

/** English, or the one inside where English has not been fetched: what is spoken when nothing better can be had. */
export const fallbackLanguage = (): Language => here.get('en') ?? here.get(builtIn.tag)!;

function loaderOf(tag: string): (typeof loaders)[keyof typeof loaders] {
  if (Object.hasOwn(loaders, tag)) return loaders[tag as keyof typeof loaders];
  throw new Error(`limber: there are no more words in "${tag}".`);
}

const onTheWay = new Map<string, Promise<void>>();

/** Fetches something of a language once. A failed fetch rejects and may be tried again. */
async function once(tag: string, part: Part, fetchIt: () => Promise<void>): Promise<void> {
  const key = `${tag} ${part}`;
  const arriving = onTheWay.get(key) ?? fetchIt().finally(() => onTheWay.delete(key));
  onTheWay.set(key, arriving);
  return arriving;
}

/** Fetches the words of first sight for a `lang`. */
export async function loadLanguage(lang: string): Promise<void> {
  const tag = nearestTag(lang);
  if (here.has(tag)) return;
  await once(tag, 'start', async () => registerLanguage((await loaderOf(tag).start()).default));
}

/** Fetches the rest of the words. Rejects too for a language of the page's own that was registered without them. */
export async function loadMore(lang: string): Promise<void> {
  await loadLanguage(lang);
  const tag = nearestTag(lang);
  if (here.get(tag)!.all) return;
  await once(tag, 'more', async () => addMore(tag, (await loaderOf(tag).more()).default));
}

/** Fetches the guide; likewise. */
export async function loadGuide(lang: string): Promise<void> {
  await loadLanguage(lang);
  const tag = nearestTag(lang);
  if (here.get(tag)!.guide) return;
  await once(tag, 'guide', async () => addGuide(tag, (await loaderOf(tag).guide()).default));
}
