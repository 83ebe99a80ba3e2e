/** Splits a text into parts that are short enough for a voice to finish. */
import { tagOf } from './voices.js';

/** In characters, about 12 seconds of speech: Chrome cuts an utterance off after some 15 seconds. */
const LONGEST = 160;

/** The parts of a text, in order; most texts are one part, an empty text none. Soft hyphens are removed. */
export function partsOf(text: string, lang: string): string[] {
  const whole = text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
  if (whole.length <= LONGEST) return whole ? [whole] : [];
  const parts: string[] = [];
  let part = '';
  for (const piece of sentencesOf(whole, lang).flatMap(cutToLength)) {
    if (part.length + piece.length > LONGEST) {
      parts.push(part.trim());
      part = '';
    }
    part += piece;
  }
  return [...parts, part.trim()].filter(Boolean);
}

function sentencesOf(text: string, lang: string): string[] {
  try {
    const segmenter = new Intl.Segmenter(tagOf(lang), { granularity: 'sentence' });
    return [...segmenter.segment(text)].map(({ segment }) => segment);
  } catch {
    // Firefox before 125 has no Segmenter; or the language is not known
    return text.match(/.+?(?:[.!?…]+ |$)/g) ?? [text];
  }
}

/** Splits a sentence that is too long at its last comma, or else at its last space. */
function cutToLength(sentence: string): string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const start = sentence.slice(0, LONGEST);
  const comma = start.search(/[,;:–] [^,;:–]*$/);
  const space = comma > 0 ? comma + 1 : start.lastIndexOf(' ');
  const end = space > 0 ? space + 1 : LONGEST;
  return [sentence.slice(0, end), ...cutToLength(sentence.slice(end))];
}
