import { expect, html } from '@open-wc/testing';
import '../../../src/define/hold-timer.js';
import '../../../src/define/routine-list.js';
import { poses } from '../../../src/figure/poses.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import { stepShown } from '../../../src/elements/session/instruction-view.js';
import type { Player as Playing } from '../../../src/player/player.js';
import { engine, TYPE } from '../../support/engine.js';
import { contents, da, en } from '../../support/languages.js';
import '../../support/seen-alone.js';
import { digitsOf, drawn, onPage, timerOf, type Player } from '../../support/session.js';
import { belowDone } from '../../support/text.js';

const part = (el: Player, name: string): Element => timerOf(el).shadowRoot!.querySelector(`[part~=${name}]`)!;
const textOf = (el: Player, name: string): string => part(el, name).textContent.replace(/\s+/g, ' ').trim();

async function timerAt(seconds: number, template: ReturnType<typeof html>): Promise<HoldTimer> {
  const { el, clock } = await onPage<HoldTimer>(template);
  el.start();
  clock.advance(seconds * 1000);
  await el.updateComplete;
  return el;
}

/** Ready 0–25 · hold left 25–45 · switch 45–57 · hold right 57–77 seconds. */
const hipFlexor = html`<hold-timer exercise="hip-flexor"></hold-timer>`;
/** Butterfly 0–45 · hip flexor 45–117 seconds. */
const two = html`<routine-list exercises="butterfly hip-flexor"></routine-list>`;

/** Headline and line, once drawn. */
async function shown(el: Player): Promise<[headline: string, line: string]> {
  await drawn(el);
  return [textOf(el, 'headline'), textOf(el, 'line')];
}

describe('headline and line of a move', () => {
  const dosage = en.dosage({ sets: 1, reps: 1, holdSeconds: 20, eachSide: true });
  const { sides } = contents.en.exercises['hip-flexor']!;

  it('are right at rest, in each phase, at the end and after a reset', async () => {
    const { el, clock } = await onPage<HoldTimer>(hipFlexor);
    const seen = [await shown(el)];
    for (const act of [
      () => (el.start(), clock.advance(30_000)),
      () => el.pause(),
      () => (el.resume(), clock.advance(16_000)),
      () => clock.advance(31_000),
      () => el.reset(),
    ]) {
      act();
      seen.push(await shown(el));
    }
    const hold = `${en.phase.hold} ${en.side.left}`;
    expect(seen).to.deep.equal([
      [dosage, ''],
      [hold, sides!.left],
      [`${en.standsStill} ${en.end}`, sides!.left],
      [`${en.phase.switch} ${en.side.right}`, sides!.toRight],
      [en.done, belowDone(en.doneSummary(1, el.durationMs))],
      [dosage, ''],
    ]);
  });

  it('say in a wait that it waits, and the digits show the coming hold', async () => {
    const el = await timerAt(26, html`<hold-timer exercise="hip-flexor" seconds="45" manual></hold-timer>`);
    expect(await shown(el)).to.deep.equal([`${en.phase.ready} ${en.side.left}`, en.waiting.tap]);
    expect([digitsOf(el), el.shadowRoot!.querySelectorAll('.leads-in').length]).to.deep.equal(['45', 0]);
  });

  it('are in Danish on a Danish page', async () => {
    const el = await timerAt(30, html`<div lang="da">${hipFlexor}</div>`);
    const { left } = contents.da.exercises['hip-flexor']!.sides!;
    expect(await shown(el)).to.deep.equal([`${da.phase.hold} ${da.side.left}`, left]);
  });

  it('have an icon before the word, and the side if there is one', async () => {
    const parts = async (seconds: number, template: ReturnType<typeof html>) => {
      const word = part(await timerAt(seconds, template), 'headline').querySelector('.word')!;
      const texts = ['span', '.side'].map((each) => word.querySelector(each)?.textContent.trim());
      return [word.querySelectorAll(':scope > svg').length, ...texts];
    };
    expect(await parts(30, hipFlexor)).to.deep.equal([1, en.phase.hold, en.side.left]);
    // the tick of the end is in the ring
    expect(await parts(77, hipFlexor)).to.deep.equal([0, en.done, undefined]);
    const both = html`<hold-timer exercise="butterfly"></hold-timer>`;
    expect(await parts(30, both)).to.deep.equal([1, en.phase.hold, undefined]);
  });
});

describe('headline and line of a routine', () => {
  it('are the summary when it is complete, and follow a change of language', async () => {
    const { el, clock } = await onPage<RoutineList>(two);
    el.start();
    clock.advance(el.durationMs);
    const before = await shown(el);
    el.lang = 'da';
    await drawn(el);
    expect([before, await shown(el)]).to.deep.equal([
      [en.done, belowDone(en.doneSummary(2, el.durationMs))],
      [da.done, belowDone(da.doneSummary(2, el.durationMs))],
    ]);
  });

  it('are how far it came when it was stopped', async () => {
    const { el, clock } = await onPage<RoutineList>(two);
    el.start();
    clock.advance(50_000);
    el.stop();
    expect((await shown(el))[1]).to.equal(en.stoppedSummary(1, 2));
  });
});

describe('the steps and the note shown during a get-ready', () => {
  /** For how many seconds each of them is shown. */
  function shares(seconds: number, steps: readonly string[], note?: string): number[] {
    const phase = { startMs: 5_000, endMs: 5_000 + seconds * 1000 };
    const found: number[] = [];
    for (let ms = phase.startMs; ms < phase.endMs; ms += 100) {
      const state = { status: 'running' };
      const shown = stepShown({ phase, positionMs: ms, state, instruction: { steps }, note } as unknown as Playing);
      const index = Math.min(shown, steps.length);
      found[index] = (found[index] ?? 0) + 0.1;
    }
    return found;
  }
  const { steps } = contents.en.exercises['chair-hamstring']!;

  for (const seconds of [8, 10, 25, 60]) {
    it(`each have their time, and the note at least 3 seconds, in ${seconds} seconds`, () => {
      const found = shares(seconds, steps.slice(0, 3), en.mayGoDark);
      expect(found.length).to.equal(4);
      expect(found[3]).to.be.at.least(3);
      expect(Math.min(...found.slice(0, 3)) / seconds).to.be.at.least(0.1);
    });
  }

  it('share the time by their number of words', () => {
    expect(shares(10, ['one two three four', 'one']).map(Math.round)).to.deep.equal([8, 2]);
  });
});

it('digits are lining and tabular, and the step count is isolated from right-to-left text', async () => {
  const el = await timerAt(3, hipFlexor);
  const styleOf = (selector: string) => getComputedStyle(timerOf(el).shadowRoot!.querySelector(selector)!);
  expect(styleOf('.frame').fontVariantNumeric).to.equal('lining-nums');
  expect(styleOf('.digits').fontVariantNumeric).to.equal('lining-nums tabular-nums');
  expect(styleOf('.count').unicodeBidi).to.equal('isolate');
});

it('after the way into a hold, a paused wait still shows the last step', async () => {
  const { el, clock } = await onPage<HoldTimer>(html`<hold-timer exercise="hip-flexor" manual></hold-timer>`);
  el.start();
  clock.advance(30_000);
  await drawn(el);
  const waiting = textOf(el, 'line');
  el.pause();
  await drawn(el);
  expect([waiting, el.status]).to.deep.equal([en.waiting.tap, 'paused']);
  expect(textOf(el, 'line')).to.include(en.stepOf(4, 4));
});

describe('the buttons stay where they are from rest to the end', () => {
  const players: [what: string, template: ReturnType<typeof html>][] = [
    ...Object.keys(poses).map((id): [string, ReturnType<typeof html>] => [
      id,
      html`<hold-timer exercise=${id}></hold-timer>`,
    ]),
    ['a move in three sets', html`<hold-timer exercise="glute-bridge" level="3"></hold-timer>`],
    ['a move with waits', html`<hold-timer exercise="hip-flexor" manual></hold-timer>`],
    ['a plain timer', html`<hold-timer seconds="10" each-side label="Yoga"></hold-timer>`],
    ['a routine', html`<routine-list></routine-list>`],
  ];
  for (const [what, template] of players) {
    // the other widths, of a card and a routine: tests/e2e/steady-page.test.mjs
    for (const width of engine === 'chromium' ? [320] : [320, 390]) {
      for (const lang of ['en', 'da']) {
        it(`${what}, ${width} px, ${lang}`, async () => {
          const { el, clock } = await onPage<Player>(
            html`<div lang=${lang} style="width: ${width}px; ${TYPE}">${template}</div>`,
          );
          const timer = timerOf(el);
          const tops: Record<string, number> = {};
          const look = async (when: string) => {
            await drawn(el);
            const top = part(el, 'controls').getBoundingClientRect().top - timer.getBoundingClientRect().top;
            tops[`${when} ${timer.phase?.exercise ?? ''} ${timer.phase?.kind ?? ''} ${timer.elapsedMs}`] =
              Math.round(top);
          };
          await look('idle');
          el.start();
          await look('running');
          el.pause();
          await look('paused');
          el.resume();
          while (timer.status === 'running' || timer.status === 'waiting') {
            if (timer.status === 'waiting') timer.advance();
            else clock.advance(timer.phase!.endMs - timer.elapsedMs);
            await look(timer.status);
          }
          expect(timer.status).to.equal('complete');
          const all = Object.values(tops);
          expect(Math.max(...all) - Math.min(...all), JSON.stringify(tops)).to.be.at.most(2);
        });
      }
    }
  }
});
