import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { getCollection, getTexts } from 'limber/content.js';
import {
  mergeStructuredData,
  OptionError,
  structuredDataJson,
  structuredDataScript,
  toStructuredData,
} from 'limber/publish.js';
import { projectRoot } from '../tools/files.mjs';

const { exercises, routines, text } = getCollection();
const languages = Object.keys(text);
const baseUrl = 'https://shop.example/p?id=1';

/** All structured data of the library. */
const all = languages.flatMap((lang) => [
  ...Object.keys(exercises).map((exercise) => ({ exercise, lang, level: 2 })),
  ...[false, true].flatMap((floorFree) =>
    Object.keys(routines).map((routine) => ({ routine, lang, floorFree, baseUrl, images: { [routine]: '/a.png' } })),
  ),
  { topic: 'faq', lang, baseUrl },
]);

test('all structured data matches the types of schema.org', () => {
  const things = all.flatMap((options) => toStructuredData(options)['@graph']);
  const graph = { '@context': 'https://schema.org', '@graph': oneOfEachForm(things) };
  const source = `import type { Graph } from 'schema-dts';\nexport const graph: Graph = ${JSON.stringify(graph)};`;
  const wrong = `import type { Graph } from 'schema-dts';
    export const graph: Graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'HowTo', steps2: [] }] };`;
  const [errors, proof] = errorsIn(source, wrong);
  assert.deepEqual(errors, []);
  assert.equal(proof.length, 1, 'else this proves nothing');
});

/** One object of each shape, since the compiler checks only types and keys. */
function oneOfEachForm(things) {
  const words = new Set(['@id', 'name', 'text', 'description', 'url', 'image', 'inLanguage']);
  const formOf = (thing) =>
    JSON.stringify(thing, (key, value) => {
      if (Array.isArray(value)) return [...new Set(value.map((each) => (words.has(key) ? typeof each : formOf(each))))];
      return words.has(key) ? typeof value : value;
    });
  return [...new Map(things.map((thing) => [formOf(thing), thing])).values()];
}

/** Compiler errors of each source, in one run, because reading the vocabulary takes nearly all of the time. */
function errorsIn(...sources) {
  const files = new Map(sources.map((source, index) => [join(projectRoot, `tests/imagined-${index}.ts`), source]));
  const options = {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    moduleResolution: 100,
    module: 99,
    target: 9,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, ...others) =>
    files.has(path) ? ts.createSourceFile(path, files.get(path), 9) : getSourceFile(path, ...others);
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].map((path) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}

/** Seconds of `PT1H2M3S`. */
function secondsOf(duration) {
  const [, hours = 0, minutes = 0, seconds = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration);
  assert.notEqual(duration, 'PT');
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

test('a routine is an ExercisePlan with its moves as parts and their total duration', () => {
  for (const options of all.filter(({ routine }) => routine)) {
    const [plan, ...parts] = toStructuredData(options)['@graph'];
    assert.equal(plan['@type'], 'ExercisePlan');
    assert.deepEqual(plan['@id'], `${baseUrl}#routine-${options.routine}`);
    assert.deepEqual(
      plan.hasPart.map((part) => part['@id']),
      parts.map((part) => part['@id']),
    );
    const sum = parts.reduce((total, { totalTime }) => total + secondsOf(totalTime), 0);
    assert.equal(secondsOf(plan.activityDuration), sum, options.routine);
    assert.ok(sum > 60 && sum < 3600);
    for (const part of parts)
      assert.deepEqual([part['@type'], part.inLanguage, part.url], ['HowTo', options.lang, baseUrl]);
  }
});

test('a routine limited by minutes lists only the remaining moves', () => {
  const whole = toStructuredData({ routine: 'full', level: 2 })['@graph'][0];
  const [plan, ...parts] = toStructuredData({ routine: 'full', level: 2, minutes: 8 })['@graph'];
  assert.ok(Math.round(secondsOf(plan.activityDuration) / 60) <= 8);
  assert.ok(parts.length > 0 && parts.length < whole.hasPart.length);
});

test('a move is a HowTo with the words of its card', () => {
  for (const { exercise, lang } of all.filter(({ exercise }) => exercise)) {
    const [howTo, ...others] = toStructuredData({ exercise, lang })['@graph'];
    const { name, steps } = getTexts(lang).exercises[exercise];
    assert.deepEqual(others, []);
    assert.equal(howTo['@id'], `#exercise-${exercise}`);
    assert.equal(howTo.name, name.replaceAll('\u00ad', ''));
    assert.deepEqual(
      howTo.step.map(({ text, position }) => [position, text]),
      steps.map((step, index) => [index + 1, step.replaceAll('\u00ad', '')]),
    );
    assert.deepEqual(howTo.tool.length, exercises[exercise].equipment.length);
    assert.ok(!('image' in howTo) && !('url' in howTo));
  }
});

test('with floorFree it is the floor-free form', () => {
  const [howTo] = toStructuredData({ exercise: 'glute-bridge', floorFree: true })['@graph'];
  assert.equal(howTo['@id'], '#exercise-sit-to-stand');
});

test('the faq has an answer and the citations for each question', () => {
  for (const lang of languages) {
    const [page] = toStructuredData({ topic: 'faq', lang, baseUrl })['@graph'];
    assert.equal(page.mainEntity.length, getTexts(lang).guide.faq.length);
    for (const { name, acceptedAnswer, url } of page.mainEntity) {
      assert.ok(name && acceptedAnswer.text && url.startsWith(`${baseUrl}#`));
      assert.doesNotMatch(acceptedAnswer.text, /[{}]|undefined/);
    }
  }
});

test('no soft hyphen, nothing undefined, no medical or clinical type', () => {
  for (const options of all) {
    const json = JSON.stringify(toStructuredData(options));
    assert.doesNotMatch(json, /\u00ad|undefined|null|Medical|reviewedBy|aggregateRating/, JSON.stringify(options));
  }
});

test('several are joined in one graph, with each move once', () => {
  const data = toStructuredData({ routine: 'short' }, { exercise: 'knee-to-chest', level: 3 }, { routine: 'full' });
  const ids = data['@graph'].map((thing) => thing['@id']);
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual(mergeStructuredData(data, data), data);
});

test('in two languages on one page, the ids of the later language differ', () => {
  const data = toStructuredData({ routine: 'short', lang: 'en' }, { routine: 'short', lang: 'da' });
  const [first, second] = data['@graph'].filter((thing) => thing['@type'] === 'ExercisePlan');
  assert.deepEqual([first['@id'], second['@id']], ['#routine-short', '#routine-short-da']);
  const ids = data['@graph'].map((thing) => thing['@id']);
  assert.equal(new Set(ids).size, ids.length);
  for (const { '@id': id } of second.hasPart) assert.ok(ids.includes(id) && id.endsWith('-da'), id);
});

const ownCollection = {
  id: 'own',
  exercises: {
    moth: {
      ...{ ...exercises.butterfly, id: 'moth', forms: {}, cautions: [], muscles: { primary: [] } },
      picture: { start: 'javascript:alert(1)', hold: 'pictures/moth.jpg' },
    },
    wordless: { ...exercises.butterfly, id: 'wordless' },
  },
  routines: { mine: { id: 'mine', exercises: ['moth', 'wordless', 'gone', 'glute-bridge'] } },
  text: {
    en: {
      exercises: {
        moth: {
          ...text.en.exercises.butterfly,
          name: '</script><script>alert(1)</script>',
          steps: ['a <!-- b', 'c', 'd'],
        },
      },
      routines: { mine: { title: 'Mine' } },
      cautions: {},
    },
  },
};

test('an incomplete collection of the page gives the data that it has', () => {
  const [plan, moth, bridge] = toStructuredData({
    routine: 'mine',
    collection: ownCollection,
    baseUrl,
    lang: 'da',
  })['@graph'];
  assert.equal(plan.hasPart.length, 2, 'an unknown move is left out');
  assert.deepEqual(moth.image, ['https://shop.example/pictures/moth.jpg'], 'only web addresses');
  assert.equal(moth.inLanguage, 'en', 'the language of its words');
  assert.deepEqual(
    [bridge.inLanguage, bridge.name],
    ['da', text.da.exercises['glute-bridge'].name.replaceAll('\u00ad', '')],
  );
});

test('no text can end or open a script element', () => {
  const data = toStructuredData({ exercise: 'moth', collection: ownCollection });
  const script = structuredDataScript(data);
  assert.match(script, /^<script type="application\/ld\+json">[^<>&]*<\/script>$/);
  assert.deepEqual(JSON.parse(structuredDataJson(data)), data);
});

const refused = {
  'an unknown exercise': [
    { exercise: 'knee-chest' },
    /^limber: exercise: there is no "knee-chest"; did you mean "knee-to-chest"; there are/,
  ],
  'an unknown routine': [
    { routine: 'shrot' },
    /^limber: routine: there is no "shrot"; did you mean "short"; there are/,
  ],
  'one unknown exercise among several': [
    { exercises: 'butterfly hipflexor' },
    /exercises: .*did you mean "hip-flexor"/,
  ],
  'a property of every object': [{ exercise: 'constructor' }, /there is no "constructor"/],
  'no exercise at all': [{ exercises: [] }, /exercises: there is no ""/],
  'no option': [{}, /^limber: options: expected one of exercise, routine, exercises, topic\.$/],
  'two things at once': [{ exercise: 'butterfly', routine: 'short' }, /got exercise and routine/],
  'an unknown language': [{ routine: 'short', lang: 'xx' }, /^limber: lang: there is no "xx"; there are/],
  'a topic without questions': [{ topic: 'safety' }, /topic: only faq/],
  'an unknown level': [{ routine: 'short', level: 4 }, /level: expected 1, 2 or 3, got 4/],
  'an unknown pace': [{ routine: 'short', pace: 'fast' }, /pace: expected standard or gentle, got "fast"/],
  'an unknown option': [
    { routine: 'short', langauge: 'da' },
    /there is no "langauge"; did you mean "lang(uage)?"|there is no "langauge"/,
  ],
  'invalid minutes': [{ routine: 'short', minutes: 2 }, /minutes: expected a whole number from 3 to 60, got 2/],
  'a javascript: address': [
    { routine: 'short', baseUrl: 'javascript:alert(1)' },
    /baseUrl: expected an address with https/,
  ],
  'a javascript: picture': [
    { exercise: 'butterfly', images: { butterfly: 'data:text/html,x' } },
    /images: expected an address with https/,
  ],
  'a card without words': [
    { exercise: 'wordless', collection: ownCollection },
    /exercise: "wordless" cannot be used: \$\.exercises\.wordless: found "wordless", expected one of the exercises with words/,
  ],
  'a collection without a usable part': [
    { exercise: 'butterfly', collection: [] },
    /^limber: collection: \$: found a list of 0, expected an object/,
  ],
  'a collection that is invalid JSON': [
    { exercise: 'butterfly', collection: '{' },
    /^limber: collection: \$: found the end in line 1/,
  ],
};

for (const [what, [options, message]] of Object.entries(refused)) {
  test(`${what} is refused with the valid values`, () => {
    assert.throws(
      () => toStructuredData(options),
      (error) => error instanceof OptionError && message.test(error.message),
    );
  });
}
