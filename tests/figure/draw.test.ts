import { expect } from '@open-wc/testing';
import { drawFigure, FRAME, stanceAt } from '../../src/figure/draw.js';
import { poses } from '../../src/figure/poses.js';
import type { Bone } from '../../src/figure/rig.js';
import { distance, pointAt } from './kinematics.js';

type Id = keyof typeof poses;
const ids = Object.keys(poses) as Id[];
const FRAMES = Array.from({ length: 22 }, (_, i) => i / 21); // start, 20 in between, hold

const inSvg = (markup: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FRAME.width} ${FRAME.height}">${markup}</svg>`;

/** Points along all outlines of the body as the browser draws them, in the frame's units. */
function outlineOf(markup: string): DOMPoint[] {
  const host = document.createElement('div');
  host.innerHTML = inSvg(markup);
  const svg = host.querySelector('svg')!;
  svg.setAttribute('width', String(FRAME.width));
  document.body.append(host);
  const toFrame = svg.getScreenCTM()!.inverse();
  const points = [...svg.querySelectorAll('path')].flatMap((path) => {
    const matrix = toFrame.multiply(path.getScreenCTM()!);
    const length = path.getTotalLength();
    return Array.from({ length: 16 }, (_, i) => path.getPointAtLength((length * i) / 15).matrixTransform(matrix));
  });
  host.remove();
  return points;
}

describe('drawFigure', () => {
  for (const id of ids) {
    describe(id, () => {
      const data = poses[id];

      it('draws the hold by default', () => {
        expect(drawFigure(data)).to.equal(drawFigure(data, { pose: 1 }));
      });

      it('draws another picture at the start', () => {
        expect(drawFigure(data, { pose: 0 })).to.not.equal(drawFigure(data));
      });

      for (const [pose, same] of [
        [-1, 0],
        [-Infinity, 0],
        [1.5, 1],
        [Infinity, 1],
        [NaN, 1],
      ] as const) {
        it(`takes pose ${pose} for ${same}`, () => {
          expect(drawFigure(data, { pose })).to.equal(drawFigure(data, { pose: same }));
        });
      }

      it('passes through each key pose', () => {
        const last = data.keyPoses.length - 1;
        data.keyPoses.forEach(([x, y, pelvis], i) => {
          const stance = stanceAt(data, i / last);
          expect([stance.x, stance.y, stance.angles.pelvis]).to.deep.equal([x, y, pelvis]);
        });
      });

      it('gives the same text twice', () => {
        expect(drawFigure(data, { pose: 0.3 })).to.equal(drawFigure(data, { pose: 0.3 }));
      });

      it('is turned over by the mirror transform alone', () => {
        expect(drawFigure(data, { mirrored: true })).to.equal(
          `<g transform="translate(320)scale(-1,1)">${drawFigure(data)}</g>`,
        );
      });

      it('leaves out nothing but the tint without highlight', () => {
        const paths = (highlight: boolean): string[] => drawFigure(data, { highlight }).match(/<path[^>]+>/g)!;
        expect(paths(false).join('')).to.not.include('muscle');
        expect(paths(true).filter((path) => !path.includes('"muscle'))).to.deep.equal(paths(false));
      });

      it('has as many joints, in the same order, in every pose', () => {
        const skeleton = (pose: number): string =>
          drawFigure(data, { pose }).replaceAll(/(class="[^"]*joint"[^>]*? )transform="[^"]+"/g, '$1');
        for (const pose of FRAMES) expect(skeleton(pose)).to.equal(skeleton(0));
      });

      for (const options of [{}, { pose: 0 }, { pose: 0.37, mirrored: true }]) {
        const name = JSON.stringify(options);

        it(`is well-formed, small, and free of id and style ${name}`, () => {
          const markup = drawFigure(data, options);
          const svg = new DOMParser().parseFromString(inSvg(markup), 'image/svg+xml');
          expect(svg.querySelector('parsererror')).to.be.null;
          expect(svg.querySelectorAll('svg *').length).to.be.at.most(70);
          expect(markup).to.not.match(/\s(id|style|fill|stroke)=|NaN|undefined|Infinity/);
        });

        it(`has only paths and transforms that the browser can read ${name}`, () => {
          const host = document.createElement('div');
          host.innerHTML = inSvg(drawFigure(data, options));
          document.body.append(host);
          for (const path of host.querySelectorAll('path')) {
            expect(path.getTotalLength(), path.getAttribute('d')!).to.be.above(5);
            expect(path.getAttribute('d')).to.match(/Z$/);
          }
          for (const element of host.querySelectorAll<SVGGraphicsElement>('[transform]')) {
            expect(element.transform.baseVal.numberOfItems, element.outerHTML.slice(0, 90)).to.be.above(0);
          }
          host.remove();
        });
      }

      it('stays in the frame and above the floor on the whole way', () => {
        const floor = data.origin[1];
        for (const pose of FRAMES) {
          for (const mirrored of pose === 1 ? [false, true] : [false]) {
            const outline = outlineOf(drawFigure(data, { pose, mirrored }));
            const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
            expect(Math.min(...xs), `left at ${pose}`).to.be.at.least(4);
            expect(Math.max(...xs), `right at ${pose}`).to.be.at.most(FRAME.width - 4);
            expect(Math.min(...ys), `top at ${pose}`).to.be.at.least(4);
            expect(Math.max(...ys), `bottom at ${pose}`).to.be.at.most(floor + data.scale);
          }
        }
      });

      it('has its props in the frame, on the floor or under it', () => {
        const [left, floor] = data.origin;
        for (const [, x, y, width, height] of data.props) {
          expect(left + x * data.scale).to.be.above(0);
          expect(left + (x + width) * data.scale).to.be.below(FRAME.width);
          expect(floor + (y + height) * data.scale).to.be.within(floor - 4 * data.scale, FRAME.height);
        }
      });
    });
  }

  it('names the drawn side of the sided moves alone', () => {
    expect(ids.filter((id) => poses[id].drawnSide)).to.deep.equal(['hip-flexor']);
  });

  it('draws the hip flexor from the side of its working limb: facing right, the near one is the right one', () => {
    const { view, drawnSide, muscles } = poses['hip-flexor'];
    expect([view, drawnSide, muscles[0]![0]]).to.deep.equal(['side', 'right', 'thigh']);
  });
});

describe('what is planted', () => {
  const heelAndBall = (bone: Bone): [Bone, number, number][] => [
    [bone, -5, 8],
    [bone, 18, 8],
  ];
  // bone, and a point in its frame
  const PLANTED: Record<Id, [Bone, number, number][]> = {
    'hip-flexor': [['shank', 0, 8], ['foot', 4, -5], ['foot', 25, 5], ...heelAndBall('farFoot')],
    butterfly: [
      ['pelvis', -11, 0],
      ['foot', 6, 8],
      ['foot', -6, 8],
      ['farFoot', 6, -8],
      ['farFoot', -6, -8],
    ],
    'glute-bridge': [
      ['upperArm', 0, 0],
      ['hand', 8, 4],
      ['farHand', 8, 4],
      ...heelAndBall('foot'),
      ...heelAndBall('farFoot'),
    ],
  };

  for (const id of ids) {
    for (const [bone, along, across] of PLANTED[id]) {
      it(`${id}: ${bone} at ${along}, ${across} stays within 1.5 units`, () => {
        const { view } = poses[id];
        const places = FRAMES.map((pose) => pointAt(view, stanceAt(poses[id], pose), bone, along, across));
        for (const place of places) expect(distance(place, places[0]!)).to.be.at.most(1.5);
      });
    }
  }

  it('butterfly: the soles face each other', () => {
    const { view } = poses.butterfly;
    for (const pose of FRAMES) {
      const stance = stanceAt(poses.butterfly, pose);
      expect(distance(pointAt(view, stance, 'foot', 0, 8), pointAt(view, stance, 'farFoot', 0, -8))).to.be.below(1.5);
    }
  });

  it('butterfly: the thighs rise 45° at the start and 20 to 25° in the hold', () => {
    expect(stanceAt(poses.butterfly, 0).angles.thigh).to.equal(-45);
    expect(stanceAt(poses.butterfly, 1).angles.thigh).to.be.within(-25, -20);
  });

  it('glute bridge: shoulder, hip and knee are in line in the hold', () => {
    const stance = stanceAt(poses['glute-bridge'], 1);
    const [shoulder, hip, knee] = (['upperArm', 'pelvis', 'shank'] as const).map((bone) =>
      pointAt('side', stance, bone, 0, 0),
    );
    expect(distance(shoulder!, hip!) + distance(hip!, knee!)).to.be.closeTo(distance(shoulder!, knee!), 1);
  });
});
