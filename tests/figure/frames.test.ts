import { expect } from '@open-wc/testing';
import { drawFigure, FRAME } from '../../src/figure/draw.js';
import type { FigureData } from '../../src/figure/figure-data.js';
import { framesOf } from '../../src/figure/frames.js';
import { poses } from '../../src/figure/poses.js';
import { ofAll } from '../support/of-all.js';

const ids = Object.keys(poses) as (keyof typeof poses)[];

function shown(data: FigureData, pose: number): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${FRAME.width} ${FRAME.height}`);
  svg.setAttribute('width', String(FRAME.width));
  svg.innerHTML = drawFigure(data, { pose });
  document.body.append(svg);
  return svg;
}

/** Where every part is on the screen, the props too. */
const placesOf = (svg: SVGSVGElement): number[][] =>
  [...svg.querySelectorAll('path')].map((path) => {
    const { a, b, c, d, e, f } = path.getScreenCTM()!;
    const { left, top } = svg.getBoundingClientRect();
    return [a, b, c, d, e - left, f - top];
  });

/** The figure of the hold, moved by its frames so far on the way. */
function moved(data: FigureData, from: number, to: number, progress: number): number[][] {
  const svg = shown(data, 1);
  const joints = svg.querySelectorAll('.joint');
  framesOf(data, { from, to }, { pose: 1 }).forEach((frames, index) => {
    if (!frames) return;
    const animation = joints[index]!.animate(frames, { duration: 1000, fill: 'both' });
    animation.pause();
    animation.currentTime = progress * 1000;
  });
  const places = placesOf(svg);
  svg.remove();
  return places;
}

function drawn(data: FigureData, pose: number): number[][] {
  const svg = shown(data, pose);
  const places = placesOf(svg);
  svg.remove();
  return places;
}

describe('the frames of a motion', () => {
  for (const [from, to, progress] of [
    [0, 1, 0],
    [0, 1, 1],
    [0, 1, 0.3],
    [1, 0, 0.3],
    [0.2, 0.7, 0.5],
  ] as const) {
    it(`lead to where it is drawn ${progress} of the way from ${from} to ${to}`, () =>
      ofAll(ids, (id) => {
        const expected = drawn(poses[id], from + (to - from) * progress);
        moved(poses[id], from, to, progress).forEach((place, part) => {
          // angles are rounded to a tenth of a degree, and a limb is a chain of them
          place.forEach((value, index) => expect(value, `part ${part}`).to.be.closeTo(expected[part]![index]!, 0.35));
        });
      }));
  }

  it('are none for what stays as it is', () =>
    ofAll(ids, (id) => expect(framesOf(poses[id], { from: 1, to: 1 }, { pose: 1 }).filter(Boolean)).to.be.empty));
});
