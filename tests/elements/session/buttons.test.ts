import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/hold-timer.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import { contents, da, en } from '../../support/languages.js';
import { button, buttonsOf, drawn, nameOf, onPage } from '../../support/session.js';

const short = html`<hold-timer seconds="10" ready-seconds="5" label="Calf stretch"></hold-timer>`;
const waits = html`<hold-timer seconds="10" ready-seconds="5" label="Calf stretch" manual></hold-timer>`;

const focused = (el: HoldTimer): string => nameOf(el.shadowRoot!.activeElement);
const names = (el: HoldTimer): string[] => buttonsOf(el).map(nameOf);

describe('the buttons', () => {
  it('when idle: Start and the settings', async () => {
    const { el } = await onPage<HoldTimer>(short);
    expect(names(el)).to.deep.equal([en.start, en.settings]);
  });

  it('in a get-ready', async () => {
    const { el } = await onPage<HoldTimer>(short);
    el.start();
    await el.updateComplete;
    const asked = [en.followAlong, en.settings, en.hearIt];
    expect(names(el)).to.deep.equal([en.startNow, en.pause, en.back, en.skip, en.end, ...asked]);
  });

  it('in a hold', async () => {
    const { el, clock } = await onPage<HoldTimer>(short);
    el.start();
    clock.advance(6_000);
    await el.updateComplete;
    expect(names(el)).to.deep.equal([en.pause, en.back, en.skip, en.end, en.followAlong, en.settings]);
  });

  it('in a pause of its get-ready', async () => {
    const { el } = await onPage<HoldTimer>(short);
    el.start();
    el.pause();
    await el.updateComplete;
    expect(names(el)).to.deep.equal([en.resume, en.back, en.skip, en.end, en.followAlong, en.settings, en.hearIt]);
  });

  it('in a wait', async () => {
    const { el, clock } = await onPage<HoldTimer>(waits);
    el.start();
    clock.advance(5_000);
    await el.updateComplete;
    expect(names(el)).to.deep.equal([en.ready, en.back, en.skip, en.end, en.followAlong, en.settings]);
  });

  it('when complete: once more', async () => {
    const { el, clock } = await onPage<HoldTimer>(short);
    el.start();
    clock.advance(15_000);
    await el.updateComplete;
    expect(names(el)).to.deep.equal([en.again, en.settings]);
  });

  it('are named in the language of the page', async () => {
    const { el, clock } = await onPage<HoldTimer>(html`<div lang="da">${short}</div>`);
    el.start();
    clock.advance(6_000);
    await el.updateComplete;
    expect(names(el)).to.deep.equal([da.pause, da.back, da.skip, da.end, da.followAlong, da.settings]);
  });

  const group = (el: HoldTimer) => el.shadowRoot!.querySelector('[role=group]')!.getAttribute('aria-label');

  it('are a group with a name that tells which timer', async () => {
    const { el } = await onPage<HoldTimer>(short);
    expect(group(el)).to.equal(`${en.controls}: Calf stretch`);
  });

  it('are a group named by the exercise', async () => {
    const { el } = await onPage<HoldTimer>(html`<div lang="da"><hold-timer exercise="butterfly"></hold-timer></div>`);
    expect(group(el)).to.equal(`${da.controls}: ${contents.da.exercises['butterfly']!.name}`);
  });

  it('that are a sign alone have their name as a title, which is seen as well', async () => {
    const { el } = await onPage<HoldTimer>(short);
    el.start();
    await el.updateComplete;
    const signs = buttonsOf(el).filter((each) => !each.textContent.trim());
    expect(signs.map(({ title, ariaLabel }) => [title, ariaLabel])).to.deep.equal([
      [en.back, null],
      [en.skip, null],
      [en.end, null],
      [en.settings, null],
    ]);
  });

  it('take two presses of a double click for one', async () => {
    const { el } = await onPage<HoldTimer>(short);
    const start = button(el, en.start)!;
    for (const detail of [1, 2]) start.dispatchEvent(new MouseEvent('click', { detail }));
    expect(el.status).to.equal('running');
  });

  it('send no form that they stand in', async () => {
    const { el } = await onPage<HoldTimer>(html`<form>${short}</form>`);
    let sent = false;
    el.closest('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      sent = true;
    });
    button(el, en.start)!.click();
    expect(sent).to.be.false;
  });

  it('say their keys while these count', async () => {
    const { el } = await onPage<HoldTimer>(short);
    el.start();
    await el.updateComplete;
    const keys = [en.pause, en.back, en.skip].map((name) => button(el, name)!.getAttribute('aria-keyshortcuts'));
    expect(keys).to.deep.equal(['p', 'ArrowLeft', 'ArrowRight']);
  });
});

describe('a press on', () => {
  const presses: [name: string, becomes: string][] = [
    [en.pause, 'paused hold'],
    [en.back, 'running ready'],
    [en.skip, 'complete hold'],
    [en.end, 'idle'],
  ];
  for (const [name, becomes] of presses) {
    it(`${name} in a hold`, async () => {
      const { el, clock } = await onPage<HoldTimer>(short);
      el.start();
      clock.advance(6_000);
      await el.updateComplete;
      button(el, name)!.click();
      expect([el.status, el.phase?.kind].filter(Boolean).join(' ')).to.equal(becomes);
    });
  }

  it(`${en.startNow} begins the hold`, async () => {
    const { el } = await onPage<HoldTimer>(short);
    el.start();
    await el.updateComplete;
    button(el, en.startNow)!.click();
    expect(el.phase!.kind).to.equal('hold');
  });

  it(`${en.ready} ends the wait`, async () => {
    const { el, clock } = await onPage<HoldTimer>(waits);
    el.start();
    clock.advance(5_000);
    await el.updateComplete;
    button(el, en.ready)!.click();
    expect([el.status, el.phase!.kind]).to.deep.equal(['running', 'hold']);
  });
});

describe('the focus', () => {
  it('goes through the buttons in their order', async () => {
    const { el, clock } = await onPage<HoldTimer>(short);
    el.start();
    clock.advance(1_000);
    await el.updateComplete;
    const visited: string[] = [];
    for (let press = 0; press < 6; press += 1) {
      await sendKeys({ press: 'Tab' });
      visited.push(focused(el));
    }
    expect(visited).to.deep.equal([en.startNow, en.pause, en.back, en.skip, en.end, en.followAlong]);
  });

  it('comes to Start, to the choice of sound and to the settings, each by one Tab, and then leaves', async () => {
    const { el } = await onPage<HoldTimer>(html`<div>${short}<button>After</button></div>`);
    await sendKeys({ press: 'Tab' });
    const visited = [focused(el)];
    for (let press = 0; press < 2; press += 1) {
      await sendKeys({ press: 'Tab' });
      visited.push(focused(el));
    }
    await sendKeys({ press: 'Tab' });
    const after = document.activeElement?.textContent;
    expect([...visited, after]).to.deep.equal([en.start, en.cues, en.settings, 'After']);
  });

  for (const key of ['Enter', 'Space']) {
    it(`stays on the same button through start, pause and resume by ${key}`, async () => {
      const { el } = await onPage<HoldTimer>(short);
      const start = button(el, en.start)!;
      start.focus();
      const told: string[] = [];
      for (let press = 0; press < 3; press += 1) {
        await sendKeys({ press: key });
        await el.updateComplete;
        told.push(`${el.status} ${el.shadowRoot!.activeElement === start ? focused(el) : 'lost'}`);
      }
      expect(told).to.deep.equal([`running ${en.pause}`, `paused ${en.resume}`, `running ${en.pause}`]);
    });
  }

  it('stays on it to the end', async () => {
    const { el, clock } = await onPage<HoldTimer>(short);
    button(el, en.start)!.focus();
    await sendKeys({ press: 'Enter' });
    clock.advance(15_000);
    await el.updateComplete;
    expect([el.status, focused(el)]).to.deep.equal(['complete', en.again]);
  });

  it('stays on it through a wait', async () => {
    const { el, clock } = await onPage<HoldTimer>(waits);
    button(el, en.start)!.focus();
    await sendKeys({ press: 'Enter' });
    clock.advance(5_000);
    await el.updateComplete;
    const inWait = focused(el);
    await sendKeys({ press: 'Enter' });
    await el.updateComplete;
    expect([inWait, focused(el)]).to.deep.equal([en.ready, en.pause]);
  });

  it('is handed over by a button that goes as it is pressed', async () => {
    const { el } = await onPage<HoldTimer>(short);
    el.start();
    await el.updateComplete;
    button(el, en.startNow)!.focus();
    await sendKeys({ press: 'Enter' });
    await el.updateComplete;
    expect(focused(el)).to.equal(en.pause);
  });

  it('is handed over by a button that goes in time', async () => {
    const { el, clock } = await onPage<HoldTimer>(short);
    el.start();
    await el.updateComplete;
    button(el, en.startNow)!.focus();
    clock.advance(5_000);
    await el.updateComplete;
    expect(focused(el)).to.equal(en.pause);
  });

  it('is handed over by End', async () => {
    const { el } = await onPage<HoldTimer>(short);
    el.start();
    await el.updateComplete;
    button(el, en.end)!.focus();
    await sendKeys({ press: 'Enter' });
    await el.updateComplete;
    expect(focused(el)).to.equal(en.start);
  });

  it('stays on Skip from hold to hold', async () => {
    const { el } = await onPage<HoldTimer>(html`<hold-timer seconds="10" sets="3"></hold-timer>`);
    el.start();
    await el.updateComplete;
    button(el, en.skip)!.focus();
    for (let press = 0; press < 2; press += 1) {
      await sendKeys({ press: 'Enter' });
      await el.updateComplete;
    }
    expect(focused(el)).to.equal(en.skip);
  });

  it('is not taken from elsewhere by a session', async () => {
    const { el, clock } = await onPage<HoldTimer>(html`<div>${short}<button>After</button></div>`);
    el.parentElement!.querySelector('button')!.focus();
    el.start();
    clock.advance(15_000);
    await drawn(el);
    expect(document.activeElement?.textContent).to.equal('After');
  });
});
