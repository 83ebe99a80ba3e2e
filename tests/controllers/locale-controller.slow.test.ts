/** A language that takes longer than a page has patience: a file of its own, since a page fetches a language once. */
import { expect } from '@open-wc/testing';
import { LocaleController } from '../../src/controllers/locale-controller.js';
import { systemClock } from '../../src/device/clock.js';
import '../../src/define/exercise-card.js';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import { languageFor } from '../../src/locale/languages.js';
import { FakeClock } from '../support/fake-clock.js';

const clock = new FakeClock();
before(() => (LocaleController.clock = clock));
after(() => (LocaleController.clock = systemClock));

it('after 3 seconds English is spoken, and the language when it comes', async () => {
  const wrapper = document.createElement('div');
  wrapper.lang = 'da';
  wrapper.innerHTML = '<exercise-card exercise="butterfly"><p>Læs øvelsen</p></exercise-card>';
  document.body.append(wrapper);
  const el = wrapper.firstElementChild as ExerciseCard;
  const words = () => el.shadowRoot?.textContent ?? '';

  // nothing that is fetched arrives between microtasks
  clock.advance(2_000);
  const late = wrapper.cloneNode(true) as HTMLElement;
  document.body.append(late);
  const second = late.firstElementChild as ExerciseCard;
  const waits = clock.armed;
  clock.advance(999);
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  const beforeTheEnd = [el.shadowRoot, second.shadowRoot];
  clock.advance(1);
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  const atTheEnd = words();
  const lateAtTheEnd = second.shadowRoot?.textContent;
  const third = wrapper.cloneNode(true) as HTMLElement;
  document.body.append(third);
  const atOnce = (third.firstElementChild as ExerciseCard).shadowRoot;
  // by then it has all English words, so that it takes Danish over only with all of its own
  while (!languageFor('da')?.all) await new Promise(requestAnimationFrame);
  await Promise.resolve();
  await el.updateComplete;
  const after = words();
  for (const each of [wrapper, late, third]) each.remove();

  const [en, da] = [languageFor('en')!.messages, languageFor('da')!.messages];
  expect([waits, ...beforeTheEnd]).to.deep.equal([1, null, null]);
  expect(atTheEnd).to.include(en.howTo);
  // one wait for the page: who comes later has what is left of it
  expect(lateAtTheEnd).to.include(en.howTo);
  expect(atOnce).to.not.equal(null);
  expect(after).to.include(da.howTo).and.not.include(en.howTo);
});

it('a language that was in time leaves nothing armed', async () => {
  while (!languageFor('da')) await new Promise(requestAnimationFrame);
  await Promise.resolve();
  expect(clock.armed).to.equal(0);
});
