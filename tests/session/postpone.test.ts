import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { IDLE, play, playedMs, positionMs, postpone, type PlaybackState } from '../../src/session/playback.js';
import { actionOf, always, at, flowing, shortTimeline } from './helpers.js';

const started = play(flowing, IDLE, { type: 'start' }, at(0)).state;
const positionAt = (state: PlaybackState, seconds: number) => positionMs(flowing, state, at(seconds)) / 1000;

describe('a delay', () => {
  it('stops the time, which then goes on by itself', () => {
    const state = postpone(flowing, started, at(1), 6_000);
    expect([1, 4, 7, 8].map((second) => positionAt(state, second))).to.deep.equal([1, 1, 1, 2]);
  });

  it('is never a gap, however long', () => {
    const state = postpone(flowing, started, at(1), 20_000);
    const { state: later, events } = play(flowing, state, { type: 'wake' }, at(15));
    expect([later.status, events]).to.deep.equal(['running', []]);
  });

  it('ends at once with another delay of 0', () => {
    const state = postpone(flowing, postpone(flowing, started, at(1), 6_000), at(3), 0);
    expect([3, 4].map((second) => positionAt(state, second))).to.deep.equal([1, 2]);
  });

  it('ends with a pause, and is not there after resume', () => {
    const paused = play(flowing, postpone(flowing, started, at(1), 6_000), { type: 'pause', reason: 'user' }, at(3));
    const resumed = play(flowing, paused.state, { type: 'resume' }, at(10));
    expect([positionAt(paused.state, 9), positionAt(resumed.state, 11)]).to.deep.equal([1, 2]);
  });

  it('gets a new anchor when the page is hidden or shown, because the player then arms its callbacks again', () => {
    const state = postpone(flowing, started, at(1), 6_000);
    expect(play(flowing, state, { type: 'show' }, at(3)).state.anchoredAt).not.to.equal(state.anchoredAt);
  });

  it('that is already over has no effect when the page is hidden later', () => {
    const { state } = play(flowing, postpone(flowing, started, at(1), 1_000), { type: 'hide' }, at(3));
    expect([3, 4].map((second) => positionAt(state, second))).to.deep.equal([2, 3]);
  });

  const anyTurns = fc.array(fc.tuple(fc.nat(3_000), fc.constantFrom('hide' as const, 'show' as const)));
  it(
    'is equally long however often the page is hidden and shown',
    always(fc.tuple(shortTimeline, fc.nat(9_000), anyTurns), ([timeline, delayMs, turns]) => {
      const begun = play(timeline, IDLE, { type: 'start' }, at(0)).state;
      let state = postpone(timeline, begun, at(0.5), delayMs);
      let passedMs = 0;
      for (const [ms, action] of turns) {
        if (passedMs + ms > delayMs) break;
        passedMs += ms;
        state = play(timeline, state, actionOf(action), at(0.5 + passedMs / 1000)).state;
      }
      const [end, later] = [at(0.5 + delayMs / 1000), at(0.9 + delayMs / 1000)];
      expect(state.status).to.equal('running');
      expect(positionMs(timeline, state, end)).to.be.closeTo(500, 0.001);
      expect(positionMs(timeline, state, later)).to.be.closeTo(900, 0.001);
      expect(playedMs(timeline, state, later)).to.be.closeTo(900, 0.001);
    }),
  );

  it('has no effect on a session that does not run', () => {
    expect(postpone(flowing, IDLE, at(1), 6_000)).to.equal(IDLE);
  });
});
