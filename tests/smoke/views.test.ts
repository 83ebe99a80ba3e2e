/** Every element in every state, in every engine: it is drawn in colours, without warnings. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { pixel } from '../support/colour.js';
import { asPrinted } from '../support/print.js';
import '../support/pictures.js';
import { elementsIn, faultsIn, rootsIn, views, viewNamed, show, type View } from '../support/views.js';

const complaints: string[] = [];
const { warn, error } = console;
beforeEach(() => {
  complaints.length = 0;
  console.warn = console.error = (...said: unknown[]) => void complaints.push(said.join(' '));
});
afterEach(() => Object.assign(console, { warn, error }));

const isDrawn = (el: Element) => el.getClientRects().length > 0 && el.getBoundingClientRect().height > 0;

/** The computed fill colours of its shapes. */
function coloursOf(figure: Element): Set<string> {
  const shapes = [...figure.querySelectorAll('path, circle, ellipse, rect, line, polygon')];
  return new Set(shapes.map((shape) => pixel(getComputedStyle(shape).fill).join(' ')));
}

function faultsOf(el: LitElement, { warns }: View): string[] {
  const faults: string[] = [];
  const said = complaints.splice(0);
  if (said.length > 0 !== Boolean(warns)) faults.push('complains', ...said);
  if (!isDrawn(el)) faults.push('is not drawn');
  const figures = elementsIn(el).filter((each) => each.matches('svg.figure') && isDrawn(each));
  if (/figure|card|list/.test(el.localName) && !warns && figures.length === 0) faults.push('has no picture');
  for (const figure of figures) if (coloursOf(figure).size < 4) faults.push('a picture without colours');
  for (const button of elementsIn(el).filter((each) => each.matches('.primary') && isDrawn(each))) {
    const { color, backgroundColor } = getComputedStyle(button);
    if (String(pixel(color)) === String(pixel(backgroundColor))) faults.push('a button without colours');
  }
  return faults;
}

for (const surroundings of [
  { lang: 'en', style: 'color-scheme: light' },
  { lang: 'da', style: 'color-scheme: dark; background: #1b1f1e' },
  { lang: 'en', dir: 'rtl', style: 'max-inline-size: 320px' },
]) {
  it(`each is drawn in colours without a warning: ${JSON.stringify(surroundings)}`, async function () {
    this.timeout(120_000);
    expect(await faultsIn(views, faultsOf, surroundings)).to.deep.equal([]);
  });
}

it('a printed card shows its steps and no controls, and a guide its answers', async () => {
  for (const [name, text] of [
    ['card, idle', 'ol li'],
    ['guide, faq', 'details p'],
  ] as const) {
    const el = await show(viewNamed(name));
    const restore = asPrinted(rootsIn(el));
    const seen = elementsIn(el).filter(isDrawn);
    expect(
      seen.some((each) => each.matches(text)),
      `${name}: ${text}`,
    ).to.equal(true);
    expect(
      seen.filter((each) => each.matches('button')),
      name,
    ).to.deep.equal([]);
    restore();
  }
});
