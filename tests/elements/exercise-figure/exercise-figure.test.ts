import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/exercise-figure.js';
import type { ExerciseFigure } from '../../../src/elements/exercise-figure/exercise-figure.js';
import { drawFigure } from '../../../src/figure/draw.js';
import { poses } from '../../../src/figure/poses.js';
import { contents, da, en } from '../../support/languages.js';

const picture = (el: ExerciseFigure) => el.shadowRoot!.querySelector('[role=img]')!;
const onPage = (template: ReturnType<typeof html>) => fixture<ExerciseFigure>(template);

/** Which pose is drawn, and which way round. Said in few words, because a drawing is long. */
function drawn(el: ExerciseFigure): string {
  const data = poses[el.exercise as keyof typeof poses];
  const drawing = picture(el)
    .innerHTML.replace(/<!--.*?-->/g, '')
    .trim();
  for (const mirrored of [false, true]) {
    for (const pose of [0, 0.5, 1]) {
      // as the browser writes it back
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.innerHTML = drawFigure(data, { pose, mirrored });
      if (svg.innerHTML === drawing) return mirrored ? `${pose} mirrored` : String(pose);
    }
  }
  return 'something else';
}

describe('a figure', () => {
  for (const id of Object.keys(poses)) {
    it(`is a picture with a name: ${id}`, async () => {
      const el = await onPage(html`<exercise-figure exercise=${id}></exercise-figure>`);
      const { name, picture: description } = contents.en.exercises[id]!;
      expect(picture(el).getAttribute('aria-label')).to.include(name).and.include(description);
    });

    it(`takes room: ${id}`, async () => {
      const el = await onPage(html`<exercise-figure exercise=${id} style="width: 300px"></exercise-figure>`);
      const { width, height } = picture(el).getBoundingClientRect();
      expect([width, height > 100]).to.deep.equal([300, true]);
    });
  }

  it('is named in the language of the page', async () => {
    const root = await fixture<HTMLElement>(
      html`<div lang="da"><exercise-figure exercise="butterfly"></exercise-figure></div>`,
    );
    const el = root.firstElementChild as ExerciseFigure;
    await el.updateComplete;
    expect(picture(el).getAttribute('aria-label')).to.include(contents.da.exercises['butterfly']!.picture);
  });

  for (const [side, lang, name] of [
    ['left', 'en', en.side.left],
    ['right', 'en', en.side.right],
    ['left', 'da', da.side.left],
  ] as const) {
    it(`tells its side: ${side}, ${lang}`, async () => {
      const el = await onPage(
        html`<exercise-figure exercise="hip-flexor" side=${side} lang=${lang}></exercise-figure>`,
      );
      expect(picture(el).getAttribute('aria-label')).to.include(name);
    });
  }

  it('is mirrored for the side that was not drawn', async () => {
    const el = await onPage(html`<exercise-figure exercise="hip-flexor" side="left"></exercise-figure>`);
    expect(drawn(el)).to.equal('1 mirrored');
  });

  it('is as drawn for the side that was', async () => {
    const el = await onPage(html`<exercise-figure exercise="hip-flexor" side="right"></exercise-figure>`);
    expect(drawn(el)).to.equal('1');
  });

  it('has no side where both work alike', async () => {
    const el = await onPage(html`<exercise-figure exercise="butterfly" side="left"></exercise-figure>`);
    expect(drawn(el)).to.equal('1');
  });

  const table: [given: string, pose: number][] = [
    ['0', 0],
    ['0.5', 0.5],
    ['1', 1],
    ['-3', 0],
    ['7', 1],
    ['half', 1],
    ['Infinity', 1],
  ];
  for (const [given, pose] of table) {
    it(`pose="${given}" is ${pose}`, async () => {
      const el = await onPage(html`<exercise-figure exercise="glute-bridge" pose=${given}></exercise-figure>`);
      expect(drawn(el)).to.equal(String(pose));
    });
  }

  it('is in the hold when no pose is given', async () => {
    const el = await onPage(html`<exercise-figure exercise="glute-bridge"></exercise-figure>`);
    expect(drawn(el)).to.equal('1');
  });

  it('follows another exercise', async () => {
    const el = await onPage(html`<exercise-figure exercise="butterfly"></exercise-figure>`);
    el.exercise = 'hip-flexor';
    await el.updateComplete;
    expect(drawn(el)).to.equal('1');
  });

  it('has its part', async () => {
    const el = await onPage(html`<exercise-figure exercise="butterfly"></exercise-figure>`);
    expect(picture(el).part.contains('figure')).to.be.true;
  });

  for (const id of ['headstand', 'constructor', '']) {
    it(`leaves the fallback children of exercise="${id}"`, async () => {
      const el = await onPage(html`<exercise-figure exercise=${id}><p>A person on her head</p></exercise-figure>`);
      expect([picture(el), el.querySelector('p')!.getBoundingClientRect().height > 0]).to.deep.equal([null, true]);
    });
  }
});
