import { expect } from '@open-wc/testing';
import {
  fallbackLanguage,
  languageFor,
  loadLanguage,
  nearestTag,
  registerLanguage,
} from '../../src/locale/languages.js';
import english from '../../src/locale/en.js';

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
