import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/exercise-figure.js';
import type { ExerciseFigure } from '../../../src/elements/exercise-figure/exercise-figure.js';
import { poses } from '../../../src/figure/poses.js';
import { contents, da, en } from '../../support/languages.js';
import { pictured, picturesIn } from '../../support/pictures.js';
import { collectWarnings } from '../../support/warnings.js';

const picture = (el: ExerciseFigure) => el.shadowRoot!.querySelector('[role=img]')!;
const onPage = (template: ReturnType<typeof html>) => fixture<ExerciseFigure>(template);

const warnings = collectWarnings();
const caption = (el: ExerciseFigure) => el.shadowRoot!.querySelector('[part=caption]')?.textContent.trim();
const drawn = (el: ExerciseFigure): string => picturesIn(el.shadowRoot!).map(pictured).join();

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
    expect(drawn(el)).to.equal('hip-flexor 1 mirrored');
  });

  it('is as drawn for the side that was', async () => {
    const el = await onPage(html`<exercise-figure exercise="hip-flexor" side="right"></exercise-figure>`);
    expect(drawn(el)).to.equal('hip-flexor 1');
  });

  it('is as drawn for a side that does not exist', async () => {
    const el = await onPage(html`<exercise-figure exercise="hip-flexor" side="up"></exercise-figure>`);
    expect(drawn(el)).to.equal('hip-flexor 1');
  });

  it('has no side where both work alike', async () => {
    const el = await onPage(html`<exercise-figure exercise="butterfly" side="left"></exercise-figure>`);
    expect(drawn(el)).to.equal('butterfly 1');
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
      expect(drawn(el)).to.equal(`glute-bridge ${pose}`);
    });
  }

  it('is in the hold when no pose is given', async () => {
    const el = await onPage(html`<exercise-figure exercise="glute-bridge"></exercise-figure>`);
    expect(drawn(el)).to.equal('glute-bridge 1');
  });

  it('is in the hold when the pose is taken away again', async () => {
    const el = await onPage(html`<exercise-figure exercise="glute-bridge" pose="0"></exercise-figure>`);
    el.removeAttribute('pose');
    await el.updateComplete;
    expect(drawn(el)).to.equal('glute-bridge 1');
  });

  it('is done by a man where the page asks for one', async () => {
    const el = await onPage(html`<exercise-figure exercise="butterfly" person="man"></exercise-figure>`);
    expect(drawn(el)).to.equal('butterfly 1 by a man');
  });

  it('is done by the woman for anybody else, with a warning', async () => {
    const el = await onPage(html`<exercise-figure exercise="butterfly" person="child"></exercise-figure>`);
    expect(drawn(el)).to.equal('butterfly 1');
    expect(warnings[0]).to.match(/^<exercise-figure> person: .*woman or man.*"child"/);
  });

  it('says what it is for, below the picture', async () => {
    const el = await onPage(html`<exercise-figure exercise="glute-bridge"></exercise-figure>`);
    expect(caption(el)).to.equal('Works: buttocks and backs of the thighs');
  });

  it('leaves that out where the page wants it so', async () => {
    const el = await onPage(html`<exercise-figure exercise="glute-bridge" hide-caption></exercise-figure>`);
    expect(caption(el)).to.equal(undefined);
  });

  it('follows another exercise', async () => {
    const el = await onPage(html`<exercise-figure exercise="butterfly"></exercise-figure>`);
    el.exercise = 'hip-flexor';
    await el.updateComplete;
    expect(drawn(el)).to.equal('hip-flexor 1');
  });

  it('has its part', async () => {
    const el = await onPage(html`<exercise-figure exercise="butterfly"></exercise-figure>`);
    expect(picture(el).part.contains('figure')).to.be.true;
  });

  it('is one picture: what is drawn in it has no role', async () => {
    const el = await onPage(html`<exercise-figure exercise="butterfly"></exercise-figure>`);
    expect(picture(el).matches('div.picture')).to.be.true;
    expect(picturesIn(picture(el)).map((svg) => svg.ariaHidden)).to.deep.equal(['true']);
  });

  it('that can be drawn is not warned of', async () => {
    await onPage(html`<exercise-figure exercise="butterfly" side="left"></exercise-figure>`);
    expect(warnings).to.be.empty;
  });

  it('is warned of where there is no such exercise, once, with what exists', async () => {
    const el = await onPage(html`<exercise-figure exercise="headstand"></exercise-figure>`);
    el.lang = 'da';
    await el.updateComplete;
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(/^<exercise-figure> exercise: .*"headstand"/);
    for (const id of Object.keys(poses)) expect(warnings[0]).to.include(id);
  });

  it('is warned of where there is no such side', async () => {
    await onPage(html`<exercise-figure exercise="hip-flexor" side="up"></exercise-figure>`);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(/^<exercise-figure> side: .*left or right.*"up"/);
  });

  for (const id of ['headstand', 'constructor', '']) {
    it(`leaves the fallback children of exercise="${id}"`, async () => {
      const el = await onPage(html`<exercise-figure exercise=${id}><p>A person on her head</p></exercise-figure>`);
      expect([picture(el), el.querySelector('p')!.getBoundingClientRect().height > 0]).to.deep.equal([null, true]);
    });
  }
});
