/** How a player uses its sound and voice output. */
import { expect } from '@open-wc/testing';
import { boutOf, buildTimeline } from '../../src/session/timeline.js';
import type { ToneIn } from '../../src/session/tones.js';
import { en } from '../support/languages.js';
import { playerOf, silentOutput } from '../support/player.js';

/** Get ready 5, hold 10. */
const timeline = buildTimeline([boutOf(null, 1, { holdSeconds: 10 })]);

function heard(speaks = true) {
  const cues: string[] = [];
  const said: string[] = [];
  let planned: readonly ToneIn[] = [];
  const cueOutput = silentOutput({
    ...{ speaks, isHeard: true },
    follow: (_status, ahead) => (planned = ahead),
    cue: ({ code }) => cues.push(code),
    handle: ({ type }, sentence) => speaks && type === 'complete' && said.push(sentence) > 0,
  });
  const words = { messages: en, textOf: () => undefined };
  const { player, clock } = playerOf(timeline, () => words, { cueOutput: () => cueOutput });
  player.dispatch({ type: 'start' });
  const toneIn = (tone: string) => planned.find((each) => each.tone === tone)?.inMs;
  return { player, clock, cues, said, toneIn };
}

describe('a session with sound and voice', () => {
  it('passes every cue on, and announces none that is spoken', () => {
    const { player, clock, cues } = heard();
    clock.advance(5_000);
    expect([cues, player.announcer.announcement]).to.deep.equal([['get-ready', 'hold'], '']);
  });

  it('announces cues that are not spoken', () => {
    const { player, clock } = heard(false);
    clock.advance(5_000);
    expect(player.announcer.announcement).to.include(en.seconds(10));
  });

  it('ends with one sentence, spoken or announced', () => {
    const [spoken, shown] = [heard(), heard(false)];
    for (const { clock } of [spoken, shown]) clock.advance(15_000);
    expect([spoken.said, spoken.player.announcer.announcement]).to.deep.equal([[`${en.done}.`], '']);
    expect(shown.player.announcer.announcement).to.equal(`${en.done}.`);
  });

  it('plans its tones from its present position', () => {
    const { player, clock, toneIn } = heard();
    expect(toneIn('start')).to.equal(5_000);
    clock.advance(2_000);
    player.planTones();
    expect(toneIn('start')).to.equal(3_000);
  });

  it('delays its time, its tones and the end of its phase while something is said', () => {
    const { player, clock, toneIn } = heard();
    player.postpone(7_000);
    expect(toneIn('start')).to.equal(12_000);
    clock.advance(7_000);
    expect([player.positionMs, player.phase.kind]).to.deep.equal([0, 'ready']);
    clock.advance(5_000);
    expect(player.phase.kind).to.equal('hold');
  });

  it('goes on at once when the voice has finished', () => {
    const { player, clock } = heard();
    player.postpone(7_000);
    clock.advance(1_000);
    player.postpone(0);
    clock.advance(5_000);
    expect(player.phase.kind).to.equal('hold');
  });
});
