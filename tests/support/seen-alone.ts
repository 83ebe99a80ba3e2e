/**
 * For test files that look only at what a session shows: no tones are planned and nothing is saved for a reload, which took a third
 * of their time. Sound is tested in tests/device/sound.test.ts, saving in tests/elements/session/session.test.ts, both on whole
 * pages in tests/e2e.
 */
import { Sound } from '../../src/device/sound.js';
import { KeptSession } from '../../src/player/kept-session.js';

Sound.prototype.plan = () => undefined;
KeptSession.prototype.keep = () => undefined;
