/** src/styles/frame.ts in every element: what a page's styles may change, and how each fits into narrow places. */
import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../support/languages.js';
import '../support/seen-alone.js';
import { plain } from '../support/text.js';
import { elementsIn, faultsIn, rootsIn, settled, show, views, viewNamed, type View } from '../support/views.js';
import { collectWarnings } from '../support/warnings.js';

collectWarnings();

/** What `look` finds while the page has this style sheet. */
function underPageStyle<T>(text: string, look: () => T): T {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.append(style);
  const seen = look();
  style.remove();
  return seen;
}

/** The same with the style sheet in every shadow root of an element. */
async function underOwnStyle<T>(el: LitElement, text: string, look: () => T): Promise<T> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  const roots = rootsIn(el);
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  await settled(el);
  const seen = look();
  for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  return seen;
}

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

/** The used value: `auto` takes the value of the parent. */
function userSelectOf(el: Element): string {
  const style = getComputedStyle(el);
  const own = style.userSelect || style.getPropertyValue('-webkit-user-select');
  const outer = el.parentElement ?? (el.getRootNode() as ShadowRoot).host;
  return own === 'auto' && outer ? userSelectOf(outer) : own;
}

describe('a style sheet of the page', () => {
  const properties = [
    'textTransform',
    'textAlign',
    'textIndent',
    'fontSize',
    'fontStyle',
    'fontWeight',
    'fontVariant',
    'whiteSpace',
    'textShadow',
    'listStyleType',
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

  const hostile = `* { text-transform: uppercase; text-align: right; text-indent: 40px; font-style: italic;
    font-weight: 900; font-variant: small-caps; white-space: pre; text-shadow: 1px 1px red; list-style: square; }
    p, li, dl, dt, dd, ol, button, summary, svg { margin: 99px; padding: 99px; width: 7px }`;

  it('does not change the inside of an element; with font-size: 0 its text still has at least 14 px', async function () {
    this.timeout(30_000);
    const faults = await faultsIn(
      chosen,
      (el) => {
        const before = styleOf(el);
        const changed = [hostile, 'html { font-size: 62.5% }'].flatMap((text) =>
          underPageStyle(text, () => styleOf(el)).filter((each, index) => each !== before[index]),
        );
        const frames = elementsIn(el).filter((each) => each.matches('.frame'));
        const sizes = underPageStyle('* { font-size: 0 }', () =>
          frames.map((frame) => parseFloat(getComputedStyle(frame).fontSize)),
        );
        return [...changed, ...sizes.filter((size) => size < 14).map((size) => `${size} px`)];
      },
      { style: 'font-size: 16px; width: 480px; margin: 0; padding: 0' },
    );
    expect(faults).to.deep.equal([]);
  });

  it('sets the colour of text only in elements that paint no surface of their own', async () => {
    const colourOf = (el: LitElement) =>
      getComputedStyle(elementsIn(el).find((each) => each.matches('p, summary'))!).color;
    const colours = (el: LitElement) =>
      ['* { color: rgb(1, 2, 3) }', ''].map((text) => underPageStyle(text, () => colourOf(el)));
    for (const name of ['card, expanded', 'list, idle']) {
      const [under, alone] = colours(await show(viewNamed(name)));
      expect(under, name).to.equal(alone);
    }
    for (const name of ['timer, idle', 'guide, faq', 'figure']) {
      expect(colours(await show(viewNamed(name)))[0], name).to.equal('rgb(1, 2, 3)');
    }
  });

  it("may set pointer-events, user-select, cursor and a visitor's text spacing", async function () {
    this.timeout(30_000);
    const said = `* { pointer-events: none; user-select: none; -webkit-user-select: none; cursor: wait;
      letter-spacing: 2px !important; word-spacing: 3px !important; line-height: 2 !important }`;
    const faults = await faultsIn(
      chosen,
      (el) =>
        underPageStyle(said, () =>
          elementsIn(el)
            .filter((each) => each.matches('p, li, dd, .heading') && each.checkVisibility() && plain(each) !== '')
            .flatMap((each) => {
              const style = getComputedStyle(each);
              const isTaken =
                style.pointerEvents === 'none' &&
                userSelectOf(each) === 'none' &&
                (style.cursor === 'wait' || each.closest('button, summary, label') !== null) &&
                style.letterSpacing === '2px' &&
                style.wordSpacing === '3px' &&
                parseFloat(style.lineHeight) >= Math.min(32, 2 * parseFloat(style.fontSize));
              return isTaken ? [] : [named(each)];
            }),
        ),
      { style: 'font-size: 16px' },
    );
    expect(faults).to.deep.equal([]);
  });

  it('with pointer-events: none lets clicks through to what lies below an element', async () => {
    const slide = await fixture<HTMLElement>(
      html`<div style="display: grid">
        <button style="grid-area: 1 / 1">Buy</button>
        <div style="grid-area: 1 / 1; pointer-events: none">
          <exercise-card exercise="hip-flexor"></exercise-card>
        </div>
      </div>`,
    );
    slide.scrollIntoView();
    const card = slide.querySelector<LitElement>('exercise-card')!;
    await settled(card);
    const below = elementsIn(card)
      .filter((each) => each.matches('button, summary, select') && each.checkVisibility())
      .map((each) => each.getBoundingClientRect())
      .filter(({ bottom }) => bottom < innerHeight)
      .map(
        ({ left, top, width, height }) => document.elementFromPoint(left + width / 2, top + height / 2)?.textContent,
      );
    expect([below.length > 2, below.filter((each) => each !== 'Buy')]).to.deep.equal([true, []]);
  });

  it('cannot shrink the box by margin and box-sizing, but can hide it, and sets its font and font size', async () => {
    const el = await show(viewNamed('card, idle'), { style: 'width: 480px; font-family: Georgia; font-size: 20px' });
    const heading = el.shadowRoot!.querySelector('[part~=heading]')!;
    const height = () => el.getBoundingClientRect().height;
    const before = height();
    const reset = '* { margin: 0; padding: 0; box-sizing: border-box; border: 0 }';
    expect(underPageStyle(reset, height)).to.equal(before);
    const isVisible = () => heading.checkVisibility({ visibilityProperty: true });
    expect([isVisible(), underPageStyle('body { visibility: hidden }', isVisible)]).to.deep.equal([true, false]);
    expect(getComputedStyle(heading).fontFamily).to.equal('Georgia');
    expect(getComputedStyle(el.shadowRoot!.querySelector('.frame')!).fontSize).to.equal('20px');
  });

  it('applies to what the page puts into a slot', async () => {
    const template = html`<exercise-card exercise="headstand"><p>Our own text</p></exercise-card>`;
    const el = await show({ name: 'fallback', template });
    const colour = () => getComputedStyle(el.querySelector('p')!).color;
    expect(underPageStyle('p { color: rgb(1, 2, 3) }', colour)).to.equal('rgb(1, 2, 3)');
  });
});

/** The boxes that are shown, without those that are hidden on purpose. The turning discs of the ring are clipped to their half. */
const boxesIn = (el: LitElement): HTMLElement[] =>
  elementsIn(el).filter(
    (each) =>
      each.checkVisibility() &&
      !(each instanceof SVGElement) &&
      !each.closest('[role=status], [part~=ring] > *') &&
      getComputedStyle(each).clipPath !== 'inset(50%)',
  );

const named = (each: Element): string => `<${each.localName} class="${each.className}"> ${plain(each).slice(0, 30)}`;

/** Everything that reaches more than 1 px beyond the element's left or right side. */
function outside(el: LitElement): string[] {
  const { left, right } = el.getBoundingClientRect();
  const reachesOut = (each: Element) => {
    const box = each.getBoundingClientRect();
    return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
  };
  return boxesIn(el).filter(reachesOut).map(named);
}

/** In WebKit, the scrollWidth of a select includes text that it cuts off with an ellipsis. */
const isTooWide = (each: HTMLElement): boolean => !each.matches('select') && each.scrollWidth > each.clientWidth + 1;

/**
 * In Firefox and WebKit, scrollWidth includes the markers beside a list; in Firefox, right to left, also a button with a negative
 * margin, which reaches into the padding so that its word lines up with the text.
 */
const noMarkers = '* { list-style: none !important; } :is(.swap, .needs button):dir(rtl) { margin: 0; }';

/** Every box whose content is wider or higher than itself. */
function clipped(el: LitElement): string[] {
  const cutsBelow = (each: Element) =>
    each.scrollHeight > each.clientHeight + 2 && getComputedStyle(each).overflowY !== 'visible';
  return boxesIn(el)
    .filter((each) => !each.matches('slot, [part~=ring]') && !each.closest('.visually-hidden'))
    .filter((each) => isTooWide(each) || cutsBelow(each))
    .filter((each) => getComputedStyle(each).display !== 'inline')
    .map(named);
}

describe('the search for boxes that do not fit', () => {
  const faults: [css: string, find: (el: LitElement) => string[]][] = [
    ['button { min-width: 600px }', outside],
    ['p { overflow: hidden; max-height: 8px }', clipped],
    ['p { white-space: nowrap }', clipped],
  ];
  for (const [css, find] of faults) {
    it(`finds a fault under ${css}`, async () => {
      const el = await show(viewNamed('card, lead-in'), { style: 'width: 320px' });
      expect(find(el)).to.be.empty;
      expect(await underOwnStyle(el, css, () => find(el))).to.not.be.empty;
    });
  }
});

describe('an element in the room that a page gives it', () => {
  const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`;

  /** Faults at each of these widths. Each element must use the whole width. */
  const at = (el: LitElement, widths: readonly number[]): string[] =>
    widths.flatMap((width) => {
      el.parentElement!.style.width = `${width}px`;
      const used = el.getBoundingClientRect().width;
      const faults = [...(used === width ? [] : [`is ${used} px`]), ...outside(el), ...clipped(el)];
      return faults.map((fault) => `in ${width} px ${fault}`);
    });

  for (const [lang, dir, widths] of [
    ['da', 'ltr', [240, 320, 480, 700, 1000]],
    ['sv', 'ltr', [240, 320]],
    ['en', 'rtl', [240, 320, 700]],
  ] as const) {
    it(`fits into each width, and into 320 px with the text spacing of WCAG 1.4.12: ${lang}, ${dir}`, async function () {
      this.timeout(120_000);
      const faults = await faultsIn(
        views,
        async (el) => [
          ...(await underOwnStyle(el, noMarkers, () => at(el, widths))),
          ...(await underOwnStyle(el, noMarkers + spacing, () => at(el, [320]))),
        ],
        { lang, dir },
      );
      expect(faults).to.deep.equal([]);
    });
  }

  it('fits into 320 px with text of twice the size', async () => {
    const faults = await faultsIn(chosen, outside, { style: 'width: 320px; font-size: 32px' });
    expect(faults).to.deep.equal([]);
  });

  it('is at least 200 px wide and stays inside, in flex, grid and floated parents', async function () {
    this.timeout(30_000);
    const places = [
      'display: flex; width: 320px',
      'display: flex; width: 240px',
      'display: flex; flex-direction: column; align-items: flex-start; width: 320px',
      'float: left; max-width: 320px',
      'display: grid; grid-template-columns: auto; justify-content: start; width: 320px',
      'display: grid; grid-template-columns: auto auto; width: 640px',
      'display: inline-block; max-width: 320px',
    ];
    const which = ['timer, idle', 'card, hold', 'list, idle', 'guide, faq', 'figure'].map(viewNamed);
    const faults = await faultsIn(which, (el) =>
      places.flatMap((style) => {
        el.parentElement!.style.cssText = style;
        const { width, right } = el.getBoundingClientRect();
        const room = el.parentElement!.getBoundingClientRect().right + 1;
        const isKept = width > 200 && right <= room;
        return [...(isKept ? [] : [`${width} px`]), ...outside(el)].map((fault) => `${style}: ${fault}`);
      }),
    );
    expect(faults).to.deep.equal([]);
  });

  it('does not make a page of 320 px scroll sideways', async () => {
    await setViewport({ width: 320, height: 640 });
    const faults = await faultsIn(chosen, () => {
      // less than 320 px where a scrollbar takes room
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth === clientWidth ? [] : [`${scrollWidth} px`];
    });
    await setViewport({ width: 800, height: 600 });
    expect(faults).to.deep.equal([]);
  });
});
