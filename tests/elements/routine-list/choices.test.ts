/** What a visitor changes in a routine, before the start and while it runs. */
import { expect } from '@open-wc/testing';
import '../../../src/define/routine-list.js';
import { routines } from '../../../src/content/lower-back-and-hips/routines.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import type { FakeClock } from '../../support/fake-clock.js';
import { contents, en } from '../../support/languages.js';
import {
  announced,
  HOLD_EVENTS,
  nameOf,
  play,
  record,
  ROUTINE_EVENTS,
  timerOf,
  typesOf,
} from '../../support/session.js';
import { plain } from '../../support/text.js';
import { settled } from '../../support/views.js';
import { collectWarnings } from '../../support/warnings.js';
import {
  cardIn,
  facts,
  idsOf,
  list,
  moveTiles,
  nameIn,
  open,
  ownButton,
  panel,
  press,
  timelineOf,
  title,
} from './look.js';

collectWarnings();

const short = idsOf('short');
const doInstead = (id: string): string => en.doInstead(nameIn('en', id));
const secondsOf = (ids: readonly string[]): number => timelineOf(ids).durationMs / 1000;
const tileName = (tile: Element): string => plain(tile.querySelector('.move'));
const ticks = (el: RoutineList): number[] =>
  moveTiles(el).flatMap((tile, index) => (tile.querySelector('.tick') ? [index] : []));
const out = (el: RoutineList): string[] =>
  moveTiles(el)
    .filter((tile) => tile.closest('.out'))
    .map(tileName);
const where = (el: RoutineList) => [el.status, el.current, timerOf(el).phase?.exercise, timerOf(el).elapsedMs / 1000];

/** A session in the move at this place, `into` seconds after its start. */
async function inMove(place: number, into: number, attributes = {}): Promise<{ el: RoutineList; clock: FakeClock }> {
  const { el, clock } = await list(attributes);
  el.start();
  clock.advance(timelineOf(el.steps.slice(0, place)).durationMs + into * 1000);
  await settled(el);
  expect(el.current, 'the move that the test begins in').to.equal(place);
  return { el, clock };
}

async function swap(el: RoutineList, place: number, id: string): Promise<void> {
  await open(el, place);
  await press(el, doInstead(id));
}

async function leaveOut(el: RoutineList, place: number): Promise<void> {
  await open(el, place);
  // not the button of the line about a bench
  await press(el, panel(el).querySelector<HTMLElement>('.panel-buttons .text')!);
}

/** Plays to the end; returns the ids of the completed moves. */
async function playOn(el: RoutineList, clock: FakeClock, each?: () => void): Promise<readonly string[]> {
  let completed: readonly string[] = [];
  el.addEventListener('routine-complete', (event) => (completed = event.completed));
  await play(el, clock, (el.durationMs - timerOf(el).elapsedMs) / 1000, each);
  expect(el.status).to.equal('complete');
  return completed;
}

describe('a move that is left out before the start', () => {
  it('is not played or counted; its tile stays, says so, and lets it be put back', async () => {
    const { el } = await list();
    await leaveOut(el, 1);
    const rest = short.filter((id) => id !== 'pelvic-tilt');
    const { durationMs } = timelineOf(rest);
    expect([el.steps, el.durationMs, timerOf(el).durationMs]).to.deep.equal([rest, durationMs, durationMs]);
    expect([moveTiles(el).length, out(el)]).to.deep.equal([4, [nameIn('en', 'pelvic-tilt')]]);
    expect(plain(moveTiles(el)[1])).to.include(en.leftOut);
    expect(title(el)).to.include(en.minutes(durationMs));
    const toggle = ownButton(el, en.putBack)!;
    await press(el, toggle);
    expect([nameOf(toggle), el.steps, out(el)]).to.deep.equal([en.leaveOut, short, []]);
    await leaveOut(el, 3);
    expect(facts(el)).to.equal(`${en.minutesShort(timelineOf(short.slice(0, 3)).durationMs)} · ${en.equipment.mat}`);
  });

  it('is skipped in the session, never marked, and stays out at the next start', async () => {
    const { el, clock } = await list();
    await leaveOut(el, 1);
    const steps = record(el, 'routine-step') as HTMLElementEventMap['routine-step'][];
    const marked = new Set<number>();
    el.start();
    const rest = short.filter((id) => id !== 'pelvic-tilt');
    const completed = await playOn(el, clock, () => {
      moveTiles(el).forEach((tile, index) => tile.ariaCurrent === 'step' && marked.add(index));
    });
    expect([completed, steps.map(({ exercise }) => exercise)]).to.deep.equal([rest, rest]);
    expect([[...marked], ticks(el)]).to.deep.equal([
      [0, 2, 3],
      [0, 2, 3],
    ]);
    el.start();
    clock.advance(5_000);
    el.stop();
    await settled(el);
    el.start();
    expect(el.steps).to.deep.equal(rest);
  });

  it('cannot be the last remaining move, and no move can be left out during a session', async () => {
    const { el } = await list();
    for (const place of [0, 1, 2]) await leaveOut(el, place);
    await open(el, 3);
    const last = ownButton(el, en.leaveOut)!;
    last.click();
    await settled(el);
    const { durationMs } = timelineOf(['hip-flexor']);
    expect([last.disabled, el.steps, el.durationMs, out(el).length]).to.deep.equal([
      true,
      ['hip-flexor'],
      durationMs,
      3,
    ]);
    el.start();
    await settled(el);
    expect(ownButton(el, en.leaveOut) === undefined).to.equal(true);
  });

  it('stays out after a change to the chair and back, and returns with another routine', async () => {
    const { el } = await list({ routine: 'full' });
    await press(el, el.shadowRoot!.querySelector<HTMLElement>('.needs button')!);
    for (const floorFree of [true, false]) await settled(Object.assign(el, { floorFree }));
    expect(el.steps).to.deep.equal(idsOf('full').filter((id) => id !== 'hip-thrust'));
    for (const routine of ['stretch', 'full']) await settled(Object.assign(el, { routine }));
    expect([el.steps, out(el)]).to.deep.equal([idsOf('full'), []]);
  });
});

describe('a move that needs a bench', () => {
  const line = (el: RoutineList) => el.shadowRoot!.querySelector('.needs');

  it('is named in routines that have one, and its button leaves the move out and puts it back', async () => {
    for (const routine of Object.keys(routines) as (keyof typeof routines)[]) {
      const { el } = await list({ routine });
      const needsOne = idsOf(routine).includes('hip-thrust');
      const words = needsOne ? plain(en.needs(nameIn('en', 'hip-thrust'), en.equipment.bench)) : '';
      expect(plain(line(el)?.querySelector('span')), routine).to.equal(words);
      if (!needsOne) continue;
      const button = line(el)!.querySelector('button')!;
      const states = [[nameOf(button), el.steps.includes('hip-thrust')]];
      for (let time = 0; time < 2; time += 1) {
        await press(el, button);
        states.push([nameOf(button), el.steps.includes('hip-thrust')]);
      }
      expect(states, routine).to.deep.equal([
        [en.leaveOut, true],
        [en.putBack, false],
        [en.leaveOut, true],
      ]);
      expect(el.steps).to.deep.equal(idsOf(routine));
    }
  });

  it('is named without a button during a session, and not at all on a chair or once it is swapped', async () => {
    const { el } = await inMove(0, 5, { routine: 'strength' });
    expect([plain(line(el)).includes('wall'), line(el)!.querySelectorAll('button').length]).to.deep.equal([true, 0]);
    el.stop();
    await settled(Object.assign(el, { floorFree: true }));
    expect(plain(line(el)), 'on a chair').to.equal('');
    await settled(Object.assign(el, { floorFree: false }));
    await swap(el, 3, 'glute-bridge');
    expect([el.steps.at(-1), plain(line(el))]).to.deep.equal(['glute-bridge', '']);
  });
});

describe('another form', () => {
  const ids = ['knee-to-chest', 'pelvic-tilt', 'hip-thrust', 'hip-flexor'];

  it('chosen before the start replaces the move, fires exercise-change, and offers the way back', async () => {
    const { el } = await list();
    const heard = record(document, 'exercise-change') as HTMLElementEventMap['exercise-change'][];
    await swap(el, 2, 'hip-thrust');
    const detail = { exercise: 'hip-thrust', previous: 'glute-bridge', reason: 'harder' };
    expect(heard.map((event) => [event.detail, event.target === el])).to.deep.equal([[detail, true]]);
    expect([el.steps, el.durationMs / 1000]).to.deep.equal([ids, secondsOf(ids)]);
    expect(moveTiles(el).map(tileName)).to.deep.equal(ids.map((id) => nameIn('en', id)));
    expect([panel(el).hidden, cardIn(el)!.current]).to.deep.equal([false, 'hip-thrust']);
    await leaveOut(el, 0);
    expect(el.steps, 'stays when another move is left out').to.deep.equal(ids.slice(1));
    await press(el, en.putBack);
    await open(el, 2);
    expect(cardIn(el)!.current, 'opened again').to.equal('hip-thrust');
    await press(el, en.backTo(nameIn('en', 'glute-bridge')));
    expect([cardIn(el)!.current, el.steps]).to.deep.equal(['glute-bridge', short]);
  });

  it('chosen before the start is played', async () => {
    const { el, clock } = await list();
    await swap(el, 2, 'hip-thrust');
    el.start();
    expect(await playOn(el, clock)).to.deep.equal(ids);
  });

  it('of the present move begins with its transition, fires routine-step, and the session runs to the end', async () => {
    const { el, clock } = await inMove(2, 30);
    const heard = record(el, ...HOLD_EVENTS, ...ROUTINE_EVENTS);
    await swap(el, 2, 'hip-thrust');
    const before = secondsOf(['knee-to-chest', 'pelvic-tilt']);
    expect([...where(el), timerOf(el).phase!.kind]).to.deep.equal(['running', 2, 'hip-thrust', before, 'transition']);
    expect(typesOf(heard)).to.have.members(['hold-phase', 'routine-step']);
    const step = heard.find(({ type }) => type === 'routine-step') as HTMLElementEventMap['routine-step'];
    expect([step.detail, ticks(el)]).to.deep.equal([{ exercise: 'hip-thrust', index: 2, count: 4 }, [0, 1]]);
    expect(await playOn(el, clock)).to.deep.equal(ids);
  });

  for (const [what, change] of [
    ['', {}],
    [', also after a change of level, which applies from the next start', { level: 3 }],
  ] as const) {
    it(`of a later move does not touch the present one${what}`, async () => {
      const { el } = await inMove(1, 30);
      await settled(Object.assign(el, change));
      const before = where(el);
      const heard = record(el, ...HOLD_EVENTS, ...ROUTINE_EVENTS);
      await swap(el, 2, 'hip-thrust');
      expect([where(el), typesOf(heard), el.steps[2], ticks(el)]).to.deep.equal([before, [], 'hip-thrust', [0]]);
    });
  }

  it('is not offered for a completed move, and does not end a pause', async () => {
    const { el } = await inMove(2, 30);
    await open(el, 0);
    expect(cardIn(el)!.shadowRoot!.querySelectorAll('.swap').length).to.equal(0);
    el.pause();
    await settled(el);
    await swap(el, 2, 'hip-thrust');
    expect(where(el).slice(0, 3)).to.deep.equal(['paused', 2, 'hip-thrust']);
  });
});

describe('the choice of the chair during a session', () => {
  const onChair = ['knee-to-chest', 'pelvic-tilt', 'sit-to-stand', 'standing-hip-flexor'];

  it('applies from the present move on, which begins again, and the session runs to the end', async () => {
    const { el, clock } = await inMove(2, 30);
    const heard = record(el, ...HOLD_EVENTS, ...ROUTINE_EVENTS);
    await press(el, en.offTheFloor);
    const before = secondsOf(onChair.slice(0, 2));
    expect([...where(el), timerOf(el).phase!.kind]).to.deep.equal(['running', 2, 'sit-to-stand', before, 'transition']);
    expect(typesOf(heard)).to.have.members(['hold-phase', 'routine-step']);
    expect([el.steps, ticks(el)]).to.deep.equal([onChair, [0, 1]]);
    expect(moveTiles(el).map(tileName)).to.deep.equal(onChair.map((id) => nameIn('en', id)));
    expect(await playOn(el, clock)).to.deep.equal(onChair);
  });

  it('can be undone in the same session, does not end a pause, and applies to all moves from the next start', async () => {
    const { el } = await inMove(2, 30);
    await press(el, en.offTheFloor);
    await press(el, en.onTheFloor);
    expect([el.status, el.current, el.steps, ticks(el)]).to.deep.equal(['running', 2, short, [0, 1]]);
    el.pause();
    await settled(el);
    await press(el, en.offTheFloor);
    expect(where(el).slice(0, 3)).to.deep.equal(['paused', 2, 'sit-to-stand']);
    el.stop();
    await settled(el);
    el.start();
    await settled(el);
    expect(el.steps).to.deep.equal([
      'chair-knee-to-chest',
      'seated-pelvic-tilt',
      'sit-to-stand',
      'standing-hip-flexor',
    ]);
  });

  it('replaces each move by its floor-free form, even if the routine has a floor-free order of its own', async () => {
    const { el } = await inMove(1, 30, { routine: 'full' });
    await press(el, en.offTheFloor);
    expect(el.steps).to.deep.equal([
      'knee-to-chest',
      'chair-figure-four',
      'chair-hamstring',
      'chair-butterfly',
      'standing-hip-flexor',
      'seated-pelvic-tilt',
      'sit-to-stand',
      'standing-leg-raise',
      'standing-hip-extension',
    ]);
  });

  for (const [from, to, seconds] of [
    ['knee-to-chest', 'chair-knee-to-chest', 30],
    ['hip-flexor', 'standing-hip-flexor', 20],
    ['butterfly', 'chair-butterfly', 30],
  ] as const) {
    it(`leaves the time to get up from the floor: ${from}`, async () => {
      const { el } = await inMove(0, 30, { exercises: `${from} pelvic-tilt` });
      await settled(Object.assign(el, { floorFree: true }));
      const { exercise, kind, startMs, endMs } = timerOf(el).phase!;
      expect([exercise, kind, (endMs - startMs) / 1000]).to.deep.equal([to, 'ready', seconds]);
    });
  }

  for (const [attributes, place, into, steps] of [
    [{ routine: 'gentle' }, 2, 25, undefined],
    [{ exercises: 'leg-swing butterfly' }, 0, 5, ['leg-swing', 'chair-butterfly']],
  ] as const) {
    it(`does not interrupt a move that is not done on the floor: ${Object.values(attributes).join()}`, async () => {
      const { el } = await inMove(place, into, attributes);
      const before = where(el);
      const heard = record(el, ...HOLD_EVENTS);
      await settled(Object.assign(el, { floorFree: true }));
      expect([where(el), typesOf(heard)]).to.deep.equal([before, []]);
      if (steps) expect(el.steps).to.deep.equal(steps);
    });
  }
});

describe('the hints of a routine', () => {
  const hints = contents.en.routines['gentle']!.hints!;
  const line = (el: RoutineList) => plain(timerOf(el).shadowRoot!.querySelector('[part~=line]'));

  it('are shown and announced on the way into their move only', async () => {
    const { el, clock } = await list({ routine: 'gentle' });
    el.start();
    for (const id of el.steps) {
      await settled(el);
      expect([timerOf(el).phase!.leadsIn, timerOf(el).phase!.exercise]).to.deep.equal([true, id]);
      const told = announced(el);
      const lines: string[] = [];
      // steps are shown one at a time
      while (timerOf(el).phase!.leadsIn) {
        lines.push(line(el).replace(/^\d of \d /, ''));
        clock.advance(1_000);
        await settled(el);
      }
      const shown = [...new Set(lines)].join(' ');
      for (const [exercise, hint] of Object.entries(hints)) {
        const said = [shown.includes(plain(hint)), told.includes(hint)];
        expect(said, `of ${exercise} on the way into ${id}`).to.deep.equal([id === exercise, id === exercise]);
      }
      el.next();
    }
    expect(el.steps).to.include.members(Object.keys(hints));
  });

  it('are not shown for another form of the move, nor in another routine', async () => {
    const { el } = await list({ routine: 'gentle' });
    el.start();
    while (el.steps[el.current] !== 'glute-bridge') el.next();
    await press(el, en.offTheFloor);
    expect(line(el)).to.not.include(hints['glute-bridge']);
    const { el: other } = await inMove(0, 1);
    expect(line(other)).to.not.include(hints['knee-to-chest']);
  });
});

it('after the page changes the exercises, the tiles are those of the new list and can be opened', async () => {
  const { el } = await inMove(1, 5);
  await settled(Object.assign(el, { exercises: 'leg-swing' }));
  await open(el, 0);
  expect([moveTiles(el).map(tileName), cardIn(el)!.current]).to.deep.equal([[nameIn('en', 'leg-swing')], 'leg-swing']);
});
