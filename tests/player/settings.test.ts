import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/routine-list.js';
import type { RoutineList } from '../../src/elements/routine-list/routine-list.js';
import { en } from '../support/languages.js';
import { onPage } from '../support/session.js';
import { settled } from '../support/views.js';

const list = html`<routine-list exercises="butterfly"></routine-list>`;

/** The settings, opened. */
async function opened(template = list) {
  const { el } = await onPage<RoutineList>(template);
  const details = [...el.shadowRoot!.querySelectorAll('details')].find(
    (each) => each.querySelector('summary')!.textContent.trim() === en.settings,
  )!;
  details.querySelector('summary')!.click();
  await oneEvent(details, 'toggle');
  const labelled = <T extends HTMLElement>(name: string, kind: string): T =>
    [...details.querySelectorAll('label')].find((label) => label.textContent.includes(name))!.querySelector<T>(kind)!;
  return {
    el,
    details,
    level: labelled<HTMLSelectElement>(en.level, 'select'),
    pace: labelled<HTMLSelectElement>(en.pace, 'select'),
    manual: labelled<HTMLInputElement>(en.manual, 'input'),
  };
}

function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the settings', () => {
  it('are closed at first', async () => {
    const { el } = await onPage<RoutineList>(list);
    const controls = [...el.shadowRoot!.querySelectorAll('select, input')];
    expect([controls.length, controls.filter((each) => each.checkVisibility()).length]).to.deep.equal([3, 0]);
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
    const { el, details, level } = await opened();
    choose(level, '3');
    await settled(el);
    expect(details.open).to.be.true;
  });
});
