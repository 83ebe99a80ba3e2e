/** The deed of a move is the step that says what to do in it. It is spoken, announced and shown on the way into the move. */
import { expect } from '@open-wc/testing';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import { routines } from '../../src/content/lower-back-and-hips/routines.js';
import type { Exercise, ExerciseText, Level, Pace } from '../../src/content/model.js';
import { withoutSoftHyphens } from '../../src/locale/format.js';
import { readingMs, sayCue, wayInSteps } from '../../src/locale/say.js';
import { cuesOf, type Cue } from '../../src/session/cues.js';
import { boutOf, buildTimeline } from '../../src/session/timeline.js';
import { contents, LANGS, wordsOf, type Lang } from '../support/languages.js';
import { ofAll } from '../support/of-all.js';

const all: Readonly<Record<string, Exercise>> = exercises;

/** The first words of the deed of each move, chosen by a person. */
const DEEDS: Record<keyof typeof exercises, [en: string, da: string, sv: string]> = {
  'knee-to-chest': ['Bring that knee in', 'Træk knæet ind', 'Dra knät mot dig'],
  'seated-piriformis': ['Hug the knee', 'Træk knæet mod', 'Dra knät mot motsatt'],
  'seated-hamstring': ['Lean forward', 'Læn dig frem', 'Luta dig fram'],
  'hip-flexor': ['Keep the tuck and glide', 'Hold halebenet inde, og før', 'Håll svanskotan indragen. För'],
  butterfly: ['Let both knees sink', 'Lad begge knæ synke', 'Låt båda knäna sjunka'],
  'glute-bridge': ['Breathe out, press your heels', 'Pust ud, pres hælene', 'Andas ut, tryck ner hälarna'],
  'hip-thrust': ['Tuck your chin a little, press', 'Træk hagen lidt ind, pres', 'Dra in hakan lite, tryck'],
  'pelvic-tilt': ['Breathe out, tighten your belly', 'Pust ud, spænd maven', 'Andas ut, spänn magen'],
  'side-lying-leg-raise': ['Lift the leg', 'Løft benet', 'Lyft benet'],
  'chair-knee-to-chest': ['Lift that knee', 'Løft knæet', 'Lyft knät'],
  'chair-figure-four': ['If you don’t, lean', 'Gør du ikke, så læn', 'Om inte, luta dig'],
  'chair-hamstring': ['Lean forward', 'Læn dig frem', 'Luta dig fram'],
  'chair-butterfly': ['Lean slightly forward', 'Læn dig lidt frem', 'Luta dig lite fram'],
  'standing-hip-flexor': ['Keep the tuck and bend', 'Hold halebenet inde, og bøj', 'Håll svanskotan indragen. Böj'],
  'seated-pelvic-tilt': ['Breathe out and roll', 'Pust ud, og vip', 'Andas ut och tippa'],
  'sit-to-stand': ['Lean forward, nose over toes', 'Læn dig frem med næsen', 'Luta dig fram med näsan'],
  'standing-hip-extension': ['Tighten your belly and lift', 'Spænd let i maven, og løft', 'Spänn magen lätt och lyft'],
  'standing-leg-raise': ['Lift the other leg out', 'Løft det andet ben ud', 'Lyft det andra benet'],
  clamshell: ['Open the upper knee', 'Åbn det øverste knæ', 'Öppna det övre knät'],
  'leg-swing': ['Let the outer leg swing', 'Lad det yderste ben svinge', 'Låt det yttre benet pendla'],
  'hip-circle': ['Take the knee out', 'Før knæet ud', 'För knät ut'],
  'march-on-the-spot': ['Lift one knee', 'Løft det ene knæ', 'Lyft ena knät'],
};

const deedOf = ({ steps, deed = 2 }: ExerciseText): string => steps[deed]!;

const setUp = (exercise: string, seconds: number): Cue => ({
  ...{ code: 'next-exercise', exercise, side: all[exercise]!.sides === 'each' ? 'left' : null, seconds },
  ...{ step: 2, steps: 9, waits: false, atMs: 0, phase: 0 },
});

const order: readonly Lang[] = ['en', 'da', 'sv'];

LANGS.forEach((lang) => {
  describe(`the deed of a move, in ${lang}`, () => {
    it('is the step chosen by hand', () =>
      ofAll(Object.entries(DEEDS), ([id, deeds]) => {
        const deed = deedOf(contents[lang].exercises[id]!);
        expect(deed.startsWith(deeds[order.indexOf(lang)]!), `${id}: ${deed}`).to.be.true;
      }));

    it('is spoken after the steps before it, announced within ten seconds, and shown', () =>
      ofAll(Object.keys(DEEDS), (id) => {
        const text = contents[lang].exercises[id]!;
        const [deed, side] = [deedOf(text), text.sides?.left ?? ''];
        const said = sayCue(setUp(id, 10), wordsOf(lang), 'full');
        expect(said).to.include(text.steps.slice(0, text.steps.indexOf(deed) + 1).join(' '));
        const announced = sayCue(setUp(id, 10), wordsOf(lang));
        const shown = wayInSteps(text, side).join(' ');
        for (const each of [announced, shown]) expect(each).to.include(withoutSoftHyphens(deed)).and.include(side);
        expect(readingMs(announced)).to.be.at.most(10_000);
      }));
  });

  it(`no five words are repeated within a spoken set-up, in ${lang}`, () =>
    ofAll(Object.keys(DEEDS), (id) => {
      const words = sayCue(setUp(id, 10), wordsOf(lang), 'full')
        .toLowerCase()
        .match(/[\p{L}’]+/gu)!;
      const runs = words.map((_, at) => words.slice(at, at + 5).join(' ')).slice(0, -4);
      expect(runs.filter((run, at) => runs.indexOf(run) < at)).to.be.empty;
    }));

  it(`each announcement can be read out before the next, for every routine, level and pace, in ${lang}`, () => {
    const plans = Object.values(routines).flatMap(({ exercises: ids, ...routine }) => {
      const { floorFree = ids.map((id) => all[id]!.forms.floorFree ?? id) } = routine as { floorFree?: string[] };
      return [ids, floorFree].flatMap((moves) =>
        ([1, 2, 3] as Level[]).flatMap((level) =>
          (['standard', 'gentle'] as Pace[]).map((pace) => ({ moves, level, pace })),
        ),
      );
    });
    expect(plans).to.have.length(7 * 2 * 3 * 2);
    const outrun = plans.flatMap(({ moves, level, pace }) => {
      const timeline = buildTimeline(
        moves.map((id) => boutOf(all[id]!, level)),
        { pace },
      );
      const cues = cuesOf(timeline);
      return cues.flatMap((cue, at) => {
        const said = sayCue(cue, wordsOf(lang));
        const untilMs = cues[at + 1]?.atMs ?? timeline.durationMs;
        return cue.atMs + readingMs(said) > untilMs ? [`${untilMs - cue.atMs} ms: ${said}`] : [];
      });
    });
    expect([...new Set(outrun)]).to.deep.equal([]);
  });
});

it('the deed is the third step if none is marked, or the last of two', () => {
  const of = (steps: string[], deed?: number) =>
    wayInSteps({ ...contents.en.exercises['butterfly']!, steps, deed }, 'Left.').join(' ');
  expect(of(['Stand.', 'Lean.', 'Sink.', 'Breathe.'])).to.equal('Stand. Left. Lean. Sink.');
  expect(of(['Stand.', 'Lean.', 'Sink.', 'Breathe.'], 3)).to.equal('Stand. Left. Lean. Sink. Breathe.');
  expect(of(['Stand.', 'Lean.', 'Sink.'], 0)).to.equal('Stand. Left.');
  expect(of(['Stand.', 'Lean.'])).to.equal('Stand. Left. Lean.');
  expect(of([])).to.equal('Left.');
});
