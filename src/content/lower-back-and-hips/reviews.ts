import type { Review } from '../model.js';

/**
 * The recorded reviews of the content. `limber review` prints the sheet to read, with the hash to record here. A record whose hash no longer
 * matches is ignored, so it may stay.
 */
export const reviews: readonly Review[] = [];
