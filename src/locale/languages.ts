/** Which languages there are, and which of them are here already. */
import { addBuiltInText } from '../content/catalog.js';
import builtIn from './built-in.js';
import { counted, lister, wholeMinutes } from './format.js';
import type { Language, LanguageModule } from './messages.js';

/** Fetched on demand, each from beside the script. */
const loaders = {
  en: () => import('./en.js'),
  da: () => import('./da.js'),
};

const here = new Map<string, Language>();

/** Makes a language known, so that no fetch is needed for it; one that the library does not have can be added so. */
export function registerLanguage({ tag, messages, content }: LanguageModule): void {
  const [minutes, minutesShort] = [counted(tag, 'minute'), counted(tag, 'minute', 'short')];
  const units = {
    seconds: counted(tag, 'second'),
    minutes: (milliseconds: number) => minutes(wholeMinutes(milliseconds)),
    minutesShort: (milliseconds: number) => minutesShort(wholeMinutes(milliseconds)),
    listed: lister(tag),
  };
  here.set(tag, { tag, messages: messages(units) });
  addBuiltInText(tag, content);
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

/** The language for a `lang`, when it is here already. */
export const languageFor = (lang: string): Language | undefined => here.get(nearestTag(lang));

/** English, or the one inside where English has not been fetched: what is spoken when nothing better can be had. */
export const fallbackLanguage = (): Language => here.get('en') ?? here.get(builtIn.tag)!;

/** Fetches the language for a `lang`. A failed fetch rejects and may be tried again. */
export async function loadLanguage(lang: string): Promise<void> {
  const tag = nearestTag(lang);
  if (here.has(tag)) return;
  const { default: language } = await loaders[tag as keyof typeof loaders]();
  registerLanguage(language);
}
