import { expect } from '@open-wc/testing';
import { drawFigure, FRAME, stanceAt } from '../../src/figure/draw.js';
import type { FigureData } from '../../src/figure/figure-data.js';
import { poses } from '../../src/figure/poses.js';
import { ANGLES, partOf, PERSONS, type Bone, type Person } from '../../src/figure/rig.js';

type Id = keyof typeof poses;
const ids = Object.keys(poses) as Id[];
const FRAMES = Array.from({ length: 22 }, (_, i) => i / 21); // start, 20 in between, hold

const inSvg = (markup: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FRAME.width} ${FRAME.height}">${markup}</svg>`;

/** By path data: to walk along a path is slow, and there are few that differ. */
const walked = new Map<string, readonly DOMPoint[]>();

/** 16 points along a path, in its own units. */
function walk(path: SVGPathElement): readonly DOMPoint[] {
  const data = path.getAttribute('d')!;
  if (!walked.has(data)) {
    const length = path.getTotalLength();
    walked.set(
      data,
      Array.from({ length: 16 }, (_, i) => path.getPointAtLength((length * i) / 15)),
    );
  }
  return walked.get(data)!;
}

/** Points along the outlines as the browser draws them, the body's where nothing else is said, in the frame's units. */
function outlineOf(markup: string, shapes = 'path:not([class^=prop])'): DOMPoint[] {
  const host = document.createElement('div');
  host.innerHTML = inSvg(markup);
  const svg = host.querySelector('svg')!;
  svg.setAttribute('width', String(FRAME.width));
  document.body.append(host);
  const toFrame = svg.getScreenCTM()!.inverse();
  const points = [...svg.querySelectorAll<SVGPathElement>(shapes)].flatMap((path) => {
    const matrix = toFrame.multiply(path.getScreenCTM()!);
    return walk(path).map((point) => point.matrixTransform(matrix));
  });
  host.remove();
  return points;
}

describe('drawFigure', () => {
  for (const id of ids) {
    describe(id, () => {
      const data: FigureData = poses[id];

      it('passes through each key pose', () => {
        const last = data.keyPoses.length - 1;
        data.keyPoses.forEach(([x, y, pelvis], i) => {
          const stance = stanceAt(data, i / last);
          expect([stance.x, stance.y, stance.angles.pelvis]).to.deep.equal([x, y, pelvis]);
        });
      });

      for (const person of PERSONS) {
        describe(person, () => {
          it('draws the hold by default', () => {
            expect(drawFigure(data, { person })).to.equal(drawFigure(data, { person, pose: 1 }));
          });

          it('draws another picture at the start', () => {
            expect(drawFigure(data, { person, pose: 0 })).to.not.equal(drawFigure(data, { person }));
          });

          for (const [pose, same] of [
            [-1, 0],
            [-Infinity, 0],
            [1.5, 1],
            [Infinity, 1],
            [NaN, 1],
          ] as const) {
            it(`takes pose ${pose} for ${same}`, () => {
              expect(drawFigure(data, { person, pose })).to.equal(drawFigure(data, { person, pose: same }));
            });
          }

          it('gives the same text twice', () => {
            expect(drawFigure(data, { person, pose: 0.3 })).to.equal(drawFigure(data, { person, pose: 0.3 }));
          });

          it('is turned over by the mirror transform alone', () => {
            expect(drawFigure(data, { person, mirrored: true })).to.equal(
              `<g transform="translate(320)scale(-1,1)">${drawFigure(data, { person })}</g>`,
            );
          });

          it('leaves out nothing but the tint without highlight', () => {
            const paths = (highlight: boolean): string[] =>
              drawFigure(data, { person, highlight }).match(/<path[^>]+>/g)!;
            expect(paths(false).join('')).to.not.include('muscle');
            expect(paths(true).filter((path) => !path.includes('"muscle'))).to.deep.equal(paths(false));
          });

          it('has as many joints, in the same order, in every pose', () => {
            const skeleton = (pose: number): string =>
              drawFigure(data, { person, pose }).replaceAll(/(class="[^"]*joint"[^>]*? )transform="[^"]+"/g, '$1');
            for (const pose of FRAMES) expect(skeleton(pose)).to.equal(skeleton(0));
          });

          for (const options of [
            {},
            { pose: 0, arrow: true },
            { pose: 0.37, mirrored: true },
            { arrow: true, ghost: true },
          ]) {
            const name = JSON.stringify(options);

            it(`is well-formed, small, and free of id and style ${name}`, () => {
              const markup = drawFigure(data, { person, ...options });
              const svg = new DOMParser().parseFromString(inSvg(markup), 'image/svg+xml');
              expect(svg.querySelector('parsererror')).to.be.null;
              // the shadow is most of a second figure
              expect(svg.querySelectorAll('svg *').length).to.be.at.most(options.ghost ? 90 : 70);
              expect(markup).to.not.match(/\s(id|style|fill|stroke)=|NaN|undefined|Infinity/);
            });

            it(`has only paths and transforms that the browser can read ${name}`, () => {
              const host = document.createElement('div');
              host.innerHTML = inSvg(drawFigure(data, { person, ...options }));
              document.body.append(host);
              for (const path of host.querySelectorAll('path')) {
                expect(path.getTotalLength(), path.getAttribute('d')!).to.be.above(5);
                expect(path.getAttribute('d')).to.match(path.matches('.arrow') ? /^M.*Q.*M/ : /Z$/);
              }
              for (const element of host.querySelectorAll<SVGGraphicsElement>('[transform]')) {
                expect(element.transform.baseVal.numberOfItems, element.outerHTML.slice(0, 90)).to.be.above(0);
              }
              host.remove();
            });
          }

          for (const mirrored of [false, true]) {
            it(`stays in the frame and above the floor on the whole way${mirrored ? ', mirrored' : ''}`, () => {
              const floor = data.origin[1];
              for (const pose of FRAMES) {
                const outline = outlineOf(drawFigure(data, { person, pose, mirrored }));
                const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
                expect(Math.min(...xs), `left at ${pose}`).to.be.at.least(4);
                expect(Math.max(...xs), `right at ${pose}`).to.be.at.most(FRAME.width - 4);
                expect(Math.min(...ys), `top at ${pose}`).to.be.at.least(4);
                expect(Math.max(...ys), `bottom at ${pose}`).to.be.at.most(floor + data.scale);
              }
            });
          }
        });
      }

      it('has the same joints whoever does it', () => {
        for (const pose of [0, 0.37, 1]) {
          const [joints, ...others] = PERSONS.map((person) => drawFigure(data, { person, pose }).match(/<g[^>]+>/g));
          for (const other of others) expect(other).to.deep.equal(joints);
        }
      });

      it('has its props in the frame, and none floats', () => {
        const outline = outlineOf(drawFigure(data), '[class^=prop]');
        const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
        expect(Math.min(...xs)).to.be.at.least(0);
        expect(Math.max(...xs)).to.be.at.most(FRAME.width);
        expect(Math.min(...ys)).to.be.at.least(0);
        expect(Math.max(...ys)).to.be.within(data.origin[1], FRAME.height);
      });

      it('is drawn from what its data names alone', () => {
        const bones = ANGLES.flatMap((bone): string[] => [bone, 'waist']);
        const named = [...(data.dimmed ?? []), ...(data.raised ?? [])];
        for (const bone of named) expect([...bones, 'muscles']).to.include(bone);
        for (const lengths of Object.values(data.foreshortened ?? {}))
          expect(lengths.length).to.equal(data.keyPoses.length);
      });
    });
  }
});

describe('the man', () => {
  /** In the bone's frame, seen from the side. */
  const partOutline = (bone: Bone, person: Person): DOMPoint[] =>
    outlineOf(
      partOf('side', bone, person)
        .shapes.map((shape) => `<path d="${shape.replace(/^\S+ /, '')}"/>`)
        .join(''),
    );

  it('is another than the woman, who is drawn by default', () => {
    for (const id of ids) {
      expect(drawFigure(poses[id])).to.equal(drawFigure(poses[id], { person: 'woman' }));
      expect(drawFigure(poses[id])).to.not.equal(drawFigure(poses[id], { person: 'man' }));
    }
  });

  // What lies, sits and leans was posed for her outlines. The head is drawn upright, with its back to the left.
  for (const [bone, back] of [
    ['head', ({ x }) => -x],
    ['chest', ({ y }) => -y],
    ['waist', ({ y }) => -y],
    ['pelvis', ({ y }) => -y],
    ['upperArm', ({ y }) => y],
    ['forearm', ({ y }) => y],
    ['thigh', ({ y }) => y],
    ['shank', ({ y }) => y],
    ['foot', ({ y }) => y],
  ] satisfies [Bone, (point: DOMPoint) => number][]) {
    it(`goes back no further than she does: ${bone}`, () => {
      const furthest = (person: Person): number => Math.max(...partOutline(bone, person).map(back));
      expect(furthest('man')).to.be.at.most(furthest('woman') + 0.1);
    });
  }
});
