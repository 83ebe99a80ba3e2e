/** The preview of a routine: all of its moves in 20 seconds, before a start. */
import { expect } from '@open-wc/testing';
import '../../../src/define/routine-list.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import { FakeClock } from '../../support/fake-clock.js';
import { da, en } from '../../support/languages.js';
import { HOLD_EVENTS, nameOf, record, ROUTINE_EVENTS, timerOf, typesOf } from '../../support/session.js';
import { plain } from '../../support/text.js';
import { settled } from '../../support/views.js';
import { idsOf, list, moveTiles, nameIn, open, ownButton, press } from './look.js';

/** A list whose preview runs on a fake clock. */
async function onOwnClock(attributes = {}) {
  const { el } = await list(attributes);
  const clock = new FakeClock();
  el.clock = clock;
  return { el, clock };
}

async function running(attributes = {}, seconds = 0) {
  const { el, clock } = await onOwnClock(attributes);
  await press(el, en.preview);
  clock.advance(seconds * 1000);
  await settled(el);
  return { el, clock };
}

const short = idsOf('short').map((id) => nameIn('en', id));
const button = (el: RoutineList) => el.shadowRoot!.querySelector<HTMLButtonElement>('.preview');
const inStage = (el: RoutineList, selector: string): string => plain(timerOf(el).shadowRoot!.querySelector(selector));
/** Name of the move on the stage. */
const staged = (el: RoutineList): string => inStage(el, 'slot[name=caption] > .name');
const said = (el: RoutineList): string => plain(button(el)!.parentElement!.querySelector('[role=status]'));
/** Whether the preview runs, which move is shown, and how many callbacks are armed. */
const state = (el: RoutineList, clock: FakeClock) => [nameOf(button(el)), staged(el), clock.armed];

describe('the preview of a routine', () => {
  it('shows and announces each move in order, for 20 seconds in all, without events, and ends at the first', async () => {
    const { el, clock } = await onOwnClock();
    const heard = record(document, ...HOLD_EVENTS, ...ROUTINE_EVENTS);
    button(el)!.focus();
    await press(el, en.preview);
    const seen: string[] = [];
    for (let second = 0; second < 20; second += 1) {
      await settled(el);
      const marked = moveTiles(el).findIndex((tile) => tile.parentElement!.matches('.shown'));
      seen.push(staged(el));
      // the first is not marked: it is shown at rest anyway
      expect([said(el).startsWith(`${staged(el)}. `), marked]).to.deep.equal([true, short.indexOf(staged(el)) || -1]);
      if (second === 6) {
        const dose = { sets: 1, reps: 8, holdSeconds: 5, eachSide: false, phases: { lift: 'Tilt' } };
        expect(inStage(el, '[part~=headline]')).to.equal(en.dosage(dose));
      }
      clock.advance(second < 19 ? 1_000 : 999);
    }
    expect(seen).to.deep.equal(short.flatMap((name) => Array<string>(5).fill(name)));
    expect(state(el, clock)).to.deep.equal([en.previewStop, short[3], 1]);
    clock.advance(1);
    await settled(el);
    expect([...state(el, clock), said(el)]).to.deep.equal([en.preview, short[0], 0, '']);
    expect([typesOf(heard), el.status, el.current]).to.deep.equal([[], 'idle', -1]);
    expect(el.shadowRoot!.activeElement === button(el), 'keeps the focus').to.equal(true);
  });

  for (const [routine, count] of [
    ['full', 9],
    ['desk-day', 4],
  ] as const) {
    it(`takes 20 seconds however many moves there are: ${routine}`, async () => {
      const { el, clock } = await running({ routine });
      const seen = new Set<number>();
      let tenths = 0;
      for (; clock.armed > 0 && tenths < 1000; tenths += 1) {
        seen.add(timerOf(el).showing);
        clock.advance(100);
        await settled(el);
      }
      expect([seen.size, Math.round(tenths / 10)]).to.deep.equal([count, 20]);
    });
  }

  it('stops at its present move on a second press, and begins again on a third', async () => {
    const { el, clock } = await running({}, 6);
    await press(el, en.previewStop);
    clock.advance(20_000);
    await settled(el);
    expect(state(el, clock)).to.deep.equal([en.preview, short[1], 0]);
    await press(el, en.preview);
    expect(state(el, clock)).to.deep.equal([en.previewStop, short[0], 1]);
  });

  it('stops at the move whose tile is pressed', async () => {
    const { el, clock } = await running();
    await open(el, 2);
    expect(state(el, clock)).to.deep.equal([en.preview, short[2], 0]);
  });

  for (const [how, start] of [
    ['a press', (el: RoutineList) => timerOf(el).shadowRoot!.querySelector<HTMLButtonElement>('.primary')!.click()],
    ['start()', (el: RoutineList) => el.start()],
  ] as const) {
    it(`ends when a session starts by ${how}, which begins with the first move, and is offered again after it`, async () => {
      const { el, clock } = await running({}, 6);
      start(el);
      await settled(el);
      const during = [clock.armed, el.status, el.current, staged(el), button(el) === null];
      expect(during).to.deep.equal([0, 'running', 0, short[0], true]);
      el.stop();
      await settled(el);
      expect(nameOf(button(el))).to.equal(en.preview);
    });
  }

  it('ends when the list is removed, and leaves no callback armed', async () => {
    const { el, clock } = await running({}, 6);
    const { parentElement } = el;
    el.remove();
    const { armed } = clock;
    parentElement!.append(el);
    await settled(el);
    expect([armed, ...state(el, clock)]).to.deep.equal([0, en.preview, short[0], 0]);
  });

  it('skips moves that are left out, and still takes 20 seconds', async () => {
    const { el, clock } = await onOwnClock();
    await open(el, 1);
    await press(el, en.leaveOut);
    await press(el, en.preview);
    clock.advance(19_999);
    await settled(el);
    const before = state(el, clock);
    clock.advance(1);
    expect([before, clock.armed]).to.deep.equal([[en.previewStop, short[3], 1], 0]);
  });

  it('shows only existing moves after the page changes the exercises', async () => {
    const { el, clock } = await running();
    el.exercises = 'butterfly';
    await settled(el);
    for (let second = 0; second <= 20; second += 1) {
      clock.advance(1_000);
      await settled(el);
      expect([staged(el), timerOf(el).showing]).to.deep.equal([nameIn('en', 'butterfly'), 0]);
    }
    expect(clock.armed).to.equal(0);
  });

  it('is in Danish on a Danish page', async () => {
    const { el } = await onOwnClock({ lang: 'da' });
    await press(el, da.preview);
    const name = nameIn('da', 'knee-to-chest');
    expect([nameOf(button(el)), said(el).includes(name)]).to.deep.equal([da.previewStop, true]);
    expect(ownButton(el, en.preview) === undefined).to.equal(true);
  });
});
