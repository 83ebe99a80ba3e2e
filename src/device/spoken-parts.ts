/** A text in parts that a voice speaks to their end. */
import { tagOf } from './voices.js';

/** Some 12 seconds of speech: an utterance longer than this may be cut off after 15. */
const LONGEST = 160;

/** Parts that are short enough to be spoken to their end; most texts are one. Soft hyphens are left out. */
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
    // Firefox before 125, or no language that is known
    return text.match(/.+?(?:[.!?…]+ |$)/g) ?? [text];
  }
}

/** A sentence that is too long by itself is parted at its last comma, else at its last space. */
function cutToLength(sentence: string): string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const start = sentence.slice(0, LONGEST);
  const comma = start.search(/[,;:–] [^,;:–]*$/);
  const space = comma > 0 ? comma + 1 : start.lastIndexOf(' ');
  const end = space > 0 ? space + 1 : LONGEST;
  return [sentence.slice(0, end), ...cutToLength(sentence.slice(end))];
}
