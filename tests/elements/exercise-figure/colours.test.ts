/** The colours of the figure under 500 accents, in light and dark: the parts that show the move stand out. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/define/exercise-figure.js';
import type { ExerciseFigure } from '../../../src/elements/exercise-figure/exercise-figure.js';
import { PERSONS } from '../../../src/elements/exercise-figure/drawing.js';
import { contrast, pixel, type Rgb } from '../../support/colour.js';

/** All hues, from grey to saturated, from nearly black to nearly white. */
const accents = [5, 20, 35, 50, 62, 70, 80, 90, 97, 99].flatMap((light) =>
  [0, 0.06, 0.14, 0.22, 0.32].flatMap((chroma) =>
    [0, 36, 72, 108, 144, 180, 216, 252, 288, 324].map((hue) => `oklch(${light}% ${chroma} ${hue})`),
  ),
);

type Role = 'wall' | 'floor' | 'body' | 'far' | 'tint' | 'deep' | 'arrow' | 'skin' | 'rim' | 'top' | 'hair';

/**
 * The least contrast between two parts: 3:1 for what shows the move, which is the legs against the room, the muscle on the legs, the
 * arrow, and the outline of face and foot (the skin may be as pale as the wall). Shirt, hair and skin need only be told apart from
 * their neighbours.
 */
const LEAST: [one: Role, other: Role, least: number][] = [
  ['body', 'wall', 3],
  ['body', 'floor', 3],
  ['tint', 'body', 3],
  ['tint', 'far', 3],
  ['arrow', 'wall', 3],
  ['arrow', 'floor', 3],
  ['far', 'wall', 2.5],
  ['far', 'floor', 2.2],
  ['far', 'body', 1.25],
  ['rim', 'wall', 3],
  ['rim', 'floor', 2.6],
  ['hair', 'wall', 3],
  ['skin', 'wall', 1.8],
  ['skin', 'body', 1.2],
  ['top', 'wall', 1.5],
  ['deep', 'top', 1.5],
  ['top', 'body', 2],
];

const PATHS: Partial<Record<Role, string>> = {
  floor: '.floor',
  body: '.joint > .body:not(.far)',
  far: '.joint > .body.far',
  tint: '.muscle:not(.soft, .deep)',
  deep: '.deep',
  skin: '.joint > .skin:not(.far)',
  top: '.joint > .top',
  hair: '.joint > :is(.hair, .grey)',
};

function coloursOf(el: ExerciseFigure): Record<Role, Rgb> {
  const root = el.shadowRoot!;
  const behind = pixel(getComputedStyle(root.querySelector('.stage')!).backgroundColor);
  const fills = Object.entries(PATHS).map(([role, path]) => [
    role,
    pixel(getComputedStyle(root.querySelector(`.figure ${path}`)!).fill, behind),
  ]);
  const strokeOf = (path: string): Rgb => pixel(getComputedStyle(root.querySelector(path)!).stroke, behind);
  const strokes = { arrow: strokeOf('.arrow'), rim: strokeOf('.joint > .rim:not(.far)') };
  return { ...Object.fromEntries(fills), ...strokes, wall: behind } as Record<Role, Rgb>;
}

async function drawnIn(around: HTMLElement): Promise<ExerciseFigure> {
  const el = around.querySelector<ExerciseFigure>('exercise-figure')!;
  await waitUntil(() => el.shadowRoot!.querySelector('.muscle') !== null, 'it is drawn');
  return el;
}

for (const colorScheme of ['light', 'dark'] as const) {
  describe(`in ${colorScheme}`, () => {
    before(() => emulateMedia({ colorScheme }));
    after(() => emulateMedia({ colorScheme: 'light' }));

    for (const person of PERSONS) {
      it(`a ${person} and the working muscle have enough contrast with any accent`, async function () {
        this.timeout(60_000);
        const around = await fixture<HTMLElement>(
          html`<div style="color-scheme: light dark">
            <exercise-figure exercise="knee-to-chest" person=${person} still></exercise-figure>
          </div>`,
        );
        const el = await drawnIn(around);
        const lowest: Record<string, [number, string]> = {};
        // persons differ in skin, shirt and hair, which depend less on the accent
        for (const accent of accents.filter((_, index) => person === 'woman' || index % 5 === 0)) {
          around.style.setProperty('--limber-accent', accent);
          const colours = coloursOf(el);
          for (const [one, other] of LEAST) {
            const found = contrast(colours[one], colours[other]);
            const name = `${one} on ${other}`;
            if (found < (lowest[name]?.[0] ?? Infinity)) lowest[name] = [found, accent];
          }
        }
        const low = LEAST.filter(([one, other, least]) => lowest[`${one} on ${other}`]![0] < least);
        expect(
          low.map(([one, other]) => `${one} on ${other}: ${lowest[`${one} on ${other}`]!.join(', ')}`),
        ).to.deep.equal([]);
      });
    }

    it('the arrow and the muscle have enough contrast on any surface', async () => {
      const around = await fixture<HTMLElement>(
        html`<div style="color-scheme: light dark">
          <exercise-figure exercise="knee-to-chest" still></exercise-figure>
        </div>`,
      );
      const el = await drawnIn(around);
      const low = ['#fff', '#faf6ee', '#d8e2dc', '#4a5a55', '#1b1f1e', '#123', '#000'].flatMap((surface) => {
        around.style.setProperty('--limber-surface', surface);
        const { arrow, wall, floor, tint, body } = coloursOf(el);
        const found = { wall: contrast(arrow, wall), floor: contrast(arrow, floor), body: contrast(tint, body) };
        return Object.entries(found).flatMap(([on, value]) => (value < 3 ? `${surface}, ${on}: ${value}` : []));
      });
      expect(low).to.deep.equal([]);
    });
  });
}
