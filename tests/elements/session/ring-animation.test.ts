import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/define/hold-timer.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import { evenly, RingAnimation } from '../../../src/elements/session/ring-animation.js';
import { onPage } from '../../support/session.js';

const short = html`<hold-timer seconds="10" ready-seconds="4"></hold-timer>`;

/** The animations of the two halves, without that of the tick in the middle. */
const animations = (el: HoldTimer): Animation[] =>
  [...el.shadowRoot!.querySelectorAll('.half')].flatMap((half) => half.getAnimations({ subtree: true }));
const states = (el: HoldTimer): AnimationPlayState[] => animations(el).map(({ playState }) => playState);
const timings = (el: HoldTimer) => animations(el).map(({ effect }) => effect!.getTiming());

async function running(template = short, milliseconds = 6_000, act: (el: HoldTimer) => void = () => undefined) {
  const { el, clock } = await onPage<HoldTimer>(template);
  el.start();
  clock.advance(milliseconds);
  act(el);
  await el.updateComplete;
  return { el, clock };
}

describe('the two halves of the ring', () => {
  const manual = html`<hold-timer seconds="10" ready-seconds="4" manual></hold-timer>`;
  const twice = (state: AnimationPlayState) => [state, state];
  const table: [when: string, open: () => Promise<{ el: HoldTimer }>, states: AnimationPlayState[]][] = [
    ['idle', () => onPage<HoldTimer>(short), []],
    ['running', () => running(), twice('running')],
    ['paused', () => running(short, 6_000, (el) => el.pause()), twice('paused')],
    ['resumed', () => running(short, 6_000, (el) => (el.pause(), el.resume())), twice('running')],
    ['waiting', () => running(manual), twice('paused')],
    ['complete', () => running(short, 14_000), twice('paused')],
    ['reset', () => running(short, 6_000, (el) => el.reset()), []],
  ];
  for (const [when, open, expected] of table) {
    it(`of a session that is ${when}: ${expected.join() || 'not animated'}`, async () => {
      expect(states((await open()).el)).to.deep.equal(expected);
    });
  }

  it('animate only transforms, linearly, for as long as their phase, and are at its position', async () => {
    const { el } = await running(short, 6_000, (timer) => timer.pause());
    for (const { currentTime, effect } of animations(el)) {
      const { duration, easing } = effect!.getTiming();
      expect([duration, easing, currentTime]).to.deep.equal([10_000, 'linear', 2_000]);
      const usual = ['offset', 'computedOffset', 'easing', 'composite'];
      const moved = (effect as KeyframeEffect).getKeyframes().flatMap((frame) => Object.keys(frame));
      expect(new Set(moved.filter((name) => !usual.includes(name)))).to.deep.equal(new Set(['transform']));
    }
  });

  it('keep the same two animations during a phase', async () => {
    const { el, clock } = await running();
    const before = animations(el);
    clock.advance(3_000);
    await el.updateComplete;
    expect(animations(el).map((animation, index) => animation === before[index])).to.deep.equal([true, true]);
  });
});

/** Every frame that differs from the last costs work on the main thread, even if the difference cannot be seen. */
describe('a slow ring', () => {
  it('takes at most 30 steps a second, none longer than a pixel', async () => {
    const { el } = await running(html`<hold-timer seconds="60" ready-seconds="4"></hold-timer>`);
    const { offsetHeight } = el.shadowRoot!.querySelector<HTMLElement>('.ring')!;
    const [first, second] = timings(el).map(({ easing }) => Number(/^steps\((\d+)\)$/.exec(easing!)?.[1]));
    expect(first).to.equal(second);
    expect((Math.PI * offsetHeight) / first!, 'pixels a step').to.be.within(0.1, 1);
    expect(first! / 60, 'steps a second').to.be.within(15, 30);
  });

  for (const [what, diameter, seconds, easing] of [
    ['runs smoothly if steps would be visible', 100, 10, 'linear'],
    ['takes 30 steps a second just below that size', 95, 10, 'steps(300, end)'],
    ['takes four steps a pixel when it is very slow', 100, 300, 'steps(1257, end)'],
    ['runs smoothly as long as its size is not known', 0, 300, 'linear'],
  ] as const) {
    it(what, () => {
      expect(evenly(diameter, seconds * 1000)).to.equal(easing);
    });
  }
});

describe('a ring whose phase is delayed', () => {
  it('begins when the delay is over', async () => {
    const { el } = await running();
    const halves = [...el.shadowRoot!.querySelectorAll<HTMLElement>('.half > i')];
    const ring = new RingAnimation();
    const anchoredAt = { monotonicMs: 0, wallMs: 0 };
    ring.draw(halves, { phase: el.phase!, status: 'running', intoMs: -2_000, moves: true, anchoredAt });
    const [animation] = halves[0]!.getAnimations().slice(-1);
    expect(animation!.currentTime).to.be.within(-2_000, -1_000);
  });
});

describe('under reduced motion', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('the ring takes one step a second', async () => {
    const { el } = await running();
    expect(timings(el).map(({ easing }) => easing)).to.deep.equal(['steps(10)', 'steps(10)']);
  });
});
