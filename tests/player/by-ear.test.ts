/** What a player asks of those that are heard. */
import { expect } from '@open-wc/testing';
import type { CueOutput } from '../../src/player/cue-output.js';
import { preferences } from '../../src/player/preferences.js';
import { Player } from '../../src/player/player.js';
import { boutOf, buildTimeline } from '../../src/session/timeline.js';
import type { ToneIn } from '../../src/session/tones.js';
import { FakeClock } from '../support/fake-clock.js';
import { en } from '../support/languages.js';

/** Get ready 5, hold 10. */
const timeline = buildTimeline([boutOf(null, 1, { holdSeconds: 10 })]);

function heard(speaks = true) {
  const clock = new FakeClock();
  const cues: string[] = [];
  const said: string[] = [];
  let planned: readonly ToneIn[] = [];
  const cueOutput: Pick<CueOutput, 'speaks' | 'lacksVoice' | 'isHeard' | 'preferences' | 'follow' | 'cue' | 'handle'> =
    {
      speaks,
      lacksVoice: false,
      isHeard: true,
      preferences,
      follow: (_status, ahead) => (planned = ahead),
      cue: ({ code }) => cues.push(code),
      handle: ({ type }, sentence) => speaks && type === 'complete' && said.push(sentence) > 0,
    };
  const nothing = () => undefined;
  const words = () => ({ messages: en, textOf: nothing });
  const host = { element: document.body, clock, words, onEvent: nothing, tick: nothing, redraw: nothing };
  const player = new Player({ ...host, cueOutput: () => cueOutput as CueOutput }, timeline);
  player.dispatch({ type: 'start' });
  const toneIn = (tone: string) => planned.find((each) => each.tone === tone)?.inMs;
  return { player, clock, cues, said, toneIn };
}

describe('a session that is heard', () => {
  it('hands every cue over, and announces none that is spoken', () => {
    const { player, clock, cues } = heard();
    clock.advance(5_000);
    expect([cues, player.announcer.announcement]).to.deep.equal([['get-ready', 'hold'], '']);
  });

  it('announces what nobody speaks', () => {
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

  it('has its tones planned from where it is', () => {
    const { player, clock, toneIn } = heard();
    expect(toneIn('start')).to.equal(5_000);
    clock.advance(2_000);
    player.planTones();
    expect(toneIn('start')).to.equal(3_000);
  });

  it('waits while something is said: its time, its tones, and the end of its phase', () => {
    const { player, clock, toneIn } = heard();
    player.postpone(7_000);
    expect(toneIn('start')).to.equal(12_000);
    clock.advance(7_000);
    expect([player.positionMs, player.phase.kind]).to.deep.equal([0, 'ready']);
    clock.advance(5_000);
    expect(player.phase.kind).to.equal('hold');
  });

  it('goes on at once when it has been said', () => {
    const { player, clock } = heard();
    player.postpone(7_000);
    clock.advance(1_000);
    player.postpone(0);
    clock.advance(5_000);
    expect(player.phase.kind).to.equal('hold');
  });
});
