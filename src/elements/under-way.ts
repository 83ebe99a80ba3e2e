import type { Status } from '../session/playback.js';

/** Whether a session has begun and has not ended. */
export const isUnderWay = (status: Status): boolean => status !== 'idle' && status !== 'complete';
