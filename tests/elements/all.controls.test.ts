/** src/styles/controls.ts in every element: size of targets, focus outline, print. */
import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { contents } from '../support/languages.js';
import { plain } from '../support/text.js';
import { elementsIn, faultsIn, isSeen, rootsIn, settled, show, views, viewNamed } from '../support/views.js';
import { collectWarnings } from '../support/warnings.js';

collectWarnings();

const isControl = (el: Element): boolean => el.matches('button, summary, select, label:has(input), a[href]');

/** A link inside a sentence is as high as its line: WCAG 2.5.5 and 2.5.8 make an exception for these. */
const isInText = (el: Element): boolean => el.localName === 'a' && el.closest('p, li') !== null;

/** Every control that is less than 44 px wide or high. */
const small = (el: LitElement): string[] =>
  elementsIn(el)
    .filter((each) => isControl(each) && !isInText(each) && each.checkVisibility())
    .map((each) => ({ each, box: each.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 43.99 || box.height < 43.99)
    .map(({ each, box }) => `${each.localName} ${plain(each)} ${box.width} × ${box.height}`);

it('every control is at least 44 × 44 px at any font size', async function () {
  this.timeout(60_000);
  const faults = await faultsIn(views, (el) => {
    for (const details of elementsIn(el).filter((each) => each instanceof HTMLDetailsElement)) details.open = true;
    return ['10px', '12px', '16px', '20px'].flatMap((fontSize) => {
      el.parentElement!.style.cssText = `font-size: ${fontSize}; width: 320px`;
      return small(el).map((each) => `${fontSize}: ${each}`);
    });
  });
  expect(faults).to.deep.equal([]);
});

it('every control shows its focus', async function () {
  this.timeout(60_000);
  const names = ['timer, hold', 'card, idle', 'list, idle', 'list, a move opened', 'guide, safety'];
  let seen = 0;
  const faults = await faultsIn(names.map(viewNamed), async (el) => {
    const controls = elementsIn(el).filter((each) => isControl(each) && each.checkVisibility() && each.tabIndex >= 0);
    const unseen: string[] = [];
    // placed between two more: after the last control of a page, Firefox moves the focus to its own toolbar
    const [first, last] = (['beforebegin', 'afterend'] as const).map((place) => {
      return el.insertAdjacentElement(place, document.createElement('button')) as HTMLButtonElement;
    });
    first!.focus();
    for (let press = 0; press <= controls.length; press += 1) {
      await sendKeys({ press: 'Tab' });
      let focused = document.activeElement!;
      if (focused === last) break;
      while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      seen += 1;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) unseen.push(plain(focused));
    }
    return unseen;
  });
  expect([seen > 30, faults]).to.deep.equal([true, []]);
});

describe('a printed page', () => {
  before(() => emulateMedia({ media: 'print' }));
  after(() => emulateMedia({ media: 'screen' }));

  for (const [what, name, selector, count] of [
    [
      'the steps, even if they were closed',
      'card, idle',
      '[part~=steps] li',
      contents.en.exercises['hip-flexor']!.steps.length,
    ],
    ['the whole safety text', 'card, idle', '[part~=safety] p', 3],
    ['each answer of a guide, even if it was closed', 'guide, faq', 'details p', contents.en.guide!.faq.length],
    ['each move of a routine with its dosage', 'list, idle', '[part~=moves] .dose', 4],
  ] as const) {
    it(`shows ${what}`, async () => {
      const el = await show(viewNamed(name));
      const found = [...el.shadowRoot!.querySelectorAll(selector)];
      expect([found.length >= count, found.filter((each) => !isSeen(each)).map(plain)]).to.deep.equal([true, []]);
    });
  }

  it('opens what is closed, even where style sheets cannot, and closes it again afterwards', async function () {
    this.timeout(30_000);
    await emulateMedia({ media: 'screen' });
    for (const [name, selector] of [
      ['card, idle', '[part~=steps] li'],
      ['card, idle', '[part~=safety] p'],
      ['guide, faq', 'details p'],
    ] as const) {
      const el = await show(viewNamed(name));
      for (const root of rootsIn(el)) root.adoptedStyleSheets = [];
      const places = [...el.shadowRoot!.querySelectorAll(selector)];
      const printed = () => places.every((each) => each.closest('details')!.open && isSeen(each));
      const closed = () => places.every((each) => !each.closest('details')!.open);
      expect(closed(), name).to.be.true;
      dispatchEvent(new Event('beforeprint'));
      expect(printed(), name).to.be.true;
      dispatchEvent(new Event('afterprint'));
      expect(closed(), name).to.be.true;
      await emulateMedia({ media: 'print' });
      await waitUntil(printed, 'print media alone opens it', { timeout: 8_000 });
      await emulateMedia({ media: 'screen' });
      await waitUntil(closed, 'closed again', { timeout: 8_000 });
      el.remove();
      dispatchEvent(new Event('beforeprint'));
      expect(closed(), 'after it was removed from the page').to.be.true;
      dispatchEvent(new Event('afterprint'));
    }
    await emulateMedia({ media: 'print' });
  });

  it('leaves open what was open before', async () => {
    const el = await show(viewNamed('card, expanded'));
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
    await settled(el);
    const howTo = el.shadowRoot!.querySelector<HTMLDetailsElement>('.how-to')!;
    await waitUntil(() => howTo.open);
    await emulateMedia({ media: 'print' });
  });

  it('has no controls', async () => {
    /** The tiles of a routine are buttons on a screen; on paper they are the list of what to do. */
    const isPressed = (each: Element) => each.matches('button:not(.tile), select, input') && each.checkVisibility();
    const faults = await faultsIn(
      ['timer, idle', 'card, idle', 'card, hold', 'list, idle', 'list, hold', 'list, a move opened'].map(viewNamed),
      (el) => elementsIn(el).filter(isPressed).map(plain),
    );
    expect(faults).to.deep.equal([]);
  });
});
