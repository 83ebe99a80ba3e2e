/**
 * Browsers that lack CSS functions by which the styles derive colours and sizes: each function is renamed in the style texts, so
 * that declarations with it are invalid, as they are there. `tests/e2e` checks the same in a browser that is really old.
 */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { behind, contrast, contrastOf, hasText, pixel, type Rgb } from '../support/colour.js';
import { en } from '../support/languages.js';
import '../support/seen-alone.js';
import { button, timerOf, type Player } from '../support/session.js';
import { plain } from '../support/text.js';
import { elementsIn, faultsIn, show, viewNamed } from '../support/views.js';

/** Every sheet that Lit makes, with its source text: what the browser hands out lacks the declarations that it did not understand. */
const texts = new Map<CSSStyleSheet, string>();
const replace = CSSStyleSheet.prototype.replaceSync;
let cut = (text: string): string => text;
CSSStyleSheet.prototype.replaceSync = function (this: CSSStyleSheet, text: string) {
  texts.set(this, text);
  replace.call(this, cut(text));
};

function take(features: readonly RegExp[]): void {
  cut = (text) => features.reduce((rest, feature) => rest.replace(feature, 'missing-$&'), text);
  for (const [sheet, text] of texts) replace.call(sheet, cut(text));
}

after(() => {
  take([]);
  CSSStyleSheet.prototype.replaceSync = replace;
});

const relative = /\b(rgb|oklch|color)\(\s*from\b/g;
const older: readonly [name: string, features: readonly RegExp[]][] = [
  ['Firefox 126', [relative]],
  ['Safari 16.4, Firefox 115, Chrome 117', [relative, /\blight-dark\(/g, /\bround\(/g]],
  ['Chrome 109', [relative, /\blight-dark\(/g, /\bround\(/g, /\bcolor-mix\(/g]],
];

const named = ['card, expanded', 'card, hold', 'timer, lead-in', 'timer, hold', 'list, a move opened', 'guide, faq'];
const themes = [
  '',
  '--limber-accent: #ff0',
  '--limber-accent: #000',
  '--limber-accent: #fff',
  '--limber-surface: #111',
  '--limber-surface: #2d2a26; --limber-text: #faf7f2',
  '--limber-surface: #faf7f2; --limber-text: #222; --limber-accent: #b5e2d0',
];
const scheme = { style: 'color-scheme: light dark; background: Canvas; color: CanvasText; font-size: 16px' };
const pageOf = (el: Element): Rgb => pixel(getComputedStyle(el.parentElement!).backgroundColor);

const shown = (el: Element) => elementsIn(el).filter((each) => each.checkVisibility());

/** Words that cannot be read, and surfaces, borders and pictures that are missing. */
function unseen(el: Element): string[] {
  const page = pageOf(el);
  const words = shown(el).filter((each) => hasText(each) && contrastOf(each, page) < 4.5);
  const boxes = shown(el).filter((each) => {
    const { borderTopStyle, backgroundColor } = getComputedStyle(each);
    return (
      each.matches('.box') &&
      (borderTopStyle === 'none' || pixel(backgroundColor, [255, 0, 255]).join() === '255,0,255')
    );
  });
  const borders = shown(el).filter(
    (each) =>
      each.matches('.primary:not(.tonal), select') && contrastOf(each, page, 'borderTopColor', each.parentElement!) < 3,
  );
  const fills = new Set(
    elementsIn(el)
      .filter((each) => each.matches('.figure path'))
      .map((each) => getComputedStyle(each).fill),
  );
  const isBlack = fills.has('rgb(0, 0, 0)') || (fills.size > 0 && fills.size < 5);
  return [...[...words, ...boxes, ...borders].map(plain), ...(isBlack ? [`figure in ${[...fills].join()}`] : [])];
}

/** What is wrong with the ring: too small, or its parts cannot be told apart. */
function ringFaults(el: Element): string[] {
  const [page, root] = [pageOf(el), timerOf(el as Player).shadowRoot!];
  const [ring, disc, core] = ['.ring', '.half i', '.core'].map((part) => root.querySelector(part)!) as [
    Element,
    Element,
    Element,
  ];
  const filled = pixel(getComputedStyle(disc).backgroundColor, page);
  const least = Math.min(contrast(filled, behind(core, page)), contrast(filled, behind(ring, page)));
  return ring.getBoundingClientRect().width > 60 && least >= 3 ? [] : [`ring ${least}`];
}

for (const [name, features] of [['a current browser', []] as const, ...older]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    describe(`${name}, ${colorScheme}`, () => {
      before(async () => {
        await emulateMedia({ colorScheme });
        take(features);
      });
      after(() => emulateMedia({ colorScheme: 'light' }));

      /** A current browser derives colours from the accent, which is promised to be readable only on surfaces like the default. */
      const isPromised = (theme: string) => features.length > 0 || !theme.includes('surface');

      it('shows readable words, boxes, borders and pictures under each theme', async function () {
        this.timeout(60_000);
        const faults = await faultsIn(
          named.map(viewNamed),
          (el) =>
            themes.filter(isPromised).flatMap((theme) => {
              el.parentElement!.style.cssText = `${scheme.style}; ${theme}`;
              return unseen(el).map((each) => `${theme}: ${each}`);
            }),
          scheme,
        );
        expect(faults).to.deep.equal([]);
      });

      it('shows the ring of the countdown', async () => {
        const views = ['timer, hold', 'timer, lead-in', 'card, hold'].map(viewNamed);
        expect(await faultsIn(views, ringFaults, scheme)).to.deep.equal([]);
      });

      it('shows where the focus is', async () => {
        for (const view of ['card, idle', 'list, prominent'].map(viewNamed)) {
          const el = await show(view, scheme);
          const start = button(el as Player, en.start)!;
          start.focus({ focusVisible: true });
          const { outlineStyle, outlineWidth } = getComputedStyle(start);
          expect([outlineStyle, parseFloat(outlineWidth) >= 3], view.name).to.deep.equal(['solid', true]);
          const ground = behind(start.parentElement, pageOf(el));
          expect(contrast(pixel(getComputedStyle(start).outlineColor, ground), ground), view.name).to.be.at.least(3);
        }
      });
    });
  }
}

/** Functions that the oldest supported browsers do not all have: Chrome 109, Safari 16.4, Firefox 115. */
const newer =
  /\b(light-dark|color-mix|round|mod|rem|sin|cos|tan|abs|sign|contrast-color|if|calc-size|anchor)\(|\(\s*from\s/;

interface Declared {
  readonly property: string;
  readonly value: string;
  /** The condition of the `@supports` around it, or ''. */
  readonly guard: string;
}

function declaredIn(rules: CSSRuleList, guard = ''): Declared[] {
  return [...rules].flatMap((rule) => {
    const inner = rule instanceof CSSSupportsRule ? rule.conditionText : guard;
    const inside = 'cssRules' in rule ? declaredIn(rule.cssRules as CSSRuleList, inner) : [];
    if (!(rule instanceof CSSStyleRule)) return inside;
    const own = [...rule.style].map((property) => ({ property, value: rule.style.getPropertyValue(property), guard }));
    return [...inside, ...own];
  });
}

describe('a newer CSS function where parsing does not check it: in a custom property, or beside var()', () => {
  let all: Declared[];
  before(async () => {
    take([]);
    for (const name of ['list, a move opened', 'card, hold', 'guide, safety', 'figure']) await show(viewNamed(name));
    all = [...texts.keys()].flatMap((sheet) => declaredIn(sheet.cssRules));
  });

  it('is used inside @supports, with a plain value outside', () => {
    const used = all.filter(
      ({ property, value }) => (property.startsWith('--') || value.includes('var(')) && newer.test(value),
    );
    const open = used.filter(({ guard }) => !guard).map(({ property, value }) => `${property}: ${value}`);
    const plainOnes = new Set(
      all.filter(({ value, guard }) => !guard && !newer.test(value)).map(({ property }) => property),
    );
    // private properties that are read only inside the same @supports need no plain value
    const optional = /^--_(given|given-text|calm|darker|lighter|ink|pole|rgb|white|soft)$/;
    const alone = used
      .filter(({ property }) => !plainOnes.has(property) && !optional.test(property))
      .map(({ property }) => property);
    expect([used.length > 20, open, alone]).to.deep.equal([true, [], []]);
  });

  it('does not derive a colour from one made by light-dark(), which browsers got later than relative colours', () => {
    const valuesOf = (name: string) => all.filter(({ property }) => property === name).map(({ value }) => value);
    const isLightDark = (name: string): boolean =>
      valuesOf(name).some(
        (value) =>
          value.includes('light-dark(') ||
          [...value.matchAll(/var\((--_[\w-]+)/g)].some(([, next]) => isLightDark(next!)),
      );
    // a browser that derives a colour from currentColor derives it from light-dark() as well
    const derived = all.filter(
      ({ guard }) => !guard.includes('from currentcolor') && !guard.includes('from currentColor'),
    );
    const origins = new Set(
      derived.flatMap(({ value }) => [...value.matchAll(/from\s+var\((--_[\w-]+)/g)].map(([, name]) => name!)),
    );
    expect([origins.size > 1, [...origins].filter(isLightDark)]).to.deep.equal([true, []]);
  });
});
