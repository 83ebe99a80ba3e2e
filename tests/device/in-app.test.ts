import { expect } from '@open-wc/testing';
import { capabilities, type CapabilityScope } from '../../src/device/in-app.js';

const something = () => true;
const phone = {
  ...{ speechSynthesis: {}, SpeechSynthesisUtterance: something, AudioContext: something },
  navigator: { maxTouchPoints: 5, vibrate: something, wakeLock: {} },
  document: { fullscreenEnabled: true },
};
const whole = { voice: true, sound: true, vibration: true, wakeLock: true, fullscreen: true, hasSilentSwitch: false };

describe('what a browser can do', () => {
  it('is all of it on a phone that has all of it', () => {
    expect(capabilities(phone)).to.deep.equal(whole);
  });

  const missing: Record<string, [CapabilityScope, Partial<typeof whole>]> = {
    'no speech': [{ ...phone, speechSynthesis: undefined }, { voice: false }],
    'speech without utterances': [{ ...phone, SpeechSynthesisUtterance: undefined }, { voice: false }],
    'no sound': [{ ...phone, AudioContext: undefined }, { sound: false }],
    'no vibration': [{ ...phone, navigator: { ...phone.navigator, vibrate: undefined } }, { vibration: false }],
    'no wake lock': [{ ...phone, navigator: { ...phone.navigator, wakeLock: undefined } }, { wakeLock: false }],
    'a frame that may not fill the screen': [
      { ...phone, document: { fullscreenEnabled: false } },
      { fullscreen: false },
    ],
    'an iPhone': [
      { ...phone, navigator: { maxTouchPoints: 5, wakeLock: {}, audioSession: {} }, document: {} },
      { vibration: false, fullscreen: false, hasSilentSwitch: true },
    ],
    'a Mac': [
      { ...phone, navigator: { maxTouchPoints: 0, wakeLock: {}, audioSession: {} } },
      { vibration: false, hasSilentSwitch: false },
    ],
    'a computer that claims to vibrate': [
      { ...phone, navigator: { ...phone.navigator, maxTouchPoints: 0 } },
      { vibration: false },
    ],
  };
  for (const [what, [scope, change]] of Object.entries(missing)) {
    it(`is told of ${what}`, () => expect(capabilities(scope)).to.deep.equal({ ...whole, ...change }));
  }

  it('is nothing where there is nothing', () => {
    expect(new Set(Object.values(capabilities({})))).to.deep.equal(new Set([false]));
  });

  it('is nothing where looking throws', () => {
    const scope = new Proxy(
      {},
      {
        get() {
          throw new Error('no');
        },
      },
    );
    expect(new Set(Object.values(capabilities(scope)))).to.deep.equal(new Set([false]));
  });

  it('is asked anew each time', () => {
    const navigator: { maxTouchPoints: number; vibrate: unknown; wakeLock?: object } = { ...phone.navigator };
    const before = capabilities({ ...phone, navigator }).wakeLock;
    delete navigator.wakeLock;
    expect([before, capabilities({ ...phone, navigator }).wakeLock]).to.deep.equal([true, false]);
  });

  it('is told of the real browser where none is handed in', () => {
    const found = capabilities();
    expect(found.sound).to.be.true;
    expect(Object.values(found).every((each) => typeof each === 'boolean')).to.be.true;
  });
});
