import { expect, html } from '@open-wc/testing';
import '../../../src/define/hold-timer.js';
import '../../../src/define/routine-list.js';
import { poses } from '../../../src/figure/poses.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import { contents, da, en } from '../../support/languages.js';
import { drawn, onPage, timerOf, type Player } from '../../support/session.js';

const part = (el: Player, name: string): Element => timerOf(el).shadowRoot!.querySelector(`[part~=${name}]`)!;
const textOf = (el: Player, name: string): string => part(el, name).textContent.replace(/\s+/g, ' ').trim();
const headline = (el: Player): string => textOf(el, 'headline');
const line = (el: Player): string => textOf(el, 'line');

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

describe('the headline', () => {
  const dosage = { sets: 1, reps: 1, holdSeconds: 20, eachSide: true };

  it('is the dosage when idle', async () => {
    const { el } = await onPage<HoldTimer>(hipFlexor);
    expect(headline(el)).to.equal(en.dosage(dosage));
  });

  it('is the word with its sign, and the side', async () => {
    const word = part(await timerAt(30, hipFlexor), 'headline').querySelector('.word')!;
    expect([word.querySelectorAll('svg').length, word.querySelector('span')!.textContent]).to.deep.equal([
      1,
      en.phase.hold,
    ]);
    expect(word.querySelector('.side')!.textContent).to.equal(en.side.left);
  });

  it('is without a side where both work at once', async () => {
    const el = await timerAt(30, html`<hold-timer exercise="butterfly"></hold-timer>`);
    expect(part(el, 'headline').querySelector('.side')).to.equal(null);
  });

  it('stays in a pause and in a wait', async () => {
    const el = await timerAt(30, hipFlexor);
    el.pause();
    await el.updateComplete;
    const waiting = await timerAt(26, html`<hold-timer exercise="butterfly" manual></hold-timer>`);
    expect([headline(el), headline(waiting)]).to.deep.equal([`${en.phase.hold}${en.side.left}`, en.phase.ready]);
  });

  it('is that it is done when complete, with a tick', async () => {
    const el = await timerAt(77, hipFlexor);
    expect([headline(el), part(el, 'headline').querySelectorAll('svg').length]).to.deep.equal([en.done, 1]);
  });

  it('is the dosage again after a reset', async () => {
    const el = await timerAt(30, hipFlexor);
    el.reset();
    await el.updateComplete;
    expect(headline(el)).to.equal(en.dosage(dosage));
  });
});

describe('the line', () => {
  it('is empty at rest', async () => {
    const { el } = await onPage<HoldTimer>(hipFlexor);
    expect(line(el)).to.equal('');
  });

  it('follows from phase to phase, as the headline does', async () => {
    const { sides } = contents.en.exercises['hip-flexor']!;
    const { el, clock } = await onPage<HoldTimer>(hipFlexor);
    el.start();
    const seen: [string, string][] = [];
    for (const seconds of [30, 16]) {
      clock.advance(seconds * 1000);
      await el.updateComplete;
      seen.push([headline(el), line(el)]);
    }
    expect(seen).to.deep.equal([
      [`${en.phase.hold}${en.side.left}`, sides!.left],
      [`${en.phase.switch}${en.side.right}`, sides!.toRight],
    ]);
  });

  it('tells in a pause why', async () => {
    const el = await timerAt(30, hipFlexor);
    el.pause();
    await el.updateComplete;
    expect(line(el)).to.include(en.paused.user);
  });

  it('tells in a wait that it waits, and still the set-up', async () => {
    const el = await timerAt(26, html`<hold-timer exercise="hip-flexor" manual></hold-timer>`);
    const { steps, sides } = contents.en.exercises['hip-flexor']!;
    expect(line(el)).to.equal([...steps.slice(0, 2), sides!.left, en.waiting].join(' '));
  });

  it('is empty when a single exercise is complete', async () => {
    expect(line(await timerAt(77, hipFlexor))).to.equal('');
  });

  it('is the summary when a routine is complete, in the language of now', async () => {
    const { el, clock } = await onPage<RoutineList>(two);
    el.start();
    clock.advance(el.durationMs);
    await drawn(el);
    const before = line(el);
    el.lang = 'da';
    await drawn(el);
    await drawn(el);
    expect([before, line(el), headline(el)]).to.deep.equal([
      en.doneSummary(2, el.durationMs),
      da.doneSummary(2, el.durationMs),
      da.done,
    ]);
  });

  it('is how far it came when a routine was stopped', async () => {
    const { el, clock } = await onPage<RoutineList>(two);
    el.start();
    clock.advance(50_000);
    el.stop();
    await drawn(el);
    expect(line(el)).to.equal(en.stoppedSummary(1, 2));
  });

  it('is in Danish on a Danish page', async () => {
    const el = await timerAt(30, html`<div lang="da">${hipFlexor}</div>`);
    expect([headline(el), line(el)]).to.deep.equal([
      `${da.phase.hold}${da.side.left}`,
      contents.da.exercises['hip-flexor']!.sides!.left,
    ]);
  });
});

describe('the buttons stay where they are from rest to the end', () => {
  const players: [what: string, template: ReturnType<typeof html>][] = [
    ...Object.keys(poses).map((id): [string, ReturnType<typeof html>] => [
      id,
      html`<hold-timer exercise=${id}></hold-timer>`,
    ]),
    ['in three sets', html`<hold-timer exercise="glute-bridge" level="3"></hold-timer>`],
    ['with waits', html`<hold-timer exercise="hip-flexor" manual></hold-timer>`],
    ['a plain timer', html`<hold-timer seconds="10" each-side label="Yoga"></hold-timer>`],
    ['a routine', html`<routine-list></routine-list>`],
  ];
  for (const [what, template] of players) {
    for (const width of [320, 390]) {
      for (const lang of ['en', 'da']) {
        it(`${what}, ${width} px, ${lang}`, async () => {
          const { el, clock } = await onPage<Player>(
            html`<div lang=${lang} style="width: ${width}px">${template}</div>`,
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
