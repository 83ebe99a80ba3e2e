/** How `limber render` was called. */
import { parseArgs } from 'node:util';
import { nearest } from '../content/nearest.js';
import type { Attributes, Tag } from '../server/attributes.js';
import type * as Server from '../ssr.js';
import { UsageError } from './command.js';

/** The folder of everything in `dist/cdn`, unless a call says otherwise. The same as in the README. */
export const FOLDER = '/limber/';

/** Options of the command itself, not of the element. */
const OWN = {
  collection: { type: 'string' },
  'link-css': { type: 'string' },
  'structured-data': { type: 'boolean' },
  'base-url': { type: 'string' },
  out: { type: 'string' },
} as const;

type Value = string | boolean | undefined;

/** What was asked for. */
export interface Call {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly own: Readonly<Record<keyof typeof OWN, Value>>;
}

/** Reads from the arguments the tag, its attributes and the options of the command. */
export function readCall(args: readonly string[], { attributesOf, TAGS }: typeof Server): Call {
  // its folder may be left out, which parseArgs does not support
  const given = args.map((each, index) =>
    each === '--link-css' && !(args[index + 1]?.startsWith('-') === false) ? `--link-css=${FOLDER}` : each,
  );
  const tag = TAGS.find((each) => each === given[0]) ?? TAGS.find((each) => given.includes(each));
  if (!tag) throw noTag(given[0], TAGS);
  const attributes = Object.fromEntries(
    [...attributesOf(tag)].map(([name, { isBoolean }]) => [name, { type: isBoolean ? 'boolean' : 'string' } as const]),
  );
  const options = { ...attributes, lang: { type: 'string' } as const, ...OWN };
  refuseUnknown(given, tag, Object.keys(options));
  const rest = given.filter((_each, index) => index !== given.indexOf(tag));
  const values = parseArgs({ args: rest, options }).values as Readonly<Record<string, Value>>;
  const isOwn = ([name]: readonly [string, unknown]) => Object.hasOwn(OWN, name);
  return {
    tag,
    attributes: Object.fromEntries(Object.entries(values).filter((each) => !isOwn(each))),
    own: Object.fromEntries(Object.entries(values).filter(isOwn)) as Call['own'],
  };
}

function noTag(given: string | undefined, tags: readonly string[]): UsageError {
  const named = given?.startsWith('-') ? undefined : given;
  const meant = nearest(named ?? '', tags);
  const instead = named === undefined ? 'a tag is missing' : `${named} is no tag`;
  return new UsageError(`${instead}${meant ? `; did you mean ${meant}?` : '.'} There is: ${tags.join(', ')}.`);
}

/** With a message of our own, because parseArgs does not list what there is. */
function refuseUnknown(args: readonly string[], tag: Tag, known: readonly string[]): void {
  for (const each of args) {
    const [, name] = /^--([^=]+)/.exec(each) ?? [];
    if (name === undefined || known.includes(name)) continue;
    const near = nearest(name, known);
    const meant = near === undefined ? '' : `; did you mean --${near}?`;
    throw new UsageError(
      `${tag} has no --${name}${meant || '.'} There is: ${known.map((one) => `--${one}`).join(' ')}`,
    );
  }
}
