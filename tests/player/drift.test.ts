import { expect, html } from '@open-wc/testing';
import '../../src/define/hold-timer.js';
import type { HoldTimer } from '../../src/elements/hold-timer/hold-timer.js';
import { boutOf, buildTimeline } from '../../src/session/timeline.js';
import { LateClock, pseudoRandom } from '../support/late-clock.js';
import { digitsOf, onPage } from '../support/session.js';

const HOUR_MS = 3_600_000;
const MOST_LATE_MS = 400;

/** Ready 30, then 60 holds of 30 seconds with 30 of rest between them. */
const hour = buildTimeline([boutOf(null, 1, { sets: 60, holdSeconds: 30, restSeconds: 30, readySeconds: 30 })]);

/** A session of an hour in which every callback comes up to `MOST_LATE_MS` late. */
async function anHour() {
  const { el } = await onPage<HoldTimer>(html`<hold-timer .timeline=${hour}></hold-timer>`);
  const clock = new LateClock(pseudoRandom(MOST_LATE_MS));
  el.clock = clock;
  const startMs = clock.now().monotonicMs;
  const phases: { dueMs: number; lateMs: number; elapsedMs: number }[] = [];
  el.addEventListener('hold-phase', () => {
    const { startMs: due } = el.phase!;
    phases.push({ dueMs: due, lateMs: clock.now().monotonicMs - startMs - due, elapsedMs: el.elapsedMs });
  });
  let end: { atMs: number; seconds: number } | undefined;
  el.addEventListener('hold-complete', (event) => {
    end = { atMs: clock.now().monotonicMs - startMs, seconds: event.seconds };
  });
  el.start();
  return { el, clock, phases, ended: () => end, ownDelay: (dueMs: number) => clock.lateBy.get(startMs + dueMs) ?? 0 };
}

describe('a session of an hour in which every callback comes late', () => {
  it('has 3,600 seconds and 120 phases', () => {
    expect([hour.durationMs, hour.phases.length]).to.deep.equal([HOUR_MS, 120]);
  });

  it('begins each phase late only by the delay of its own callback', async () => {
    const { clock, phases, ownDelay } = await anHour();
    clock.advance(HOUR_MS + MOST_LATE_MS);
    expect(phases).to.have.lengthOf(120);
    for (const { dueMs, lateMs } of phases) {
      expect(lateMs, `the phase at ${dueMs}`).to.be.within(0, ownDelay(dueMs) + 1e-6);
    }
    const late = phases.filter(({ lateMs }) => lateMs > MOST_LATE_MS / 10);
    expect(late.length, 'phases with a delay worth measuring').to.be.above(60);
  });

  it('ends late only by the delay of its last callback', async () => {
    const { clock, ended, ownDelay } = await anHour();
    clock.advance(HOUR_MS + MOST_LATE_MS);
    expect(ended()!.atMs - HOUR_MS).to.be.within(0, ownDelay(HOUR_MS) + 1e-6);
    expect(ended()!.seconds).to.equal(3_600);
  });

  it('has the exact elapsed time throughout', async () => {
    const { el, clock, phases } = await anHour();
    clock.advance(HOUR_MS - 1);
    expect(el.elapsedMs).to.be.closeTo(HOUR_MS - 1, 1e-6);
    // when a phase begins, the position is already in that phase
    for (const { dueMs, lateMs, elapsedMs } of phases) expect(elapsedMs).to.be.closeTo(dueMs + lateMs, 1e-6);
  });

  it('shows each second on time within the delay of its own callback, also at the end', async () => {
    const { el, clock } = await anHour();
    clock.advance(HOUR_MS - 30_000 + MOST_LATE_MS); // into the last hold: 29.6 seconds are left
    await el.updateComplete;
    for (let left = 29; left > 1; left -= 1) {
      clock.advance(1_000);
      expect(digitsOf(el)).to.equal(String(left));
    }
  });
});
