/** A session in a timer that wakes late, is moved, hidden or not rendered, or is one of several. */
import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define/hold-timer.js';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import type { HoldTimer } from '../../src/elements/hold-timer/hold-timer.js';
import { boutOf, buildTimeline } from '../../src/session/timeline.js';
import { needs } from '../support/engine.js';
import type { FakeClock } from '../support/fake-clock.js';
import { countListeners, restoreVisibility, setHidden } from '../support/page.js';
import { digitsOf, drawn, giveClock, HOLD_EVENTS, onPage, play, record, typesOf } from '../support/session.js';

/** Ready 0–5 · hold 5–35 seconds. */
const plain = html`<hold-timer></hold-timer>`;
/** Ready 0–5 · hold left 5–15 · switch 15–19 · hold right 19–29 seconds. */
const bothSides = html`<hold-timer seconds="10" each-side switch-seconds="4"></hold-timer>`;

async function running(template: TemplateResult, seconds = 10) {
  const { el, clock } = await onPage<HoldTimer>(template);
  el.start();
  clock.advance(seconds * 1000);
  await el.updateComplete;
  const pauses: string[] = [];
  el.addEventListener('hold-pause', ({ reason }) => pauses.push(reason));
  /** Status and second, and the reasons of pauses since then. */
  const now = () => [el.status, el.elapsedMs / 1000, ...pauses].join(' ');
  return { el, clock, now };
}

const aMicrotask = () => Promise.resolve();

afterEach(restoreVisibility);

describe('a late wake-up', () => {
  const table: [what: string, act: (clock: FakeClock) => void, becomes: string, ...events: string[]][] = [
    [
      'up to 5 seconds late fires the events of the phases it crossed',
      (clock) => clock.oversleep(6_000),
      'running 20',
      'phase',
      'phase',
    ],
    ['later than that pauses at the missed boundary', (clock) => clock.oversleep(60_000), 'paused 15 gap', 'pause'],
    [
      'pauses if the clocks disagree',
      (clock) => {
        clock.jumpWall(3_600_000);
        clock.advance(1_000);
      },
      'paused 15 gap',
      'pause',
    ],
    [
      'never completes a routine while the phone sleeps',
      (clock) => {
        clock.oversleep(3_600_000);
        clock.advance(60_000);
      },
      'paused 15 gap',
      'pause',
    ],
  ];
  for (const [what, act, becomes, ...events] of table) {
    it(what, async () => {
      const { el, clock, now } = await running(bothSides, 14);
      const heard = record(el, ...HOLD_EVENTS);
      act(clock);
      clock.advance(0);
      expect([now(), ...typesOf(heard)]).to.deep.equal([becomes, ...events.map((type) => `hold-${type}`)]);
    });
  }
});

describe('a timer that is removed from the page', () => {
  it('pauses after a microtask, stays paused when it is put back, and can be resumed', async () => {
    const { el, clock, now } = await running(plain);
    const { parentElement } = el;
    el.remove();
    const within = now();
    await aMicrotask();
    const after = now();
    parentElement!.append(el);
    await el.updateComplete;
    expect([within, after, now()]).to.deep.equal(['running 10', 'paused 10 disconnected', 'paused 10 disconnected']);
    el.resume();
    clock.advance(25_000);
    expect(el.status).to.equal('complete');
  });

  const moves: Record<string, (el: HoldTimer, to: Element) => void> = {
    'it was put back at once': (el, to) => {
      const { parentElement } = el;
      el.remove();
      parentElement!.insertBefore(el, to);
    },
    'it was moved by append': (el, to) => to.append(el),
    'it was moved by moveBefore': (el, to) =>
      (to as Element & { moveBefore(node: Node, child: Node | null): void }).moveBefore(el, null),
    'its section was removed and put back in one task': (el) => {
      const section = el.parentElement!;
      const { parentElement } = section;
      section.remove();
      parentElement!.prepend(section);
    },
  };
  for (const [what, move] of Object.entries(moves)) {
    it(`goes on if ${what}`, async () => {
      if (what.includes('moveBefore')) needs('moveBefore');
      const { el, clock, now } = await running(
        html`<div>
          <section>
            ${plain}
            <p></p>
          </section>
        </div>`,
      );
      move(el, el.parentElement!.querySelector('p')!);
      await aMicrotask();
      clock.advance(5_000);
      expect(now()).to.equal('running 15');
    });
  }
});

describe('a timer that is not rendered', () => {
  const details = html`<details open>
    <summary>More</summary>
    ${bothSides}
  </details>`;
  const ways: [what: string, template: TemplateResult, hide: (parent: HTMLElement, hidden: boolean) => void][] = [
    ['display: none', html`<div>${bothSides}</div>`, ({ style }, hidden) => (style.display = hidden ? 'none' : '')],
    ['closed details', details, (parent, hidden) => ((parent as HTMLDetailsElement).open = !hidden)],
  ];
  for (const [what, template, hide] of ways) {
    it(`pauses within a second in ${what}, and stays paused when it is shown`, async () => {
      const { el, clock, now } = await running(template);
      hide(el.parentElement!, true);
      clock.advance(5_000);
      const hidden = now();
      hide(el.parentElement!, false);
      clock.advance(60_000);
      expect([hidden, now()]).to.deep.equal(['paused 11 not-rendered', 'paused 11 not-rendered']);
    });
  }
});

describe('while the page is hidden', () => {
  for (const [seconds, until] of [
    [10, 15],
    [20, 29],
  ] as const) {
    it(`a session runs to the end of its phase, pauses there, and stays paused: ${until}`, async () => {
      const { clock, now } = await running(bothSides, seconds);
      setHidden(true);
      clock.advance(60_000);
      const hidden = now();
      setHidden(false);
      clock.advance(60_000);
      expect([hidden, now()]).to.deep.equal([`paused ${until} hidden`, `paused ${until} hidden`]);
    });
  }

  it('no callback for seconds is armed, and the session goes on if the page is shown before the end of the phase', async () => {
    const { el, clock, now } = await running(bothSides);
    const before = clock.armed;
    setHidden(true);
    const hidden = clock.armed;
    clock.advance(3_000);
    setHidden(false);
    await el.updateComplete;
    expect([before - hidden, digitsOf(el)]).to.deep.equal([1, '2']);
    clock.advance(3_000);
    expect(now()).to.equal('running 16');
  });

  it('a timer added to the page knows that it is hidden', async () => {
    setHidden(true);
    const { clock, now } = await running(bothSides, 0);
    clock.advance(60_000);
    expect(now()).to.equal('paused 5 hidden');
  });
});

describe('only one session runs in a document', () => {
  async function two(template = html`<div>${plain}${plain}</div>`): Promise<[HoldTimer, HoldTimer, FakeClock]> {
    const root = await fixture<HTMLElement>(template);
    const [first, second] = root.querySelectorAll('hold-timer') as unknown as [HoldTimer, HoldTimer];
    const clock = await giveClock(first);
    second.clock = clock;
    await drawn(second);
    return [first, second, clock];
  }

  it('a start or a resume pauses the other session', async () => {
    const [first, second] = await two();
    const pauses = record(document, 'hold-pause');
    first.start();
    second.start();
    const started = [first.status, second.status];
    first.resume();
    expect([started, [first.status, second.status]]).to.deep.equal([
      ['paused', 'running'],
      ['running', 'paused'],
    ]);
    expect(pauses.map((event) => [event.target, 'reason' in event && event.reason])).to.deep.equal([
      [first, 'other-session'],
      [second, 'other-session'],
    ]);
  });

  it('a waiting session is paused as well', async () => {
    const [first, second, clock] = await two(html`<div><hold-timer manual></hold-timer>${plain}</div>`);
    first.start();
    clock.advance(5_000);
    second.start();
    expect(first.status).to.equal('paused');
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`also by one in an ${mode} shadow root`, async () => {
      const [first] = await two();
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const inside = document.createElement('hold-timer');
      host.attachShadow({ mode }).append(inside);
      await giveClock(inside);
      first.start();
      inside.start();
      expect([first.status, inside.status]).to.deep.equal(['paused', 'running']);
    });
  }

  it('also if the page stops the event', async () => {
    const [first, second] = await two();
    second.addEventListener('hold-start', (event) => event.stopImmediatePropagation());
    first.start();
    second.start();
    expect(first.status).to.equal('paused');
  });
});

describe('no callback is armed', () => {
  const manual = html`<hold-timer manual></hold-timer>`;
  const table: [
    when: string,
    template: TemplateResult,
    go: (el: HoldTimer, clock: FakeClock) => unknown,
    armed: number,
  ][] = [
    ['when idle', plain, () => undefined, 0],
    ['after a reset', plain, (el) => (el.start(), el.reset()), 0],
    ['when complete', plain, (el, clock) => (el.start(), clock.advance(35_000)), 0],
    ['when removed', plain, (el) => (el.start(), el.remove(), aMicrotask()), 0],
    ['after another timeline', plain, (el) => (el.start(), (el.seconds = 12), el.updateComplete), 0],
    // the one callback lets the screen go dark after five minutes
    ['in a pause, except one', plain, (el, clock) => (el.start(), clock.advance(10_000), el.pause()), 1],
    ['in a wait, except one', manual, (el, clock) => (el.start(), clock.advance(10_000)), 1],
  ];
  for (const [when, template, go, armed] of table) {
    it(when, async () => {
      const { el, clock } = await onPage<HoldTimer>(template);
      await go(el, clock);
      await drawn(el);
      const before = clock.armed;
      clock.advance(300_000);
      expect([before, clock.armed]).to.deep.equal([armed, 0]);
    });
  }

  it('twice for the same moment', async () => {
    const { el, clock } = await running(bothSides, 0);
    const once = clock.armed;
    el.pause();
    el.resume();
    expect(clock.armed).to.equal(once);
  });

  it('beyond two for each phase of a timeline', async () => {
    const timeline = buildTimeline(Array.from({ length: 9 }, () => boutOf(exercises['glute-bridge'], 3)));
    const { el, clock } = await running(html`<hold-timer .timeline=${timeline}></hold-timer>`, 0);
    await play(el, clock, 60);
    expect(clock.armed).to.be.at.most(2 * timeline.phases.length);
  });
});

describe('a timer that is put on the page and removed a hundred times', () => {
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

  it('leaves no listener and no callback if each is a new one with a running session', async () => {
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
