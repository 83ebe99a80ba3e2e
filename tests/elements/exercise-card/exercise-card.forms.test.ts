/** The other forms of an exercise: on a chair, easier, harder; and what a change of form does to a running session. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/exercise-card.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import { ExerciseChangeEvent } from '../../../src/elements/exercise-card/exercise-card.events.js';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import { boutOf, buildTimeline, secondsBetween } from '../../../src/session/timeline.js';
import { contents, da, en } from '../../support/languages.js';
import { announced, HOLD_EVENTS, nameOf, onPage, record, timerOf, typesOf } from '../../support/session.js';
import { plain } from '../../support/text.js';
import { isSeen, made, settled } from '../../support/views.js';
import { collectWarnings } from '../../support/warnings.js';

const warnings = collectWarnings();

type Id = keyof typeof exercises;
const nameIn = (lang: 'en' | 'da', id: string) => plain(contents[lang].exercises[id]!.name);
const secondsOf = (id: string, readySeconds?: number): number =>
  buildTimeline([boutOf(exercises[id as Id], 1, { readySeconds })]).durationMs / 1000;

const bridge = html`<exercise-card exercise="glute-bridge" expanded></exercise-card>`;
const doInstead = (id: Id): string => en.doInstead(nameIn('en', id));
const back = en.backTo(nameIn('en', 'glute-bridge'));

const heading = (el: ExerciseCard) => plain(el.shadowRoot!.querySelector('[role=heading]'));
const ownButtons = (el: ExerciseCard) => [...el.shadowRoot!.querySelectorAll<HTMLButtonElement>('button')];
const ownButton = (el: ExerciseCard, name: string) => ownButtons(el).find((each) => nameOf(each) === name);
const hasWayBack = (el: ExerciseCard): boolean => ownButton(el, back) !== undefined;
const place = (el: ExerciseCard) => el.shadowRoot!.querySelector('.place');
const pressed = (el: ExerciseCard): string[] =>
  ownButtons(el)
    .filter((each) => each.ariaChecked === 'true')
    .map(nameOf);

async function press(el: ExerciseCard, name: string): Promise<void> {
  ownButton(el, name)!.click();
  await settled(el);
}

/** Everything that shows which form is chosen. */
const shownIn = (el: ExerciseCard) => [el.current, heading(el), timerOf(el)?.durationMs / 1000, ...pressed(el)];
const shown = (id: Id, name: string) => [id, nameIn('en', id), secondsOf(id), name];

/** What stands beside the choice: the chair or the wall that the form off the floor needs. */
const needsIn = (el: ExerciseCard) => [...el.shadowRoot!.querySelectorAll('.needs')].filter(isSeen).map(plain);

describe('the choice between on and off the floor', () => {
  it('can be made and undone by the visitor, who fires an event, and by the page, which does not', async () => {
    const { el } = await onPage<ExerciseCard>(bridge);
    const heard = record(document, 'exercise-change') as ExerciseChangeEvent[];
    expect([place(el)!.role, place(el)!.ariaLabel]).to.deep.equal(['radiogroup', `${en.place}, Glute bridge`]);
    expect([...shownIn(el), el.floorFree]).to.deep.equal([...shown('glute-bridge', en.onTheFloor), false]);
    await press(el, en.onTheFloor);
    expect([heard, needsIn(el)], 'press on what is already chosen').to.deep.equal([[], []]);

    ownButton(el, en.offTheFloor)!.focus();
    await sendKeys({ press: 'Enter' });
    await settled(el);
    expect([...shownIn(el), el.floorFree]).to.deep.equal([...shown('sit-to-stand', en.offTheFloor), true]);
    expect([el.exercise, nameOf(el.shadowRoot!.activeElement)]).to.deep.equal(['glute-bridge', en.offTheFloor]);
    const steps = [...el.shadowRoot!.querySelectorAll('[part~=steps] li')].map(plain);
    expect(steps).to.deep.equal(contents.en.exercises['sit-to-stand']!.steps);
    expect(needsIn(el)).to.deep.equal(['chair and wall']);
    const detail = { exercise: 'sit-to-stand', previous: 'glute-bridge', reason: 'floor-free' };
    expect(heard.map((event) => [event.detail, event.target === el])).to.deep.equal([[detail, true]]);
    expect(heard[0])
      .to.be.instanceOf(ExerciseChangeEvent)
      .and.include({ ...detail, bubbles: true, composed: true });

    await press(el, en.onTheFloor);
    expect([...shownIn(el), el.floorFree]).to.deep.equal([...shown('glute-bridge', en.onTheFloor), false]);
    heard.length = 0;
    el.floorFree = true;
    await settled(el);
    const byPage = shownIn(el);
    el.removeAttribute('floor-free');
    el.floorFree = false;
    await settled(el);
    expect([byPage, shownIn(el), heard]).to.deep.equal([
      shown('sit-to-stand', en.offTheFloor),
      shown('glute-bridge', en.onTheFloor),
      [],
    ]);
  });

  it('is offered exactly for exercises with a floor-free form, which floor-free shows', async function () {
    this.timeout(30_000);
    const { el } = await onPage<ExerciseCard>(made('exercise-card', { exercise: 'butterfly', 'floor-free': '' }));
    for (const exercise of Object.keys(exercises) as Id[]) {
      const { floorFree } = exercises[exercise].forms as { floorFree?: Id };
      await settled(Object.assign(el, { exercise }));
      const expected = [floorFree !== undefined, floorFree ?? exercise, nameIn('en', floorFree ?? exercise), 0];
      expect([place(el) !== null, el.current, heading(el), el.issues.length], exercise).to.deep.equal(expected);
    }
  });

  it('is offered without a timer and in the language of the page, but not for an unknown exercise', async () => {
    const attributes = { exercise: 'glute-bridge', 'hide-timer': '', lang: 'da' };
    const { el } = await onPage<ExerciseCard>(made('exercise-card', attributes));
    await press(el, da.offTheFloor);
    expect([place(el)!.ariaLabel, heading(el), el.status]).to.deep.equal([
      `${da.place}, ${plain(nameIn('da', 'sit-to-stand'))}`,
      nameIn('da', 'sit-to-stand'),
      'idle',
    ]);
    el.exercise = 'headstand';
    await settled(el);
    expect([place(el) === null, el.current, warnings.length]).to.deep.equal([true, undefined, 1]);
  });
});

describe('an easier or a harder form', () => {
  for (const [reason, id] of [
    ['easier', 'pelvic-tilt'],
    ['harder', 'hip-thrust'],
  ] as const) {
    it(`replaces the exercise and offers the way back; each fires an event: ${reason}`, async () => {
      const { el } = await onPage<ExerciseCard>(bridge);
      const heard = record(el, 'exercise-change') as ExerciseChangeEvent[];
      expect(hasWayBack(el), 'at first').to.equal(false);
      await press(el, doInstead(id));
      expect([...shownIn(el), el.exercise, el.expanded]).to.deep.equal([
        ...shown(id, en.onTheFloor),
        'glute-bridge',
        true,
      ]);
      await press(el, back);
      expect([...shownIn(el), hasWayBack(el)]).to.deep.equal([...shown('glute-bridge', en.onTheFloor), false]);
      expect(heard.map(({ detail }) => detail)).to.deep.equal([
        { exercise: id, previous: 'glute-bridge', reason },
        { exercise: 'glute-bridge', previous: id, reason: 'back' },
      ]);
    });
  }

  it('is replaced by its own other form, by the choice of a place, and by another exercise of the page', async () => {
    const { el } = await onPage<ExerciseCard>(bridge);
    await press(el, doInstead('hip-thrust'));
    await press(el, doInstead('glute-bridge'));
    expect([el.current, hasWayBack(el)]).to.deep.equal(['glute-bridge', false]);
    await press(el, doInstead('hip-thrust'));
    await press(el, en.offTheFloor);
    expect(el.current).to.equal('sit-to-stand');
    await press(el, en.onTheFloor);
    await press(el, doInstead('hip-thrust'));
    el.exercise = 'butterfly';
    await settled(el);
    expect([el.current, heading(el)]).to.deep.equal(['butterfly', nameIn('en', 'butterfly')]);
    el.exercise = 'leg-swing';
    await settled(el);
    expect(ownButtons(el).map(nameOf), 'of a move without other forms').to.deep.equal([]);
  });
});

describe('another form chosen during a session', () => {
  const ways = [en.offTheFloor, doInstead('pelvic-tilt'), doInstead('hip-thrust')];

  async function underWay(seconds = 60) {
    const { el, clock } = await onPage<ExerciseCard>(bridge);
    el.start();
    clock.advance(seconds * 1000);
    await settled(el);
    return { el, clock };
  }

  for (const way of ways) {
    it(`starts with its own get-ready phase, which is announced, and runs to its end: ${way}`, async () => {
      const { el, clock } = await underWay();
      const heard = record(el, ...HOLD_EVENTS);
      await press(el, way);
      const { phase, elapsedMs } = timerOf(el);
      expect([el.status, phase!.kind, phase!.exercise, elapsedMs]).to.deep.equal(['running', 'ready', el.current, 0]);
      expect(typesOf(heard)).to.deep.equal(['hold-phase']);
      const { detail } = heard[0] as HTMLElementEventMap['hold-phase'];
      expect(detail).to.include({ reason: 'swap', kind: 'ready', exercise: el.current });
      expect(announced(el)).to.include(heading(el));
      // as long as it takes from the present position, not from standing
      const readySeconds = secondsBetween(exercises['glute-bridge'].position, exercises[el.current as Id].position);
      const seconds = secondsOf(el.current!, readySeconds);
      clock.advance((seconds - 1) * 1000);
      const before = el.status;
      clock.advance(1000);
      await settled(el);
      expect([before, el.status, timerOf(el).durationMs / 1000]).to.deep.equal(['running', 'complete', seconds]);
    });

    it(`stays paused: ${way}`, async () => {
      const { el } = await underWay();
      el.pause();
      await settled(el);
      await press(el, way);
      expect([el.status, timerOf(el).phase!.kind, timerOf(el).elapsedMs]).to.deep.equal(['paused', 'ready', 0]);
    });
  }

  it('while the session waits, starts the get-ready of that form', async () => {
    const { el, clock } = await onPage<ExerciseCard>(bridge);
    timerOf(el).manual = true;
    await settled(el);
    el.start();
    clock.advance(26_000);
    const before = el.status;
    await press(el, en.offTheFloor);
    expect([before, el.status, timerOf(el).phase!.kind]).to.deep.equal(['waiting', 'running', 'ready']);
  });

  it('leaves no callback of the old session; after the end it applies to the next start', async () => {
    const { el, clock } = await underWay();
    await press(el, en.offTheFloor);
    el.reset();
    expect(clock.armed).to.equal(0);
    el.start();
    clock.advance(timerOf(el).durationMs);
    const heard = record(el, ...HOLD_EVENTS);
    await press(el, en.onTheFloor);
    expect([el.status, typesOf(heard)]).to.deep.equal(['idle', []]);
    el.start();
    expect(timerOf(el).phase!.exercise).to.equal('glute-bridge');
  });
});
