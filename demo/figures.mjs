/**
 * The moves as files, for newsletters and handouts, where no script runs: `npm run figures -- --help`. What is asked
 * wrongly gets one line on the standard error and the exit status 1.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from '../tests/tools/install.mjs';
import { help, settingsFrom, UsageError } from './figures/options.mjs';

async function answer(args) {
  if (args.includes('--help') || args.includes('-h')) return help();
  ensureInstalled();
  const { LANGUAGES, PERSONS, poses } = await import('./figures/source.mjs');
  const settings = settingsFrom(args, { moves: Object.keys(poses), persons: PERSONS, languages: LANGUAGES });
  const { openStudio } = await import('./figures/studio.mjs');
  const studio = await openStudio();
  try {
    if (settings.demo) return await writeDemo(studio);
    if (settings.baselines) return await writeBaselines(studio);
    return await writeFigures(studio, settings);
  } finally {
    await studio.close();
  }
}

async function writeFigures(studio, { to, ids, formats, width, picture }) {
  const { background, colours } = picture;
  const asked = background === 'none' ? colours : { ...colours, background };
  const [wrong] = await studio.invalidColours(asked);
  if (wrong) throw new UsageError(`--${wrong} is "${asked[wrong]}", but has to be a colour of CSS, such as '#2f5450'.`);
  mkdirSync(to, { recursive: true });
  const svgs = await studio.svgs(ids, picture);
  for (const [index, id] of ids.entries()) {
    const path = join(to, id);
    if (formats.includes('svg')) writeFileSync(`${path}.svg`, svgs[index]);
    if (formats.includes('png')) writeFileSync(`${path}.png`, await studio.png(svgs[index], width));
  }
  return `${ids.length} ${ids.length === 1 ? 'move' : 'moves'} as ${formats.join(' and ')} in ${to}\n`;
}

async function writeDemo(studio) {
  const { demoPictures } = await import('./figures/demo-pictures.mjs');
  const pictures = await demoPictures(studio);
  for (const { path, svg } of pictures) writeFileSync(path, svg);
  return `${pictures.length} pictures in demo/pictures\n`;
}

async function writeBaselines(studio) {
  const { folder, pictures } = await import('../tests/tools/baselines.mjs');
  let count = 0;
  for await (const { path, png } of pictures(studio)) {
    writeFileSync(path, png);
    count += 1;
  }
  return `${count} pictures in ${folder}\n`;
}

/** Undefined for what is not the caller's to put right. */
function complaint(error) {
  if (error instanceof UsageError) return error.message;
  return /^(mkdir|open|write)$/.test(error.syscall) ? `--to cannot be written to: ${error.message}.` : undefined;
}

try {
  process.stdout.write(await answer(process.argv.slice(2)));
} catch (error) {
  const line = complaint(error);
  if (line === undefined) throw error;
  process.stderr.write(`figures: ${line}\n`);
  process.exitCode = 1;
}
