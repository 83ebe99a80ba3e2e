import { expect, html } from '@open-wc/testing';
import '../../../src/define/hold-timer.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import { contents, da, en } from '../../support/languages.js';
import { onPage } from '../../support/session.js';

const line = (el: HoldTimer): Element => el.shadowRoot!.querySelector('[part~=line]')!;
const textOf = (el: HoldTimer): string => line(el).textContent.replace(/\s+/g, ' ').trim();

async function timerAt(seconds: number, template: ReturnType<typeof html>): Promise<HoldTimer> {
  const { el, clock } = await onPage<HoldTimer>(template);
  el.start();
  clock.advance(seconds * 1000);
  await el.updateComplete;
  return el;
}

/** Ready 0–25 · hold left 25–45 · switch 45–57 · hold right 57–77 seconds. */
const hipFlexor = html`<hold-timer exercise="hip-flexor"></hold-timer>`;

describe('the line of what to do now', () => {
  it('is the dosage when idle', async () => {
    const { el } = await onPage<HoldTimer>(hipFlexor);
    expect(textOf(el)).to.equal(en.dosage({ sets: 1, reps: 1, holdSeconds: 20, eachSide: true }));
  });

  it('is the word with its sign, and the side', async () => {
    const el = await timerAt(30, hipFlexor);
    const word = line(el).querySelector('.word')!;
    expect([word.querySelectorAll('svg').length, word.querySelector('span')!.textContent]).to.deep.equal([
      1,
      en.phase.hold,
    ]);
    expect(word.querySelector('.side')!.textContent).to.equal(en.side.left);
  });

  it('is without a side where both work at once', async () => {
    const el = await timerAt(30, html`<hold-timer exercise="butterfly"></hold-timer>`);
    expect(line(el).querySelector('.side')).to.equal(null);
  });

  it('follows from phase to phase', async () => {
    const { sides } = contents.en.exercises['hip-flexor']!;
    const [held, changing] = [await timerAt(30, hipFlexor), await timerAt(46, hipFlexor)].map(textOf);
    for (const words of [en.phase.hold, sides!.left]) expect(held).to.include(words);
    for (const words of [en.phase.switch, en.side.right, sides!.toRight]) expect(changing).to.include(words);
  });

  it('tells in a pause why', async () => {
    const el = await timerAt(30, hipFlexor);
    el.pause();
    await el.updateComplete;
    expect(textOf(el)).to.include(en.paused.user);
  });

  it('tells in a wait that it waits', async () => {
    const el = await timerAt(26, html`<hold-timer exercise="hip-flexor" manual></hold-timer>`);
    expect(textOf(el)).to.include(en.waiting);
  });

  it('is that it is done when complete', async () => {
    expect(textOf(await timerAt(77, hipFlexor))).to.equal(`${en.done}.`);
  });

  it('is in Danish on a Danish page', async () => {
    const el = await timerAt(30, html`<div lang="da">${hipFlexor}</div>`);
    for (const words of [da.phase.hold, contents.da.exercises['hip-flexor']!.sides!.left]) {
      expect(textOf(el)).to.include(words);
    }
  });
});
