import { expect } from '@open-wc/testing';
import { drawFigure, FRAME, stanceAt, type Stance } from '../../src/figure/draw.js';
import type { FigureData } from '../../src/figure/figure-data.js';
import { man } from '../../src/figure/man.js';
import { senior } from '../../src/figure/senior.js';
import { MUSCLES, type Muscle } from '../../src/figure/muscles.js';
import { poses } from '../../src/figure/poses.js';
import { addPerson, ANGLES, farOf, partOf, PERSONS, SHAPES, type Bone, type Person } from '../../src/figure/rig.js';
import { ofAll } from '../support/of-all.js';
import { pointAt, type Point } from './kinematics.js';

addPerson('man', man);
addPerson('senior', senior);

type Id = keyof typeof poses;
const ids = Object.keys(poses) as Id[];
const FRAMES = Array.from({ length: 22 }, (_, i) => i / 21); // start, 20 in between, hold

const inSvg = (markup: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FRAME.width} ${FRAME.height}">${markup}</svg>`;

/** Caches a measurement by path data, because measuring is slow and many paths are the same. */
function byData<T>(measure: (path: SVGPathElement) => T): (path: SVGPathElement) => T {
  const known = new Map<string, T>();
  return (path) => {
    const data = path.getAttribute('d')!;
    if (!known.has(data)) known.set(data, measure(path));
    return known.get(data)!;
  };
}
const lengthOf = byData((path) => path.getTotalLength());

/** 16 points along a path, in its own units. */
const walk = byData((path) => {
  const length = lengthOf(path);
  return Array.from({ length: 16 }, (_, i) => path.getPointAtLength((length * i) / 15));
});

/** Points along outlines as the browser draws them, in units of the frame; by default of the body. */
function outlineOf(
  markup: string,
  shapes = 'path:not([class^=prop], .shade, .fibre, .muscle, .seam, .line, .crease, .fold, .eye)',
): DOMPoint[] {
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

/** For some shapes, the visible part of each, not covered by shapes painted later. */
function shownOf(markup: string): (shapes: string) => number[] {
  const host = document.createElement('div');
  host.innerHTML = inSvg(markup);
  document.body.append(host);
  const parts = [...host.querySelectorAll<SVGPathElement>('.joint path, path.joint')];
  const covers = parts.map((path) => ({ path, fromScreen: path.getScreenCTM()!.inverse() }));
  return (shapes) => {
    const shares = parts.flatMap((path, index) => {
      if (!path.matches(shapes)) return [];
      const toScreen = path.getScreenCTM()!;
      const later = covers.slice(index + 1).filter((each) => !each.path.matches('.fibre, .seam, .muscle, .line'));
      const points = walk(path);
      const isSeen = (point: DOMPoint): boolean =>
        !later.some((each) => each.path.isPointInFill(point.matrixTransform(each.fromScreen.multiply(toScreen))));
      return [points.filter((point) => isSeen(point)).length / points.length];
    });
    host.remove();
    return shares;
  };
}

/** Every exercise with every person. */
const figures = ids.flatMap((id) => PERSONS.map((person) => ({ id: `${id} by a ${person}`, data: poses[id], person })));
const everyFigure = (check: (data: FigureData, person: Person) => void) =>
  ofAll(figures, ({ data, person }) => check(data, person));

describe('a drawing', () => {
  it('has each key pose at its time', () =>
    ofAll(ids, (id) => {
      const data: FigureData = poses[id];
      const last = data.keyPoses.length - 1;
      data.keyPoses.forEach(([x, y, pelvis], i) => {
        const stance = stanceAt(data, i / last);
        expect([stance.x, stance.y, stance.angles.pelvis]).to.deep.equal([x, y, pelvis]);
      });
    }));

  it('shows the hold by default, and clamps the pose to 0 to 1', () =>
    everyFigure((data, person) => {
      const hold = drawFigure(data, { person });
      const start = drawFigure(data, { person, pose: 0 });
      expect(start).not.to.equal(hold);
      const poses = [1, 1.5, Infinity, NaN, -1, -Infinity].map((pose) => drawFigure(data, { person, pose }));
      expect(poses).to.deep.equal([hold, hold, hold, hold, start, start]);
    }));

  it('is mirrored only by a transform', () =>
    everyFigure((data, person) => {
      const mirrored = `<g transform="translate(320)scale(-1,1)">${drawFigure(data, { person })}</g>`;
      expect(drawFigure(data, { person, mirrored: true })).to.equal(mirrored);
    }));

  it('without highlight leaves out only the tint', () =>
    everyFigure((data, person) => {
      const paths = (highlight: boolean): string[] => drawFigure(data, { person, highlight }).match(/<path[^>]+>/g)!;
      expect(paths(false).join('')).to.not.include('muscle');
      expect(paths(true).filter((path) => !/"(muscle|fibre)/.test(path))).to.deep.equal(paths(false));
    }));

  it('has the same joints in the same order in every pose', () =>
    everyFigure((data, person) => {
      const skeleton = (pose: number): string =>
        drawFigure(data, { person, pose }).replaceAll(/(class="[^"]*joint"[^>]*? )transform="[^"]+"/g, '$1');
      for (const pose of [0.2, 0.4, 0.6, 0.8, 1]) expect(skeleton(pose)).to.equal(skeleton(0));
    }));

  it('has the same joints for every person', () =>
    ofAll(ids, (id) => {
      for (const pose of [0, 0.37, 1]) {
        const [joints, ...others] = PERSONS.map((person) =>
          drawFigure(poses[id], { person, pose }).match(/<g class="joint[^>]+>/g),
        );
        for (const other of others) expect(other).to.deep.equal(joints);
      }
    }));

  it('is well-formed, small, without id and style, and has valid paths', () =>
    everyFigure((data, person) => {
      const kinds = [{}, { pose: 0, arrow: true }, { pose: 0.37, mirrored: true }, { arrow: true, ghost: true }];
      for (const options of kinds) {
        const markup = drawFigure(data, { person, ...options });
        expect(markup).to.not.match(/\s(id|style|fill|stroke)=|NaN|undefined|Infinity/);
        const svg = new DOMParser().parseFromString(inSvg(markup), 'image/svg+xml');
        expect(svg.querySelector('parsererror')).to.be.null;
        // the faint start pose is almost a second figure
        expect(svg.querySelectorAll('svg *').length).to.be.at.most(options.ghost ? 150 : 115);
        for (const path of svg.querySelectorAll('path')) {
          expect(lengthOf(path), path.getAttribute('d')!).to.be.above(5);
          expect(path.getAttribute('d')).to.match(
            path.matches('.arrow') ? /^M.*Q.*M/ : path.matches('.fibre, .seam') ? /^M/ : /Z$/,
          );
        }
        for (const element of svg.querySelectorAll<SVGGraphicsElement>('[transform]')) {
          expect(element.transform.baseVal.numberOfItems, element.outerHTML.slice(0, 90)).to.be.above(0);
        }
      }
    }));

  it('stays in the frame and above the floor in every pose, also mirrored', () =>
    everyFigure((data, person) => {
      // a mat is seen a little from above: its nearer half is drawn lower
      const [floor, below] = [data.origin[1], data.props[0]?.[0] === 'mat' ? 5 : 1.3];
      for (const pose of FRAMES) {
        // mirroring keeps the height of a point and swaps its distance from the edges
        const outline = outlineOf(drawFigure(data, { person, pose }));
        const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
        expect(Math.min(...xs), `left at ${pose}`).to.be.at.least(4);
        expect(Math.max(...xs), `right at ${pose}`).to.be.at.most(FRAME.width - 4);
        expect(Math.min(...ys), `top at ${pose}`).to.be.at.least(4);
        expect(Math.max(...ys), `bottom at ${pose}`).to.be.at.most(floor + below * data.scale);
      }
    }));

  it('has a visible arrow, whose head is beside the body and which does not cross the trunk', () =>
    everyFigure((data, person) => {
      expect(data.arrow, 'every picture at rest has one').to.exist;
      const host = document.createElement('div');
      const pose = data.still ?? 1;
      host.innerHTML = inSvg(drawFigure(data, { person, pose, arrow: true, highlight: false }));
      const svg = host.querySelector('svg')!;
      document.body.append(host);
      const arrow = svg.querySelector<SVGPathElement>('.arrow')!;
      const body = [...svg.querySelectorAll<SVGPathElement>('.joint path:not(.seam), path.joint:not(.seam)')];
      const ground = arrow.getScreenCTM()!;
      const hidden = walk(arrow).map((point) =>
        body.some((path) => {
          const toPath = path.getScreenCTM()!.inverse().multiply(ground);
          return path.isPointInFill(point.matrixTransform(toPath));
        }),
      );
      host.remove();
      // of the 16 points, the last belong to the head
      expect(hidden.slice(-4), 'head').to.deep.equal([false, false, false, false]);
      expect(hidden.filter(Boolean).length, 'points behind the body').to.be.at.most(5);
    }));

  it('covers less than half of a muscle, and no hand that holds something', () =>
    everyFigure((data, person) => {
      const pose = data.still ?? 1;
      const seen = shownOf(drawFigure(data, { person, pose }));
      for (const share of seen('.muscle:not(.soft)')) expect(share, 'of a muscle').to.be.at.least(0.5);
      if (data.shapes?.hand !== 'grip' || data === poses['march-on-the-spot']) return;
      // of wrist and fingers, the larger shape counts as the hand
      const fists = seen(`path[d="${SHAPES.grip[0]!.replace('skin ', '')}"]`);
      expect(fists.length).to.be.at.least(1);
      for (const share of fists) expect(share, 'of a hand').to.be.at.least(0.35);
    }));

  it('has its props inside the frame and standing on the floor', () =>
    ofAll(ids, (id) => {
      const outline = outlineOf(drawFigure(poses[id]), '[class^=prop]');
      // a wall continues above the frame
      const hasWall = poses[id].props.some(([name]) => name === 'wall');
      const inHeight = outline.filter(({ y }) => !hasWall || y >= 0);
      const [xs, ys] = [outline.map(({ x }) => x), inHeight.map(({ y }) => y)];
      if (hasWall) expect(Math.min(...outline.map(({ y }) => y))).to.be.below(-700);
      expect(Math.min(...xs)).to.be.at.least(0);
      expect(Math.max(...xs)).to.be.at.most(FRAME.width);
      expect(Math.min(...ys)).to.be.at.least(0);
      expect(Math.max(...ys)).to.be.within(poses[id].origin[1], FRAME.height);
    }));

  it('uses only shapes that its data names', () =>
    ofAll(ids, (id) => {
      const { dimmed = [], raised = [], sunk = [], shapes = {}, foreshortened = {}, keyPoses }: FigureData = poses[id];
      const named = [...dimmed, ...raised, ...sunk].map((item) => item.replace('~', ''));
      expect([...ANGLES, 'waist', 'muscles']).to.include.members(named);
      expect(Object.keys(SHAPES)).to.include.members(Object.values(shapes));
      for (const lengths of Object.values(foreshortened)) expect(lengths.length).to.equal(keyPoses.length);
    }));
});

describe('a tint', () => {
  const pen = document.createElement('canvas').getContext('2d')!;
  /** The outlines that must contain it: of the trunk and of its limb. */
  const around = (tint: string): Bone[] => ['pelvis', 'waist', 'chest', tint < 'a' ? 'farThigh' : 'thigh'];

  /** Whether a point of the scene is on a part of the body. */
  function isOn({ view }: FigureData, stance: Stance, bone: Bone, [x, y]: Point, person: Person): boolean {
    const { flip, shapes } = partOf(view, bone, person);
    const [fromX, fromY] = pointAt(view, stance, bone, 0, 0);
    const angle = (-stance.angles[bone] * Math.PI) / 180;
    const along = (x - fromX) * Math.cos(angle) - (y - fromY) * Math.sin(angle);
    const across = (x - fromX) * Math.sin(angle) + (y - fromY) * Math.cos(angle);
    return shapes.some((shape) =>
      pen.isPointInPath(new Path2D(shape.replace(/^[^M]+/, '')), along / (stance.lengths[bone] ?? 1), across * flip),
    );
  }

  it('lies inside its limb for every person', () =>
    everyFigure((data, person) => {
      for (const pose of [0, 1]) {
        const stance = stanceAt(data, pose);
        for (const tint of data.muscles) {
          const [near, outline] = MUSCLES[tint.replace(/^-/, '') as Muscle];
          const bone = tint < 'a' ? farOf(near) : near;
          const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
          path.setAttribute('d', outline);
          for (const { x, y } of walk(path)) {
            const along = x * (stance.lengths[bone] ?? 1);
            const frame = near === 'pelvis' ? near : bone;
            const point = pointAt(data.view, stance, frame, along, y * partOf(data.view, bone).flip);
            const isInside = around(tint).some((part) => isOn(data, stance, part, point, person));
            expect(isInside, `${tint} at ${pose}: ${Math.round(x)}, ${Math.round(y)}`).to.equal(true);
          }
        }
      }
    }));

  it('of the outer hip begins below the waistband', () => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', MUSCLES['gluteus-medius'][1]);
    expect(Math.max(...walk(path).map(({ x }) => x))).to.be.below(10);
  });

  it('has a soft edge and fibres', () =>
    ofAll(ids, (id) => {
      const drawn = drawFigure(poses[id])
        .match(/class="(muscle|fibre)[^"]*"/g)!
        .map((match) => match.slice(7, -1));
      const one = ['muscle', 'muscle soft', 'fibre'].map(
        (kind) => drawn.filter((each) => each.startsWith(kind)).length,
      );
      expect(one).to.deep.equal([2, 1, 1].map((times) => times * poses[id].muscles.length));
    }));
});

for (const other of PERSONS.filter((person) => person !== 'woman')) {
  describe(`the ${other}`, () => {
    /** In the frame of the bone, seen from the side. */
    const partOutline = (bone: Bone, person: Person): DOMPoint[] =>
      outlineOf(
        partOf('side', bone, person)
          .shapes.map((shape) => `<path d="${shape.replace(/^.*? (?=M)/, '')}"/>`)
          .join(''),
      );

    it('differs from the woman, who is the default', () =>
      ofAll(ids, (id) => {
        expect(drawFigure(poses[id])).to.equal(drawFigure(poses[id], { person: 'woman' }));
        expect(drawFigure(poses[id])).to.not.equal(drawFigure(poses[id], { person: other }));
        // skin, hair and shirt are marked on the group
        expect(drawFigure(poses[id], { person: other })).to.include(`<g class="${other}">`);
      }));

    it('is broader than the woman', () => {
      const breadth = (person: Person): number => Math.max(...partOutline('waist', person).map(({ y }) => y));
      expect(breadth(other)).to.be.above(breadth('woman') + 3);
    });

    // Lying, sitting and leaning poses were made for the outlines of the woman. The head is drawn upright, facing right.
    const backs: [Bone, back: (point: DOMPoint) => number][] = [
      ['head', ({ x }) => -x],
      ...(['chest', 'waist', 'pelvis'] as const).map((bone): (typeof backs)[0] => [bone, ({ y }) => -y]),
      ...(['upperArm', 'forearm', 'thigh', 'shank', 'foot'] as const).map((bone): (typeof backs)[0] => [
        bone,
        ({ y }) => y,
      ]),
    ];
    it('reaches no further back than the woman', () =>
      ofAll(backs, ([bone, back]) => {
        const furthest = (person: Person): number => Math.max(...partOutline(bone, person).map(back));
        expect(furthest(other)).to.be.at.most(furthest('woman') + 0.3);
      }));
  });
}
