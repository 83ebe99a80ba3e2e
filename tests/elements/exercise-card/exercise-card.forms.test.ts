/** The other forms of an exercise: on a chair, easier, harder; and what becomes of a session that is under way. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/exercise-card.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import { ExerciseChangeEvent } from '../../../src/elements/exercise-card/exercise-card.events.js';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import { boutOf, buildTimeline, secondsBetween } from '../../../src/session/timeline.js';
import { contents, da, en } from '../../support/languages.js';
import { announced, HOLD_EVENTS, nameOf, onPage, record, timerOf, typesOf } from '../../support/session.js';
import { settled } from '../../support/views.js';
import { collectWarnings } from '../../support/warnings.js';

const warnings = collectWarnings();

type Id = keyof typeof exercises;
const nameIn = (lang: 'en' | 'da', id: Id) => contents[lang].exercises[id]!.name;
const secondsOf = (id: Id): number => buildTimeline([boutOf(exercises[id], 1)]).durationMs / 1000;

/** From the bridge into another form: as long as it takes from lying on the back. */
const secondsToGet = ({ current }: ExerciseCard): number =>
  secondsBetween(exercises['glute-bridge'].position, exercises[current as Id].position);

const bridge = html`<exercise-card exercise="glute-bridge" expanded></exercise-card>`;

const heading = (el: ExerciseCard) => el.shadowRoot!.querySelector('[role=heading]')!.textContent.trim();
const ownButtons = (el: ExerciseCard) => [...el.shadowRoot!.querySelectorAll<HTMLButtonElement>('button')];
const ownButton = (el: ExerciseCard, name: string) => ownButtons(el).find((each) => nameOf(each) === name);
const place = (el: ExerciseCard) => el.shadowRoot!.querySelector('.place');
const pressed = (el: ExerciseCard): string[] =>
  ownButtons(el)
    .filter((each) => each.ariaPressed === 'true')
    .map(nameOf);

async function press(el: ExerciseCard, name: string): Promise<void> {
  ownButton(el, name)!.click();
  await settled(el);
}

describe('the choice between floor and chair', () => {
  it('is a group with a name, and stands on the floor at first', async () => {
    const { el } = await onPage<ExerciseCard>(bridge);
    expect([place(el)!.role, place(el)!.ariaLabel, ...pressed(el)]).to.deep.equal(['group', en.place, en.onTheFloor]);
  });

  it('shows the chair form at once: its name, its session, its steps', async () => {
    const { el } = await onPage<ExerciseCard>(bridge);
    await press(el, en.onAChair);
    const { name, steps } = contents.en.exercises['sit-to-stand']!;
    const shown = [...el.shadowRoot!.querySelectorAll('[part~=steps] li')].map((each) => each.textContent.trim());
    expect([heading(el), timerOf(el).durationMs / 1000, shown]).to.deep.equal([name, secondsOf('sit-to-stand'), steps]);
  });

  it('says which is chosen', async () => {
    const { el } = await onPage<ExerciseCard>(bridge);
    await press(el, en.onAChair);
    expect(pressed(el)).to.deep.equal([en.onAChair]);
  });

  it('can be taken back', async () => {
    const { el } = await onPage<ExerciseCard>(bridge);
    await press(el, en.onAChair);
    await press(el, en.onTheFloor);
    expect([heading(el), el.floorFree, ...pressed(el)]).to.deep.equal([
      nameIn('en', 'glute-bridge'),
      false,
      en.onTheFloor,
    ]);
  });

  it('is made by a key, and keeps the focus', async () => {
    const { el } = await onPage<ExerciseCard>(bridge);
    ownButton(el, en.onAChair)!.focus();
    await sendKeys({ press: 'Enter' });
    await settled(el);
    expect([el.current, nameOf(el.shadowRoot!.activeElement)]).to.deep.equal(['sit-to-stand', en.onAChair]);
  });

  it('sets floor-free, and tells the form that is shown', async () => {
    const { el } = await onPage<ExerciseCard>(bridge);
    const before = [el.floorFree, el.current, el.exercise];
    await press(el, en.onAChair);
    expect([before, [el.floorFree, el.current, el.exercise]]).to.deep.equal([
      [false, 'glute-bridge', 'glute-bridge'],
      [true, 'sit-to-stand', 'glute-bridge'],
    ]);
  });

  it('follows floor-free, set and taken away by the page', async () => {
    const { el } = await onPage<ExerciseCard>(html`<exercise-card exercise="glute-bridge" floor-free></exercise-card>`);
    const first = [el.current, ...pressed(el)];
    el.removeAttribute('floor-free');
    await settled(el);
    const second = [el.current, ...pressed(el)];
    el.floorFree = true;
    await settled(el);
    expect([first, second, [el.current, ...pressed(el)]]).to.deep.equal([
      ['sit-to-stand', en.onAChair],
      ['glute-bridge', en.onTheFloor],
      ['sit-to-stand', en.onAChair],
    ]);
  });

  it('is told by an event of its own that reaches the page', async () => {
    const { el } = await onPage<ExerciseCard>(bridge);
    const heard = record(document, 'exercise-change') as ExerciseChangeEvent[];
    await press(el, en.onAChair);
    const detail = { exercise: 'sit-to-stand', previous: 'glute-bridge', reason: 'floor-free' };
    const [event, ...others] = heard;
    expect([event!.detail, others.length, event!.target === el]).to.deep.equal([detail, 0, true]);
    expect(event)
      .to.be.instanceOf(ExerciseChangeEvent)
      .and.include({ ...detail, bubbles: true, composed: true });
  });

  it('that is made already is told of by no event', async () => {
    const { el } = await onPage<ExerciseCard>(bridge);
    const heard = record(el, 'exercise-change');
    await press(el, en.onTheFloor);
    expect(heard).to.be.empty;
  });

  it('that the page makes is told of by no event', async () => {
    const { el } = await onPage<ExerciseCard>(bridge);
    const heard = record(el, 'exercise-change');
    el.floorFree = true;
    await settled(el);
    expect(heard).to.be.empty;
  });

  it('is in Danish on a Danish page', async () => {
    const { el } = await onPage<ExerciseCard>(html`<div lang="da">${bridge}</div>`);
    await press(el, da.onAChair);
    expect([place(el)!.ariaLabel, heading(el)]).to.deep.equal([da.place, nameIn('da', 'sit-to-stand')]);
  });

  for (const id of Object.keys(exercises) as Id[]) {
    const { floorFree } = exercises[id].forms as { floorFree?: Id };

    it(`is there exactly where there is such a form: ${id}`, async () => {
      const { el } = await onPage<ExerciseCard>(html`<exercise-card exercise=${id}></exercise-card>`);
      expect(place(el) !== null).to.equal(floorFree !== undefined);
    });

    it(`floor-free shows ${floorFree ?? 'the exercise itself'}: ${id}`, async () => {
      const { el } = await onPage<ExerciseCard>(html`<exercise-card exercise=${id} floor-free></exercise-card>`);
      expect([el.current, heading(el), el.issues.length]).to.deep.equal([
        floorFree ?? id,
        nameIn('en', floorFree ?? id),
        0,
      ]);
    });
  }

  it('is there without a timer, too', async () => {
    const { el } = await onPage<ExerciseCard>(html`<exercise-card exercise="glute-bridge" hide-timer></exercise-card>`);
    await press(el, en.onAChair);
    expect([heading(el), el.status]).to.deep.equal([nameIn('en', 'sit-to-stand'), 'idle']);
  });

  it('is not there for an exercise that nobody knows', async () => {
    const { el } = await onPage<ExerciseCard>(html`<exercise-card exercise="headstand"></exercise-card>`);
    expect([place(el) === null, el.current, warnings.length]).to.deep.equal([true, undefined, 1]);
  });
});

describe('an easier or a harder form', () => {
  for (const [reason, id] of [
    ['easier', 'pelvic-tilt'],
    ['harder', 'hip-thrust'],
  ] as const) {
    const instead = en.doInstead(nameIn('en', id));

    it(`${reason}: takes the place of the exercise, which stays the one named`, async () => {
      const { el } = await onPage<ExerciseCard>(bridge);
      await press(el, instead);
      expect([heading(el), el.current, el.exercise, timerOf(el).durationMs / 1000]).to.deep.equal([
        nameIn('en', id),
        id,
        'glute-bridge',
        secondsOf(id),
      ]);
    });

    it(`${reason}: is told by an event with its reason`, async () => {
      const { el } = await onPage<ExerciseCard>(bridge);
      const heard = record(el, 'exercise-change') as ExerciseChangeEvent[];
      await press(el, instead);
      expect(heard.map(({ detail }) => detail)).to.deep.equal([{ exercise: id, previous: 'glute-bridge', reason }]);
    });

    it(`${reason}: leads back, and that is told as well`, async () => {
      const { el } = await onPage<ExerciseCard>(bridge);
      await press(el, instead);
      const heard = record(el, 'exercise-change') as ExerciseChangeEvent[];
      await press(el, en.backTo(nameIn('en', 'glute-bridge')));
      expect([el.current, heading(el), ...heard.map(({ detail }) => detail)]).to.deep.equal([
        'glute-bridge',
        nameIn('en', 'glute-bridge'),
        { exercise: 'glute-bridge', previous: id, reason: 'back' },
      ]);
    });
  }

  const back = en.backTo(nameIn('en', 'glute-bridge'));

  it('has no way back at first, and none after the way back', async () => {
    const { el } = await onPage<ExerciseCard>(bridge);
    const first = ownButton(el, back) !== undefined;
    await press(el, en.doInstead(nameIn('en', 'hip-thrust')));
    await press(el, back);
    expect([first, ownButton(el, back) !== undefined]).to.deep.equal([false, false]);
  });

  it('of a form leads to the first by its own button, which is no way back', async () => {
    const { el } = await onPage<ExerciseCard>(bridge);
    await press(el, en.doInstead(nameIn('en', 'hip-thrust')));
    await press(el, en.doInstead(nameIn('en', 'glute-bridge')));
    expect([el.current, ownButton(el, back) === undefined]).to.deep.equal(['glute-bridge', true]);
  });

  it('gives way to the choice of a place', async () => {
    const { el } = await onPage<ExerciseCard>(bridge);
    await press(el, en.doInstead(nameIn('en', 'hip-thrust')));
    await press(el, en.onAChair);
    expect(el.current).to.equal('sit-to-stand');
  });

  it('gives way to another exercise of the page', async () => {
    const { el } = await onPage<ExerciseCard>(bridge);
    await press(el, en.doInstead(nameIn('en', 'hip-thrust')));
    el.exercise = 'butterfly';
    await settled(el);
    expect([el.current, heading(el)]).to.deep.equal(['butterfly', nameIn('en', 'butterfly')]);
  });

  it('leaves the steps open', async () => {
    const { el } = await onPage<ExerciseCard>(bridge);
    await press(el, en.doInstead(nameIn('en', 'hip-thrust')));
    expect(el.expanded).to.equal(true);
  });

  it('is there as a button only where there is such a form', async () => {
    const { el } = await onPage<ExerciseCard>(html`<exercise-card exercise="leg-swing" expanded></exercise-card>`);
    expect(ownButtons(el).map(nameOf)).to.deep.equal([]);
  });
});

describe('another form in mid-session', () => {
  const ways: Record<string, string> = {
    'on a chair': en.onAChair,
    easier: en.doInstead(nameIn('en', 'pelvic-tilt')),
    harder: en.doInstead(nameIn('en', 'hip-thrust')),
  };

  async function underWay(seconds: number) {
    const { el, clock } = await onPage<ExerciseCard>(bridge);
    el.start();
    clock.advance(seconds * 1000);
    await settled(el);
    return { el, clock };
  }

  for (const [name, button] of Object.entries(ways)) {
    it(`begins with its get-ready, and goes on running: ${name}`, async () => {
      const { el } = await underWay(60);
      await press(el, button);
      const { phase, elapsedMs } = timerOf(el);
      expect([el.status, phase!.kind, phase!.exercise, elapsedMs]).to.deep.equal(['running', 'ready', el.current, 0]);
    });

    it(`stays paused: ${name}`, async () => {
      const { el } = await underWay(60);
      el.pause();
      await settled(el);
      await press(el, button);
      expect([el.status, timerOf(el).phase!.kind, timerOf(el).elapsedMs]).to.deep.equal(['paused', 'ready', 0]);
    });

    it(`is another phase and neither an end nor a start: ${name}`, async () => {
      const { el } = await underWay(60);
      const heard = record(el, ...HOLD_EVENTS);
      await press(el, button);
      expect(typesOf(heard)).to.deep.equal(['hold-phase']);
      expect((heard[0] as HTMLElementEventMap['hold-phase']).detail).to.include({
        reason: 'swap',
        kind: 'ready',
        exercise: el.current,
      });
    });

    it(`runs to its own end: ${name}`, async () => {
      const { el, clock } = await underWay(60);
      await press(el, button);
      clock.advance(timerOf(el).durationMs - 1000);
      const before = el.status;
      clock.advance(1000);
      await settled(el);
      expect([before, el.status, timerOf(el).durationMs / 1000]).to.deep.equal([
        'running',
        'complete',
        // from where one is, not from standing
        buildTimeline([boutOf(exercises[el.current as Id], 1, { readySeconds: secondsToGet(el) })]).durationMs / 1000,
      ]);
    });

    it(`is said: ${name}`, async () => {
      const { el } = await underWay(60);
      await press(el, button);
      expect(announced(el)).to.include(nameIn('en', el.current as Id));
    });
  }

  it('in a wait goes on with its get-ready', async () => {
    const { el, clock } = await onPage<ExerciseCard>(bridge);
    timerOf(el).manual = true;
    await settled(el);
    el.start();
    clock.advance(26_000);
    const before = el.status;
    await press(el, en.onAChair);
    expect([before, el.status, timerOf(el).phase!.kind]).to.deep.equal(['waiting', 'running', 'ready']);
  });

  it('takes the old session away from the clock', async () => {
    const { el, clock } = await underWay(60);
    await press(el, en.onAChair);
    el.reset();
    expect(clock.armed).to.equal(0);
  });

  it('after the end is for the next start', async () => {
    const { el, clock } = await underWay(60);
    clock.advance(timerOf(el).durationMs);
    const heard = record(el, ...HOLD_EVENTS);
    await press(el, en.onAChair);
    const before = [el.status, ...typesOf(heard)];
    el.start();
    expect([before, timerOf(el).phase!.exercise]).to.deep.equal([['idle'], 'sit-to-stand']);
  });
});
