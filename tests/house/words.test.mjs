import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sources } from 'limber/content.js';
import { boutOf, buildTimeline } from 'limber/session.js';
import { guideSources } from '../../dist/content/lower-back-and-hips/sources.js';
import { filesIn } from '../tools/files.mjs';
import { claimProblems, sourceProblems, speaksOfEvidence } from '../tools/words/claims.mjs';
import { numbersIn, numbersOf, reviewedNumbers, strangeNumbers, valuesIn } from '../tools/words/numbers.mjs';
import { insideWidgets, langOf, piecesOf, readPage } from '../tools/words/pages.mjs';
import { lix, schoolYear, wordsIn } from '../tools/words/reading.mjs';
import { reviewedWords, ruledOutIn } from '../tools/words/ruled-out.mjs';
import { collection, stringsIn, texts } from '../tools/words/texts.mjs';

const languages = ['en', 'da'];
const mostWords = 20;
const mostYears = 7;
const mostLix = 30;

const pages = filesIn('demo', /\.html$/).map((path) => {
  const html = readPage(path);
  return { path, html, lang: langOf(html) };
});
const citations = Object.values(sources).map(({ citation }) => citation);
/** Titles of publications are not ours to word. */
const withoutCitations = (piece) => citations.reduce((left, citation) => left.replace(citation, ''), piece);

const moves = Object.values(collection.exercises);
const ofKinds = (...kinds) => texts.filter(({ kind }) => kinds.includes(kind));
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('every text of both languages is read, and every page of the demo', (context) => {
  for (const lang of languages) {
    const count = texts.filter((told) => told.lang === lang).length;
    context.diagnostic(`${count} texts in ${lang}`);
    assert.ok(count > 500);
  }
  const kinds = ['label', 'step', 'side', 'picture', 'mistake', 'form', 'hint', 'caution', 'floor', 'title', 'guide'];
  assert.deepEqual(new Set(texts.map(({ kind }) => kind)), new Set([...kinds, 'message', 'reason']));
  assert.ok(pages.length > 2);
  assert.ok(pages.every(({ html }) => piecesOf(html).length > 20));
  context.diagnostic(`${pages.flatMap(({ html }) => piecesOf(html)).length} pieces of text on ${pages.length} pages`);
});

test('a message that nobody knows how to call is not passed over', () => {
  assert.throws(() => stringsIn({ brandNew: () => 'Cures everything.' }, 'messages'), /brandNew/);
});

test('no text says what an exercise page must not', () => {
  const found = texts.flatMap(({ lang, path, text }) =>
    ruledOutIn(text, lang).map((word) => `${word}: ${path} ${text}`),
  );
  assert.deepEqual(found, []);
});

for (const { path, lang, html } of pages) {
  test(`${path} says nothing that an exercise page must not`, () => {
    const said = piecesOf(html).map(withoutCitations);
    const found = said.flatMap((piece) => ruledOutIn(piece, lang).map((word) => `${word}: ${piece}`));
    assert.deepEqual(found, []);
  });
}

const ruledOut = {
  en: [
    ...['Relieves lower back pain.', 'Treatment for stiff hips', 'A clinically proven routine'],
    ...['Stretches for arthritis', 'PREVENTS INJURY', 'Helps to heal'],
  ],
  da: [
    ...['Lindrer smerter i lænden.', 'Øvelser mod gigt', 'Forebygger skader', 'Kan helbrede'],
    ...['Klinisk dokumenteret', 'Smertelindrende stræk'],
  ],
};
const innocent = {
  en: [
    ...['Talk to a doctor or physiotherapist first.', 'Push through your heels.', 'Good for your health'],
    'Stop if pain is sharp, grows, or spreads down a leg.',
  ],
  da: [
    ...['Tal først med en læge eller fysioterapeut.', 'Godt for helbredet'],
    'Stop, hvis smerten er skarp, tager til eller breder sig ned i benet.',
  ],
};

for (const lang of languages) {
  for (const text of ruledOut[lang]) {
    test(`“${text}” is caught`, () => assert.notDeepEqual(ruledOutIn(text, lang), []));
  }
  for (const text of innocent[lang]) {
    test(`“${text}” may be said`, () => assert.deepEqual(ruledOutIn(text, lang), []));
  }
}

test('a promise in the picture text of a page is caught, one in its code is not', () => {
  const html = '<p title="A"><img alt="Cures pain"> fine</p><script>const cure = 1;</script>';
  assert.deepEqual(piecesOf(html), ['A', 'Cures pain', 'fine']);
});

test('every reviewed exception is still said somewhere', () => {
  const said = new Set([...texts.map(({ text }) => text), ...pages.flatMap(({ html }) => piecesOf(html))]);
  assert.deepEqual(
    Object.keys(reviewedWords).filter((text) => !said.has(text)),
    [],
  );
});

const tooLong = ({ text }) => wordsIn(text).length > mostWords;

test(`no step has more than ${mostWords} words`, () => {
  assert.deepEqual(ofKinds('step', 'floor').filter(tooLong), []);
});

test('a step with one word more is caught', () => {
  assert.ok(tooLong({ text: 'word '.repeat(21) }));
  assert.ok(!tooLong({ text: 'word '.repeat(20) }));
});

test(`each English step and caution can be read after ${mostYears} years of school`, (context) => {
  const graded = ofKinds('step', 'floor', 'caution', 'hint')
    .filter(({ lang }) => lang === 'en')
    .map(({ path, text }) => ({ path, text, year: schoolYear(text) }));
  const years = graded.map(({ year }) => year);
  context.diagnostic(`grade at most ${Math.max(...years).toFixed(1)}, mean ${mean(years).toFixed(1)}`);
  assert.deepEqual(
    graded.filter(({ year }) => year > mostYears),
    [],
  );
});

/** Everything of one kind that is said of a move, as one passage. */
function passages(lang) {
  const told = texts.filter((each) => each.lang === lang);
  const passage = (path, parts) => ({ path, text: parts.map(({ text }) => text).join(' ') });
  const ofMove = ({ id }) => [
    passage(
      `steps of ${id}`,
      told.filter(({ kind, moves: [move] = [] }) => kind === 'step' && move === id),
    ),
    passage(
      `cautions of ${id}`,
      told.filter(({ kind, moves: about = [] }) => kind === 'caution' && about.includes(id)),
    ),
  ];
  return [
    ...moves.flatMap(ofMove),
    passage(
      'the way to the floor',
      told.filter(({ kind }) => kind === 'floor'),
    ),
  ];
}

test(`how a Danish move is told, and its cautions, have a LIX of ${mostLix} at most`, (context) => {
  const graded = passages('da').map(({ path, text }) => ({ path, index: lix(text) }));
  const all = graded.map(({ index }) => index);
  context.diagnostic(`LIX at most ${Math.max(...all).toFixed(1)}, mean ${mean(all).toFixed(1)}`);
  assert.deepEqual(
    graded.filter(({ index }) => index > mostLix),
    [],
  );
});

test('a hard text is graded as hard, an easy one as easy', () => {
  const hard = 'Maintain bilateral lumbopelvic stabilisation, simultaneously minimising compensatory rotation.';
  assert.ok(schoolYear(hard) > mostYears);
  assert.ok(schoolYear('Lie on your back and bend your knees.') < 3);
  assert.ok(lix('Oprethold bækkenets stabilitet gennem hele bevægelsesbanen med kontrolleret vejrtrækning.') > mostLix);
  assert.equal(lix('Bøj det ene knæ. Stræk armen.'), 3);
});

const numbersOfAll = numbersOf(moves);
for (const { exercises } of Object.values(collection.routines)) numbersOfAll.add(`${exercises.length} moves`);

/** What a text may say: the numbers of its own moves, or of any where it is about none. */
const allowedFor = ({ moves: about }) =>
  about ? numbersOf(about.map((id) => collection.exercises[id])) : numbersOfAll;

// a reason tells what others do: their numbers differ, which is what it is there to say
const withNumbers = texts.filter(({ kind }) => kind !== 'reason');

test('no text says another number than the data', () => {
  const found = withNumbers.flatMap((told) =>
    strangeNumbers(told, allowedFor(told)).map((number) => `${number}: ${told.path} ${told.text}`),
  );
  assert.deepEqual(found, []);
});

for (const { path, html, lang } of pages) {
  test(`what ${path} says inside the widgets has the numbers of the data`, () => {
    const found = insideWidgets(html).flatMap((text) =>
      strangeNumbers({ lang, kind: ['page', 'guide'], text }, numbersOfAll).map((number) => `${number}: ${text}`),
    );
    assert.deepEqual(found, []);
  });
}

for (const lang of languages) {
  test(`the desk break is as long as the guide says in ${lang}`, () => {
    const bouts = collection.routines['desk-day'].exercises.map((id) => boutOf(collection.exercises[id], 1));
    const minutes = Math.round(buildTimeline(bouts).durationMs / 60_000);
    const { text } = texts.find((told) => told.lang === lang && told.path === 'tailoring.sitting.0');
    const [said] = numbersIn(text, lang).filter(({ unit }) => unit === 'minutes');
    assert.equal(said.value, minutes);
  });
}

test('a translation says the same numbers', () => {
  const danish = new Map(withNumbers.filter(({ lang }) => lang === 'da').map((told) => [told.kind + told.path, told]));
  const found = withNumbers.flatMap((told) => {
    const other = danish.get(told.kind + told.path);
    if (told.lang !== 'en' || !other) return [];
    const same = String(valuesIn(told.text, 'en')) === String(valuesIn(other.text, 'da'));
    return same ? [] : [`${told.path}: ${told.text} | ${other.text}`];
  });
  assert.deepEqual(found, []);
});

const bridge = numbersOf([collection.exercises['glute-bridge']]);
const wrong = {
  en: [
    ...['Hold for 4 seconds.', 'Lift ten times.', 'Rest for two minutes.', 'Do three or four sets.', 'From week 20 on'],
    ...['Lift 4 times.', 'After six good sessions', 'Stay until twenty.', 'Five times a week'],
  ],
  da: [
    ...['Hold i 4 sekunder.', 'Løft ti gange.', 'Hvil i to minutter.', 'Lav tre-fire sæt.', 'Fra uge 20'],
    ...['Løft 4 gange.', 'Efter seks gode træninger', 'Tæl til tyve.', 'Fem gange om ugen'],
  ],
};
const right = {
  en: [
    'Hold for 3 seconds.',
    'Lift eight to twelve times.',
    'Clasp two hands.',
    'Do it twice.',
    'Rest for 45 seconds.',
  ],
  da: [
    'Hold i 3 sekunder.',
    'Løft otte til tolv gange.',
    'Brug to hænder.',
    'Gør det to gange.',
    'Hvil i 45 sekunder.',
  ],
};

for (const lang of languages) {
  for (const text of wrong[lang]) {
    test(`“${text}” is not what the bridge has`, () => {
      assert.notDeepEqual(strangeNumbers({ lang, kind: 'step', text }, bridge), []);
    });
  }
  for (const text of right[lang]) {
    test(`“${text}” is what the bridge has`, () => {
      assert.deepEqual(strangeNumbers({ lang, kind: 'step', text }, bridge), []);
    });
  }
}

test('every reviewed number is still said somewhere', () => {
  const said = [
    ...withNumbers.flatMap((told) => strangeNumbers({ ...told, kind: 'any' }, new Set())),
    ...pages.flatMap(({ html, lang }) =>
      insideWidgets(html).flatMap((text) => strangeNumbers({ lang, kind: 'any', text }, new Set())),
    ),
  ];
  assert.deepEqual(
    Object.keys(reviewedNumbers).filter((number) => !said.includes(number)),
    [],
  );
});

test('no text claims without a source, or on one that nobody knows', (context) => {
  context.diagnostic(
    `${ofKinds('guide').filter((told) => told.sources).length / languages.length} claims in the guide`,
  );
  assert.deepEqual(
    texts.flatMap((told) => claimProblems(told, sources)),
    [],
  );
});

const claims = {
  en: [
    ...['Studies show less pain.', 'It lowers your risk.', 'Guidelines include exercise.', '30 % fewer spells'],
    ...['In trials, people felt better.', 'There is some evidence for it.', 'Research says so.', 'Ten percent less'],
  ],
  da: [
    ...['Studier viser færre smerter.', 'Det mindsker risikoen.', 'Retningslinjerne nævner træning.', '30 % færre'],
    ...[
      'I forsøg fik folk det bedre.',
      'Der er evidens for det.',
      'Ifølge forskningen virker det.',
      'Ti procent mindre',
    ],
  ],
};
for (const lang of languages) {
  for (const text of claims[lang]) {
    test(`“${text}” needs a source`, () => {
      const claim = { lang, kind: 'guide', path: 'faq.x', text };
      assert.equal(claimProblems(claim, sources).length, 1);
      assert.equal(claimProblems({ ...claim, sources: ['made-up'] }, sources).length, 1);
      assert.deepEqual(claimProblems({ ...claim, sources: ['acsm-2009'] }, sources), []);
    });
  }
}

test('advice needs none', () => {
  assert.ok(!speaksOfEvidence('Walk for a few minutes, then try the chair.', 'en'));
  assert.ok(!speaksOfEvidence('Gå en tur, og prøv så stolen.', 'da'));
});

test('every source can be found, and is named by the guide or by a number', (context) => {
  context.diagnostic(`${Object.keys(sources).length} sources`);
  assert.deepEqual(Object.values(sources).flatMap(sourceProblems), []);
  const named = new Set(texts.flatMap((told) => told.sources ?? []));
  assert.deepEqual(
    Object.keys(sources).filter((id) => !named.has(id)),
    [],
  );
});

test('the guide is delivered with the sources that it names, and with no other', () => {
  const named = new Set(ofKinds('guide').flatMap((told) => told.sources ?? []));
  assert.deepEqual(new Set(Object.keys(guideSources)), named);
});

const lost = [
  { id: 'nowhere' },
  { id: 'bad-doi', doi: 'doi:10/x' },
  { id: 'bad-pmid', pmid: 'PMC123' },
  { id: 'front-page', url: 'https://example.org/' },
];
for (const source of lost) {
  test(`the source ${source.id} is caught`, () => assert.equal(sourceProblems(source).length, 1));
}
