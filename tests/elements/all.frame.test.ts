/** src/styles/frame.ts, as it holds in every element: what a page does around them, and how narrow it makes them. */
import { expect, fixtureCleanup, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../support/languages.js';
import { elementsIn, rootsIn, settled, show, views, viewNamed, type View } from '../support/views.js';
import { collectWarnings } from '../support/warnings.js';

collectWarnings();

/** A style sheet of the page's, until the test is over. */
function pageStyle(text: string): void {
  const style = document.createElement('style');
  style.className = 'of-the-page';
  style.textContent = text;
  document.head.append(style);
}
afterEach(() => document.querySelectorAll('.of-the-page').forEach((style) => style.remove()));

const chosen: readonly View[] = [
  'timer, idle',
  'timer with figure, hold',
  'card, expanded',
  'card, paused',
  'list, idle',
  'list, hold',
  'list, complete',
  'list, a move opened',
  'guide, safety',
  'figure',
].map(viewNamed);

/** Not meant to be seen. */
const isForVoicesOnly = (el: Element): boolean => el.closest('[role=status]') !== null;

describe('a style sheet of the page', () => {
  const properties = [
    'letterSpacing',
    'wordSpacing',
    'textTransform',
    'textAlign',
    'textIndent',
    'lineHeight',
    'color',
    'fontSize',
    'fontStyle',
    'fontWeight',
    'fontVariant',
    'whiteSpace',
    'textShadow',
    'listStyleType',
    'cursor',
    'margin',
    'padding',
    'width',
    'height',
  ] as const;

  const styleOf = (el: LitElement): string[] =>
    elementsIn(el)
      .filter((each) => each.checkVisibility() && !rootsIn(each).length && !(each instanceof SVGElement))
      .map((each) => {
        const style = getComputedStyle(each);
        return [each.localName, ...properties.map((name) => style[name])].join(' | ');
      });

  const hostile = `* { letter-spacing: 9px; word-spacing: 9px; text-transform: uppercase; text-align: right;
    text-indent: 40px; line-height: 3; color: red; font-style: italic; font-weight: 900; font-variant: small-caps;
    white-space: pre; text-shadow: 1px 1px red; list-style: square; cursor: wait; }
    p, li, dl, dt, dd, ol, button, summary, svg { margin: 99px; padding: 99px; width: 7px }`;

  for (const view of chosen) {
    it(`changes nothing inside: ${view.name}`, async () => {
      const el = await show(view, { style: 'width: 480px; margin: 0; padding: 0' });
      const before = styleOf(el);
      pageStyle(hostile);
      expect(styleOf(el)).to.deep.equal(before);
    });

    it(`with font-size: 0 leaves text of 14 px at the least where it is not a detail: ${view.name}`, async () => {
      const el = await show(view, { style: 'width: 480px' });
      pageStyle('* { font-size: 0 }');
      const sizes = elementsIn(el)
        .filter((each) => each.matches('.frame'))
        .map((frame) => parseFloat(getComputedStyle(frame).fontSize));
      expect(Math.min(...sizes)).to.be.at.least(14);
    });
  }

  it('with margin: 0 and box-sizing for all makes the box no smaller', async () => {
    const el = await show(viewNamed('card, idle'), { style: 'width: 480px' });
    const before = el.getBoundingClientRect().height;
    pageStyle('* { margin: 0; padding: 0; box-sizing: border-box; border: 0 }');
    expect(el.getBoundingClientRect().height).to.equal(before);
  });

  it('that hides the page hides them, too', async () => {
    const el = await show(viewNamed('card, idle'));
    pageStyle('body { visibility: hidden }');
    expect(el.shadowRoot!.querySelector('[part~=heading]')!.checkVisibility({ visibilityProperty: true })).to.be.false;
  });

  it('gives its font', async () => {
    const el = await show(viewNamed('card, idle'), { style: 'font-family: Georgia' });
    expect(getComputedStyle(el.shadowRoot!.querySelector('[part~=heading]')!).fontFamily).to.equal('Georgia');
  });

  it('gives its size of type', async () => {
    const el = await show(viewNamed('card, idle'), { style: 'font-size: 20px' });
    expect(getComputedStyle(el.shadowRoot!.querySelector('.frame')!).fontSize).to.equal('20px');
  });

  it('with html { font-size: 62.5% } makes nothing small', async () => {
    const el = await show(viewNamed('card, idle'), { style: 'font-size: 16px; width: 480px' });
    const before = styleOf(el);
    pageStyle('html { font-size: 62.5% }');
    expect(styleOf(el)).to.deep.equal(before);
  });
});

/** Everything that reaches beyond the element's own sides, by more than a hair. */
function outside(el: LitElement): string[] {
  const { left, right } = el.getBoundingClientRect();
  return (
    elementsIn(el)
      .filter((each) => each.checkVisibility() && !(each instanceof SVGElement) && !isForVoicesOnly(each))
      // the discs of the ring turn beyond their half, which is cut
      .filter((each) => !each.closest('[part~=ring]') || each.matches('[part~=ring]'))
      .filter((each) => {
        const box = each.getBoundingClientRect();
        return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
      })
      .map((each) => `<${each.localName} class="${each.className}"> ${each.textContent.trim().slice(0, 30)}`)
  );
}

/** Where text or a box does not fit into what holds it. */
function clipped(el: LitElement): string[] {
  return elementsIn(el)
    .filter((each) => each.checkVisibility() && !(each instanceof SVGElement) && !isForVoicesOnly(each))
    .filter((each) => !each.closest('[part~=ring]') && !each.matches('slot'))
    .filter((each) => each.scrollWidth > each.clientWidth + 1 || cutsBelow(each))
    .filter((each) => getComputedStyle(each).display !== 'inline')
    .map((each) => `<${each.localName} class="${each.className}"> ${each.textContent.trim().slice(0, 30)}`);
}

const cutsBelow = (each: Element): boolean =>
  each.scrollHeight > each.clientHeight + 2 && getComputedStyle(each).overflowY !== 'visible';

describe('what looks for boxes that do not fit', () => {
  const faults: [css: string, find: (el: LitElement) => string[]][] = [
    ['button { min-width: 600px }', outside],
    ['p { overflow: hidden; max-height: 8px }', clipped],
    ['p { white-space: nowrap }', clipped],
  ];
  for (const [css, find] of faults) {
    it(`sees ${css}`, async () => {
      const el = await show(viewNamed('card, hold'), { style: 'width: 320px' });
      const fault = new CSSStyleSheet();
      fault.replaceSync(css);
      for (const root of rootsIn(el)) root.adoptedStyleSheets.push(fault);
      expect(find(el)).to.not.be.empty;
    });
  }
});

describe('the room on a page', () => {
  for (const lang of ['en', 'da']) {
    for (const width of [240, 320, 480, 700, 1000]) {
      for (const view of views) {
        it(`of ${width} px holds it: ${view.name} (${lang})`, async () => {
          const el = await show(view, { lang, style: `width: ${width}px` });
          expect([el.getBoundingClientRect().width, ...outside(el), ...clipped(el)]).to.deep.equal([width]);
        });
      }
    }
  }

  for (const width of [240, 700]) {
    for (const view of views) {
      it(`of ${width} px holds it from right to left: ${view.name}`, async () => {
        const el = await show(view, { dir: 'rtl', style: `width: ${width}px` });
        expect([el.getBoundingClientRect().width, ...outside(el), ...clipped(el)]).to.deep.equal([width]);
      });
    }
  }

  const places: [name: string, style: string][] = [
    ['a row of flex items', 'display: flex; width: 320px'],
    ['a narrow row of flex items', 'display: flex; width: 240px'],
    ['a column of flex items', 'display: flex; flex-direction: column; align-items: flex-start; width: 320px'],
    ['a float', 'float: left; max-width: 320px'],
    ['a grid of auto columns', 'display: grid; grid-template-columns: auto; justify-content: start; width: 320px'],
    ['a grid of auto columns, two of them', 'display: grid; grid-template-columns: auto auto; width: 640px'],
    ['an inline block', 'display: inline-block; max-width: 320px'],
  ];
  for (const [name, style] of places) {
    for (const view of [
      viewNamed('timer, idle'),
      viewNamed('card, hold'),
      viewNamed('list, idle'),
      viewNamed('guide, faq'),
      viewNamed('figure'),
    ]) {
      it(`is used and kept within in ${name}: ${view.name}`, async () => {
        const el = await show(view, { style });
        const { width, right } = el.getBoundingClientRect();
        const room = el.parentElement!.getBoundingClientRect().right + 1;
        expect(width).to.be.above(200);
        expect(right).to.be.at.most(room);
        expect(outside(el)).to.be.empty;
      });
    }
  }

  it('of a telephone is enough without scrolling sideways', async () => {
    await setViewport({ width: 320, height: 640 });
    for (const view of chosen) {
      await show(view);
      expect(document.documentElement.scrollWidth, view.name).to.equal(320);
      fixtureCleanup();
    }
    await setViewport({ width: 800, height: 600 });
  });
});

describe('text spacing by WCAG 1.4.12 at 320 px', () => {
  const spacing = new CSSStyleSheet();
  spacing.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`);

  for (const lang of ['en', 'da']) {
    for (const view of views) {
      it(`cuts nothing off: ${view.name} (${lang})`, async () => {
        const el = await show(view, { lang, style: 'width: 320px' });
        for (const root of rootsIn(el)) root.adoptedStyleSheets.push(spacing);
        await settled(el);
        expect([...outside(el), ...clipped(el)]).to.be.empty;
      });
    }
  }
});

it('type of twice the size still fits into 320 px', async () => {
  for (const view of chosen) {
    const el = await show(view, { style: 'width: 320px; font-size: 32px' });
    expect([view.name, ...outside(el)]).to.deep.equal([view.name]);
  }
});

it('a slot of the page is styled by the page', async () => {
  pageStyle('p { color: rgb(1, 2, 3) }');
  const el = await show({
    name: 'fallback',
    template: html`<exercise-card exercise="headstand"><p>Our own text</p></exercise-card>`,
  });
  expect(getComputedStyle(el.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
});
