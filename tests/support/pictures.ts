/** Reads which exercise, pose and person a picture shows. */
import { FigureController } from '../../src/elements/exercise-figure/figure-controller.js';
import { drawFigure } from '../../src/figure/draw.js';
import { poses } from '../../src/figure/poses.js';

// in other tests, figures are drawn at once, not only near the view
FigureController.leftToDrawAtOnce = Infinity;

/** Markup as the browser serialises it. */
function written(markup: string): string {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.innerHTML = markup;
  return svg.innerHTML;
}

const known = new Map<string, string>();
for (const [exercise, data] of Object.entries(poses)) {
  for (const person of ['man', 'senior'] as const) {
    const by = `by a ${person}`;
    known.set(written(drawFigure(data, { person, arrow: true })), `${exercise} 1 ${by}`);
    known.set(written(drawFigure(data, { person, arrow: true, ghost: true })), `${exercise} 1 with its start ${by}`);
    known.set(written(drawFigure(data, { person, highlight: false })), `${exercise} 1 plain ${by}`);
  }
  for (const mirrored of [true, false]) {
    for (const pose of [0, 0.5, 0.6, 1]) {
      const name = `${exercise} ${pose}${mirrored ? ' mirrored' : ''}`;
      known.set(written(drawFigure(data, { pose, mirrored, arrow: true })), name);
      known.set(written(drawFigure(data, { pose, mirrored, arrow: true, ghost: true })), `${name} with its start`);
      known.set(written(drawFigure(data, { pose, mirrored, highlight: false })), `${name} plain`);
    }
  }
}

/** Which exercise is drawn in an `svg.figure`, in which pose, and which way round: "hip-flexor 1 mirrored"; "plain" without the tint. */
export const pictured = (svg: Element): string =>
  known.get(svg.innerHTML.replace(/<!--.*?-->|<rect class="floor".*?<\/rect>/g, '').trim()) ?? 'something else';

/** The drawings in a root, without icons. */
export const picturesIn = (root: ParentNode): SVGSVGElement[] => [
  ...root.querySelectorAll<SVGSVGElement>('svg.figure'),
];
