import { expect } from '@open-wc/testing';
import { ofAll } from '../support/of-all.js';
import { refuse } from '../support/pretend.js';
import { vibrate, type VibrationKind } from '../../src/device/vibration.js';

const kinds: VibrationKind[] = ['start', 'halfway', 'switch', 'rest', 'end'];

function phone({ hidden = false } = {}) {
  const felt: number[][] = [];
  const vibrate = (pattern: VibratePattern) => (felt.push(pattern as number[]), true);
  return { felt, scope: { navigator: { vibrate }, document: { hidden } } };
}

/** The pattern of each kind. */
const patterns = (): Map<VibrationKind, number[]> =>
  new Map(
    kinds.map((kind) => {
      const { felt, scope } = phone();
      expect(vibrate(kind, scope)).to.be.true;
      return [kind, felt[0]!];
    }),
  );

describe('a vibration', () => {
  it('differs between kinds', () => {
    expect(new Set([...patterns().values()].map(String)).size).to.equal(kinds.length);
  });

  it('ends within 1.5 seconds with a pulse, and has no pulse too short to feel', () =>
    ofAll(patterns(), ([, pattern]) => {
      expect(pattern.reduce((sum, part) => sum + part)).to.be.at.most(1_500);
      expect(pattern.length % 2).to.equal(1);
      expect(Math.min(...pattern)).to.be.at.least(100);
    }));

  it('never comes for a count, for an inherited key of the table, or on a hidden page', () => {
    const { felt, scope } = phone();
    const answers = ['count', 'toString', ''].map((kind) => vibrate(kind as VibrationKind, scope));
    const hidden = phone({ hidden: true });
    expect([...answers, vibrate('end', hidden.scope)]).to.deep.equal([false, false, false, false]);
    expect([...felt, ...hidden.felt]).to.be.empty;
  });

  it('does nothing if the browser refuses, throws or has no vibration', () => {
    const document = { hidden: false };
    const without = [{}, { vibrate: () => false }, { vibrate: refuse }];
    expect(without.map((navigator) => vibrate('end', { navigator, document }))).to.deep.equal([false, false, false]);
  });

  it('uses the real browser by default', () => {
    expect(vibrate('start')).to.be.a('boolean');
  });
});
