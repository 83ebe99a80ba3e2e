/** Danish is not here yet when this file begins; each of the neighbours `.slow` and `.failed` begins so as well. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/exercise-card.js';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import english from '../../src/locale/en.js';
import { languageFor, registerLanguage } from '../../src/locale/languages.js';
import { collectWarnings } from '../support/warnings.js';

const warnings = collectWarnings();
const en = languageFor('en')!.messages;

function danishCard(): { el: ExerciseCard; wrapper: HTMLElement } {
  const wrapper = document.createElement('div');
  wrapper.lang = 'da';
  wrapper.innerHTML = '<exercise-card exercise="butterfly"><p>Læs øvelsen</p></exercise-card>';
  document.body.append(wrapper);
  return { el: wrapper.firstElementChild as ExerciseCard, wrapper };
}

const textOf = (el: ExerciseCard): string => el.shadowRoot?.textContent ?? '';

describe('while a language is on its way', () => {
  it('the fallback children stand; then it is spoken, and no English comes between', async () => {
    expect(languageFor('da')).to.equal(undefined);
    const { el, wrapper } = danishCard();
    const seen: string[] = [];
    const look = () => seen.push(textOf(el));
    look();
    expect([el.shadowRoot, el.querySelector('p')!.checkVisibility()]).to.deep.equal([null, true]);
    // an element that has to be taken out and put in again meanwhile is drawn all the same
    el.remove();
    wrapper.append(el);
    while (!languageFor('da')) {
      await new Promise(requestAnimationFrame);
      look();
    }
    await el.updateComplete;
    look();
    const da = languageFor('da')!.messages;
    expect(seen.at(-1)).to.include(da.howTo);
    expect(seen.filter((text) => text.includes(en.howTo))).to.be.empty;
    expect(warnings).to.be.empty;
    wrapper.remove();
  });
});

describe('once a language is here', () => {
  it('an element speaks it from its first drawing on', async () => {
    const { el, wrapper } = danishCard();
    await el.updateComplete;
    expect(textOf(el)).to.include(languageFor('da')!.messages.howTo);
    wrapper.remove();
  });

  it('an element is not held up by it', () => {
    const { el, wrapper } = danishCard();
    expect(el.shadowRoot).to.not.equal(null);
    wrapper.remove();
  });
});

describe('which language is spoken', () => {
  const table: [lang: string, tag: string][] = [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['da', 'da'],
    ['DA-dk', 'da'],
    ['fi', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
    ['toString', 'en'],
  ];
  for (const [lang, tag] of table) {
    it(`on a page in "${lang}": ${tag}`, async () => {
      const root = await fixture<HTMLElement>(
        html`<div lang=${lang}><exercise-card exercise="butterfly"></exercise-card></div>`,
      );
      const el = root.firstElementChild as ExerciseCard;
      await el.updateComplete;
      expect(textOf(el)).to.include(languageFor(tag)!.messages.howTo);
    });
  }

  it('one that a page brings itself', async () => {
    registerLanguage({
      ...english,
      tag: 'fi',
      messages: (units) => ({ ...english.messages(units), howTo: 'Näin se tehdään' }),
    });
    const root = await fixture<HTMLElement>(
      html`<div lang="fi"><exercise-card exercise="butterfly"></exercise-card></div>`,
    );
    expect(textOf(root.firstElementChild as ExerciseCard)).to.include('Näin se tehdään');
  });

  it('one that it changes to while it is out of the page', async () => {
    const wrapper = await fixture<HTMLElement>(
      html`<div lang="en"><exercise-card exercise="butterfly"></exercise-card></div>`,
    );
    const el = wrapper.firstElementChild as ExerciseCard;
    el.remove();
    wrapper.lang = 'da';
    wrapper.append(el);
    await el.updateComplete;
    expect(textOf(el)).to.include(languageFor('da')!.messages.howTo);
  });
});
