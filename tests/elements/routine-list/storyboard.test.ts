import { expect, html } from '@open-wc/testing';
import '../../../src/define/routine-list.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import { FakeClock } from '../../support/fake-clock.js';
import { da, en } from '../../support/languages.js';
import { HOLD_EVENTS, nameOf, onPage, record, ROUTINE_EVENTS, timerOf } from '../../support/session.js';
import { settled } from '../../support/views.js';
import { idsOf, moveTiles, nameIn, open, ownButton, press } from './look.js';

const short = html`<routine-list></routine-list>`;

/** A list whose moves are looked through by a clock of its own. */
async function onOwnClock(template = short) {
  const { el, clock: session } = await onPage<RoutineList>(template);
  const clock = new FakeClock();
  el.clock = clock;
  return { el, clock, session };
}

async function running(template = short) {
  const all = await onOwnClock(template);
  await press(all.el, en.preview);
  return all;
}

const button = (el: RoutineList) => el.shadowRoot!.querySelector<HTMLButtonElement>('.preview');
const isRunning = (el: RoutineList): boolean => nameOf(button(el)) === en.previewStop;
/** Name of the move on the stage. */
const staged = (el: RoutineList): string =>
  timerOf(el).shadowRoot!.querySelector('slot[name=caption]')!.textContent.trim();
const said = (el: RoutineList): string => button(el)!.parentElement!.querySelector('[role=status]')!.textContent.trim();

describe('looking through a routine', () => {
  it('shows each move, in order, for 20 seconds in all', async () => {
    const { el, clock } = await running();
    const seen: string[] = [];
    for (let second = 0; second < 20; second += 1) {
      await settled(el);
      seen.push(staged(el));
      clock.advance(1_000);
    }
    const names = idsOf('short').flatMap((id) => Array<string>(5).fill(nameIn('en', id)));
    expect(seen).to.deep.equal(names);
  });

  it('is over after 20 seconds and not before, back at the first move', async () => {
    const { el, clock } = await running();
    clock.advance(19_999);
    await settled(el);
    const before = [isRunning(el), clock.armed];
    clock.advance(1);
    await settled(el);
    expect([before, [isRunning(el), clock.armed], staged(el)]).to.deep.equal([
      [true, 1],
      [false, 0],
      nameIn('en', 'knee-to-chest'),
    ]);
  });

  for (const [routine, count] of [
    ['full', 9],
    ['desk-day', 4],
  ] as const) {
    it(`takes 20 seconds however many moves there are: ${routine}`, async () => {
      const { el, clock } = await running(html`<routine-list routine=${routine}></routine-list>`);
      const seen = new Set<number>();
      let seconds = 0;
      while (clock.armed > 0) {
        seen.add(timerOf(el).showing);
        clock.advance(100);
        await settled(el);
        seconds += 0.1;
      }
      expect([seen.size, Math.round(seconds)]).to.deep.equal([count, 20]);
    });
  }

  it('has dosage and mark of the move that is shown', async () => {
    const { el, clock } = await running();
    clock.advance(6_000);
    await settled(el);
    const headline = timerOf(el).shadowRoot!.querySelector('[part~=headline]')!.textContent.trim();
    const marked = moveTiles(el).map((tile) => tile.parentElement!.matches('.shown'));
    expect([headline, marked]).to.deep.equal([
      en.dosage({ sets: 1, reps: 8, holdSeconds: 5, eachSide: false, phases: { lift: 'Tilt' } }),
      [false, true, false, false],
    ]);
  });

  it('is told to who does not see it', async () => {
    const { el, clock } = await running();
    const first = said(el);
    clock.advance(15_000);
    await settled(el);
    const last = said(el);
    clock.advance(5_000);
    await settled(el);
    expect([first.includes(nameIn('en', 'knee-to-chest')), last.includes(nameIn('en', 'hip-flexor'))]).to.deep.equal([
      true,
      true,
    ]);
    expect(said(el)).to.equal('');
  });

  it('is silent: no event tells of it', async () => {
    const { el, clock } = await onOwnClock();
    const heard = record(document, ...HOLD_EVENTS, ...ROUTINE_EVENTS);
    await press(el, en.preview);
    clock.advance(20_000);
    await settled(el);
    expect([heard.length, el.status, el.current]).to.deep.equal([0, 'idle', -1]);
  });

  it('stops by a second press, and stays with that move', async () => {
    const { el, clock } = await running();
    clock.advance(6_000);
    await settled(el);
    await press(el, en.previewStop);
    const after = [isRunning(el), clock.armed, staged(el)];
    clock.advance(20_000);
    await settled(el);
    expect([after, staged(el)]).to.deep.equal([[false, 0, nameIn('en', 'pelvic-tilt')], nameIn('en', 'pelvic-tilt')]);
  });

  it('begins with the first move at the third press', async () => {
    const { el, clock } = await running();
    clock.advance(6_000);
    await press(el, en.previewStop);
    await press(el, en.preview);
    expect([isRunning(el), staged(el), clock.armed]).to.deep.equal([true, nameIn('en', 'knee-to-chest'), 1]);
  });

  it('stops at a tile that is pressed, and stays with it', async () => {
    const { el, clock } = await running();
    await open(el, 2);
    expect([isRunning(el), clock.armed, staged(el)]).to.deep.equal([false, 0, nameIn('en', 'glute-bridge')]);
  });

  for (const [how, start] of [
    ['a press', (el: RoutineList) => timerOf(el).shadowRoot!.querySelector<HTMLButtonElement>('.primary')!.click()],
    ['start()', (el: RoutineList) => el.start()],
  ] as const) {
    it(`ends with the start of a session by ${how}, which begins with the first move`, async () => {
      const { el, clock } = await running();
      clock.advance(6_000);
      await settled(el);
      start(el);
      await settled(el);
      expect([clock.armed, el.status, el.current, staged(el), button(el) === null]).to.deep.equal([
        0,
        'running',
        0,
        nameIn('en', 'knee-to-chest'),
        true,
      ]);
    });
  }

  it('can be done again after a session', async () => {
    const { el } = await onOwnClock();
    el.start();
    await settled(el);
    const during = button(el) === null;
    el.stop();
    await settled(el);
    expect([during, nameOf(button(el))]).to.deep.equal([true, en.preview]);
  });

  it('ends when the list leaves the page, with nothing armed', async () => {
    const { el, clock } = await running();
    clock.advance(6_000);
    const { parentElement } = el;
    el.remove();
    const { armed } = clock;
    parentElement!.append(el);
    await settled(el);
    expect([armed, isRunning(el), staged(el)]).to.deep.equal([0, false, nameIn('en', 'knee-to-chest')]);
  });

  it('leaves out what is left out, and still takes 20 seconds', async () => {
    const { el, clock } = await onOwnClock();
    await open(el, 1);
    await press(el, en.leaveOut);
    await press(el, en.preview);
    clock.advance(19_999);
    await settled(el);
    const before = [isRunning(el), staged(el)];
    clock.advance(1);
    expect([before, clock.armed]).to.deep.equal([[true, nameIn('en', 'hip-flexor')], 0]);
  });

  it('shows only moves that are there when another routine is put in meanwhile', async () => {
    const { el, clock } = await running();
    el.exercises = 'butterfly';
    await settled(el);
    const seen = new Set<string>();
    for (let second = 0; second <= 20; second += 1) {
      clock.advance(1_000);
      await settled(el);
      seen.add(`${staged(el)} ${timerOf(el).showing}`);
    }
    expect([[...seen], clock.armed]).to.deep.equal([[`${nameIn('en', 'butterfly')} 0`], 0]);
  });

  it('keeps the focus on its button', async () => {
    const { el } = await onOwnClock();
    button(el)!.focus();
    await press(el, en.preview);
    expect(el.shadowRoot!.activeElement === button(el)).to.equal(true);
  });

  it('is in Danish on a Danish page', async () => {
    const { el } = await onOwnClock(html`<div lang="da">${short}</div>`);
    await press(el, da.preview);
    expect([nameOf(button(el)), said(el).includes(nameIn('da', 'knee-to-chest'))]).to.deep.equal([
      da.previewStop,
      true,
    ]);
    expect(ownButton(el, en.preview) === undefined).to.equal(true);
  });
});
