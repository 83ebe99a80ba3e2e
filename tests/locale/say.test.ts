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

/** In the order of the columns in the tables. */
const langs: Lang[] = ['en', 'da', 'sv'];
const at = { atMs: 0, phase: 0 };
/** A timer without an exercise. */
const plain = { exercise: null, side: null };
const ready = (more: object = {}) =>
  ({ ...at, ...plain, code: 'get-ready', seconds: 5, step: 0, steps: 1, waits: false, ...more }) as Cue;
const hold = (more: object = {}) => ({ ...at, ...plain, code: 'hold', seconds: 30, set: 1, sets: 1, ...more }) as Cue;
const lifts = (more: object = {}) =>
  ({ ...at, ...plain, code: 'repetitions', reps: 8, seconds: 3, set: 1, sets: 1, ...more }) as Cue;
const change = (more: object = {}) => ({ ...at, ...plain, code: 'switch', seconds: 8, ...more }) as Cue;

/** Where a move should be felt, and when to stop. */
const feltIn = ({ feels, stop }: ExerciseText, lang: Lang) => `${{ en, da, sv }[lang].feels} ${feels}. ${stop}`;

it('where a move is felt has a comma in Danish if it is a clause', () => {
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
it('each cue has its sentence in every language', () =>
  ofAll(table, ([en, da, sv, cue]) =>
    expect(langs.map((lang) => sayCue(cue, wordsOf(lang)))).to.deep.equal([en, da, sv]),
  ));

describe('a cue of a move', () => {
  for (const lang of langs) {
    it(`says name, side, set-up and time, in ${lang}`, () => {
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
          // if there is time, also where it should be felt
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

  it('says all steps if the session waits, even if the phase is short', () => {
    const deed = contents.en.exercises['hip-flexor']!.steps[2]!;
    const tell = (waits: boolean) =>
      sayCue(ready({ exercise: 'hip-flexor', side: 'left', seconds: 3, waits }), wordsOf('en'));
    expect([tell(true).includes(deed), tell(false).includes(deed)]).to.deep.equal([true, false]);
  });

  it("says the words of the page's own collection", () => {
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

describe('a set-up for the voice', () => {
  const flexor = contents.en.exercises['hip-flexor']!;
  const { steps, sides } = flexor;
  const left = { exercise: 'hip-flexor', side: 'left', seconds: 25 };
  const say = (cue: Cue, length: 'full' | 'short') => sayCue(cue, wordsOf('en'), length);

  it('has name, side, all steps, where it is felt, and the tones that the move begins after', () => {
    const way = ['Hip flexor stretch.', sides!.left, ...steps.slice(0, 3), feltIn(flexor, 'en')];
    expect(say(ready(left), 'full')).to.equal([...way, 'Begin after three short tones.'].join(' '));
  });

  it('explains the tones only at the first move, and not if the session waits or is too short for a count', () => {
    const without = [{ code: 'next-exercise' }, { waits: true }, { seconds: 3 }];
    ofAll(without, (more) => expect(say(ready({ ...left, ...more }), 'full')).not.to.include('tones'));
  });

  it('is short on request (name and side), and "Get ready." for a timer without an exercise', () => {
    expect(say(ready(left), 'short')).to.equal(`Hip flexor stretch. ${sides!.left}`);
    expect(say(ready(), 'full')).to.equal('Get ready.');
  });
});

it('a move of both sides at once has no sentence for a side', () => {
  expect(saySide('hip-flexor', null, 'on', wordsOf('en'))).to.equal('');
});

describe('a playback event', () => {
  const inEach = (event: object) => langs.map((lang) => sayEvent(event as PlaybackEvent, wordsOf(lang)));

  it('has a sentence for each reason of a pause, and for a wait', () => {
    ofAll(Object.keys(en.paused) as PauseReason[], (reason) =>
      expect(inEach({ type: 'pause', reason })).to.deep.equal([en, da, sv].map(({ paused }) => paused[reason])),
    );
    expect(inEach({ type: 'waiting', phase: { leadsIn: true } })).to.deep.equal(
      [en, da, sv].map(({ waiting }) => waiting.tap),
    );
  });

  it('for a wait between repetitions names the next one, and the first time what it waits for', () => {
    const after = (rep: number) => inEach({ type: 'waiting', phase: { leadsIn: false, rep, reps: 8 } })[0];
    expect([after(1), after(2)]).to.deep.equal([`Repetition 2 of 8. ${en.waiting.tap}`, 'Repetition 3 of 8.']);
  });

  it('of any other type has no sentence', () =>
    ofAll(['start', 'resume', 'phase', 'reset', 'complete'], (type) =>
      expect(inEach({ type })).to.deep.equal([undefined, undefined, undefined]),
    ));
});

describe('the sentence at the end of a session', () => {
  const two = buildTimeline([boutOf(exercises.butterfly, 1), boutOf(exercises['hip-flexor'], 1)]);
  const one = buildTimeline([boutOf(exercises.butterfly, 1)]);
  const plain = buildTimeline([{ ...boutOf(exercises.butterfly, 1), exercise: null }]);
  const groups = (timeline: typeof two) => [...new Set(timeline.phases.map(({ group }) => group))];
  const all = { ...IDLE, done: groups(two) };
  const first = { ...IDLE, done: [0] };

  const five = 5 * 60_000;
  const table: [what: string, say: (words: Words) => string, said: (messages: Messages) => string][] = [
    ['all moves done', (words) => sayDone(two, all, five, words), ({ doneSummary }) => doneSummary(2, five)],
    [
      'one of two moves done, in at least a minute',
      (words) => sayDone(two, first, 10_000, words),
      ({ doneSummary }) => doneSummary(1, 60_000),
    ],
    ['all moves skipped', (words) => sayDone(two, IDLE, 10_000, words), ({ noneDone }) => noneDone],
    ['a single move done', (words) => sayDone(one, first, 45_000, words), ({ doneSummary }) => doneSummary(1, 60_000)],
    ['a single move skipped', (words) => sayDone(one, IDLE, 10_000, words), ({ done }) => `${done}.`],
    ['a timer without an exercise', (words) => sayDone(plain, first, 45_000, words), ({ done }) => `${done}.`],
    ['stopped early', (words) => sayStopped(two, first, words), ({ stoppedSummary }) => stoppedSummary(1, 2)],
    ['stopped before anything was done', (words) => sayStopped(two, IDLE, words), () => ''],
    ['a single move stopped', (words) => sayStopped(one, first, words), () => ''],
  ];
  for (const [what, say, said] of table) {
    it(what, () => expect(langs.map((lang) => say(wordsOf(lang)))).to.deep.equal([en, da, sv].map(said)));
  }
});
