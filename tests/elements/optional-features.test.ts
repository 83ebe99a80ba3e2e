/**
 * Features that may be missing in Chrome from 109, Safari from 16.4 and Firefox from 115 on. Each is taken out before the library
 * loads, and a session of each element must still run without an error. Features that all of these have are not tested.
 */
import { expect } from '@open-wc/testing';
import { FakeClock } from '../support/fake-clock.js';
import { freshPage, type FreshPage } from '../support/fresh-page.js';
import { button, drawn, type Player } from '../support/session.js';
import { en } from '../support/languages.js';

const without = (...names: string[]) => names.map((name) => `delete ${name};`).join('');

/** Makes every selector method throw for selectors with this pseudo-class. */
const refusing = (pseudo: string) => `
  for (const [owner, name] of ['matches', 'closest', 'querySelector', 'querySelectorAll'].flatMap((each) =>
    [Element, Document, DocumentFragment].map(({ prototype }) => [prototype, each]))) {
    const ask = owner[name];
    if (ask) owner[name] = function (selector) {
      if (String(selector).includes('${pseudo}')) throw new DOMException('not a valid selector', 'SyntaxError');
      return ask.call(this, selector);
    };
  }
  const { supports } = CSS;
  CSS.supports = (...asked) => !asked.join().includes('${pseudo}') && supports.apply(CSS, asked);`;

const missing: Readonly<Record<string, string>> = {
  'custom states without dashes': `
    const add = globalThis.CustomStateSet?.prototype.add;
    if (add) CustomStateSet.prototype.add = function (name) {
      if (!name.startsWith('--')) throw new DOMException('no dashed ident', 'SyntaxError');
      return add.call(this, name);
    };`,
  'states of an element': without('ElementInternals.prototype.states'),
  ':dir()': refusing(':dir('),
  ':modal': refusing(':modal'),
  ':popover-open': refusing(':popover-open'),
  ':state()': refusing(':state('),
  'a dialog above the page': without('HTMLDialogElement.prototype.showModal'),
  'a popover': without('HTMLElement.prototype.showPopover', 'HTMLElement.prototype.popover'),
  checkVisibility: without('Element.prototype.checkVisibility'),
  'sentences by Intl': without('Intl.Segmenter'),
  'durations and lists by Intl': without('Intl.DurationFormat', 'Intl.Locale.prototype.getTextInfo'),
  requestIdleCallback: without('window.requestIdleCallback', 'window.cancelIdleCallback'),
  'a registered property': without('CSS.registerProperty'),
  'newer lists': without(
    ...['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex'].map((n) => `Array.prototype.${n}`),
    ...[
      'Array.fromAsync',
      'Object.groupBy',
      'Map.groupBy',
      'Promise.withResolvers',
      'Promise.try',
      'globalThis.Iterator',
    ],
    ...['union', 'intersection', 'difference', 'isSubsetOf'].map((name) => `Set.prototype.${name}`),
  ),
  'newer parts of the DOM': without(
    ...['moveBefore', 'getHTML', 'setHTMLUnsafe', 'ariaNotify'].map((name) => `Element.prototype.${name}`),
    ...['AbortSignal.any', 'window.scheduler', 'window.structuredClone', 'Document.prototype.startViewTransition'],
  ),
  'scrollend, TaskController and BroadcastChannel': without(
    'window.onscrollend',
    'window.TaskController',
    'window.BroadcastChannel',
  ),
  sound: without('window.AudioContext', 'window.webkitAudioContext', 'window.OfflineAudioContext'),
  'a voice': without('window.speechSynthesis', 'window.SpeechSynthesisUtterance', 'Window.prototype.speechSynthesis'),
  'features of a device': without(
    ...['wakeLock', 'mediaSession', 'vibrate', 'audioSession', 'userActivation', 'connection', 'permissions'].map(
      (name) => `Navigator.prototype.${name}`,
    ),
  ),
  storage: without('window.sessionStorage', 'window.localStorage', 'Window.prototype.sessionStorage'),
  'a viewport of its own': without('window.visualViewport', 'Screen.prototype.orientation'),
};

const PLAYERS = `
  <hold-timer seconds="10" ready-seconds="5" each-side></hold-timer>
  <exercise-card exercise="hip-flexor"></exercise-card>
  <routine-list routine="short"></routine-list>
  <exercise-guide topic="safety"></exercise-guide>`;

/** Collects the messages of all errors on the page. */
function errorsOf({ window }: FreshPage): string[] {
  const errors: string[] = [];
  window.addEventListener('error', ({ message }) => errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  window.console.error = (...said: unknown[]) => errors.push(said.join(' '));
  return errors;
}

const players = ({ window }: FreshPage) => [
  ...window.document.querySelectorAll<Player>('hold-timer, exercise-card, routine-list'),
];

async function playThrough(page: FreshPage, el: Player, index: number): Promise<void> {
  const timer = page.timers[index]!;
  const clock = new FakeClock();
  timer.clock = clock;
  el.start();
  await page.arrival();
  const to = async (status: string, act: () => void) => {
    act();
    await drawn(el);
    expect(el.status, `${el.localName} is ${status}`).to.equal(status);
  };
  await to('running', () => clock.advance(7_000));
  await to('paused', () => el.pause());
  await to('running', () => el.resume());
  await page.window.eval(
    "import('/src/elements/session/fullscreen.ts').then(({ loadFullscreen }) => loadFullscreen())",
  );
  button(el, en.followAlong)?.click();
  await drawn(el);
  timer.dispatchEvent(new page.window.KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }));
  await drawn(el);
  timer.shadowRoot!.querySelector<HTMLElement>('dialog .leave')?.click();
  await to('complete', () => clock.advance(timer.durationMs));
}

for (const [what, script] of Object.entries(missing)) {
  it(`a session of each element runs without an error in a browser without ${what}`, async () => {
    const page = await freshPage(PLAYERS, script);
    const errors = errorsOf(page);
    for (const [index, el] of players(page).entries()) await playThrough(page, el, index);
    expect(errors).to.deep.equal([]);
    const { sessionStyles } = (await page.window.eval("import('/src/elements/session/session.ts')")) as {
      sessionStyles: { styleSheet: CSSStyleSheet };
    };
    for (const { shadowRoot } of page.timers) {
      expect(shadowRoot!.adoptedStyleSheets.includes(sessionStyles.styleSheet), 'has the styles of a session').to.equal(
        true,
      );
    }
  });
}
