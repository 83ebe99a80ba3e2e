/** What a list makes of its attributes: which moves, how long, and what it cannot use. */
import { expect, html } from '@open-wc/testing';
import '../../../src/define/routine-list.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import { routines } from '../../../src/content/lower-back-and-hips/routines.js';
import type { Collection } from '../../../src/content/model.js';
import { ContentErrorEvent } from '../../../src/elements/content-error-event.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import { contents, en } from '../../support/languages.js';
import { nameOf, onPage, record } from '../../support/session.js';
import { plain } from '../../support/text.js';
import { isSeen, issuesOf, made, settled } from '../../support/views.js';
import { collectWarnings } from '../../support/warnings.js';
import {
  facts,
  idsOf,
  list,
  nameIn,
  ownButton,
  ownButtons,
  press,
  tileNames,
  timelineOf,
  title,
  type Id,
} from './look.js';

const warnings = collectWarnings();

const knownExercises = Object.keys(exercises);
const knownRoutines = Object.keys(routines);
const empty = { id: 'mine' } as Collection;
const standIn = (id: Id): string => (exercises[id].forms as { floorFree?: string }).floorFree ?? id;

describe('what a routine consists of', () => {
  for (const [what, attributes, expected] of [
    ['nothing given', {}, idsOf('short')],
    ['a routine', { routine: 'stretch' }, idsOf('stretch')],
    [
      'exercises, before a routine',
      { routine: 'full', exercises: '  hip-flexor\n butterfly ' },
      ['hip-flexor', 'butterfly'],
    ],
    ['the same exercise twice', { exercises: 'butterfly butterfly' }, ['butterfly', 'butterfly']],
    [
      'an order without the floor',
      { exercises: 'butterfly leg-swing', 'floor-free': '' },
      ['chair-butterfly', 'leg-swing'],
    ],
  ] as const) {
    it(`is in order, in tiles and in its length: ${what}`, async () => {
      const { el } = await list(attributes);
      expect([el.steps, el.durationMs, el.issues]).to.deep.equal([expected, timelineOf(expected).durationMs, []]);
      const names = tileNames(el).filter((name) => name !== en.goingDown && name !== en.gettingUp);
      expect(names).to.deep.equal(expected.map((id) => nameIn('en', id)));
    });
  }

  for (const [id, routine] of Object.entries(routines)) {
    it(`is as the routine has it, on the floor and off it, at each level and at its own pace: ${id}`, async () => {
      const own = 'pace' in routine ? routine.pace : undefined;
      const setsAtMost = 'setsAtMost' in routine ? routine.setsAtMost : undefined;
      const floorFree: readonly string[] = 'floorFree' in routine ? routine.floorFree : routine.exercises.map(standIn);
      const { el } = await list({ routine: id });
      expect(el.pace, 'before somebody chooses one').to.equal(undefined);
      for (const [isFloorFree, moves] of [
        [false, routine.exercises],
        [true, floorFree],
      ] as const) {
        for (const level of [1, 2, 3] as const) {
          for (const pace of ['standard', 'gentle', undefined] as const) {
            await settled(Object.assign(el, { floorFree: isFloorFree, level, pace }));
            const { durationMs } = timelineOf(moves, { level, setsAtMost, pace: pace ?? own ?? 'standard' });
            const what = `${isFloorFree ? 'off' : 'on'} the floor, level ${level}, ${pace} pace`;
            expect([el.steps, el.durationMs, el.issues], what).to.deep.equal([[...moves], durationMs, []]);
          }
        }
      }
      const onFloor = el.steps.filter((step) => !['standing', 'chair'].includes(exercises[step as Id].position));
      expect(onFloor, 'floor-free').to.be.empty;
    });
  }

  it('is shorter by a limit of its own, and longer by its gentle pace', () => {
    const active = (setsAtMost?: number) => timelineOf(idsOf('active'), { level: 3, setsAtMost }).durationMs;
    const gentle = (pace: 'gentle' | 'standard') => timelineOf(idsOf('gentle'), { pace }).durationMs;
    expect([active(1) < active(), gentle('gentle') > gentle('standard')]).to.deep.equal([true, true]);
  });

  it('takes no more minutes than there are: sets go first, then what takes longest, in its order', async () => {
    const whole = idsOf('full');
    const { el } = await list({ routine: 'full', level: '3' });
    const [all, once] = [undefined, 1].map((setsAtMost) => timelineOf(whole, { level: 3, setsAtMost }).durationMs);
    const inMinutes = (milliseconds = 0) => Math.round(milliseconds / 60_000);
    for (const [minutes, moves, durationMs] of [
      [60, whole, all],
      [inMinutes(all), whole, all],
      [inMinutes(once), whole, once],
    ] as const) {
      await settled(Object.assign(el, { minutes }));
      expect([el.steps, el.durationMs, el.issues], `${minutes} minutes`).to.deep.equal([[...moves], durationMs, []]);
    }
    for (const minutes of [15, 8, 3]) {
      await settled(Object.assign(el, { minutes }));
      expect(inMinutes(el.durationMs)).to.be.within(1, minutes);
      expect(
        whole.filter((id) => el.steps.includes(id)),
        'their order',
      ).to.deep.equal(el.steps);
      expect(tileNames(el).filter((name) => name !== en.goingDown && name !== en.gettingUp)).to.have.length(
        el.steps.length,
      );
      expect(title(el)).to.include(en.minutes(el.durationMs));
    }
    await settled(Object.assign(el, { level: 1 }));
    expect(el.steps.length, 'less of each leaves room for more').to.be.above(1);
    await settled(Object.assign(el, { minutes: undefined }));
    expect(el.steps).to.deep.equal(whole);
  });

  it('keeps its minutes in a session as it was begun, and takes others at the next start', async () => {
    const { el, clock } = await list({ routine: 'short' });
    const before = el.durationMs;
    el.start();
    clock.advance(5_000);
    await settled(Object.assign(el, { minutes: 3 }));
    expect([el.status, el.durationMs]).to.deep.equal(['running', before]);
    el.stop();
    await settled(el);
    expect(Math.round(el.durationMs / 60_000)).to.be.at.most(3);
  });

  it("may be of the page's own, with what is known of it", async () => {
    const own = {
      ...empty,
      routines: { evening: { id: 'evening', exercises: ['headstand', 'hip-flexor'] } },
      text: { en: { exercises: {}, routines: { evening: { title: 'Evening, {minutes}' } }, cautions: {} } },
    } as Collection;
    const { el } = await onPage<RoutineList>(html`<routine-list routine="evening" .collection=${own}></routine-list>`);
    expect([el.steps, title(el), issuesOf(el)]).to.deep.equal([['hip-flexor'], 'Evening, 1 minute', ['collection']]);
    expect(warnings[0]).to.include('"headstand"');
  });

  it('falls back to the default of an attribute that is removed', async () => {
    const attributes = { exercises: 'butterfly', routine: 'gentle', pace: 'standard', heading: 'Mine' };
    const { el } = await list(attributes);
    const states: unknown[] = [];
    for (const name of ['exercises', 'pace', 'routine', 'heading']) {
      el.removeAttribute(name);
      await settled(el);
      states.push([el.steps, el.durationMs, title(el)]);
    }
    const gentle = idsOf('gentle');
    const short = timelineOf(idsOf('short')).durationMs;
    expect(states).to.deep.equal([
      [gentle, timelineOf(gentle).durationMs, 'Mine'],
      [gentle, timelineOf(gentle, { pace: 'gentle' }).durationMs, 'Mine'],
      [idsOf('short'), short, 'Mine'],
      [idsOf('short'), short, contents.en.routines['short']!.title.replace('{minutes}', en.minutes(short))],
    ]);
    expect(el.issues).to.deep.equal([]);
  });
});

describe('what a routine cannot use', () => {
  const bad: [what: string, attributes: Record<string, string>, attribute: string, said: readonly string[]][] = [
    ['ids that nobody knows', { exercises: 'headstand' }, 'exercises', ['headstand', ...knownExercises]],
    ['an empty order', { exercises: '' }, 'exercises', knownExercises],
    ['an order of spaces', { exercises: '  ' }, 'exercises', knownExercises],
    ['a routine that nobody knows', { routine: 'marathon' }, 'routine', ['marathon', ...knownRoutines]],
    ['an empty name', { routine: '' }, 'routine', knownRoutines],
    ['a name of every object', { routine: 'constructor' }, 'routine', ['"constructor"']],
  ];
  for (const [what, attributes, attribute, said] of bad) {
    it(`leaves the fallback, nothing to press or to play, and is reported once: ${what}`, async () => {
      const heard = record(document, 'content-error') as ContentErrorEvent[];
      const { el } = await onPage<RoutineList>(made('routine-list', attributes, '<p>Read</p>'));
      for (const method of ['start', 'pause', 'resume', 'advance', 'next', 'previous', 'stop'] as const) el[method]();
      el.requestUpdate();
      await settled(el);
      expect([el.steps, el.status, el.current, el.durationMs]).to.deep.equal([[], 'idle', -1, 0]);
      expect([isSeen(el.querySelector('p')!), ownButtons(el).map(nameOf)]).to.deep.equal([true, []]);
      expect(issuesOf(el)).to.deep.equal([attribute]);
      expect(heard.map((event) => [event instanceof ContentErrorEvent, event.issues])).to.deep.equal([
        [true, el.issues],
      ]);
      expect(warnings).to.have.lengthOf(1);
      for (const word of [`<routine-list> ${attribute}:`, ...said]) expect(warnings[0]).to.include(word);
    });
  }

  it('is left out if other moves remain, with an issue each and one event for all, and is no issue once it is corrected', async () => {
    const heard = record(document, 'content-error') as ContentErrorEvent[];
    const { el } = await list({ exercises: 'a butterfly b' });
    expect([el.steps, issuesOf(el), heard.map(({ issues }) => issues.length), warnings.length]).to.deep.equal([
      ['butterfly'],
      ['exercises', 'exercises'],
      [2],
      2,
    ]);
    for (const warning of warnings) expect(warning).to.include('<routine-list> exercises: there is no "');
    el.exercises = 'butterfly';
    await settled(el);
    expect([el.issues, heard.length]).to.deep.equal([[], 1]);
  });

  it('may be a collection with nothing in it, which leaves what is built in', async () => {
    const { el } = await list({ exercises: 'butterfly' });
    el.collection = empty;
    await settled(el);
    expect([el.steps, el.issues]).to.deep.equal([['butterfly'], []]);
    for (const given of [{ exercises: 'plank' }, { exercises: undefined, routine: 'mine' }]) {
      await settled(Object.assign(el, given));
      expect([el.steps, el.issues.length]).to.deep.equal([[], 1]);
    }
    expect(plain(el.shadowRoot)).to.equal(en.cannotShow);
  });

  it('out of range is reported once in a whole session, and counts as not given', async () => {
    const table: [attribute: string, ...values: string[]][] = [
      ['level', '4', '0', '1.5', 'two'],
      ['pace', 'quick', ''],
      ['heading-level', '9', '1', 'two'],
      ['minutes', '2', '61', '4.5', 'soon'],
      ['person', 'cat'],
    ];
    for (const [attribute, ...values] of table) {
      for (const value of values) {
        warnings.length = 0;
        const heard = record(document, 'content-error');
        const { el, clock } = await list({ exercises: 'butterfly', [attribute]: value });
        el.start();
        for (let time = 0; time < 3; time += 1) {
          clock.advance(5_000);
          el.requestUpdate();
          await settled(el);
        }
        const what = `${attribute}="${value}"`;
        expect([issuesOf(el), heard.length, warnings.length], what).to.deep.equal([[attribute], 1, 1]);
        expect(warnings[0]).to.match(new RegExp(`^<routine-list> ${attribute}: expected .*, got "${value}"`));
        const level = el.shadowRoot!.querySelector('[role=heading]')?.ariaLevel ?? '2';
        expect([el.durationMs, level], what).to.deep.equal([timelineOf(['butterfly']).durationMs, '2']);
      }
    }
  });

  it('and is corrected during a session is no issue any more', async () => {
    const { el } = await list({ exercises: 'butterfly', 'heading-level': '9' });
    el.start();
    await settled(Object.assign(el, { headingLevel: 4 }));
    expect(el.issues).to.deep.equal([]);
  });
});

describe('the choice between floor and chair', () => {
  const places = (el: RoutineList) =>
    ownButtons(el).flatMap((each) => (each.closest('.place') ? [`${nameOf(each)} ${each.ariaChecked}`] : []));
  const onFloor = [`${en.onTheFloor} true`, `${en.offTheFloor} false`];
  const onChair = [`${en.onTheFloor} false`, `${en.offTheFloor} true`];

  it('is made before Start by a visitor or the page, and taken back', async () => {
    const { el } = await list({ routine: 'full' });
    const states = [[el.floorFree, places(el), el.steps]];
    expect(ownButton(el, en.offTheFloor)!.closest('[slot=place]')!.assignedSlot!.closest('.rest') !== null).to.equal(
      true,
    );
    for (const act of [
      () => press(el, en.offTheFloor),
      () => press(el, en.onTheFloor),
      () => settled(Object.assign(el, { floorFree: true })),
    ]) {
      await act();
      states.push([el.floorFree, places(el), el.steps]);
    }
    const floor = [false, onFloor, idsOf('full')];
    const chair = [true, onChair, [...routines.full.floorFree]];
    expect(states).to.deep.equal([floor, chair, floor, chair]);
  });

  it('is seen in tiles, length, things and title', async () => {
    const { el } = await list();
    await press(el, en.offTheFloor);
    const moves = ['chair-knee-to-chest', 'seated-pelvic-tilt', 'sit-to-stand', 'standing-hip-flexor'];
    const { durationMs } = timelineOf(moves);
    const things = en.listed([en.equipment.chair, en.equipment.wall]);
    expect([el.steps, tileNames(el)]).to.deep.equal([moves, moves.map((id) => nameIn('en', id))]);
    expect(facts(el)).to.equal(`${en.minutesShort(durationMs)} · ${things}`);
    expect(title(el)).to.include(en.minutes(durationMs));
  });

  it('is not there where no move is done on the floor', async () => {
    const { el } = await list({ routine: 'desk-day' });
    for (const floorFree of [false, true]) {
      await settled(Object.assign(el, { floorFree }));
      expect(places(el)).to.deep.equal([]);
    }
  });
});

it('what it takes is said as minutes and things, each once', async () => {
  const table: [routine: keyof typeof routines, ...things: (keyof typeof en.equipment)[]][] = [
    ['short', 'mat', 'cushion'],
    ['strength', 'mat', 'bench'],
    ['desk-day', 'wall', 'chair'],
    ['active', 'wall', 'mat'],
  ];
  for (const [routine, ...things] of table) {
    const { el } = await list({ routine });
    const words = en.listed(things.map((thing) => en.equipment[thing]));
    expect(facts(el)).to.equal(`${en.minutesShort(el.durationMs)} · ${words}`);
  }
});
