/** A hand-written file with everything that a collection can have, and a copy with a fault of every kind, each of which must be reported. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { projectRoot } from '../tools/files.mjs';

/** `limber check`: its exit status, and the issues. */
async function check(name) {
  const file = join(projectRoot, 'tests/content/examples', name);
  const call = promisify(execFile)(process.execPath, [join(projectRoot, 'dist/cli.js'), 'check', file, '--json']);
  const { code = 0, stdout } = await call.catch((error) => error);
  return { status: code, issues: JSON.parse(stdout).issues };
}

/** The place of each fault, and the suggested id. */
const faults = [
  ['$.id'],
  ['$.extend', 'extends'],
  ['$.exercises["Toe Raise"]'],
  ['$.exercises["heel-raise"].id'],
  ['$.exercises["heel-raise"].kind', 'strength'],
  ['$.exercises["heel-raise"].sides'],
  ['$.exercises["heel-raise"].position', 'standing'],
  ['$.exercises["heel-raise"].equipment[0]'],
  ['$.exercises["heel-raise"].dosage[0].sets'],
  ['$.exercises["heel-raise"].dosage[1].reps'],
  ['$.exercises["heel-raise"].dosage[2].holdSeconds'],
  ['$.exercises["heel-raise"].dosage[2].holdSecond', 'holdSeconds'],
  ['$.exercises["heel-raise"].tempo.liftSeconds'],
  ['$.exercises["heel-raise"].tempo.breatheSeconds'],
  ['$.exercises["heel-raise"].restSeconds'],
  ['$.exercises["heel-raise"].muscles.primary[0]', 'calves'],
  ['$.exercises["heel-raise"].cautions[0]', 'sore-heel'],
  ['$.exercises["heel-raise"].picture.hold'],
  ['$.exercises["heel-raise"].picture.width'],
  ['$.exercises["low-lunge"].dosage'],
  ['$.exercises["low-lunge"].forms.easier'],
  ['$.exercises["low-lunge"].forms.harder', 'hip-flexor'],
  ['$.exercises["low-lunge"].forms.floorFree'],
  ['$.exercises["low-lunge"].picture'],
  ['$.exercises.buterfly', 'butterfly'],
  ['$.routines["harbour-morning"].exercises[2]', 'glute-bridge'],
  ['$.routines["harbour-morning"].exercises[3]', 'sit-to-stand'],
  ['$.routines["harbour-morning"].pace'],
  ['$.routines["harbour-morning"].setsAtMost'],
  ['$.routines.evening'],
  ['$.text.en.exercises["heel-raise"].name'],
  ['$.text.en.exercises["heel-raise"].steps[0]'],
  ['$.text.en.exercises["heel-raise"].steps[1]'],
  ['$.text.en.exercises["heel-raise"].deed'],
  ['$.text.en.exercises["heel-raise"].feel', 'feels'],
  ['$.text.en.exercises["heel-raise"].picture'],
  ['$.text.en.exercises["low-lunge"].steps'],
  ['$.text.en.exercises["low-lunge"].sides.toRight'],
  ['$.text.en.exercises["low-lung"]', 'low-lunge'],
  ['$.text.en.routines["harbour-morning"].title', '{minutes}'],
  ['$.text.en.routines["harbour-morning"].hints["sit-to-stnad"]', 'sit-to-stand'],
  ['$.text.danish'],
  ['$.text.en.guide.faq[0].body[1].sources[0]', 'harbour-study'],
  ['$.text.en.guide.questions'],
  ['$.sources["harbour-study"].doi'],
  ['$.plan[0].week'],
  ['$.plan[0].level'],
  ['$.plan[0].week[0]', 'harbour-morning'],
];

test('the file without faults has no issues', async () => {
  assert.deepEqual(await check('whole.json'), { status: 0, issues: [] });
});

test('each of more than forty faults is reported with found, expected and nearest id', async () => {
  const { status, issues } = await check('forty-faults.json');
  assert.equal(status, 1);
  assert.ok(faults.length > 40);
  const told = faults.map(([path]) => issues.find((issue) => issue.path === path));
  assert.deepEqual(
    told.map((issue, index) => [issue?.path ?? `nothing at ${faults[index][0]}`, issue?.nearest]),
    faults.map(([path, nearest]) => [path, nearest]),
  );
  for (const { path, found, expected, message } of issues) {
    assert.ok(found && expected, path);
    assert.ok(message.startsWith(`${path}: found ${found}, expected ${expected}`), message);
  }
  const places = faults.map(([path]) => path);
  assert.deepEqual(
    issues.filter(({ path }) => !places.includes(path)),
    [],
    'and nothing else',
  );
});
