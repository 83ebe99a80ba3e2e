import { expect } from '@open-wc/testing';
import { counted, digits, lister, wholeMinutes } from '../../src/locale/format.js';
import { ofAll } from '../support/of-all.js';

it('counted() writes a number with its unit', () => {
  const table: [text: string, lang: string, 'second' | 'minute', 'long' | 'short', count: number][] = [
    ['0 seconds', 'en', 'second', 'long', 0],
    ['1 second', 'en', 'second', 'long', 1],
    ['5 minutes', 'en', 'minute', 'long', 5],
    ['5 min', 'en', 'minute', 'short', 5],
    ['1 sekund', 'da', 'second', 'long', 1],
    ['30 sekunder', 'da', 'second', 'long', 30],
    ['1 minut', 'da', 'minute', 'long', 1],
    ['30 sekunder', 'sv', 'second', 'long', 30],
    ['5 minuter', 'sv', 'minute', 'long', 5],
    ['5 min', 'sv', 'minute', 'short', 5],
  ];
  ofAll(table, ([text, lang, unit, display, count]) => expect(counted(lang, unit, display)(count)).to.equal(text));
});

it('digits() rounds up to whole seconds, in the digits of the language', () => {
  const shown = [-5, 0, 1, 1_000, 1_001, 19_999.5, 59_000, 59_001, 69_500, 3_600_000, 60_000_000];
  expect(shown.map((milliseconds) => digits('en', milliseconds)).join(' ')).to.equal(
    '0 0 1 1 2 20 59 1:00 1:10 60:00 1000:00',
  );
  expect(digits('ar-EG', 65_000)).to.equal('١:٠٥');
});

it('wholeMinutes() rounds, and gives at least one', () => {
  expect([0, 29_000, 89_999, 90_000, 300_000].map(wholeMinutes)).to.deep.equal([1, 1, 1, 2, 5]);
});

it('lister() joins words as the language does', () => {
  const table: [text: string, lang: string, ...words: string[]][] = [
    ['', 'en'],
    ['mat', 'en', 'mat'],
    ['mat and cushion', 'en', 'mat', 'cushion'],
    ['mat, cushion, and chair', 'en', 'mat', 'cushion', 'chair'],
    ['måtte og pude', 'da', 'måtte', 'pude'],
    ['matta och kudde', 'sv', 'matta', 'kudde'],
    ['matta, kudde och stol', 'sv', 'matta', 'kudde', 'stol'],
  ];
  ofAll(table, ([text, lang, ...words]) => expect(lister(lang)(words)).to.equal(text));
});
