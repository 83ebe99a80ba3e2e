import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** A word with hyphens and apostrophes counts as one. */
export const wordsIn = (text) => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];

const partsAt = (text, ends) => text.split(ends).filter((part) => wordsIn(part).length > 0).length;

/** The US school grade needed to read an English text (Flesch–Kincaid). */
export function schoolYear(text) {
  const words = wordsIn(text);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return fleschKincaid({ sentence: partsAt(text, /[.!?]+(?=\s|$)/), word: words.length, syllable: syllables });
}

/**
 * Björnsson's readability index LIX: words per sentence plus the percentage of words with more than six letters. A colon ends a
 * sentence too. Below 30 is easy. It is meant for passages, not single sentences.
 */
export function lix(text) {
  const words = wordsIn(text);
  const long = words.filter((word) => word.length > 6).length;
  return words.length / partsAt(text, /[.:!?]+(?=\s|$)/) + (100 * long) / words.length;
}
