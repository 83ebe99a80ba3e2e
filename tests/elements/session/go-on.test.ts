/** End, which may be pressed by mistake, and how to go on after it. */
import { expect, html } from '@open-wc/testing';
import '../../../src/define/exercise-card.js';
import '../../../src/define/routine-list.js';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import { TYPE } from '../../support/engine.js';
import { da, en } from '../../support/languages.js';
import {
  button,
  buttonsOf,
  drawn,
  HOLD_EVENTS,
  nameOf,
  onPage,
  record,
  ROUTINE_EVENTS,
  timerOf,
  typesOf,
} from '../../support/session.js';

const timer = html`<hold-timer seconds="20" ready-seconds="5" sets="3" rest-seconds="10"></hold-timer>`;
const where = (el: HoldTimer) => [el.status, el.phase?.kind, el.phase?.set, el.elapsedMs / 1000].join(' ');

async function ended(seconds: number, template = timer) {
  const { el, clock } = await onPage<HoldTimer>(template);
  el.start();
  clock.advance(seconds * 1000);
  await drawn(el);
  el.pause();
  await drawn(el);
  button(el, en.end)!.click();
  await drawn(el);
  return { el, clock };
}

it('End is shown in a pause, above the other buttons', async () => {
  const { el } = await onPage<HoldTimer>(timer);
  el.start();
  el.pause();
  await drawn(el);
  const [skip, end] = [button(el, en.skip)!, button(el, en.end)!];
  expect(end.innerText.trim()).to.equal(en.end);
  const [a, b] = [skip.getBoundingClientRect(), end.getBoundingClientRect()];
  expect(a.top - b.bottom, 'above the buttons').to.be.at.least(0);
});

describe('a session that was ended', () => {
  for (const [lang, width] of [
    ['en', 240],
    ['da', 240],
    ['da', 320],
    ['sv', 390],
  ] as const) {
    it(`is offered again in one line with the text, and the height does not change: ${lang}, ${width} px`, async () => {
      const card = html`<exercise-card exercise="seated-piriformis"></exercise-card>`;
      const { el, clock } = await onPage<ExerciseCard>(
        html`<div lang=${lang} style="width: ${width}px; ${TYPE}">${card}</div>`,
      );
      const height = el.offsetHeight;
      el.start();
      clock.advance(40_000);
      await drawn(el);
      timerOf(el).reset();
      await drawn(el);
      const words = timerOf(el).shadowRoot!.querySelector('.rest')!;
      const link = words.querySelector('.go-on > span')!;
      expect([
        el.offsetHeight - height,
        link.getBoundingClientRect().left - words.getBoundingClientRect().left < 2,
      ]).to.deep.equal([0, true]);
    });
  }

  it('goes on before the hold that it was in, and counts the time before', async () => {
    const { el, clock } = await ended(40); // the second set
    const heard = record(el, ...HOLD_EVENTS);
    expect([nameOf(button(el, en.goOn)), where(el)]).to.deep.equal([en.goOn, 'idle   0']);
    clock.advance(60_000);
    button(el, en.goOn)!.click();
    await drawn(el);
    expect([where(el), typesOf(heard)]).to.deep.equal(['running rest 2 25', ['hold-resume', 'hold-phase']]);
    expect([button(el, en.goOn), button(el, en.pause) !== undefined]).to.deep.equal([undefined, true]);
    clock.advance(60_000);
    expect(el.status).to.equal('complete');
    const { detail } = heard.at(-1) as CustomEvent<{ seconds: number }>;
    expect(detail.seconds, 'includes the 40 seconds before').to.be.greaterThan(85);
  });

  it('is offered in Danish on a Danish page, and goes on by resume()', async () => {
    const { el, clock } = await onPage<HoldTimer>(html`<div lang="da">${timer}</div>`);
    el.start();
    clock.advance(8_000);
    el.reset();
    await drawn(el);
    expect(buttonsOf(el).map((each) => each.textContent.trim())).to.include(da.goOn);
    el.resume();
    expect(where(el)).to.equal('running ready 1 0');
  });

  it('is no longer offered after a new start, the end, or a change of what is played', async () => {
    const offers = async (act: (el: HoldTimer) => unknown) => {
      const { el } = await ended(8);
      act(el);
      await drawn(el);
      return button(el, en.goOn) !== undefined;
    };
    expect([
      await offers(() => undefined),
      await offers((el) => el.start()),
      await offers((el) => (el.start(), el.skip(), el.skip(), el.skip())),
      await offers((el) => (el.seconds = 25)),
    ]).to.deep.equal([true, false, false, false]);
    const { el } = await onPage<HoldTimer>(timer);
    el.resume();
    expect([el.status, button(el, en.goOn)]).to.deep.equal(['idle', undefined]);
  });

  it('in a routine goes on with its move, and fires routine-step', async () => {
    const { el, clock } = await onPage<RoutineList>(html`<routine-list></routine-list>`);
    el.start();
    clock.advance(200_000);
    await drawn(el);
    const { current } = el;
    expect(current).to.be.greaterThan(0);
    el.stop();
    await drawn(el);
    const heard = record(el, ...ROUTINE_EVENTS);
    button(el, en.goOn)!.click();
    await drawn(el);
    expect([el.current, timerOf(el).status, typesOf(heard)]).to.deep.equal([current, 'running', ['routine-step']]);
  });
});
