/** Which keys belong to the page and which to a session, and what they do. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../../src/define/exercise-card.js';
import '../../../src/define/routine-list.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import { en } from '../../support/languages.js';
import { button, drawn, onPage, timerOf, type Player } from '../../support/session.js';
import { fieldIn, openSettings } from '../../support/settings.js';
import { elementsIn } from '../../support/views.js';

async function started<T extends Player = HoldTimer>(template: TemplateResult) {
  const { el, clock } = await onPage<T>(template);
  el.start();
  clock.advance(1_000);
  await drawn(el);
  return el;
}

const timer = html`<hold-timer seconds="20" ready-seconds="5" sets="3"></hold-timer>`;
const place = (el: Player) => [el.status, timerOf(el).phase?.kind, timerOf(el).phase?.set].join(' ');
const HERE = 'running ready 1';

function send(target: Element, options: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...options });
  target.dispatchEvent(event);
  return event;
}

const KEYS = ['p', 't', 'f', 'ArrowLeft', 'ArrowRight'];

/** Those of these keys that have changed something, or whose default was prevented. */
function taken(el: Player, target: Element): string[] {
  const dialogs = () => elementsIn(el).filter((each) => each.localName === 'dialog').length;
  const said = () => timerOf(el).shadowRoot!.querySelector('[role=status]')!.textContent;
  const before = [place(el), dialogs(), said()].join();
  return KEYS.filter((key) => {
    const { defaultPrevented } = send(target, { key });
    return defaultPrevented || [place(el), dialogs(), said()].join() !== before;
  });
}

customElements.define(
  'shop-field',
  class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).innerHTML = '<input aria-label="E-mail">';
    }
  },
);

describe('a key belongs to the page', () => {
  const contents: Record<string, string> = {
    'a form': '<form><input aria-label="E-mail"></form>',
    'a text area': '<textarea aria-label="Note"></textarea>',
    'an element inside contenteditable': '<div contenteditable><p><b>Note</b></p></div>',
    'a custom slider': '<div role="slider" tabindex="0" aria-label="Price" aria-valuenow="1"></div>',
    'a custom combobox': '<div role="combobox" tabindex="0" aria-label="Size"></div>',
    'a video': '<video controls></video>',
    'a button': '<button>Buy</button>',
    'a web component with a field': '<shop-field></shop-field>',
  };
  const lasts = (root: Element | ShadowRoot): Element => {
    const [last] = [...root.querySelectorAll('*')].slice(-1);
    return last?.shadowRoot ? lasts(last.shadowRoot) : last!;
  };
  for (const [tag, slot] of [
    ['routine-list', 'aside'],
    ['routine-list', 'actions'],
    ['exercise-card', 'figure'],
    ['hold-timer', 'note'],
  ] as const) {
    for (const [what, markup] of Object.entries(contents)) {
      it(`in ${what}, in the slot ${slot} of <${tag}>`, async () => {
        const root = document.createElement(tag);
        root.innerHTML = `<div slot="${slot}">${markup}</div>`;
        if (tag !== 'routine-list') root.setAttribute('exercise', 'butterfly');
        const el = await started<Player>(html`<div>${root}</div>`);
        expect(taken(el, lasts(el))).to.deep.equal([]);
      });
    }
  }

  it('in keydown events without a key, as browsers fire when they fill in a form', async () => {
    const el = await started<RoutineList>(
      html`<div>
        <routine-list><input slot="aside" aria-label="E-mail" /></routine-list>
      </div>`,
    );
    const errors: string[] = [];
    const onError = (event: ErrorEvent) => {
      event.preventDefault();
      errors.push(event.message);
    };
    addEventListener('error', onError);
    const { onerror } = window;
    window.onerror = null;
    for (const target of [el.querySelector('input')!, button(el, en.pause)!]) {
      target.dispatchEvent(new Event('keydown', { bubbles: true, composed: true }));
    }
    window.onerror = onerror;
    removeEventListener('error', onError);
    expect([errors, el.status]).to.deep.equal([[], 'running']);
  });

  it('during composition, and with AltGr or Shift', async () => {
    const el = await started(timer);
    const pause = button(el, en.pause)!;
    send(pause, { key: 'p', isComposing: true });
    // WebKit does not know AltGraph in events
    const altGraph = { key: 'p', modifierAltGraph: true };
    if (new KeyboardEvent('keydown', altGraph).getModifierState('AltGraph')) send(pause, altGraph);
    send(pause, { key: 'ArrowRight', shiftKey: true });
    expect(place(el)).to.equal(HERE);
  });
});

describe('a key belongs to a field of the settings', () => {
  it('which it moves, without steering the session', async () => {
    const el = await started<RoutineList>(html`<routine-list></routine-list>`);
    const settings = await openSettings(el);
    for (const name of [en.volume, en.level, en.goesOn]) {
      expect(taken(el, fieldIn(settings, name)!), name).to.deep.equal([]);
    }
    const volume = fieldIn(settings, en.volume)!;
    volume.focus();
    const before = Number(volume.value);
    await sendKeys({ press: 'ArrowLeft' });
    expect([Number(volume.value) < before, timerOf(el).phase!.kind]).to.deep.equal([true, 'ready']);
  });
});

describe('a letter', () => {
  for (const [layout, key, code, becomes] of [
    ['Greek', 'π', 'KeyP', 'paused ready 1'],
    ['Russian', 'з', 'KeyP', 'paused ready 1'],
    ['Arabic', 'ح', 'KeyP', 'paused ready 1'],
    ['a Latin layout with p at another place', 'p', 'KeyR', 'paused ready 1'],
    ['another Latin letter at the place of p', 'l', 'KeyP', HERE],
    ['a letter with an accent at the place of p', 'é', 'KeyP', HERE],
    ['a sign at the place of p', '.', 'KeyP', HERE],
  ] as const) {
    it(`counts by its character, or by its place on a non-Latin keyboard: ${layout}`, async () => {
      const el = await started(timer);
      send(button(el, en.pause)!, { key, code });
      expect(place(el)).to.equal(becomes);
    });
  }
});

it('a held key acts once', async () => {
  const el = await started(timer);
  const skip = button(el, en.skip)!;
  const [first, repeated] = [false, true].map((repeat) => send(skip, { key: 'ArrowRight', repeat }));
  expect([place(el), first!.defaultPrevented, repeated!.defaultPrevented]).to.deep.equal([
    'running rest 2',
    true,
    true,
  ]);
});

for (const [how, surroundings] of [
  ['an attribute', (content: TemplateResult) => html`<div dir="rtl">${content}</div>`],
  ['CSS alone', (content: TemplateResult) => html`<div style="direction: rtl">${content}</div>`],
] as const) {
  it(`the arrow keys follow the direction of text, and aria-keyshortcuts says so: ${how}`, async () => {
    const el = await started(surroundings(timer));
    const shortcuts = [en.back, en.skip].map((name) => button(el, name)!.getAttribute('aria-keyshortcuts'));
    expect(shortcuts).to.deep.equal(['ArrowRight', 'ArrowLeft']);
    send(button(el, en.pause)!, { key: 'ArrowLeft' });
    expect(place(el)).to.equal('running rest 2');
  });
}
