import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { getCollection, getExercise, getRoutine, getText, getTexts } from 'limber/content.js';
import { projectRoot } from '../tools/files.mjs';

/** All modules of the build that a module imports, directly or not, and their packages. */
function broughtAlong(path, found = { modules: new Set(), packages: new Set() }) {
  if (found.modules.has(path)) return found;
  found.modules.add(path);
  const { importedFiles } = ts.preProcessFile(readFileSync(join(projectRoot, path), 'utf8'));
  for (const { fileName } of importedFiles) {
    if (fileName.startsWith('.')) broughtAlong(join(dirname(path), fileName), found);
    else found.packages.add(fileName);
  }
  return found;
}

test('limber/content.js imports no package and no element, and needs no DOM', () => {
  const { modules, packages } = broughtAlong(join('dist', 'content', 'index.js'));
  assert.deepEqual([...packages], []);
  assert.deepEqual(
    [...modules].filter((path) => !path.startsWith(join('dist', 'content'))),
    [],
  );
  for (const name of ['document', 'window', 'customElements']) assert.ok(!(name in globalThis), name);
});

test('getExercise() returns all facts of an exercise', () => {
  const { id, kind, dosage, muscles, cautions, forms } = getExercise('knee-to-chest');
  assert.deepEqual([id, kind, dosage.length, forms.floorFree], [id, 'stretch', 3, 'chair-knee-to-chest']);
  assert.ok(muscles.primary.length > 0 && muscles.secondary.length > 0 && cautions.length > 0);
  assert.deepEqual(getCollection().exercises['knee-to-chest'], getExercise('knee-to-chest'));
});

test('each routine names existing exercises', () => {
  const { exercises, routines } = getCollection();
  for (const { id, exercises: named } of Object.values(routines)) {
    assert.ok(named.length > 0, id);
    assert.deepEqual(
      named.filter((exercise) => !Object.hasOwn(exercises, exercise)),
      [],
      id,
    );
  }
});

const names = { en: 'Knee to chest', da: 'Knæ til bryst', sv: 'Knä mot bröst' };

for (const [lang, name] of Object.entries(names)) {
  test(`getText() and the other functions return all words (${lang})`, () => {
    const text = getText('knee-to-chest', lang);
    assert.equal(text.name, name);
    for (const part of ['steps', 'mistakes', 'easier', 'harder', 'picture']) assert.ok(text[part].length > 0, part);
    const { exercises, routines, cautions, floor, guide } = getTexts(lang);
    assert.deepEqual(exercises['knee-to-chest'], text);
    assert.deepEqual(Object.keys(guide), ['faq', 'safety', 'starting', 'tailoring', 'sources', 'plan']);
    for (const part of [routines.short.title, floor.down, floor.up, Object.keys(cautions)]) assert.ok(part.length > 0);
  });
}

test('words are English by default', () => assert.equal(getText('knee-to-chest').name, 'Knee to chest'));

test('getCollection() has exercises, routines and texts', () => {
  const { id, exercises, routines, text, sources } = getCollection();
  assert.equal(id, 'lower-back-and-hips');
  assert.deepEqual([exercises['hip-flexor'].kind, getExercise('hip-flexor').kind], ['stretch', 'stretch']);
  assert.ok(routines.full.exercises.length > 5);
  assert.deepEqual(routines.full, getRoutine('full'));
  const found = Object.entries(text).map(([lang, { exercises }]) => [lang, exercises['knee-to-chest'].name]);
  assert.deepEqual(Object.fromEntries(found), names);
  assert.ok(Object.keys(sources).length > 10);
});

test('an unknown id returns undefined', () => {
  assert.equal(getExercise('no-such'), undefined);
  assert.equal(getRoutine('no-such'), undefined);
  assert.equal(getText('no-such'), undefined);
});
