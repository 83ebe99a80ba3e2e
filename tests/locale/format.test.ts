import { expect } from '@open-wc/testing';
import { counted, digits, lister, wholeMinutes } from '../../src/locale/format.js';

describe('a number with its unit', () => {
  const table: [lang: string, unit: 'second' | 'minute', display: 'long' | 'short', count: number, text: string][] = [
    ['en', 'second', 'long', 0, '0 seconds'],
    ['en', 'second', 'long', 1, '1 second'],
    ['en', 'second', 'long', 30, '30 seconds'],
    ['en', 'minute', 'long', 1, '1 minute'],
    ['en', 'minute', 'long', 5, '5 minutes'],
    ['en', 'minute', 'short', 5, '5 min'],
    ['da', 'second', 'long', 1, '1 sekund'],
    ['da', 'second', 'long', 30, '30 sekunder'],
    ['da', 'minute', 'long', 1, '1 minut'],
    ['da', 'minute', 'long', 5, '5 minutter'],
  ];
  for (const [lang, unit, display, count, text] of table) {
    it(`${lang}, ${display}: ${text}`, () => {
      expect(counted(lang, unit, display)(count)).to.equal(text);
    });
  }
});

describe('digits', () => {
  const table: [milliseconds: number, text: string][] = [
    [-5, '0'],
    [0, '0'],
    [1, '1'],
    [1_000, '1'],
    [1_001, '2'],
    [19_999.5, '20'],
    [59_000, '59'],
    [59_001, '1:00'],
    [60_000, '1:00'],
    [69_500, '1:10'],
    [600_000, '10:00'],
    [3_600_000, '60:00'],
    [60_000_000, '1000:00'],
  ];
  for (const [milliseconds, text] of table) {
    it(`${milliseconds} ms: ${text}`, () => {
      expect(digits('en', milliseconds)).to.equal(text);
    });
  }

  it('are those of the language', () => {
    expect(digits('ar-EG', 65_000)).to.equal('١:٠٥');
  });
});

describe('whole minutes', () => {
  const table: [milliseconds: number, minutes: number][] = [
    [0, 1],
    [29_000, 1],
    [89_999, 1],
    [90_000, 2],
    [300_000, 5],
  ];
  for (const [milliseconds, minutes] of table) {
    it(`${milliseconds} ms: ${minutes}`, () => {
      expect(wholeMinutes(milliseconds)).to.equal(minutes);
    });
  }
});

describe('a list', () => {
  const table: [lang: string, words: string[], text: string][] = [
    ['en', [], ''],
    ['en', ['mat'], 'mat'],
    ['en', ['mat', 'cushion'], 'mat and cushion'],
    ['en', ['mat', 'cushion', 'chair'], 'mat, cushion, and chair'],
    ['da', ['måtte', 'pude'], 'måtte og pude'],
  ];
  for (const [lang, words, text] of table) {
    it(`${lang}: ${text}`, () => {
      expect(lister(lang)(words)).to.equal(text);
    });
  }
});
