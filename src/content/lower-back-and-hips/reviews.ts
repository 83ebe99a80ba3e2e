import type { Review } from '../model.js';

/**
 * Who has read the content and stands by it. `limber review` prints the sheet to read, with the hash to record here. A
 * record whose hash no longer fits counts for nothing, and may stay.
 */
export const reviews: readonly Review[] = [];
