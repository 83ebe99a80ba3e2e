import { knownIds } from '../../content/catalog.js';
import { below } from '../../content/json-text.js';
import type { Collection, GuideTopic, Level, Pace } from '../../content/model.js';
import { everyLanguage } from '../../locale/every-language.js';
import { knownTag, languageFor } from '../../locale/languages.js';
import type { Language } from '../../locale/messages.js';
import { OptionError, shown, unknown } from '../option-error.js';
import { issuesIn, readCollection, type GivenCollection } from '../own-collection.js';

/**
 * What a page shows, named like the attributes of the element: exactly one of `exercise` (a card), `routine`, `exercises` (a routine of the
 * page's own) and `topic` (a guide). The page's own slotted content is not described.
 */
export interface StructuredDataOptions {
  /** Id of the exercise of a card or timer. */
  readonly exercise?: string | undefined;
  /** Id of a routine. */
  readonly routine?: string | undefined;
  /** Ids of exercises in order, as a list or separated by spaces, for a routine of the page's own. */
  readonly exercises?: string | readonly string[] | undefined;
  /** Only `faq`: the questions and answers of a guide. Other topics have no structured data. */
  readonly topic?: GuideTopic | undefined;
  /** Language of the page, such as `da`; `en` by default. */
  readonly lang?: string | undefined;
  /** Address of the page, http or https, which ids and addresses begin with. Without it, ids are relative to the page. */
  readonly baseUrl?: string | undefined;
  /** The page's own title for a routine or guide; by default the built-in one. */
  readonly heading?: string | undefined;
  /** 1, 2 or 3; 1 by default. */
  readonly level?: Level | undefined;
  /** Pace; by default that of the routine. */
  readonly pace?: Pace | undefined;
  /** Limit for the length of a routine in minutes, 3 to 60; by default none. */
  readonly minutes?: number | undefined;
  /** Use the seated or standing form of every move. Default false. */
  readonly floorFree?: boolean | undefined;
  /** Addresses of pictures on the page, by the id of the exercise or routine. The drawn figures have no address. */
  readonly images?: Readonly<Record<string, string | readonly string[]>> | undefined;
  /** Whom to call and whom to ask, like the attributes of the guide on the page. */
  readonly emergency?: string | undefined;
  readonly advice?: string | undefined;
  /** The page's own exercises, routines and words, as an object or as JSON; searched before the built-in ones. */
  readonly collection?: GivenCollection | undefined;
}

/** Validated options. */
export interface Given extends Omit<StructuredDataOptions, 'collection'> {
  /** As a page reads it. */
  readonly collection: Collection | undefined;
  readonly language: Language;
  /** The language in which words are looked up; may be one that only the collection has. */
  readonly tag: string;
  readonly level: Level;
  /** What ids and addresses begin with; empty if they are relative. */
  readonly base: string;
}

const SUBJECTS = ['exercise', 'routine', 'exercises', 'topic'] as const;

const OTHERS = [
  ...(['lang', 'baseUrl', 'heading', 'level', 'pace', 'minutes', 'floorFree'] as const),
  ...(['images', 'emergency', 'advice', 'collection'] as const),
] satisfies (keyof StructuredDataOptions)[];

const OPTIONS: readonly string[] = [...SUBJECTS, ...OTHERS];

/** Validates options. Throws an `OptionError` for one that cannot be used. */
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

/** The language for this `lang`. It may be one that only the collection has. */
function spoken(lang = 'en', collection: Collection | undefined): Pick<Given, 'language' | 'tag'> {
  const known = knownTag(lang);
  const language = languageFor(known ?? 'en');
  const own = Object.keys(collection?.text ?? {});
  if (language && known !== undefined) return { language, tag: language.tag };
  if (language && own.includes(lang)) return { language, tag: lang };
  throw unknown('lang', lang, [...new Set([...everyLanguage.map(({ tag }) => tag), ...own])]);
}

/** Accepts only http and https, so that no other kind of address gets into a page through an option or a collection. */
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

/** Throws for an unknown id. If the collection has it but it could not be used, the message says why. */
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
