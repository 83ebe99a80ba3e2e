import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../../src/define/exercise-card.js';
import '../../../src/define/routine-list.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import { en } from '../../support/languages.js';
import { button, onPage, timerOf, type Player } from '../../support/session.js';
import { openSettings } from '../../support/settings.js';
import { settled } from '../../support/views.js';

const list = html`<routine-list exercises="butterfly glute-bridge"></routine-list>`;

const labelled = <T extends HTMLElement>(settings: HTMLElement, name: string): T | null =>
  [...settings.querySelectorAll('label')]
    .find((label) => label.textContent.includes(name))
    ?.querySelector<T>('select, input') ?? null;

async function opened<T extends Player = RoutineList>(template: TemplateResult = list) {
  const { el, clock } = await onPage<T>(template);
  const settings = await openSettings(el);
  const field = <F extends HTMLElement>(name: string): F => labelled<F>(settings, name)!;
  return {
    ...{ el, clock, settings, field },
    level: field<HTMLSelectElement>(en.level),
    pace: field<HTMLSelectElement>(en.pace),
    manual: field<HTMLInputElement>(en.manual),
    hold: labelled<HTMLInputElement>(settings, en.holdSeconds) ?? field<HTMLInputElement>(en.stretchSeconds),
  };
}

function choose(field: HTMLSelectElement | HTMLInputElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the settings', () => {
  it('are closed at first, and nothing of them is there', async () => {
    const { el } = await onPage<RoutineList>(list);
    const settings = timerOf(el).shadowRoot!.querySelector('#settings')!;
    const { ariaExpanded } = button(el, en.settings)!;
    expect([settings.checkVisibility(), settings.childElementCount, ariaExpanded]).to.deep.equal([false, 0, 'false']);
  });

  it('are closed again by the same button', async () => {
    const { el, settings } = await opened();
    button(el, en.settings)!.click();
    await settled(el);
    expect(settings.checkVisibility()).to.be.false;
  });

  it('stand at what the attributes say', async () => {
    const { level, pace, manual } = await opened(
      html`<routine-list exercises="butterfly" level="2" pace="gentle" manual></routine-list>`,
    );
    expect([level.value, pace.value, manual.checked]).to.deep.equal(['2', 'gentle', true]);
  });

  it('offer every level and pace', async () => {
    const { level, pace } = await opened();
    const names = [level, pace].map((select) => [...select.options].map(({ text }) => text));
    expect(names).to.deep.equal([[...en.levels], Object.values(en.paces)]);
  });

  it('set the level', async () => {
    const { el, level } = await opened();
    choose(level, '3');
    expect(el.level).to.equal(3);
  });

  it('set the pace', async () => {
    const { el, pace } = await opened();
    choose(pace, 'gentle');
    expect(el.pace).to.equal('gentle');
  });

  it('set the wait for a tap by the keyboard', async () => {
    const { el, manual } = await opened();
    manual.focus();
    await sendKeys({ press: 'Space' });
    expect(el.manual).to.be.true;
  });

  it('follow a property that the page sets after a choice', async () => {
    const { el, level, manual } = await opened();
    choose(level, '3');
    manual.click();
    await settled(el);
    el.level = 2;
    el.manual = false;
    await settled(el);
    expect([level.value, manual.checked]).to.deep.equal(['2', false]);
  });

  it('stay open after a choice', async () => {
    const { el, settings, level } = await opened();
    choose(level, '3');
    await settled(el);
    expect(settings.checkVisibility()).to.be.true;
  });

  it('pass axe, in a routine and in a timer of its own', async () => {
    for (const template of [list, html`<hold-timer exercise="hip-flexor"></hold-timer>`]) {
      const { el } = await opened<Player>(template);
      await expect(el).to.be.accessible();
    }
  });
});

/** Seconds of every hold of a session, each once. */
const holdsOf = (el: HoldTimer): number[] => [
  ...new Set(el.timeline!.phases.flatMap(({ kind, startMs, endMs }) => (kind === 'hold' ? [endMs - startMs] : []))),
];

describe('how long to hold', () => {
  it('can be set before a start from 5 to 300 seconds, and counts for the session', async () => {
    for (const [typed, seconds] of [
      ['45', 45],
      ['1', 5],
      ['999', 300],
      ['12.4', 12],
    ] as const) {
      const { el, hold } = await opened<HoldTimer>(html`<hold-timer exercise="butterfly"></hold-timer>`);
      choose(hold, typed);
      await settled(el);
      expect([el.chosenSeconds, hold.value]).to.deep.equal([seconds, String(seconds)]);
    }
  });

  it('stands at what the exercise has', async () => {
    const { hold } = await opened<HoldTimer>(html`<hold-timer exercise="butterfly"></hold-timer>`);
    expect(Number(hold.value)).to.be.at.least(15);
  });

  it('is for the stretches of a routine, and gives them back their own when it is emptied', async () => {
    const { el, hold } = await opened();
    const own = holdsOf(timerOf(el));
    choose(hold, '60');
    await settled(el);
    const longer = holdsOf(timerOf(el));
    choose(hold, '');
    await settled(el);
    expect(longer).to.deep.equal([60_000, own[1]]);
    expect(holdsOf(timerOf(el))).to.deep.equal(own);
  });

  it('is not offered in the middle of a session', async () => {
    const { el, settings } = await opened();
    el.start();
    await settled(el);
    expect([labelled(settings, en.holdSeconds), labelled(settings, en.stretchSeconds)]).to.deep.equal([null, null]);
  });

  it('is that of the exercise again when it is emptied, and for another exercise', async () => {
    const { el, hold } = await opened<HoldTimer>(html`<hold-timer exercise="butterfly"></hold-timer>`);
    const own = el.durationMs;
    choose(hold, '60');
    await settled(el);
    const longer = el.durationMs;
    choose(hold, '');
    await settled(el);
    const emptied = el.durationMs;
    choose(hold, '60');
    await settled(el);
    el.exercise = 'glute-bridge';
    await settled(el);
    el.exercise = 'butterfly';
    await settled(el);
    expect([longer > own, emptied, el.durationMs]).to.deep.equal([true, own, own]);
  });

  it('is that of the other exercise after a swap in a session, which goes on', async () => {
    const { el, hold } = await opened<HoldTimer>(html`<hold-timer exercise="hip-flexor"></hold-timer>`);
    choose(hold, '60');
    await settled(el);
    el.start();
    el.retime({ exercise: 'standing-hip-flexor' });
    await settled(el);
    expect([el.status, el.phase?.exercise, el.chosenSeconds]).to.deep.equal([
      'running',
      'standing-hip-flexor',
      undefined,
    ]);
  });

  it('is offered in a card', async () => {
    const card = await fixture<Player>(html`<exercise-card exercise="hip-flexor"></exercise-card>`);
    const settings = await openSettings(card);
    choose(labelled<HTMLInputElement>(settings, en.holdSeconds)!, '90');
    await settled(card);
    expect(timerOf(card).shadowRoot!.querySelector('.headline')!.textContent).to.include('1 minute');
  });
});
