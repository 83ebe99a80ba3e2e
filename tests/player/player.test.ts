import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define/hold-timer.js';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import type { HoldTimer } from '../../src/elements/hold-timer/hold-timer.js';
import { boutOf, buildTimeline } from '../../src/session/timeline.js';
import type { FakeClock } from '../support/fake-clock.js';
import { countListeners, restoreVisibility, setHidden } from '../support/page.js';
import { digitsOf, drawn, giveClock, HOLD_EVENTS, onPage, play, record, typesOf } from '../support/session.js';

/** Ready 0–5 · hold 5–35 seconds. */
const plain = html`<hold-timer></hold-timer>`;
/** Ready 0–5 · hold left 5–15 · switch 15–19 · hold right 19–29 seconds. */
const bothSides = html`<hold-timer seconds="10" each-side switch-seconds="4"></hold-timer>`;

async function running(template = plain, seconds = 10): Promise<{ el: HoldTimer; clock: FakeClock }> {
  const { el, clock } = await onPage<HoldTimer>(template);
  el.start();
  clock.advance(seconds * 1000);
  await el.updateComplete;
  return { el, clock };
}

/** Reasons of the pauses that `el` makes from now on. */
function pauses(el: HoldTimer): string[] {
  const reasons: string[] = [];
  el.addEventListener('hold-pause', ({ reason }) => reasons.push(reason));
  return reasons;
}

const aMicrotask = () => Promise.resolve();

afterEach(restoreVisibility);

describe('a late wake-up', () => {
  it('up to 5 seconds late delivers what it crossed, once and in order', async () => {
    const { el, clock } = await running(bothSides, 14);
    const heard = record(el, ...HOLD_EVENTS);
    clock.oversleep(6_000);
    clock.advance(0);
    expect(typesOf(heard)).to.deep.equal(['hold-phase', 'hold-phase']);
    expect([el.status, el.elapsedMs]).to.deep.equal(['running', 20_000]);
  });

  it('later than that pauses at the boundary that it missed', async () => {
    const { el, clock } = await running(bothSides, 14);
    const reasons = pauses(el);
    clock.oversleep(60_000);
    clock.advance(0);
    expect([el.status, el.elapsedMs, ...reasons]).to.deep.equal(['paused', 15_000, 'gap']);
  });

  it('to which the clocks disagree pauses', async () => {
    const { el, clock } = await running(bothSides, 14);
    const reasons = pauses(el);
    clock.jumpWall(3_600_000);
    clock.advance(1_000);
    expect([el.status, ...reasons]).to.deep.equal(['paused', 'gap']);
  });

  it('never completes a routine in a pocket', async () => {
    const { el, clock } = await running(bothSides, 20);
    clock.oversleep(3_600_000);
    clock.advance(60_000);
    expect(el.status).to.equal('paused');
  });
});

describe('a timer that is taken off the page', () => {
  it('pauses after a microtask, and says why', async () => {
    const { el } = await running();
    const reasons = pauses(el);
    el.remove();
    await aMicrotask();
    expect([el.status, ...reasons]).to.deep.equal(['paused', 'disconnected']);
  });

  it('runs on within the microtask', async () => {
    const { el } = await running();
    const { parentElement } = el;
    el.remove();
    parentElement!.append(el);
    await aMicrotask();
    expect(el.status).to.equal('running');
  });

  it('is not resumed by being put back', async () => {
    const { el } = await running();
    const { parentElement } = el;
    el.remove();
    await aMicrotask();
    parentElement!.append(el);
    await el.updateComplete;
    expect([el.status, el.elapsedMs]).to.deep.equal(['paused', 10_000]);
  });

  it('can be resumed once it is back', async () => {
    const { el, clock } = await running();
    const { parentElement } = el;
    el.remove();
    await aMicrotask();
    parentElement!.append(el);
    el.resume();
    clock.advance(25_000);
    expect(el.status).to.equal('complete');
  });

  it('goes on where it was moved by append', async () => {
    const { el, clock } = await running(
      html`<div>
        ${plain}
        <section></section>
      </div>`,
    );
    const reasons = pauses(el);
    el.parentElement!.querySelector('section')!.append(el);
    await aMicrotask();
    clock.advance(5_000);
    expect([el.status, el.elapsedMs, ...reasons]).to.deep.equal(['running', 15_000]);
  });

  it('goes on where it was moved by moveBefore', async function () {
    if (!('moveBefore' in Element.prototype)) this.skip();
    const { el, clock } = await running(
      html`<div>
        ${plain}
        <section></section>
      </div>`,
    );
    const reasons = pauses(el);
    const section = el.parentElement!.querySelector('section')!;
    (section as Element & { moveBefore(node: Node, child: Node | null): void }).moveBefore(el, null);
    await aMicrotask();
    clock.advance(5_000);
    expect([el.status, el.elapsedMs, ...reasons]).to.deep.equal(['running', 15_000]);
  });

  it('goes on when its section is taken out and put back in one go', async () => {
    const { el } = await running(html`<div><section>${plain}</section></div>`);
    const section = el.closest('section')!;
    const { parentElement } = section;
    section.remove();
    parentElement!.prepend(section);
    await aMicrotask();
    expect(el.status).to.equal('running');
  });
});

describe('a timer that is not rendered', () => {
  it('pauses at its next wake-up where an ancestor has display: none', async () => {
    const { el, clock } = await running(html`<div>${bothSides}</div>`);
    const reasons = pauses(el);
    el.parentElement!.style.display = 'none';
    clock.advance(5_000);
    expect([el.status, ...reasons]).to.deep.equal(['paused', 'not-rendered']);
  });

  it('pauses at its next wake-up in details that were closed', async () => {
    const { el, clock } = await running(
      html`<details open>
        <summary>More</summary>
        ${bothSides}
      </details>`,
    );
    const reasons = pauses(el);
    el.closest('details')!.open = false;
    clock.advance(5_000);
    expect([el.status, ...reasons]).to.deep.equal(['paused', 'not-rendered']);
  });

  it('is not resumed by being shown', async () => {
    const { el, clock } = await running(html`<div>${bothSides}</div>`);
    el.parentElement!.hidden = true;
    clock.advance(5_000);
    el.parentElement!.hidden = false;
    clock.advance(60_000);
    expect(el.status).to.equal('paused');
  });
});

describe('while the page is hidden', () => {
  it('a session runs to the end of its phase and stops there', async () => {
    const { el, clock } = await running(bothSides);
    const reasons = pauses(el);
    setHidden(true);
    clock.advance(60_000);
    expect([el.status, el.elapsedMs, ...reasons]).to.deep.equal(['paused', 15_000, 'hidden']);
  });

  it('it goes on when the page is seen again before that', async () => {
    const { el, clock } = await running(bothSides);
    setHidden(true);
    clock.advance(3_000);
    setHidden(false);
    clock.advance(3_000);
    expect([el.status, el.elapsedMs]).to.deep.equal(['running', 16_000]);
  });

  it('it is not resumed by the page being seen again', async () => {
    const { el, clock } = await running(bothSides);
    setHidden(true);
    clock.advance(60_000);
    setHidden(false);
    clock.advance(60_000);
    expect(el.status).to.equal('paused');
  });

  it('the last phase does not complete', async () => {
    const { el, clock } = await running(bothSides, 20);
    setHidden(true);
    clock.advance(60_000);
    expect(el.status).to.equal('paused');
  });

  it('no second is counted', async () => {
    const { clock } = await running();
    const before = clock.armed;
    setHidden(true);
    expect(clock.armed).to.be.below(before);
  });

  it('the digits are right at once when the page is seen again', async () => {
    const { el, clock } = await running();
    setHidden(true);
    clock.advance(7_000);
    setHidden(false);
    await el.updateComplete;
    expect(digitsOf(el)).to.equal('18');
  });

  it('a timer that is put on the page then knows', async () => {
    setHidden(true);
    const { el, clock } = await onPage<HoldTimer>(bothSides);
    el.start();
    clock.advance(60_000);
    expect([el.status, el.elapsedMs]).to.deep.equal(['paused', 5_000]);
  });
});

describe('one session in a document', () => {
  async function two(template: ReturnType<typeof html>): Promise<[HoldTimer, HoldTimer, FakeClock]> {
    const root = await fixture<HTMLElement>(template);
    const [first, second] = root.querySelectorAll('hold-timer') as unknown as [HoldTimer, HoldTimer];
    const clock = await giveClock(first);
    second.clock = clock;
    await drawn(second);
    return [first, second, clock];
  }
  const pair = html`<div>${plain}${plain}</div>`;

  it('another that starts pauses the first', async () => {
    const [first, second] = await two(pair);
    first.start();
    const reasons = pauses(first);
    second.start();
    expect([first.status, second.status, ...reasons]).to.deep.equal(['paused', 'running', 'other-session']);
  });

  it('the first that resumes pauses the other', async () => {
    const [first, second] = await two(pair);
    first.start();
    second.start();
    const reasons = pauses(second);
    first.resume();
    expect([first.status, second.status, ...reasons]).to.deep.equal(['running', 'paused', 'other-session']);
  });

  it('one that waits is paused, too', async () => {
    const [first, second, clock] = await two(html`<div><hold-timer manual></hold-timer>${plain}</div>`);
    first.start();
    clock.advance(5_000);
    second.start();
    expect(first.status).to.equal('paused');
  });

  it('also from another shadow root', async () => {
    const [first] = await two(html`<div>${plain}${plain}</div>`);
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const inside = document.createElement('hold-timer');
    host.attachShadow({ mode: 'open' }).append(inside);
    await giveClock(inside);
    first.start();
    inside.start();
    expect([first.status, inside.status]).to.deep.equal(['paused', 'running']);
  });

  it('also in a closed shadow root', async () => {
    const [first] = await two(html`<div>${plain}${plain}</div>`);
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const inside = document.createElement('hold-timer');
    host.attachShadow({ mode: 'closed' }).append(inside);
    await giveClock(inside);
    first.start();
    inside.start();
    expect([first.status, inside.status]).to.deep.equal(['paused', 'running']);
  });

  it('even where the page stops the event on its way', async () => {
    const [first, second] = await two(pair);
    second.addEventListener('hold-start', (event) => event.stopImmediatePropagation());
    first.start();
    second.start();
    expect(first.status).to.equal('paused');
  });
});

describe('nothing is armed', () => {
  const ends: [when: string, go: (el: HoldTimer, clock: FakeClock) => unknown][] = [
    ['when idle', () => undefined],
    ['after a reset', (el) => (el.start(), el.reset())],
    ['when complete', (el, clock) => (el.start(), clock.advance(35_000))],
    ['when removed', async (el) => (el.start(), el.remove(), await aMicrotask())],
    ['after another timeline', async (el) => (el.start(), (el.seconds = 12), await el.updateComplete)],
  ];
  for (const [when, go] of ends) {
    it(when, async () => {
      const { el, clock } = await onPage<HoldTimer>(plain);
      await go(el, clock);
      await drawn(el);
      expect(clock.armed).to.equal(0);
    });
  }

  const stops: [when: string, template: TemplateResult, go: (el: HoldTimer) => void][] = [
    ['in a pause', plain, (el) => el.pause()],
    ['in a wait', html`<hold-timer manual></hold-timer>`, () => undefined],
  ];
  for (const [when, template, go] of stops) {
    it(`${when} but what lets the screen go dark after five minutes`, async () => {
      const { el, clock } = await running(template);
      go(el);
      const before = clock.armed;
      clock.advance(300_000);
      expect([before, clock.armed]).to.deep.equal([1, 0]);
    });
  }

  it('twice for the same moment', async () => {
    const { el, clock } = await onPage<HoldTimer>(bothSides);
    el.start();
    const once = clock.armed;
    el.pause();
    el.resume();
    expect(clock.armed).to.equal(once);
  });

  it('more than what a timeline has, however long it is', async () => {
    const timeline = buildTimeline(Array.from({ length: 9 }, () => boutOf(exercises['glute-bridge'], 3)));
    const { el, clock } = await onPage<HoldTimer>(html`<hold-timer .timeline=${timeline}></hold-timer>`);
    el.start();
    await play(el, clock, 60);
    expect(clock.armed).to.be.at.most(2 * timeline.phases.length);
  });
});

describe('a timer that came and went a hundred times', () => {
  let listeners: ReturnType<typeof countListeners>;
  beforeEach(() => (listeners = countListeners()));
  afterEach(() => listeners.restore());

  it('leaves no listener on the document', async () => {
    const el = document.createElement('hold-timer');
    for (let time = 0; time < 100; time += 1) {
      document.body.append(el);
      el.remove();
    }
    await aMicrotask();
    expect(listeners.open).to.equal(0);
  });

  it('leaves nothing when each time it is another, in mid-session', async () => {
    const clocks: FakeClock[] = [];
    for (let time = 0; time < 100; time += 1) {
      const el = document.createElement('hold-timer');
      document.body.append(el);
      clocks.push(await giveClock(el));
      el.start();
      el.remove();
    }
    await aMicrotask();
    expect([listeners.open, ...new Set(clocks.map(({ armed }) => armed))]).to.deep.equal([0, 0]);
  });
});
