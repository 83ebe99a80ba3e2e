/** The parts from which the documentation is built. The pages themselves: `tests/e2e/docs.test.mjs`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { announced } from '../../demo/docs/parts/announced.mjs';
import { code } from '../../demo/docs/parts/code.mjs';
import { attributesIn, rendered } from '../../demo/docs/parts/example.mjs';
import { attributesByTag, eventNames, tables } from '../../demo/docs/parts/manifest.mjs';
import { fromReadme, idOf, prose } from '../../demo/docs/parts/prose.mjs';
import { table } from '../../demo/docs/parts/table.mjs';
import { filesIn } from '../tools/files.mjs';
import { squeezed } from '../tools/text.mjs';
import { schoolYear, wordsIn } from '../tools/words/reading.mjs';

const plain = ({ markup }) => markup.replace(/<[^>]*>/g, '');

test('code blocks are escaped', () => {
  const source = '<p title="a & b">\n  <script src="x"></script>\n</p>';
  const shown = code(source);
  assert.ok(!shown.markup.includes('<script'));
  const signs = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  assert.equal(
    plain(shown)
      .trim()
      .replace(/&\w+;/g, (sign) => signs[sign]),
    source,
  );
  assert.match(
    code("import 'a'; // why", 'js').markup,
    /is-tag">import<.*is-string">&#39;a&#39;<.*is-comment">\/\/ why</,
  );
  assert.throws(() => code('x', 'cobol'), /no colours/);
});

test('Markdown becomes sections with headings, and tables that work in one column', () => {
  const { markup } = prose('## What, *now*?\n\nText.\n\n## Then\n\n| Key | What |\n| --- | --- |\n| `a` | b < c |');
  assert.match(markup, /^<section aria-labelledby="what-now">\n<h2 id="what-now">What, <em>now<\/em>\?<\/h2>/);
  assert.match(markup, /<th scope="row"><code>a<\/code><\/th><td data-column="What">b &lt; c<\/td>/);
  assert.equal(idOf('Analytics &amp; <em>more</em>'), 'analytics-more');
});

test('an empty column is left out', () => {
  assert.equal(plain(table(['A', 'B', 'C'], [['1', '', '3']])).replace(/\s/g, ''), 'AC13');
});

test('sections of the README are quoted without relative links', () => {
  const { markup } = fromReadme('Browsers', 'Which');
  assert.match(markup, /<h2 id="which">/);
  assert.doesNotMatch(markup, /href="(?!https?:)/);
  assert.throws(() => fromReadme('No such thing'), /no section/);
});

test('an example is rendered like on a server, with its fallback', async () => {
  assert.deepEqual(attributesIn('<hold-timer seconds="30" each-side label="A b">'), {
    seconds: '30',
    'each-side': true,
    label: 'A b',
  });
  const { markup } = await rendered('<exercise-card exercise="butterfly"><p>Fallback</p></exercise-card>');
  assert.match(markup, /<template shadowroot.*soles of your feet.*<p>Fallback<\/p><\/exercise-card>$/s);
  await assert.rejects(rendered('<exercise-card exercise="none"></exercise-card>'), /there is no "none"/);
});

test('the list of announcements is that of a session, with times', () => {
  const lines = plain(announced([null], { holdSeconds: 30, eachSide: true }))
    .trim()
    .split('\n');
  assert.equal(lines[0], '0:00 5 seconds to get ready. Left.');
  assert.ok(
    lines.some((line) => /^0:05 Hold for 30 seconds\. Left\./.test(line)),
    lines.join('\n'),
  );
});

test('the tables have everything from the manifest', () => {
  const headings = tables('hold-timer').map((part) => part.markup.match(/<h2 id="([^"]+)"/)[1]);
  const all = ['attributes', 'properties', 'methods', 'events', 'slots', 'parts', 'states', 'css-variables'];
  assert.deepEqual(headings, all);
  assert.ok(attributesByTag()['exercise-card'].includes('floor-free'));
  assert.ok(eventNames().includes('exercise-change'));
  assert.doesNotMatch(tables('hold-timer').map(plain).join(''), /\[object|connectedMoveCallback/);
});

const mostYears = 9;
const mostWords = 30;

/** The texts of the elements are measured in words.test.mjs, so examples are left out here. */
const contentPages = ['moves', 'routines'];
const notProse =
  /<(template|pre|nav|footer|select|routine-list|exercise-card|hold-timer|exercise-figure|exercise-guide)\b.*?<\/\1>/gs;

/** Paragraphs and list items of a page. A name in code counts as one word. */
function paragraphsOf(path) {
  const html = readFileSync(path, 'utf8')
    .replace(notProse, '')
    .replace(/<code[^>]*>.*?<\/code>/gs, 'it');
  const found = [...html.matchAll(/<(p|li)\b[^>]*>(.*?)(?=<\/\1>|<(?:p|li|ul|ol)\b)/gs)];
  return found.map(([, , inside]) => squeezed(inside.replace(/<[^>]*>|&#?\w+;/g, ' '))).filter(isSentence);
}

const isSentence = (text) => wordsIn(text).length >= 8;

test(`the documentation can be read after ${mostYears} years of school, in sentences of ${mostWords} words at most`, (context) => {
  const paragraphs = filesIn('dist/docs', /^dist\/docs\/[^/]+\.html$/)
    .filter((path) => !contentPages.some((slug) => path.endsWith(`/${slug}.html`)))
    .flatMap((path) => paragraphsOf(path).map((text) => ({ path, text, year: schoolYear(text) })));
  context.diagnostic(
    `${paragraphs.length} paragraphs, at most ${Math.max(...paragraphs.map(({ year }) => year)).toFixed(1)}`,
  );
  assert.ok(paragraphs.length > 150);
  assert.deepEqual(
    paragraphs.filter(({ year }) => year > mostYears),
    [],
  );
  const sentences = paragraphs.flatMap(({ path, text }) =>
    text.split(/[.!?]+[)”]?(?=\s|$)/).map((each) => ({ path, text: each })),
  );
  assert.deepEqual(
    sentences.filter(({ text }) => wordsIn(text).length > mostWords),
    [],
  );
});
