import { expect } from '@open-wc/testing';
import { InputReader } from '../../src/controllers/input-reader.js';

/** Reads from an element that has these attributes. */
function reading(attributes: Record<string, string> = {}): InputReader {
  const element = document.createElement('p');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return new InputReader(element);
}

const numbers: [given: number | null | undefined, becomes: number | undefined, isIssue: boolean][] = [
  [1, 1, false],
  [5, 5, false],
  [0, undefined, true],
  [6, undefined, true],
  [2.5, undefined, true],
  [NaN, undefined, true],
  [Infinity, undefined, true],
  [undefined, undefined, false],
  [null, undefined, false],
];
for (const [given, becomes, isIssue] of numbers) {
  it(`a whole number from 1 to 5: ${given}`, () => {
    const input = reading();
    expect([input.wholeNumber('count', given, 1, 5), input.issues.length]).to.deep.equal([becomes, isIssue ? 1 : 0]);
  });
}

const words: [given: string | null | undefined, becomes: string, isIssue: boolean][] = [
  ['slow', 'slow', false],
  ['fast', 'fast', false],
  ['quick', 'slow', true],
  ['', 'slow', true],
  [undefined, 'slow', false],
  [null, 'slow', false],
];
for (const [given, becomes, isIssue] of words) {
  it(`slow or fast: ${given}`, () => {
    const input = reading();
    expect([input.oneOf('pace', given, ['slow', 'fast']), input.issues.length]).to.deep.equal([
      becomes,
      isIssue ? 1 : 0,
    ]);
  });
}

it('each issue quotes the given value as it was written, and the valid values', () => {
  const input = reading({ count: 'a few' });
  input.wholeNumber('count', NaN, 1, 5);
  input.wholeNumber('sets', 9, 1, 5);
  input.oneOf('pace', 'quick', ['slow', 'fast']);
  input.unknown('exercise', 'headstand', ['plank', 'bridge']);
  expect(input.issues).to.deep.equal([
    { attribute: 'count', message: 'expected a whole number from 1 to 5, got "a few"' },
    { attribute: 'sets', message: 'expected a whole number from 1 to 5, got 9' },
    { attribute: 'pace', message: 'expected slow or fast, got "quick"' },
    { attribute: 'exercise', message: 'there is no "headstand"; there are plank, bridge' },
  ]);
});
