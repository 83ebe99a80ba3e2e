import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fit } from '../../src/session/fit.js';

interface Given {
  readonly minutesOfSet: number;
  readonly sets: number;
}

const lengthOf = (moves: readonly Given[], setsAtMost: number): number =>
  moves.reduce((sum, { minutesOfSet, sets }) => sum + minutesOfSet * Math.min(sets, setsAtMost) * 60_000, 0);

const move = (minutesOfSet: number, sets = 1): Given => ({ minutesOfSet, sets });

describe('moves shortened to fit a number of minutes', () => {
  const table: [what: string, given: Given[], minutes: number, left: Given[], setsAtMost?: number][] = [
    ['keep everything if there is time', [move(2, 3), move(1)], 7, [move(2, 3), move(1)]],
    ['keep everything if it takes less than half a minute more', [move(3.4)], 3, [move(3.4)]],
    ['keep every set of a move with the most sets that content may have', [move(1, 10)], 10, [move(1, 10)], 10],
    ['lose sets before moves', [move(2, 3), move(1)], 6, [move(2, 3), move(1)], 2],
    ['come down to one set each before they lose moves', [move(2, 3), move(1, 2)], 3, [move(2, 3), move(1, 2)], 1],
    ['lose the longest move first', [move(1), move(4), move(2)], 3, [move(1), move(2)], 1],
    ['lose the last of several equally long moves', [move(2), move(2), move(2)], 4, [move(2), move(2)], 1],
    ['keep at least one', [move(9), move(8)], 3, [move(8)], 1],
    ['are none if there were none', [], 3, []],
  ];
  for (const [what, given, minutes, left, setsAtMost] of table) {
    it(what, () => {
      const fitted = fit(given, minutes, lengthOf);
      expect(fitted.moves).to.deep.equal(left);
      if (setsAtMost !== undefined) expect(fitted.setsAtMost).to.equal(setsAtMost);
    });
  }

  it('fit, or are one move of one set; nothing is dropped that would still fit', () => {
    const moves = fc.array(
      fc.record({ minutesOfSet: fc.integer({ min: 1, max: 9 }), sets: fc.integer({ min: 1, max: 4 }) }),
    );
    fc.assert(
      fc.property(moves, fc.integer({ min: 3, max: 60 }), (given, minutes) => {
        const { moves: left, setsAtMost } = fit(given, minutes, lengthOf);
        const takes = lengthOf(left, setsAtMost) / 60_000;
        expect(takes <= minutes || (left.length === 1 && setsAtMost === 1)).to.equal(true);
        expect(given.filter((each) => left.includes(each))).to.deep.equal(left);
        if (left.length < given.length) expect(setsAtMost).to.equal(1);
      }),
    );
  });
});
