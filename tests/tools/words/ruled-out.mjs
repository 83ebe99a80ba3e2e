/**
 * Words that would make an exercise page a medical device, or promise what nobody can keep. The beginning of a word is
 * enough; `|` is the end of one.
 */
const ruledOut = {
  en: [
    ...['treat', 'cure', 'curing', 'heal|', 'heals|', 'healing', 'remed', 'therap', 'rehab', 'medicin'],
    ...['reliev', 'relief', 'alleviat', 'painless', 'pain-free', 'pain free', 'soothe'],
    ...['prevent', 'protect against', 'diagnos', 'symptom', 'monitor', 'patient', 'prescri', 'dose|'],
    ...['clinical', 'proven', 'guarantee', 'scientific', 'most effective', 'miracle'],
    ...['for pain', 'for back pain', 'for arthritis', 'for osteoarthritis', 'for sciatica', 'for a slipped disc'],
    ...['posture correct', 'root cause'],
  ],
  da: [
    ...['behandl', 'kurer', 'helbrede|', 'helbreder', 'helbredende', 'helbredelse', 'lægemid'],
    ...['terapi', 'terapeut', 'rehabilit', 'genoptræn', 'medicin'],
    ...['lindr', 'smertelindr', 'smertefri', 'smertestill', 'dulme'],
    ...['forebyg', 'beskytter mod', 'diagnos', 'symptom', 'overvåg', 'patient', 'recept', 'ordiner', 'dosis'],
    ...['klinisk', 'bevist', 'garanter', 'videnskabelig', 'mest effektiv', 'mirak'],
    ...['mod smerte', 'mod rygsmerte', 'mod lændesmerte', 'mod ondt', 'mod gigt', 'mod slidgigt', 'mod iskias'],
    ...['mod diskusprolaps', 'bedre kropsholdning'],
  ],
};

/**
 * Where a ruled-out word is right after all, such as in a disclaimer or where to call for help: the exact text, and why.
 * Add one only after somebody has read it.
 */
export const reviewedWords = {};

const pattern = (word) => new RegExp(`(?<![\\p{L}\\p{N}])${word.replace('|', '(?![\\p{L}\\p{N}])')}`, 'iu');

/** The words of a text that are ruled out. */
export function ruledOutIn(text, lang) {
  return Object.hasOwn(reviewedWords, text) ? [] : ruledOut[lang].filter((word) => pattern(word).test(text));
}
