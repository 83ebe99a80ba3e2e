/** Approximates measured heights by straight lines. Imports nothing, so that the embed builder of the documentation can have a copy. */

/** The largest difference between measured and reserved height, in px: less than half a line of text. */
export const TOLERANCE = 8;

const round = (number, digits) => Number(number.toFixed(digits));

/** The fewest straight lines that fit all measured [width, height] within the tolerance, from left to right. */
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

/** A line that goes down or climbs steeply is not used: there the layout changes at a width between two measured ones. */
const isOfOneLayout = (slope) => slope >= 0 && slope <= 1;

/** A line within the tolerance of each point, as [height, slope]; a horizontal one if possible. */
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
