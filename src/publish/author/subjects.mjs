/** The subjects of snippets, and their words for where there is no element. */
import { readdirSync } from 'node:fs';

const dist = new URL('../../../dist/', import.meta.url);
const { getCollection } = await import(new URL('content/index.js', dist));
const { toStructuredData } = await import(new URL('publish/index.js', dist));

export const LANGUAGES = readdirSync(new URL('../../content/lower-back-and-hips/text/', import.meta.url)).map((file) =>
  file.replace('.ts', ''),
);

/** Every exercise and every routine: `kind` and `id` name it, `tag` and `attribute` show it. */
export function subjects() {
  const { exercises, routines } = getCollection();
  const of = (kind, tag, all) => Object.keys(all).map((id) => ({ kind, tag, attribute: kind, id }));
  return [...of('routine', 'routine-list', routines), ...of('exercise', 'exercise-card', exercises)];
}

const whole = (text) => text.replaceAll('\u00ad', '');
const sentence = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** The name and what to do, in one line: an editor would turn further lines into paragraphs. */
export function wordsOf({ kind, id }, lang) {
  const [first, ...parts] = toStructuredData({ [kind]: id, lang })['@graph'];
  const name = whole(first.name);
  if (kind === 'routine') {
    return { name, text: `${name}: ${parts.map((part) => whole(part.name)).join(' · ')}` };
  }
  const steps = first.step.map(({ text }) => whole(text));
  return { name, text: [name, whole(first.description), ...steps].map(sentence).join(' ') };
}
