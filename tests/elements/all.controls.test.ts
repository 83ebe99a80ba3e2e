/** src/styles/controls.ts, as it holds in every element: targets, focus, print. */
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import { contents } from '../support/languages.js';
import { elementsIn, show, views, viewNamed } from '../support/views.js';
import { collectWarnings } from '../support/warnings.js';

collectWarnings();

const isControl = (el: Element): boolean => el.matches('button, summary, select, label:has(input), a[href]');

/** A link in a sentence is as high as its line: WCAG 2.5.5 and 2.5.8 leave these out. */
const isInText = (el: Element): boolean => el.localName === 'a' && el.closest('p, li') !== null;

describe('everything that can be pressed is 44 px at the least', () => {
  for (const fontSize of ['10px', '12px', '16px', '20px']) {
    for (const view of views) {
      it(`where type has ${fontSize}: ${view.name}`, async () => {
        const el = await show(view, { style: `font-size: ${fontSize}; width: 320px` });
        for (const details of elementsIn(el).filter((each) => each instanceof HTMLDetailsElement)) details.open = true;
        const small = elementsIn(el)
          .filter((each) => isControl(each) && !isInText(each) && each.checkVisibility())
          .map((each) => ({ each, box: each.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 43.99 || box.height < 43.99)
          .map(({ each, box }) => `${each.localName} ${each.textContent.trim()} ${box.width} × ${box.height}`);
        expect(small).to.deep.equal([]);
      });
    }
  }
});

describe('the focus is seen', () => {
  for (const name of ['timer, hold', 'card, idle', 'list, idle', 'list, a move opened', 'guide, safety']) {
    it(`on each control: ${name}`, async () => {
      const el = await show(viewNamed(name));
      const controls = elementsIn(el).filter((each) => isControl(each) && each.checkVisibility() && each.tabIndex >= 0);
      const unseen: string[] = [];
      // once more than there are controls: where a view has scrolled, the first Tab begins there and comes past the end
      for (let press = 0; press <= controls.length; press += 1) {
        await sendKeys({ press: 'Tab' });
        const focused = deepFocus();
        if (focused === document.body) continue;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) unseen.push(focused.textContent.trim());
      }
      expect(unseen).to.deep.equal([]);
    });
  }

  function deepFocus(): Element {
    let at = document.activeElement!;
    while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  }
});

describe('on paper', () => {
  before(() => emulateMedia({ media: 'print' }));
  after(() => emulateMedia({ media: 'screen' }));

  it('the steps are there, though they were closed', async () => {
    const el = (await show(viewNamed('card, idle'))) as ExerciseCard;
    const steps = [...el.shadowRoot!.querySelectorAll('[part~=steps] li')];
    expect(steps.length).to.equal(contents.en.exercises['hip-flexor']!.steps.length);
    for (const step of steps) expect(step.getBoundingClientRect().height).to.be.above(0);
  });

  it('the answers of a guide are there, though they were closed', async () => {
    const el = await show(viewNamed('guide, faq'));
    const answers = [...el.shadowRoot!.querySelectorAll('details p')];
    expect(answers.length).to.be.above(contents.en.guide!.faq.length);
    for (const answer of answers) expect(answer.getBoundingClientRect().height).to.be.above(0);
  });

  it('each move of a routine is there, with how much of it', async () => {
    const el = await show(viewNamed('list, idle'));
    const doses = [...el.shadowRoot!.querySelectorAll('[part~=moves] .dose')];
    expect(doses).to.have.lengthOf(4);
    for (const dose of doses) expect(dose.getBoundingClientRect().height).to.be.above(0);
  });

  it('so is the whole safety text', async () => {
    const el = (await show(viewNamed('card, idle'))) as ExerciseCard;
    const text = el.shadowRoot!.querySelector('[part~=safety] details > :last-child')!;
    expect(text.getBoundingClientRect().height).to.be.above(0);
  });

  /** The moves of a routine can be pressed on a screen; on paper they are the list of what to do. */
  const isPressed = (each: Element): boolean => each.matches('button:not(.tile), select, input');

  for (const name of ['timer, idle', 'card, idle', 'card, hold', 'list, idle', 'list, hold', 'list, a move opened']) {
    it(`nothing is there to be pressed: ${name}`, async () => {
      const el = await show(viewNamed(name));
      const buttons = elementsIn(el).filter((each) => isPressed(each) && each.checkVisibility());
      expect(buttons.map(({ textContent }) => textContent.trim())).to.deep.equal([]);
    });
  }
});
