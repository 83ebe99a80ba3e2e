import { expect, html } from '@open-wc/testing';
import '../../../src/define/hold-timer.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import { boutOf, buildTimeline } from '../../../src/session/timeline.js';
import { contents, da, en } from '../../support/languages.js';
import { onPage } from '../../support/session.js';

const line = (el: HoldTimer): string =>
  el.shadowRoot!.querySelector('[part~=line]')!.textContent.replace(/\s+/g, ' ').trim();

async function lineAt(seconds: number, template: ReturnType<typeof html>): Promise<string> {
  const { el, clock } = await onPage<HoldTimer>(template);
  el.start();
  clock.advance(seconds * 1000);
  await el.updateComplete;
  return line(el);
}

const hipFlexor = html`<hold-timer exercise="hip-flexor"></hold-timer>`;
const texts = contents.en.exercises;

describe('the line of what to do now', () => {
  it('is the dosage when idle', async () => {
    const { el } = await onPage<HoldTimer>(hipFlexor);
    const facts = { sets: 1, reps: 1, holdSeconds: 20, eachSide: true };
    expect(line(el)).to.equal(en.dosage(facts));
  });

  it('in a get-ready: the set-up and the side', async () => {
    const said = await lineAt(0, hipFlexor);
    const { steps, sides } = texts['hip-flexor']!;
    for (const words of [en.phase.ready, en.side.left, ...steps.slice(0, 2), sides!.left])
      expect(said).to.include(words);
  });

  it('in a hold: which, and the side', async () => {
    const said = await lineAt(30, hipFlexor);
    for (const words of [en.phase.hold, texts['hip-flexor']!.sides!.left]) expect(said).to.include(words);
  });

  it('in a change of sides: the way over', async () => {
    const said = await lineAt(46, hipFlexor);
    for (const words of [en.phase.switch, texts['hip-flexor']!.sides!.toRight]) expect(said).to.include(words);
  });

  it('in a rest: which set comes', async () => {
    const said = await lineAt(56, html`<hold-timer exercise="butterfly" level="3"></hold-timer>`);
    for (const words of [en.phase.rest, en.set(2, 2)]) expect(said).to.include(words);
  });

  for (const [second, kind] of [
    [25, 'lift'],
    [27, 'hold'],
    [30, 'lower'],
    [33, 'breathe'],
  ] as const) {
    it(`in a repetition: ${kind}, and which of how many`, async () => {
      const said = await lineAt(second, html`<hold-timer exercise="glute-bridge"></hold-timer>`);
      for (const words of [en.phase[kind], en.repetition(1, 8)]) expect(said).to.include(words);
    });
  }

  const two = buildTimeline([boutOf(exercises.butterfly, 1), boutOf(exercises['hip-flexor'], 1)]);

  it('in the last hold of a move: what comes next', async () => {
    const said = await lineAt(30, html`<hold-timer .timeline=${two}></hold-timer>`);
    expect(said).to.include(en.next(texts['hip-flexor']!.name));
  });

  it('in the last move: nothing that comes next', async () => {
    const said = await lineAt(70, html`<hold-timer .timeline=${two}></hold-timer>`);
    expect(said).to.not.include(en.next(''));
  });

  it('in a pause: why', async () => {
    const { el, clock } = await onPage<HoldTimer>(hipFlexor);
    el.start();
    clock.advance(30_000);
    el.pause();
    await el.updateComplete;
    expect(line(el)).to.include(en.paused.user);
  });

  it('in a wait: that it waits', async () => {
    const said = await lineAt(26, html`<hold-timer exercise="hip-flexor" manual></hold-timer>`);
    expect(said).to.include(en.waiting);
  });

  it('when complete: that it is done', async () => {
    expect(await lineAt(77, hipFlexor)).to.include(en.done);
  });

  it('is in Danish on a Danish page', async () => {
    const said = await lineAt(30, html`<div lang="da">${hipFlexor}</div>`);
    for (const words of [da.phase.hold, contents.da.exercises['hip-flexor']!.sides!.left])
      expect(said).to.include(words);
  });
});
