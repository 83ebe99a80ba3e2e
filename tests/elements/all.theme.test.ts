/** src/styles/theme.ts, as it comes out in the elements: contrast under any accent and surface. */
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import '../../src/all.js';
import { ACCENT } from '../../src/styles/theme.js';
import type { HoldTimer } from '../../src/elements/hold-timer/hold-timer.js';
import { contrast, pixel, type Rgb } from '../support/colour.js';
import { en } from '../support/languages.js';
import { button, giveClock, timerOf } from '../support/session.js';
import { elementsIn, settled, show, viewNamed } from '../support/views.js';

const accents = [
  '#000',
  '#fff',
  '#ff0',
  '#0f0',
  '#0ff',
  '#00f',
  '#f0f',
  '#f00',
  '#888',
  '#777',
  '#ffd1dc',
  '#b5e2d0',
  '#1a1a2e',
  '#c0392b',
  'rebeccapurple',
  'oklch(0.7 0.3 150)',
  'color(display-p3 0 1 0)',
];

/** What is behind an element: the first background that is not transparent, through shadow roots. */
function behind(el: Element | null, page: Rgb): Rgb {
  for (let at = el; at; at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^rgba\(0, 0, 0, 0\)$|transparent/.test(backgroundColor)) return pixel(backgroundColor, page);
  }
  return page;
}

const pages: Record<'light' | 'dark', { surface: string; rgb: Rgb }> = {
  light: { surface: '#ffffff', rgb: [255, 255, 255] },
  dark: { surface: '#1b1f1e', rgb: [27, 31, 30] },
};

async function cardWith(variables: string) {
  const style = `color-scheme: light dark; ${variables}`;
  return show(viewNamed('card, idle'), { style });
}

for (const colorScheme of ['light', 'dark'] as const) {
  describe(`the accent in ${colorScheme}`, () => {
    before(() => emulateMedia({ colorScheme }));
    after(() => emulateMedia({ colorScheme: 'light' }));
    const { rgb: page } = pages[colorScheme];

    for (const accent of [...accents, ACCENT]) {
      it(`${accent}: the words on a filled button have 4.5:1`, async () => {
        const root = await fixture<HTMLElement>(
          html`<div style="color-scheme: light dark; --limber-accent: ${accent}">
            <hold-timer prominent></hold-timer>
          </div>`,
        );
        const start = button(root.firstElementChild as HoldTimer, en.start)!;
        const ground = behind(start, page);
        expect(contrast(pixel(getComputedStyle(start).color, ground), ground)).to.be.at.least(4.5);
      });

      it(`${accent}: a filled button has 3:1 against its surface`, async () => {
        const root = await fixture<HTMLElement>(
          html`<div style="color-scheme: light dark; --limber-accent: ${accent}">
            <hold-timer prominent></hold-timer>
          </div>`,
        );
        const start = button(root.firstElementChild as HoldTimer, en.start)!;
        expect(contrast(behind(start, page), page)).to.be.at.least(3);
      });

      it(`${accent}: the outline of a button has 3:1 against its surface`, async () => {
        const el = await cardWith(`--limber-accent: ${accent}`);
        const start = button(timerOf(el as never), en.start)!;
        const ground = behind(start, page);
        const { borderTopColor, borderTopWidth } = getComputedStyle(start);
        expect(parseFloat(borderTopWidth)).to.be.at.least(1);
        expect(contrast(pixel(borderTopColor, ground), ground)).to.be.at.least(3);
      });

      it(`${accent}: the ring has 3:1 against what is inside of it`, async () => {
        const el = await cardWith(`--limber-accent: ${accent}`);
        const timer = timerOf(el as never);
        const clock = await giveClock(timer);
        timer.start();
        clock.advance(30_000);
        await settled(el);
        const disc = timer.shadowRoot!.querySelector('[part~=ring] i')!;
        const core = behind(timer.shadowRoot!.querySelector('[role=timer]'), page);
        expect(contrast(pixel(getComputedStyle(disc).backgroundColor, core), core)).to.be.at.least(3);
      });
    }

    it('that is no colour is the default', async () => {
      const colourWith = async (variables: string) => {
        const el = await cardWith(variables);
        return getComputedStyle(button(timerOf(el as never), en.start)!).borderTopColor;
      };
      expect(await colourWith('--limber-accent: very green')).to.equal(await colourWith(''));
    });
  });

  describe(`the surface in ${colorScheme}`, () => {
    before(() => emulateMedia({ colorScheme }));
    after(() => emulateMedia({ colorScheme: 'light' }));

    for (const surface of [
      '#000',
      '#111',
      '#2d2a26',
      '#556',
      '#777',
      '#8a8a8a',
      '#c9b79c',
      '#faf7f2',
      '#fff',
      '#013220',
      '#ffe4e1',
    ]) {
      it(`${surface}: text that matters has 4.5:1 on it`, async () => {
        const el = await cardWith(`--limber-surface: ${surface}`);
        const heading = el.shadowRoot!.querySelector('[part~=heading]')!;
        const ground = behind(heading, pages[colorScheme].rgb);
        expect(ground).to.deep.equal(pixel(surface));
        expect(contrast(pixel(getComputedStyle(heading).color, ground), ground)).to.be.at.least(4.5);
      });
    }

    const texts = ['card, expanded', 'list, a move opened', 'list, needs a bench', 'list, complete, from the shop'];
    for (const [surface, name] of ['#111', '#2d2a26', '#013220', '#faf7f2', '#fff', '#ffe4e1'].flatMap((each) =>
      texts.map((view) => [each, view] as const),
    )) {
      it(`${surface}: every text has 4.5:1: ${name}`, async () => {
        const el = await show(viewNamed(name), {
          style: `color-scheme: light dark; --limber-surface: ${surface}`,
        });
        const page = pages[colorScheme].rgb;
        const low = elementsIn(el)
          .filter((each) => each.checkVisibility() && hasText(each))
          .filter((each) => {
            const ground = behind(each, page);
            return contrast(pixel(getComputedStyle(each).color, ground), ground) < 4.5;
          });
        expect(low.map(({ textContent }) => textContent.trim().slice(0, 40))).to.deep.equal([]);
      });
    }
  });
}

const hasText = (el: Element): boolean =>
  [...el.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');

describe('forced colours', () => {
  before(() => executeServerCommand('media', { 'forced-colors': 'active' }));
  after(() => executeServerCommand('media', {}));

  it('leave the ring visible', async () => {
    const timer = (await show(viewNamed('timer with figure, hold'))) as HoldTimer;
    const disc = timer.shadowRoot!.querySelector('[part~=ring] i')!;
    const core = behind(timer.shadowRoot!.querySelector('[role=timer]'), [255, 255, 255]);
    expect(contrast(pixel(getComputedStyle(disc).backgroundColor, core), core)).to.be.at.least(3);
  });

  it('leave the ring of a lead-in visible', async () => {
    const timer = (await show(viewNamed('timer with figure, lead-in'))) as HoldTimer;
    const disc = timer.shadowRoot!.querySelector('[part~=ring] i')!;
    const core = behind(timer.shadowRoot!.querySelector('[role=timer]'), [255, 255, 255]);
    expect(contrast(pixel(getComputedStyle(disc).backgroundColor, core), core)).to.be.at.least(3);
  });

  it('leave the digits readable', async () => {
    const timer = (await show(viewNamed('timer with figure, hold'))) as HoldTimer;
    const digits = timer.shadowRoot!.querySelector('[role=timer]')!;
    const ground = behind(digits, [255, 255, 255]);
    expect(contrast(pixel(getComputedStyle(digits).color, ground), ground)).to.be.at.least(4.5);
  });

  for (const name of [
    'timer, idle',
    'timer, lead-in',
    'timer with figure, hold',
    'card, hold',
    'card, another form',
    'list, prominent',
    'list, a move opened',
  ]) {
    it(`leave each button a border: ${name}`, async () => {
      const el = await show(viewNamed(name));
      const buttons = elementsIn(el).filter((each) => each.localName === 'button' && each.checkVisibility());
      expect(buttons).to.not.be.empty;
      for (const each of buttons) {
        const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(each);
        const ground = behind(each.parentElement, [255, 255, 255]);
        expect([borderTopStyle, parseFloat(borderTopWidth) >= 1]).to.deep.equal(['solid', true]);
        expect(contrast(pixel(borderTopColor, ground), ground), each.textContent).to.be.at.least(3);
      }
    });
  }

  it('leave the words on a filled button readable', async () => {
    const el = (await show(viewNamed('timer, lead-in'))) as HoldTimer;
    const pause = button(el, en.pause)!;
    const ground = behind(pause, [255, 255, 255]);
    expect(contrast(pixel(getComputedStyle(pause).color, ground), ground)).to.be.at.least(4.5);
  });
});
