import { expect } from '@open-wc/testing';
import { vibrate, type VibrationKind } from '../../src/device/vibration.js';

const kinds: VibrationKind[] = ['start', 'halfway', 'switch', 'rest', 'end'];

function phone({ hidden = false, answer = true } = {}) {
  const felt: number[][] = [];
  const vibrate = (pattern: VibratePattern) => (felt.push(pattern as number[]), answer);
  return { felt, scope: { navigator: { vibrate }, document: { hidden } } };
}

describe('a vibration', () => {
  it('is felt, and tells so', () => {
    const { felt, scope } = phone();
    expect([vibrate('switch', scope), felt.length]).to.deep.equal([true, 1]);
  });

  it('is another for each kind', () => {
    const { felt, scope } = phone();
    for (const kind of kinds) vibrate(kind, scope);
    expect(new Set(felt.map(String)).size).to.equal(kinds.length);
  });

  it('is over within 1.5 seconds, ends with a pulse, and none is too short to be felt', () => {
    const { felt, scope } = phone();
    for (const kind of kinds) vibrate(kind, scope);
    for (const pattern of felt) {
      expect(pattern.reduce((sum, part) => sum + part)).to.be.at.most(1_500);
      expect(pattern.length % 2).to.equal(1);
      expect(Math.min(...pattern)).to.be.at.least(100);
    }
  });

  it('never comes under the count, or for a word that the table inherits', () => {
    const { felt, scope } = phone();
    const answers = ['count', 'toString', ''].map((kind) => vibrate(kind as VibrationKind, scope));
    expect([answers, felt]).to.deep.equal([[false, false, false], []]);
  });

  it('never comes on a hidden page', () => {
    const { felt, scope } = phone({ hidden: true });
    expect([vibrate('end', scope), felt]).to.deep.equal([false, []]);
  });

  it('may be refused', () => {
    expect(vibrate('end', phone({ answer: false }).scope)).to.be.false;
  });

  it('is none where the browser has none', () => {
    expect(vibrate('end', { navigator: {}, document: { hidden: false } })).to.be.false;
  });

  it('is none where the browser throws', () => {
    const navigator = {
      vibrate(): boolean {
        throw new Error('no');
      },
    };
    expect(vibrate('end', { navigator, document: { hidden: false } })).to.be.false;
  });

  it('asks the real browser where none is handed in', () => {
    expect(vibrate('start')).to.be.a('boolean');
  });
});
