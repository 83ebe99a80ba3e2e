import { expect } from '@open-wc/testing';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import type { Collection } from '../../src/content/model.js';
import { sayCue, sayDone, sayEvent, saySide, sayStopped, type Manner } from '../../src/locale/say.js';
import type { Cue } from '../../src/session/cues.js';
import { IDLE, type PlaybackEvent } from '../../src/session/playback.js';
import { boutOf, buildTimeline } from '../../src/session/timeline.js';
import { contents, da, en, wordsOf } from '../support/languages.js';

type CueOf<C extends Cue['code']> = Extract<Cue, { code: C }>;
type SetUp = CueOf<'get-ready' | 'next-exercise'>;

const at = { atMs: 0, phase: 0, exercise: null, side: null } as const;
const ready = (own: Partial<SetUp> = {}): Cue => ({
  ...{ ...at, code: 'get-ready', seconds: 25, step: 0, steps: 1, waits: false },
  ...own,
});
const next = (own: Partial<SetUp>): Cue => ready({ ...own, code: 'next-exercise' });
const change = (own: Partial<CueOf<'switch'>>): Cue => ({ ...at, code: 'switch', seconds: 8, ...own });
const rest = (seconds: number, set: number, sets: number): Cue => ({ ...at, code: 'rest', seconds, set, sets });
const hold = (own: Partial<CueOf<'hold'>> = {}): Cue => ({ ...at, code: 'hold', seconds: 30, set: 1, sets: 1, ...own });
const repeated = (own: Partial<CueOf<'repetitions'>> = {}): Cue => ({
  ...{ ...at, code: 'repetitions', reps: 8, seconds: 3, set: 1, sets: 1 },
  ...own,
});
const lower = (exercise: string | null): Cue => ({ ...at, code: 'lower', exercise });

const cues: [cue: Cue, en: string, da: string][] = [
  [ready({ seconds: 5 }), '5 seconds to get ready.', '5 sekunder til at gøre dig klar.'],
  [ready({ seconds: 1 }), '1 second to get ready.', '1 sekund til at gøre dig klar.'],
  [ready({ side: 'right' }), 'Right. 25 seconds to get ready.', 'Højre. 25 sekunder til at gøre dig klar.'],
  [ready({ exercise: 'no-such' }), '25 seconds to get ready.', '25 sekunder til at gøre dig klar.'],
  [
    change({ side: 'left' }),
    'Change to the left side. 8 seconds to get ready.',
    'Skift til venstre side. 8 sekunder til at gøre dig klar.',
  ],
  [
    change({ side: 'right' }),
    'Change to the right side. 8 seconds to get ready.',
    'Skift til højre side. 8 sekunder til at gøre dig klar.',
  ],
  [rest(45, 2, 3), 'Rest for 45 seconds. Then set 2 of 3.', 'Hvil i 45 sekunder. Derefter sæt 2 af 3.'],
  [hold(), 'Hold for 30 seconds.', 'Hold i 30 sekunder.'],
  [hold({ side: 'left' }), 'Left. Hold for 30 seconds.', 'Venstre. Hold i 30 sekunder.'],
  [
    hold({ side: 'left', set: 2, sets: 2 }),
    'Left. Set 2 of 2. Hold for 30 seconds.',
    'Venstre. Sæt 2 af 2. Hold i 30 sekunder.',
  ],
  [repeated(), 'Lift 8 times, hold each for 3 seconds.', 'Løft 8 gange, hold hver gang i 3 sekunder.'],
  [repeated({ seconds: 0 }), 'Lift 8 times.', 'Løft 8 gange.'],
  [
    repeated({ side: 'right' }),
    'Right. Lift 8 times, hold each for 3 seconds.',
    'Højre. Løft 8 gange, hold hver gang i 3 sekunder.',
  ],
  [{ ...at, code: 'halfway', secondsLeft: 15 }, 'Halfway. 15 seconds left.', 'Halvvejs. 15 sekunder tilbage.'],
  [{ ...at, code: 'remaining', secondsLeft: 60 }, '1 minute left.', '1 minut tilbage.'],
  [
    { ...at, code: 'remaining', secondsLeft: 150 },
    '2 minutes and 30 seconds left.',
    '2 minutter og 30 sekunder tilbage.',
  ],
  [lower(null), 'Lower.', 'Sænk.'],
  [{ ...at, code: 'repetitions-left', count: 4 }, '4 to go.', '4 tilbage.'],
  [{ ...at, code: 'repetitions-left', count: 1 }, 'Last one.', 'Den sidste.'],
  // in the words of a move for what is done in it
  [lower('pelvic-tilt'), 'Let go.', 'Slip.'],
  [repeated({ exercise: 'leg-swing', seconds: 0 }), 'Swing 8 times.', 'Sving 8 gange.'],
  [hold({ exercise: 'march-on-the-spot', seconds: 120 }), 'March for 2 minutes.', 'Gå på stedet i 2 minutter.'],
  [
    repeated({ exercise: 'sit-to-stand', seconds: 1 }),
    'Stand up 8 times, hold each for 1 second.',
    'Rejs dig 8 gange, hold hver gang i 1 sekund.',
  ],
  [
    repeated({ exercise: 'glute-bridge' }),
    'Lift 8 times, hold each for 3 seconds.',
    'Løft 8 gange, hold hver gang i 3 sekunder.',
  ],
];
for (const [cue, inEnglish, inDanish] of cues) {
  it(`a cue is announced: ${inEnglish}`, () => {
    expect([sayCue(cue, wordsOf('en')), sayCue(cue, wordsOf('da'))]).to.deep.equal([inEnglish, inDanish]);
  });
}

const kneeling = { exercise: 'hip-flexor', side: 'left' } as const;
const terms = {
  en: {
    ready: '25 seconds to get ready.',
    count: 'Move 3 of 4.',
    next: 'Next',
    tones: 'Begin after three short tones.',
  },
  da: {
    ready: '25 sekunder til at gøre dig klar.',
    count: 'Øvelse 3 af 4.',
    next: 'Næste',
    tones: da.afterTones,
  },
};

for (const lang of ['en', 'da'] as const) {
  describe(`of a move, in ${lang}`, () => {
    const { exercises: texts } = contents[lang];
    // some voices stumble over soft hyphens
    const name = texts['hip-flexor']!.name.replaceAll('\u00ad', '');
    const { steps, sides } = texts['hip-flexor']!;
    const { left, right, toRight } = sides!;
    const butterfly = texts['butterfly']!;
    const sitting = `${butterfly.name.replaceAll('\u00ad', '')}. ${butterfly.steps[0]} ${butterfly.steps[1]}`;
    const [{ ready: inTime, count, next: nextIs }, setUp] = [terms[lang], `${steps[0]} ${steps[1]}`];
    const { tones } = terms[lang];

    const table: [what: string, cue: Cue, manner: Manner, said: string][] = [
      [
        'the first, by name, side, set-up and time',
        ready(kneeling),
        'announced',
        `${name}. ${left} ${setUp} ${inTime}`,
      ],
      [
        'one of several, with which of how many',
        ready({ ...kneeling, step: 2, steps: 4 }),
        'announced',
        `${name}. ${count} ${left} ${setUp} ${inTime}`,
      ],
      [
        'the next, as the next',
        next({ ...kneeling, step: 2, steps: 4 }),
        'announced',
        `${nextIs}: ${name}. ${count} ${left} ${setUp} ${inTime}`,
      ],
      ['one without sides, without', ready({ exercise: 'butterfly' }), 'announced', `${sitting} ${inTime}`],
      [
        'a hold, by its own sentence for its side',
        hold({ ...kneeling, seconds: 20 }),
        'announced',
        `${left} ${sayCue(hold({ seconds: 20 }), wordsOf(lang))}`,
      ],
      [
        'a change of sides, by its own way over',
        change({ ...kneeling, side: 'right', seconds: 25 }),
        'announced',
        `${toRight} ${inTime}`,
      ],
      [
        'repetitions of its own kind, on a side',
        repeated({ exercise: 'leg-swing', side: 'right', seconds: 0 }),
        'announced',
        `${texts['leg-swing']!.sides!.right} ${sayCue(repeated({ exercise: 'leg-swing', seconds: 0 }), wordsOf(lang))}`,
      ],
      [
        'all, down to what is done and the tones that it begins after',
        ready(kneeling),
        'full',
        `${name}. ${left} ${setUp} ${steps[2]} ${tones}`,
      ],
      [
        'no tones, where it waits',
        ready({ ...kneeling, waits: true }),
        'full',
        `${name}. ${left} ${setUp} ${steps[2]}`,
      ],
      [
        'no tones, where it is too short to be counted',
        ready({ ...kneeling, seconds: 3 }),
        'full',
        `${name}. ${left} ${setUp} ${steps[2]}`,
      ],
      [
        'tones, from four seconds on',
        ready({ seconds: 4, exercise: 'butterfly' }),
        'full',
        `${sitting} ${butterfly.steps[2]} ${tones}`,
      ],
      ['no tones, a second time', next(kneeling), 'full', `${nextIs}: ${name}. ${left} ${setUp} ${steps[2]}`],
      ['its name and side, where that is enough', ready({ ...kneeling, side: 'right' }), 'short', `${name}. ${right}`],
      ['of a plain timer, that it begins', ready(), 'full', `${wordsOf(lang).messages.phase.ready}.`],
    ];
    for (const [what, cue, manner, expected] of table) {
      it(`${manner}: ${what}`, () => {
        expect(sayCue(cue, wordsOf(lang), manner)).to.equal(expected);
      });
    }
  });
}

it("a move of the page's own collection has its own words", () => {
  const text = { ...contents.en.exercises['butterfly']!, name: 'Wall sit', steps: ['Stand.', 'Lean.', 'Sink.'] };
  const own: Collection = {
    id: 'own',
    exercises: { 'wall-sit': { ...exercises.butterfly, id: 'wall-sit' } },
    routines: {},
    text: { en: { exercises: { 'wall-sit': text }, routines: {}, cautions: {} } },
  };
  const cue = ready({ exercise: 'wall-sit', seconds: 5 });
  expect(sayCue(cue, wordsOf('en', own))).to.equal('Wall sit. Stand. Lean. 5 seconds to get ready.');
});

it('both sides at once have no sentence', () => {
  expect(saySide('hip-flexor', null, 'on', wordsOf('en'))).to.equal('');
});

const waiting = (phase: object) => ({ type: 'waiting', phase }) as PlaybackEvent;
const events: [what: string, event: PlaybackEvent, en: string | undefined, da: string | undefined][] = [
  ...(Object.keys(en.paused) as (keyof typeof en.paused)[]).map((reason): [string, PlaybackEvent, string, string] => [
    `a pause by ${reason}`,
    { type: 'pause', reason },
    en.paused[reason],
    da.paused[reason],
  ]),
  ['a wait', waiting({ leadsIn: true }), en.waiting, da.waiting],
  [
    'a wait after the first lift, with what it waits for',
    waiting({ leadsIn: false, rep: 1, reps: 8 }),
    `Repetition 1 of 8. ${en.waiting}`,
    `Gentagelse 1 af 8. ${da.waiting}`,
  ],
  [
    'a wait after another lift',
    waiting({ leadsIn: false, rep: 2, reps: 8 }),
    'Repetition 2 of 8.',
    'Gentagelse 2 af 8.',
  ],
  ...(['start', 'resume', 'phase', 'reset', 'complete'] as const).map(
    (type): [string, PlaybackEvent, undefined, undefined] => [type, { type } as PlaybackEvent, undefined, undefined],
  ),
];
for (const [what, event, inEnglish, inDanish] of events) {
  it(`${what} is ${inEnglish ? 'told' : 'left to others'}`, () => {
    expect([sayEvent(event, wordsOf('en')), sayEvent(event, wordsOf('da'))]).to.deep.equal([inEnglish, inDanish]);
  });
}

const two = buildTimeline([boutOf(exercises.butterfly, 1), boutOf(exercises['hip-flexor'], 1)]);
const one = buildTimeline([boutOf(exercises.butterfly, 1)]);
const first = { ...IDLE, done: [0] };
const all = { ...IDLE, done: two.phases.map(({ group }) => group) };
const minutes = (count: number) => count * 60_000;

const endings: [what: string, told: (lang: 'en' | 'da') => string, en: string, da: string][] = [
  [
    'all of it',
    (lang) => sayDone(two, all, minutes(5), wordsOf(lang)),
    en.doneSummary(2, minutes(5)),
    da.doneSummary(2, minutes(5)),
  ],
  [
    'one move of it, in a minute at the least',
    (lang) => sayDone(two, first, 10_000, wordsOf(lang)),
    en.doneSummary(1, minutes(1)),
    da.doneSummary(1, minutes(1)),
  ],
  [
    'none of it, because all was skipped',
    (lang) => sayDone(two, IDLE, 10_000, wordsOf(lang)),
    en.noneDone,
    da.noneDone,
  ],
  ['a single move', (lang) => sayDone(one, first, 45_000, wordsOf(lang)), `${en.done}.`, `${da.done}.`],
  [
    'stopped after a move',
    (lang) => sayStopped(two, first, wordsOf(lang)),
    en.stoppedSummary(1, 2),
    da.stoppedSummary(1, 2),
  ],
  ['stopped before anything was done', (lang) => sayStopped(two, IDLE, wordsOf(lang)), '', ''],
  ['a single move that was stopped', (lang) => sayStopped(one, first, wordsOf(lang)), '', ''],
];
for (const [what, told, inEnglish, inDanish] of endings) {
  it(`how a session ended: ${what}`, () => {
    expect([told('en'), told('da')]).to.deep.equal([inEnglish, inDanish]);
  });
}
