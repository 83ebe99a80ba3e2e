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

/** How long each fade takes of who is seen once the next move comes, and whether the floor stands still. */
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

/** Pauses, so that what a test reads does not run on. */
async function at(seconds: number, template = bridge) {
  const session = await running(seconds, template);
  session.el.pause();
  await session.el.updateComplete;
  return session;
}

const pictureOf = (el: HoldTimer): string => picturesIn(el.shadowRoot!).map(pictured).join();

describe('the figure in a session', () => {
  const table: [what: string, seconds: number, duration: number | undefined, progress: number][] = [
    ['shows the move while one gets ready: in the hold, halfway', 2, undefined, 1],
    ['lifts with the phase', 5, 2_000, 0.5],
    ['lowers with the phase', 10.5, 3_000, 0.5],
  ];
  for (const [what, seconds, duration, progress] of table) {
    it(what, async () => {
      const { el } = await at(seconds);
      expect(progressOf(limbsOf(el))).to.equal(progress);
      if (duration !== undefined) expect(durationOf(limbsOf(el))).to.equal(duration);
    });
  }

  it('comes in softly with another move, while the room stands still', async () => {
    expect(await nextMove()).to.deep.equal(['glute-bridge', [320], []]);
  });

  it('is still in the hold', async () => {
    const { el } = await running(7);
    expect(limbsOf(el).filter(({ playState }) => playState === 'running')).to.be.empty;
  });

  it('goes into a stretch as its hold begins, and breathes in it', async () => {
    const { el } = await at(4, stretch);
    expect([durationOf(limbsOf(el)), progressOf(limbsOf(el))]).to.deep.equal([2_500, 0]);
    // after it has turned over from how it was drawn, it breathes
    expect(stateOf(wholeOf(el).slice(-1))).to.equal('paused');
  });

  it('turns over at the switch, and comes out of the stretch', async () => {
    const { el, clock } = await running(13, stretch);
    const before = pictureOf(el);
    clock.advance(1_100);
    await el.updateComplete;
    expect([before, pictureOf(el)]).to.deep.equal(['hip-flexor 1 mirrored', 'hip-flexor 1']);
    expect(wholeOf(el)).to.have.lengthOf(1);
    expect(stateOf(limbsOf(el))).to.equal('running');
  });

  it('stands still in a pause, and goes on from there; at the end it is drawn as at rest', async () => {
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

  it('stands still in a wait', async () => {
    const template = html`<hold-timer exercise="glute-bridge" ready-seconds="4" manual></hold-timer>`;
    const { el } = await running(30, template);
    expect([el.status, stateOf(limbsOf(el))]).to.deep.equal(['waiting', 'paused']);
  });

  for (const action of ['skip', 'back', 'restart'] as const) {
    it(`follows ${action} at once`, async () => {
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

  it('shows how the move goes when Start comes into focus', async () => {
    const { el, clock } = await onPage<HoldTimer>(bridge);
    await seen();
    // it may be the first of the page, which has shown itself: that is over, by the session's clock as well
    limbsOf(el).forEach((animation) => animation.finish());
    clock.advance(3_000);
    el.shadowRoot!.querySelector('button')!.focus();
    expect(stateOf(limbsOf(el))).to.equal('running');
  });

  it('does not move in a card that is to be still', async () => {
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

  it('is there at once with another move', async () => {
    expect(await nextMove()).to.deep.equal(['glute-bridge', [], []]);
  });

  for (const [seconds, pose] of [
    [2, 'glute-bridge 1 with its start'],
    [7, 'glute-bridge 1 with its start'],
    [10, 'glute-bridge 0'],
  ] as const) {
    it(`is drawn as the phase wants it: ${pose} after ${seconds} seconds`, async () => {
      const { el } = await running(seconds);
      expect([pictureOf(el), limbsOf(el), wholeOf(el)]).to.deep.equal([pose, [], []]);
    });
  }
});
