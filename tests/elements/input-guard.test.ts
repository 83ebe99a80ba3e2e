/** Which events in an element reach the scripts of the page, and which double taps count once. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/all.js';
import type { HoldTimer } from '../../src/elements/hold-timer/hold-timer.js';
import type { RoutineList } from '../../src/elements/routine-list/routine-list.js';
import { en } from '../support/languages.js';
import { button, drawn, onPage, timerOf, type Player } from '../support/session.js';
import { fieldIn, openSettings } from '../support/settings.js';
import { settled } from '../support/views.js';

const TYPES = ['keydown', 'pointerdown', 'mousedown', 'touchstart'];

/** Those of these events that the document hears. */
function heardOutside(target: Element, types: readonly string[] = TYPES, key = 'ArrowRight'): string[] {
  const heard: string[] = [];
  const listener = ({ type }: Event) => heard.push(type);
  for (const type of types) {
    document.addEventListener(type, listener);
    const init = { bubbles: true, composed: true, cancelable: true };
    target.dispatchEvent(type === 'keydown' ? new KeyboardEvent(type, { ...init, key }) : new Event(type, init));
    document.removeEventListener(type, listener);
  }
  return heard;
}

const short = html`<hold-timer seconds="20" ready-seconds="5" sets="4"></hold-timer>`;

async function started<T extends Player = HoldTimer>(template = short) {
  const { el, clock } = await onPage<T>(template);
  el.start();
  clock.advance(1_000);
  await drawn(el);
  return { el, clock };
}

describe('the page does not hear', () => {
  it('events in a field, except for Tab and Escape', async () => {
    const { el } = await started<RoutineList>(html`<routine-list></routine-list>`);
    const settings = await openSettings(el);
    const fields = [en.volume, en.level, en.goesOn].map((name) => fieldIn(settings, name)!);
    for (const field of [...fields, timerOf(el).shadowRoot!.querySelector('select')!]) {
      expect(heardOutside(field)).to.deep.equal([]);
      expect(['Tab', 'Escape'].map((key) => heardOutside(field, ['keydown'], key).length)).to.deep.equal([1, 1]);
    }
  });

  it('keys that the session uses or that press a button', async () => {
    const { el } = await started();
    const pause = button(el, en.pause)!;
    const keys = ['p', 'ArrowRight', 'Enter', ' ', 'x', 'Tab', 'ArrowDown'];
    const heard = keys.filter((key) => heardOutside(pause, ['keydown'], key).length > 0);
    expect(heard).to.deep.equal(['x', 'Tab', 'ArrowDown']);
    expect(
      heardOutside(pause, TYPES.slice(1)),
      'pointer events on a button, by which a carousel is swiped',
    ).to.deep.equal(TYPES.slice(1));
  });

  it('any event in the full-window view', async () => {
    const { el } = await started();
    button(el, en.followAlong)!.click();
    await drawn(el);
    const whole = el.shadowRoot!.querySelector('.whole')!;
    expect(['ArrowDown', 'Tab', 'Escape', 'x'].flatMap((key) => heardOutside(whole, TYPES, key))).to.deep.equal([]);
  });

  it('everything but events in its own slotted content', async () => {
    const root = await fixture<RoutineList>(
      html`<routine-list
        ><form slot="aside"><input aria-label="E-mail" /><button type="button">Buy</button></form></routine-list
      >`,
    );
    await settled(root);
    for (const each of root.querySelectorAll('input, button')) expect(heardOutside(each)).to.deep.equal(TYPES);
    expect(heardOutside(root.querySelector('button')!, ['keydown'], 'Enter')).to.deep.equal(['keydown']);
  });

  it('the volume slider, so that a carousel around it does not move', async () => {
    const { el } = await started();
    const slid: string[] = [];
    // as such scripts do: every event outside a field moves the slide
    const slide = (event: Event) => {
      if ((event.target as Element).closest('input, select, textarea, button')) return;
      event.preventDefault();
      slid.push(event.type);
    };
    for (const type of TYPES) document.addEventListener(type, slide, { passive: false });
    try {
      const volume = fieldIn(await openSettings(el), en.volume)!;
      volume.focus();
      const values = [Number(volume.value)];
      await sendKeys({ press: 'ArrowLeft' });
      values.push(Number(volume.value));
      const { left, top, height } = volume.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left + 12), Math.round(top + height / 2)] });
      values.push(Number(volume.value));
      expect([values[0]! > values[1]!, values[1]! > values[2]!, slid]).to.deep.equal([true, true, []]);
    } finally {
      for (const type of TYPES) document.removeEventListener(type, slide);
    }
  });
});

describe('two quick taps at one place', () => {
  let now = 0;
  beforeEach(() => (now += 10_000));

  /** A tap by a finger: one click whose time stamp says when it was made, not when it is handled. */
  function tap(on: Element, x = 100, y = 100, later = 0): boolean {
    const init = { detail: 1, bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y };
    const click = Object.defineProperty(new MouseEvent('click', init), 'timeStamp', { value: now + later });
    return on.dispatchEvent(click);
  }
  const shown = (el: HoldTimer) => `${el.status} ${el.phase?.kind} ${el.phase?.set}`;

  for (const [ms, becomes] of [
    [0, 'running rest 2'],
    [350, 'running rest 2'],
    [400, 'running rest 3'],
  ] as const) {
    it(`on Skip count once within 400 ms: ${ms}`, async () => {
      const { el } = await started();
      tap(button(el, en.skip)!);
      await drawn(el);
      tap(button(el, en.skip)!, 112, 95, ms);
      expect(shown(el)).to.equal(becomes);
    });
  }

  it('on Start count once; the second tap on Start now does not pause the full-window view', async () => {
    const { el } = await onPage<HoldTimer>(short);
    for (let time = 0; time < 2; time += 1) {
      tap(button(el, en.start) ?? button(el, en.pause)!);
      await drawn(el);
    }
    expect(shown(el)).to.equal('running ready 1');
    button(el, en.followAlong)!.click();
    await drawn(el);
    now += 1_000;
    tap(el.shadowRoot!.querySelector('dialog .start-now')!, 200, 500);
    await drawn(el);
    tap(el.shadowRoot!.querySelector('dialog .whole')!, 205, 505);
    expect(shown(el)).to.equal('running hold 1');
  });

  it('on the full-window view count once, also at two different places', async () => {
    const { el } = await started();
    button(el, en.followAlong)!.click();
    await drawn(el);
    const whole = el.shadowRoot!.querySelector('dialog .whole')!;
    tap(whole, 100, 100);
    tap(whole, 180, 240);
    expect(el.status).to.equal('paused');
  });

  it('on the + of a number all count', async () => {
    const { el } = await onPage<HoldTimer>(html`<hold-timer exercise="butterfly"></hold-timer>`);
    const settings = await openSettings(el);
    const plus = settings.querySelector('#seconds')!.parentElement!.querySelector('button:last-of-type')!;
    for (const later of [0, 150, 300]) tap(plus, 100, 100, later);
    expect(settings.querySelector<HTMLInputElement>('#seconds')!.value).to.equal('35');
  });

  it('count both on two distant buttons, and so do clicks by keys and scripts', async () => {
    const { el } = await started();
    tap(button(el, en.skip)!, 100, 100);
    tap(button(el, en.pause)!, 20, 100);
    expect(shown(el)).to.equal('paused rest 2');
    for (let time = 0; time < 2; time += 1) button(el, en.skip)!.click();
    expect(shown(el)).to.equal('paused rest 4');
  });

  it('on a summary count once', async () => {
    const { el } = await onPage<HTMLElement & Player>(html`<exercise-card exercise="butterfly"></exercise-card>`);
    const summary = el.shadowRoot!.querySelector('summary')!;
    expect([tap(summary), tap(summary), tap(summary, 100, 100, 500)]).to.deep.equal([true, false, true]);
  });

  it('do not reach what lies beneath the full-window view when the first closes it', async () => {
    const { el } = await started();
    button(el, en.followAlong)!.click();
    await drawn(el);
    tap(el.shadowRoot!.querySelector('dialog .leave')!);
    await drawn(el);
    expect(el.shadowRoot!.querySelector('dialog')?.open ?? false).to.equal(false);
    expect([tap(document.body), tap(document.body, 400, 400), tap(document.body, 100, 100, 500)]).to.deep.equal([
      false,
      true,
      true,
    ]);
  });

  it('on a tile count once, and on a slotted button of the page both count', async () => {
    let bought = 0;
    const root = await fixture<RoutineList>(
      html`<routine-list><button slot="aside" @click=${() => (bought += 1)}>One more</button></routine-list>`,
    );
    await settled(root);
    const tile = root.shadowRoot!.querySelector('.tile')!;
    for (let time = 0; time < 2; time += 1) {
      tap(tile);
      tap(root.querySelector('button')!);
    }
    expect([tile.ariaExpanded ?? tile.getAttribute('aria-expanded'), bought]).to.deep.equal(['false', 2]);
    await settled(root);
    expect(tile.ariaExpanded).to.equal('true');
  });
});

it('a held Enter key presses a button once', async () => {
  const { el } = await started();
  const pressed = [false, true].map((repeat) => {
    const event = new KeyboardEvent('keydown', {
      key: 'Enter',
      repeat,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    button(el, en.skip)!.dispatchEvent(event);
    return !event.defaultPrevented;
  });
  expect(pressed).to.deep.equal([true, false]);
});
