export type Status = 'idle' | 'running' | 'paused' | 'waiting' | 'complete';

/** Whether a session has begun and has not ended. */
export const isUnderWay = (status: Status): boolean => status !== 'idle' && status !== 'complete';
