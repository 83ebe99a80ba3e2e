import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../../src/define/hold-timer.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import { contents, da, en } from '../../support/languages.js';
import { button, buttonsOf, nameOf, onPage } from '../../support/session.js';
import { plain } from '../../support/text.js';

/** Ready 0–5 · hold 5–15 seconds. */
const short = html`<hold-timer seconds="10" ready-seconds="5" label="Calf stretch"></hold-timer>`;
const waits = html`<hold-timer seconds="10" ready-seconds="5" label="Calf stretch" manual></hold-timer>`;
const butterfly = html`<hold-timer exercise="butterfly"></hold-timer>`;
const danish = (timer: TemplateResult) => html`<div lang="da">${timer}</div>`;

const focused = (el: HoldTimer): string => nameOf(el.shadowRoot!.activeElement);

async function started(seconds: number, template = short, act: (el: HoldTimer) => void = () => undefined) {
  const { el, clock } = await onPage<HoldTimer>(template);
  el.start();
  clock.advance(seconds * 1000);
  act(el);
  await el.updateComplete;
  return { el, clock };
}

describe('the buttons', () => {
  const moves = [en.back, en.skip, en.followAlong, en.settings];
  const table: [when: string, open: () => Promise<{ el: HoldTimer }>, names: string[]][] = [
    ['idle', () => onPage<HoldTimer>(short), [en.start, en.cues, en.settings]],
    ['in a get-ready', () => started(0), [en.startNow, en.pause, ...moves]],
    ['in a get-ready with a picture', () => started(0, butterfly), [en.startNow, en.hearIt, en.pause, ...moves]],
    ['in a hold', () => started(6), [en.pause, ...moves]],
    ['in a pause of a get-ready', () => started(0, short, (el) => el.pause()), [en.end, en.resume, ...moves]],
    ['in a wait', () => started(5, waits), [en.ready, ...moves]],
    ['complete', () => started(15), [en.again, en.settings]],
    ['on a Danish page', () => started(6, danish(short)), [da.pause, da.back, da.skip, da.followAlong, da.settings]],
  ];
  for (const [when, open, names] of table) {
    it(`${when}: ${names.join(', ')}`, async () => {
      expect(buttonsOf((await open()).el).map(nameOf)).to.deep.equal(names);
    });
  }

  it('are a group named with the exercise or the label of the timer', async () => {
    const group = async (template: TemplateResult) =>
      (await onPage<HoldTimer>(template)).el.shadowRoot!.querySelector('[role=group]')!.ariaLabel;
    const { name } = contents.da.exercises['butterfly']!;
    expect(await group(short)).to.equal(`${en.controls}: Calf stretch`);
    expect(await group(html`<hold-timer></hold-timer>`)).to.equal(en.controls);
    expect(await group(danish(html`<hold-timer exercise="butterfly"></hold-timer>`))).to.equal(
      `${da.controls}: ${plain(name)}`,
    );
  });

  it('that are only an icon have their name as a title; Pause, Back and Skip name their keys', async () => {
    const { el } = await started(0);
    const signs = buttonsOf(el).filter((each) => each.matches('.icon'));
    expect(signs.map((each) => [each.title, nameOf(each)])).to.deep.equal(
      [en.back, en.skip, en.followAlong, en.settings].map((name) => [name, name]),
    );
    const keys = [en.pause, en.back, en.skip].map((name) => button(el, name)!.getAttribute('aria-keyshortcuts'));
    expect(keys).to.deep.equal(['p', 'ArrowLeft', 'ArrowRight']);
  });

  it('treat a double click as one press', async () => {
    const { el } = await onPage<HoldTimer>(short);
    const start = button(el, en.start)!;
    for (const detail of [1, 2])
      start.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, composed: true }));
    expect(el.status).to.equal('running');
  });

  it('do not submit a form around the timer', async () => {
    const { el } = await onPage<HoldTimer>(html`<form>${short}</form>`);
    let sent = false;
    el.closest('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      sent = true;
    });
    button(el, en.start)!.click();
    expect(sent).to.be.false;
  });
});

const presses: [name: string, seconds: number, template: TemplateResult, becomes: string][] = [
  [en.pause, 6, short, 'paused hold'],
  [en.back, 6, short, 'running ready'],
  [en.skip, 6, short, 'complete hold'],
  [en.startNow, 0, short, 'running hold'],
  [en.ready, 5, waits, 'running hold'],
];
for (const [name, seconds, template, becomes] of presses) {
  it(`a press on ${name} after ${seconds} seconds: ${becomes}`, async () => {
    const { el } = await started(seconds, template);
    button(el, name)!.click();
    expect([el.status, el.phase?.kind].filter(Boolean).join(' ')).to.equal(becomes);
  });
}

describe('the focus', () => {
  const beside = html`<div>${short}<button>After</button></div>`;

  async function tabs(el: HoldTimer, count: number): Promise<(string | null | undefined)[]> {
    const visited: (string | null | undefined)[] = [];
    for (let press = 0; press < count; press += 1) {
      await sendKeys({ press: 'Tab' });
      visited.push(document.activeElement === el ? focused(el) : document.activeElement?.textContent);
    }
    return visited;
  }

  it('goes through the buttons in their order', async () => {
    const { el } = await started(1);
    const order = [en.startNow, en.pause, en.back, en.skip, en.followAlong, en.settings];
    expect(await tabs(el, order.length)).to.deep.equal(order);
  });

  it('goes to Start, the sound and the settings, one Tab each, and then leaves', async () => {
    const { el } = await onPage<HoldTimer>(beside);
    expect(await tabs(el, 4)).to.deep.equal([en.start, en.cues, en.settings, 'After']);
  });

  for (const press of ['Enter', 'Space']) {
    it(`stays on the same button from Start to the end, pressed by ${press}`, async () => {
      const { el, clock } = await onPage<HoldTimer>(waits);
      const start = button(el, en.start)!;
      start.focus();
      const told: string[] = [];
      const look = async () => {
        await el.updateComplete;
        told.push(`${el.status} ${el.shadowRoot!.activeElement === start ? focused(el) : 'lost'}`);
      };
      for (let presses = 0; presses < 3; presses += 1) {
        await sendKeys({ press });
        await look();
      }
      clock.advance(5_000);
      await look();
      await sendKeys({ press });
      await look();
      clock.advance(10_000);
      await look();
      expect(told).to.deep.equal([
        `running ${en.pause}`,
        `paused ${en.resume}`,
        `running ${en.pause}`,
        `waiting ${en.ready}`,
        `running ${en.pause}`,
        `complete ${en.again}`,
      ]);
    });
  }

  const gone: [what: string, name: string, seconds: number | 'pressed', to: string][] = [
    ['from a button that disappears on its press', en.startNow, 'pressed', en.pause],
    ['from a button that disappears with its phase', en.startNow, 5, en.pause],
  ];
  for (const [what, name, seconds, to] of gone) {
    it(`moves to Pause ${what}`, async () => {
      const { el, clock } = await started(0);
      button(el, name)!.focus();
      if (seconds === 'pressed') await sendKeys({ press: 'Enter' });
      else clock.advance(seconds * 1000);
      await el.updateComplete;
      expect(focused(el)).to.equal(to);
    });
  }

  it('moves from End, which is there only in a pause, to Start', async () => {
    const { el } = await started(6);
    expect(button(el, en.end)).to.equal(undefined);
    el.pause();
    await el.updateComplete;
    button(el, en.end)!.focus();
    await sendKeys({ press: 'Enter' });
    await el.updateComplete;
    expect([el.status, focused(el)]).to.deep.equal(['idle', en.start]);
  });

  it('stays on Skip from hold to hold', async () => {
    const { el } = await started(0, html`<hold-timer seconds="10" sets="3"></hold-timer>`);
    button(el, en.skip)!.focus();
    for (let press = 0; press < 2; press += 1) {
      await sendKeys({ press: 'Enter' });
      await el.updateComplete;
    }
    expect(focused(el)).to.equal(en.skip);
  });

  it('elsewhere on the page is not moved by a session', async () => {
    const { el, clock } = await onPage<HoldTimer>(beside);
    el.parentElement!.querySelector('button')!.focus();
    el.start();
    clock.advance(15_000);
    await el.updateComplete;
    expect(document.activeElement?.textContent).to.equal('After');
  });
});
