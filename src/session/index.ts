/** `limber/session.js`: timeline, playback and cues, without any element. Nothing reads a clock: time is always an argument. */
export * from './cues.js';
export * from './playback.js';
export * from './status.js';
export * from './timeline.js';
