import { expect } from '@open-wc/testing';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import type { Collection, ExerciseText } from '../../src/content/model.js';
import { sayCue, sayDone, sayEvent, saySide, sayStopped } from '../../src/locale/say.js';
import type { Cue } from '../../src/session/cues.js';
import { IDLE, type PlaybackEvent, type PauseReason } from '../../src/session/playback.js';
import { boutOf, buildTimeline } from '../../src/session/timeline.js';
import type { Messages, Words } from '../../src/locale/messages.js';
import { contents, da, en, sv, wordsOf, type Lang } from '../support/languages.js';
import { ofAll } from '../support/of-all.js';

/** In the order of the tables. */
const langs: Lang[] = ['en', 'da', 'sv'];
const at = { atMs: 0, phase: 0 };
/** A plain timer has neither. */
const plain = { exercise: null, side: null };
const ready = (more: object = {}) =>
  ({ ...at, ...plain, code: 'get-ready', seconds: 5, step: 0, steps: 1, waits: false, ...more }) as Cue;
const hold = (more: object = {}) => ({ ...at, ...plain, code: 'hold', seconds: 30, set: 1, sets: 1, ...more }) as Cue;
const lifts = (more: object = {}) =>
  ({ ...at, ...plain, code: 'repetitions', reps: 8, seconds: 3, set: 1, sets: 1, ...more }) as Cue;
const change = (more: object = {}) => ({ ...at, ...plain, code: 'switch', seconds: 8, ...more }) as Cue;

/** What a move should feel like, and what not. */
const feltIn = ({ feels, stop }: ExerciseText, lang: Lang) => `${{ en, da, sv }[lang].feels} ${feels}. ${stop}`;

it('what a move feels like has its comma in Danish, where it is a clause', () => {
  const full = (exercise: string, lang: Lang) => sayCue(ready({ exercise, seconds: 25 }), wordsOf(lang), 'full');
  expect(full('pelvic-tilt', 'da')).to.include('Du skal mærke, at maven arbejder, og at lænden synker ned mod gulvet.');
  expect(full('butterfly', 'da')).to.include('Du skal mærke et let stræk');
  expect(full('pelvic-tilt', 'sv')).to.include('Du ska känna att magen jobbar');
});

const table: [en: string, da: string, sv: string, Cue][] = [
  ['5 seconds to get ready.', '5 sekunder til at gøre dig klar.', '5 sekunder till start.', ready()],
  ['1 second to get ready.', '1 sekund til at gøre dig klar.', '1 sekund till start.', ready({ seconds: 1 })],
  [
    '5 seconds to get ready. Right.',
    '5 sekunder til at gøre dig klar. Højre.',
    '5 sekunder till start. Höger.',
    ready({ side: 'right' }),
  ],
  [
    '8 seconds to get ready. Change to the left side.',
    '8 sekunder til at gøre dig klar. Skift til venstre side.',
    '8 sekunder till start. Byt till vänster sida.',
    change({ side: 'left' }),
  ],
  [
    'Rest for 45 seconds. Then set 2 of 3.',
    'Hvil i 45 sekunder. Derefter sæt 2 af 3.',
    'Vila i 45 sekunder. Sedan set 2 av 3.',
    { ...at, code: 'rest', seconds: 45, set: 2, sets: 3 },
  ],
  ['Hold for 30 seconds.', 'Hold i 30 sekunder.', 'Håll kvar i 30 sekunder.', hold()],
  [
    'Hold for 30 seconds. Left. Set 2 of 2.',
    'Hold i 30 sekunder. Venstre. Sæt 2 af 2.',
    'Håll kvar i 30 sekunder. Vänster. Set 2 av 2.',
    hold({ side: 'left', set: 2, sets: 2 }),
  ],
  [
    'Lift 8 times, hold each for 3 seconds. Right.',
    'Løft 8 gange, hold hver gang i 3 sekunder. Højre.',
    'Lyft 8 gånger, håll kvar i 3 sekunder varje gång. Höger.',
    lifts({ side: 'right' }),
  ],
  ['Lift 8 times.', 'Løft 8 gange.', 'Lyft 8 gånger.', lifts({ seconds: 0 })],
  [
    'Halfway. 15 seconds left.',
    'Halvvejs. 15 sekunder tilbage.',
    'Halvvägs. 15 sekunder kvar.',
    { ...at, code: 'halfway', secondsLeft: 15 },
  ],
  ['1 minute left.', '1 minut tilbage.', '1 minut kvar.', { ...at, code: 'remaining', secondsLeft: 60 }],
  [
    '2 minutes and 30 seconds left.',
    '2 minutter og 30 sekunder tilbage.',
    '2 minuter och 30 sekunder kvar.',
    { ...at, code: 'remaining', secondsLeft: 150 },
  ],
  ['Lower.', 'Sænk.', 'Sänk.', { ...at, code: 'lower', exercise: null }],
  ['Repetition 5 of 8.', 'Gentagelse 5 af 8.', 'Repetition 5 av 8.', { ...at, code: 'repetition', rep: 5, reps: 8 }],
  ['Last one.', 'Den sidste.', 'Sista gången.', { ...at, code: 'repetition', rep: 8, reps: 8 }],
  // in words of its own for what is done
  ['Let go.', 'Slip.', 'Släpp.', { ...at, code: 'lower', exercise: 'pelvic-tilt' }],
  ['Swing 8 times.', 'Sving 8 gange.', 'Pendla 8 gånger.', lifts({ exercise: 'leg-swing', seconds: 0 })],
  [
    'March for 2 minutes.',
    'Gå på stedet i 2 minutter.',
    'Gå på stället i 2 minuter.',
    hold({ exercise: 'march-on-the-spot', seconds: 120 }),
  ],
  [
    'Stand up 8 times, hold each for 1 second.',
    'Rejs dig 8 gange, hold hver gang i 1 sekund.',
    'Res dig 8 gånger, håll kvar i 1 sekund varje gång.',
    lifts({ exercise: 'sit-to-stand', seconds: 1 }),
  ],
  // of the page's own, without words
  [
    '5 seconds to get ready.',
    '5 sekunder til at gøre dig klar.',
    '5 sekunder till start.',
    ready({ exercise: 'no-such' }),
  ],
];
it('a cue is told in every language', () =>
  ofAll(table, ([en, da, sv, cue]) =>
    expect(langs.map((lang) => sayCue(cue, wordsOf(lang)))).to.deep.equal([en, da, sv]),
  ));

describe('a cue of a move', () => {
  for (const lang of langs) {
    it(`is told by its name, its side, its set-up and the time, in ${lang}`, () => {
      const words = wordsOf(lang);
      const { 'hip-flexor': flexor, butterfly, 'leg-swing': swing } = contents[lang].exercises;
      const spoken = ({ name }: { name: string }) => name.replaceAll('\u00ad', ''); // some voices stumble over soft hyphens
      const [name, sides] = [spoken(flexor!), flexor!.sides!];
      const setUp = `${sides.left} ${flexor!.steps.slice(0, 3).join(' ')}`;
      const left = { exercise: 'hip-flexor', side: 'left', seconds: 25 };
      const say = {
        en: {
          ready: '25 seconds to get ready.',
          next: 'Next',
          move: 'Move',
          hold: 'Hold for 30 seconds.',
          swing: 'Swing 8 times.',
        },
        da: {
          ...{ ready: '25 sekunder til at gøre dig klar.', next: 'Næste', move: 'Øvelse' },
          ...{ hold: 'Hold i 30 sekunder.', swing: 'Sving 8 gange.' },
        },
        sv: {
          ...{ ready: '25 sekunder till start.', next: 'Nästa', move: 'Övning' },
          ...{ hold: 'Håll kvar i 30 sekunder.', swing: 'Pendla 8 gånger.' },
        },
      }[lang];
      const of = { en: 'of', da: 'af', sv: 'av' }[lang];
      const next = { ...left, code: 'next-exercise', step: 2, steps: 4 };
      const told: [text: string, Cue][] = [
        [`${say.ready} ${name}. ${setUp}`, ready(left)],
        [`${say.ready} ${name}. ${say.move} 1 ${of} 4. ${setUp}`, ready({ ...left, steps: 4 })],
        [`${say.ready} ${say.next}: ${name}. ${say.move} 3 ${of} 4. ${setUp}`, ready(next)],
        [
          // where there is time, what it should feel like as well
          [`${say.ready} ${spoken(butterfly!)}.`, ...butterfly!.steps.slice(0, 3), feltIn(butterfly!, lang)].join(' '),
          ready({ exercise: 'butterfly', seconds: 25 }),
        ],
        [`${say.hold} ${sides.left}`, hold({ ...left, seconds: 30 })],
        [`${say.ready} ${sides.toRight}`, change({ ...left, side: 'right', seconds: 25 })],
        [`${say.swing} ${swing!.sides!.right}`, lifts({ exercise: 'leg-swing', side: 'right', seconds: 0 })],
      ];
      ofAll(told, ([text, cue]) => expect(sayCue(cue, words)).to.equal(text));
    });
  }

  it('is told down to what is done where it waits, however short it is by itself', () => {
    const deed = contents.en.exercises['hip-flexor']!.steps[2]!;
    const tell = (waits: boolean) =>
      sayCue(ready({ exercise: 'hip-flexor', side: 'left', seconds: 3, waits }), wordsOf('en'));
    expect([tell(true).includes(deed), tell(false).includes(deed)]).to.deep.equal([true, false]);
  });

  it("of the page's own collection has its own words", () => {
    const text = { ...contents.en.exercises['butterfly']!, name: 'Wall sit', steps: ['Stand.', 'Lean.', 'Sink.'] };
    const own: Collection = {
      id: 'own',
      exercises: { 'wall-sit': { ...structuredClone(exercises.butterfly), id: 'wall-sit' } },
      routines: {},
      text: { en: { exercises: { 'wall-sit': text }, routines: {}, cautions: {} } },
    };
    expect(sayCue(ready({ exercise: 'wall-sit' }), wordsOf('en', own))).to.equal(
      '5 seconds to get ready. Wall sit. Stand. Lean. Sink.',
    );
  });
});

describe('a way into a move, as a voice says it', () => {
  const flexor = contents.en.exercises['hip-flexor']!;
  const { steps, sides } = flexor;
  const left = { exercise: 'hip-flexor', side: 'left', seconds: 25 };
  const say = (cue: Cue, length: 'full' | 'short') => sayCue(cue, wordsOf('en'), length);

  it('goes down to what is done, how it feels, and the tones that it begins after', () => {
    const way = ['Hip flexor stretch.', sides!.left, ...steps.slice(0, 3), feltIn(flexor, 'en')];
    expect(say(ready(left), 'full')).to.equal([...way, 'Begin after three short tones.'].join(' '));
  });

  it('speaks of the tones once in a session, and not where it waits or is too short to be counted', () => {
    const without = [{ code: 'next-exercise' }, { waits: true }, { seconds: 3 }];
    ofAll(without, (more) => expect(say(ready({ ...left, ...more }), 'full')).not.to.include('tones'));
  });

  it('is its name and side where that is enough; of a plain timer that it begins, as the tones count', () => {
    expect(say(ready(left), 'short')).to.equal(`Hip flexor stretch. ${sides!.left}`);
    expect(say(ready(), 'full')).to.equal('Get ready.');
  });
});

it('both sides at once have no sentence', () => {
  expect(saySide('hip-flexor', null, 'on', wordsOf('en'))).to.equal('');
});

describe('a change of state', () => {
  const inEach = (event: object) => langs.map((lang) => sayEvent(event as PlaybackEvent, wordsOf(lang)));

  it('is told of a pause by its reason, and of a wait', () => {
    ofAll(Object.keys(en.paused) as PauseReason[], (reason) =>
      expect(inEach({ type: 'pause', reason })).to.deep.equal([en, da, sv].map(({ paused }) => paused[reason])),
    );
    expect(inEach({ type: 'waiting', phase: { leadsIn: true } })).to.deep.equal(
      [en, da, sv].map(({ waiting }) => waiting.tap),
    );
  });

  it('is told of a wait between lifts by the one that comes next, the first time with what it waits for', () => {
    const after = (rep: number) => inEach({ type: 'waiting', phase: { leadsIn: false, rep, reps: 8 } })[0];
    expect([after(1), after(2)]).to.deep.equal([`Repetition 2 of 8. ${en.waiting.tap}`, 'Repetition 3 of 8.']);
  });

  it('is left to others else', () =>
    ofAll(['start', 'resume', 'phase', 'reset', 'complete'], (type) =>
      expect(inEach({ type })).to.deep.equal([undefined, undefined, undefined]),
    ));
});

describe('how a session ended', () => {
  const two = buildTimeline([boutOf(exercises.butterfly, 1), boutOf(exercises['hip-flexor'], 1)]);
  const one = buildTimeline([boutOf(exercises.butterfly, 1)]);
  const plain = buildTimeline([{ ...boutOf(exercises.butterfly, 1), exercise: null }]);
  const groups = (timeline: typeof two) => [...new Set(timeline.phases.map(({ group }) => group))];
  const all = { ...IDLE, done: groups(two) };
  const first = { ...IDLE, done: [0] };

  const five = 5 * 60_000;
  const table: [what: string, say: (words: Words) => string, said: (messages: Messages) => string][] = [
    ['all of it', (words) => sayDone(two, all, five, words), ({ doneSummary }) => doneSummary(2, five)],
    [
      'one move of it, in a minute at the least',
      (words) => sayDone(two, first, 10_000, words),
      ({ doneSummary }) => doneSummary(1, 60_000),
    ],
    ['none, as all was skipped', (words) => sayDone(two, IDLE, 10_000, words), ({ noneDone }) => noneDone],
    [
      'a single move: the card has a sentence, too, where there was one before',
      (words) => sayDone(one, first, 45_000, words),
      ({ doneSummary }) => doneSummary(1, 60_000),
    ],
    ['a single move that was skipped', (words) => sayDone(one, IDLE, 10_000, words), ({ done }) => `${done}.`],
    ['a plain timer', (words) => sayDone(plain, first, 45_000, words), ({ done }) => `${done}.`],
    ['stopped early', (words) => sayStopped(two, first, words), ({ stoppedSummary }) => stoppedSummary(1, 2)],
    ['stopped before anything was done', (words) => sayStopped(two, IDLE, words), () => ''],
    ['a single move, stopped', (words) => sayStopped(one, first, words), () => ''],
  ];
  for (const [what, say, said] of table) {
    it(what, () => expect(langs.map((lang) => say(wordsOf(lang)))).to.deep.equal([en, da, sv].map(said)));
  }
});
