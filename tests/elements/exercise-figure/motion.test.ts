import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../../src/define/exercise-figure.js';
import type { ExerciseFigure } from '../../../src/elements/exercise-figure/exercise-figure.js';
import type { Motion } from '../../../src/figure/motion.js';
import { en } from '../../support/languages.js';
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
import { made } from '../../support/views.js';

/** So long that no motion ends within a test. */
const HOUR_MS = 3_600_000;

const motion = (change: Partial<Motion> = {}): Motion => ({
  from: 0,
  to: 1,
  startedAtMs: performance.now(),
  durationMs: HOUR_MS,
  ...change,
});

async function onPage(template = html`<exercise-figure exercise="glute-bridge"></exercise-figure>`) {
  const el = await fixture<ExerciseFigure>(template);
  await seen();
  // the first figure on a page may be playing its move
  limbsOf(el).forEach((animation) => animation.cancel());
  return el;
}

async function moving(change: Partial<Motion> = {}): Promise<ExerciseFigure> {
  const el = await onPage();
  el.motion = motion(change);
  await el.updateComplete;
  return el;
}

const show = (el: ExerciseFigure) => el.shadowRoot!.querySelector<HTMLButtonElement>('button');
const hover = (el: ExerciseFigure, pointerType = 'mouse') =>
  el.shadowRoot!.querySelector('.stage')!.dispatchEvent(new PointerEvent('pointerenter', { pointerType }));

/** The very same Animation objects, not equal ones. */
const areSame = (some: Animation[], others: Animation[]): boolean =>
  some.length === others.length && some.length > 0 && some.every((each, index) => each === others[index]);

/** Changes properties and waits for the drawing. */
async function changed(el: ExerciseFigure, change: object): Promise<void> {
  Object.assign(el, change);
  await el.updateComplete;
}

describe('a motion', () => {
  it('joins a motion where it has got to by now, one way or there and back', async () => {
    const el = await moving();
    const states: unknown[] = [];
    for (const [change, duration, progress] of [
      [{}, HOUR_MS, 0],
      [{ startedAtMs: performance.now() - HOUR_MS / 2 }, HOUR_MS, 0.5],
      [{ ways: 2, startedAtMs: performance.now() - 1.5 * HOUR_MS }, 2 * HOUR_MS, 0.5],
    ] as const) {
      await changed(el, { motion: motion(change) });
      const limbs = limbsOf(el);
      expect([stateOf(limbs), durationOf(limbs)]).to.deep.equal(['running', duration]);
      expect(progressOf(limbs)).to.be.closeTo(progress, 0.001);
      states.push(limbs);
    }
    expect(stateOf(states[0] as Animation[]), 'replaced by the next').to.equal('idle');
    await changed(el, { motion: motion({ startedAtMs: 1_000, pausedAtMs: 1_000 + HOUR_MS / 4 }) });
    expect([stateOf(limbsOf(el)), timeOf(limbsOf(el))]).to.deep.equal(['paused', HOUR_MS / 4]);
    await changed(el, { motion: motion({ startedAtMs: performance.now() - 2 * HOUR_MS, from: 1, to: 0 }) });
    expect([stateOf(limbsOf(el)), progressOf(limbsOf(el))], 'stays in its last pose').to.deep.equal(['finished', 1]);
    await changed(el, { motion: undefined });
    expect(limbsOf(el).length, 'no motion').to.equal(0);
  });

  it('breathes as a whole in the hold, in steps too small to see', async () => {
    const el = await moving({ from: 1, durationMs: 0, breathes: true });
    expect(limbsOf(el).filter(({ playState }) => playState === 'running').length).to.equal(0);
    const [breath] = wholeOf(el);
    expect(breath!.playState).to.equal('running');
    const [out] = (breath!.effect as KeyframeEffect).getKeyframes();
    const edgePx = (0.012 / 2) * el.shadowRoot!.querySelector<HTMLElement>('.picture')!.offsetWidth;
    const steps = Number(/^steps\((\d+)\)$/.exec(out!.easing)?.[1]);
    expect(edgePx / steps).to.be.within(0.01, 0.2);
  });

  it('is not restarted by unrelated changes, and ends in a still figure', async () => {
    const el = await moving();
    const before = limbsOf(el);
    await changed(el, { motion: { ...el.motion! }, hideCaption: true });
    expect(areSame(limbsOf(el), before)).to.equal(true);
    await changed(el, { still: true });
    expect(limbsOf(el).length).to.equal(0);
  });

  it('turns the picture over when the side changes, also while paused, but not for another move', async () => {
    const el = await onPage(html`<exercise-figure exercise="hip-flexor" side="right"></exercise-figure>`);
    await changed(el, { motion: motion() });
    expect(wholeOf(el).length).to.equal(0);
    await changed(el, { side: 'left' });
    expect(wholeOf(el).length).to.equal(1);
    await changed(el, { motion: motion({ pausedAtMs: performance.now() }) });
    expect([stateOf(wholeOf(el)), stateOf(limbsOf(el))]).to.deep.equal(['running', 'paused']);
    const other = await onPage(html`<exercise-figure exercise="hip-flexor" side="left"></exercise-figure>`);
    await changed(other, { motion: motion() });
    await changed(other, { exercise: 'seated-hamstring', side: 'right' });
    expect(wholeOf(other).length).to.equal(0);
  });

  it('stops out of view, and comes back where it would have got to', async () => {
    const el = await moving({ startedAtMs: performance.now() - HOUR_MS / 2 });
    const far = document.createElement('div');
    far.style.height = '5000px';
    el.before(far);
    await waitUntil(() => limbsOf(el).length === 0, 'still moves out of view');
    far.remove();
    await waitUntil(() => limbsOf(el).length > 0, 'does not go on in view');
    expect(progressOf(limbsOf(el))).to.be.closeTo(0.5, 0.001);
  });

  it('goes on after the figure was moved within the page', async () => {
    const el = await moving();
    el.parentElement!.append(el);
    await seen();
    expect(stateOf(limbsOf(el))).to.equal('running');
  });
});

describe('the motion from the start to the hold', () => {
  it('plays once, for 3 seconds at most, when the mouse comes over the picture, and can be played again', async () => {
    const el = await onPage();
    hover(el);
    const before = limbsOf(el);
    expect(stateOf(before)).to.equal('running');
    expect(progressOf(before)).to.be.closeTo(0, 0.001);
    expect(durationOf(before)).to.be.at.most(3_000);
    hover(el);
    expect(areSame(limbsOf(el), before), 'not restarted').to.equal(true);
    // a drawing for another reason
    await changed(el, { hideCaption: true });
    el.motion = undefined;
    el.requestUpdate();
    await el.updateComplete;
    expect(areSame(limbsOf(el), before)).to.equal(true);
    before.forEach((animation) => animation.finish());
    hover(el);
    expect(stateOf(limbsOf(el))).to.equal('running');
    await changed(el, { exercise: 'butterfly' });
    expect(limbsOf(el).length, 'after a change of move').to.equal(0);
  });

  it('plays on a tap, but not on a swipe nor during another motion', async () => {
    const el = await onPage();
    hover(el, 'touch');
    expect(limbsOf(el).length).to.equal(0);
    el.shadowRoot!.querySelector('.stage')!.dispatchEvent(new PointerEvent('pointerup', { pointerType: 'touch' }));
    expect(stateOf(limbsOf(el))).to.equal('running');
    await changed(el, { motion: motion() });
    const before = limbsOf(el);
    hover(el);
    expect(areSame(limbsOf(el), before)).to.equal(true);
  });

  it('can be played from the keyboard by a button with a name', async () => {
    const el = await onPage();
    await waitUntil(() => show(el), 'no button');
    expect(show(el)!.getAttribute('aria-label')).to.equal(en.showMove('Glute bridge'));
    show(el)!.focus();
    await sendKeys({ press: 'Enter' });
    expect(stateOf(limbsOf(el))).to.equal('running');
  });

  for (const [name, value] of [
    ['pose', '0'],
    ['still', ''],
  ] as const) {
    it(`does not play and has no button with ${name}="${value}"`, async () => {
      const el = await onPage(made('exercise-figure', { exercise: 'glute-bridge', [name]: value }));
      hover(el);
      expect([limbsOf(el).length, show(el) === null]).to.deep.equal([0, true]);
    });
  }
});

describe('reduced motion', () => {
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('takes effect at once when it is switched on during a motion', async () => {
    const el = await moving();
    await emulateMedia({ reducedMotion: 'reduce' });
    await waitUntil(() => limbsOf(el).length === 0, 'still moves');
    await waitUntil(() => show(el) === null, 'still has its button');
  });
});

describe('under reduced motion', () => {
  reducedMotion();

  const drawn = (el: ExerciseFigure): string => picturesIn(el.shadowRoot!).map(pictured).join();

  it('nothing moves; a faint start pose stands behind the hold, but not behind the start itself', async () => {
    const el = await moving();
    hover(el);
    expect([limbsOf(el).length, wholeOf(el).length, show(el) === null, drawn(el)]).to.deep.equal([
      0,
      0,
      true,
      'glute-bridge 1 with its start',
    ]);
    await changed(el, { pose: 0 });
    expect(drawn(el)).to.equal('glute-bridge 0');
  });

  it('the first drawing is the same as the one from a server, which cannot know this setting', async () => {
    const el = document.createElement('exercise-figure');
    el.exercise = 'glute-bridge';
    el.motion = { from: 0, to: 1, startedAtMs: 0, durationMs: 1000 };
    document.body.append(el);
    (el as unknown as { performUpdate(): void }).performUpdate();
    const first = drawn(el);
    await el.updateComplete;
    await el.updateComplete;
    const then = drawn(el);
    el.remove();
    expect([first, then]).to.deep.equal(['glute-bridge 1', 'glute-bridge 1 with its start']);
  });
});
