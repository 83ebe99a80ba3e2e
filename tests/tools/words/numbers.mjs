/** Compares the numbers in a text with those in the data of its exercises. */
const spelled = {
  en: {
    ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
    ...{ fifteen: 15, sixteen: 16, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, hundred: 100 },
  },
  da: {
    ...{ to: 2, tre: 3, fire: 4, fem: 5, seks: 6, syv: 7, otte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12 },
    ...{ femten: 15, seksten: 16, tyve: 20, tredive: 30, fyrre: 40, halvtreds: 50, tres: 60, hundrede: 100 },
  },
  sv: {
    ...{ två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10, elva: 11, tolv: 12 },
    ...{ femton: 15, sexton: 16, tjugo: 20, trettio: 30, fyrtio: 40, femtio: 50, sextio: 60, hundra: 100 },
  },
};

/** The units that are counted, by one name for all languages. A rate ("times a week") comes before its unit ("times"). */
const units = {
  en: [
    ['times a week', /^times a week/],
    ['times a day', /^times a day/],
    ['days a week', /^days a week/],
    ['seconds', /^seconds?/],
    ['minutes', /^minutes?/],
    ['hours', /^hours?/],
    ['times', /^(times|lifts?|repetitions?|reps)/],
    ['sets', /^sets?/],
    ['moves', /^(moves|exercises)/],
    ['sessions', /^sessions?/],
    ['days', /^days?/],
    ['weeks', /^weeks?/],
    ['months', /^months?/],
    ['years', /^years?/],
  ],
  da: [
    ['times a week', /^gange om ugen/],
    ['times a day', /^gange om dagen/],
    ['days a week', /^dage om ugen/],
    ['seconds', /^sekund(er)?/],
    ['minutes', /^minut(ter)?/],
    ['hours', /^timer?/],
    ['times', /^(gange|løft|gentagelser)/],
    ['sets', /^sæt/],
    ['moves', /^øvelser/],
    ['sessions', /^træninger/],
    ['days', /^dage?/],
    ['weeks', /^uger?/],
    ['months', /^måned(er)?/],
    ['years', /^år/],
  ],
  sv: [
    ['times a week', /^gånger i veckan/],
    ['times a day', /^gånger om dagen/],
    ['days a week', /^dagar i veckan/],
    ['seconds', /^sekund(er)?/],
    ['minutes', /^minut(er)?/],
    ['hours', /^timm(e|ar)/],
    ['times', /^(gånger|lyft|repetitioner)/],
    ['sets', /^set/],
    ['moves', /^övningar/],
    ['sessions', /^pass/],
    ['days', /^dag(ar)?/],
    ['weeks', /^veck(a|or)/],
    ['months', /^månad(er)?/],
    ['years', /^år/],
  ],
};

const joiningWords = { en: 'to|or|and', da: 'til|eller|og', sv: 'till|eller|och|respektive' };
const joining = (lang) => `(?:\\s+(?:${joiningWords[lang]})\\s+|[–-])`;
const between = {
  en: '(?:other|easy|good|slow|more|long)',
  da: '(?:andre|lette|gode|rolige|mere)',
  sv: '(?:andra|lätta|goda|bra|lugna|fler)',
};
const counting = { en: /\bweeks?\s+$/i, da: /(?<!\p{L})uge\s+$/iu, sv: /(?<!\p{L})vecka\s+$/iu };

/**
 * The numbers of a text as { value, unit }. Digits always count. A word such as "three" counts if a unit follows, or from fifteen
 * on: "two hands" cannot contradict the data. In "two or three days a week" both numbers have the unit.
 */
export function numbersIn(text, lang) {
  const words = spelled[lang];
  const number = `(?:\\d+|${Object.keys(words).join('|')})`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(${number})(?:${joining(lang)}(${number}))?(?![\\p{L}\\d])(?:\\s+${between[lang]}(?!\\p{L}))?\\s*`,
    'giu',
  );
  const valueOf = (digits) => words[digits.toLowerCase()] ?? Number(digits);
  const found = [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: first, 2: second, index }) => {
    const after = text.slice(index + whole.length);
    const [named] = units[lang].find(([, unit]) => new RegExp(`${unit.source}(?!\\p{L})`, 'iu').test(after)) ?? [''];
    const unit = counting[lang].test(text.slice(0, index)) ? 'weeks' : named;
    return [first, second].flatMap((digits) => {
      if (digits === undefined) return [];
      const value = valueOf(digits);
      return unit || /\d/.test(digits) || value >= 15 ? [{ value, unit }] : [];
    });
  });
  const twice = lang === 'en' ? (text.match(/\btwice\b/gi) ?? []) : [];
  return [...found, ...twice.map(() => ({ value: 2, unit: 'times' }))];
}

/** The numbers that a text about these moves may say, as "20 seconds". */
export function numbersOf(moves) {
  const said = new Set();
  for (const { dosage, tempo = {}, switchSeconds, restSeconds } of moves) {
    for (const { sets, reps, holdSeconds } of dosage) {
      for (const value of [holdSeconds, reps]) said.add(`${value}`);
      said.add(`${holdSeconds} seconds`).add(`${holdSeconds / 60} minutes`);
      said.add(`${reps} times`).add(`${sets} times`).add(`${sets} sets`);
    }
    for (const value of [...Object.values(tempo), switchSeconds, restSeconds]) said.add(`${value} seconds`);
  }
  return said;
}

/** Numbers that are in no data: where they are allowed, and why. Add one only after a person has reviewed it. */
export const reviewedNumbers = {
  '3 times a week': [['guide', 'message'], 'the source article; the trials of Kim & Yim and Hatefi'],
  '4 times a week': [['guide', 'message'], 'the source article: three or four'],
  '2 times a day': [['guide'], 'a break at the desk, two or three of them'],
  '3 times a day': [['guide'], 'a break at the desk, two or three of them'],
  '2 days a week': [['guide'], 'ACSM 2009: beginners train strength on two or three days'],
  '3 days a week': [['guide'], 'ACSM 2009: beginners train strength on two or three days'],
  '2 days': [['guide'], 'strength on two or three days beside sport, as above'],
  '3 days': [['guide'], 'strength on two or three days beside sport, as above'],
  '1 weeks': [['guide', 'message'], 'of the plan, held against its steps in the test'],
  '2 weeks': [['guide'], 'of the plan, as above'],
  '3 weeks': [['guide'], 'of the plan, as above'],
  '4 weeks': [['guide'], 'of the plan, as above'],
  '5 weeks': [['guide'], 'of the plan, as above'],
  '6 weeks': [['guide', 'title'], 'of the plan, as above; Kim & Yim 2020'],
  '8 weeks': [['guide'], 'Hatefi 2021'],
  '16 weeks': [['caution', 'guide'], 'of a pregnancy: when to ask about lying on the back'],
  60: [['guide'], 'seconds of a stretch above 65'],
  65: [['guide'], 'years of age above which a stretch may be longer'],
  '3 sessions': [['guide', 'form', 'hint'], 'how long to stay at what has become easy'],
  '5 seconds': [['guide'], 'a step from 20 towards 30 seconds; what Mayo Clinic says of knee to chest'],
  '10 seconds': [['guide'], 'the shorter hold for stiff joints, which the settings allow'],
  '5 minutes': [['guide'], 'an easy beginning of a sport; a desk break, held against its timeline in the test'],
  112: [['page', 'safety'], 'the number to call in an emergency; in a guide the page sets it'],
  1177: [['message', 'page'], 'whom to ask in Sweden; in a guide the page sets it'],
};

const sayOf = ({ value, unit }) => (unit ? `${value} ${unit}` : `${value}`);

/** The numbers of a text that are neither in the data nor reviewed. A text that a page repeats may be of several kinds. */
export function strangeNumbers({ lang, kind, text }, allowed) {
  const isReviewed = (said) => [kind].flat().some((each) => reviewedNumbers[said]?.[0].includes(each));
  return numbersIn(text, lang)
    .map(sayOf)
    .filter((said) => !allowed.has(said) && !isReviewed(said));
}

/** Phone numbers: each country has its own. */
const telephones = [112, 1177];

/** The numbers of a text without units: a translation must have the same. */
export const valuesIn = (text, lang) =>
  numbersIn(text, lang)
    .map(({ value }) => value)
    .filter((value) => !telephones.includes(value))
    .sort((one, other) => one - other);
