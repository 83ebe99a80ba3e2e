/** An unfinished language: what it lacks is listed, and it only compiles with exactly the keys of English. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { shippedLanguages } from '../../dist/locale/shipped-languages.js';
import { projectRoot } from '../tools/files.mjs';
import { differences, untranslated, wordsOf } from '../tools/words/missing.mjs';

const languages = Object.keys(shippedLanguages);
const english = await wordsOf('en');
const [locale, text, guide, plan] = Object.keys(english);

test('every language with words is offered to pages', () => {
  const files = readdirSync(join(projectRoot, 'src/content/lower-back-and-hips/text'));
  assert.deepEqual(files.toSorted(), languages.map((lang) => `${lang}.ts`).toSorted());
});

for (const lang of languages) {
  test(`${lang} has exactly the keys of English`, async () => {
    assert.deepEqual(differences(await wordsOf(lang), english, lang), []);
  });
}

test('of an unfinished language each missing and each extra key is listed', () => {
  const started = structuredClone({ [text]: english[text], [guide]: english[guide], [plan]: [] });
  started[locale] = { ...english[locale], hello: 'Hei' };
  delete started[locale].dosage;
  delete started[text].exercises.butterfly.feels;
  started[text].exercises['hip-flexor'].steps.pop();
  delete started[text].cautions.disc;
  started[guide].faq.shift();
  const missing = differences(started, english, 'fi');
  const [of, plans] = [(path) => path.replace('LANG', 'fi'), english[plan].map(({ id }) => id)];
  assert.deepEqual(missing, [
    `${of(locale)} lacks dosage`,
    `${of(locale)} has hello, which English has not`,
    `${of(text)} lacks exercises.hip-flexor.steps.4`,
    `${of(text)} lacks exercises.butterfly.feels`,
    `${of(text)} lacks cautions.disc`,
    `${of(guide)} lacks faq.which`,
    ...plans.map((id) => `${of(plan)} lacks ${id}`),
  ]);
});

test('of a copied language each text that is still English is listed, except names', async () => {
  const copied = structuredClone({ [text]: english[text], [guide]: english[guide], [plan]: english[plan] });
  copied[locale] = { ...english[locale], getReady: 'Valmistaudu', start: 'Aloita' };
  copied[text].exercises.butterfly.steps[0] = 'Istu tyynyllä.';
  const lines = untranslated(copied, english, 'fi');
  const of = (path, way) => `${path.replace('LANG', 'fi')} has ${way} in English`;
  for (const line of [of(locale, 'howTo'), of(text, 'exercises.butterfly.steps.1'), of(guide, 'faq.which.title')]) {
    assert.ok(lines.includes(line), line);
  }
  for (const line of [of(locale, 'getReady'), of(text, 'exercises.butterfly.steps.0')])
    assert.ok(!lines.includes(line));
  assert.ok(!lines.some((line) => /\.id |\.sources/.test(line)));
  for (const lang of languages.filter((each) => each !== 'en')) {
    assert.deepEqual(untranslated(await wordsOf(lang), english, lang), []);
  }
});

const run = (...args) =>
  new Promise((resolve) =>
    execFile(
      process.execPath,
      ['tests/tools/words/missing.mjs', ...args],
      { cwd: projectRoot },
      (error, stdout, stderr) => resolve({ status: error?.code ?? 0, lines: stdout.trim().split('\n'), stderr }),
    ),
  );

test('the command lists them, all for a language without files, and fails', async () => {
  const { status, lines } = await run('fi');
  assert.equal(status, 1);
  for (const line of ['src/locale/fi.ts lacks start', `${text.replace('LANG', 'fi')} lacks exercises`]) {
    assert.ok(lines.includes(line), line);
  }
  assert.deepEqual(await run('sv'), { status: 0, lines: ['Nothing is missing in sv.'], stderr: '' });
  assert.equal((await run()).status, 1);
});

/** Unchanged files are parsed only once. */
const parsed = new Map();

/** Errors of the compiler for Swedish after one of its files is changed. */
function compiled(path, change) {
  const file = join(projectRoot, path.replace('LANG', 'sv'));
  const { config } = ts.readConfigFile(join(projectRoot, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, projectRoot);
  const source = readFileSync(file, 'utf8');
  const changed = change(source);
  assert.notEqual(changed, source);
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram(
    [file],
    { ...options, noEmit: true, incremental: false },
    {
      ...host,
      readFile: (name) => (name === file ? changed : host.readFile(name)),
      getSourceFile(name, ...rest) {
        if (name === file) return ts.createSourceFile(name, changed, ts.ScriptTarget.ES2022);
        if (!parsed.has(name)) parsed.set(name, host.getSourceFile(name, ...rest));
        return parsed.get(name);
      },
    },
  );
  return program.getSemanticDiagnostics(program.getSourceFile(file)).map(({ code }) => code);
}

const added = (before) => [(source) => source.replace(before, `extra: 'Extra', ${before}`)];
const [MISSING, MISSING_BELOW, EXTRA] = [2741, 2322, 2353];
const changes = {
  'a message is left out': [locale, (source) => source.replace("  start: 'Starta',\n", ''), [MISSING]],
  'a message is added': [locale, ...added("start: 'Starta'"), [EXTRA]],
  'a caution is left out': [text, (source) => source.replace(/ {4}'late-pregnancy'.*\n/, ''), [MISSING]],
  'a caution is added': [text, ...added("'late-pregnancy': "), [EXTRA]],
  'where a move is felt is left out': [text, (source) => source.replace(/ {6}feels: INNER_THIGHS,\n/, ''), [MISSING]],
  'a phase is left out': [text, (source) => source.replace(", lower: 'Släpp'", ''), [MISSING]],
  'a hint is added': [text, (source) => source.replace("clamshell: '", "butterfly: 'Lite.', clamshell: '"), [EXTRA]],
  'a topic is left out': [guide, (source) => source.replace('tailoring: [', 'other: ['), [EXTRA]],
};
for (const [what, [path, change, codes]] of Object.entries(changes)) {
  test(`a language does not compile if ${what}`, () => {
    const found = compiled(path, change).map((code) => (code === MISSING_BELOW ? MISSING : code));
    assert.deepEqual(found.slice(0, 1), codes);
  });
}
