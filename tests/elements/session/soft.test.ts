/** Changes fade in without moving anything; under reduced motion they appear at once. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/define/exercise-card.js';
import '../../../src/define/exercise-guide.js';
import '../../../src/define/routine-list.js';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import { drawn, onPage, timerOf, type Player } from '../../support/session.js';

const card = html`<exercise-card exercise="glute-bridge"></exercise-card>`;
const two = html`<routine-list exercises="butterfly hip-flexor"></routine-list>`;

/** Classes of the elements that fade in now, without limbs and ring, which are animated by the clock. */
function soft(el: Player): string[] {
  const root = timerOf(el).shadowRoot!;
  const fades = root.getAnimations().filter(({ effect, playState }) => {
    const first = (effect as KeyframeEffect).getKeyframes()[0];
    return playState === 'running' && (first?.['opacity'] !== undefined || first?.['strokeDashoffset'] !== undefined);
  });
  const targets = fades.map(({ effect }) => (effect as KeyframeEffect).target!);
  return targets.map((target) => target.closest('[class]')!.classList[0]!).sort();
}

const ended = (el: Player): Promise<unknown> =>
  Promise.allSettled(
    timerOf(el)
      .shadowRoot!.getAnimations()
      .filter(({ effect }) => Number(effect!.getComputedTiming().duration) < 400)
      .map((each) => each.finished),
  );

describe('with motion', () => {
  it('the parts of a session fade in at its start, within 200 ms', async () => {
    const { el } = await onPage<ExerciseCard>(card);
    el.start();
    await drawn(el);
    expect(soft(el)).to.include.members(['headline', 'line', 'ring', 'start-now']);
    const lasts = timerOf(el)
      .shadowRoot!.getAnimations()
      .map(({ effect }) => effect!.getComputedTiming());
    const fading = lasts.filter(({ duration }) => Number(duration) < 400);
    expect(Math.max(...fading.map(({ endTime }) => Number(endTime)))).to.be.at.most(200);
  });

  it('words that change fade in, and those that stay do not', async () => {
    const { el, clock } = await onPage<ExerciseCard>(card);
    el.start();
    clock.advance(25_010); // the first lift
    await drawn(el);
    await ended(el);
    clock.advance(2_010); // the hold of the same repetition
    await drawn(el);
    expect(soft(el)).to.include('headline').and.not.include('name');
  });

  it('the tick at the end is drawn', async () => {
    const { el, clock } = await onPage<ExerciseCard>(card);
    el.start();
    clock.advance(timerOf(el).durationMs);
    await drawn(el);
    expect([el.status, soft(el).filter((each) => each === 'sign').length]).to.deep.equal(['complete', 1]);
  });

  it('a row grows open in browsers that can animate its height', async () => {
    const el = await fixture<ExerciseCard>(card);
    const details = el.shadowRoot!.querySelector('details')!;
    const heightOf = () => el.getBoundingClientRect().height;
    const closed = heightOf();
    details.open = true;
    const atOnce = heightOf();
    await waitUntil(() => heightOf() - closed > 100, 'the row does not open');
    const open = heightOf();
    if (CSS.supports('interpolate-size', 'allow-keywords')) expect(atOnce - closed).to.be.below(20);
    else expect(atOnce).to.equal(open);
  });
});

describe('under reduced motion', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('nothing fades, from rest to the summary', async () => {
    const { el, clock } = await onPage<RoutineList>(two);
    const seen: string[] = [];
    const look = async () => {
      await drawn(el);
      seen.push(...soft(el));
    };
    el.start();
    await look();
    clock.advance(27_000);
    await look();
    clock.advance(20_000);
    await look();
    clock.advance(el.durationMs);
    await look();
    expect([el.status, seen]).to.deep.equal(['complete', []]);
  });

  it('a row is open at once', async () => {
    const el = await fixture<ExerciseCard>(card);
    el.shadowRoot!.querySelector('details')!.open = true;
    const height = el.getBoundingClientRect().height;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect([el.getBoundingClientRect().height, el.shadowRoot!.getAnimations().length]).to.deep.equal([height, 0]);
  });
});
