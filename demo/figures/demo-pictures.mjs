import { join } from 'node:path';

const folder = join(import.meta.dirname, '../pictures');

/** What stands inside the widgets' tags on the demo's pages, for readers without scripts. */
const ids = [
  'knee-to-chest',
  'hip-flexor',
  'butterfly',
  'pelvic-tilt',
  'glute-bridge',
  'side-lying-leg-raise',
  'standing-hip-flexor',
  'sit-to-stand',
];

/** Each with its path. They have a light ground of their own, because a picture does not know the page's scheme. */
export async function demoPictures(studio) {
  const svgs = await studio.svgs(ids, { background: '#eaefee' });
  return ids.map((id, index) => ({ path: join(folder, `${id}.svg`), svg: svgs[index] }));
}
