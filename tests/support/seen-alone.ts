/**
 * For files that play whole sessions for what can be seen of them: at each of hundreds of phases no tone is laid out in a real audio
 * context, and nothing is written down for a reload. That was a third of their time. What sounds: tests/device/sound.test.ts; what is
 * kept: tests/elements/session/session.test.ts; both at once, on whole pages: tests/e2e.
 */
import { Sound } from '../../src/device/sound.js';
import { KeptSession } from '../../src/player/kept-session.js';

Sound.prototype.plan = () => undefined;
KeptSession.prototype.keep = () => undefined;
