import { expect } from '@open-wc/testing';
import { findExerciseText, findGuide, findExerciseText, findMoreFacts } from '../../src/content/catalog.js';
import {
  fallbackLanguage,
  guideMessagesFor,
  languageFor,
  loadGuide,
  loadLanguage,
  loadMore,
  nearestTag,
  registerLanguage,
} from '../../src/locale/languages.js';
import danish from '../../src/locale/da.js';
import english from '../../src/locale/en.js';
import type { DosageFacts } from '../../src/locale/messages.js';
import wholeEnglish from '../../src/locale/whole/en.js';

describe('the nearest language', () => {
  const table: [lang: string, tag: string][] = [
    ['da', 'da'],
    ['da-DK', 'da'],
    ['DA', 'da'],
    ['en-US', 'en'],
    ['de', 'en'],
    ['', 'en'],
    ['toString', 'en'],
    ['constructor-x', 'en'],
    ['__proto__', 'en'],
  ];
  for (const [lang, tag] of table) {
    it(`of "${lang}" is ${tag}`, () => {
      expect(nearestTag(lang)).to.equal(tag);
    });
  }
});

describe('a language', () => {
  it('that is inside is there at once', () => {
    expect(languageFor('en')!.tag).to.equal('en');
  });

  it('is there once it was fetched', async () => {
    const before = languageFor('da');
    await loadLanguage('da-DK');
    expect([before, languageFor('da')!.tag]).to.deep.equal([undefined, 'da']);
  });

  it('is the same when it is fetched again', async () => {
    await loadLanguage('da');
    const first = languageFor('da');
    await loadLanguage('da');
    expect(languageFor('da')).to.equal(first);
  });

  it('that falls back is English', () => {
    expect(fallbackLanguage().tag).to.equal('en');
  });

  it('can be added by a page, with its own units', () => {
    registerLanguage({ ...english, tag: 'sv' });
    expect([nearestTag('sv-SE'), languageFor('sv')!.messages.seconds(2)]).to.deep.equal(['sv', '2 sekunder']);
  });

  it('can be added by a page in a name with a region', () => {
    registerLanguage({ ...english, tag: 'pt-BR' });
    expect(nearestTag('pt-BR')).to.equal('pt-BR');
  });
});

describe('the rest of a language', () => {
  it('that is inside is there at once', () => {
    expect([languageFor('en')!.all!.back, guideMessagesFor('en')!.topics.faq]).to.deep.equal([
      'Back',
      'Questions and answers',
    ]);
  });

  // Danish is fetched part by part from here on
  it('is not there with the words of first sight', async () => {
    await loadLanguage('da');
    expect([languageFor('da')!.all, guideMessagesFor('da')]).to.deep.equal([undefined, undefined]);
    expect(findExerciseText('butterfly', 'da')).to.have.property('name');
    expect(findExerciseText('butterfly', 'da')).to.be.undefined;
  });

  it('is there once it was fetched, without the guide', async () => {
    await loadMore('da-DK');
    expect(languageFor('da')!.all).to.include({ back: 'Tilbage', howTo: languageFor('da')!.messages.howTo });
    expect(findExerciseText('butterfly', 'da')!.steps).not.to.be.empty;
    expect(findMoreFacts('butterfly')).to.have.keys('muscles', 'cautions');
    expect(guideMessagesFor('da')).to.be.undefined;
  });

  it('is there with a guide once that was fetched, which leaves the words alone', async () => {
    const { all } = languageFor('da')!;
    await loadGuide('da-DK');
    expect(guideMessagesFor('da')!.topics.safety).to.equal('Sikkerhed');
    expect(findGuide('da')!.text.faq[0]!.title).not.to.equal(findGuide('en')!.text.faq[0]!.title);
    expect(languageFor('da')!.all).to.equal(all);
  });

  for (const [part, load] of Object.entries({ 'the rest': loadMore, 'a guide': loadGuide })) {
    it(`is taken in once, however many ask for ${part} at a time`, async () => {
      registerLanguage(danish);
      const seen = await Promise.all(
        ['da', 'da-DK', 'DA'].map(async (lang) => {
          await load(lang);
          return languageFor('da');
        }),
      );
      expect(new Set(seen).size).to.equal(1);
    });

    it(`is the same when ${part} is asked for again`, async () => {
      await load('da');
      const first = languageFor('da');
      await load('da');
      expect(languageFor('da')).to.equal(first);
    });

    it(`has the words of first sight with it: ${part}`, async () => {
      registerLanguage({ ...wholeEnglish, tag: 'nb' });
      await load('nb');
      expect(languageFor('nb')!.messages.howTo).to.equal('How to do it');
    });

    it(`is refused where the page has brought a language without ${part}`, async () => {
      registerLanguage({ ...english, tag: 'sv' });
      const outcome = await load('sv-SE').catch((reason: Error) => reason.message);
      expect(outcome).to.equal('limber: there are no more words in "sv".');
    });

    it(`is refused each time: ${part}`, async () => {
      for (let time = 0; time < 2; time += 1) {
        const outcome = await load('sv').catch((reason: Error) => reason.message);
        expect(outcome).to.include('"sv"');
      }
    });
  }

  it('keeps what has come when two parts are asked for at a time', async () => {
    registerLanguage(danish);
    await Promise.all([loadMore('da'), loadGuide('da')]);
    expect([languageFor('da')!.all === undefined, guideMessagesFor('da') === undefined]).to.deep.equal([false, false]);
  });

  it('comes with the rest of a language that a page brings whole', () => {
    registerLanguage({ ...wholeEnglish, tag: 'nn' });
    expect([languageFor('nn')!.all!.back, guideMessagesFor('nn')!.topics.faq]).to.deep.equal([
      'Back',
      'Questions and answers',
    ]);
  });
});

describe('seconds', () => {
  const table: [lang: string, seconds: number, text: string][] = [
    ['en', 1, '1 second'],
    ['en', 59, '59 seconds'],
    ['en', 60, '1 minute'],
    ['en', 61, '1 minute and 1 second'],
    ['en', 120, '2 minutes'],
    ['en', 150, '2 minutes and 30 seconds'],
    ['en', 3600, '60 minutes'],
    ['da', 59, '59 sekunder'],
    ['da', 60, '1 minut'],
    ['da', 150, '2 minutter og 30 sekunder'],
  ];
  for (const [lang, seconds, text] of table) {
    it(`are in minutes from a minute on: ${text}`, async () => {
      await loadLanguage(lang);
      expect(languageFor(lang)!.messages.seconds(seconds)).to.equal(text);
    });
  }
});

describe('how much there is to do', () => {
  const swing = { sets: 1, reps: 8, holdSeconds: 0, eachSide: true };
  const march = { sets: 1, reps: 1, holdSeconds: 120, eachSide: false };
  const table: [lang: 'en' | 'da', facts: DosageFacts, text: string][] = [
    ['en', { ...swing, phases: { lift: 'Swing' } }, 'Swing 8 times on each side'],
    ['en', { ...swing, sets: 2, phases: { lift: 'Swing' } }, 'Swing 8 times on each side, 2 sets'],
    ['en', { ...march, phases: { hold: 'March' } }, 'March for 2 minutes'],
    ['en', { ...swing, reps: 2, phases: { lift: 'Swing' } }, 'Swing twice on each side'],
    ['en', { ...swing, reps: 1, phases: { lift: 'Swing' } }, 'Swing once on each side'],
    ['en', { ...swing, holdSeconds: 3, eachSide: false }, 'Lift 8 times, hold each for 3 seconds'],
    ['en', { ...march, sets: 2, holdSeconds: 30, eachSide: true }, 'Hold for 30 seconds, twice on each side'],
    ['da', { ...swing, phases: { lift: 'Sving' } }, 'Sving 8 gange på hver side'],
    ['da', { ...swing, reps: 1, phases: { lift: 'Sving' } }, 'Sving 1 gang på hver side'],
    ['da', { ...march, phases: { hold: 'Gå på stedet' } }, 'Gå på stedet i 2 minutter'],
  ];
  for (const [lang, facts, text] of table) {
    it(`is told in the words of the move: ${text}`, async () => {
      await loadLanguage(lang);
      expect(languageFor(lang)!.messages.dosage(facts)).to.equal(text);
    });
  }
});
