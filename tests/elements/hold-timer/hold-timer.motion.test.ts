import { expect, html } from '@open-wc/testing';
import '../../../src/define/exercise-card.js';
import '../../../src/define/hold-timer.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import { boutOf, buildTimeline } from '../../../src/session/timeline.js';
import {
  durationOf,
  limbsOf,
  progressOf,
  reducedMotion,
  seen,
  stateOf,
  timeOf,
  wholeOf,
} from '../../support/motion.js';
import { pictured, picturesIn } from '../../support/pictures.js';
import { drawn, onPage, timerOf } from '../../support/session.js';

/** Get ready 4, lift 2, hold 3, lower 3, breathe 1. */
const bridge = html`<hold-timer exercise="glute-bridge" ready-seconds="4"></hold-timer>`;
/** Get ready 4, left 10, switch 6, right 10. */
const stretch = html`<hold-timer exercise="hip-flexor" seconds="10" ready-seconds="4" switch-seconds="6"></hold-timer>`;

const two = buildTimeline([exercises.butterfly, exercises['glute-bridge']].map((exercise) => boutOf(exercise, 1)));

/** The picture after a skip to the next move, and the durations of all fades of the person and of the floor. */
async function nextMove(): Promise<unknown> {
  const { el } = await running(1, html`<hold-timer .timeline=${two}></hold-timer>`);
  el.skip();
  await el.updateComplete;
  const fadesOf = (part: string) =>
    [...el.shadowRoot!.querySelectorAll(part)].flatMap((each) =>
      each.getAnimations().map((fade) => durationOf([fade])),
    );
  return [pictureOf(el).split(' ')[0], fadesOf('.figure > g'), fadesOf('.floor')];
}

async function running(seconds: number, template = bridge) {
  const { el, clock } = await onPage<HoldTimer>(template);
  el.start();
  clock.advance(seconds * 1000);
  await el.updateComplete;
  return { el, clock };
}

/** Paused, so that animations do not run on while a test reads them. */
async function at(seconds: number, template = bridge) {
  const session = await running(seconds, template);
  session.el.pause();
  await session.el.updateComplete;
  return session;
}

const pictureOf = (el: HoldTimer): string => picturesIn(el.shadowRoot!).map(pictured).join();

describe('the figure in a session', () => {
  const table: [what: string, seconds: number, duration: number | undefined, progress: number][] = [
    ['halfway through get-ready shows the hold', 2, undefined, 1],
    ['lifts for as long as the phase', 5, 2_000, 0.5],
    ['lowers for as long as the phase', 10.5, 3_000, 0.5],
  ];
  for (const [what, seconds, duration, progress] of table) {
    it(what, async () => {
      const { el } = await at(seconds);
      expect(progressOf(limbsOf(el))).to.equal(progress);
      if (duration !== undefined) expect(durationOf(limbsOf(el))).to.equal(duration);
    });
  }

  it('fades in with the next move, while the floor stands still', async () => {
    expect(await nextMove()).to.deep.equal(['glute-bridge', [320], []]);
  });

  it('does not move in the hold of a lift', async () => {
    const { el } = await running(7);
    expect(limbsOf(el).filter(({ playState }) => playState === 'running')).to.be.empty;
  });

  it('goes into a stretch when its hold begins, and breathes in it', async () => {
    const { el } = await at(4, stretch);
    expect([durationOf(limbsOf(el)), progressOf(limbsOf(el))]).to.deep.equal([2_500, 0]);
    // the last animation is the breath; before it the picture turns over
    expect(stateOf(wholeOf(el).slice(-1))).to.equal('paused');
  });

  it('turns over at the switch and comes out of the stretch', async () => {
    const { el, clock } = await running(13, stretch);
    const before = pictureOf(el);
    clock.advance(1_100);
    await el.updateComplete;
    expect([before, pictureOf(el)]).to.deep.equal(['hip-flexor 1 mirrored', 'hip-flexor 1']);
    expect(wholeOf(el)).to.have.lengthOf(1);
    expect(stateOf(limbsOf(el))).to.equal('running');
  });

  it('stands still in a pause, goes on from there, and after a reset is drawn as at rest', async () => {
    const { el, clock } = await at(5);
    const seen = [stateOf(limbsOf(el)), timeOf(limbsOf(el))];
    clock.advance(20_000);
    el.resume();
    await el.updateComplete;
    seen.push(stateOf(limbsOf(el)));
    el.pause();
    await el.updateComplete;
    seen.push(timeOf(limbsOf(el)));
    expect(seen).to.deep.equal(['paused', 1_000, 'running', 1_000]);
    el.reset();
    await el.updateComplete;
    expect([limbsOf(el), wholeOf(el), pictureOf(el)]).to.deep.equal([[], [], 'glute-bridge 1 with its start']);
  });

  it('stands still while the session waits', async () => {
    const template = html`<hold-timer exercise="glute-bridge" ready-seconds="4" manual></hold-timer>`;
    const { el } = await running(30, template);
    expect([el.status, stateOf(limbsOf(el))]).to.deep.equal(['waiting', 'paused']);
  });

  for (const action of ['skip', 'back', 'restart'] as const) {
    it(`jumps with ${action}() at once`, async () => {
      const { el } = await at(
        4 + 10.5,
        html`<hold-timer exercise="hip-flexor" seconds="20" ready-seconds="4"></hold-timer>`,
      );
      expect(progressOf(limbsOf(el)), 'in the hold').to.equal(1);
      el[action]();
      await el.updateComplete;
      expect(progressOf(limbsOf(el))).to.equal(0);
    });
  }

  it('plays the move when Start gets the focus', async () => {
    const { el, clock } = await onPage<HoldTimer>(bridge);
    await seen();
    // as the first on the page it may be playing already: finished here, also by the session's clock
    limbsOf(el).forEach((animation) => animation.finish());
    clock.advance(3_000);
    el.shadowRoot!.querySelector('button')!.focus();
    expect(stateOf(limbsOf(el))).to.equal('running');
  });

  it('does not move in a card with the still attribute', async () => {
    const { el, clock } = await onPage<ExerciseCard>(
      html`<exercise-card exercise="glute-bridge" still></exercise-card>`,
    );
    el.start();
    clock.advance(26_000);
    await drawn(el);
    expect([timerOf(el).phase!.kind, limbsOf(timerOf(el))]).to.deep.equal(['lift', []]);
  });
});

describe('the figure in a session under reduced motion', () => {
  reducedMotion();

  it('changes to the next move without a fade', async () => {
    expect(await nextMove()).to.deep.equal(['glute-bridge', [], []]);
  });

  for (const [seconds, pose] of [
    [2, 'glute-bridge 1 with its start'],
    [7, 'glute-bridge 1 with its start'],
    [10, 'glute-bridge 0'],
  ] as const) {
    it(`is drawn in the pose of the phase: ${pose} after ${seconds} seconds`, async () => {
      const { el } = await running(seconds);
      expect([pictureOf(el), limbsOf(el), wholeOf(el)]).to.deep.equal([pose, [], []]);
    });
  }
});
