/** The buttons of a session stay where they are, in every phase and with words of any length. */
import { expect, html } from '@open-wc/testing';
import '../../../src/define/hold-timer.js';
import '../../../src/define/routine-list.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import { boutOf, buildTimeline } from '../../../src/session/timeline.js';
import { engine, TYPE } from '../../support/engine.js';
import { LANGS } from '../../support/languages.js';
import '../../support/seen-alone.js';
import { buttonsOf, onPage, timerOf } from '../../support/session.js';

const all = buildTimeline(Object.values(exercises).map((exercise) => boutOf(exercise, 1)));

/** The places of the visible buttons; on a small phone the last one is replaced in a pause. */
const placesOf = (el: HoldTimer): string => {
  const { left, top } = el.shadowRoot!.querySelector('.panel')!.getBoundingClientRect();
  const steering = buttonsOf(el).filter((each) => each.matches('.controls *') && each.checkVisibility());
  const places = steering.map((each) => each.getBoundingClientRect());
  return places.map((box) => `${Math.round(box.left - left)}, ${Math.round(box.top - top)}`).join('; ');
};

const WIDTHS = [240, 286, 320, 480, 620, 718, 1230];
/** In Chromium, which runs with every change: each width once, most of them in Danish, which has the longest words. */
const CHECKED = { en: [286, 620, 718], da: [240, 320, 480, 1230], sv: [240, 320] };

for (const lang of LANGS) {
  for (const width of engine === 'chromium' ? CHECKED[lang] : WIDTHS) {
    it(`the buttons stay in place in every phase of every move, also paused: ${lang}, ${width} px`, async function () {
      this.timeout(30_000);
      const { el, clock } = await onPage<HoldTimer>(
        html`<div lang=${lang} style="width: ${width}px; ${TYPE}"><hold-timer .timeline=${all}></hold-timer></div>`,
      );
      el.start();
      await el.updateComplete;
      const places = new Set([placesOf(el)]);
      const kinds = new Set<string>();
      const paused = new Set<string>();
      for (const { startMs, exercise, kind, side } of all.phases) {
        if (kinds.size === kinds.add(`${exercise} ${kind} ${side}`).size) continue;
        clock.advance(startMs + 5 - el.elapsedMs);
        await el.updateComplete;
        places.add(placesOf(el));
        // the buttons of a pause are the same for every move
        if (paused.size === paused.add(`${kind} ${side}`).size) continue;
        el.pause();
        await el.updateComplete;
        places.add(placesOf(el));
        el.resume();
      }
      expect([kinds.size > 40, [...places].slice(1)]).to.deep.equal([true, []]);
    });
  }
}

/** Each as narrow as it gets with the picture beside the words, or with the larger word. */
for (const width of [584, 648, 904]) {
  it(`the side stands on the word's line, beside the question about sound: ${width} px`, async () => {
    const { el } = await onPage<RoutineList>(
      html`<div lang="sv" style="width: ${width}px; ${TYPE}">
        <routine-list exercises="hip-flexor knee-to-chest"></routine-list>
      </div>`,
    );
    el.start();
    await el.updateComplete;
    const { shadowRoot } = timerOf(el);
    const middleOf = (part: string): number => {
      const { top, height } = shadowRoot!.querySelector(part)!.getBoundingClientRect();
      return top + height / 2;
    };
    expect(shadowRoot!.querySelector('.hear')!.checkVisibility()).to.equal(true);
    expect(middleOf('.side')).to.be.closeTo(middleOf('.word > span'), 3);
  });
}

const tapped = buildTimeline(
  Object.values(exercises).map((exercise) => boutOf(exercise, 1)),
  { manual: true },
);

for (const [lang, widths] of [
  ['en', [240, 390, 718]],
  ['da', [240]],
  ['sv', [240, 320]],
] as const) {
  for (const width of widths) {
    it(`the height stays the same when it waits for a tap before each hold of each move: ${lang}, ${width} px`, async function () {
      this.timeout(30_000);
      const { el, clock } = await onPage<HoldTimer>(
        html`<div lang=${lang} style="width: ${width}px; ${TYPE}"><hold-timer .timeline=${tapped}></hold-timer></div>`,
      );
      const height = () => Math.round(el.getBoundingClientRect().height);
      const atRest = height();
      el.start();
      const heights = new Set<number>();
      const kinds = new Set<string>();
      for (const { endMs, waits, exercise, kind } of tapped.phases) {
        if (!waits || kinds.size === kinds.add(`${exercise} ${kind}`).size) continue;
        while (el.elapsedMs < endMs) {
          if (el.status === 'waiting') el.advance();
          clock.advance(endMs - el.elapsedMs + 5);
        }
        await el.updateComplete;
        expect(el.status).to.equal('waiting');
        heights.add(height());
      }
      expect([kinds.size > 20, ...heights]).to.deep.equal([true, atRest]);
    });
  }
}

/** Wider than the font of any shop. */
const wide = 'font-family: "DejaVu Sans", Verdana, sans-serif; letter-spacing: 0.05em';

for (const lang of LANGS) {
  for (const width of [240, 320, 390, 620, 1230]) {
    it(`the first button keeps its width when its word changes, in a wide font: ${lang}, ${width} px`, async () => {
      const { el } = await onPage<HoldTimer>(
        html`<div lang=${lang} style="width: ${width}px; ${wide}">
          <hold-timer exercise="hip-flexor"></hold-timer>
        </div>`,
      );
      const widthOf = () => el.shadowRoot!.querySelector('.primary')!.getBoundingClientRect().width;
      el.start();
      await el.updateComplete;
      const before = widthOf();
      el.pause();
      await el.updateComplete;
      expect(widthOf()).to.be.closeTo(before, 0.5);
    });
  }
}
