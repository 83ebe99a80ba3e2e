/**
 * The height to reserve for an element before it is defined, by its width. Measured by `npm run reserves` and stored in reserves.json: for
 * each language and id a list of [from, height, slope], in px with a font size of 16 px. From the width `from` on, the height is
 * `height + slope × width`, because pictures grow with the width.
 */
import { readFileSync } from 'node:fs';

export { stepsThrough, TOLERANCE } from './reserve-steps.mjs';

export const reservesFile = new URL('reserves.json', import.meta.url);
export const readReserves = () => JSON.parse(readFileSync(reservesFile, 'utf8'));

const EM = 16;
const round = (number, digits) => Number(number.toFixed(digits));
const em = (pixels) => `${round(pixels / EM, 2)}em`;

/** The height to reserve at a width. */
export function heightAt(steps, width) {
  const [, height, slope] = steps.findLast(([from]) => from <= width) ?? steps[0];
  return height + slope * width;
}

const height = ([, least, slope]) => (slope === 0 ? em(least) : `calc(${em(least)} + ${round(slope * 100, 1)}cqi)`);

/**
 * A style sheet that reserves the height of elements that are not defined yet, and of marked places. Each is a container whose ::before takes
 * the height, beside the fallback words; 1 `cqi` is a hundredth of its width.
 */
export function reservesCss(subjects, reserves) {
  const pairs = Object.entries(Object.fromEntries(subjects.map(({ tag, attribute }) => [tag, attribute])));
  const waiting = (tag, attribute, value = '') =>
    `${tag}[${attribute}${value}]:not(:defined),[data-limber="${tag}"][data-${attribute}${value}]`;
  const every = `:is(${pairs.map(([tag, attribute]) => waiting(tag, attribute)).join(',')})`;
  const rules = subjects.flatMap(({ tag, attribute, id }) => {
    const place = `:is(${waiting(tag, attribute, `="${id}"`)})::before`;
    const [first, ...others] = reserves[id] ?? [];
    if (!first) return []; // new, and not measured yet: that needs a build
    return [
      `${place}{block-size:${height(first)}}`,
      ...others.map((step) => `@container (width>=${em(step[0])}){${place}{block-size:${height(step)}}}`),
    ];
  });
  return `@media (scripting:enabled){
${every}{display:block;container-type:inline-size;min-inline-size:min(100%,15em)}
${every}::before{content:"";float:inline-start}
${rules.join('\n')}
}
`;
}
