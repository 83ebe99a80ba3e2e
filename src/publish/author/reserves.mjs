/**
 * The room that an element takes before it is there, by the width that it has. Measured by `npm run reserves` and kept in
 * reserves.json: for each language and id a list of [from, height, slope], in px of a page in type of 16 px. From that width on the
 * height is `height + slope × width`, for a picture grows with the width and words do not.
 */
import { readFileSync } from 'node:fs';

export const reservesFile = new URL('reserves.json', import.meta.url);
export const readReserves = () => JSON.parse(readFileSync(reservesFile, 'utf8'));

/** How far a measured height may lie from what is reserved: less than half a line. */
export const TOLERANCE = 8;

const EM = 16;
const round = (number, digits) => Number(number.toFixed(digits));
const em = (pixels) => `${round(pixels / EM, 2)}em`;

/** The reserve at a width. */
export function heightAt(steps, width) {
  const [, height, slope] = steps.findLast(([from]) => from <= width) ?? steps[0];
  return height + slope * width;
}

/** As few straight pieces as are true of all measured [width, height] within the tolerance, from left to right. */
export function stepsThrough(points, tolerance = TOLERANCE) {
  const steps = [];
  for (let rest = points; rest.length > 0;) {
    let fitting = { count: 1, line: [rest[0][1], 0] };
    for (let count = 2; count <= rest.length; count += 1) {
      const line = lineThrough(rest.slice(0, count), tolerance);
      if (!line) break;
      fitting = { count, line };
    }
    const [height, slope] = fitting.line;
    steps.push([rest[0][0], round(height, 1), round(slope, 4)]);
    rest = rest.slice(fitting.count);
  }
  return steps;
}

/** Lines that go down or climb steeply are none: there the layout is another one, at a width between two that were measured. */
const isOfOneLayout = (slope) => slope >= 0 && slope <= 1;

/** A line that is near enough to each point, as [height, slope]; a level one where there is one. */
function lineThrough(points, tolerance) {
  const [first] = points;
  const slopes = points.slice(1).map(([x, y]) => (y - first[1]) / (x - first[0]));
  for (const slope of [0, slopes.at(-1), ...slopes].filter(isOfOneLayout)) {
    const offsets = points.map(([x, y]) => y - slope * x);
    const [least, most] = [Math.min(...offsets), Math.max(...offsets)];
    if (most - least <= 2 * tolerance) return [(least + most) / 2, slope];
  }
  return undefined;
}

const height = ([, least, slope]) => (slope === 0 ? em(least) : `calc(${em(least)} + ${round(slope * 100, 1)}cqi)`);

/**
 * A style sheet that keeps the room of elements which are not there yet, and of marked places. Each is the container that its own
 * ::before is measured by, beside which the words stand that are read until then; `cqi` is a hundredth of its width.
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
