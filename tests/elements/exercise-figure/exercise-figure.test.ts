import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/exercise-figure.js';
import type { ExerciseFigure } from '../../../src/elements/exercise-figure/exercise-figure.js';
import { poses } from '../../../src/figure/poses.js';
import { contents, da, en } from '../../support/languages.js';
import { pictured, picturesIn } from '../../support/pictures.js';
import { plain } from '../../support/text.js';
import { isSeen, issuesOf, made } from '../../support/views.js';
import { collectWarnings } from '../../support/warnings.js';

const warnings = collectWarnings();
const ids = Object.keys(poses);
const picture = (el: ExerciseFigure) => el.shadowRoot!.querySelector('[role=img]');
const caption = (el: ExerciseFigure) => plain(el.shadowRoot!.querySelector('[part=caption]'));
const drawn = (el: ExerciseFigure): string => picturesIn(el.shadowRoot!).map(pictured).join();
const figure = (attributes: Record<string, string>, children = '') =>
  fixture<ExerciseFigure>(made('exercise-figure', attributes, children));

describe('a figure', () => {
  it('is one image with a name and a size, and follows a change of exercise', async function () {
    this.timeout(30_000);
    const el = await figure({ exercise: 'butterfly', style: 'width: 300px' });
    for (const exercise of ids) {
      el.exercise = exercise;
      await el.updateComplete;
      const { name, picture: description } = contents.en.exercises[exercise]!;
      const label = picture(el)!.ariaLabel!;
      expect([label.includes(name), label.includes(description)], exercise).to.deep.equal([true, true]);
      const { width, height } = picture(el)!.getBoundingClientRect();
      expect([width, height > 100, drawn(el)], exercise).to.deep.equal([300, true, `${exercise} 1 with its start`]);
    }
    // nothing inside the drawing has a role
    expect([picture(el)!.part.value, picturesIn(picture(el)!).map((svg) => svg.ariaHidden)]).to.deep.equal([
      'figure',
      ['true'],
    ]);
    expect(warnings).to.be.empty;
  });

  for (const [attributes, expected] of [
    // mirrored for the side that is not drawn; no side for a move in which both sides work alike
    [{ exercise: 'hip-flexor', side: 'left' }, 'hip-flexor 1 mirrored with its start'],
    [{ exercise: 'hip-flexor', side: 'right' }, 'hip-flexor 1 with its start'],
    [{ exercise: 'hip-flexor', side: '' }, 'hip-flexor 1 with its start'],
    [{ exercise: 'butterfly', side: 'left' }, 'butterfly 1 with its start'],
    [{ pose: '0' }, 'glute-bridge 0'],
    [{ pose: '0.5' }, 'glute-bridge 0.5'],
    [{ pose: '1' }, 'glute-bridge 1 with its start'],
    [{ pose: '-3' }, 'glute-bridge 0'],
    [{ pose: '7' }, 'glute-bridge 1 with its start'],
    [{ pose: 'half' }, 'glute-bridge 1 with its start'],
    [{ pose: 'Infinity' }, 'glute-bridge 1 with its start'],
    [{}, 'glute-bridge 1 with its start'],
  ] as [Record<string, string>, string][]) {
    it(`is drawn as its attributes say: ${JSON.stringify(attributes)}`, async () => {
      const el = await figure({ exercise: 'glute-bridge', ...attributes });
      expect([drawn(el), el.issues]).to.deep.equal([expected, []]);
      el.removeAttribute('pose');
      await el.updateComplete;
      if (attributes['pose']) expect(drawn(el), 'without a pose').to.equal('glute-bridge 1 with its start');
    });
  }

  it('names its side in the language of the page', async () => {
    const root = await fixture<HTMLElement>(
      html`<div lang="da"><exercise-figure exercise="hip-flexor"></exercise-figure></div>`,
    );
    const el = root.firstElementChild as ExerciseFigure;
    const labels: [string, string][] = [];
    for (const [lang, side, words] of [
      ['da', 'left', da],
      ['da', 'right', da],
      ['en', 'left', en],
      ['en', 'right', en],
    ] as const) {
      Object.assign(el, { lang, side });
      await Promise.resolve();
      await el.updateComplete;
      const { name, picture: description } = contents[lang].exercises['hip-flexor']!;
      labels.push([plain(picture(el)!.ariaLabel), plain(`${name} (${words.side[side]}). ${description}`)]);
    }
    for (const [label, expected] of labels) expect(label).to.equal(expected);
  });

  it('has a caption that says what the move is for, unless hide-caption is set', async () => {
    const el = await figure({ exercise: 'glute-bridge' });
    const before = caption(el);
    el.hideCaption = true;
    await el.updateComplete;
    expect([before, caption(el)]).to.deep.equal(['Works: buttocks and backs of the thighs', '']);
  });

  it('prints the start and the hold side by side, and shows one picture again afterwards', async () => {
    const el = await figure({ exercise: 'glute-bridge', style: 'width: 400px' });
    const [height] = [picture(el)!.getBoundingClientRect().height];
    dispatchEvent(new Event('beforeprint'));
    await el.updateComplete;
    const [start, hold] = picturesIn(el.shadowRoot!).map((svg) => svg.getBoundingClientRect());
    expect(drawn(el)).to.equal('glute-bridge 0,glute-bridge 1');
    expect([
      start!.right <= hold!.left,
      start!.top,
      picture(el)!.getBoundingClientRect().height < height,
    ]).to.deep.equal([true, hold!.top, true]);
    dispatchEvent(new Event('afterprint'));
    await el.updateComplete;
    expect(drawn(el)).to.equal('glute-bridge 1 with its start');
  });

  for (const [attribute, value, said, expected] of [
    ['side', 'up', 'left or right', 'hip-flexor 1 with its start'],
    ['person', 'child', 'woman or man or senior', 'hip-flexor 1 with its start'],
    ['exercise', 'headstand', ids.join(', '), ''],
    ['exercise', 'constructor', ids.join(', '), ''],
    ['exercise', '', ids.join(', '), ''],
  ] as const) {
    it(`warns once with the valid values, and shows the fallback if it cannot draw: ${attribute}="${value}"`, async () => {
      const el = await figure({ exercise: 'hip-flexor', [attribute]: value }, '<p>A person</p>');
      el.requestUpdate();
      await el.updateComplete;
      expect([drawn(el), issuesOf(el), isSeen(el.querySelector('p')!)]).to.deep.equal([
        expected,
        [attribute],
        expected === '',
      ]);
      expect(warnings).to.have.lengthOf(1);
      for (const word of [`<exercise-figure> ${attribute}: `, said, `"${value}"`]) expect(warnings[0]).to.include(word);
    });
  }
});
