/** Pictures of every hold for each person, compared with the pictures that somebody has last approved. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { PERSONS, poses } from '../../demo/figures/source.mjs';
import { projectRoot } from './files.mjs';

export const folder = 'tests/figure/baselines';

const WIDTH = 240;

/**
 * Percentage of pixels that may differ: 21 of 43,200. The same Chromium draws the same pixels. Other versions smooth edges
 * differently; the comparison ignores what looks like smoothing, which left at most 11 pixels between Chromium 143 and 156. A
 * shank that is 4° off makes 60 to 170 pixels in large figures, and just enough in the smallest.
 */
export const TOLERANCE = 0.05;

const key = (person, id) => `${person}/${id}.png`;

/** A small picture on white, 240 px wide, with the strongest PNG compression. */
export async function picture(studio, person, item) {
  const [svg] = await studio.svgs([item], { person, background: '#fff' });
  const png = PNG.sync.read(await studio.png(svg, WIDTH));
  return PNG.sync.write(png, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: -1 });
}

/** Each picture with the path of its baseline, whose folder exists. */
export async function* pictures(studio) {
  for (const person of PERSONS) {
    mkdirSync(join(projectRoot, folder, person), { recursive: true });
    for (const id of Object.keys(poses)) {
      yield { path: join(projectRoot, folder, key(person, id)), person, id, png: await picture(studio, person, id) };
    }
  }
}

/** How many pixels of two pictures differ, and a picture that shows them in red. */
export function difference(baseline, png) {
  const [before, now] = [baseline, png].map((each) => PNG.sync.read(each));
  const { width, height } = now;
  const image = new PNG({ width, height });
  const pixels =
    before.width === width && before.height === height
      ? pixelmatch(before.data, now.data, image.data, width, height, { threshold: 0.1 })
      : width * height;
  return { pixels, percent: (100 * pixels) / (width * height), image: PNG.sync.write(image) };
}
