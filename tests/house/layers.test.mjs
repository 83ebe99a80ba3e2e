import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { filesIn, projectRoot } from '../tools/files.mjs';
import { layerProblems } from '../tools/layers.mjs';

test('every import goes up the list of layers', () => {
  const modules = filesIn('src', /\.ts$/);
  assert.notEqual(modules.length, 0);
  const problems = modules.flatMap((path) => layerProblems(path, readFileSync(join(projectRoot, path), 'utf8')));
  assert.deepEqual(problems, []);
});

const refused = {
  'a later layer': ['src/content/model.ts', "import { cues } from '../session/cues.js';"],
  'the types of a later layer': ['src/session/cues.ts', "import type { Messages } from '../locale/messages.js';"],
  'a later layer on demand': ['src/styles/theme.ts', "void import('../elements/hold-timer/hold-timer.js');"],
  'a later layer in a type': ['src/figure/rig.ts', "export type Say = import('../locale/say.js').Say;"],
  'a re-export of a later layer': ['src/device/sound.ts', "export * from '../define/define.js';"],
  'an entry': ['src/define/define.ts', "import '../all.js';"],
  'what is in no layer': ['src/content/model.ts', "import '../helpers/text.js';"],
  'Lit in a pure layer': ['src/figure/draw.ts', "import { svg } from 'lit';"],
  'a part of Lit in a pure layer': ['src/figure/draw.ts', "import type { SVGTemplateResult } from 'lit/html.js';"],
  'valibot outside of the schema': ['src/content/parse.ts', "import * as v from 'valibot';"],
  'the command line in an entry': ['src/index.ts', "export { review } from './cli/review.js';"],
  'Node in what a page runs': ['src/publish/content-hash.ts', "import { createHash } from 'node:crypto';"],
  'Lit in what prints text': ['src/publish/review-sheet.ts', "import { html } from 'lit';"],
  'values of the schema': ['src/elements/x/x.ts', "import { exercise } from '../../content/schema.js';"],
};

for (const [what, [path, source]] of Object.entries(refused)) {
  test(`refuses ${what}`, () => assert.equal(layerProblems(path, source).length, 1));
}

const accepted = {
  'an earlier layer': ['src/elements/x/x.ts', "import { play } from '../../session/playback.js';"],
  'its own layer': ['src/content/catalog.ts', "export * from './lower-back-and-hips/index.js';"],
  'types of the schema': ['src/content/model.ts', "import type { Exercise } from './schema.js';"],
  'the schema in the parser': ['src/content/parse.ts', "import { exercise } from './schema.js';"],
  'types of valibot': ['src/content/parse.ts', "import type { BaseIssue } from 'valibot';"],
  'Node on the command line': ['src/cli/review.ts', "import { writeFile } from 'node:fs/promises';"],
  'every layer on the command line': ['src/cli.ts', "import { VERSION } from './define/version.js';"],
  'everything in an entry': ['src/cdn.ts', "import './define/hold-timer.js';"],
};

for (const [what, [path, source]] of Object.entries(accepted)) {
  test(`accepts ${what}`, () => assert.deepEqual(layerProblems(path, source), []));
}

test('a module outside of the layers is refused', () => {
  assert.deepEqual(layerProblems('src/helpers/text.ts', ''), ['src/helpers/text.ts is in no layer.']);
});

/** Type errors of a module that exists only here, under the options of the layers without a DOM. */
function pureErrors(source) {
  const path = join(projectRoot, 'src/content/imagined.ts');
  const config = ts.readConfigFile(join(projectRoot, 'src/tsconfig.pure.json'), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(projectRoot, 'src'));
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (file) => file === path || fileExists(file);
  host.getSourceFile = (file, languageVersion, ...rest) =>
    file === path ? ts.createSourceFile(path, source, languageVersion) : getSourceFile(file, languageVersion, ...rest);
  const program = ts.createProgram([path], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

for (const name of ['document', 'window', 'performance', 'setTimeout', 'process']) {
  test(`${name} in a layer without a DOM is a compile error`, () => {
    const [error, ...others] = pureErrors(`export const found: unknown = ${name};`);
    assert.match(error ?? '', new RegExp(`Cannot find name '${name}'`));
    assert.deepEqual(others, []);
  });
}

test('Intl in a layer without a DOM is not', () => {
  assert.deepEqual(pureErrors("export const found: string = new Intl.NumberFormat('da').format(1.5);"), []);
});
