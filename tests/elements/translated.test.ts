/** A page changed by a translator: later updates are shown as on any other page. */
import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { FakeClock } from '../support/fake-clock.js';
import '../support/seen-alone.js';
import { giveClock, play, timerOf, type Player } from '../support/session.js';
import { elementsIn, rootsIn, settled, wordsIn } from '../support/views.js';
import '../../src/all.js';

type Translator = (el: Element) => void;

function nodesIn(root: Node, what: number): ChildNode[] {
  const walker = document.createTreeWalker(root, what);
  const nodes: ChildNode[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as ChildNode);
  return nodes;
}

/** Wraps each text in two elements, as Chrome's translator does. */
const wrap: Translator = (el) => {
  for (const text of rootsIn(el).flatMap((root) => nodesIn(root, NodeFilter.SHOW_TEXT))) {
    if (!text.textContent!.trim() || text.parentElement!.localName === 'font') continue;
    const outer = document.createElement('font');
    text.replaceWith(outer);
    outer.appendChild(document.createElement('font')).append(text.textContent!);
  }
};

const loseComments: Translator = (el) => {
  for (const comment of rootsIn(el).flatMap((root) => nodesIn(root, NodeFilter.SHOW_COMMENT))) comment.remove();
};

/** The innermost elements that hold text. */
function textBearing(el: Element): HTMLElement[] {
  const holdsText = (each: Element) => nodesIn(each, NodeFilter.SHOW_TEXT).some((text) => text.textContent!.trim());
  return elementsIn(el).filter(
    (each) => each instanceof HTMLElement && holdsText(each) && ![...each.children].some(holdsText),
  );
}

/** Elements that lose their state if they are replaced by a copy. */
const NOT_TEXT = 'hold-timer, exercise-figure, exercise-card, slot';

const translators: Record<string, Translator> = {
  'each text wrapped': wrap,
  'each text wrapped, comments removed': (el) => (wrap(el), loseComments(el)),
  'comments removed, and texts around them joined': (el) => {
    loseComments(el);
    for (const root of rootsIn(el)) root.normalize();
    wrap(el);
  },
  'comments inside paragraphs removed': (el) => {
    for (const paragraph of elementsIn(el).filter((each) => each.matches('p, button, li, div:not(.frame)'))) {
      for (const comment of nodesIn(paragraph, NodeFilter.SHOW_COMMENT)) comment.remove();
    }
  },
  'each element that holds text replaced by a copy': (el) => {
    for (const each of textBearing(el)) each.replaceWith(each.cloneNode(true));
  },
  'the HTML of paragraphs written again': (el) => {
    for (const each of elementsIn(el).filter((one) => one.matches('p, li, dd, button, summary, h2, h3'))) {
      if (!each.querySelector(NOT_TEXT)) each.innerHTML = `${each.innerHTML}`;
    }
  },
  'texts written again': (el) => {
    for (const each of textBearing(el)) if (each.childElementCount === 0) each.textContent = `${each.textContent}`;
  },
};

type Act = (el: Player, clock: FakeClock) => void | Promise<void>;

const press =
  (selector: string): Act =>
  async (el) => {
    elementsIn(el)
      .find((each) => each.matches(selector))!
      .click();
    await settled(el);
  };

const toStart: Act = (el) => el.start();
const by =
  (seconds: number): Act =>
  (el, clock) =>
    play(el, clock, seconds);

const session: readonly (readonly [string, Act])[] = [
  ['start', toStart],
  ['on the way', by(3)],
  ['in the hold', by(27)],
  ['paused', (el) => el.pause()],
  ['resumed', (el) => el.start()],
  ['later', by(30)],
  ['skipped', (el) => timerOf(el).skip()],
  ['later still', by(12)],
  ['at the end', (el, clock) => void clock.advance(timerOf(el).durationMs)],
];

const fullscreen: typeof session = [
  ['start', toStart],
  ['opened', press('[aria-haspopup=dialog]')],
  ...session.slice(1, 6),
  ['closed', press('.leave')],
  ...session.slice(6),
];

const chosen: typeof session = [
  ['on a chair', press('.place button:last-of-type')],
  ['the steps opened', press('.how-to > summary')],
  ...session,
  ['on the floor', press('.place button')],
];

const looked: typeof session = [
  ['a move opened', press('li:not(.way) .tile')],
  ['left out', press('.panel-buttons .text')],
  ['another opened', press('li:not(.way):last-of-type .tile, li:nth-child(3) .tile')],
  ['closed', press('.panel-buttons button:last-child')],
  ['looked through', press('.preview')],
  ...session,
  ['once more', (el) => el.start()],
];

/** Settings opened before a session: during it their title says that they apply from the next start. */
const chosenUnderWay: typeof session = [
  ['opened', press('.sets')],
  ['here', async (el) => void (await waitUntil(() => elementsIn(el).some((each) => each.id === 'its-course')))],
  ['started', toStart],
  ['on the way', by(3)],
  ['stopped', (el) => timerOf(el).reset()],
];

const scenes: Record<string, { template: TemplateResult; acts: typeof session }> = {
  'a timer': {
    template: html`<hold-timer seconds="20" each-side sets="2" label="Yoga"></hold-timer>`,
    acts: session,
  },
  'a timer of a move': { template: html`<hold-timer exercise="glute-bridge" level="2"></hold-timer>`, acts: session },
  'the settings': {
    template: html`<hold-timer exercise="hip-flexor"></hold-timer>`,
    acts: chosenUnderWay,
  },
  'a card': { template: html`<exercise-card exercise="hip-flexor"></exercise-card>`, acts: chosen },
  'a card in the whole window': {
    template: html`<exercise-card exercise="hip-flexor"></exercise-card>`,
    acts: fullscreen,
  },
  'a routine': { template: html`<routine-list routine="short"></routine-list>`, acts: looked },
  'a routine with a bench': { template: html`<routine-list routine="strength"></routine-list>`, acts: session },
};

/** All words after each act; the page is translated before the acts that `when` picks. */
async function wordsOf(
  { template, acts }: (typeof scenes)[string],
  translate: Translator,
  when: (index: number) => boolean,
): Promise<string[]> {
  const wrapper = await fixture<HTMLElement>(html`<div lang="en">${template}</div>`);
  const el = wrapper.firstElementChild as Player;
  await settled(el);
  const clock = await giveClock(el);
  const told: string[] = [];
  for (const [index, [name, act]] of acts.entries()) {
    if (when(index)) translate(el);
    await act(el, clock);
    await settled(el);
    told.push(`${name}: ${wordsIn(el).join(' | ')}`);
  }
  fixtureCleanup();
  return told;
}

before('fetch the module that repairs translated nodes', async () => {
  const timer = await fixture<Player>(html`<hold-timer seconds="5"></hold-timer>`);
  await settled(timer);
  wrap(timer);
  timer.requestUpdate();
  await timer.updateComplete;
  fixtureCleanup();
});

for (const [what, scene] of Object.entries(scenes)) {
  describe(what, () => {
    let untouched: string[];
    before(
      async () =>
        (untouched = await wordsOf(
          scene,
          () => undefined,
          () => false,
        )),
    );

    for (const [how, translate] of Object.entries(translators)) {
      const moments: [string, (index: number) => boolean][] = [
        ['at rest', (index) => index === 0],
        ['in the session', (index) => index === 4],
        ['again and again', () => true],
      ];
      for (const [when, isThen] of moments) {
        it(`shows the same words after it was translated ${when}: ${how}`, async () => {
          expect(await wordsOf(scene, translate, isThen)).to.deep.equal(untouched);
        });
      }
    }
  });
}
