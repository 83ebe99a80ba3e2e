/** What the attributes of a list lead to: which moves, how long, and which issues. */
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

describe('the moves of a routine', () => {
  for (const [what, attributes, expected] of [
    ['nothing given', {}, idsOf('short')],
    ['a routine', { routine: 'stretch' }, idsOf('stretch')],
    [
      'exercises, which win over a routine',
      { routine: 'full', exercises: '  hip-flexor\n butterfly ' },
      ['hip-flexor', 'butterfly'],
    ],
    ['the same exercise twice', { exercises: 'butterfly butterfly' }, ['butterfly', 'butterfly']],
    [
      'exercises with floor-free',
      { exercises: 'butterfly leg-swing', 'floor-free': '' },
      ['chair-butterfly', 'leg-swing'],
    ],
  ] as const) {
    it(`are right in steps, tiles and duration: ${what}`, async () => {
      const { el } = await list(attributes);
      expect([el.steps, el.durationMs, el.issues]).to.deep.equal([expected, timelineOf(expected).durationMs, []]);
      const names = tileNames(el).filter((name) => name !== en.goingDown && name !== en.gettingUp);
      expect(names).to.deep.equal(expected.map((id) => nameIn('en', id)));
    });
  }

  for (const [id, routine] of Object.entries(routines)) {
    it(`are those of ${id}, on the floor and off it, at each level and pace`, async () => {
      const own = 'pace' in routine ? routine.pace : undefined;
      const setsAtMost = 'setsAtMost' in routine ? routine.setsAtMost : undefined;
      const floorFree: readonly string[] = 'floorFree' in routine ? routine.floorFree : routine.exercises.map(standIn);
      const { el } = await list({ routine: id });
      expect(el.pace, 'before a pace is chosen').to.equal(undefined);
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

  it('take less time with setsAtMost, and more at the gentle pace', () => {
    const active = (setsAtMost?: number) => timelineOf(idsOf('active'), { level: 3, setsAtMost }).durationMs;
    const gentle = (pace: 'gentle' | 'standard') => timelineOf(idsOf('gentle'), { pace }).durationMs;
    expect([active(1) < active(), gentle('gentle') > gentle('standard')]).to.deep.equal([true, true]);
  });

  it('fit into `minutes`: first sets are dropped, then the longest moves, and the rest keep their order', async () => {
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
        'in the order of the routine',
      ).to.deep.equal(el.steps);
      expect(tileNames(el).filter((name) => name !== en.goingDown && name !== en.gettingUp)).to.have.length(
        el.steps.length,
      );
      expect(title(el)).to.include(en.minutes(el.durationMs));
    }
    await settled(Object.assign(el, { level: 1 }));
    expect(el.steps.length, 'a lower level leaves room for more moves').to.be.above(1);
    await settled(Object.assign(el, { minutes: undefined }));
    expect(el.steps).to.deep.equal(whole);
  });

  it('do not change with `minutes` during a session, only after it', async () => {
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

  it("of the page's own routine are those that exist", async () => {
    const own = {
      ...empty,
      routines: { evening: { id: 'evening', exercises: ['headstand', 'hip-flexor'] } },
      text: { en: { exercises: {}, routines: { evening: { title: 'Evening, {minutes}' } }, cautions: {} } },
    } as Collection;
    const { el } = await onPage<RoutineList>(html`<routine-list routine="evening" .collection=${own}></routine-list>`);
    expect([el.steps, title(el), issuesOf(el)]).to.deep.equal([['hip-flexor'], 'Evening, 1 minute', ['collection']]);
    expect(warnings[0]).to.include('"headstand"');
  });

  it('fall back step by step when attributes are removed', async () => {
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

describe('invalid input of a routine', () => {
  const bad: [what: string, attributes: Record<string, string>, attribute: string, said: readonly string[]][] = [
    ['only unknown ids', { exercises: 'headstand' }, 'exercises', ['headstand', ...knownExercises]],
    ['an empty list', { exercises: '' }, 'exercises', knownExercises],
    ['a list of spaces', { exercises: '  ' }, 'exercises', knownExercises],
    ['an unknown routine', { routine: 'marathon' }, 'routine', ['marathon', ...knownRoutines]],
    ['an empty name', { routine: '' }, 'routine', knownRoutines],
    ['a property of every object', { routine: 'constructor' }, 'routine', ['"constructor"']],
  ];
  for (const [what, attributes, attribute, said] of bad) {
    it(`shows the fallback and no buttons, ignores methods, and is reported once: ${what}`, async () => {
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

  it('is left out beside valid ids, with one issue each and one event, until it is corrected', async () => {
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

  it('does not include an empty collection, which leaves the built-in content', async () => {
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

  it('out of range is reported once, also during a session, and counts as not given', async () => {
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

  it('that is corrected during a session is no longer an issue', async () => {
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

  it('can be made before a start by the visitor or the page, and undone', async () => {
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

  it('changes tiles, duration, equipment and title', async () => {
    const { el } = await list();
    await press(el, en.offTheFloor);
    const moves = ['chair-knee-to-chest', 'seated-pelvic-tilt', 'sit-to-stand', 'standing-hip-flexor'];
    const { durationMs } = timelineOf(moves);
    const things = en.listed([en.equipment.chair, en.equipment.wall]);
    expect([el.steps, tileNames(el)]).to.deep.equal([moves, moves.map((id) => nameIn('en', id))]);
    expect(facts(el)).to.equal(`${en.minutesShort(durationMs)} · ${things}`);
    expect(title(el)).to.include(en.minutes(durationMs));
  });

  it('is not offered if no move is on the floor', async () => {
    const { el } = await list({ routine: 'desk-day' });
    for (const floorFree of [false, true]) {
      await settled(Object.assign(el, { floorFree }));
      expect(places(el)).to.deep.equal([]);
    }
  });
});

it('shows the total minutes and each piece of equipment once', async () => {
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
