import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv';
import { getCollection } from 'limber/content.js';
import { projectRoot } from '../tools/files.mjs';

const json = (path) => JSON.parse(readFileSync(join(projectRoot, path), 'utf8'));
const schema = json('dist/content.schema.json');
const isValid = new Ajv({ allErrors: true, strict: false }).compile(schema);
const example = () => json('tests/content/examples/shop.json');

test('the JSON schema accepts a valid collection, and changes of the built-in one', () => {
  assert.ok(isValid(example()), JSON.stringify(isValid.errors));
  assert.ok(
    isValid({ ...JSON.parse(JSON.stringify(getCollection())), extends: 'lower-back-and-hips' }),
    JSON.stringify(isValid.errors),
  );
  assert.ok(isValid({ id: 'a', extends: 'lower-back-and-hips', exercises: { 'hip-thrust': null } }));
});

const broken = {
  'an unknown key': (it) => (it.exercise = {}),
  'a dosage of no sets': (it) => (it.exercises['wall-calf-stretch'].dosage[0].sets = 0),
  'a script for a picture': (it) => (it.exercises['wall-calf-stretch'].picture = 'javascript:alert(1)'),
  'no name': (it) => delete it.text.en.exercises['wall-calf-stretch'].name,
  'a built-in id without extends': (it) => (it.exercises.butterfly = it.exercises['wall-calf-stretch']),
  'an invalid language tag': (it) => (it.text.Danish = {}),
};
for (const [what, change] of Object.entries(broken)) {
  test(`the JSON schema rejects ${what}`, () => {
    const whole = example();
    change(whole);
    assert.equal(isValid(whole), false);
  });
}

test('each key has a description', () => {
  const properties = [schema, ...Object.values(schema.definitions)].flatMap((each) =>
    Object.values(each.properties ?? {}),
  );
  assert.deepEqual(properties.filter(({ description }) => !description), []); // prettier-ignore
});
