import { getCollection, origins } from 'limber/content.js';
import { counted, lister } from '../../../dist/locale/format.js';
import { shippedLanguages } from '../../../dist/locale/shipped-languages.js';

/**
 * Every text that a reader may see, as { lang, kind, path, text } and, if it has them: `moves`, the exercises that it is about;
 * `routine`; `sources`. `path` is the same in each language.
 */
export const collection = getCollection();
const modules = await Promise.all(Object.values(shippedLanguages).map((fetch) => fetch()));
const languages = Object.fromEntries(modules.map(({ default: language }) => [language.tag, language]));
export const LANGS = Object.keys(languages);

/** Sample arguments for each message, with numbers as in the data. */
const samples = {
  dosage: [
    [{ sets: 1, reps: 1, holdSeconds: 20, eachSide: false }],
    [{ sets: 2, reps: 1, holdSeconds: 30, eachSide: true }],
    [{ sets: 2, reps: 8, holdSeconds: 3, eachSide: true }],
    [{ sets: 1, reps: 12, holdSeconds: 0, eachSide: false }],
  ],
  needs: [['Butterfly', 'sofa']],
  remoteVoice: [['Anna']],
  secondsLeft: [[5]],
  next: [['Butterfly']],
  countOf: [[2, 8]],
  stepOf: [[1, 3]],
  repetition: [[2, 8]],
  set: [[1, 2]],
  restBefore: [[45, 2, 2]],
  readyIn: [[20]],
  limits: [[5, 20]],
  halfway: [[20]],
  doneSummary: [
    [1, 120_000],
    [4, 120_000],
  ],
  stoppedSummary: [[2, 8]],
  week: [[1]],
  moveCount: [[1], [4]],
  notShown: [[1], [4]],
  doInstead: [['Butterfly']],
  showMove: [['Butterfly']],
  backTo: [['Butterfly']],
  reviewed: [['A. Reader', 'reader', '1.1.']],
};

/** Every string in a value, with its path. Message functions are called with the samples. */
export function stringsIn(value, path = '') {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const calls = samples[path.split('.').at(-1)];
    if (!calls) throw new Error(`Nobody knows what to call ${path} with: add it to the samples.`);
    return calls.map((values, index) => [`${path}(${index})`, value(...values)]);
  }
  return Object.entries(value ?? {}).flatMap(([key, each]) => stringsIn(each, path ? `${path}.${key}` : key));
}

function unitsOf(tag) {
  const seconds = counted(tag, 'second');
  const minutes = counted(tag, 'minute');
  const inMinutes = (format) => (milliseconds) => format(Math.round(milliseconds / 60_000));
  const minutesShort = counted(tag, 'minute', 'short');
  return { seconds, minutes: inMinutes(minutes), minutesShort: inMinutes(minutesShort), listed: lister(tag) };
}

function messagesIn(lang) {
  const { tag, messages } = languages[lang];
  const units = unitsOf(tag);
  const own = Object.entries(messages(units)).filter(([name]) => !(name in units));
  return stringsIn(Object.fromEntries(own), 'messages').map(([path, text]) => ({ lang, kind: 'message', path, text }));
}

const kindOf = {
  steps: 'step',
  mistakes: 'mistake',
  sides: 'side',
  picture: 'picture',
  feels: 'feels',
  stop: 'form',
  easier: 'form',
  harder: 'form',
};

function contentIn(lang) {
  const { exercises, routines, cautions, floor, safety } = collection.text[lang];
  const told = (kind, value, path, more) =>
    stringsIn(value, path).map(([way, text]) => ({ lang, kind, path: way, text, ...more }));
  const movesWith = (caution) =>
    Object.values(collection.exercises).flatMap(({ id, cautions }) => (cautions.includes(caution) ? [id] : []));

  return [
    ...Object.entries(exercises).flatMap(([id, words]) =>
      Object.entries(words).flatMap(([field, value]) =>
        told(kindOf[field] ?? 'label', value, `${id}.${field}`, { moves: [id] }),
      ),
    ),
    ...Object.entries(routines).flatMap(([routine, { title, hints }]) => [
      ...told('label', title, `${routine}.title`, { routine }),
      ...Object.entries(hints ?? {}).flatMap(([id, hint]) => told('hint', hint, `${routine}.${id}`, { moves: [id] })),
    ]),
    ...Object.entries(cautions).flatMap(([id, text]) => told('caution', text, id, { moves: movesWith(id) })),
    ...told('floor', floor, 'floor'),
    ...told('safety', safety, 'safety'),
  ];
}

function guideIn(lang) {
  const sectionsOf = (topic) => collection.text[lang].guide[topic];
  return Object.keys(collection.text[lang].guide).flatMap((topic) =>
    sectionsOf(topic).flatMap(({ id, title, body, items = [] }) => {
      const path = `${topic}.${id}`;
      const statements = [...body, ...items].map((statement, index) => {
        const { text, sources } = typeof statement === 'string' ? { text: statement } : statement;
        return { lang, kind: 'guide', path: `${path}.${index}`, text, sources };
      });
      return [{ lang, kind: 'title', path, text: title }, ...statements];
    }),
  );
}

/** Why a number was chosen, with its sources. In English only. */
const reasons = Object.entries(origins).flatMap(([id, numbers]) =>
  Object.entries(numbers).flatMap(([name, { reason, sources }]) =>
    reason ? [{ lang: 'en', kind: 'reason', path: `${id}.${name}`, text: reason, sources, moves: [id] }] : [],
  ),
);

export const texts = [
  ...LANGS.flatMap((lang) => [...contentIn(lang), ...guideIn(lang), ...messagesIn(lang)]),
  ...reasons,
].map((told) => ({ ...told, text: told.text.replaceAll('\u00ad', '') }));
