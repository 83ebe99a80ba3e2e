/** `limber render`: an element as HTML that shows without a script. */
import { readFile } from 'node:fs/promises';
import { findExercise, findRoutine, knownIds } from '../content/catalog.js';
import type { Collection } from '../content/model.js';
import { DEFAULT_ROUTINE } from '../elements/routine-list/plan.js';
import { everyLanguage } from '../locale/every-language.js';
import { OptionError, unknown } from '../publish/option-error.js';
import { readCollection as readOwn } from '../publish/own-collection.js';
import { structuredDataScript, toStructuredData, type StructuredDataOptions } from '../publish/structured-data.js';
import type { Attributes, Tag } from '../server/attributes.js';
import type * as Server from '../ssr.js';
import { UsageError, visible, write, type Command, type Output } from './command.js';
import { FOLDER, readCall, type Call } from './render-call.js';

const usage = `limber render TAG [--ATTRIBUTE VALUE ...] [--link-css[=FOLDER]] [--structured-data] [--out FILE]

Prints an element as HTML with a declarative shadow root: all that is seen and read of it before a session, also where
scripts are blocked. TAG is exercise-card, hold-timer, routine-list, exercise-figure or exercise-guide. The hashes that a
policy has to allow for its style elements are told on the standard error. Needs the package @lit-labs/ssr.

  --ATTRIBUTE          each attribute of the element: --routine short --level 2 --floor-free
  --lang LANG          ${everyLanguage.map(({ tag }) => tag).join(', ')}; en by default, and always written on the element
  --collection FILE    JSON with exercises, routines and words of your own; the page has to hand it to the element too
  --link-css[=FOLDER]  links the styles in place of writing them into the element, from the folder of your server that
                       everything of dist/cdn lies in; ${FOLDER} by default
  --structured-data    after the element, what it shows in the vocabulary of schema.org (a card, a routine, the faq)
  --base-url URL       address of the page, for the ids and addresses in there
  --out FILE           write the HTML there; to the standard output by default
`;

export const render: Command = { usage, run };

async function run(args: readonly string[]): Promise<string | Output> {
  const server = await loadServer();
  const { tag, attributes, own } = readCall(args, server);
  const collection = own.collection === undefined ? undefined : await readCollection(String(own.collection));
  const data = own['structured-data'] ? asOptions(() => tell(tag, attributes, own, collection)) : undefined;
  checkIds(attributes, collection);
  const linkCss = own['link-css'] as string | undefined;
  const rendered = await server.renderElement(tag, attributes, { collection, linkCss }).catch(asOption);
  const say = (issues: typeof rendered.issues) =>
    issues.map(({ attribute, message }) => `--${attribute}: ${visible(message)}.`);
  const ofCollection = rendered.issues.filter(({ path }) => path !== undefined);
  const others = rendered.issues.filter(({ path }) => path === undefined);
  if (others.length > 0) throw new UsageError(say(others).join('\nlimber: '));
  const text = [rendered.html, data, ''].filter((part) => part !== undefined).join('\n');
  const policy = rendered.styleHashes.length > 0 ? [`style-src has to allow ${rendered.styleHashes.join(' ')}`] : [];
  const note = [...say(ofCollection), ...policy].join('\n') || undefined;
  if (own.out === undefined) return { text, note };
  await write(String(own.out), text);
  return { text: `${String(own.out)}: ${tag}, ${String(attributes.lang ?? 'en')}\n`, note };
}

/** The only command that needs another package. */
async function loadServer(): Promise<typeof Server> {
  try {
    return await import('../ssr.js');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' || !message.includes('@lit-labs/ssr')) throw error;
    throw new UsageError('render needs the package @lit-labs/ssr: npm install @lit-labs/ssr');
  }
}

/** Suggests the nearest id for an unknown one. An element does not: the words for it would be in every page. */
function checkIds({ exercise, exercises, routine }: Attributes, collection: Collection | undefined): void {
  const check = (flag: string, id: string, kind: 'exercises' | 'routines') => {
    const found = (kind === 'exercises' ? findExercise : findRoutine)(id, collection);
    if (!found) asOption(unknown(flag, id, knownIds(kind, collection)));
  };
  if (exercise !== undefined) check('exercise', String(exercise), 'exercises');
  if (routine !== undefined) check('routine', String(routine), 'routines');
  for (const each of String(exercises ?? '').split(/\s+/)) if (each) check('exercises', each, 'exercises');
}

/** Reads a collection as a page does: what cannot be used is left out, and `limber check` lists it. */
async function readCollection(file: string): Promise<Collection> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
    JSON.parse(text);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(`--collection ${file}: ${code ? `it cannot be read (${code})` : `no JSON (${message})`}.`);
  }
  try {
    return readOwn(text);
  } catch {
    throw new UsageError(`--collection ${file}: expected a collection: limber check ${file}`);
  }
}

/** What the element shows as structured data, for the page's head. */
function tell(tag: Tag, attributes: Attributes, own: Call['own'], collection: Collection | undefined): string {
  const { level, pace, heading, lang, emergency, advice } = attributes;
  const { exercise, exercises, topic } = attributes;
  const minutes = attributes.minutes === undefined ? undefined : Number(attributes.minutes);
  const routine = exercises === undefined ? (attributes.routine ?? DEFAULT_ROUTINE) : undefined;
  const subjects: Partial<Record<Tag, object>> = {
    'exercise-card': { exercise: exercise ?? '' },
    'routine-list': { routine, exercises, pace, heading, minutes },
    'exercise-guide': { topic: topic ?? '', heading, emergency, advice },
  };
  const subject = subjects[tag];
  if (!subject) {
    throw new UsageError(
      `--structured-data: there is none of ${tag}; there is of ${Object.keys(subjects).join(', ')}.`,
    );
  }
  const shared = { lang, level: level === undefined ? undefined : Number(level), floorFree: attributes['floor-free'] };
  const options = { ...subject, ...shared, baseUrl: own['base-url'], collection } as StructuredDataOptions;
  return structuredDataScript(toStructuredData(options));
}

/** Turns errors about options into errors about flags. */
function asOptions<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    return asOption(error);
  }
}

const FLAGS: Readonly<Record<string, string>> = { baseUrl: 'base-url', floorFree: 'floor-free' };

function asOption(error: unknown): never {
  if (!(error instanceof OptionError)) throw error;
  throw new UsageError(`--${FLAGS[error.option] ?? error.option}: ${error.complaint}.`);
}
