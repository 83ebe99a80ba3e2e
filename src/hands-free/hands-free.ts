/**
 * What leads somebody who lies on the floor. Fetched together with the player and, like it, without Lit and without a
 * share in any other part: what it needs of them is handed in. A session goes on without it where it cannot be fetched.
 */
export { CueOutput } from '../player/cue-output.js';
export { preferences } from '../player/preferences.js';
export { followAlong } from '../elements/session/fullscreen-view.js';
export { hearingCheck, options } from '../elements/session/sound-settings.js';
