import { expect, html } from '@open-wc/testing';
import '../../../src/define/routine-list.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import { routines } from '../../../src/content/lower-back-and-hips/routines.js';
import type { Collection } from '../../../src/content/model.js';
import { ContentErrorEvent } from '../../../src/elements/content-error-event.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import { en } from '../../support/languages.js';
import { nameOf, onPage, record, timerOf } from '../../support/session.js';
import { settled } from '../../support/views.js';
import { collectWarnings } from '../../support/warnings.js';
import { facts, idsOf, nameIn, ownButton, ownButtons, press, tileNames, timelineOf, title, type Id } from './look.js';

const warnings = collectWarnings();

describe('input that names nothing', () => {
  const bad: [what: string, attribute: string, expected: readonly string[], template: ReturnType<typeof html>][] = [
    [
      'ids that nobody knows',
      'exercises',
      ['headstand', ...Object.keys(exercises)],
      html`<routine-list exercises="headstand"><p>Read</p></routine-list>`,
    ],
    [
      'an empty order',
      'exercises',
      Object.keys(exercises).slice(0, 3),
      html`<routine-list exercises=""><p>Read</p></routine-list>`,
    ],
    [
      'an order of spaces',
      'exercises',
      Object.keys(exercises).slice(0, 3),
      html`<routine-list exercises="  "><p>Read</p></routine-list>`,
    ],
    [
      'a routine that nobody knows',
      'routine',
      ['marathon', ...Object.keys(routines)],
      html`<routine-list routine="marathon"><p>Read</p></routine-list>`,
    ],
    [
      'an empty name of a routine',
      'routine',
      Object.keys(routines),
      html`<routine-list routine=""><p>Read</p></routine-list>`,
    ],
  ];
  for (const [what, attribute, expected, template] of bad) {
    it(`${what}: one warning names element, attribute and what exists`, async () => {
      const { el } = await onPage<RoutineList>(template);
      el.requestUpdate();
      await settled(el);
      expect(warnings).to.have.lengthOf(1);
      for (const word of [`<routine-list> ${attribute}:`, ...expected]) expect(warnings[0]).to.include(word);
    });

    it(`${what}: the fallback stands`, async () => {
      const { el } = await onPage<RoutineList>(template);
      const text = el.querySelector('p')!;
      expect([text.checkVisibility(), text.getBoundingClientRect().height > 0, el.steps]).to.deep.equal([
        true,
        true,
        [],
      ]);
    });

    it(`${what}: the issue is kept, and told by one content-error`, async () => {
      const heard = record(document, 'content-error') as ContentErrorEvent[];
      const { el } = await onPage<RoutineList>(template);
      expect(el.issues.map((issue) => issue.attribute)).to.deep.equal([attribute]);
      expect(heard.map((event) => [event instanceof ContentErrorEvent, event.issues])).to.deep.equal([
        [true, el.issues],
      ]);
    });

    it(`${what}: there is nothing to press`, async () => {
      const { el } = await onPage<RoutineList>(template);
      expect(ownButtons(el).map(nameOf)).to.deep.equal([]);
    });
  }

  it('in an own routine is told by the id of the exercise', async () => {
    const own = {
      id: 'mine',
      exercises: {},
      routines: { evening: { id: 'evening', exercises: ['headstand', 'butterfly'] } },
      text: {},
    } as Collection;
    const { el } = await onPage<RoutineList>(html`<routine-list routine="evening" .collection=${own}></routine-list>`);
    expect([el.steps, el.issues.map(({ attribute }) => attribute), warnings[0]!.includes('headstand')]).to.deep.equal([
      ['butterfly'],
      ['routine'],
      true,
    ]);
  });
});

describe('an attribute that was taken away again', () => {
  it('exercises leaves the routine', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list exercises="butterfly"></routine-list>`);
    el.removeAttribute('exercises');
    await settled(el);
    expect([el.steps, el.issues]).to.deep.equal([idsOf('short'), []]);
  });

  it('routine leaves the short one', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list routine="stretch"></routine-list>`);
    el.removeAttribute('routine');
    await settled(el);
    expect([el.steps, el.issues]).to.deep.equal([idsOf('short'), []]);
  });

  it("pace leaves the routine's own", async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list routine="gentle" pace="standard"></routine-list>`);
    el.removeAttribute('pace');
    await settled(el);
    expect([el.durationMs, el.issues]).to.deep.equal([timelineOf(idsOf('gentle'), { pace: 'gentle' }).durationMs, []]);
  });

  it("heading leaves the routine's own", async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list heading="Mine"></routine-list>`);
    const before = title(el);
    el.removeAttribute('heading');
    await settled(el);
    expect([before, title(el)]).to.deep.equal(['Mine', `Lower back and hips, ${en.minutes(el.durationMs)}`]);
  });
});

describe('a built-in routine', () => {
  for (const [id, routine] of Object.entries(routines)) {
    const options = {
      pace: 'pace' in routine ? routine.pace : ('standard' as const),
      ...('setsAtMost' in routine && { setsAtMost: routine.setsAtMost }),
    };

    it(`has its moves in order, at its own pace: ${id}`, async () => {
      const { el } = await onPage<RoutineList>(html`<routine-list routine=${id}></routine-list>`);
      expect([el.steps, el.durationMs, el.issues]).to.deep.equal([
        [...routine.exercises],
        timelineOf(routine.exercises, options).durationMs,
        [],
      ]);
    });

    const standIn = (each: Id): string => (exercises[each].forms as { floorFree?: string }).floorFree ?? each;
    const floorFree: readonly string[] = 'floorFree' in routine ? routine.floorFree : routine.exercises.map(standIn);

    it(`has its own moves without the floor: ${id}`, async () => {
      const { el } = await onPage<RoutineList>(html`<routine-list routine=${id} floor-free></routine-list>`);
      expect([el.steps, el.durationMs]).to.deep.equal([[...floorFree], timelineOf(floorFree, options).durationMs]);
      const onFloor = el.steps.filter((step) => !['standing', 'chair'].includes(exercises[step as Id].position));
      expect(onFloor).to.be.empty;
    });

    it(`keeps to its sets at level 3: ${id}`, async () => {
      const { el } = await onPage<RoutineList>(html`<routine-list routine=${id} level="3"></routine-list>`);
      const { phases } = timelineOf(routine.exercises, { level: 3, ...options });
      expect(el.durationMs).to.equal(phases.at(-1)!.endMs);
      if (id === 'active') expect(Math.max(...phases.map(({ sets }) => sets))).to.equal(1);
    });
  }

  it('that is gentle is so by itself, and standard when asked', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list routine="gentle"></routine-list>`);
    const own = el.durationMs;
    el.pace = 'standard';
    await settled(el);
    expect([el.pace, own > el.durationMs, el.durationMs]).to.deep.equal([
      'standard',
      true,
      timelineOf(idsOf('gentle')).durationMs,
    ]);
  });

  it('that is gentle has no pace but its own until somebody chooses one', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list routine="gentle"></routine-list>`);
    expect(el.pace).to.equal(undefined);
  });

  it('of moves before sport would be longer without its own limit', () => {
    const sets = (setsAtMost?: number) =>
      timelineOf(idsOf('active'), { level: 3, ...(setsAtMost && { setsAtMost }) }).durationMs;
    expect(sets(1)).to.be.below(sets());
  });
});

describe('the choice between floor and chair', () => {
  const pressed = (el: RoutineList): string[] =>
    ownButtons(el)
      .filter((each) => each.closest('.place') && each.ariaPressed === 'true')
      .map(nameOf);

  it('stands on the floor at first', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list></routine-list>`);
    expect([el.floorFree, ...pressed(el)]).to.deep.equal([false, en.onTheFloor]);
  });

  it('goes to the own order of a routine that has one', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list routine="full"></routine-list>`);
    await press(el, en.onAChair);
    expect([el.floorFree, el.steps, ...pressed(el)]).to.deep.equal([true, [...routines.full.floorFree], en.onAChair]);
  });

  it('goes to the stand-in of each move where a routine has none', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list></routine-list>`);
    await press(el, en.onAChair);
    expect(el.steps).to.deep.equal([
      'chair-knee-to-chest',
      'seated-pelvic-tilt',
      'sit-to-stand',
      'standing-hip-flexor',
    ]);
  });

  it('goes to the stand-in of each exercise that is named', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list exercises="butterfly leg-swing"></routine-list>`);
    await press(el, en.onAChair);
    expect(el.steps).to.deep.equal(['chair-butterfly', 'leg-swing']);
  });

  it('is seen in tiles, length, things and title', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list></routine-list>`);
    await press(el, en.onAChair);
    const { durationMs } = timelineOf(el.steps);
    expect(tileNames(el)).to.deep.equal(el.steps.map((id) => nameIn('en', id)));
    expect(facts(el)).to.equal(
      `${en.minutesShort(durationMs)} · ${en.listed([en.equipment.chair, en.equipment.wall])}`,
    );
    expect(title(el)).to.include(en.minutes(durationMs));
  });

  it('can be taken back', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list routine="full"></routine-list>`);
    await press(el, en.onAChair);
    await press(el, en.onTheFloor);
    expect([el.floorFree, el.steps]).to.deep.equal([false, idsOf('full')]);
  });

  it('follows floor-free of the page', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list floor-free></routine-list>`);
    const before = pressed(el);
    el.floorFree = false;
    await settled(el);
    expect([...before, ...pressed(el)]).to.deep.equal([en.onAChair, en.onTheFloor]);
  });

  it('is not there where no move is done on the floor', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list routine="desk-day"></routine-list>`);
    expect(el.shadowRoot!.querySelector('.place') === null).to.equal(true);
  });

  it('is not there where nothing is on the floor, though the page has chosen the chair', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list routine="desk-day" floor-free></routine-list>`);
    expect(el.shadowRoot!.querySelector('.place') === null).to.equal(true);
  });

  it('is there before Start', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list></routine-list>`);
    const order = ownButton(el, en.onAChair)!.compareDocumentPosition(timerOf(el));
    const isInside = timerOf(el).contains(ownButton(el, en.onAChair)!);
    expect(isInside || Boolean(order & Node.DOCUMENT_POSITION_FOLLOWING)).to.equal(true);
  });
});

describe('what it takes', () => {
  const table: [routine: keyof typeof routines, ...things: (keyof typeof en.equipment)[]][] = [
    ['short', 'mat', 'cushion'],
    ['strength', 'mat', 'bench'],
    ['desk-day', 'wall', 'chair'],
    ['active', 'wall', 'mat'],
  ];
  for (const [routine, ...things] of table) {
    it(`is said as minutes and things, each once: ${routine}`, async () => {
      const { el } = await onPage<RoutineList>(html`<routine-list routine=${routine}></routine-list>`);
      const words = en.listed(things.map((thing) => en.equipment[thing]));
      expect(facts(el)).to.equal(`${en.minutesShort(el.durationMs)} · ${words}`);
    });
  }
});

describe('a filled Start', () => {
  const isFilled = (el: RoutineList) => timerOf(el).shadowRoot!.querySelector('.primary')!.matches('.filled');

  it('is for a prominent list alone', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list></routine-list>`);
    const before = isFilled(el);
    el.prominent = true;
    await settled(el);
    expect([before, isFilled(el)]).to.deep.equal([false, true]);
  });
});
