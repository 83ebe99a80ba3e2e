import { expect } from '@open-wc/testing';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import type { Collection } from '../../src/content/model.js';
import { sayCue, sayDone, sayEvent, saySide, sayStopped } from '../../src/locale/say.js';
import type { Cue } from '../../src/session/cues.js';
import { IDLE, type PlaybackEvent, type PauseReason } from '../../src/session/playback.js';
import { boutOf, buildTimeline } from '../../src/session/timeline.js';
import { contents, da, en, wordsOf } from '../support/languages.js';

type Lang = 'en' | 'da';
const at = { atMs: 0, phase: 0 };
const move = { exercise: null, side: null };

/** Unchanged by which move it is: what a plain timer says. */
const plain: [cue: Cue, en: string, da: string][] = [
  [
    { ...at, ...move, code: 'get-ready', seconds: 5, step: 0, steps: 1, waits: false },
    '5 seconds to get ready.',
    '5 sekunder til at gøre dig klar.',
  ],
  [
    { ...at, ...move, code: 'get-ready', seconds: 1, step: 0, steps: 1, waits: false },
    '1 second to get ready.',
    '1 sekund til at gøre dig klar.',
  ],
  [
    { ...at, ...move, code: 'switch', side: 'left', seconds: 8 },
    'Change to the left side. 8 seconds to get ready.',
    'Skift til venstre side. 8 sekunder til at gøre dig klar.',
  ],
  [
    { ...at, ...move, code: 'switch', side: 'right', seconds: 8 },
    'Change to the right side. 8 seconds to get ready.',
    'Skift til højre side. 8 sekunder til at gøre dig klar.',
  ],
  [
    { ...at, code: 'rest', seconds: 45, set: 2, sets: 3 },
    'Rest for 45 seconds. Then set 2 of 3.',
    'Hvil i 45 sekunder. Derefter sæt 2 af 3.',
  ],
  [{ ...at, ...move, code: 'hold', seconds: 30, set: 1, sets: 1 }, 'Hold for 30 seconds.', 'Hold i 30 sekunder.'],
  [
    { ...at, ...move, code: 'hold', side: 'left', seconds: 30, set: 1, sets: 1 },
    'Left. Hold for 30 seconds.',
    'Venstre. Hold i 30 sekunder.',
  ],
  [
    { ...at, ...move, code: 'repetitions', reps: 8, seconds: 3, set: 1, sets: 1 },
    'Lift 8 times, hold each for 3 seconds.',
    'Løft 8 gange, hold hver gang i 3 sekunder.',
  ],
  [
    { ...at, ...move, code: 'repetitions', side: 'right', reps: 8, seconds: 3, set: 1, sets: 1 },
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
  [{ ...at, ...move, code: 'repetitions', reps: 8, seconds: 0, set: 1, sets: 1 }, 'Lift 8 times.', 'Løft 8 gange.'],
  [
    { ...at, ...move, code: 'hold', side: 'left', seconds: 30, set: 2, sets: 2 },
    'Left. Set 2 of 2. Hold for 30 seconds.',
    'Venstre. Sæt 2 af 2. Hold i 30 sekunder.',
  ],
  [{ ...at, code: 'lower', exercise: null }, 'Lower.', 'Sænk.'],
  [{ ...at, code: 'lower', exercise: 'pelvic-tilt' }, 'Let go.', 'Slip.'],
  [{ ...at, code: 'repetitions-left', count: 4 }, '4 to go.', '4 tilbage.'],
  [{ ...at, code: 'repetitions-left', count: 1 }, 'Last one.', 'Den sidste.'],
];

describe('a cue of a plain timer', () => {
  for (const [cue, en, da] of plain) {
    it(`in English: ${en}`, () => {
      expect(sayCue(cue, wordsOf('en'))).to.equal(en);
    });
    it(`in Danish: ${da}`, () => {
      expect(sayCue(cue, wordsOf('da'))).to.equal(da);
    });
  }
});

describe('a cue of a move', () => {
  for (const lang of ['en', 'da'] as Lang[]) {
    const words = wordsOf(lang);
    const { name: written, steps, sides } = contents[lang].exercises['hip-flexor']!;
    const name = written.replaceAll('\u00ad', ''); // some voices stumble over soft hyphens
    const hipFlexor = { exercise: 'hip-flexor', side: 'left' } as const;
    const seconds = { en: '25 seconds to get ready.', da: '25 sekunder til at gøre dig klar.' }[lang];

    it(`${lang}: the first is told by name, side, set-up and time`, () => {
      const cue: Cue = { ...at, ...hipFlexor, code: 'get-ready', seconds: 25, step: 0, steps: 1, waits: false };
      expect(sayCue(cue, words)).to.equal(`${name}. ${sides!.left} ${steps[0]} ${steps[1]} ${seconds}`);
    });

    it(`${lang}: the first of several says which of how many`, () => {
      const cue: Cue = { ...at, ...hipFlexor, code: 'get-ready', seconds: 25, step: 0, steps: 4, waits: false };
      const count = { en: 'Move 1 of 4.', da: 'Øvelse 1 af 4.' }[lang];
      expect(sayCue(cue, words)).to.equal(`${name}. ${count} ${sides!.left} ${steps[0]} ${steps[1]} ${seconds}`);
    });

    it(`${lang}: the next is told as the next`, () => {
      const cue: Cue = { ...at, ...hipFlexor, code: 'next-exercise', seconds: 25, step: 2, steps: 4, waits: false };
      const next = { en: 'Next', da: 'Næste' }[lang];
      const count = { en: 'Move 3 of 4.', da: 'Øvelse 3 af 4.' }[lang];
      expect(sayCue(cue, words)).to.equal(
        `${next}: ${name}. ${count} ${sides!.left} ${steps[0]} ${steps[1]} ${seconds}`,
      );
    });

    it(`${lang}: a move without sides is told without`, () => {
      const { name, steps } = contents[lang].exercises['butterfly']!;
      const spoken = name.replaceAll('\u00ad', '');
      const cue: Cue = {
        ...at,
        exercise: 'butterfly',
        side: null,
        code: 'get-ready',
        seconds: 25,
        step: 0,
        steps: 1,
        waits: false,
      };
      expect(sayCue(cue, words)).to.equal(`${spoken}. ${steps[0]} ${steps[1]} ${seconds}`);
    });

    it(`${lang}: a plain timer with sides says which`, () => {
      const cue: Cue = {
        ...at,
        exercise: null,
        side: 'right',
        code: 'get-ready',
        seconds: 25,
        step: 0,
        steps: 1,
        waits: false,
      };
      expect(sayCue(cue, words)).to.equal(`${words.messages.side.right}. ${seconds}`);
    });

    it(`${lang}: a hold is told by its own sentence for its side`, () => {
      const cue: Cue = { ...at, ...hipFlexor, code: 'hold', seconds: 20, set: 1, sets: 1 };
      const hold = { en: 'Hold for 20 seconds.', da: 'Hold i 20 sekunder.' }[lang];
      expect(sayCue(cue, words)).to.equal(`${sides!.left} ${hold}`);
    });

    it(`${lang}: a change of sides is told by its own way over`, () => {
      const cue: Cue = { ...at, exercise: 'hip-flexor', side: 'right', code: 'switch', seconds: 25 };
      expect(sayCue(cue, words)).to.equal(`${sides!.toRight} ${seconds}`);
    });
  }

  const itsOwn: [cue: Cue, en: string, da: string][] = [
    [
      { ...at, exercise: 'leg-swing', side: null, code: 'repetitions', reps: 8, seconds: 0, set: 1, sets: 1 },
      'Swing 8 times.',
      'Sving 8 gange.',
    ],
    [
      { ...at, exercise: 'march-on-the-spot', side: null, code: 'hold', seconds: 120, set: 1, sets: 1 },
      'March for 2 minutes.',
      'Gå på stedet i 2 minutter.',
    ],
    [
      { ...at, exercise: 'sit-to-stand', side: null, code: 'repetitions', reps: 8, seconds: 1, set: 1, sets: 1 },
      'Stand up 8 times, hold each for 1 second.',
      'Rejs dig 8 gange, hold hver gang i 1 sekund.',
    ],
    [
      { ...at, exercise: 'glute-bridge', side: null, code: 'repetitions', reps: 8, seconds: 3, set: 1, sets: 1 },
      'Lift 8 times, hold each for 3 seconds.',
      'Løft 8 gange, hold hver gang i 3 sekunder.',
    ],
  ];
  for (const [cue, inEnglish, inDanish] of itsOwn) {
    it(`is told in its own words for what is done: ${inEnglish}`, () => {
      expect([sayCue(cue, wordsOf('en')), sayCue(cue, wordsOf('da'))]).to.deep.equal([inEnglish, inDanish]);
    });
  }

  it('with words of its own and a side is told by both', () => {
    const cue: Cue = {
      ...at,
      exercise: 'leg-swing',
      side: 'right',
      code: 'repetitions',
      reps: 8,
      seconds: 0,
      set: 1,
      sets: 1,
    };
    const { right } = contents.en.exercises['leg-swing']!.sides!;
    expect(sayCue(cue, wordsOf('en'))).to.equal(`${right} Swing 8 times.`);
  });

  it("of the page's own that has no words is told as a plain one", () => {
    const cue: Cue = {
      ...at,
      exercise: 'no-such',
      side: null,
      code: 'get-ready',
      seconds: 5,
      step: 0,
      steps: 1,
      waits: false,
    };
    expect(sayCue(cue, wordsOf('en'))).to.equal('5 seconds to get ready.');
  });

  it("of the page's own collection has its own words", () => {
    const text = { ...contents.en.exercises['butterfly']!, name: 'Wall sit', steps: ['Stand.', 'Lean.', 'Sink.'] };
    const own: Collection = {
      id: 'own',
      exercises: { 'wall-sit': { ...structuredClone(exercises.butterfly), id: 'wall-sit' } },
      routines: {},
      text: { en: { exercises: { 'wall-sit': text }, routines: {}, cautions: {} } },
    };
    const cue: Cue = {
      ...at,
      exercise: 'wall-sit',
      side: null,
      code: 'get-ready',
      seconds: 5,
      step: 0,
      steps: 1,
      waits: false,
    };
    expect(sayCue(cue, wordsOf('en', own))).to.equal('Wall sit. Stand. Lean. 5 seconds to get ready.');
  });
});

describe('a way into a move, as a voice says it', () => {
  const cue = (waits: boolean, seconds = 25): Cue => ({
    ...at,
    exercise: 'hip-flexor',
    side: 'left',
    code: 'get-ready',
    seconds,
    step: 0,
    steps: 1,
    waits,
  });
  const { steps, sides } = contents.en.exercises['hip-flexor']!;

  it('goes down to what is done, and to the tones that it begins after', () => {
    const said = ['Hip flexor stretch.', sides!.left, ...steps.slice(0, 3), 'Begin after three short tones.'];
    expect(sayCue(cue(false), wordsOf('en'), 'full')).to.equal(said.join(' '));
  });

  it('speaks of no tones where it waits, or is too short to be counted', () => {
    for (const each of [cue(true), cue(false, 3)]) expect(sayCue(each, wordsOf('en'), 'full')).not.to.include('tones');
  });

  it('speaks of the tones once in a session', () => {
    const next = { ...cue(false), code: 'next-exercise' } as Cue;
    expect(sayCue(next, wordsOf('en'), 'full')).not.to.include('tones');
  });

  it('is its name and side where that is enough', () => {
    expect(sayCue(cue(false), wordsOf('en'), 'short')).to.equal(`Hip flexor stretch. ${sides!.left}`);
  });

  it('of a plain timer is that it begins, as the tones count', () => {
    expect(sayCue({ ...cue(false), exercise: null, side: null } as Cue, wordsOf('en'), 'full')).to.equal('Get ready.');
  });
});

it('both sides at once have no sentence', () => {
  expect(saySide('hip-flexor', null, 'on', wordsOf('en'))).to.equal('');
});

describe('a change of state', () => {
  for (const reason of Object.keys(en.paused) as PauseReason[]) {
    it(`a pause: ${reason}`, () => {
      const pause: PlaybackEvent = { type: 'pause', reason };
      expect([sayEvent(pause, wordsOf('en')), sayEvent(pause, wordsOf('da'))]).to.deep.equal([
        en.paused[reason],
        da.paused[reason],
      ]);
    });
  }

  it('a wait between lifts: the first time with what it waits for', () => {
    const after = (rep: number) => ({ type: 'waiting', phase: { leadsIn: false, rep, reps: 8 } }) as PlaybackEvent;
    expect([sayEvent(after(1), wordsOf('en')), sayEvent(after(2), wordsOf('en'))]).to.deep.equal([
      `Repetition 1 of 8. ${en.waiting}`,
      'Repetition 2 of 8.',
    ]);
  });

  it('a wait', () => {
    const waiting = { type: 'waiting', phase: { leadsIn: true } } as PlaybackEvent;
    expect([sayEvent(waiting, wordsOf('en')), sayEvent(waiting, wordsOf('da'))]).to.deep.equal([
      en.waiting,
      da.waiting,
    ]);
  });

  for (const type of ['start', 'resume', 'phase', 'reset', 'complete'] as const) {
    it(`${type} is left to others`, () => {
      expect(sayEvent({ type } as PlaybackEvent, wordsOf('en'))).to.equal(undefined);
    });
  }
});

describe('how a session ended', () => {
  const two = buildTimeline([boutOf(exercises.butterfly, 1), boutOf(exercises['hip-flexor'], 1)]);
  const one = buildTimeline([boutOf(exercises.butterfly, 1)]);
  const groups = (timeline: typeof two) => [...new Set(timeline.phases.map(({ group }) => group))];
  const all = { ...IDLE, done: groups(two) };
  const first = { ...IDLE, done: [0] };

  it('all of it', () => {
    expect([sayDone(two, all, 5 * 60_000, wordsOf('en')), sayDone(two, all, 5 * 60_000, wordsOf('da'))]).to.deep.equal([
      en.doneSummary(2, 5 * 60_000),
      da.doneSummary(2, 5 * 60_000),
    ]);
  });

  it('one move of it, in a minute at the least', () => {
    expect([sayDone(two, first, 10_000, wordsOf('en')), sayDone(two, first, 10_000, wordsOf('da'))]).to.deep.equal([
      en.doneSummary(1, 60_000),
      da.doneSummary(1, 60_000),
    ]);
  });

  it('none of it, because all was skipped', () => {
    expect(sayDone(two, IDLE, 10_000, wordsOf('en'))).to.equal(en.noneDone);
  });

  it('a single move is just done', () => {
    expect(sayDone(one, { ...IDLE, done: [0] }, 45_000, wordsOf('en'))).to.equal(`${en.done}.`);
  });

  it('stopped early', () => {
    expect([sayStopped(two, first, wordsOf('en')), sayStopped(two, first, wordsOf('da'))]).to.deep.equal([
      en.stoppedSummary(1, 2),
      da.stoppedSummary(1, 2),
    ]);
  });

  it('stopped before anything was done: nothing', () => {
    expect(sayStopped(two, IDLE, wordsOf('en'))).to.equal('');
  });

  it('a single move that was stopped: nothing', () => {
    expect(sayStopped(one, { ...IDLE, done: [0] }, wordsOf('en'))).to.equal('');
  });
});
