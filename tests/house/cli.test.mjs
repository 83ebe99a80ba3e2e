import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { projectRoot } from '../tools/files.mjs';

const { bin } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
const script = join(projectRoot, bin.limber);
const folder = mkdtempSync(join(tmpdir(), 'limber-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs the command in a process. */
const limber = (...args) =>
  new Promise((resolve) =>
    execFile(process.execPath, [script, ...args], { cwd: folder, maxBuffer: 2 ** 24 }, (error, stdout, stderr) =>
      resolve({ status: error?.code ?? 0, stdout, stderr }),
    ),
  );

const hashIn = (sheet) => /<code class="hash">([0-9a-f]{64})<\/code>/.exec(sheet)?.[1];

test('the command has a shebang, so that it can be run by its name', () => {
  assert.match(readFileSync(script, 'utf8'), /^#!\/usr\/bin\/env node\n/);
});

test('review prints the sheet in English', async () => {
  const { status, stdout, stderr } = await limber('review');
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^<!doctype html>[^]*English \(en\)[^]*<\/html>\n$/);
  assert.ok(hashIn(stdout));
});

for (const [lang, name] of Object.entries({ da: 'Danish', sv: 'Swedish' })) {
  test(`review prints the sheet in ${name}, with another hash`, async () => {
    const [english, other] = await Promise.all([limber('review'), limber('review', '--lang', lang)]);
    assert.ok(other.stdout.includes(`${name} (${lang})`));
    assert.notEqual(hashIn(other.stdout), hashIn(english.stdout));
  });
}

test('review writes the sheet to a file and prints its hash', async () => {
  const { status, stdout } = await limber('review', '--out', 'sheet.html');
  const sheet = readFileSync(join(folder, 'sheet.html'), 'utf8');
  assert.deepEqual([status, stdout], [0, `sheet.html: lower-back-and-hips, en, ${hashIn(sheet)}\n`]);
});

for (const args of [[], ['--help'], ['-h'], ['review', '--help']]) {
  test(`limber ${args.join(' ')} prints the usage`, async () => {
    const { status, stdout, stderr } = await limber(...args);
    assert.match(
      stdout,
      /^limber (check FILE\.json \[--json\]|review \[--lang LANG\] \[--out FILE\]\n[^]*--lang LANG +one of en, da, sv; en by default)\n/,
    );
    assert.deepEqual([status, stderr], [0, '']);
  });
}

const example = join(projectRoot, 'tests/content/examples/shop.json');

test('check finds nothing in a valid collection', async () => {
  assert.deepEqual(await limber('check', example), { status: 0, stdout: `${example}: no issues\n`, stderr: '' });
});

test('check lists each fault with its place, and exits with 1', async () => {
  const broken = JSON.parse(readFileSync(example, 'utf8'));
  broken.exercises['wall-calf-stretch'].kind = 'strech';
  broken.routine = {};
  writeFileSync(join(folder, 'broken.json'), JSON.stringify(broken));
  const { status, stdout } = await limber('check', 'broken.json');
  assert.equal(status, 1);
  assert.match(stdout, /^\$\.routine\n {2}found {5}"routine"\n {2}expected {2}.*\n {2}nearest {3}routines\n/);
  assert.match(
    stdout,
    /\$\.exercises\["wall-calf-stretch"\]\.kind\n[^$]*nearest {3}stretch\nbroken\.json: 2 issues\n$/,
  );
  const { issues } = JSON.parse((await limber('check', '--json', 'broken.json')).stdout);
  assert.deepEqual(issues.map(({ nearest }) => nearest), ['routines', 'stretch']); // prettier-ignore
});

const refused = {
  'no file to check': [['check'], 'check takes one file: limber check FILE.json'],
  'a missing file': [['check', 'none.json'], 'none.json: it cannot be read (ENOENT).'],
  'a folder': [['check', '.'], '.: it cannot be read (EISDIR).'],
  'an unknown command': [['stretch'], 'stretch is no command. There is: check, review, render.'],
  'a command named like a property of every object': [
    ['constructor'],
    'constructor is no command. There is: check, review, render.',
  ],
  'an unknown option': [['review', '--colour'], "Unknown option '--colour'"],
  'an option without its value': [['review', '--out'], "Option '--out <value>' argument missing"],
  'an argument that is no option': [['review', 'en'], "Unexpected argument 'en'"],
  'an unknown language': [['review', '--lang', 'fr'], '--lang fr: there are words in en, da, sv only.'],
  'a file that cannot be written': [
    ['review', '--out', 'none/x.html'],
    '--out none/x.html: it cannot be written (ENOENT).',
  ],
};

for (const [what, [args, line]] of Object.entries(refused)) {
  test(`${what} prints one line and exits with 1`, async () => {
    assert.deepEqual(await limber(...args), { status: 1, stdout: '', stderr: `limber: ${line}\n` });
  });
}
