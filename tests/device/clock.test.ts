import { expect } from '@open-wc/testing';
import { systemClock } from '../../src/device/clock.js';

describe('the clock of the page', () => {
  it('reads both clocks at once', () => {
    const { monotonicMs, wallMs } = systemClock.now();
    expect(Math.abs(performance.now() - monotonicMs)).to.be.below(50);
    expect(Math.abs(Date.now() - wallMs)).to.be.below(50);
  });

  it('never runs anything before its time', (done) => {
    const startedAt = performance.now();
    systemClock.after(20.4, () => {
      const passed = performance.now() - startedAt;
      done(passed >= 20.4 ? undefined : new Error(`after ${passed} ms`));
    });
  });

  it('runs nothing that was cancelled', (done) => {
    const cancel = systemClock.after(5, () => done(new Error('it ran')));
    cancel();
    systemClock.after(20, () => done());
  });
});
