import { expect } from '@open-wc/testing';
import { IDLE, play, positionMs, postpone, type PlaybackState } from '../../src/session/playback.js';
import { at, flowing } from './helpers.js';

const started = play(flowing, IDLE, { type: 'start' }, at(0)).state;
const positionAt = (state: PlaybackState, seconds: number) => positionMs(flowing, state, at(seconds)) / 1000;

describe('a delay', () => {
  it('lets the time stand, and go on by itself', () => {
    const state = postpone(flowing, started, at(1), 6_000);
    expect([1, 4, 7, 8].map((second) => positionAt(state, second))).to.deep.equal([1, 1, 1, 2]);
  });

  it('is no gap, however long', () => {
    const state = postpone(flowing, started, at(1), 20_000);
    const { state: later, happened } = play(flowing, state, { type: 'wake' }, at(15));
    expect([later.status, happened]).to.deep.equal(['running', []]);
  });

  it('ends at once with another of none', () => {
    const state = postpone(flowing, postpone(flowing, started, at(1), 6_000), at(3), 0);
    expect([3, 4].map((second) => positionAt(state, second))).to.deep.equal([1, 2]);
  });

  it('ends with a pause, and does not come back', () => {
    const paused = play(flowing, postpone(flowing, started, at(1), 6_000), { type: 'pause', reason: 'user' }, at(3));
    const resumed = play(flowing, paused.state, { type: 'resume' }, at(10));
    expect([positionAt(paused.state, 9), positionAt(resumed.state, 11)]).to.deep.equal([1, 2]);
  });

  it('counts as nothing played', () => {
    const state = postpone(flowing, started, at(1), 6_000);
    expect(state.playedMs).to.equal(1_000);
  });

  it('is nothing to a session that does not run', () => {
    expect(postpone(flowing, IDLE, at(1), 6_000)).to.equal(IDLE);
  });
});
