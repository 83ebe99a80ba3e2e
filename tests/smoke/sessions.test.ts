/** A session of each element from Start to the end, with everything that can be opened in it, in every engine. */
import { expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/all.js';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import type { ExerciseGuide } from '../../src/elements/exercise-guide/exercise-guide.js';
import type { RoutineList } from '../../src/elements/routine-list/routine-list.js';
import { da, en } from '../support/languages.js';
import {
  announced,
  button,
  buttonsOf,
  digitsOf,
  drawn,
  onPage,
  play,
  record,
  timerOf,
  typesOf,
  type Player,
} from '../support/session.js';
import { settled, show, viewNamed } from '../support/views.js';

const complaints: string[] = [];
const { warn, error } = console;
const complain = (...said: unknown[]) => void complaints.push(said.join(' '));
const complainOf = ({ message }: ErrorEvent) => complain(message);
beforeEach(() => {
  complaints.length = 0;
  console.warn = console.error = complain;
  addEventListener('error', complainOf);
});
afterEach(() => {
  Object.assign(console, { warn, error });
  removeEventListener('error', complainOf);
  expect(complaints).to.deep.equal([]);
});

const rootOf = (el: Player): ShadowRoot => timerOf(el).shadowRoot!;
const find = (el: Player, selector: string) => rootOf(el).querySelector<HTMLElement>(selector)!;
const sizeOf = (each: Element) => each.getBoundingClientRect();

async function press(el: Player, name: string): Promise<void> {
  button(el, name)!.click();
  await drawn(el);
}

for (const [lang, words] of [
  ['en', en],
  ['da', da],
] as const) {
  it(`a card goes from Start to the end, paused and resumed by its button: ${lang}`, async () => {
    const { el, clock } = await onPage<ExerciseCard>(
      html`<div lang=${lang}><exercise-card exercise="hip-flexor" seconds="20"></exercise-card></div>`,
    );
    const events = record(el, 'hold-start', 'hold-pause', 'hold-resume', 'hold-complete');
    await press(el, words.start);
    expect(announced(el)).to.not.equal('');
    const isHold = () => timerOf(el).phase?.kind === 'hold';
    for (let second = 0; second < 60 && !isHold(); second += 1) await play(el, clock, 1);
    expect(isHold()).to.equal(true);
    await play(el, clock, 1);
    const [ring, digits] = [find(el, '.half > i'), find(el, '[role=timer]')];
    expect(Math.min(sizeOf(ring).height, sizeOf(digits).height), 'ring and digits are seen').to.be.greaterThan(20);
    expect(ring.getAnimations().map(({ playState }) => playState)).to.deep.equal(['running']);
    const left = digitsOf(el);
    await press(el, words.pause);
    await play(el, clock, 5);
    expect([el.status, digitsOf(el)]).to.deep.equal(['paused', left]);
    await press(el, words.resume);
    await play(el, clock, 1);
    expect(digitsOf(el)).to.not.equal(left);
    clock.advance(timerOf(el).durationMs);
    await drawn(el);
    expect(el.status).to.equal('complete');
    expect(typesOf(events)).to.deep.equal(['hold-start', 'hold-pause', 'hold-resume', 'hold-complete']);
  });
}

it('a routine is started, skipped through and stopped', async () => {
  const { el, clock } = await onPage<RoutineList>(html`<routine-list routine="short"></routine-list>`);
  const events = record(el, 'routine-start', 'routine-step', 'routine-stop');
  await press(el, en.start);
  await play(el, clock, 2);
  const before = timerOf(el).elapsedMs;
  timerOf(el).skip();
  await drawn(el);
  expect(timerOf(el).elapsedMs).to.be.greaterThan(before);
  el.next();
  await drawn(el);
  el.stop();
  await drawn(el);
  expect([el.status, typesOf(events)]).to.deep.equal([
    'idle',
    ['routine-start', 'routine-step', 'routine-step', 'routine-stop'],
  ]);
});

for (const [direction, onward] of [
  ['ltr', 'ArrowRight'],
  ['rtl', 'ArrowLeft'],
] as const) {
  it(`keys work in the full-window view: ${direction}`, async () => {
    const { el, clock } = await onPage<ExerciseCard>(
      html`<div dir=${direction}><exercise-card exercise="hip-flexor"></exercise-card></div>`,
    );
    await press(el, en.start);
    await play(el, clock, 1);
    await press(el, en.followAlong);
    const dialog = find(el, 'dialog') as HTMLDialogElement;
    expect([dialog.open, sizeOf(dialog).height]).to.deep.equal([true, innerHeight]);
    const before = timerOf(el).elapsedMs;
    await sendKeys({ press: onward });
    await waitUntil(() => timerOf(el).elapsedMs > before, 'the arrow skips');
    await sendKeys({ press: 'p' });
    await waitUntil(() => el.status === 'paused', 'p pauses');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !rootOf(el).querySelector<HTMLDialogElement>('dialog')?.open, 'Escape leaves it');
    expect(el.status).to.equal('paused');
  });
}

it('the settings open, and keyboard focus has an outline', async () => {
  const { el } = await onPage<ExerciseCard>(html`<exercise-card exercise="hip-flexor"></exercise-card>`);
  const opener = find(el, '[aria-controls=settings]');
  opener.click();
  await waitUntil(() => find(el, '#settings input')?.getClientRects().length > 0, 'there is something to choose');
  buttonsOf(el)[0]!.focus();
  await sendKeys({ press: 'Tab' });
  const { activeElement } = rootOf(el);
  expect(activeElement && getComputedStyle(activeElement).outlineStyle).to.not.be.oneOf([null, 'none']);
});

it('a guide is fetched, and its questions can be opened', async () => {
  const el = (await show(viewNamed('guide, faq'))) as ExerciseGuide;
  const question = el.shadowRoot!.querySelector('summary')!;
  question.click();
  await settled(el);
  expect(question.parentElement!.querySelector('p')!.getClientRects().length).to.be.greaterThan(0);
});
