/** Keyboard users never lose their place: when the focused control disappears, the focus moves to what replaces it. */
import { expect, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../src/all.js';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import type { HoldTimer } from '../../src/elements/hold-timer/hold-timer.js';
import type { RoutineList } from '../../src/elements/routine-list/routine-list.js';
import { contents, en } from '../support/languages.js';
import { button, nameOf, onPage, timerOf } from '../support/session.js';
import { fieldIn, openSettings } from '../support/settings.js';
import { elementsIn, settled } from '../support/views.js';

/** Name of the focused control in any root; `lost` if nothing has the focus. */
function focused(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === document.body ? 'lost' : nameOf(element);
}

const named = (el: Element, name: string): HTMLElement =>
  elementsIn(el).find((each) => each.matches('button, summary') && nameOf(each) === name && each.checkVisibility())!;

async function pressKey(el: LitElement, name: string): Promise<string> {
  named(el, name).focus();
  await sendKeys({ press: 'Enter' });
  await settled(el);
  return focused();
}

const bridge = html`<exercise-card exercise="glute-bridge" expanded></exercise-card>`;

const backToBridge = en.backTo(contents.en.exercises['glute-bridge']!.name);

describe('in a card the focus moves', () => {
  for (const isOpen of [true, false]) {
    it(`from a form to the way back, and from there to the how-to row: ${isOpen ? 'open' : 'closed'}`, async () => {
      const { el } = await onPage<ExerciseCard>(bridge);
      await settled(el);
      const swap = elementsIn(el).find((each) => each.matches('.inside .swap'))!;
      swap.focus();
      await sendKeys({ press: 'Enter' });
      await settled(el);
      const way = [focused()];
      if (!isOpen) await settled(Object.assign(el, { expanded: false }));
      way.push(await pressKey(el, backToBridge));
      expect(way).to.deep.equal([backToBridge, en.howTo]);
    });
  }

  it('to the how-to row during a session, in which the way back appears only in a pause', async () => {
    const { el } = await onPage<ExerciseCard>(bridge);
    el.start();
    await settled(el);
    elementsIn(el)
      .find((each) => each.matches('.inside .swap'))!
      .focus();
    await sendKeys({ press: 'Enter' });
    await settled(el);
    expect(focused()).to.equal(en.howTo);
    el.pause();
    await settled(el);
    expect(named(el, backToBridge).checkVisibility({ visibilityProperty: true })).to.equal(true);
  });

  it('to the how-to row when that is closed around it', async () => {
    const { el } = await onPage<ExerciseCard>(bridge);
    elementsIn(el)
      .find((each) => each.matches('.inside .swap'))!
      .focus();
    await settled(Object.assign(el, { expanded: false }));
    expect(focused()).to.equal(en.howTo);
  });

  it('to the how-to row when the page changes the exercise and closes the steps', async () => {
    const { el } = await onPage<ExerciseCard>(bridge);
    elementsIn(el)
      .find((each) => each.matches('.inside .swap'))!
      .focus();
    await settled(Object.assign(el, { exercise: 'butterfly', expanded: false }));
    expect(focused()).to.equal(en.howTo);
  });
});

describe('in a list the focus moves', () => {
  it('from Leave out, which goes when a session begins, to the control before it', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list routine="strength"></routine-list>`);
    named(el, en.leaveOut).focus();
    el.start();
    await settled(el);
    expect(focused()).to.equal(en.safety.split(', ').at(0));
  });

  it('from a panel to a tile when the page changes the routine', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list></routine-list>`);
    elementsIn(el)
      .find((each) => each.matches('li:not(.way) .tile'))!
      .click();
    await settled(el);
    await settled(el);
    named(el, en.close).focus();
    await settled(Object.assign(el, { routine: 'stretch' }));
    expect(
      elementsIn(el).some((each) => each.matches('.tile:focus')),
      focused(),
    ).to.equal(true);
  });

  it('from a form in a panel to the way back in the same panel', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list exercises="glute-bridge butterfly"></routine-list>`);
    elementsIn(el)
      .find((each) => each.matches('li:not(.way) .tile'))!
      .click();
    await settled(el);
    await settled(el);
    elementsIn(el)
      .find((each) => each.matches('.inside .swap'))!
      .focus();
    await sendKeys({ press: 'Enter' });
    await settled(el);
    await settled(el);
    expect(focused()).to.equal(backToBridge);
  });

  it('from the preview button to another control when a session begins', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list></routine-list>`);
    named(el, en.preview).focus();
    el.start();
    await settled(el);
    expect(focused()).not.to.equal('lost');
  });
});

describe('in a timer the focus moves', () => {
  const short = html`<hold-timer seconds="20" ready-seconds="5"></hold-timer>`;

  it('to the first button when a question disappears and when Skip ends the session', async () => {
    const { el, clock } = await onPage<HoldTimer>(html`<hold-timer exercise="butterfly"></hold-timer>`);
    el.start();
    await settled(el);
    named(el, en.hearIt).focus();
    clock.advance(26_000);
    await settled(el);
    const ways = [focused()];
    ways.push(await pressKey(el, en.skip));
    expect(ways).to.deep.equal([en.pause, en.again]);
  });

  it('to the first button from a setting that disappears at the start', async () => {
    const { el } = await onPage<HoldTimer>(short);
    const field = fieldIn(await openSettings(el), en.holdSeconds)!;
    field.focus();
    el.start();
    await settled(el);
    expect(focused()).to.equal(en.pause);
  });

  it('back to where it was, also outside the timer, when the full-window view is closed', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list></routine-list>`);
    el.start();
    await settled(el);
    const tile = elementsIn(el).find((each) => each.matches('li:not(.way) .tile'))!;
    tile.focus();
    await sendKeys({ press: 'f' });
    await settled(el);
    const dialog = timerOf(el).shadowRoot!.querySelector('dialog')!;
    const closing = new Promise((done) => dialog.addEventListener('close', done, { once: true }));
    await sendKeys({ press: 'Escape' });
    await closing;
    await settled(el);
    expect(focused()).to.equal(nameOf(tile));
  });

  it('nowhere if it is elsewhere on the page', async () => {
    const { el } = await onPage<HoldTimer>(html`<div>${short}<button>Out</button></div>`);
    el.start();
    el.pause();
    await settled(el);
    button(el, en.end)!.focus();
    const out = el.parentElement!.querySelector('button')!;
    const { left, top } = out.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left) + 3, Math.round(top) + 3] });
    el.reset();
    await settled(el);
    expect(focused()).to.equal('Out');
  });
});
