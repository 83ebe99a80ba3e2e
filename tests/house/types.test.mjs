import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { getCollection } from 'limber/content.js';
import { projectRoot } from '../tools/files.mjs';

const file = join(projectRoot, 'tests/imagined.ts');
const { options } = ts.convertCompilerOptionsFromJson(
  {
    ...{ target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler', lib: ['ES2022', 'DOM', 'DOM.Iterable'] },
    ...{ strict: true, skipLibCheck: true, noEmit: true, types: [] },
  },
  projectRoot,
);

/** Parsed files, shared by all editors. */
const registry = ts.createDocumentRegistry();

/** A language service with one open file, in a project that uses the built package. */
function editorWith(source) {
  const { fileExists, readFile, directoryExists, getDirectories } = ts.sys;
  const host = {
    getScriptFileNames: () => [file],
    getScriptVersion: (path) => (path === file ? source : '1'),
    getScriptSnapshot: (path) => {
      const text = path === file ? source : readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCompilationSettings: () => options,
    getCurrentDirectory: () => projectRoot,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || fileExists(path),
    ...{ readFile, directoryExists, getDirectories },
  };
  return ts.createLanguageService(host, registry);
}

const errorsIn = (source) =>
  editorWith(source)
    .getSemanticDiagnostics(file)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));

/** The completions at `|`. */
const offeredIn = (source) =>
  editorWith(source.replace('|', ''))
    .getCompletionsAtPosition(file, source.indexOf('|'), {})
    ?.entries.map(({ name }) => name)
    .toSorted();

const content = "import { getExercise, getRoutine, getText } from 'limber/content.js';\n";
const { exercises, routines } = getCollection();

const offered = {
  "getExercise('|')": Object.keys(exercises),
  "getText('|')": Object.keys(exercises),
  "getText('butterfly', '|')": ['en', 'da', 'sv'],
  "getRoutine('|')": Object.keys(routines),
};

for (const [call, ids] of Object.entries(offered)) {
  test(`an editor completes ${call}`, () => assert.deepEqual(offeredIn(`${content}${call};`), ids.toSorted()));
}

for (const call of ["getExercise('knee-to-chest').dosage[0].holdSeconds", "getText('butterfly', 'da').steps[0]"]) {
  test(`${call} compiles`, () => assert.deepEqual(errorsIn(`${content}export const found = ${call};`), []));
}

for (const call of ["getExercise('no-such')", "getText('butterfly', 'xx')", "getRoutine('no-such')"]) {
  test(`${call} does not compile`, () => {
    const [error, ...others] = errorsIn(`${content}export const found = ${call};`);
    assert.match(error ?? '', /'"(no-such|xx)"' is not assignable/);
    assert.deepEqual(others, []);
  });
}

test('a tag has the type of its element', () => {
  const source = `import 'limber/all.js';
    const guide = document.createElement('exercise-guide');
    const card = document.querySelector('exercise-card');
    export const found: (string | undefined)[] = [guide.topic, card?.current];`;
  assert.deepEqual(errorsIn(source), []);
});
