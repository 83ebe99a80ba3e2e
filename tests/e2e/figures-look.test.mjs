import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { PERSONS, poses, rig } from '../../demo/figures/source.mjs';
import { openStudio } from '../../demo/figures/studio.mjs';
import { difference, folder, picture, pictures, TOLERANCE } from '../tools/baselines.mjs';
import { filesIn, projectRoot } from '../tools/files.mjs';

const howToAccept = 'If that is what you want, run `npm run figures -- --baselines` and commit what it writes.';

let studio;
before(async () => (studio = await openStudio()));
after(() => studio.close());

let kept;

/** Writes a picture to look at into a temporary folder, and returns its path from the root of the project. */
function keep(name, content) {
  kept ??= mkdtempSync(join(tmpdir(), 'limber-figures-'));
  const path = join(kept, name);
  writeFileSync(path, content);
  return relative(projectRoot, path);
}

/** Undefined for an unchanged picture. */
function problemWith({ path, person, id, png }) {
  const name = relative(projectRoot, path);
  if (!existsSync(path)) return `${name} is not there; the new picture: ${keep(`${person}-${id}.png`, png)}`;
  const { pixels, percent, image } = difference(readFileSync(path), png);
  if (percent <= TOLERANCE) return undefined;
  const now = keep(`${person}-${id}.png`, png);
  const red = keep(`${person}-${id}-difference.png`, image);
  return `${name}: ${pixels} pixels differ (${percent.toFixed(2)} %, at most ${TOLERANCE} %); now: ${now}, in red: ${red}`;
}

test('every hold looks like its approved baseline', async (context) => {
  assert.ok(existsSync(join(projectRoot, folder)), `${folder} is not there: run \`npm run figures -- --baselines\`.`);
  const problems = [];
  let bytes = 0;
  for await (const each of pictures(studio)) {
    bytes += each.png.length;
    problems.push(problemWith(each));
  }
  context.diagnostic(`${problems.length} pictures, ${Math.round(bytes / 1024)} KB`);
  const found = problems.filter(Boolean);
  assert.ok(found.length === 0, `${found.join('\n')}\n${howToAccept}`);
  assert.ok(bytes < 400 * 1024, `${bytes} bytes are many for pictures that every clone carries`);
});

test('there is no baseline of a move that no longer exists', () => {
  const wanted = PERSONS.flatMap((person) => Object.keys(poses).map((id) => `${folder}/${person}/${id}.png`));
  assert.deepEqual(
    filesIn(folder).filter((path) => !wanted.includes(path)),
    [],
    'delete these',
  );
});

test('the comparison notices a knee that is 4° off, and accepts the same drawing', async (context) => {
  const shank = 2 + rig.ANGLES.indexOf('shank'); // a key pose begins with the hip's x and y
  for (const id of ['knee-to-chest', 'glute-bridge']) {
    const before = await picture(studio, PERSONS[0], id);
    assert.equal(difference(before, await picture(studio, PERSONS[0], id)).pixels, 0);
    const data = structuredClone(poses[id]);
    data.keyPoses.at(-1)[shank] += 4;
    const { pixels, percent } = difference(before, await picture(studio, PERSONS[0], { id, data }));
    context.diagnostic(`${id}: ${pixels} pixels`);
    assert.ok(percent > TOLERANCE, `${id}: ${percent} %`);
  }
});
