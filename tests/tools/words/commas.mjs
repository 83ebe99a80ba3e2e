/**
 * Danish commas, as all our texts have them: one before each clause, and one between two instructions ("Bøj knæet, og stræk
 * benet"). Only those are checked that can be found without parsing the sentence.
 */

/** Matches a position that is not after a comma, at the beginning, or after a word that leads into the clause. */
const after = (...words) => `(?<![,:;.?!–(”]|(?<!\\p{L})(?:${words.join('|')}))`;
const subject = '(?:jeg|du|det|den|de|der|vi|man|\\p{L}{3,}(?:en|et|ne))';
const onFrom = ['og', 'eller', 'men', 'end', 'selv', 'også', 'især', 'kun', 'som', 'så', 'for', 'lige'];

const clauses = [
  `${after(...onFrom)} at (?!kunne|have|være)${subject} \\p{L}+`,
  `${after(...onFrom)} (?:hvis|når(?! frem)|mens|fordi|medmindre|så længe)(?!\\p{L})`,
  `${after(...onFrom)} (?:før|til|så) (?:du|der|man) \\p{L}+`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** The imperative verbs: the first words of sentences in steps. */
export const deedsIn = (steps) => {
  const firsts = steps.flatMap((text) => text.split(/(?<=[.!?:]) /)).map((sentence) => /^\p{L}+/u.exec(sentence)[0]);
  const others = /(erne|en|et|ne)$|^(begge|de|efter|er|gør|højre|knæ|mærker|venstre)$/iu;
  return [...new Set(firsts.map((word) => word.toLowerCase()))].filter((word) => !others.test(word));
};

/** Places where a comma is missing in a Danish text. Two verbs without objects need none: "Sid eller stå oprejst". */
export function missingCommas(text, deeds) {
  const two = new RegExp(
    `(?<=\\p{L}+ \\p{L}+)${after('x')} (?:og|eller|men) (?:så )?(?:${deeds.join('|')})(?!\\p{L})`,
    'iu',
  );
  return text
    .split(/(?<=[.!?:]) /)
    .flatMap((sentence) => [...clauses, two].flatMap((pattern) => pattern.exec(sentence)?.[0].trim() ?? []));
}
