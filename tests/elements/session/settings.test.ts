/** What a visitor may choose of a session before it begins. How it is told: sound-settings.test.ts. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../../src/define/exercise-card.js';
import '../../../src/define/routine-list.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import { en } from '../../support/languages.js';
import { button, onPage, timerOf, type Player } from '../../support/session.js';
import { chooseIn, fieldIn, openSettings, tick } from '../../support/settings.js';
import { settled } from '../../support/views.js';

const list = html`<routine-list exercises="butterfly glute-bridge"></routine-list>`;
const timer = html`<hold-timer exercise="butterfly"></hold-timer>`;

async function opened<T extends Player = RoutineList>(template: TemplateResult = list) {
  const { el } = await onPage<T>(template);
  const settings = await openSettings(el);
  const valueOf = (name: string) => fieldIn(settings, name)?.value;
  const isTicked = (name: string) => (fieldIn(settings, name) as HTMLInputElement).checked;
  return { el, settings, valueOf, isTicked };
}

describe('the settings', () => {
  it('are opened and closed by their button, and nothing of them is there before that', async () => {
    const { el } = await onPage<RoutineList>(list);
    const settings = timerOf(el).shadowRoot!.querySelector('#settings')!;
    const opener = button(el, en.settings)!;
    const look = () => [settings.checkVisibility(), settings.childElementCount > 0, opener.ariaExpanded];
    expect(look()).to.deep.equal([false, false, 'false']);
    await openSettings(el);
    expect(look()).to.deep.equal([true, true, 'true']);
    opener.click();
    await settled(el);
    expect(settings.checkVisibility()).to.equal(false);
  });

  it('stand at what the attributes say, among all that there is', async () => {
    const { settings, valueOf, isTicked } = await opened(
      html`<routine-list exercises="butterfly" level="2" pace="gentle" manual></routine-list>`,
    );
    expect([valueOf(en.level), valueOf(en.pace), isTicked(en.manual)]).to.deep.equal(['2', 'gentle', true]);
    const namesIn = (name: string) =>
      [...(fieldIn(settings, name) as HTMLSelectElement).options].map(({ text }) => text);
    expect([namesIn(en.level), namesIn(en.pace)]).to.deep.equal([[...en.levels], Object.values(en.paces)]);
  });

  it('set what is chosen, stay open, and follow a property that the page sets after that', async () => {
    const { el, settings, valueOf, isTicked } = await opened();
    chooseIn(settings, en.level, '3');
    chooseIn(settings, en.pace, 'gentle');
    fieldIn(settings, en.manual)!.focus();
    await sendKeys({ press: 'Space' });
    await settled(el);
    expect([el.level, el.pace, el.manual, settings.checkVisibility()]).to.deep.equal([3, 'gentle', true, true]);
    Object.assign(el, { level: 2, manual: false });
    await settled(el);
    expect([valueOf(en.level), isTicked(en.manual)]).to.deep.equal(['2', false]);
  });

  it('of a timer set its wait for a tap, and offer no level', async () => {
    const { el, settings } = await opened<HoldTimer>(timer);
    tick(settings, en.manual);
    expect([el.manual, fieldIn(settings, en.level)]).to.deep.equal([true, undefined]);
  });

  for (const [what, template] of Object.entries({ routine: list, timer })) {
    it(`of a ${what} pass axe`, async () => {
      const { el } = await opened<Player>(template);
      await expect(el).to.be.accessible();
    });
  }
});

/** Milliseconds of every hold of a session, each once. */
const holdsOf = (el: HoldTimer): number[] => [
  ...new Set(el.timeline!.phases.flatMap(({ kind, startMs, endMs }) => (kind === 'hold' ? [endMs - startMs] : []))),
];

describe('how long to hold', () => {
  for (const [typed, seconds] of [
    ['45', 45],
    ['1', 5],
    ['999', 300],
    ['12.4', 12],
  ] as const) {
    it(`can be set before a start, from 5 to 300 seconds: ${typed}`, async () => {
      const { el, settings, valueOf } = await opened<HoldTimer>(timer);
      chooseIn(settings, en.holdSeconds, typed);
      await settled(el);
      expect([el.chosenSeconds, valueOf(en.holdSeconds)]).to.deep.equal([seconds, String(seconds)]);
    });
  }

  it('is that of the exercise at first, when it is emptied, and for another exercise', async () => {
    const { el, settings, valueOf } = await opened<HoldTimer>(timer);
    const durations = [el.durationMs];
    expect(valueOf(en.holdSeconds)).to.equal('20');
    for (const act of [
      () => chooseIn(settings, en.holdSeconds, '60'),
      () => chooseIn(settings, en.holdSeconds, ''),
      () => chooseIn(settings, en.holdSeconds, '60'),
      () => (el.exercise = 'glute-bridge'),
      () => (el.exercise = 'butterfly'),
    ]) {
      act();
      await settled(el);
      durations.push(el.durationMs);
    }
    const [own, longer, emptied, , , again] = durations;
    expect([longer, emptied, again]).to.deep.equal([own! + 40_000, own, own]);
  });

  it('is for the stretches of a routine, and gives them back their own when it is emptied', async () => {
    const { el, settings } = await opened();
    const own = holdsOf(timerOf(el));
    chooseIn(settings, en.stretchSeconds, '60');
    await settled(el);
    const longer = holdsOf(timerOf(el));
    chooseIn(settings, en.stretchSeconds, '');
    await settled(el);
    expect([longer, holdsOf(timerOf(el))]).to.deep.equal([[60_000, own[1]], own]);
  });

  it('is not offered in the middle of a session, in which it is said from when the rest counts', async () => {
    const { el, settings } = await opened();
    expect(settings.textContent).to.not.include(en.nextStart);
    el.start();
    await settled(el);
    expect([fieldIn(settings, en.holdSeconds), fieldIn(settings, en.stretchSeconds)]).to.deep.equal([
      undefined,
      undefined,
    ]);
    expect(settings.textContent).to.include(en.nextStart);
  });

  it('is that of the other exercise after a swap in a session, which goes on', async () => {
    const { el, settings } = await opened<HoldTimer>(html`<hold-timer exercise="hip-flexor"></hold-timer>`);
    chooseIn(settings, en.holdSeconds, '60');
    await settled(el);
    el.start();
    el.retime({ exercise: 'standing-hip-flexor' });
    await settled(el);
    const { status, phase, chosenSeconds } = el;
    expect([status, phase?.exercise, chosenSeconds]).to.deep.equal(['running', 'standing-hip-flexor', undefined]);
  });

  it('is offered in a card', async () => {
    const { el, settings } = await opened<Player>(html`<exercise-card exercise="hip-flexor"></exercise-card>`);
    chooseIn(settings, en.holdSeconds, '90');
    await settled(el);
    expect(timerOf(el).shadowRoot!.querySelector('.headline')!.textContent).to.include('1 minute');
  });
});
