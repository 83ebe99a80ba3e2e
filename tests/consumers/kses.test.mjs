/** What WordPress's own filters (kses, autop), run by PHP, keep of each snippet. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { parseFragment } from 'parse5';
import { projectRoot } from '../tools/files.mjs';
import { whatIsMissing } from './wordpress/site.mjs';

const missing = whatIsMissing();
const skip = missing && `WordPress's filters: ${missing}`;

const read = (path) => readFileSync(join(projectRoot, 'dist/snippets', path), 'utf8');
const { snippets } = JSON.parse(read('index.json'));
const shared = {};

/** The remaining elements with their attributes and texts. */
function elementsIn(html) {
  const flat = (node) => [node, ...(node.childNodes ?? []).flatMap(flat)];
  const textIn = (node) =>
    (node.nodeName === '#comment' ? '' : (node.value ?? '')) + (node.childNodes ?? []).map(textIn).join('');
  const root = parseFragment(html);
  const elements = flat(root).filter(({ tagName }) => tagName && tagName !== 'p');
  return {
    text: textIn(root).trim(),
    elements: elements.map((each) => [
      each.tagName,
      Object.fromEntries(each.attrs.map(({ name, value }) => [name, value])),
      textIn(each).trim(),
    ]),
  };
}

before(() => {
  if (skip) return;
  const input = JSON.stringify(
    Object.fromEntries(snippets.flatMap(({ plain, data }) => [plain, data].map((path) => [path, read(path)]))),
  );
  const filters = join(import.meta.dirname, 'kses.php');
  const output = execFileSync('php', [filters, '/usr/share/wordpress'], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  Object.assign(shared, JSON.parse(output));
});

test('a marked place is kept for authors without special rights', { skip }, (context) => {
  context.diagnostic(`WordPress ${shared.version}`);
  for (const { data } of snippets) {
    const { elements } = elementsIn(read(data));
    assert.deepEqual(elementsIn(shared.left[data].kses).elements, elements, data);
    assert.deepEqual(elementsIn(shared.left[data].autop).elements, elements, data);
  }
});

test('of a plain tag only its readable text is kept', { skip }, () => {
  for (const { plain, tag } of snippets) {
    const [, , words] = elementsIn(read(plain)).elements.find(([name]) => name === tag);
    assert.deepEqual(elementsIn(shared.left[plain].kses), { text: words, elements: [] }, plain);
  }
});

test('the paragraph filter does not change a plain tag', { skip }, () => {
  for (const { plain } of snippets) {
    assert.deepEqual(elementsIn(shared.left[plain].autop).elements, elementsIn(read(plain)).elements, plain);
  }
});
