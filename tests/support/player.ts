/** Loads the player, so that a session starts at the press without a fetch; and makes a player without an element. */
import { capabilities } from '../../src/device/capabilities.js';
import { loadSession } from '../../src/elements/hold-timer/playback-controller.js';
import { loadFullscreen } from '../../src/elements/session/fullscreen.js';
import type { Words } from '../../src/locale/messages.js';
import type { CueOutput } from '../../src/player/cue-output.js';
import type { SettingsKeeper } from '../../src/player/kept-session.js';
import { Player, type PlayerHost } from '../../src/player/player.js';
import { preferences } from '../../src/player/preferences.js';
import type { Timeline } from '../../src/session/timeline.js';
import { FakeClock } from './fake-clock.js';

await loadSession();
await loadFullscreen();

// test files share a tab, so the storage may still hold a session of the file before
sessionStorage.clear();

/** Resets the preferences before each test. */
export const noSettings: SettingsKeeper = { save: () => null, isOf: () => true, restore: () => Promise.resolve() };

type Output = Pick<CueOutput, keyof CueOutput>;

/** An output that does nothing, except for the methods of `own`. */
export function silentOutput(own: Partial<Output> = {}): CueOutput {
  const nothing = () => undefined;
  const silent: Output = {
    ...{ preferences, cues: 'silent', guidance: 'full', voices: { local: [], remote: [] } },
    capabilities: capabilities(),
    ...{ speaks: false, lacksVoice: false, hasVoice: true, isHeard: false },
    ...{ join: nothing, leave: nothing, prefer: nothing, preferencesChanged: nothing, hearIt: nothing },
    ...{ follow: nothing, cue: nothing, handle: () => false, add: () => false },
    ...own,
  };
  return silent as CueOutput;
}

/** A player on the body of the page. */
export function playerOf(timeline: Timeline, words: () => Words, host: Partial<PlayerHost> = {}) {
  const clock = new FakeClock();
  const nothing = () => undefined;
  const silent = {
    onEvent: nothing,
    tick: nothing,
    redraw: nothing,
    settings: noSettings,
    cueOutput: () => silentOutput(),
  };
  const player = new Player({ element: document.body, clock, words, ...silent, ...host }, timeline);
  return { player, clock };
}
