import { knownIds } from '../../content/catalog.js';
import { below } from '../../content/json-text.js';
import type { Collection, GuideTopic, Level, Pace } from '../../content/model.js';
import { everyLanguage } from '../../locale/every-language.js';
import { knownTag, languageFor } from '../../locale/languages.js';
import type { Language } from '../../locale/messages.js';
import { OptionError, shown, unknown } from '../option-error.js';
import { issuesIn, readCollection, type GivenCollection } from '../own-collection.js';

/**
 * What a page shows, by the names of the attributes that show it: one of `exercise` (a card), `routine`, `exercises` (a routine
 * of the page's own) and `topic` (a guide). What the shop puts in beside it is never asked for.
 */
export interface StructuredDataOptions {
  /** Id of the exercise that a card or timer shows. */
  readonly exercise?: string | undefined;
  /** Id of a routine. */
  readonly routine?: string | undefined;
  /** Ids of exercises in order, as a list or separated by spaces: a routine of the page's own. */
  readonly exercises?: string | readonly string[] | undefined;
  /** `faq`: the questions and answers of a guide. There is nothing for its other topics. */
  readonly topic?: GuideTopic | undefined;
  /** Language that is shown, such as `da`; `en` by default. */
  readonly lang?: string | undefined;
  /** Address of the page, with https or http: what the ids and addresses begin with. Without it, ids are relative to the page. */
  readonly baseUrl?: string | undefined;
  /** A title of the page's own, of a routine or guide. */
  readonly heading?: string | undefined;
  /** 1, 2 or 3; 1 by default. */
  readonly level?: Level | undefined;
  /** By default as the routine has it. */
  readonly pace?: Pace | undefined;
  /** No more than so many, 3 to 60, of a routine; by default as long as it takes. */
  readonly minutes?: number | undefined;
  /** The chair or standing form of every move. */
  readonly floorFree?: boolean | undefined;
  /** Addresses of pictures that stand on the page, by the id of the exercise or routine. Ours have no address. */
  readonly images?: Readonly<Record<string, string | readonly string[]>> | undefined;
  /** Whom to call and whom to ask, as the guide on the page has it. */
  readonly emergency?: string | undefined;
  readonly advice?: string | undefined;
  /** Exercises, routines and words of the page's own, searched before the built-in ones: as an object or as JSON. */
  readonly collection?: GivenCollection | undefined;
}

/** Options that were looked through. */
export interface Given extends Omit<StructuredDataOptions, 'collection'> {
  /** As a page reads it. */
  readonly collection: Collection | undefined;
  readonly language: Language;
  /** What words are looked for in: the language, or one that only the collection speaks. */
  readonly tag: string;
  readonly level: Level;
  /** What ids and addresses begin with; empty for those that are relative. */
  readonly base: string;
}

const SUBJECTS = ['exercise', 'routine', 'exercises', 'topic'] as const;

const OTHERS = [
  ...(['lang', 'baseUrl', 'heading', 'level', 'pace', 'minutes', 'floorFree'] as const),
  ...(['images', 'emergency', 'advice', 'collection'] as const),
] satisfies (keyof StructuredDataOptions)[];

const OPTIONS: readonly string[] = [...SUBJECTS, ...OTHERS];

/** Throws an `OptionError` for what cannot be used. */
export function readOptions(options: StructuredDataOptions): Given {
  const given = (name: string) => options[name as keyof StructuredDataOptions] !== undefined;
  for (const name of Object.keys(options)) if (!OPTIONS.includes(name)) throw unknown('options', name, OPTIONS);
  const subjects = SUBJECTS.filter(given);
  if (subjects.length !== 1) {
    const instead = subjects.length > 0 ? `, got ${subjects.join(' and ')}` : '';
    throw new OptionError('options', `expected one of ${SUBJECTS.join(', ')}${instead}`);
  }
  const { level = 1, pace, topic } = options;
  if (![1, 2, 3].includes(level)) throw new OptionError('level', `expected 1, 2 or 3, got ${shown(level)}`);
  if (pace !== undefined && pace !== 'standard' && pace !== 'gentle') {
    throw new OptionError('pace', `expected standard or gentle, got ${shown(pace)}`);
  }
  const { minutes = 3 } = options;
  if (!Number.isInteger(minutes) || minutes < 3 || minutes > 60) {
    throw new OptionError('minutes', `expected a whole number from 3 to 60, got ${shown(minutes)}`);
  }
  if (topic !== undefined && topic !== 'faq') {
    throw new OptionError('topic', `only faq can be told as structured data, got ${shown(topic)}`);
  }
  const collection = options.collection === undefined ? undefined : readCollection(options.collection);
  return { ...options, collection, ...spoken(options.lang, collection), level, base: baseOf(options.baseUrl) };
}

/** The language of the elements for this `lang`. It may also be one that only the collection speaks. */
function spoken(lang = 'en', collection: Collection | undefined): Pick<Given, 'language' | 'tag'> {
  const known = knownTag(lang);
  const language = languageFor(known ?? 'en');
  const own = Object.keys(collection?.text ?? {});
  if (language && known !== undefined) return { language, tag: language.tag };
  if (language && own.includes(lang)) return { language, tag: lang };
  throw unknown('lang', lang, [...new Set([...everyLanguage.map(({ tag }) => tag), ...own])]);
}

/** Only addresses of the web, so that nothing else gets into a page by way of an option or a collection. */
export function webAddress(address: unknown, base?: string): string | undefined {
  try {
    const { href, protocol } = new URL(String(address), base || undefined);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

function baseOf(address: string | undefined): string {
  if (address === undefined) return '';
  const found = webAddress(address);
  if (found === undefined) throw new OptionError('baseUrl', `expected an address with https, got ${shown(address)}`);
  return found.replace(/#.*$/, '');
}

/** Throws where an id names nothing, with the reason why it does not where a collection has it. */
export function known<T>(
  found: T | undefined,
  kind: 'exercises' | 'routines',
  option: string,
  id: string,
  collection: Collection | undefined,
): T {
  if (found !== undefined) return found;
  const place = below(`.${kind}`, id);
  const broken = issuesIn(collection).find(({ path }) => path.includes(place));
  if (broken) throw new OptionError(option, `${shown(id)} cannot be used: ${broken.message}`);
  throw unknown(option, id, knownIds(kind, collection));
}
