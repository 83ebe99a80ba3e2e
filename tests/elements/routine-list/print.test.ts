import { expect, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/routine-list.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import { contents, da, en } from '../../support/languages.js';
import { button, buttonsOf, drawn, nameOf, onPage, play, timerOf } from '../../support/session.js';
import { plain } from '../../support/text.js';
import { settled } from '../../support/views.js';

/** What the page contains at the moment of printing: the text of the hand-out, its element, and whether that is in the body. */
let printed: { text: string; host: Element; isPageShown: boolean }[] = [];
const { print } = window;

const handout = () => document.querySelector('.limber-handout');

beforeEach(() => {
  printed = [];
  window.print = () => {
    const host = handout()!;
    printed.push({ text: plain(host.shadowRoot), host, isPageShown: document.body.contains(host) });
    window.dispatchEvent(new Event('afterprint'));
  };
});

afterEach(() => {
  window.dispatchEvent(new Event('keydown'));
  window.print = print;
});

for (const [lang, messages] of [
  ['en', en],
  ['da', da],
] as const) {
  it(`print() makes a hand-out with pictures, steps, safety texts and days to tick off (${lang})`, async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list routine="full" lang=${lang}></routine-list>`);
    await el.print();
    const [{ text, host } = { text: '', host: el }] = printed;
    const { exercises, safety, floor } = contents[lang];
    for (const id of el.steps) {
      const { name, steps } = exercises[id]!;
      for (const each of [name, ...steps]) expect(text).to.contain(each.replaceAll('\u00AD', ''));
    }
    for (const each of [messages.safetyFull, safety!.stop, safety!.emergency, ...floor!.down, ...floor!.up]) {
      expect(text).to.contain(each);
    }
    expect(text).to.contain(messages.tickOff).and.to.contain(messages.week(4));
    expect(host.shadowRoot!.querySelectorAll('.pair')).to.have.lengthOf(el.steps.length);
    expect(host.shadowRoot!.querySelectorAll('i')).to.have.lengthOf(28);
    expect(printed[0]!.isPageShown, 'in the body, which the hand-out hides on paper').to.equal(false);
  });
}

it('print() waits for pictures of the page’s own, and marks texts in another language', async () => {
  const picture = { hold: `/demo/pictures/wall-sit.svg?${Math.random()}`, start: '/nowhere/at/all.png' };
  const plank = { kind: 'strength', sides: 'both', position: 'supine', dosage: { sets: 1, reps: 1, holdSeconds: 20 } };
  const words = { name: 'Plank', steps: ['Lie.', 'Up.', 'Hold.'], picture: 'A body.', feels: 'strong' };
  const routines = { mine: { title: 'Mine', hints: { plank: 'Short.' } } };
  const collection = {
    id: 'mine',
    exercises: { plank: { ...plank, picture } },
    routines: { mine: { exercises: ['plank', 'butterfly'] } },
    text: { en: { exercises: { plank: words }, routines } },
  };
  const { el } = await onPage<RoutineList>(
    html`<routine-list routine="mine" lang="da" .collection=${collection}></routine-list>`,
  );
  let pictures: [complete: boolean, width: number][] = [];
  window.print = () => {
    const images = [...handout()!.shadowRoot!.querySelectorAll('img')];
    pictures = images.map(({ complete, naturalWidth }) => [complete, naturalWidth]);
    expect(plain(handout()!.shadowRoot!.querySelector('dd'))).to.equal('strong');
    const marked = ['.hint', 'dd', 'ol', 'h2 span'].map((each) =>
      handout()!.shadowRoot!.querySelector(each)!.closest('[lang]')!.getAttribute('lang'),
    );
    expect(marked).to.deep.equal(Array(4).fill('en'));
    window.dispatchEvent(new Event('afterprint'));
  };
  await el.print();
  await waitUntil(() => pictures.length > 0);
  expect([pictures.length, pictures.every(([complete]) => complete), pictures[1]![1] > 0]).to.deep.equal([
    2,
    true,
    true,
  ]);
});

it('the hand-out leaves out what the visitor left out, and is removed at the next action on the page', async () => {
  const { el } = await onPage<RoutineList>(html`<routine-list exercises="butterfly glute-bridge"></routine-list>`);
  el.shadowRoot!.querySelector<HTMLElement>('.tile')!.click();
  while (!el.shadowRoot!.querySelector('.panel-buttons')) await settled(el);
  el.shadowRoot!.querySelector<HTMLElement>('.panel-buttons button')!.click();
  await settled(el);
  const sheets = document.adoptedStyleSheets.length;
  await el.print();
  expect(printed[0]!.text).not.to.contain(contents.en.exercises['butterfly']!.name);
  expect(printed[0]!.text).to.contain(contents.en.exercises['glute-bridge']!.name);
  await el.print();
  expect(document.querySelectorAll('.limber-handout')).to.have.lengthOf(1);
  expect(getComputedStyle(handout()!).display, 'on the screen').to.equal('none');
  window.dispatchEvent(new Event('pointerdown'));
  expect(document.querySelectorAll('.limber-handout')).to.have.lengthOf(0);
  expect(document.adoptedStyleSheets).to.have.lengthOf(sheets);
});

it('print() does nothing if there are no moves', async () => {
  const { el } = await onPage<RoutineList>(html`<routine-list exercises=""></routine-list>`);
  await el.print();
  expect(printed).to.have.lengthOf(0);
});

it('a Print button is in the summary and in the settings', async () => {
  const { el, clock } = await onPage<RoutineList>(html`<routine-list exercises="butterfly"></routine-list>`);
  const timer = timerOf(el);
  const count = () => buttonsOf(el).filter((each) => nameOf(each) === en.print).length;
  expect(count()).to.equal(0);
  el.start();
  await drawn(el);
  await play(el, clock, timer.durationMs / 1000 + 1);
  expect(el.status).to.equal('complete');
  await waitUntil(() => count() === 1);
  button(el, en.print)!.click();
  await waitUntil(() => printed.length === 1);
  timer.shadowRoot!.querySelector<HTMLElement>('.sets')!.click();
  await waitUntil(() => count() === 2);
});
