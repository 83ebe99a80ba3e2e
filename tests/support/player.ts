/** What plays at hand, so that a session starts at the press and no test waits for a fetch. */
import { loadSession } from '../../src/elements/hold-timer/playback-controller.js';

await loadSession();

// files share a tab, and so what the file before this one has left
sessionStorage.clear();
