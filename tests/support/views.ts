/** Every element in every state that looks different, for the checks that apply to all elements. */
import { fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import '../../src/all.js';
import type { Issue } from '../../src/controllers/issues-controller.js';
import type { FakeClock } from './fake-clock.js';
import { drawn, giveClock, timerOf, type Player } from './session.js';

type Act = (el: Player, clock: FakeClock) => void | Promise<void>;

export interface View {
  readonly name: string;
  readonly template: TemplateResult;
  readonly act?: Act;
  /** It warns, because its input is invalid. */
  readonly warns?: boolean;
}

const leadIn: Act = (el, clock) => {
  el.start();
  clock.advance(1_000);
};
const hold: Act = (el, clock) => {
  el.start();
  clock.advance(28_000);
};
const paused: Act = (el, clock) => {
  hold(el, clock);
  el.pause();
};
const waiting: Act = (el, clock) => {
  el.start();
  clock.advance(26_000);
};
const complete: Act = (el, clock) => {
  el.start();
  clock.advance(timerOf(el).durationMs);
};
const stopped: Act = (el, clock) => {
  el.start();
  clock.advance(timerOf(el).durationMs / 2);
  timerOf(el).reset();
};

/** Waits for the first element that matches, in any root, and presses it. */
const press =
  (...selectors: string[]): Act =>
  async (el) => {
    for (const selector of selectors) {
      elementsIn(el)
        .find((each) => each.matches(selector))!
        .click();
      await settled(el);
      await settled(el);
    }
  };

const openSettings: Act = async (el, clock) => {
  await press('[aria-controls=settings]')(el, clock);
  await waitUntil(() => elementsIn(el).some((each) => each.matches('.settings label')), 'the settings are not fetched');
};

const timer = html`<hold-timer seconds="30" ready-seconds="20" each-side label="Yoga"></hold-timer>`;
const timerWithFigure = html`<hold-timer exercise="hip-flexor"></hold-timer>`;
const waitingTimer = html`<hold-timer exercise="hip-flexor" manual></hold-timer>`;
const card = html`<exercise-card exercise="hip-flexor"></exercise-card>`;
const list = html`<routine-list></routine-list>`;
const gentle = html`<routine-list routine="gentle"></routine-list>`;
const fromShop = [
  html`<a slot="actions" href="#belt" style="display: inline-block; min-block-size: 44px">Rygbælte</a>`,
  html`<p slot="aside">Rygbælte</p>`,
];

export const views: readonly View[] = [
  { name: 'timer, idle', template: timer },
  { name: 'timer, lead-in', template: timer, act: leadIn },
  { name: 'timer, hold', template: timer, act: hold },
  { name: 'timer, complete', template: timer, act: complete },
  { name: 'timer with figure, idle', template: timerWithFigure },
  { name: 'timer with figure, lead-in', template: timerWithFigure, act: leadIn },
  { name: 'timer with figure, hold', template: timerWithFigure, act: hold },
  { name: 'timer with figure, paused', template: timerWithFigure, act: paused },
  { name: 'timer with figure, complete', template: timerWithFigure, act: complete },
  { name: 'timer, waiting', template: waitingTimer, act: waiting },
  {
    name: 'timer, settings with a voice, in a session',
    template: html`<hold-timer exercise="butterfly" .cues=${'voice'}></hold-timer>`,
    act: async (el, clock) => {
      await openSettings(el, clock);
      leadIn(el, clock);
    },
  },
  { name: 'timer, issues', template: html`<hold-timer exercise="headstand"></hold-timer>`, warns: true },
  { name: 'card, idle', template: card },
  { name: 'card, expanded', template: html`<exercise-card exercise="glute-bridge" expanded></exercise-card>` },
  { name: 'card, without timer', template: html`<exercise-card exercise="butterfly" hide-timer></exercise-card>` },
  { name: 'card, lead-in', template: card, act: leadIn },
  { name: 'card, hold', template: card, act: hold },
  { name: 'card, paused', template: card, act: paused },
  { name: 'card, complete', template: card, act: complete },
  { name: 'card, issues', template: html`<exercise-card exercise="headstand"></exercise-card>`, warns: true },
  { name: 'list, idle', template: list },
  { name: 'list, prominent', template: html`<routine-list prominent></routine-list>` },
  { name: 'list, lead-in', template: list, act: leadIn },
  { name: 'list, hold', template: list, act: hold },
  { name: 'list, paused', template: list, act: paused },
  { name: 'list, waiting', template: html`<routine-list manual></routine-list>`, act: waiting },
  { name: 'list, stopped', template: list, act: stopped },
  { name: 'list, complete', template: list, act: complete },
  { name: 'list, issues', template: html`<routine-list exercises="headstand butterfly"></routine-list>`, warns: true },
  { name: 'card, on a chair', template: html`<exercise-card exercise="hip-flexor" floor-free></exercise-card>` },
  {
    name: 'card, another form',
    template: html`<exercise-card exercise="glute-bridge" expanded></exercise-card>`,
    act: press('.how-to .swap'),
  },
  {
    name: 'card, from the shop',
    template: html`<exercise-card exercise="butterfly">${fromShop}</exercise-card>`,
  },
  { name: 'list, on a chair', template: html`<routine-list routine="full" floor-free></routine-list>` },
  { name: 'list, needs a bench', template: html`<routine-list routine="strength"></routine-list>` },
  { name: 'list, a move opened', template: gentle, act: press('li:not(.way):nth-last-child(2) .tile') },
  { name: 'list, the way down opened', template: list, act: press('.way .tile') },
  {
    name: 'list, a move left out',
    template: list,
    act: press('li:not(.way) .tile', '.panel-buttons .text'),
  },
  {
    name: 'list, a move opened in a session',
    template: gentle,
    act: async (el, clock) => {
      await press('li:not(.way) .tile')(el, clock);
      hold(el, clock);
    },
  },
  { name: 'list, looked through', template: list, act: press('.preview') },
  { name: 'list, settings', template: list, act: openSettings },
  { name: 'list, from the shop', template: html`<routine-list>${fromShop}</routine-list>` },
  {
    name: 'list, complete, from the shop',
    template: html`<routine-list><p slot="after">Rygbælte</p></routine-list>`,
    act: complete,
  },
  { name: 'guide, faq', template: html`<exercise-guide topic="faq"></exercise-guide>` },
  {
    name: 'guide, a question opened',
    template: html`<exercise-guide topic="faq"></exercise-guide>`,
    act: press('summary'),
  },
  { name: 'guide, safety', template: html`<exercise-guide topic="safety" advice="1813"></exercise-guide>` },
  { name: 'guide, starting', template: html`<exercise-guide topic="starting"></exercise-guide>` },
  { name: 'guide, tailoring', template: html`<exercise-guide topic="tailoring"></exercise-guide>` },
  { name: 'guide, sources', template: html`<exercise-guide topic="sources"></exercise-guide>` },
  { name: 'guide, issues', template: html`<exercise-guide topic="diet"></exercise-guide>`, warns: true },
  { name: 'figure', template: html`<exercise-figure exercise="hip-flexor"></exercise-figure>` },
  { name: 'figure, other side', template: html`<exercise-figure exercise="hip-flexor" side="left"></exercise-figure>` },
];

export const viewNamed = (name: string): View => views.find((view) => view.name === name)!;

/** Attributes of a wrapper around the element: language, direction, width and so on. */
export type Surroundings = Partial<Record<'lang' | 'dir' | 'style' | 'class', string>>;

/** Puts a view on the page and waits until all nested elements have drawn. */
export async function show({ template, act }: View, surroundings: Surroundings = {}): Promise<LitElement> {
  const { lang = 'en', dir = 'ltr', style = '', class: className = '' } = surroundings;
  const wrapper = await fixture<HTMLElement>(
    html`<div lang=${lang} dir=${dir} style=${style} class=${className}>${template}</div>`,
  );
  const el = wrapper.firstElementChild as LitElement;
  await settled(el);
  if (act) {
    const clock = await giveClock(el as Player);
    await act(el as Player, clock);
    await settled(el);
  }
  return el;
}

/** Waits until the element and all elements inside have fetched what they need and drawn. */
export async function settled(el: LitElement): Promise<void> {
  await el.updateComplete;
  const isFilled = (place: Element | null) => !place || place.textContent.trim() !== '';
  const place = () => el.renderRoot.querySelector(FETCHED[el.localName] ?? 'no place');
  if (!isFilled(place())) await waitUntil(() => isFilled(place()), 'it is fetched', { interval: 5, timeout: 8_000 });
  if (el.localName !== 'exercise-figure') await drawn(el as Player);
  for (const each of rootsIn(el)) await (each.host as LitElement).updateComplete;
}

/** By tag, the element that is there once a fetch has succeeded or failed. */
const FETCHED: Readonly<Record<string, string>> = {
  'exercise-guide': '.frame',
  'routine-list': '.panel:not([hidden])',
};

/** All faults that `find` finds in these views, in these surroundings. */
export async function faultsIn(
  which: readonly View[],
  find: (el: LitElement, view: View) => readonly string[] | Promise<readonly string[]>,
  surroundings?: Surroundings,
): Promise<string[]> {
  const faults: string[] = [];
  for (const view of which) {
    const el = await show(view, surroundings);
    faults.push(...(await find(el, view)).map((fault) => `${view.name}: ${fault}`));
    fixtureCleanup();
  }
  return faults;
}

/** A template of an element with these attributes and children. */
export function made(tag: string, attributes: Readonly<Record<string, string>> = {}, children = ''): TemplateResult {
  const el = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  el.innerHTML = children;
  return html`${el}`;
}

export const isSeen = (el: Element): boolean => el.checkVisibility() && el.getBoundingClientRect().height > 0;

/** The attributes of the issues of an element. */
export const issuesOf = ({ issues }: { readonly issues: readonly Issue[] }): string[] =>
  issues.map(({ attribute }) => attribute);

/** The shadow root of an element and those nested in it. */
export function rootsIn(el: Element): ShadowRoot[] {
  const root = el.shadowRoot;
  if (!root) return [];
  return [root, ...[...root.querySelectorAll('*')].flatMap(rootsIn)];
}

/** All elements inside, in all roots. */
export const elementsIn = (el: Element): HTMLElement[] =>
  rootsIn(el).flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')]);

/** Every text and accessible name inside, also those not shown now. */
export function wordsIn(el: Element): string[] {
  return rootsIn(el).flatMap((root) => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.textContent!);
    for (const each of root.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description']) {
        texts.push(each.getAttribute(name) ?? '');
      }
    }
    return texts.map((text) => text.trim()).filter(Boolean);
  });
}
