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

describe('fit(): what is left of some moves', () => {
  const table: [what: string, given: Given[], minutes: number, left: Given[], setsAtMost?: number][] = [
    ['is all where there is time', [move(2, 3), move(1)], 7, [move(2, 3), move(1)]],
    ['is all where it takes less than half a minute more', [move(3.4)], 3, [move(3.4)]],
    ['is all of as many sets as a move may have', [move(1, 10)], 10, [move(1, 10)], 10],
    ['has a set less before a move less', [move(2, 3), move(1)], 6, [move(2, 3), move(1)], 2],
    ['has each once before a move less', [move(2, 3), move(1, 2)], 3, [move(2, 3), move(1, 2)], 1],
    ['lacks what takes longest', [move(1), move(4), move(2)], 3, [move(1), move(2)], 1],
    ['lacks the last of those that take as long', [move(2), move(2), move(2)], 4, [move(2), move(2)], 1],
    ['is one at least', [move(9), move(8)], 3, [move(8)], 1],
    ['is nothing where there was nothing', [], 3, []],
  ];
  for (const [what, given, minutes, left, setsAtMost] of table) {
    it(what, () => {
      const fitted = fit(given, minutes, lengthOf);
      expect(fitted.moves).to.deep.equal(left);
      if (setsAtMost !== undefined) expect(fitted.setsAtMost).to.equal(setsAtMost);
    });
  }

  it('fits, or is one move of one set; nothing goes that could stay with what is left', () => {
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
