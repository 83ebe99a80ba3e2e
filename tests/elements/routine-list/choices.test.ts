/** What a visitor changes in a routine, before the start and while it runs. */
import { expect, html } from '@open-wc/testing';
import '../../../src/define/routine-list.js';
import { routines } from '../../../src/content/lower-back-and-hips/routines.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import type { FakeClock } from '../../support/fake-clock.js';
import { contents, en } from '../../support/languages.js';
import {
  announced,
  HOLD_EVENTS,
  nameOf,
  onPage,
  play,
  record,
  ROUTINE_EVENTS,
  timerOf,
  typesOf,
} from '../../support/session.js';
import { settled } from '../../support/views.js';
import { collectWarnings } from '../../support/warnings.js';
import {
  cardIn,
  facts,
  idsOf,
  moveTiles,
  nameIn,
  open,
  ownButton,
  ownButtons,
  panel,
  press,
  tileNames,
  timelineOf,
  title,
} from './look.js';

collectWarnings();

const short = html`<routine-list></routine-list>`;
const doInstead = (id: string): string => en.doInstead(nameIn('en', id));
const seconds = (ids: readonly string[]): number => timelineOf(ids).durationMs / 1000;
const ticks = (el: RoutineList): boolean[] => moveTiles(el).map((tile) => tile.querySelector('.tick') !== null);
const out = (el: RoutineList): string[] =>
  moveTiles(el).flatMap((tile) => (tile.closest('.out') ? tileWords(tile) : []));
const tileWords = (tile: Element): string[] => [tile.querySelector('.move')!.textContent.trim()];

/** In the given exercise, some seconds into it. */
async function inMove(place: number, into = 5, template = short): Promise<{ el: RoutineList; clock: FakeClock }> {
  const { el, clock } = await onPage<RoutineList>(template);
  el.start();
  clock.advance((timelineOf(el.steps.slice(0, place)).durationMs / 1000 + into) * 1000);
  await settled(el);
  expect(el.current, 'the move that the test begins in').to.equal(place);
  return { el, clock };
}

describe('a move that is left out before the start', () => {
  async function without(place: number) {
    const { el, clock } = await onPage<RoutineList>(short);
    await open(el, place);
    await press(el, en.leaveOut);
    return { el, clock };
  }
  const rest = ['knee-to-chest', 'pelvic-tilt', 'glute-bridge'];

  it('is not done: steps and length go by the others', async () => {
    const { el } = await without(3);
    expect([el.steps, el.durationMs / 1000, timerOf(el).durationMs / 1000]).to.deep.equal([
      rest,
      seconds(rest),
      seconds(rest),
    ]);
  });

  it('is not counted in title and facts', async () => {
    const { el } = await without(3);
    const { durationMs } = timelineOf(rest);
    expect(facts(el)).to.equal(`${en.minutesShort(durationMs)} · ${en.equipment.mat}`);
    expect(title(el)).to.include(en.minutes(durationMs));
  });

  it('keeps its tile, which says so', async () => {
    const { el } = await without(1);
    expect([moveTiles(el).length, out(el)]).to.deep.equal([4, [nameIn('en', 'pelvic-tilt')]]);
    expect(moveTiles(el)[1]!.textContent).to.include(en.leftOut);
  });

  it('can be put back, which the button says', async () => {
    const { el } = await without(1);
    const toggle = ownButton(el, en.putBack)!;
    await press(el, toggle);
    expect([nameOf(toggle), el.steps, out(el)]).to.deep.equal([en.leaveOut, idsOf('short'), []]);
  });

  it('stays out on the way to the chair and back', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list routine="full"></routine-list>`);
    await press(el, el.shadowRoot!.querySelector<HTMLElement>('.needs button')!);
    el.floorFree = true;
    await settled(el);
    el.floorFree = false;
    await settled(el);
    expect(el.steps).to.deep.equal(idsOf('full').filter((id) => id !== 'hip-thrust'));
  });

  it('cannot be the last one', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list exercises="butterfly"></routine-list>`);
    await open(el, 0);
    expect(ownButton(el, en.leaveOut)!.disabled).to.equal(true);
  });

  it('is passed over in the session, and never marked', async () => {
    const { el, clock } = await without(1);
    const steps = record(el, 'routine-step') as HTMLElementEventMap['routine-step'][];
    el.start();
    const marked = new Set<number>();
    await play(el, clock, el.durationMs / 1000, () => {
      moveTiles(el).forEach((tile, index) => {
        if (tile.parentElement!.ariaCurrent === 'step') marked.add(index);
      });
    });
    expect([el.status, ...steps.map(({ exercise }) => exercise)]).to.deep.equal([
      'complete',
      'knee-to-chest',
      'glute-bridge',
      'hip-flexor',
    ]);
    expect([...marked]).to.deep.equal([0, 2, 3]);
    expect(ticks(el)).to.deep.equal([true, false, true, true]);
  });

  it('cannot be the last one that remains', async () => {
    const { el } = await onPage<RoutineList>(short);
    for (const place of [0, 1, 2]) {
      await open(el, place);
      await press(el, en.leaveOut);
    }
    await open(el, 3);
    ownButton(el, en.leaveOut)?.click();
    await settled(el);
    expect([el.steps, el.durationMs / 1000, out(el).length]).to.deep.equal([
      ['hip-flexor'],
      seconds(['hip-flexor']),
      3,
    ]);
  });

  it('is no choice while a session is under way', async () => {
    const { el } = await inMove(0);
    await open(el, 2);
    expect(ownButton(el, en.leaveOut) === undefined).to.equal(true);
  });

  it('stays out at the next start', async () => {
    const { el, clock } = await without(1);
    el.start();
    clock.advance(5_000);
    el.stop();
    await settled(el);
    el.start();
    expect(el.steps).to.not.include('pelvic-tilt');
  });

  it('comes back with another routine', async () => {
    const { el } = await without(1);
    el.routine = 'stretch';
    await settled(el);
    el.routine = 'short';
    await settled(el);
    expect([el.steps, out(el)]).to.deep.equal([idsOf('short'), []]);
  });
});

describe('a move that needs a bench', () => {
  const line = (el: RoutineList) => el.shadowRoot!.querySelector('.needs');
  const words = en.needs(nameIn('en', 'hip-thrust'), en.equipment.bench);

  for (const id of Object.keys(routines) as (keyof typeof routines)[]) {
    it(`is said before the start where there is one: ${id}`, async () => {
      const { el } = await onPage<RoutineList>(html`<routine-list routine=${id}></routine-list>`);
      const expected = idsOf(id).includes('hip-thrust') ? words : undefined;
      expect(line(el)?.querySelector('span')!.textContent.trim()).to.equal(expected);
    });
  }

  for (const id of ['full', 'strength'] as const) {
    it(`is left out by one press, and put back by another: ${id}`, async () => {
      const { el } = await onPage<RoutineList>(html`<routine-list routine=${id}></routine-list>`);
      const button = line(el)!.querySelector('button')!;
      const before = [nameOf(button), el.steps.includes('hip-thrust')];
      await press(el, button);
      const after = [nameOf(button), el.steps.includes('hip-thrust')];
      await press(el, button);
      expect([before, after, el.steps]).to.deep.equal([[en.leaveOut, true], [en.putBack, false], idsOf(id)]);
    });
  }

  it('is not asked for on a chair', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list routine="full" floor-free></routine-list>`);
    expect(line(el) === null).to.equal(true);
  });

  it('is still told of in mid-session, with nothing to press', async () => {
    const { el } = await inMove(0, 5, html`<routine-list routine="strength"></routine-list>`);
    expect([line(el)!.textContent.includes('wall'), line(el)!.querySelector('button')]).to.deep.equal([true, null]);
  });

  it('is asked for no more once another form is in its place', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list exercises="pelvic-tilt hip-thrust"></routine-list>`);
    await open(el, 1);
    await press(el, doInstead('glute-bridge'));
    expect([el.steps, line(el) === null]).to.deep.equal([['pelvic-tilt', 'glute-bridge'], true]);
  });
});

describe('another form before the start', () => {
  async function swapped() {
    const { el, clock } = await onPage<RoutineList>(short);
    await open(el, 2);
    await press(el, doInstead('hip-thrust'));
    return { el, clock };
  }
  const ids = ['knee-to-chest', 'pelvic-tilt', 'hip-thrust', 'hip-flexor'];

  it('is done in the place of the move: steps, length, tile', async () => {
    const { el } = await swapped();
    expect([el.steps, el.durationMs / 1000]).to.deep.equal([ids, seconds(ids)]);
    expect(moveTiles(el).flatMap(tileWords)).to.deep.equal(ids.map((id) => nameIn('en', id)));
  });

  it('leaves the panel open on it, with a way back', async () => {
    const { el } = await swapped();
    const { hidden } = panel(el);
    const shown = cardIn(el)!.current;
    await press(el, en.backTo(nameIn('en', 'glute-bridge')));
    expect([hidden, shown, cardIn(el)!.current, el.steps]).to.deep.equal([
      false,
      'hip-thrust',
      'glute-bridge',
      idsOf('short'),
    ]);
  });

  it('is still there when its tile is opened anew', async () => {
    const { el } = await swapped();
    await open(el, 0);
    await open(el, 2);
    expect(cardIn(el)!.current).to.equal('hip-thrust');
  });

  it('is told by an event that passes through', async () => {
    const { el } = await onPage<RoutineList>(short);
    const heard = record(document, 'exercise-change') as HTMLElementEventMap['exercise-change'][];
    await open(el, 2);
    await press(el, doInstead('hip-thrust'));
    expect(heard.map(({ detail, target }) => [detail, target === el])).to.deep.equal([
      [{ exercise: 'hip-thrust', previous: 'glute-bridge', reason: 'harder' }, true],
    ]);
  });

  it('is played', async () => {
    const { el, clock } = await swapped();
    let completed: readonly string[] = [];
    el.addEventListener('routine-complete', (event) => (completed = event.completed));
    el.start();
    await play(el, clock, el.durationMs / 1000);
    expect(completed).to.deep.equal(ids);
  });

  it('stays where it is when a move before it is left out', async () => {
    const { el } = await swapped();
    await open(el, 0);
    await press(el, panel(el).querySelector<HTMLElement>('.outlined')!);
    expect(el.steps).to.deep.equal(ids.slice(1));
  });
});

describe('another form in mid-session', () => {
  it('of the present move begins with the time to get there, and goes on running', async () => {
    const { el } = await inMove(2, 30);
    const heard = record(el, ...HOLD_EVENTS, ...ROUTINE_EVENTS);
    await open(el, 2);
    await press(el, doInstead('hip-thrust'));
    const { phase, elapsedMs } = timerOf(el);
    expect([el.status, el.current, phase!.kind, phase!.exercise, elapsedMs / 1000]).to.deep.equal([
      'running',
      2,
      'transition',
      'hip-thrust',
      seconds(['knee-to-chest', 'pelvic-tilt']),
    ]);
    expect(typesOf(heard)).to.have.members(['hold-phase', 'routine-step']);
  });

  it('of the present move is told as a step to that form', async () => {
    const { el } = await inMove(2, 30);
    const steps = record(el, 'routine-step') as HTMLElementEventMap['routine-step'][];
    await open(el, 2);
    await press(el, doInstead('hip-thrust'));
    expect(steps.map(({ detail }) => detail)).to.deep.equal([{ exercise: 'hip-thrust', index: 2, count: 4 }]);
  });

  it('of the present move leaves those done', async () => {
    const { el } = await inMove(2, 30);
    await open(el, 2);
    await press(el, doInstead('hip-thrust'));
    expect(ticks(el)).to.deep.equal([true, true, false, false]);
  });

  it('of a later move is for later: the present one is not touched', async () => {
    const { el } = await inMove(1, 30);
    const before = timerOf(el).elapsedMs;
    const heard = record(el, ...HOLD_EVENTS, ...ROUTINE_EVENTS);
    await open(el, 2);
    await press(el, doInstead('hip-thrust'));
    expect([el.status, el.current, timerOf(el).elapsedMs, heard.length, el.steps[2], ticks(el)]).to.deep.equal([
      'running',
      1,
      before,
      0,
      'hip-thrust',
      [true, false, false, false],
    ]);
  });

  it('is not offered for a move that is done', async () => {
    const { el } = await inMove(3, 5);
    await open(el, 2);
    expect(ownButton(el, doInstead('hip-thrust')) === undefined).to.equal(true);
  });

  it('after another level was chosen: that still is for the next start', async () => {
    const { el } = await inMove(1, 30);
    const { elapsedMs } = timerOf(el);
    el.level = 3;
    await settled(el);
    await open(el, 2);
    await press(el, doInstead('hip-thrust'));
    expect([el.current, timerOf(el).elapsedMs, ticks(el)]).to.deep.equal([1, elapsedMs, [true, false, false, false]]);
  });

  it('stays paused', async () => {
    const { el } = await inMove(2, 30);
    el.pause();
    await settled(el);
    await open(el, 2);
    await press(el, doInstead('hip-thrust'));
    expect([el.status, timerOf(el).phase!.exercise]).to.deep.equal(['paused', 'hip-thrust']);
  });

  it('runs to its end and counts there', async () => {
    const { el, clock } = await inMove(2, 30);
    let completed: readonly string[] = [];
    el.addEventListener('routine-complete', (event) => (completed = event.completed));
    await open(el, 2);
    await press(el, doInstead('hip-thrust'));
    await play(el, clock, (el.durationMs - timerOf(el).elapsedMs) / 1000);
    expect([el.status, completed]).to.deep.equal([
      'complete',
      ['knee-to-chest', 'pelvic-tilt', 'hip-thrust', 'hip-flexor'],
    ]);
  });
});

describe('the choice of the chair in mid-session', () => {
  it('leaves a move alone that is not done on the floor anyway', async () => {
    const { el } = await inMove(2, 25, html`<routine-list routine="gentle"></routine-list>`);
    const { elapsedMs } = timerOf(el);
    const heard = record(el, ...HOLD_EVENTS);
    el.floorFree = true;
    await settled(el);
    expect([timerOf(el).phase!.exercise, timerOf(el).elapsedMs, typesOf(heard)]).to.deep.equal([
      'chair-figure-four',
      elapsedMs,
      [],
    ]);
  });

  for (const [from, to, seconds] of [
    ['knee-to-chest', 'chair-knee-to-chest', 30],
    ['hip-flexor', 'standing-hip-flexor', 20],
    ['butterfly', 'chair-butterfly', 30],
  ] as const) {
    it(`leaves as long to get there as it takes from the floor: ${from}`, async () => {
      const { el } = await inMove(0, 30, html`<routine-list exercises="${from} pelvic-tilt"></routine-list>`);
      el.floorFree = true;
      await settled(el);
      const { exercise, kind, startMs, endMs } = timerOf(el).phase!;
      expect([exercise, kind, (endMs - startMs) / 1000]).to.deep.equal([to, 'ready', seconds]);
    });
  }

  const onChair = ['knee-to-chest', 'pelvic-tilt', 'sit-to-stand', 'standing-hip-flexor'];

  it('counts from the present move on, and begins it anew', async () => {
    const { el } = await inMove(2, 30);
    await press(el, en.onAChair);
    const { phase, elapsedMs } = timerOf(el);
    expect([el.status, el.current, el.steps, phase!.kind, phase!.exercise, elapsedMs / 1000]).to.deep.equal([
      'running',
      2,
      onChair,
      'transition',
      'sit-to-stand',
      seconds(onChair.slice(0, 2)),
    ]);
  });

  it('leaves those done, and what their tiles say', async () => {
    const { el } = await inMove(2, 30);
    await press(el, en.onAChair);
    expect([ticks(el), moveTiles(el).flatMap(tileWords)]).to.deep.equal([
      [true, true, false, false],
      onChair.map((id) => nameIn('en', id)),
    ]);
  });

  it('neither stops the routine nor starts it', async () => {
    const { el } = await inMove(2, 30);
    const heard = record(el, ...HOLD_EVENTS, ...ROUTINE_EVENTS);
    await press(el, en.onAChair);
    expect(typesOf(heard)).to.have.members(['hold-phase', 'routine-step']);
  });

  it('stays paused', async () => {
    const { el } = await inMove(2, 30);
    el.pause();
    await settled(el);
    await press(el, en.onAChair);
    expect([el.status, timerOf(el).phase!.exercise]).to.deep.equal(['paused', 'sit-to-stand']);
  });

  it('takes the stand-in of each move, though the routine has an order of its own', async () => {
    const { el } = await inMove(1, 30, html`<routine-list routine="full"></routine-list>`);
    await press(el, en.onAChair);
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

  it('is for all moves from the next start on', async () => {
    const { el } = await inMove(2, 30);
    await press(el, en.onAChair);
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

  it('can be taken back in the same session', async () => {
    const { el } = await inMove(2, 30);
    await press(el, en.onAChair);
    await press(el, en.onTheFloor);
    expect([el.status, el.current, el.steps, ticks(el)]).to.deep.equal([
      'running',
      2,
      idsOf('short'),
      [true, true, false, false],
    ]);
  });

  it('runs to its end', async () => {
    const { el, clock } = await inMove(2, 30);
    let completed: readonly string[] = [];
    el.addEventListener('routine-complete', (event) => (completed = event.completed));
    await press(el, en.onAChair);
    await play(el, clock, (el.durationMs - timerOf(el).elapsedMs) / 1000);
    expect([el.status, completed]).to.deep.equal(['complete', onChair]);
  });

  it('changes nothing where the present move is done standing already, until it is over', async () => {
    const { el } = await inMove(0, 5, html`<routine-list exercises="leg-swing butterfly"></routine-list>`);
    const { elapsedMs } = timerOf(el);
    await press(el, en.onAChair);
    expect([timerOf(el).elapsedMs, el.steps]).to.deep.equal([elapsedMs, ['leg-swing', 'chair-butterfly']]);
  });
});

describe('what to do differently in a routine', () => {
  const gentle = html`<routine-list routine="gentle"></routine-list>`;
  const hints = contents.en.routines['gentle']!.hints!;
  const line = (el: RoutineList) => timerOf(el).shadowRoot!.querySelector('[part~=line]')!.textContent;

  /** In the get-ready of a move. */
  async function before(exercise: string) {
    const { el, clock } = await onPage<RoutineList>(gentle);
    el.start();
    while (el.steps[el.current] !== exercise) el.next();
    await settled(el);
    return { el, clock };
  }

  for (const [id, hint] of Object.entries(hints)) {
    it(`is shown and said on the way into the move: ${id}`, async () => {
      const { el } = await before(id);
      expect([timerOf(el).phase!.leadsIn, timerOf(el).phase!.exercise]).to.deep.equal([true, id]);
      expect(line(el)).to.include(hint);
      expect(announced(el)).to.include(hint);
    });
  }

  it('is not said in a move that has nothing different', async () => {
    const { el } = await before('pelvic-tilt');
    for (const hint of Object.values(hints)) expect(line(el) + announced(el)).to.not.include(hint);
  });

  it('is not said in another routine', async () => {
    const { el } = await inMove(0, 1);
    expect(line(el)).to.not.include(hints['knee-to-chest']);
  });

  it('is not said of a form that was put in place of the move', async () => {
    const { el } = await before('glute-bridge');
    await press(el, en.onAChair);
    expect(line(el)).to.not.include(hints['glute-bridge']);
  });
});

describe('another list that the page puts in', () => {
  it('with nothing known in it ends the session, and tells so', async () => {
    const { el, clock } = await inMove(1, 5);
    const reasons: string[] = [];
    el.addEventListener('routine-stop', ({ reason }) => reasons.push(reason));
    el.exercises = 'headstand';
    await settled(el);
    expect([el.status, el.current, clock.armed, ...reasons]).to.deep.equal(['idle', -1, 0, 'changed']);
  });

  it('has its own tiles', async () => {
    const { el } = await inMove(1, 5);
    el.exercises = 'leg-swing';
    await settled(el);
    expect([tileNames(el), ownButtons(el).length > 0]).to.deep.equal([[nameIn('en', 'leg-swing')], true]);
  });
});
