import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { PNG } from 'pngjs';
import { demoPictures } from '../../demo/figures/demo-pictures.mjs';
import { LANGUAGES, PERSONS, poses, words } from '../../demo/figures/source.mjs';
import { settingsFrom } from '../../demo/figures/options.mjs';
import { openStudio } from '../../demo/figures/studio.mjs';
import { projectRoot } from '../tools/files.mjs';

const folder = mkdtempSync(join(tmpdir(), 'limber-figures-'));
let studio;
before(async () => (studio = await openStudio()));
after(async () => {
  rmSync(folder, { recursive: true });
  await studio.close();
});

/** Runs the command in a temporary folder. */
const figures = (...args) =>
  new Promise((resolve) =>
    execFile(
      process.execPath,
      [join(projectRoot, 'demo/figures.mjs'), ...args],
      { cwd: folder },
      (error, stdout, stderr) => resolve({ status: error?.code ?? 0, stdout, stderr }),
    ),
  );

const settings = (...args) => settingsFrom(args, { moves: Object.keys(poses), persons: PERSONS, languages: LANGUAGES });

const textOf = (...path) => readFileSync(join(folder, ...path), 'utf8');
const pixelsOf = (...path) => PNG.sync.read(readFileSync(join(folder, ...path)));

/** Colour `#rrggbbaa` → number of pixels. */
function coloursIn({ data }) {
  const counts = new Map();
  for (let start = 0; start < data.length; start += 4) {
    const colour = `#${data.subarray(start, start + 4).toString('hex')}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

test('the pictures of the demo are up to date', async () => {
  const pictures = await demoPictures(studio);
  const stale = pictures
    .filter(({ path, svg }) => readFileSync(path, 'utf8') !== svg)
    .map(({ path }) => basename(path));
  assert.deepEqual(stale, [], 'run `npm run figures -- --demo`');
});

test('by default every move is written as SVG and PNG into the folder figures', async () => {
  const { status, stdout, stderr } = await figures('--width', '64');
  assert.deepEqual([status, stdout, stderr], [0, '22 moves as svg and png in figures\n', '']);
  const names = Object.keys(poses).flatMap((id) => [`${id}.png`, `${id}.svg`]);
  assert.deepEqual(readdirSync(join(folder, 'figures')).toSorted(), names.toSorted());
});

test('a file has the given size, colours and language', async () => {
  const colours = { body: 'navy', skin: '#c08060', accent: 'hsl(0 100% 50%)', background: '#fafafa' };
  const asked = Object.entries(colours).flatMap(([name, colour]) => [`--${name}`, colour]);
  const { status, stderr } = await figures('hip-flexor', '--lang', 'da', '--width', '400', '--to', 'out', ...asked);
  assert.deepEqual([status, stderr], [0, '']);
  const svg = textOf('out/hip-flexor.svg');
  const { name, picture } = words.da('hip-flexor');
  assert.ok(svg.includes(`<title>${name}</title>\n<desc>${picture}</desc>`), svg);
  for (const hex of ['#000080', '#c08060', '#ff0000', '#fafafa']) assert.ok(svg.includes(`fill="${hex}"`), hex);

  const png = pixelsOf('out/hip-flexor.png');
  assert.deepEqual([png.width, png.height], [400, 300]);
  const counts = coloursIn(png);
  for (const colour of ['#000080ff', '#c08060ff', '#ff0000ff']) assert.ok(counts.get(colour) > 300, colour);
  assert.ok(counts.get('#fafafaff') > 60_000);
  assert.ok([...counts.keys()].every((colour) => colour.endsWith('ff')));
});

test('a picture without a background is transparent', () => {
  const png = pixelsOf('figures/butterfly.png');
  assert.deepEqual([png.width, png.height], [64, 48]);
  assert.ok(coloursIn(png).get('#00000000') > 1_000);
  assert.ok(!/<rect/.test(textOf('figures/butterfly.svg')));
});

test('a file has the given pose, side, shadow, tint and scheme', async () => {
  const asked = [
    [],
    ['--side', 'right'],
    ['--side', 'left'],
    ['--pose', '0'],
    ['--ghost'],
    ['--no-highlight'],
    ['--scheme', 'dark'],
  ];
  const svgs = await Promise.all(asked.map((args) => studio.svgs(['hip-flexor'], settings(...args).picture)));
  const [[standard], [right], [left], [start], [ghost], [bare], [dark]] = svgs;
  assert.equal(standard, textOf('figures/hip-flexor.svg'));
  assert.equal(right, standard, 'the right one is the one that was drawn');
  assert.match(left, /scale\(-1,1\)/);
  assert.match(ghost, /<g opacity="0\.22">/);
  assert.ok(bare.length < standard.length);
  const shadowAndEyes = ['#12201e', '#3a2a24'];
  const fillsOf = (svg) => new Set(svg.match(/#[0-9a-f]{6}/g).filter((fill) => !shadowAndEyes.includes(fill)));
  assert.deepEqual(
    [...fillsOf(dark)].filter((fill) => fillsOf(standard).has(fill)),
    [],
  );
  assert.equal(new Set([standard, left, start, ghost, bare, dark]).size, 6);
});

test('no file needs a stylesheet, and every one is well-formed', async () => {
  const kinds = PERSONS.flatMap((person) => LANGUAGES.map((lang) => ({ person, lang, ghost: true, arrow: true })));
  const svgs = (await Promise.all(kinds.map((kind) => studio.svgs(Object.keys(poses), kind)))).flat();
  assert.equal(svgs.length, 22 * PERSONS.length * LANGUAGES.length);
  const problems = await studio.page.evaluate(problemsIn, svgs);
  assert.deepEqual(problems, []);
  for (const svg of svgs) assert.ok(!/var\(|color-mix|light-dark|currentcolor|\)\w/i.test(svg), svg);
});

/** Runs in the page. */
function problemsIn(files) {
  return files.flatMap((file) => {
    const { documentElement: svg } = new DOMParser().parseFromString(file, 'image/svg+xml');
    const wrong = [...svg.querySelectorAll('parsererror, style, [class], [style], [id]')];
    const isPlain = (path) => /^(#[0-9a-f]{6}|none)$/.test(path.getAttribute('fill'));
    wrong.push(...[...svg.querySelectorAll('path')].filter((path) => !isPlain(path)));
    wrong.push(...svg.querySelectorAll(':not(svg, title, desc, g, path)'));
    return wrong.map(({ outerHTML }) => outerHTML);
  });
}

test('--help lists every option', async () => {
  const { status, stdout } = await figures('--help');
  assert.equal(status, 0);
  for (const option of ['to', 'format', 'width', 'lang', 'person', 'side', 'pose', 'ghost', 'scheme', 'accent']) {
    assert.match(stdout, new RegExp(`^ {2}--${option} `, 'm'));
  }
});

const refused = {
  'an unknown move': [['hip-flexer'], /^hip-flexer is no move\. There are: knee-to-chest, .*march-on-the-spot\.$/],
  'an unknown option': [['--colour', 'red'], /^Unknown option '--colour'\. There are: to, format, .*\.$/],
  'a width that is too small': [['--width', '12'], /^--width is "12", but has to be a whole number from 32 to 4000\.$/],
  'a width of words': [['--width', 'wide'], /^--width is "wide", but/],
  'a pose out of range': [['--pose', '1.5'], /^--pose is "1\.5", but has to be a number from 0 to 1\.$/],
  'an empty pose': [['--pose='], /^--pose is "", but/],
  'an unknown person': [['--person', 'child'], /^--person is "child", but has to be one of: woman, man, senior\.$/],
  'an unknown side': [['--side', 'both'], /^--side is "both", but has to be one of: left, right\.$/],
  'an unknown scheme': [['--scheme', 'grey'], /^--scheme is "grey", but has to be one of: light, dark\.$/],
  'an unknown language': [['--lang', 'fr'], /^--lang is "fr", but has to be one of: da, en, sv\.$/],
  'an unknown format': [['--format', 'svg,gif'], /^--format is "svg,gif", but has to be svg, png or svg,png\.$/],
  'an option without its value': [['--to'], /^Option '--to <value>' argument missing\.$/],
  'the pictures of the demo with an option': [['--demo', '--ghost'], /^--demo stands alone/],
};

for (const [what, [args, message]] of Object.entries(refused)) {
  test(`${what} is refused`, () => {
    assert.throws(() => settings(...args), { name: 'UsageError', message });
  });
}

const refusedByCommand = {
  'an unknown move': [['hip-flexer'], /^figures: hip-flexer is no move\. .*\n$/],
  'an invalid colour': [
    ['--skin', 'rosé'],
    /^figures: --skin is "rosé", but has to be a colour of CSS, such as '#2f5450'\.\n$/,
  ],
  'a file as the folder': [['--to', 'taken'], /^figures: --to cannot be written to: .*taken.*\n$/],
};

for (const [what, [args, message]] of Object.entries(refusedByCommand)) {
  test(`the command refuses ${what} with one line`, async () => {
    writeFileSync(join(folder, 'taken'), '');
    const { status, stdout, stderr } = await figures(...args);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, message);
  });
}
