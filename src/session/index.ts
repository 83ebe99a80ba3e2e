/** `limber/session.js`: timeline, playback and cues, without any element. Time is always an argument. */
export * from './cues.js';
export * from './playback.js';
export * from './status.js';
export * from './timeline.js';
