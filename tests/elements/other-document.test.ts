/** An element that is moved into another document, such as that of a frame: its styles, its language, and its session. */
import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { HoldTimer } from '../../src/elements/hold-timer/hold-timer.js';
import { da, en } from '../support/languages.js';
import { button, giveClock, HOLD_EVENTS, record, typesOf } from '../support/session.js';
import { rootsIn, settled, show, viewNamed, views } from '../support/views.js';
import type { LitElement } from 'lit';

let frame: HTMLIFrameElement;

function elsewhere(): Document {
  return frame.contentDocument!;
}

beforeEach(() => {
  frame = document.createElement('iframe');
  frame.style.cssText = 'width: 600px; height: 600px';
  document.body.append(frame);
  elsewhere().documentElement.lang = 'en';
});

afterEach(() => frame.remove());

/** Every style rule of each root. */
const looks = (el: Element): string[][] =>
  rootsIn(el).map((root) =>
    root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
  );

it('every element keeps its styles in each state, in the other document and back', async function () {
  this.timeout(60_000);
  for (const view of views) {
    const el = await show(view);
    const before = looks(el);
    const place = el.parentElement!;
    elsewhere().body.append(el);
    await settled(el);
    const there = looks(el);
    document.createElement('template').content.append(el);
    place.append(el);
    await settled(el);
    expect(there, view.name).to.deep.equal(before);
    expect(looks(el), `${view.name}, back`).to.deep.equal(before);
    fixtureCleanup();
  }
});

for (const tag of ['hold-timer', 'exercise-card', 'routine-list', 'exercise-figure', 'exercise-guide']) {
  it(`an element that is first put on a page in the other document has the same styles: ${tag}`, async () => {
    const [here, there] = [document.body, elsewhere().body].map((place) => {
      const el = document.createElement(tag) as LitElement;
      el.setAttribute('exercise', 'butterfly');
      el.setAttribute('topic', 'faq');
      place.append(el);
      return el;
    }) as [LitElement, LitElement];
    await settled(here);
    await settled(there);
    const expected = looks(here);
    here.remove();
    expect(expected[0]!.length).to.be.above(20);
    expect(looks(there)).to.deep.equal(expected);
    const { display } = there.ownerDocument.defaultView!.getComputedStyle(there);
    expect(display).to.equal('block');
  });
}

it('the full-window view, opened there for the first time, has its styles', async () => {
  const el = (await show(viewNamed('timer with figure, idle'))) as HoldTimer;
  await giveClock(el);
  elsewhere().body.append(el);
  el.start();
  await settled(el);
  button(el, en.followAlong)!.click();
  await settled(el);
  const dialog = el.shadowRoot!.querySelector('dialog')!;
  const { position, inlineSize } = elsewhere().defaultView!.getComputedStyle(dialog);
  expect([dialog.matches(':modal'), position, inlineSize]).to.deep.equal([true, 'fixed', '600px']);
});

it('a session goes on there with its events and animations, and is paused by another one there', async () => {
  const el = (await show(viewNamed('timer with figure, idle'))) as HoldTimer;
  const clock = await giveClock(el);
  el.start();
  await settled(el);
  elsewhere().body.append(el);
  await settled(el);
  const events = record(elsewhere(), ...HOLD_EVENTS);
  clock.advance(30_000);
  expect([el.status, el.phase?.kind, typesOf(events)]).to.deep.equal(['running', 'hold', ['hold-phase']]);
  const ring = el.shadowRoot!.querySelector('[part~=ring]')!;
  await settled(el);
  const halves = [...ring.querySelectorAll('.half > i')].flatMap((each) => each.getAnimations());
  expect(halves.map(({ playState }) => playState)).to.deep.equal(['running', 'running']);

  const other = document.createElement('hold-timer');
  elsewhere().body.append(other);
  await settled(other);
  other.start();
  expect([el.status, other.status]).to.deep.equal(['paused', 'running']);
  other.reset();
});

it('a session ignores events of the document that it has left', async () => {
  const el = (await show(viewNamed('timer with figure, idle'))) as HoldTimer;
  await giveClock(el);
  elsewhere().body.append(el);
  await settled(el);
  el.start();
  const left = document.createElement('hold-timer');
  document.body.append(left);
  await settled(left);
  document.dispatchEvent(new Event('hold-start'));
  const { status } = el;
  el.remove();
  left.remove();
  expect(status).to.equal('running');
});

it('takes the language of its place there, also inside a shadow root', async () => {
  const el = await show(viewNamed('card, expanded'));
  const host = elsewhere().createElement('div');
  host.lang = 'da';
  elsewhere().body.append(host);
  host.attachShadow({ mode: 'open' }).append(el);
  await settled(el);
  await waitUntil(() => el.shadowRoot!.textContent.includes(da.howTo));
  host.lang = 'en';
  await waitUntil(() => el.shadowRoot!.textContent.includes(en.howTo));
});
