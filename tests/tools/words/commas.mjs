/**
 * Danish commas, as all our texts set them: one before each clause, and one between two things to do ("Bøj knæet, og stræk
 * benet"). What is told here is what can be told without knowing the sentence.
 */

/** Not after a comma, the beginning, or a word that the clause goes on from. */
const after = (...words) => `(?<![,:;.?!–(”]|(?<!\\p{L})(?:${words.join('|')}))`;
const subject = '(?:jeg|du|det|den|de|der|vi|man|\\p{L}{3,}(?:en|et|ne))';
const onFrom = ['og', 'eller', 'men', 'end', 'selv', 'også', 'især', 'kun', 'som', 'så', 'for', 'lige'];

const clauses = [
  `${after(...onFrom)} at (?!kunne|have|være)${subject} \\p{L}+`,
  `${after(...onFrom)} (?:hvis|når(?! frem)|mens|fordi|medmindre|så længe)(?!\\p{L})`,
  `${after(...onFrom)} (?:før|til|så) (?:du|der|man) \\p{L}+`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** The verbs that tell somebody what to do: what sentences of steps begin with. */
export const deedsIn = (steps) => {
  const firsts = steps.flatMap((text) => text.split(/(?<=[.!?:]) /)).map((sentence) => /^\p{L}+/u.exec(sentence)[0]);
  const others = /(erne|en|et|ne)$|^(begge|de|efter|er|gør|højre|knæ|mærker|venstre)$/iu;
  return [...new Set(firsts.map((word) => word.toLowerCase()))].filter((word) => !others.test(word));
};

/** Where a comma is missing in a Danish text. Two bare verbs need none: "Sid eller stå oprejst". */
export function missingCommas(text, deeds) {
  const two = new RegExp(
    `(?<=\\p{L}+ \\p{L}+)${after('x')} (?:og|eller|men) (?:så )?(?:${deeds.join('|')})(?!\\p{L})`,
    'iu',
  );
  return text
    .split(/(?<=[.!?:]) /)
    .flatMap((sentence) => [...clauses, two].flatMap((pattern) => pattern.exec(sentence)?.[0].trim() ?? []));
}
