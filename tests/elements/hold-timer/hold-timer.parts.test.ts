/** What cards and lists ask of their timer, and what it shows where something is missing. */
import { expect, html } from '@open-wc/testing';
import '../../../src/define/hold-timer.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';

import type { Collection } from '../../../src/content/model.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import danish from '../../../src/locale/da.js';
import { registerLanguage } from '../../../src/locale/languages.js';
import { boutOf, buildTimeline } from '../../../src/session/timeline.js';
import { contents, da, en } from '../../support/languages.js';
import { pictured, picturesIn } from '../../support/pictures.js';
import { announced, button, digitsOf, drawn, HOLD_EVENTS, onPage, record, typesOf } from '../../support/session.js';
import { collectWarnings } from '../../support/warnings.js';

const warnings = collectWarnings();

type Id = keyof typeof exercises;
const timelineOf = (...ids: Id[]) => buildTimeline(ids.map((id) => boutOf(exercises[id], 1)));
const two = timelineOf('butterfly', 'hip-flexor');
const part = (el: HoldTimer, name: string) => el.shadowRoot!.querySelector(`[part~=${name}]`);
const textOf = (el: HoldTimer, name: string): string => part(el, name)!.textContent.replace(/\s+/g, ' ').trim();
const caption = (el: HoldTimer): string =>
  el.shadowRoot!.querySelector('slot[name=caption]')!.textContent.replace(/\s+/g, ' ').trim();

describe('the exercise that is shown at rest', () => {
  const shown = (el: HoldTimer) => [caption(el), picturesIn(el.shadowRoot!).map(pictured).join()];

  it('is the first', async () => {
    const { el } = await onPage<HoldTimer>(html`<hold-timer .timeline=${two}></hold-timer>`);
    expect(shown(el)).to.deep.equal([contents.en.exercises['butterfly']!.name, 'butterfly 1']);
  });

  it('is the one asked for, with its dosage and its name on the buttons', async () => {
    const { el } = await onPage<HoldTimer>(html`<hold-timer .timeline=${two} .showing=${1}></hold-timer>`);
    const { name } = contents.en.exercises['hip-flexor']!;
    expect(shown(el)).to.deep.equal([name, 'hip-flexor 1 mirrored']);
    expect(textOf(el, 'headline')).to.equal(en.dosage({ sets: 1, reps: 1, holdSeconds: 20, eachSide: true }));
    expect(part(el, 'controls')!.ariaLabel).to.equal(`${en.controls}: ${name}`);
  });

  for (const showing of [2, -1, Number.NaN]) {
    it(`is the first where there is none of that number: ${showing}`, async () => {
      const { el } = await onPage<HoldTimer>(html`<hold-timer .timeline=${two} .showing=${showing}></hold-timer>`);
      expect(shown(el)[0]).to.equal(contents.en.exercises['butterfly']!.name);
    });
  }

  it('gives way to the session', async () => {
    const { el } = await onPage<HoldTimer>(html`<hold-timer .timeline=${two} .showing=${1}></hold-timer>`);
    el.start();
    await drawn(el);
    expect(shown(el)[0]).to.equal(contents.en.exercises['butterfly']!.name);
  });
});

describe('what to do differently', () => {
  const hints = { butterfly: 'Sit higher than usual.' };
  const timer = html`<hold-timer exercise="butterfly" .hints=${hints}></hold-timer>`;

  it('is shown and said on the way into the exercise, after its set-up', async () => {
    const { el } = await onPage<HoldTimer>(timer);
    el.start();
    await drawn(el);
    const [first, second] = contents.en.exercises['butterfly']!.steps;
    for (const said of [textOf(el, 'line'), announced(el)]) {
      expect(said).to.include(`${first} ${second} ${hints.butterfly}`);
    }
  });

  it('is not shown in the hold', async () => {
    const { el, clock } = await onPage<HoldTimer>(timer);
    el.start();
    clock.advance(30_000);
    await drawn(el);
    expect(textOf(el, 'line')).to.not.include(hints.butterfly);
  });

  it('is not for another exercise', async () => {
    const { el } = await onPage<HoldTimer>(html`<hold-timer exercise="hip-flexor" .hints=${hints}></hold-timer>`);
    el.start();
    await drawn(el);
    expect(textOf(el, 'line')).to.not.include(hints.butterfly);
  });
});

describe('another session taken over in the course of one', () => {
  it('at rest is the same as setting the property', async () => {
    const { el } = await onPage<HoldTimer>(html`<hold-timer exercise="butterfly"></hold-timer>`);
    const heard = record(el, ...HOLD_EVENTS);
    el.retime({ exercise: 'hip-flexor' });
    await drawn(el);
    expect([el.exercise, el.status, el.durationMs, heard.length]).to.deep.equal([
      'hip-flexor',
      'idle',
      timelineOf('hip-flexor').durationMs,
      0,
    ]);
  });

  it('of one exercise begins with its get-ready', async () => {
    const { el, clock } = await onPage<HoldTimer>(html`<hold-timer exercise="butterfly"></hold-timer>`);
    el.start();
    clock.advance(30_000);
    const heard = record(el, ...HOLD_EVENTS);
    el.retime({ exercise: 'hip-flexor' });
    await drawn(el);
    expect([el.status, el.elapsedMs, el.phase!.exercise, el.durationMs, ...typesOf(heard)]).to.deep.equal([
      'running',
      0,
      'hip-flexor',
      timelineOf('hip-flexor').durationMs - 5_000, // from the floor to one knee is shorter than from standing
      'hold-phase',
    ]);
  });

  it('of several goes on where nothing has changed up to now', async () => {
    const { el, clock } = await onPage<HoldTimer>(html`<hold-timer .timeline=${two}></hold-timer>`);
    el.start();
    clock.advance(30_000);
    const heard = record(el, ...HOLD_EVENTS);
    el.retime({ timeline: timelineOf('butterfly', 'leg-swing') });
    await drawn(el);
    expect([el.status, el.elapsedMs, el.phase!.exercise, heard.length]).to.deep.equal([
      'running',
      30_000,
      'butterfly',
      0,
    ]);
    clock.advance(16_000);
    expect([el.phase!.exercise, ...el.stepsDone]).to.deep.equal(['leg-swing', 0]);
  });

  it('tells time by the new one', async () => {
    const { el, clock } = await onPage<HoldTimer>(html`<hold-timer exercise="butterfly"></hold-timer>`);
    el.start();
    clock.advance(30_000);
    el.retime({ exercise: 'leg-swing' });
    await drawn(el);
    const first = digitsOf(el);
    clock.advance(3_000);
    await drawn(el);
    expect([first, digitsOf(el)]).to.deep.equal(['30', '27']); // up from the floor
  });

  it('with an equal one changes nothing', async () => {
    const { el, clock } = await onPage<HoldTimer>(html`<hold-timer .timeline=${two}></hold-timer>`);
    el.start();
    clock.advance(30_000);
    const heard = record(el, ...HOLD_EVENTS);
    el.retime({ timeline: timelineOf('butterfly', 'hip-flexor') });
    await drawn(el);
    expect([el.elapsedMs, heard.length]).to.deep.equal([30_000, 0]);
  });
});

describe('an exercise without a picture', () => {
  const own: Collection = {
    id: 'mine',
    exercises: { 'wall-sit': { ...exercises.butterfly, id: 'wall-sit' } },
    routines: {},
    text: {
      en: {
        exercises: { 'wall-sit': { ...contents.en.exercises['butterfly']!, name: 'Wall sit' } },
        routines: {},
        cautions: {},
      },
    },
  };
  const timer = html`<div style="width: 400px">
    <hold-timer exercise="wall-sit" .collection=${own}></hold-timer>
  </div>`;

  it('has its ring in the middle of the stage, also at rest, with the seconds of its hold', async () => {
    const { el } = await onPage<HoldTimer>(timer);
    const [ring, stage] = [part(el, 'ring')!.getBoundingClientRect(), part(el, 'stage')!.getBoundingClientRect()];
    expect(picturesIn(el.shadowRoot!).length).to.equal(0);
    expect(digitsOf(el)).to.equal('20');
    expect((ring.left + ring.right) / 2).to.be.closeTo((stage.left + stage.right) / 2, 1);
    expect((ring.top + ring.bottom) / 2).to.be.closeTo((stage.top + stage.bottom) / 2, 1);
  });

  it('has a stage as high as any other', async () => {
    const { el } = await onPage<HoldTimer>(timer);
    const bare = part(el, 'stage')!.getBoundingClientRect().height;
    const { el: other } = await onPage<HoldTimer>(
      html`<div style="width: 400px"><hold-timer exercise="butterfly"></hold-timer></div>`,
    );
    expect(bare).to.be.closeTo(part(other, 'stage')!.getBoundingClientRect().height, 1);
  });
});

describe('words of a session that cannot be fetched', () => {
  // a language of the page's own without them: there is nothing to fetch
  before(() => registerLanguage({ ...danish, tag: 'fo' }));

  async function pressed() {
    const { el, clock } = await onPage<HoldTimer>(html`<div lang="fo"><hold-timer></hold-timer></div>`);
    const heard = record(el, ...HOLD_EVENTS);
    button(el, da.start)!.click();
    const during = el.shadowRoot!.textContent.includes(da.getReady);
    // the fetch has failed as soon as all that was asked for together has had its turn
    for (let turn = 0; turn < 20 && !textOf(el, 'line'); turn += 1) await drawn(el);
    return { el, clock, heard, during };
  }

  it('are said to be so, seen and heard, and nothing has begun', async () => {
    const { el, clock, heard } = await pressed();
    expect([textOf(el, 'line'), announced(el), el.status, heard.length, clock.armed]).to.deep.equal([
      da.notLoaded,
      da.notLoaded,
      'idle',
      0,
      0,
    ]);
  });

  it('are warned of once for each press', async () => {
    await pressed();
    expect(warnings).to.have.lengthOf(1);
  });

  it('leave Start where it is', async () => {
    const { el } = await pressed();
    expect(button(el, da.start) === undefined).to.equal(false);
  });
});

describe('the ring over the picture', () => {
  for (const [exercise, corner] of [
    ['knee-to-chest', 'right'], // drawn with the right leg, so that the left one, which comes first, is turned over
    ['side-lying-leg-raise', 'left'],
  ] as const) {
    it(`stands where the figure leaves room, which turns over with it: ${exercise}`, async () => {
      const { el } = await onPage<HoldTimer>(html`<hold-timer exercise=${exercise}></hold-timer>`);
      el.start();
      await drawn(el);
      const at = (selector: string) => el.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
      const [stage, ring, startNow] = [at('.stage'), at('.ring'), at('.start-now')];
      const isRight = ring.left + ring.right > stage.left + stage.right;
      const isClear = isRight ? startNow.right <= ring.left : ring.right <= startNow.left;
      expect([isRight ? 'right' : 'left', isClear]).to.deep.equal([corner, true]);
    });
  }
});
