/**
 * For test files that play whole sessions and only look at what is seen: turns off the planning of tones in a real audio context, and the
 * saving of the session, at each of hundreds of phases. These took a third of the time. Tones are tested in tests/device/sound.test.ts, saving
 * in tests/elements/session/session.test.ts, both together on whole pages in tests/e2e.
 */
import { Sound } from '../../src/device/sound.js';
import { KeptSession } from '../../src/player/kept-session.js';

Sound.prototype.plan = () => undefined;
KeptSession.prototype.keep = () => undefined;
