import { expect } from '@open-wc/testing';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import type { ContentIssue } from '../../src/content/model.js';
import { parseCollection } from '../../src/content/parse.js';

type Tree = Record<string, unknown>;

/** A collection with every part that there is: two moves, a routine with these and two built-in ones, two languages. */
const sound = () => {
  const words = { name: 'Calf', steps: ['One.', 'Two.', 'Three.'], picture: 'A calf.', sides };
  const facts = { kind: 'stretch', sides: 'each', position: 'standing', dosage: { sets: 2, reps: 1, holdSeconds: 30 } };
  const levels = [1, 2, 3].map((sets) => ({ sets, reps: 10, holdSeconds: 2 }));
  const tempo = { liftSeconds: 2, lowerSeconds: 3, breatheSeconds: 1 };
  const routines = { mine: { title: 'Mine, {minutes}', hints: { calf: 'Slow.' } } };
  const guide = { faq: [{ id: 'why', title: 'Why?', body: ['Call {advice}.', { text: 'So.', sources: ['book'] }] }] };
  const extra = { feels: 'a pull', stop: 'Stop.', mistakes: ['Haste.'], easier: 'Less.', harder: 'More.', deed: 1 };
  return {
    id: 'shop',
    exercises: {
      calf: {
        ...facts,
        equipment: ['wall'],
        muscles: { primary: ['calves'] },
        cautions: ['cramp'],
        picture: 'calf.webp',
      },
      press: {
        ...facts,
        kind: 'strength',
        dosage: levels,
        tempo,
        forms: { easier: 'calf', floorFree: 'chair-butterfly' },
      },
    },
    routines: { mine: { exercises: ['calf', 'press', 'butterfly', 'hip-flexor'], pace: 'gentle', setsAtMost: 2 } },
    text: {
      en: { exercises: { calf: words, press: { ...words, ...extra } }, routines, cautions: { cramp: 'Mind.' }, guide },
      da: { exercises: { calf: { ...words, name: 'Læg' } }, routines: { mine: { title: 'Min' } } },
    },
    sources: { book: { label: 'Book', citation: 'A book. 1999.', url: 'https://example.org/' } },
    plan: [{ weeks: 2, level: 1, week: ['mine', null, 'short', null, 'mine', null, null] }],
  };
};
const sides = { left: 'Left', right: 'Right', toLeft: 'Now left', toRight: 'Now right' };

const { exercises: soundOnes, text: soundText } = sound();
const [calfFacts, calfWords] = [{ ...soundOnes.calf, cautions: [] }, soundText.da.exercises.calf];

/** The value at a place such as `text.da` or `plan[0].week`. */
const at = (tree: unknown, keys: readonly string[]): unknown =>
  keys.reduce((found, key) => (found as Tree)[key], tree); // prettier-ignore

/** Sets a place to a value, or to what a function returns for the old value and the whole. */
function changed(whole: Tree, place: string, value: unknown): Tree {
  const keys = place.split(/[.[\]]+/).filter(Boolean);
  const parent = at(whole, keys.slice(0, -1)) as Tree;
  const key = keys.at(-1)!;
  const now =
    typeof value === 'function' ? (value as (old: unknown, whole: Tree) => unknown)(parent[key], whole) : value;
  if (now === undefined) delete parent[key];
  else parent[key] = now;
  return whole;
}
const oneLess = (old: unknown[]): unknown[] => old.slice(1);
const sameAs = (place: string) => (_: unknown, whole: Tree) => at(whole, place.split('.'));
const draft = (): Tree => JSON.parse(JSON.stringify(sound())) as Tree;

const issuesOf = (value: unknown): readonly ContentIssue[] => parseCollection(value).issues;
const collectionOf = (value: unknown) => parseCollection(value).collection!;

describe('a collection of a page', () => {
  it('is read without issues from JSON or an object, and again from the result', () => {
    const { collection, issues } = parseCollection(JSON.stringify(draft()));
    expect(issues).to.deep.equal([]);
    expect(parseCollection(draft())).to.deep.equal({ collection, issues });
    expect(parseCollection(collection)).to.deep.equal({ collection, issues });
    expect(parseCollection(JSON.stringify(collection))).to.deep.equal({ collection, issues });
  });

  it('can be read again if it takes over a built-in routine and removes one of its moves', () => {
    const { collection } = parseCollection({
      id: 'a',
      extends: 'lower-back-and-hips',
      exercises: { 'hip-thrust': null },
      routines: { full: {} },
    });
    expect(collection!.routines.full!.exercises).not.to.include('hip-thrust');
    expect(parseCollection(collection)).to.deep.equal({ collection, issues: [] });
  });

  it('gets the defaults of its kind of exercise', () => {
    const { calf, press } = collectionOf(draft()).exercises;
    expect(calf).to.deep.include({
      id: 'calf',
      forms: {},
      switchSeconds: 8,
      restSeconds: 0,
      picture: { hold: 'calf.webp' },
    });
    expect(calf!.dosage.map(({ sets }) => sets)).to.deep.equal([2, 2, 2]);
    expect(calf).not.to.have.property('tempo');
    expect(press).to.deep.include({ equipment: [], muscles: { primary: [] }, cautions: [] });
  });

  it('with `extends` changes the built-in collection, and removes from it by null', () => {
    const dosage = { sets: 1, reps: 1, holdSeconds: 60 };
    const { collection, issues } = parseCollection({
      id: 'changes',
      extends: 'lower-back-and-hips',
      exercises: { 'hip-flexor': { dosage }, 'hip-thrust': null },
      routines: { short: { pace: 'gentle' }, full: null },
      text: { da: { exercises: { 'hip-flexor': { name: 'Hofte' } }, routines: { short: { title: 'Kort' } } } },
    });
    expect(issues).to.deep.equal([]);
    expect(collection!.exercises['hip-flexor']).to.deep.equal({
      ...exercises['hip-flexor'],
      dosage: [dosage, dosage, dosage],
    });
    expect([collection!.exercises['hip-thrust'], collection!.routines.full]).to.deep.equal([null, null]);
    expect(collection!.routines.short).to.deep.include({ id: 'short', pace: 'gentle' });
    expect(collection!.text.da!.exercises['hip-flexor']).to.deep.equal({ name: 'Hofte' });
  });
});

type Fault = [what: string, place: string, value: unknown, path: string, expected: RegExp, nearest?: string];

const calf = '$.exercises.calf';
const words = '$.text.en.exercises.calf';
const faults: Fault[] = [
  ['no id', 'id', undefined, '$.id', /an id/],
  ['an id with a capital', 'id', 'Shop', '$.id', /a–z/],
  ['an unknown key', 'exercise', {}, '$.exercise', /exercises/, 'exercises'],
  ['an unknown key of an exercise', 'exercises.calf.dosages', {}, `${calf}.dosages`, /dosage/, 'dosage'],
  ['no dosage', 'exercises.calf.dosage', undefined, `${calf}.dosage`, /list of 3/],
  ['a dosage of two levels', 'exercises.press.dosage', oneLess, '$.exercises.press.dosage', /a list of 3$/],
  ['a number as a text', 'exercises.calf.dosage.sets', '3', `${calf}.dosage.sets`, /number from 1 to 10/],
  ['a fraction', 'exercises.calf.dosage.holdSeconds', 2.5, `${calf}.dosage.holdSeconds`, /whole/],
  ['a negative number', 'exercises.calf.restSeconds', -1, `${calf}.restSeconds`, /0 to 600/],
  ['no number', 'exercises.calf.switchSeconds', NaN, `${calf}.switchSeconds`, /0 to 120/],
  ['a number without end', 'exercises.calf.switchSeconds', Infinity, `${calf}.switchSeconds`, /0 to 120/],
  ['too large a number', 'exercises.press.dosage[1].reps', 51, '$.exercises.press.dosage[1].reps', /50/],
  ['null', 'exercises.calf.position', null, `${calf}.position`, /"chair"/],
  ['null for an own exercise', 'exercises.calf', null, calf, /an object/],
  ['an unknown kind', 'exercises.calf.kind', 'strech', `${calf}.kind`, /"stretch"/, 'stretch'],
  [
    'an unknown muscle',
    'exercises.calf.muscles.primary',
    ['calvs'],
    `${calf}.muscles.primary[0]`,
    /"calves"/,
    'calves',
  ],
  ['a list that is none', 'exercises.calf.equipment', 'wall', `${calf}.equipment`, /a list/],
  ['an unknown caution', 'exercises.calf.cautions', ['cramps'], `${calf}.cautions[0]`, /cautions/, 'cramp'],
  ['an unknown form', 'exercises.press.forms.easier', 'half', '$.exercises.press.forms.easier', /exercises/, 'calf'],
  ['a form of itself', 'exercises.calf.forms', { harder: 'calf' }, `${calf}.forms.harder`, /another/],
  [
    'a floor-free form on the floor',
    'exercises.calf.forms',
    { floorFree: 'butterfly' },
    `${calf}.forms.floorFree`,
    /off the floor/,
  ],
  ['an exercise that takes no time', 'exercises.calf.dosage.holdSeconds', 0, `${calf}.dosage`, /takes time/],
  ['a script for a picture', 'exercises.calf.picture', 'javascript:alert(1)', `${calf}.picture`, /http/],
  ['a script behind a blank', 'exercises.calf.picture', ' javascript:alert(1)', `${calf}.picture`, /http/],
  [
    'a script hidden behind a line break',
    'exercises.calf.picture',
    { hold: 'java\nscript:alert(1)' },
    `${calf}.picture.hold`,
    /http/,
  ],
  ['data for a picture', 'exercises.calf.picture', 'data:image/png;base64,AA', `${calf}.picture`, /http/],
  ['another id than the key', 'exercises.calf.id', 'half', `${calf}.id`, /"calf"/],
  ['a built-in id', 'exercises.butterfly', sameAs('exercises.calf'), '$.exercises.butterfly', /"extends"/],
  ['no words', 'exercises.foot', sameAs('exercises.calf'), '$.exercises.foot', /with words/],
  [
    'words for an unknown id',
    'text.da.exercises.calff',
    sameAs('text.da.exercises.calf'),
    '$.text.da.exercises.calff',
    /exercises here/,
    'calf',
  ],
  [
    'a routine with an unknown id',
    'routines.mine.exercises[2]',
    'buterfly',
    '$.routines.mine.exercises[2]',
    /exercises/,
    'butterfly',
  ],
  [
    'a misspelt id in a routine',
    'routines.mine.exercises[3]',
    'Hip_Flexor',
    '$.routines.mine.exercises[3]',
    /one of the exercises/,
    'hip-flexor',
  ],
  ['a routine of nothing', 'routines.mine.exercises', [], '$.routines.mine.exercises', /1 to 30/],
  ['a routine without words', 'routines.other', sameAs('routines.mine'), '$.routines.other', /with words/],
  ['a routine without a title', 'text.da.routines.mine.title', undefined, '$.text.da.routines.mine.title', /100/],
  ['an unknown pace', 'routines.mine.pace', 'fast', '$.routines.mine.pace', /"gentle"/],
  [
    'a hint for an unknown id',
    'text.en.routines.mine.hints',
    { calff: 'Slow.' },
    '$.text.en.routines.mine.hints.calff',
    /exercises/,
    'calf',
  ],
  ['no language', 'text.da_DK', sameAs('text.da'), '$.text.da_DK', /language tag/],
  ['the name of a language', 'text.Danish', sameAs('text.da'), '$.text.Danish', /language tag/],
  ['an empty text', 'text.en.exercises.calf.name', '', `${words}.name`, /1 to 100/],
  ['blanks', 'text.en.exercises.calf.steps[1]', ' \n', `${words}.steps[1]`, /1 to 600/],
  ['too long a text', 'text.en.exercises.calf.name', 'x'.repeat(101), `${words}.name`, /1 to 100/],
  ['two steps', 'text.en.exercises.calf.steps', oneLess, `${words}.steps`, /3 to 7/],
  ['eight steps', 'text.en.exercises.calf.steps', Array(8).fill('Go.'), `${words}.steps`, /3 to 7/],
  ['a deed that is no step', 'text.en.exercises.calf.deed', 3, `${words}.deed`, /one of the steps/],
  ['no steps at all', 'text.en.exercises.calf.steps', [], `${words}.steps`, /3 to 7/],
  [
    'an address as the description of a picture',
    'text.en.exercises.calf.picture',
    'a/calf.webp',
    `${words}.picture`,
    /plain/,
  ],
  ['Markdown', 'text.en.exercises.calf.steps[0]', 'Stand **tall**.', `${words}.steps[0]`, /plain text/],
  ['letters of another encoding', 'text.en.exercises.calf.name', 'L\uFFFDg', `${words}.name`, /plain text/],
  [
    'too many braces',
    'text.en.routines.mine.title',
    'In {{minutes}}',
    '$.text.en.routines.mine.title',
    /\{minutes\}/,
    '{minutes}',
  ],
  [
    'spaces in braces',
    'text.en.routines.mine.title',
    '{ minutes }',
    '$.text.en.routines.mine.title',
    /\{minutes\}/,
    '{minutes}',
  ],
  ['a sign for machines', 'text.en.exercises.calf.name', 'a\u202Eb', `${words}.name`, /readable/],
  ['one side without the other', 'text.en.exercises.calf.sides.right', undefined, `${words}.sides.right`, /100/],
  ['markup', 'text.en.exercises.calf.steps[0]', 'Stand <b>tall</b>.', `${words}.steps[0]`, /plain text/],
  ['an entity', 'text.en.exercises.calf.steps[0]', 'Lift &amp; hold.', `${words}.steps[0]`, /plain text/],
  ['braces', 'text.en.routines.mine.title', 'In {minuts}', '$.text.en.routines.mine.title', /\{minutes\}/, '{minutes}'],
  ['half a character', 'text.en.exercises.calf.name', 'a\uD800', `${words}.name`, /1 to 100/],
  ['an address without its scheme', 'sources.book.url', 'www.a.example', '$.sources.book.url', /http/],
  [
    'a floor-free move on the floor',
    'routines.mine.floorFree',
    ['calf', 'butterfly'],
    '$.routines.mine.floorFree[1]',
    /off the floor/,
  ],
  [
    'two sections with the same id',
    'text.en.guide.faq',
    (faq: object[]) => [...faq, faq[0]],
    '$.text.en.guide.faq[1].id',
    /another id/,
  ],
  [
    'a date in another format',
    'reviews',
    [{ who: 'A', role: 'b', date: '31/1/2026', lang: 'da', hash: '0'.repeat(64) }],
    '$.reviews[0].date',
    /2026-01-31/,
  ],
  [
    'an invalid hash',
    'reviews',
    [{ who: 'A', role: 'b', date: '2026-01-31', lang: 'da', hash: 'abc' }],
    '$.reviews[0].hash',
    /64/,
  ],
  ['a source that cannot be found', 'sources.book.url', undefined, '$.sources.book.url', /doi/],
  [
    'a claim without a source',
    'text.en.guide.faq[0].body[1].sources',
    ['boook'],
    '$.text.en.guide.faq[0].body[1].sources[0]',
    /sources/,
    'book',
  ],
  ['a day of what there is not', 'plan[0].week[0]', 'mne', '$.plan[0].week[0]', /routines/, 'mine'],
  ['a week of six days', 'plan[0].week', oneLess, '$.plan[0].week', /7/],
  ['a level as a text', 'plan[0].level', '1', '$.plan[0].level', /1 or 2 or 3/, '1'],
];

describe('each fault is reported', () => {
  for (const [what, place, value, path, expected, nearest] of faults) {
    it(`with its place: ${what}`, () => {
      const issues = issuesOf(changed(draft(), place, value));
      // texts and routines that name a removed exercise are reported as well
      const places = issues.map((issue) => issue.path);
      expect(what.startsWith('null for') ? places[0] : places.join()).to.equal(path);
      expect(issues[0]!.expected).to.match(expected);
      expect(issues[0]!.nearest).to.equal(nearest);
      expect(issues[0]!.message).to.contain(`${path}: found ${issues[0]!.found}, expected ${issues[0]!.expected}`);
    });
  }

  it('among many others', () => {
    const whole = draft();
    const apart = faults.filter(
      ([, place], index) => faults.findIndex(([, other]) => other.startsWith(place)) === index,
    );
    for (const [, place, value] of [...apart].sort(([, a], [, b]) => b.length - a.length)) changed(whole, place, value);
    const places = issuesOf(whole).map(({ path }) => path);
    expect(apart.length).to.be.above(30);
    // these cannot be checked while other faults hide what they refer to
    const hidden = ['$.exercises.press.dosage[1].reps', '$.text.en.exercises.calf.deed'];
    const all = apart.map(([, , , path]) => path);
    expect(all.filter((path) => !places.includes(path) && !hidden.includes(path))).to.deep.equal([]);
  });
});

describe('a broken part', () => {
  it('of a move removes only that move; its routine lists it as missing', () => {
    const whole = changed(draft(), 'exercises.calf.kind', 'dance');
    const { exercises: found, routines, text } = collectionOf(whole);
    expect(Object.keys(found)).to.deep.equal(['press']);
    expect(routines.mine).to.deep.include({ exercises: ['press', 'butterfly', 'hip-flexor'], missing: ['calf'] });
    expect(Object.keys(text.en!.exercises)).to.deep.equal(['press']);
    expect(text.en!.routines.mine!.hints).to.deep.equal({});
  });

  it('in one language does not affect the other', () => {
    const whole = changed(draft(), 'text.en.exercises.calf.steps', 'One.');
    const { text } = collectionOf(whole);
    expect([text.en, text.da].map((each) => Object.keys(each!.exercises))).to.deep.equal([['press'], ['calf']]);
  });

  it('in a list of muscles or equipment leaves the other items', () => {
    const whole = changed(draft(), 'exercises.calf.muscles.primary', ['biceps', 'calves']);
    changed(whole, 'exercises.calf.equipment', ['barbell', 'wall']);
    const { calf } = collectionOf(whole).exercises;
    expect([calf!.muscles.primary, calf!.equipment]).to.deep.equal([['calves'], ['wall']]);
  });

  it('a misspelt `extends` still extends the only collection that there is', () => {
    const { collection, issues } = parseCollection({
      id: 'a',
      extends: 'lower-back',
      exercises: { 'hip-thrust': null },
    });
    expect(issues.map(({ path }) => path)).to.deep.equal(['$.extends']);
    expect(collection).to.deep.include({ extends: 'lower-back-and-hips', exercises: { 'hip-thrust': null } });
  });

  it('a move with an invalid id is listed as missing in its routine', () => {
    const whole = changed(draft(), 'routines.mine.exercises', ['Heel_Raise', 'press']);
    expect(collectionOf(whole).routines.mine!.missing).to.deep.equal(['Heel_Raise']);
  });

  it('that is optional is left out, also if it only contradicts another part', () => {
    const whole = changed(draft(), 'text.en.exercises.calf.deed', 5);
    const { calf } = collectionOf(whole).text.en!.exercises;
    expect([calf!.name !== undefined, calf!.deed]).to.deep.equal([true, undefined]);
  });

  it('too few or too many steps are kept, but no steps remove the move', () => {
    for (const count of [1, 2, 8, 24]) {
      const whole = changed(draft(), 'text.en.exercises.calf.steps', Array(count).fill('Go.'));
      expect(collectionOf(whole).text.en!.exercises.calf!.steps, String(count)).to.have.lengthOf(count);
    }
    expect(collectionOf(changed(draft(), 'text.en.exercises.calf.steps', [])).text.en!.exercises).not.to.have.property('calf'); // prettier-ignore
  });

  it('a repeated section id removes the later section', () => {
    const faq = [
      { id: 'a', title: 'One?', body: ['Yes.'] },
      { id: 'a', title: 'Two?', body: ['No.'] },
    ];
    const { text } = collectionOf(changed(draft(), 'text.en.guide.faq', faq));
    expect(text.en!.guide!.faq!.map(({ title }) => title)).to.deep.equal(['One?']);
  });

  it('an invalid position is not reported a second time for a floor-free order', () => {
    const whole = changed(draft(), 'exercises.calf.position', 'standign');
    changed(whole, 'routines.mine.floorFree', ['calf']);
    expect(issuesOf(whole).map(({ path }) => path)).to.deep.equal(['$.exercises.calf.position']);
  });

  it('an invalid picture is left out without the move', () => {
    const whole = changed(draft(), 'exercises.calf.picture', 'javascript:alert(1)');
    expect(collectionOf(whole).exercises.calf).not.to.have.property('picture');
  });

  it('an only move that is unknown removes its routine', () => {
    const whole = changed(draft(), 'routines.mine.exercises', ['no-such']);
    const { routines, text, plan } = collectionOf(whole);
    expect([routines, text.da!.routines, plan]).to.deep.equal([{}, {}, undefined]);
  });

  it('an id is valid if the page has registered it', () => {
    const whole = changed(draft(), 'routines.mine.exercises', ['calf', 'of-another']);
    expect(parseCollection(whole, { exercises: ['of-another'] }).issues).to.deep.equal([]);
  });
});

describe('invalid JSON', () => {
  const told = (text: string) => issuesOf(text).map(({ path, found }) => `${path} ${found}`);
  const places: [what: string, text: string, ...found: string[]][] = [
    ['a comma too many', '{\n  "id": "a",\n}', '$ , in line 2, column 12'],
    ['a comma too few', '{"id": "a"\n"text": {}}', '$ "text" in line 2, column 1'],
    ['a comment', '{ // shop\n"id": "a" }', '$ // shop in line 1, column 3'],
    ['a byte order mark', '\uFEFF{"id": "a"}', '$ \uFEFF in line 1, column 1'],
    ['a key twice', '{"id": "a", "exercises": {}, "id": "b"}', '$.id "id" twice in line 1, column 30'],
    ['a bare key', '{id: "a"}', '$ id in line 1, column 2'],
    ['a bare value', '{"id": "a", "plan": NaN}', '$.plan NaN in line 1, column 21', '$.plan "NaN"'],
    ['an end too early', '{"id": "a", "text": {', '$.text the end in line 1, column 22'],
    ['more than one', '{"id": "a"} {}', '$ { in line 1, column 13'],
    ['quotes of another kind', "{'id': 'a'}", "$ ' in line 1, column 2"],
    ['a comment of several lines', '{ /* shop\r\n now */\r\n"id": "a" }', '$ /* shop in line 1, column 3'],
    ['nothing', '', '$ the end in line 1, column 1'],
  ];
  for (const [what, text, ...found] of places) {
    it(`is reported with line and column: ${what}`, () => {
      expect(told(text)).to.deep.equal(found);
    });
  }

  it('does not include a repeated key, of which the last counts', () => {
    expect(collectionOf('{"id": "a", "id": "b"}').id).to.equal('b');
  });

  it('is also a text that is too long, too deep or has too many values', () => {
    expect(told(`"${'x'.repeat(2 ** 20)}"`)).to.deep.equal(['$ 1048578 characters']);
    expect(told(`{"id": ${'['.repeat(100_000)}`)[0]).to.match(/^\$\.id/);
    const many = Object.fromEntries([...Array(501).keys()].map((key) => [`e-${key}`, calfFacts]));
    const words = { exercises: Object.fromEntries(Object.keys(many).map((id) => [id, calfWords])) };
    const { collection, issues } = parseCollection({ id: 'a', exercises: many, text: { en: words } });
    const places = ['$.exercises', '$.text.en.exercises'].map((path) => `${path}: an object of 501`);
    expect(issues.map(({ path, found }) => `${path}: ${found}`)).to.deep.equal(places);
    expect(Object.keys(collection!.exercises).length, 'the others').to.equal(500);
  });
});

describe('a document with very many faults', () => {
  const sevens = (count: number) => Object.fromEntries([...Array(count).keys()].map((key) => [`e-${key}`, 7]));
  const wrong = (count: number) =>
    issuesOf({ id: 'a', sources: sevens(count), routines: sevens(count), plan: 7, exercises: sevens(count) });

  it('says so at the end of the list', () => {
    const [few, told] = [100, 500].map(wrong) as [readonly ContentIssue[], readonly ContentIssue[]];
    expect([few.length < 1000, few.some(({ found }) => /more than/.test(found))]).to.deep.equal([true, false]);
    expect(told).to.have.lengthOf(1001);
    expect(told.slice(-2).map(({ found }) => found)).to.deep.equal(['7', 'more than 1000 issues']);
    expect(told.at(-1)!.message).to.equal('$: found more than 1000 issues, expected fewer: no more are listed');
    expect(told.at(-1)).not.to.have.property('nearest');
  });

  it('is not read further after many JSON faults, and says so', () => {
    const told = [50, 51, 200].map((count) => issuesOf(`{"id": "a", "plan": [${'NaN,'.repeat(count)} 1]}`));
    const ends = told.map((issues) =>
      issues.filter(({ found }) => /^NaN in line 1, column \d+, not read further$/.test(found)),
    );
    expect(ends.map(({ length }) => length)).to.deep.equal([0, 1, 1]);
    expect(
      told.slice(1).map((issues) => issues.indexOf(issues.at(-1)!) === 50 && issues.at(-1) === ends[1]![0]),
    ).to.deep.equal([true, false]);
  });
});

it('a large object is limited by the length of its JSON', () => {
  const words = { ...calfWords, steps: Array(7).fill('x'.repeat(600)) };
  const ids = [...Array(200).keys()].map((key) => `e-${key}`);
  const each = (value: unknown) => Object.fromEntries(ids.map((id) => [id, value]));
  const value = { id: 'a', exercises: each(calfFacts), text: { en: { exercises: each(words) } } };
  expect(JSON.stringify(value).length).to.be.within(900_000, 2 ** 20);
  expect(issuesOf(value)).to.deep.equal([]);
});

describe('a hostile value', () => {
  const circle: Record<string, unknown> = { id: 'a' };
  circle.text = circle;
  const thrower = {
    get id(): string {
      throw new TypeError('no');
    },
  };
  const hostile = new Proxy({}, { ownKeys: () => { throw new TypeError('no'); } }); // prettier-ignore
  const values = [undefined, null, 1, NaN, 'text', [], Symbol('a'), () => 1, 1n, circle, thrower, hostile, Array(1e9)];

  it('is reported, and never throws', () => {
    for (const value of values) expect(issuesOf(value).length).to.be.above(0);
  });

  it('cannot reach a prototype', () => {
    const text =
      '{"id": "a", "__proto__": {"x": 1}, "exercises": {"constructor": {}, "__proto__": {}}, "text": {"__proto__": {}}}';
    expect(issuesOf(text).map(({ path }) => path)).to.include.members(['$.__proto__', '$.text.__proto__']);
    expect(({} as { x?: number }).x).to.equal(undefined);
  });
});
