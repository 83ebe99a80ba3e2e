/** A language that cannot be fetched: a file of its own, because what forbids the fetch cannot be taken back. */
import { expect } from '@open-wc/testing';
import '../../src/define/exercise-card.js';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import { languageFor } from '../../src/locale/languages.js';
import '../support/player.js';
import { collectWarnings } from '../support/warnings.js';

const warnings = collectWarnings();

before(() => {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "script-src 'none'";
  document.head.append(policy);
});

const en = languageFor('en')!.messages;

async function danishCard(): Promise<ExerciseCard> {
  const el = document.createElement('exercise-card');
  el.exercise = 'butterfly';
  el.lang = 'da';
  document.body.append(el);
  await el.updateComplete;
  return el;
}

it('English is spoken, and one warning says why', async () => {
  const el = await danishCard();
  const text = el.shadowRoot!.textContent;
  el.remove();
  expect(languageFor('da')).to.equal(undefined);
  expect(text).to.include(en.howTo);
  expect(warnings.filter((warning) => warning.includes('"da"'))).to.have.lengthOf(1);
});

it('a session runs all the same', async () => {
  const el = await danishCard();
  await el.updateComplete;
  await el.shadowRoot!.querySelector('hold-timer')!.updateComplete;
  el.start();
  const { status } = el;
  el.remove();
  expect(status).to.equal('running');
});
