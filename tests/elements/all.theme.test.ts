/** src/styles/theme.ts as seen in the elements: contrast under any accent and surface. */
import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { ACCENT } from '../../src/styles/theme.js';
import { behind, contrast, contrastOf, hasText, pixel, type Rgb } from '../support/colour.js';
import { en } from '../support/languages.js';
import '../support/seen-alone.js';
import { button, timerOf, type Player } from '../support/session.js';
import { plain } from '../support/text.js';
import { elementsIn, faultsIn, show, viewNamed } from '../support/views.js';

const accents = [
  ...['#000', '#fff', '#ff0', '#0f0', '#0ff', '#00f', '#f0f', '#f00', '#888', '#777', '#ffd1dc', '#b5e2d0', '#1a1a2e'],
  ...['#c0392b', 'rebeccapurple', 'oklch(0.7 0.3 150)', 'color(display-p3 0 1 0)', ACCENT],
];
const surfaces = ['#111', '#2d2a26', '#013220', '#faf7f2', '#fff', '#ffe4e1'];
/** On these surfaces only the heading is promised to be readable. */
const greys = ['#000', '#556', '#777', '#8a8a8a', '#c9b79c'];

const startIn = (el: Element): HTMLButtonElement => button(el as Player, en.start)!;
const discIn = (el: Element): Element => timerOf(el as Player).shadowRoot!.querySelector('[part~=ring] i')!;
const digitsIn = (el: Element): Element => timerOf(el as Player).shadowRoot!.querySelector('[role=timer]')!;
const pageOf = { light: [255, 255, 255], dark: [27, 31, 30] } as const;
const scheme = { style: 'color-scheme: light dark' };
const filled = { name: 'a filled button', template: viewNamed('list, prominent').template };

for (const colorScheme of ['light', 'dark'] as const) {
  describe(`in ${colorScheme}`, () => {
    before(() => emulateMedia({ colorScheme }));
    after(() => emulateMedia({ colorScheme: 'light' }));
    const page = pageOf[colorScheme];

    const table: [what: string, view: string | typeof filled, least: number, measure: (el: Element) => number][] = [
      ['the text of a filled button', filled, 4.5, (el) => contrastOf(startIn(el), page)],
      [
        'a filled button against its surface',
        filled,
        3,
        (el) => contrast(behind(startIn(el), page), behind(timerOf(el as Player), page)),
      ],
      ['the outline of a button', 'card, idle', 3, (el) => contrastOf(startIn(el), page, 'borderTopColor')],
      [
        'the filled part of the ring against its middle',
        'card, hold',
        3,
        (el) => contrastOf(discIn(el), page, 'backgroundColor', digitsIn(el)),
      ],
      [
        'the filled part of the ring against the rest of it',
        'card, hold',
        3,
        (el) => contrastOf(discIn(el), page, 'backgroundColor', discIn(el).closest('[part~=ring]')!),
      ],
    ];
    for (const [what, view, least, measure] of table) {
      it(`${what} has a contrast of at least ${least} with any accent`, async () => {
        const el = await show(typeof view === 'string' ? viewNamed(view) : view, scheme);
        const low = accents.flatMap((accent) => {
          el.parentElement!.style.setProperty('--limber-accent', accent);
          const found = measure(el);
          return found >= least ? [] : [`${accent}: ${found}`];
        });
        expect(low).to.deep.equal([]);
        expect(parseFloat(getComputedStyle(startIn(el) ?? el).borderTopWidth)).to.be.at.least(startIn(el) ? 1 : 0);
      });
    }

    it('an invalid accent falls back to the default', async () => {
      const el = await show(viewNamed('card, idle'), scheme);
      const colourWith = (accent: string) => {
        el.parentElement!.style.setProperty('--limber-accent', accent);
        return getComputedStyle(startIn(el)).borderTopColor;
      };
      expect([colourWith('very green'), colourWith('#f00') === colourWith('')]).to.deep.equal([colourWith(''), false]);
    });

    it('the surface is the one that the page has set, and the heading has 4.5:1 on any', async () => {
      const el = await show(viewNamed('card, idle'), scheme);
      const heading = el.shadowRoot!.querySelector('[part~=heading]')!;
      const low = [...surfaces, ...greys].flatMap((surface) => {
        el.parentElement!.style.setProperty('--limber-surface', surface);
        const isSet = String(behind(heading, page)) === String(pixel(surface));
        return isSet && contrastOf(heading, page) >= 4.5 ? [] : [surface];
      });
      expect(low).to.deep.equal([]);
    });

    it('every text has 4.5:1 on light and dark surfaces', async function () {
      this.timeout(30_000);
      const names = ['card, expanded', 'list, a move opened', 'list, needs a bench', 'list, complete, from the shop'];
      const faults = await faultsIn(
        names.map(viewNamed),
        (el) =>
          surfaces.flatMap((surface) => {
            el.parentElement!.style.setProperty('--limber-surface', surface);
            return elementsIn(el)
              .filter((each) => each.checkVisibility() && hasText(each) && contrastOf(each, page) < 4.5)
              .map((each) => `${surface}: ${plain(each).slice(0, 40)}`);
          }),
        scheme,
      );
      expect(faults).to.deep.equal([]);
    });
  });
}

describe('a page whose colours do not match its colour scheme', () => {
  const names = [
    ...['timer, idle', 'timer, lead-in', 'timer, hold', 'timer with figure, hold', 'timer, complete', 'timer, waiting'],
    ...['timer, settings with a voice, in a session', 'timer, issues', 'card, expanded', 'list, idle', 'guide, faq'],
    ...['guide, safety', 'guide, sources', 'figure'],
  ];
  const grounds: [page: Rgb, style: string][] = [
    [[17, 17, 17], 'background: #111; color: #eee'],
    [[17, 17, 17], 'background: #111; color: #000'],
    [[250, 250, 250], 'background: #fafafa; color: #fff'],
    [[22, 22, 22], 'background: oklch(0.2 0 0)'],
    [[17, 17, 17], 'background: color(srgb 0.067 0.067 0.067); color: oklch(0.3 0.05 250)'],
    [[17, 17, 17], 'background: #111 url(data:,); color: #222'],
    [[17, 17, 17], 'background: linear-gradient(#111, #111)'],
    [[255, 255, 255], 'background: lab(100 0 0); color: lab(90 0 0)'],
    [[255, 255, 255], 'background: #fff; color: #222; color-scheme: dark'],
    [[255, 255, 255], 'background: #fff; color: #222; --limber-surface: #111'],
    [[17, 17, 17], 'background: #111; color: #eee; --limber-surface: #fff'],
    [[17, 17, 17], 'background: #111; color: #eee; --limber-surface: transparent'],
    [[250, 247, 242], 'background: #faf7f2; color: #222; --limber-surface: transparent'],
    [
      [255, 255, 255],
      'background: #fff; color: #222; --limber-surface: #111; --limber-text: #eee; --limber-muted: #bbb',
    ],
  ];
  for (const [page, style] of grounds) {
    it(`shows every text with 4.5:1: ${style}`, async function () {
      this.timeout(30_000);
      const faults = await faultsIn(
        names.map(viewNamed),
        (el) =>
          elementsIn(el)
            .filter((each) => each.checkVisibility() && hasText(each) && contrastOf(each, page) < 4.5)
            .map((each) => `${each.localName}.${each.className} ${plain(each).slice(0, 40)}`),
        { style },
      );
      expect(faults).to.deep.equal([]);
    });
  }

  it('shows the focus of each control and the border of a select', async () => {
    const [page, style] = grounds[0]!;
    const faults = await faultsIn(
      ['timer, idle', 'timer, hold', 'guide, faq'].map(viewNamed),
      (el) =>
        elementsIn(el)
          .filter((each) => each.matches('button, select, summary') && each.checkVisibility())
          .filter((each) => {
            each.focus({ focusVisible: true });
            const ground = behind(each.parentElement, page);
            const isSeen = contrast(pixel(getComputedStyle(each).outlineColor, ground), ground) >= 3;
            return (
              !isSeen || (each.matches('select') && contrastOf(each, page, 'borderTopColor', each.parentElement!) < 3)
            );
          })
          .map(plain),
      { style },
    );
    expect(faults).to.deep.equal([]);
  });
});

it('a control with a border shows it with 3:1', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await emulateMedia({ colorScheme });
    let seen = 0;
    const names = ['timer, hold', 'timer, lead-in', 'timer, settings with a voice, in a session', 'card, another form'];
    const faults = await faultsIn(
      [...names, 'list, idle', 'list, a move opened', 'list, settings'].map(viewNamed),
      (el) =>
        elementsIn(el)
          .filter((each) => each.matches('button, select, .segments label, input') && each.checkVisibility())
          .filter((each) => {
            const { borderTopColor, borderTopWidth } = getComputedStyle(each);
            if (/^rgba\(.* 0\)$/.test(borderTopColor) || borderTopWidth === '0px') return false;
            seen += 1;
            return contrastOf(each, pageOf[colorScheme], 'borderTopColor', each.parentElement!) < 3;
          })
          .map(plain),
      { style: 'color-scheme: light dark; background: Canvas; color: CanvasText' },
    );
    expect([seen > 5, faults], colorScheme).to.deep.equal([true, []]);
  }
  await emulateMedia({ colorScheme: 'light' });
});

describe('a surface set by the page', () => {
  const frameOf = (el: Element): HTMLElement => el.shadowRoot!.querySelector('.frame')!;

  it('has padding where its edge can be seen against the page', async () => {
    const found: Record<string, number> = {};
    for (const name of ['timer, idle', 'guide, faq', 'figure', 'card, idle', 'list, idle']) {
      for (const page of ['', 'background: #fff', 'background: #f4ede1', 'background: url(data:,)']) {
        const el = await show(viewNamed(name), { style: `--limber-surface: #f4ede1; ${page}` });
        const ofThePage = getComputedStyle(frameOf(el)).backgroundColor === 'rgb(244, 237, 225)';
        const isBoxed = name.startsWith('card') || name.startsWith('list');
        const hasRoom = parseFloat(getComputedStyle(frameOf(el)).paddingTop) > 0;
        if (!ofThePage || hasRoom !== (!isBoxed && page !== 'background: #f4ede1')) found[`${name}, ${page}`] = 0;
      }
    }
    expect(found).to.deep.equal({});
  });

  it('has the rounded corners of the box', async () => {
    const el = await show(viewNamed('card, idle'), { style: '--limber-surface: #f4ede1; --limber-radius: 30px' });
    expect(getComputedStyle(frameOf(el)).borderTopLeftRadius).to.equal('30px');
  });

  /** Colours of the pictures and of everything in the accent. */
  const coloursOf = (el: Element): string[] =>
    elementsIn(el)
      .filter((each) => each.matches('svg *, .ring, .half > i, .primary, .stage'))
      .map((each) => getComputedStyle(each))
      .map(({ fill, stroke, backgroundColor, borderTopColor }) =>
        [fill, stroke, backgroundColor, borderTopColor].join(),
      );

  for (const [scheme, other, surface] of [
    ['light', 'dark', '#22302d'],
    ['dark', 'light', '#f4ede1'],
    ['light', 'dark', 'oklch(0.25 0.02 180)'],
    ['dark', 'light', 'color-mix(in srgb, #fff 95%, #000)'],
  ] as const) {
    it(`that is ${other}, on a ${scheme} page, carries the colours of a ${other} page: ${surface}`, async () => {
      for (const name of ['card, hold', 'list, idle', 'figure', 'timer, idle']) {
        const style = `background: ${scheme === 'dark' ? '#111' : '#fff'}; --limber-surface: ${surface}`;
        const el = await show(viewNamed(name), { style: `${style}; color-scheme: ${scheme}` });
        const found = coloursOf(el);
        const expected = coloursOf(await show(viewNamed(name), { style: `${style}; color-scheme: ${other}` }));
        expect([found.length > 5, found.join(' ') === expected.join(' ')], name).to.deep.equal([true, true]);
      }
    });
  }

  it('made by light-dark() follows the colour scheme of the page', async () => {
    const el = await show(viewNamed('card, idle'), {
      style: 'color-scheme: light; --limber-surface: light-dark(#fff, #111)',
    });
    const colour = () => getComputedStyle(el.shadowRoot!.querySelector('.box')!).backgroundColor;
    const seen = [colour()];
    el.parentElement!.style.colorScheme = 'dark';
    expect([...seen, colour()]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(17, 17, 17)']);
  });
});

describe('the wish for more contrast', () => {
  after(() => executeServerCommand('media', {}));

  it('raises the contrast of lines to 7:1 and of muted text to 12:1', async () => {
    const el = await show(viewNamed('card, idle'));
    const parts = ['.box', '.rows', '.row + .row'].map((part) => elementsIn(el).find((each) => each.matches(part))!);
    const weakest = () => Math.min(...parts.map((each) => contrastOf(each, pageOf.light, 'borderTopColor')));
    const quiet = () =>
      contrastOf(
        elementsIn(el).find((each) => each.matches('.safety > summary'))!,
        pageOf.light,
      );
    expect([weakest() < 7, quiet() < 12]).to.deep.equal([true, true]);
    await executeServerCommand('media', { 'prefers-contrast': 'more' });
    expect([weakest() >= 7, quiet() >= 12]).to.deep.equal([true, true]);
  });
});

describe('forced colours', () => {
  before(() => executeServerCommand('media', { 'forced-colors': 'active' }));
  after(() => executeServerCommand('media', {}));
  const page = pageOf.light;

  it('keep the ring, the digits and the text of a button visible', async () => {
    for (const name of ['timer with figure, hold', 'timer with figure, lead-in']) {
      const el = await show(viewNamed(name));
      expect(contrastOf(discIn(el), page, 'backgroundColor', digitsIn(el)), `ring, ${name}`).to.be.at.least(3);
      expect(contrastOf(digitsIn(el), page), `digits, ${name}`).to.be.at.least(4.5);
      expect(contrastOf(button(el as Player, en.pause)!, page), `words, ${name}`).to.be.at.least(4.5);
    }
  });

  it('keep the settings visible: text in a field, the border of a choice, what is chosen', async () => {
    const settings = timerOf((await show(viewNamed('list, settings'))) as Player).shadowRoot!.querySelector(
      '.settings',
    )!;
    const styleOf = (selector: string, part?: string) => getComputedStyle(settings.querySelector(selector)!, part);
    expect(styleOf('[type=number]', '::placeholder').color).to.equal(styleOf('label').color);
    expect(parseFloat(styleOf('select').borderTopWidth)).to.be.at.least(1);
    const [chosen, other] = [':has(:checked)', ':not(:has(:checked))'].map((which) =>
      behind(settings.querySelector(`.segments > ${which}`), page),
    );
    expect(contrast(chosen!, other!)).to.be.at.least(3);
  });

  it('keep a border around each button', async () => {
    let seen = 0;
    const faults = await faultsIn(
      [
        ...['timer, idle', 'timer, lead-in', 'timer with figure, hold', 'card, hold', 'card, another form'],
        ...['list, prominent', 'list, a move opened'],
      ].map(viewNamed),
      (el) =>
        elementsIn(el)
          .filter((each) => each.localName === 'button' && each.checkVisibility())
          .filter((each) => {
            seen += 1;
            const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(each);
            const ground = behind(each.parentElement, page);
            const isSeen = contrast(pixel(borderTopColor, ground), ground) >= 3;
            return !(borderTopStyle === 'solid' && parseFloat(borderTopWidth) >= 1 && isSeen);
          })
          .map(plain),
    );
    expect([seen > 30, faults]).to.deep.equal([true, []]);
  });
});
