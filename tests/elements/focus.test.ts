/** Whoever goes by the keyboard never loses her place: the focus goes on to what takes the place of what has gone. */
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

/** What has the focus, through all roots; `lost` where nothing has. */
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

describe('in a card the focus goes on', () => {
  for (const isOpen of [true, false]) {
    it(`to the way back, and from there to the steps: ${isOpen ? 'open' : 'closed'}`, async () => {
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

  it('to the summary, in a session, where the way back is to be had in a pause', async () => {
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

  it('to the summary, when the steps are closed around it', async () => {
    const { el } = await onPage<ExerciseCard>(bridge);
    elementsIn(el)
      .find((each) => each.matches('.inside .swap'))!
      .focus();
    await settled(Object.assign(el, { expanded: false }));
    expect(focused()).to.equal(en.howTo);
  });

  it('to nothing that cannot be seen, when a card takes another exercise in', async () => {
    const { el } = await onPage<ExerciseCard>(bridge);
    elementsIn(el)
      .find((each) => each.matches('.inside .swap'))!
      .focus();
    await settled(Object.assign(el, { exercise: 'butterfly', expanded: false }));
    expect(focused()).to.equal(en.howTo);
  });
});

describe('in a list the focus goes on', () => {
  it('from what can no longer be left out, once a session begins, to what stands before it', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list routine="strength"></routine-list>`);
    named(el, en.leaveOut).focus();
    el.start();
    await settled(el);
    expect(focused()).to.equal(en.safety.split(', ').at(0));
  });

  it('from a panel to its tile, when the page puts another routine in', async () => {
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

  it('from a form in a panel to the way back in there', async () => {
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

  it('from the storyboard, once a session begins', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list></routine-list>`);
    named(el, en.preview).focus();
    el.start();
    await settled(el);
    expect(focused()).not.to.equal('lost');
  });
});

describe('in a timer the focus goes on', () => {
  const short = html`<hold-timer seconds="20" ready-seconds="5"></hold-timer>`;

  it('to the first button, when Skip ends the session, and when a question is no longer asked', async () => {
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

  it('to the first button, from a field that is there only before a start', async () => {
    const { el } = await onPage<HoldTimer>(short);
    const field = fieldIn(await openSettings(el), en.holdSeconds)!;
    field.focus();
    el.start();
    await settled(el);
    expect(focused()).to.equal(en.pause);
  });

  it('back to where it was, when the view of the whole window is left, also beside the timer', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list></routine-list>`);
    el.start();
    await settled(el);
    const tile = elementsIn(el).find((each) => each.matches('li:not(.way) .tile'))!;
    tile.focus();
    await sendKeys({ press: 'f' });
    await settled(el);
    const dialog = timerOf(el).shadowRoot!.querySelector('dialog')!;
    const told = new Promise((done) => dialog.addEventListener('close', done, { once: true }));
    await sendKeys({ press: 'Escape' });
    await told;
    await settled(el);
    expect(focused()).to.equal(nameOf(tile));
  });

  it('nowhere, when it is elsewhere on the page', async () => {
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
