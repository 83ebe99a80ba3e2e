import { expect } from '@open-wc/testing';
import { capabilities, type CapabilityScope } from '../../src/device/capabilities.js';
import { ofAll } from '../support/of-all.js';
import { refuse } from '../support/pretend.js';

it('capabilities() reports which devices a browser has', () => {
  const navigator = { maxTouchPoints: 5, mediaSession: {} };
  const phone = { AudioContext: () => true, navigator };
  const throwing: CapabilityScope = {
    get AudioContext() {
      return refuse();
    },
    get navigator() {
      return refuse();
    },
  };
  const table: [what: string, CapabilityScope, sound: boolean, mediaKeys: boolean, silentSwitch: boolean][] = [
    ['a phone that has all of it', phone, true, true, false],
    ['no sound', { ...phone, AudioContext: undefined }, false, true, false],
    ['no media keys', { ...phone, navigator: { maxTouchPoints: 5 } }, true, false, false],
    ['an iPhone', { ...phone, navigator: { ...navigator, audioSession: {} } }, true, true, true],
    ['a Mac', { ...phone, navigator: { ...navigator, maxTouchPoints: 0, audioSession: {} } }, true, true, false],
    ['nothing', {}, false, false, false],
    ['merely to look throws', throwing, false, false, false],
  ];
  ofAll(table, ([, scope, sound, mediaKeys, silentSwitch]) =>
    expect(capabilities(scope)).to.deep.equal({ sound, mediaKeys, silentSwitch }),
  );
});
