/**
 * Templates are completed and checked in React 19, Vue 3 and Svelte 5 under strict TypeScript, and in plain HTML: each by its own checker
 * or language service, in a new folder.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { getCollection } from 'limber/content.js';
import { consumer, freshProject } from './support.mjs';

const dependencies = {
  typescript: '^5.9.0',
  ...{ '@types/react': '^19.0.0', '@types/react-dom': '^19.0.0' },
  ...{ vue: '^3.5.0', 'vue-tsc': '^3.0.0' },
  ...{ svelte: '^5.0.0', 'svelte-check': '^4.0.0' },
  'vscode-html-languageservice': '^5.0.0',
};

const compilerOptions = {
  ...{ target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler', lib: ['ES2022', 'DOM', 'DOM.Iterable'] },
  ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [], verbatimModuleSyntax: true },
};

const files = {
  'react/tsconfig.json': JSON.stringify({ compilerOptions: { ...compilerOptions, jsx: 'react-jsx' }, include: ['.'] }),
  'vue/tsconfig.json': JSON.stringify({
    compilerOptions,
    vueCompilerOptions: { strictTemplates: true },
    include: ['.'],
  }),
  'svelte/tsconfig.json': JSON.stringify({ compilerOptions, include: ['.'] }),
};

const react = (tags) => `import 'limber/react';
  export const App = () => <main>${tags}</main>;`;

const vue = (tags) => `<script setup lang="ts">import 'limber/vue'</script>
<template><main>${tags}</main></template>`;

const svelte = (tags) => `<script lang="ts">import 'limber/svelte';</script>
<main>${tags}</main>`;

/** For each framework, a valid template with every attribute, and invalid pieces with a pattern of their error message. */
const frameworks = {
  react: {
    file: 'react/app.tsx',
    page: react,
    check: ['tsc', '-p', 'react'],
    right: `<exercise-card exercise="hip-flexor" lang="da" level={2} floorFree headingLevel={4} className="wide" id="card" data-id="1"
        style={{ '--limber-accent': 'rebeccapurple', margin: 0 }} onClick={() => {}} tabIndex={-1}
        ref={(card) => { if (card) card.start(); }}
        onexercise-change={({ exercise, reason }) => console.log(exercise.length, reason === 'easier')}>
        <p slot="aside">Our mats</p></exercise-card>
      <exercise-card exercise="own-exercise" collection={undefined} floor-free heading-level={4} />
      <routine-list routine="desk-day" pace="gentle" person="senior" onhold-phase={({ kind, seconds }) => kind === 'hold' && seconds > 3} />
      <hold-timer seconds={30} eachSide onhold-complete={({ detail }) => detail.completed.length} />
      <hold-timer seconds="30" ready-seconds="5" level="2" /><routine-list exercises={['butterfly', 'own']} minutes="5" />
      <exercise-guide topic="faq" /><exercise-figure exercise="butterfly" side="left" pose={0.5} />`,
    wrong: {
      '<exercise-card exercize="hip-flexor" />': /exercize/,
      '<exercise-card exercise={3} />': /number/,
      '<exercise-card level={7} />': /7/,
      '<exercise-card level="8" />': /8/,
      '<exercise-card floorFre />': /floorFre\b/,
      '<hold-timer seconds="thirty" />': /thirty/,
      '<routine-list person="child" />': /child/,
      '<exercise-guide topic="weather" />': /weather/,
      '<hold-timer onhold-phase={({ kilo }) => kilo} />': /kilo/,
      '<exercise-card onexercise-change={({ reason }) => reason === "up"} />': /"up"/,
    },
  },
  vue: {
    file: 'vue/App.vue',
    page: vue,
    check: ['vue-tsc', '-p', 'vue'],
    right: `<exercise-card exercise="hip-flexor" lang="da" :level="2" floor-free :heading-level="4" class="wide" id="card"
        :style="{ '--limber-accent': 'rebeccapurple' }" @click="() => {}"
        @exercise-change="({ exercise, reason }) => [exercise.length, reason === 'easier']"><p slot="aside">Our mats</p></exercise-card>
      <exercise-card exercise="own-exercise" :collection="undefined" />
      <routine-list routine="desk-day" pace="gentle" person="senior" @hold-phase="({ kind, seconds }) => kind === 'hold' && seconds > 3" />
      <hold-timer seconds="30" level="2" /><routine-list :exercises="['butterfly', 'own']" minutes="5" />
      <hold-timer :seconds="30" each-side @hold-complete="({ detail }) => detail.completed.length" />
      <exercise-guide topic="faq" /><exercise-figure exercise="butterfly" side="left" :pose="0.5" />`,
    wrong: {
      '<exercise-card exercize="hip-flexor" />': /exercize/,
      '<exercise-card :level="7" />': /7/,
      '<hold-timer seconds="thirty" />': /thirty/,
      '<routine-list person="child" />': /child/,
      '<exercise-guide topic="weather" />': /weather/,
      '<hold-timer @hold-phase="({ kilo }) => kilo" />': /kilo/,
    },
  },
  svelte: {
    file: 'svelte/App.svelte',
    page: svelte,
    check: ['svelte-check', '--workspace', 'svelte', '--tsconfig', './tsconfig.json', '--output', 'human'],
    right: `<exercise-card exercise="hip-flexor" lang="da" level={2} floor-free={true} heading-level={4} class="wide" id="card"
        style="--limber-accent: rebeccapurple" onexercise-change={({ exercise, reason }) => [exercise.length, reason === 'easier']}>
        <p slot="aside">Our mats</p></exercise-card>
      <exercise-card exercise="own-exercise" collection={undefined} />
      <routine-list routine="desk-day" pace="gentle" person="senior" onhold-phase={({ kind, seconds }) => kind === 'hold' && seconds > 3}></routine-list>
      <hold-timer seconds={30} eachSide onhold-complete={({ detail }) => detail.completed.length}></hold-timer>
      <hold-timer seconds="30" level="2"></hold-timer><routine-list exercises={['butterfly', 'own']} minutes="5"></routine-list>
      <exercise-guide topic="faq"></exercise-guide><exercise-figure exercise="butterfly" side="left" pose={0.5}></exercise-figure>`,
    wrong: {
      '<exercise-card exercize="hip-flexor"></exercise-card>': /exercize/,
      '<exercise-card level={7}></exercise-card>': /7/,
      '<hold-timer seconds="thirty"></hold-timer>': /thirty/,
      '<routine-list person="child"></routine-list>': /child/,
      '<exercise-guide topic="weather"></exercise-guide>': /weather/,
      '<hold-timer onhold-phase={({ kilo }) => kilo}></hold-timer>': /kilo/,
    },
  },
};

const { exercises, routines } = getCollection();

consumer('templates are typed', async (t) => {
  const project = await freshProject(t, files, dependencies);

  for (const [framework, { file, page, check, right, wrong }] of Object.entries(frameworks)) {
    await t.test(`${framework}: a valid template compiles`, async () => {
      project.write(file, page(right));
      const { code, output } = await project.try(...check);
      assert.equal(code, 0, output);
    });

    // all in one run, each on its own line
    await t.test(`${framework}: invalid templates do not compile`, async () => {
      project.write(file, page(`\n${Object.keys(wrong).join('\n')}\n`));
      const { code, output } = await project.try(...check);
      assert.notEqual(code, 0);
      for (const [tag, message] of Object.entries(wrong)) assert.match(output, message, tag);
      const lines = new Set([...output.matchAll(/[(:](\d+)[,:]\d+/g)].map(([, line]) => line));
      assert.ok(lines.size >= Object.keys(wrong).length, `${lines.size} lines: ${output}`);
    });
  }

  await t.test('an editor completes ids in JSX', () => {
    const offered = jsxEditor(project);
    const ids = offered('<exercise-card exercise="|" />');
    for (const id of Object.keys(exercises)) assert.ok(ids.includes(id), id);
    assert.ok(offered('<routine-list routine="|" />').includes('desk-day'));
    assert.ok(offered('<exercise-guide topic="|" />').includes('tailoring'));
    for (const name of ['floorFree', 'onexercise-change', 'lang'])
      assert.ok(offered('<exercise-card | />').includes(name), name);
  });

  await t.test('an editor completes ids in HTML', () => {
    const service = createRequire(project.path('package.json'))('vscode-html-languageservice');
    const data = JSON.parse(project.read('node_modules/limber/dist/vscode.html-custom-data.json'));
    const languageService = service.getLanguageService({
      customDataProviders: [service.newHTMLDataProvider('limber', data)],
    });
    const offered = (text) => {
      const document = service.TextDocument.create('file:///page.html', 'html', 1, text.replace('|', ''));
      const position = document.positionAt(text.indexOf('|'));
      const { items } = languageService.doComplete(document, position, languageService.parseHTMLDocument(document));
      return items.map(({ label }) => label.replaceAll('"', ''));
    };
    assert.deepEqual(offered('<exercise-card exercise="|"></exercise-card>').sort(), Object.keys(exercises).sort());
    assert.deepEqual(offered('<routine-list routine="|"></routine-list>').sort(), Object.keys(routines).sort());
    assert.deepEqual(
      offered('<exercise-guide lang="|"></exercise-guide>')
        .filter((lang) => /^(en|da|sv)$/.test(lang))
        .sort(),
      ['da', 'en', 'sv'],
    );
    assert.ok(offered('<|').includes('hold-timer'));
    assert.ok(offered('<hold-timer |></hold-timer>').includes('ready-seconds'));
  });
});

/** Completions at `|` by TypeScript's language service. */
function jsxEditor(project) {
  const ts = createRequire(project.path('package.json'))('typescript');
  const file = project.path('react/app.tsx');
  const { options } = ts.convertCompilerOptionsFromJson({ ...compilerOptions, jsx: 'react-jsx' }, project.folder);
  const { fileExists, readFile, directoryExists, getDirectories } = ts.sys;
  let source = '';
  let version = 0;
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: (path) => (path === file ? String(version) : '1'),
    getScriptSnapshot: (path) => {
      const text = path === file ? source : readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCompilationSettings: () => options,
    getCurrentDirectory: () => project.folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || fileExists(path),
    ...{ readFile, directoryExists, getDirectories },
  });
  return (tag) => {
    const text = react(tag);
    source = text.replace('|', '');
    version += 1;
    return (service.getCompletionsAtPosition(file, text.indexOf('|'), {})?.entries ?? []).map(({ name }) => name);
  };
}
