import { expect } from '@open-wc/testing';
import { capabilities, type Capabilities, type CapabilityScope } from '../../src/device/capabilities.js';

const something = () => true;
const phone = { AudioContext: something, navigator: { maxTouchPoints: 5, mediaSession: {} } };

describe('what a browser can do', () => {
  const cases: Record<string, [CapabilityScope, Capabilities]> = {
    'a phone that has all of it': [phone, { sound: true, mediaKeys: true, silentSwitch: false }],
    'no sound': [
      { ...phone, AudioContext: undefined },
      { sound: false, mediaKeys: true, silentSwitch: false },
    ],
    'no media keys': [
      { ...phone, navigator: { maxTouchPoints: 5 } },
      { sound: true, mediaKeys: false, silentSwitch: false },
    ],
    'an iPhone': [
      { ...phone, navigator: { maxTouchPoints: 5, mediaSession: {}, audioSession: {} } },
      { sound: true, mediaKeys: true, silentSwitch: true },
    ],
    'a Mac': [
      { ...phone, navigator: { maxTouchPoints: 0, mediaSession: {}, audioSession: {} } },
      { sound: true, mediaKeys: true, silentSwitch: false },
    ],
    nothing: [{}, { sound: false, mediaKeys: false, silentSwitch: false }],
  };
  for (const [what, [scope, found]] of Object.entries(cases)) {
    it(`is seen for ${what}`, () => {
      expect(capabilities(scope)).to.deep.equal(found);
    });
  }

  it('counts as nothing where merely to look throws', () => {
    const scope: CapabilityScope = {
      get AudioContext(): unknown {
        throw new Error('no');
      },
      get navigator(): object {
        throw new Error('no');
      },
    };
    expect(capabilities(scope)).to.deep.equal({ sound: false, mediaKeys: false, silentSwitch: false });
  });
});
