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

/** Far in the future of a clock that has just begun, so that nothing runs out within a test. */
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
  // the first of a page may be showing itself
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

describe('a motion', () => {
  it('moves the limbs', async () => {
    const el = await moving();
    expect(stateOf(limbsOf(el))).to.equal('running');
    expect(durationOf(limbsOf(el))).to.equal(HOUR_MS);
  });

  it('is where it would be had it been seen from its beginning', async () => {
    const el = await moving({ startedAtMs: performance.now() - HOUR_MS / 2 });
    expect(progressOf(limbsOf(el))).to.be.closeTo(0.5, 0.001);
  });

  it('stands where it was paused', async () => {
    const el = await moving({ startedAtMs: 1_000, pausedAtMs: 1_000 + HOUR_MS / 4 });
    expect([stateOf(limbsOf(el)), timeOf(limbsOf(el))]).to.deep.equal(['paused', HOUR_MS / 4]);
  });

  it('that is over keeps its last pose, and nothing runs', async () => {
    const el = await moving({ startedAtMs: performance.now() - 2 * HOUR_MS, from: 1, to: 0 });
    expect([stateOf(limbsOf(el)), progressOf(limbsOf(el))]).to.deep.equal(['finished', 1]);
  });

  it('goes back as well', async () => {
    const el = await moving({ ways: 2, startedAtMs: performance.now() - 1.5 * HOUR_MS });
    expect(durationOf(limbsOf(el))).to.equal(2 * HOUR_MS);
    expect(progressOf(limbsOf(el))).to.be.closeTo(0.5, 0.001);
  });

  it('breathes as a whole once it is there', async () => {
    const el = await moving({ from: 1, durationMs: 0, breathes: true });
    expect([limbsOf(el).filter(({ playState }) => playState === 'running'), stateOf(wholeOf(el))]).to.deep.equal([
      [],
      'running',
    ]);
  });

  it('breathes in steps that nobody sees, a tenth of a pixel or two at the edge', async () => {
    const el = await moving({ from: 1, durationMs: 0, breathes: true });
    const [breath] = wholeOf(el);
    const [out] = (breath!.effect as KeyframeEffect).getKeyframes();
    const edgePx = (0.012 / 2) * el.shadowRoot!.querySelector<HTMLElement>('.picture')!.offsetWidth;
    const steps = Number(/^steps\((\d+)\)$/.exec(out!.easing)?.[1]);
    expect(edgePx / steps).to.be.within(0.01, 0.2);
  });

  it('gives way to the next', async () => {
    const el = await moving();
    const before = limbsOf(el);
    el.motion = motion({ from: 1, to: 0 });
    await el.updateComplete;
    expect([stateOf(before), stateOf(limbsOf(el))]).to.deep.equal(['idle', 'running']);
  });

  it('is left alone by what does not concern it', async () => {
    const el = await moving();
    const before = limbsOf(el);
    el.motion = { ...el.motion! };
    el.hideCaption = true;
    await el.updateComplete;
    expect(limbsOf(el)).to.deep.equal(before);
  });

  it('leaves the picture as it was drawn when it is taken away', async () => {
    const el = await moving();
    el.motion = undefined;
    await el.updateComplete;
    expect(limbsOf(el)).to.be.empty;
  });

  it('turns the picture over when the side changes', async () => {
    const el = await onPage(html`<exercise-figure exercise="hip-flexor" side="right"></exercise-figure>`);
    el.motion = motion();
    await el.updateComplete;
    expect(wholeOf(el)).to.be.empty;
    el.side = 'left';
    await el.updateComplete;
    expect(wholeOf(el)).to.have.lengthOf(1);
  });

  it('does not turn the picture over for another move', async () => {
    const el = await onPage(html`<exercise-figure exercise="hip-flexor" side="left"></exercise-figure>`);
    el.motion = motion();
    await el.updateComplete;
    Object.assign(el, { exercise: 'seated-hamstring', side: 'right' });
    await el.updateComplete;
    expect(wholeOf(el)).to.be.empty;
  });

  it('goes on turning over when it is paused', async () => {
    const el = await onPage(html`<exercise-figure exercise="hip-flexor" side="right"></exercise-figure>`);
    el.motion = motion();
    await el.updateComplete;
    el.side = 'left';
    await el.updateComplete;
    el.motion = motion({ pausedAtMs: performance.now() });
    await el.updateComplete;
    expect([stateOf(wholeOf(el)), stateOf(limbsOf(el))]).to.deep.equal(['running', 'paused']);
  });

  it('stops out of view, and goes on where it would be', async () => {
    const el = await moving({ startedAtMs: performance.now() - HOUR_MS / 2 });
    const far = document.createElement('div');
    far.style.height = '5000px';
    el.before(far);
    await waitUntil(() => limbsOf(el).length === 0, 'still moves out of view');
    far.remove();
    await waitUntil(() => limbsOf(el).length > 0, 'does not go on in view');
    expect(progressOf(limbsOf(el))).to.be.closeTo(0.5, 0.001);
  });

  it('goes on after the figure has been moved on the page', async () => {
    const el = await moving();
    el.parentElement!.append(el);
    await seen();
    expect(stateOf(limbsOf(el))).to.equal('running');
  });

  it('of a still figure moves nothing', async () => {
    const el = await moving();
    el.still = true;
    await el.updateComplete;
    expect(limbsOf(el)).to.be.empty;
  });
});

describe('the way to the hold', () => {
  it('is shown once, in 3 seconds at most, when a mouse comes over the picture', async () => {
    const el = await onPage();
    hover(el);
    expect(stateOf(limbsOf(el))).to.equal('running');
    expect(progressOf(limbsOf(el))).to.be.closeTo(0, 0.001);
    expect(durationOf(limbsOf(el))).to.be.at.most(3_000);
  });

  it('is not begun again while it is shown', async () => {
    const el = await onPage();
    hover(el);
    const before = limbsOf(el);
    hover(el);
    expect(limbsOf(el)).to.deep.equal(before);
  });

  it('goes on while something else is drawn anew', async () => {
    const el = await onPage();
    hover(el);
    const before = limbsOf(el);
    el.hideCaption = true;
    await el.updateComplete;
    el.motion = undefined;
    el.requestUpdate();
    await el.updateComplete;
    expect(limbsOf(el)).to.deep.equal(before);
  });

  it('ends when another move is drawn', async () => {
    const el = await onPage();
    hover(el);
    el.exercise = 'butterfly';
    await el.updateComplete;
    expect(limbsOf(el)).to.be.empty;
  });

  it('is shown again', async () => {
    const el = await onPage();
    hover(el);
    limbsOf(el).forEach((animation) => animation.finish());
    hover(el);
    expect(stateOf(limbsOf(el))).to.equal('running');
  });

  it('is not shown to a finger that scrolls past', async () => {
    const el = await onPage();
    hover(el, 'touch');
    expect(limbsOf(el)).to.be.empty;
  });

  it('is shown to a finger that presses', async () => {
    const el = await onPage();
    el.shadowRoot!.querySelector('.stage')!.dispatchEvent(new PointerEvent('pointerup', { pointerType: 'touch' }));
    expect(stateOf(limbsOf(el))).to.equal('running');
  });

  it('is shown by a button with a name, by the keyboard', async () => {
    const el = await onPage();
    await waitUntil(() => show(el), 'no button');
    expect(show(el)!.getAttribute('aria-label')).to.equal(en.showMove('Glute bridge'));
    show(el)!.focus();
    await sendKeys({ press: 'Enter' });
    expect(stateOf(limbsOf(el))).to.equal('running');
  });

  it('is not shown, and has no button, where the start is drawn', async () => {
    const el = await onPage(html`<exercise-figure exercise="glute-bridge" pose="0"></exercise-figure>`);
    hover(el);
    expect([limbsOf(el), show(el)]).to.deep.equal([[], null]);
  });

  it('is not shown, and has no button, where the picture is to be still', async () => {
    const el = await onPage(html`<exercise-figure exercise="glute-bridge" still></exercise-figure>`);
    hover(el);
    expect([limbsOf(el), show(el)]).to.deep.equal([[], null]);
  });

  it('is not shown in the middle of another motion', async () => {
    const el = await moving();
    const before = limbsOf(el);
    hover(el);
    expect(limbsOf(el)).to.deep.equal(before);
  });
});

describe('a wish for less motion', () => {
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('is followed at once when it comes in the middle of a motion', async () => {
    const el = await moving();
    await emulateMedia({ reducedMotion: 'reduce' });
    await waitUntil(() => limbsOf(el).length === 0, 'still moves');
    await waitUntil(() => show(el) === null, 'still has its button');
  });
});

describe('under reduced motion', () => {
  reducedMotion();

  const drawn = (el: ExerciseFigure): string => picturesIn(el.shadowRoot!).map(pictured).join();

  it('nothing moves', async () => {
    const el = await moving();
    hover(el);
    expect([limbsOf(el), wholeOf(el), show(el)]).to.deep.equal([[], [], null]);
  });

  it('the start is a shadow behind the hold', async () => {
    expect(drawn(await onPage())).to.equal('glute-bridge 1 with its start');
  });

  it('the first drawing is what a server gives, which knows nothing of the visitor', async () => {
    const el = document.createElement('exercise-figure');
    el.exercise = 'glute-bridge';
    document.body.append(el);
    (el as unknown as { performUpdate(): void }).performUpdate();
    const first = drawn(el);
    await el.updateComplete;
    await el.updateComplete;
    const then = drawn(el);
    el.remove();
    expect([first, then]).to.deep.equal(['glute-bridge 1', 'glute-bridge 1 with its start']);
  });

  it('the start alone has none', async () => {
    const el = await onPage(html`<exercise-figure exercise="glute-bridge" pose="0"></exercise-figure>`);
    expect(drawn(el)).to.equal('glute-bridge 0');
  });
});
