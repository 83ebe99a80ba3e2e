import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sources } from 'limber/content.js';
import { boutOf, buildTimeline } from 'limber/session.js';
import { guideSources } from '../../dist/content/lower-back-and-hips/sources.js';
import { filesIn } from '../tools/files.mjs';
import { claimProblems, sourceProblems, speaksOfEvidence } from '../tools/words/claims.mjs';
import { deedsIn, missingCommas } from '../tools/words/commas.mjs';
import { numbersIn, numbersOf, reviewedNumbers, strangeNumbers, valuesIn } from '../tools/words/numbers.mjs';
import { insideWidgets, langOf, piecesOf, readPage } from '../tools/words/pages.mjs';
import { lix, schoolYear, wordsIn } from '../tools/words/reading.mjs';
import { reviewedWords, ruledOutIn, stiltedIn } from '../tools/words/ruled-out.mjs';
import { collection, LANGS as languages, stringsIn, texts } from '../tools/words/texts.mjs';

const mostWords = 20;
const mostYears = 7;
const mostLix = 30;

const pages = filesIn('demo', /\.html$/)
  .map((path) => ({ path, html: readPage(path) }))
  .filter(({ html }) => html.includes('<html')) // no snippets
  .map((page) => ({ ...page, lang: langOf(page.html) }));
const citations = Object.values(sources).map(({ citation }) => citation);
/** Titles of publications are not checked. */
const withoutCitations = (piece) => citations.reduce((left, citation) => left.replace(citation, ''), piece);

const moves = Object.values(collection.exercises);
const ofKinds = (...kinds) => texts.filter(({ kind }) => kinds.includes(kind));
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('every text of each language and every page of the demo is checked', (context) => {
  for (const lang of languages) {
    const count = texts.filter((told) => told.lang === lang).length;
    context.diagnostic(`${count} texts in ${lang}`);
    assert.ok(count > 500);
  }
  const kinds = ['label', 'step', 'side', 'picture', 'feels', 'mistake', 'form', 'hint', 'caution', 'floor', 'safety'];
  const others = ['title', 'guide', 'message', 'reason'];
  assert.deepEqual(new Set(texts.map(({ kind }) => kind)), new Set([...kinds, ...others]));
  assert.ok(pages.length > 2);
  assert.ok(pages.every(({ html }) => piecesOf(html).length > 20));
  context.diagnostic(`${pages.flatMap(({ html }) => piecesOf(html)).length} pieces of text on ${pages.length} pages`);
});

test('a message function without sample arguments throws instead of being skipped', () => {
  assert.throws(() => stringsIn({ brandNew: () => 'Cures everything.' }, 'messages'), /brandNew/);
});

test('no text and no page uses a ruled-out word', () => {
  const said = [
    ...texts,
    ...pages.flatMap(({ path, lang, html }) =>
      piecesOf(html).map((piece) => ({ path, lang, text: withoutCitations(piece) })),
    ),
  ];
  const found = said.flatMap(({ lang, path, text }) =>
    ruledOutIn(text, lang).map((word) => `${word}: ${path} ${text}`),
  );
  assert.deepEqual(found, []);
});

/** Phrases that sound translated, and natural ones, per language. */
const stilted = {
  en: [
    ...['Push nothing.', 'Squeeze your buttocks and breathe on.', 'Lie down by way of your back.', 'It does not hurt.'],
    ...['Breathe out, firm your belly and lift.', 'No floor today? Choose the chair.'],
    ...['Slow down toward the end.', 'Roll over across your back.', 'Finish with that leg, then change.'],
  ],
  da: [
    ...[
      'Gør dig høj.',
      'til hoften bagved føles lang',
      'Løft hoften halvt så højt.',
      'Sæt et elastikbånd over knæene.',
    ],
    ...[
      'Bliv længere oppe.',
      'Venstre knæ laver cirkler.',
      'Kør knæet rundt 8 gange.',
      'Løft knæet, til det strækker let.',
    ],
    ...['Spring øvelsen over, så længe kirurgens regler gælder.'],
  ],
  sv: [
    ...['Figur fyra på stol', 'Lyft rumpan.', 'Spänn sätet och andas vidare.', 'Korsryggen blir rund.'],
    ...['Du ska känna en lätt stretch i sätet.', 'Överrörliga leder: Gå aldrig så långt du kan.'],
    ...['Du ska känna att det stramar lätt.', 'Hoppa över den så länge kirurgens råd gäller.', 'I hus och trädgård'],
  ],
};
const natural = {
  en: ['Keep breathing.', 'It doesn’t hurt.', 'Don’t push your knees down.', 'Stay where you are.'],
  da: [
    'Gør ryggen lang.',
    'til det strækker foran på hoften',
    'Løft bækkenet halvt så højt.',
    'Sideliggende hofteløft',
    'Bliv oppe længere.',
    'Bøj benet, til du mærker et let stræk.',
  ],
  sv: ['Sätesstretch på stol', 'Fortsätt andas.', 'Gör ryggen lång.', 'Lyft bäckenet halvvägs.', 'Gå på stället.'],
};

/** A text as it is spoken: where a move is felt follows "You should feel". */
function heard({ lang, kind, text }) {
  const { text: lead } = texts.find((each) => each.lang === lang && each.path === 'messages.feels');
  return kind === 'feels' ? `${lead}${lang === 'da' && text.startsWith('at ') ? ',' : ''} ${text}.` : text;
}

test('no text sounds translated', () => {
  const said = [
    ...texts.filter(({ kind }) => kind !== 'reason').map((told) => ({ ...told, text: heard(told) })),
    ...pages.flatMap(({ path, lang, html }) => piecesOf(html).map((text) => ({ path, lang, text }))),
  ];
  const found = said.flatMap(({ lang, path, text }) => stiltedIn(text, lang).map((word) => `${word}: ${path} ${text}`));
  assert.deepEqual(found, []);
  for (const lang of languages) {
    assert.deepEqual(
      [...stilted[lang], ...natural[lang]].filter((text) => stiltedIn(text, lang).length > 0),
      stilted[lang],
    );
  }
});

test('no Danish text lacks a comma', () => {
  const told = texts.filter(({ lang }) => lang === 'da').map((each) => ({ ...each, text: heard(each) }));
  const deeds = deedsIn(told.filter(({ kind }) => ['step', 'floor'].includes(kind)).map(({ text }) => text));
  const onPages = pages.filter(({ lang }) => lang === 'da').flatMap(({ html }) => piecesOf(html));
  const found = [...told.map(({ text }) => text), ...onPages].flatMap((text) =>
    missingCommas(text, deeds).map((words) => `${words}: ${text}`),
  );
  assert.deepEqual(found, []);
  const without = [
    ...['Du skal mærke at ballerne arbejder.', 'Stop når knæet er højere end hoften.', 'Hvad hvis det gør ondt?'],
    ...['Gå en tur eller gå på stedet.', 'Ret dig op før du skifter ben.', 'Hvil mellem trinene så længe du vil.'],
  ];
  assert.deepEqual(
    without.filter((text) => missingCommas(text, deeds).length !== 1),
    [],
  );
});

/** Words that say on which side something is felt. */
const oneSide = {
  en: /\b(leg|kneeling|upper)\b/,
  da: /(?<!\p{L})(ben|øverste)(?!\p{L})/u,
  sv: /(?<!\p{L})(benets?|knästående|övre)(?!\p{L})/u,
};

test('a sensation on one side is on one side in every language', () => {
  const isOnOne = ({ lang, text }) => oneSide[lang].test(text);
  const felt = ofKinds('feels').filter(({ path }) => !path.startsWith('leg-swing'));
  const [english, ...others] = languages.map((lang) => felt.filter((each) => each.lang === lang && isOnOne(each)));
  assert.ok(english.length > 5);
  for (const found of others) {
    assert.deepEqual(
      found.map(({ path }) => path),
      english.map(({ path }) => path),
    );
  }
});

const ruledOut = {
  en: [
    ...['Relieves lower back pain.', 'Treatment for stiff hips', 'A clinically proven routine'],
    ...['Stretches for arthritis', 'PREVENTS INJURY', 'Helps to heal'],
  ],
  da: [
    ...['Lindrer smerter i lænden.', 'Øvelser mod gigt', 'Forebygger skader', 'Kan helbrede'],
    ...['Klinisk dokumenteret', 'Smertelindrende stræk'],
  ],
  sv: [
    ...['Lindrar smärta i ländryggen.', 'Övningar mot artros', 'Förebygger skador', 'Kan bota', 'Hjälper läkningen'],
    ...['Kliniskt beprövat', 'Smärtlindrande stretch', 'Bevisad effekt'],
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
  sv: [
    ...['Prata först med läkare eller fysioterapeut.', 'Inte medicinsk rådgivning', 'Bra för hälsan'],
    'Sluta om smärtan är skarp, ökar eller sprider sig ner i benet.',
  ],
};

test('the check finds ruled-out words, and accepts harmless ones', () => {
  for (const lang of languages) {
    const isCaught = (text) => ruledOutIn(text, lang).length > 0;
    assert.deepEqual(ruledOut[lang].filter(isCaught), ruledOut[lang]);
    assert.deepEqual(innocent[lang].filter(isCaught), []);
  }
});

test('the check reads the alt text of a page, but not its code', () => {
  const html = '<p title="A"><img alt="Cures pain"> fine</p><script>const cure = 1;</script>';
  assert.deepEqual(piecesOf(html), ['A', 'Cures pain', 'fine']);
});

test('every reviewed exception is still in use', () => {
  const said = new Set([...texts.map(({ text }) => text), ...pages.flatMap(({ html }) => piecesOf(html))]);
  assert.deepEqual(
    Object.keys(reviewedWords).filter((text) => !said.has(text)),
    [],
  );
});

test(`no step has more than ${mostWords} words`, () => {
  const tooLong = ({ text }) => wordsIn(text).length > mostWords;
  assert.deepEqual(ofKinds('step', 'floor').filter(tooLong), []);
  // and the check finds a step with one word more
  assert.deepEqual(
    [20, 21].map((words) => tooLong({ text: 'word '.repeat(words) })),
    [false, true],
  );
});

test(`no spoken sentence has more than ${mostWords} words`, () => {
  const spoken = ofKinds('step', 'floor', 'side', 'feels', 'form', 'hint').map(heard);
  const sentences = spoken.flatMap((text) => text.split(/(?<=[.!?]) /));
  assert.ok(sentences.length > 1000);
  assert.deepEqual(
    sentences.filter((sentence) => wordsIn(sentence).length > mostWords),
    [],
  );
});

test('the fallback texts in an article are those of the elements', () => {
  const sentences = (text) =>
    text
      .replaceAll('\u00ad', '')
      .split(/(?<=[.?!:]) /)
      .map((each) => each.replace(/\.$/, ''));
  const insideOf = (html, widget, part) =>
    [...html.matchAll(new RegExp(`<${widget}\\b.*?</exercise-(?:card|guide)\\s*>`, 'gs'))].flatMap(([inner]) =>
      [...inner.matchAll(part)].flatMap(([, text]) => sentences(piecesOf(text).join(' '))),
    );
  for (const { path, lang, html } of pages.filter(({ path }) => /blog/.test(path))) {
    const known = new Set(texts.filter((each) => each.lang === lang).flatMap(({ text }) => sentences(text)));
    const said = [
      ...insideOf(html, 'exercise-card', /<li>(.*?)<\/li>/gs),
      ...insideOf(html, 'exercise-card', /\salt="([^"]*)"/g),
      ...insideOf(html, 'exercise-guide topic="(?!sources)', /<(?:li|p|h3)\b[^>]*>(.*?)<\/(?:li|p|h3)>/gs),
    ];
    assert.ok(said.length > 80, `${path}: ${said.length}`);
    // telephone numbers are set by the page
    assert.deepEqual(
      said.filter((text) => !known.has(text) && !/112|1177|emergency number|doctor or out-of-hours/.test(text)),
      [],
      path,
    );
  }
});

/** Phrases about a leg that was not mentioned before. */
const noLeg = { en: /\bthat leg\b/i, da: /(?<!\p{L})det ben(?!\p{L})/iu, sv: /(?<!\p{L})det benet(?!\p{L})/iu };

test('a caution says which leg it is about', () => {
  assert.deepEqual(
    ofKinds('caution').filter(({ lang, text }) => noLeg[lang].test(text)),
    [],
  );
  const lost = ['sit high, that leg a little forward', 'sæt det ben lidt frem', 'för det benet bakåt'];
  assert.deepEqual(
    lost.map((text, index) => noLeg[languages[index]].test(text)),
    [true, true, true],
  );
});

/** Whether a text refers to something named earlier. */
const pointsBack = (text) => /\bits?\b/i.test(text);

test('no English second step says "it", since the side is spoken between the first two steps', () => {
  const sided = new Set(ofKinds('side').flatMap(({ moves: about }) => about));
  const seconds = ofKinds('step').filter(
    ({ lang, path, moves: [move] }) => lang === 'en' && sided.has(move) && path.endsWith('.steps.1'),
  );
  assert.ok(seconds.length > 10);
  assert.deepEqual(
    seconds.filter(({ text }) => pointsBack(text)),
    [],
  );
  assert.ok(pointsBack('Put your weight on the leg beside it.'));
});

test('the Shopify setting is named like the choice of visitors ("off the floor"), and no page uses the old name', () => {
  for (const lang of languages) {
    const schema = readPage(`demo/shopify/locales/${lang === 'en' ? 'en.default' : lang}.schema.json`);
    const { label } = JSON.parse(schema).sections.limber_routine.settings.floor_free;
    const { text } = texts.find((each) => each.lang === lang && each.path === 'messages.offTheFloor');
    assert.ok(label.includes(text), label);
  }
  const prose = pages.flatMap(({ html, lang }) => piecesOf(html).map((text) => ({ text, lang })));
  const old = /choose the chair|on a chair[”"]|vælg stolen|på en stol[”"]|välj stolen/i;
  assert.deepEqual(
    prose.filter(({ text }) => old.test(text)),
    [],
  );
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

/** The texts of each move, its cautions, and the way to the floor, each as one passage. */
function passages(lang) {
  const passage = (path, isPart) => {
    const parts = texts.filter((each) => each.lang === lang && isPart(each));
    return { path, text: parts.map(({ text }) => text).join(' ') };
  };
  return [
    ...moves.flatMap(({ id }) => [
      passage(`steps of ${id}`, ({ kind, moves: [move] = [] }) => kind === 'step' && move === id),
      passage(`cautions of ${id}`, ({ kind, moves: about = [] }) => kind === 'caution' && about.includes(id)),
    ]),
    passage('the way to the floor', ({ kind }) => kind === 'floor'),
  ];
}

for (const lang of languages.filter((each) => each !== 'en')) {
  test(`the texts and cautions of each move in ${lang} have a LIX of at most ${mostLix}`, (context) => {
    const graded = passages(lang).map(({ path, text }) => ({ path, index: lix(text) }));
    const all = graded.map(({ index }) => index);
    context.diagnostic(`LIX at most ${Math.max(...all).toFixed(1)}, mean ${mean(all).toFixed(1)}`);
    assert.deepEqual(
      graded.filter(({ index }) => index > mostLix),
      [],
    );
  });
}

test('the readability measures grade a hard text as hard, and an easy one as easy', () => {
  const hard = 'Maintain bilateral lumbopelvic stabilisation, simultaneously minimising compensatory rotation.';
  assert.ok(schoolYear(hard) > mostYears);
  assert.ok(schoolYear('Lie on your back and bend your knees.') < 3);
  assert.ok(lix('Oprethold bækkenets stabilitet gennem hele bevægelsesbanen med kontrolleret vejrtrækning.') > mostLix);
  assert.equal(lix('Bøj det ene knæ. Stræk armen.'), 3);
});

const numbersOfAll = numbersOf(moves);
for (const { exercises } of Object.values(collection.routines)) numbersOfAll.add(`${exercises.length} moves`);

/** The numbers that a text may say: those of its moves, or of all moves if it is about none. */
const allowedFor = ({ moves: about }) =>
  about ? numbersOf(about.map((id) => collection.exercises[id])) : numbersOfAll;

// a reason tells what others do: their numbers differ, which is what it is there to say
const withNumbers = texts.filter(({ kind }) => kind !== 'reason');

test('no text and no fallback says a number that is not in the data', () => {
  const inside = pages.flatMap(({ path, lang, html }) =>
    insideWidgets(html).map((text) => ({ lang, path, kind: ['page', 'guide'], text })),
  );
  const found = [...withNumbers, ...inside].flatMap((told) =>
    strangeNumbers(told, allowedFor(told)).map((number) => `${number}: ${told.path} ${told.text}`),
  );
  assert.deepEqual(found, []);
});

test('the desk break is as long as the guide says', () => {
  const bouts = collection.routines['desk-day'].exercises.map((id) => boutOf(collection.exercises[id], 1));
  const minutes = Math.round(buildTimeline(bouts).durationMs / 60_000);
  const told = texts.filter(({ path }) => path === 'tailoring.sitting.0');
  const said = told.map(({ lang, text }) => numbersIn(text, lang).find(({ unit }) => unit === 'minutes').value);
  assert.deepEqual(
    said,
    languages.map(() => minutes),
  );
});

test('a translation says the same numbers', () => {
  const english = new Map(withNumbers.filter(({ lang }) => lang === 'en').map((told) => [told.kind + told.path, told]));
  const found = withNumbers.flatMap(({ lang, kind, path, text }) => {
    const original = english.get(kind + path).text;
    const same = String(valuesIn(original, 'en')) === String(valuesIn(text, lang));
    return same ? [] : [`${path}: ${original} | ${text}`];
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
  sv: [
    ...['Håll kvar i 4 sekunder.', 'Lyft tio gånger.', 'Vila i två minuter.', 'Gör tre–fyra set.', 'Från vecka 20'],
    ...['Lyft 4 gånger.', 'Efter sex bra pass', 'Räkna till tjugo.', 'Fem gånger i veckan'],
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
  sv: ['Håll kvar i 3 sekunder.', 'Lyft åtta till tolv gånger.', 'Använd två händer.', 'Gör det två gånger.'],
};

test('the check finds numbers that the bridge does not have, and accepts those that it has', () => {
  for (const lang of languages) {
    const isStrange = (text) => strangeNumbers({ lang, kind: 'step', text }, bridge).length > 0;
    assert.deepEqual(wrong[lang].filter(isStrange), wrong[lang]);
    assert.deepEqual(right[lang].filter(isStrange), []);
  }
});

test('every reviewed number is still in use', () => {
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

test('every claim has a known source', (context) => {
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
  sv: [
    ...['Studier visar mindre smärta.', 'Det minskar risken.', 'Riktlinjerna nämner träning.', '30 % färre'],
    ...['I försök mådde folk bättre.', 'Det finns evidens för det.', 'Enligt forskningen.', 'Tio procent mindre'],
  ],
};
test('the check finds claims without a source or with an unknown one', () => {
  const problemsWith = (named) =>
    languages.flatMap((lang) =>
      claims[lang].map((text) => {
        const claim = { lang, kind: 'guide', path: 'faq.x', text, ...(named && { sources: [named] }) };
        return claimProblems(claim, sources).length;
      }),
    );
  const found = [undefined, 'made-up', 'acsm-2009'].map((named) => [...new Set(problemsWith(named))]);
  assert.deepEqual(found, [[1], [1], [0]]);
});

test('the check accepts advice without a source', () => {
  assert.ok(!speaksOfEvidence('Walk for a few minutes, then try the chair.', 'en'));
  assert.ok(!speaksOfEvidence('Gå en tur, og prøv så stolen.', 'da'));
  assert.ok(!speaksOfEvidence('Ta en promenad och försök sedan med stolen.', 'sv'));
});

test('every source has an address, and is used by the guide or a number', (context) => {
  context.diagnostic(`${Object.keys(sources).length} sources`);
  assert.deepEqual(Object.values(sources).flatMap(sourceProblems), []);
  const named = new Set(texts.flatMap((told) => told.sources ?? []));
  assert.deepEqual(
    Object.keys(sources).filter((id) => !named.has(id)),
    [],
  );
});

test('the guide is delivered with exactly the sources that it cites', () => {
  const named = new Set(ofKinds('guide').flatMap((told) => told.sources ?? []));
  assert.deepEqual(new Set(Object.keys(guideSources)), named);
});

const lost = [
  { id: 'nowhere' },
  { id: 'bad-doi', doi: 'doi:10/x' },
  { id: 'bad-pmid', pmid: 'PMC123' },
  { id: 'front-page', url: 'https://example.org/' },
];
test('the check finds a source without a usable address', () => {
  assert.deepEqual(
    lost.map((source) => sourceProblems(source).length),
    lost.map(() => 1),
  );
});
