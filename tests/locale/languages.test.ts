import { expect } from '@open-wc/testing';
import { findExerciseText, findGuide } from '../../src/content/catalog.js';
import danish from '../../src/locale/da.js';
import english from '../../src/locale/en.js';
import {
  fallbackLanguage,
  isGuideHere,
  languageFor,
  loadGuide,
  loadLanguage,
  nearestTag,
  offerLanguage,
  offerShipped,
  registerLanguage,
} from '../../src/locale/languages.js';
import type { DosageFacts } from '../../src/locale/messages.js';
import { shippedLanguages } from '../../src/locale/shipped-languages.js';

const outcomeOf = (arrival: Promise<unknown>): Promise<string> =>
  arrival.then(
    () => 'here',
    (reason: Error) => reason.message,
  );

// the order matters: each test adds languages to a page that has none at first
describe('languages', () => {
  it('are none at first', async () => {
    expect([fallbackLanguage(), languageFor('en'), nearestTag('da'), isGuideHere('en')]).to.deep.equal([
      ...[undefined, undefined, 'en', false],
    ]);
    for (const load of [loadLanguage, loadGuide])
      expect(await outcomeOf(load('da'))).to.equal('limber: there are no words in "en".');
  });

  it('of the page are used with their own units, and as the fallback if there is no English', () => {
    registerLanguage({ ...english, tag: 'pt-BR' });
    expect([nearestTag('pt-br'), nearestTag('pt'), fallbackLanguage()!.tag]).to.deep.equal(['pt-BR', 'pt-BR', 'pt-BR']);
    expect(languageFor('pt-BR')!.messages.seconds(2)).to.equal('2 segundos');
    expect(findExerciseText('butterfly', 'pt-BR')!.name).to.equal(english.content.exercises['butterfly']!.name);
  });

  it('of the library can be fetched, each with its words', async () => {
    offerShipped(shippedLanguages);
    const before = [languageFor('da-DK'), languageFor('en')];
    await Promise.all(['da-DK', 'en', 'sv-SE'].map(loadLanguage));
    expect(before).to.deep.equal([undefined, undefined]);
    expect([languageFor('da')!.messages.back, findExerciseText('butterfly', 'da')]).to.deep.equal([
      'Tilbage',
      danish.content.exercises['butterfly'],
    ]);
    expect([languageFor('da')!.tag, languageFor('en')!.tag, fallbackLanguage()!.tag]).to.deep.equal(['da', 'en', 'en']);
  });

  it('have guides that are fetched separately', async () => {
    const words = languageFor('da');
    expect([isGuideHere('da'), findGuide('da')]).to.deep.equal([false, undefined]);
    await loadGuide('da-DK');
    expect([isGuideHere('da-DK'), isGuideHere('en'), languageFor('da') === words]).to.deep.equal([true, false, true]);
    expect(findGuide('da')!.text).to.deep.equal(await danish.guide!());
  });

  it('have a plan that is fetched separately from the rest of the guide', async () => {
    const before = isGuideHere('da', 'plan');
    await loadGuide('da', 'plan');
    const { plan, ...others } = findGuide('da')!.text;
    expect([before, isGuideHere('da', 'plan'), isGuideHere('en', 'plan')]).to.deep.equal([false, true, false]);
    expect([others, plan!.length > 3]).to.deep.equal([await danish.guide!(), true]);
  });

  const nearest: [lang: string, tag: string][] = [
    ['da', 'da'],
    ['da-DK', 'da'],
    ['DA', 'da'],
    ['da_DK', 'da'],
    [' da ', 'da'],
    ['da-', 'da'],
    ['sv', 'sv'],
    ['sv-SE', 'sv'],
    ['sv_FI', 'sv'],
    ['sv-Latn-FI', 'sv'],
    // Danish and Swedish are close to Norwegian and known in Finland, but another language
    ['nb', 'en'],
    ['nn-NO', 'en'],
    ['no', 'en'],
    ['fi-FI', 'en'],
    ['dan_DK', 'en'],
    ['en-US', 'en'],
    ['pt-BR-x-old', 'pt-BR'],
    ['de', 'en'],
    ['', 'en'],
    ['toString', 'en'],
    ['constructor-x', 'en'],
    ['__proto__', 'en'],
  ];
  for (const [lang, tag] of nearest) {
    it(`the nearest to "${lang}" is ${tag}`, () => {
      expect([nearestTag(lang), languageFor(lang)!.tag]).to.deep.equal([tag, tag]);
    });
  }
});

describe('fetching a language', () => {
  /** Offers a language that counts how often its words and its guide are fetched, and may fail. */
  function counting(tag: string) {
    const fetched = { words: 0, guide: 0, fails: false };
    const answer = <T>(value: T): Promise<T> =>
      fetched.fails ? Promise.reject(new TypeError('offline')) : Promise.resolve(value);
    const guide = () => ((fetched.guide += 1), danish.guide!().then(answer));
    offerLanguage(tag, () => ((fetched.words += 1), answer({ default: { ...danish, tag, guide } })));
    return fetched;
  }

  it('happens once, however often it is asked for', async () => {
    const fetched = counting('nn');
    await Promise.all(['nn', 'nn-NO', 'NN'].map((lang) => loadGuide(lang)));
    const words = languageFor('nn');
    await loadLanguage('nn');
    await loadGuide('nn');
    expect([fetched.words, fetched.guide, languageFor('nn') === words]).to.deep.equal([1, 1, true]);
  });

  it('rejects for every caller if the words fail, and may be tried again', async () => {
    const fetched = Object.assign(counting('is'), { fails: true });
    expect(await Promise.all([loadLanguage('is'), loadGuide('is')].map(outcomeOf))).to.deep.equal([
      'offline',
      'offline',
    ]);
    expect([languageFor('is'), isGuideHere('is')]).to.deep.equal([undefined, false]);
    fetched.fails = false;
    await loadGuide('is');
    expect([languageFor('is')!.tag, isGuideHere('is'), fetched.words]).to.deep.equal(['is', true, 2]);
  });

  it('rejects for every caller if the guide fails, and may be tried again', async () => {
    const fetched = counting('fo');
    await loadLanguage('fo');
    fetched.fails = true;
    expect(await Promise.all([loadGuide('fo'), loadGuide('fo')].map(outcomeOf))).to.deep.equal(['offline', 'offline']);
    expect(isGuideHere('fo')).to.be.false;
    fetched.fails = false;
    await loadGuide('fo');
    expect([isGuideHere('fo'), fetched.guide]).to.deep.equal([true, 2]);
  });

  it('does not happen if the page has registered that language itself', async () => {
    const fetched = counting('kl');
    registerLanguage({ tag: 'kl', messages: danish.messages, content: danish.content });
    await loadGuide('kl');
    expect([isGuideHere('kl'), fetched.words, fetched.guide]).to.deep.equal([true, 0, 0]);
  });
});

describe('the messages of a language', () => {
  const seconds: [lang: string, seconds: number, text: string][] = [
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
    ['sv', 59, '59 sekunder'],
    ['sv', 60, '1 minut'],
    ['sv', 150, '2 minuter och 30 sekunder'],
  ];
  for (const [lang, count, text] of seconds) {
    it(`${count} seconds, ${lang}: ${text}`, () => {
      expect(languageFor(lang)!.messages.seconds(count)).to.equal(text);
    });
  }

  it('write no dash in a summary, where a line could break', () => {
    for (const lang of ['en', 'da', 'sv']) {
      const said = languageFor(lang)!.messages.doneSummary(4, 300_000);
      expect(said).not.to.match(/\p{L}[-–]\p{L}/u);
      expect(said).not.to.include('–');
    }
  });

  const swing = { sets: 1, reps: 8, holdSeconds: 0, eachSide: true };
  const march = { sets: 1, reps: 1, holdSeconds: 120, eachSide: false };
  const dosages: [lang: string, facts: DosageFacts, text: string][] = [
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
    ['sv', { ...swing, phases: { lift: 'Pendla' } }, 'Pendla 8 gånger på varje sida'],
    ['sv', { ...swing, reps: 1, phases: { lift: 'Pendla' } }, 'Pendla 1 gång på varje sida'],
    [
      'sv',
      { ...swing, sets: 2, holdSeconds: 3 },
      'Lyft 8 gånger på varje sida, håll kvar i 3 sekunder varje gång, 2 set',
    ],
    ['sv', { ...march, sets: 2, holdSeconds: 30, eachSide: true }, 'Håll kvar i 30 sekunder, 2 gånger på varje sida'],
    ['sv', { ...march, phases: { hold: 'Gå på stället' } }, 'Gå på stället i 2 minuter'],
  ];
  for (const [lang, facts, text] of dosages) {
    it(`dosage: ${text}`, () => {
      expect(languageFor(lang)!.messages.dosage(facts)).to.equal(text);
    });
  }
});
