import { expect } from '@open-wc/testing';
import { Aids, type AidsPage, type AidsParts, type AidsSession, type Cues } from '../../src/player/cue-output.js';
import { preferences } from '../../src/player/preferences.js';
import type { SayOptions } from '../../src/device/speech.js';
import type { Cue } from '../../src/session/cues.js';
import type { Phase } from '../../src/session/timeline.js';
import { FakeClock } from '../support/fake-clock.js';

const setUp = (exercise: string, seconds = 10, code: 'get-ready' | 'next-exercise' = 'get-ready'): Cue => ({
  code,
  exercise,
  side: null,
  seconds,
  step: 0,
  steps: 2,
  waits: false,
  atMs: 0,
  phase: 0,
});
const halfway: Cue = { code: 'halfway', secondsLeft: 15, atMs: 0, phase: 1 };

interface Asked {
  readonly cues?: Cues;
  readonly hasVoice?: boolean;
  /** Seconds that a sentence takes. */
  readonly takes?: number;
  readonly guidance?: string;
  readonly isRunning?: boolean;
  readonly voices?: readonly SpeechSynthesisVoice[];
}

/** Aids over devices that write down what is asked of them. */
function aidsWith({
  cues = 'voice',
  hasVoice = true,
  takes = 4,
  guidance = 'full',
  isRunning = true,
  voices = [],
}: Asked = {}) {
  const log: string[] = [];
  const keys: string[] = [];
  let chosen = cues;
  const choose = (other: Cues) => (chosen = other);
  const told = (what: string) => (value?: string | number) =>
    void log.push(value === undefined ? what : `${what} ${value}`);
  let ended: SayOptions['onEnd'];
  const parts: AidsParts = {
    sound: {
      resume: told('resume'),
      plan: (tones) => told('plan')(tones.length),
      silence: told('silence'),
      play: told('play'),
      isRunning,
      volume: 1,
    },
    speech: {
      say: (text, { onEnd }) => {
        told('say')(text);
        ended = onEnd;
      },
      stop: told('stop'),
      listen: told('listen'),
      close: told('close'),
      hasVoice: () => hasVoice,
      secondsFor: () => takes,
      voices: () => voices.filter(({ localService }) => localService),
      remoteVoices: () => voices.filter(({ localService }) => !localService),
      volume: 1,
      chosen: undefined,
    },
    mediaKeys: { show: ({ move }) => void keys.push(move), release: () => void keys.push('released') },
  };
  const nothing = () => undefined;
  const page: AidsPage = {
    lang: () => 'en',
    cues: () => chosen,
    guidance: () => guidance,
    audio: nothing,
    renewedAudio: nothing,
    unlock: told('unlock'),
  };
  const clock = new FakeClock();
  const session: AidsSession = {
    clock,
    say: (cue, manner) => `${cue.code} ${manner}`,
    delay: told('delay'),
    planAnew: nothing,
    changed: told('changed'),
    redraw: nothing,
    keys: { play: nothing, pause: nothing, next: nothing, previous: nothing },
    nowPlaying: () => ({ move: 'Bridge', artist: '', isRunning: true }),
  };
  return { aids: new Aids(page, session, parts), parts, log, keys, choose, clock, spoken: () => ended?.('spoken') };
}

describe('a voice', () => {
  it('says all of a set-up the first time a move comes, and its name after that', () => {
    const { aids, log } = aidsWith();
    aids.cue(setUp('hip-flexor', 30));
    aids.cue(setUp('butterfly', 30, 'next-exercise'));
    aids.cue(setUp('hip-flexor', 30, 'next-exercise'));
    expect(log).to.deep.equal(['say get-ready full', 'say next-exercise full', 'say next-exercise short']);
  });

  it('says it again in the next session', () => {
    const { aids, log } = aidsWith();
    aids.cue(setUp('hip-flexor', 30));
    aids.happened({ type: 'reset', reason: 'user' }, '');
    aids.cue(setUp('hip-flexor', 30));
    expect(log.filter((each) => each.startsWith('say'))).to.deep.equal(['say get-ready full', 'say get-ready full']);
  });

  it('lets the time stand for what a set-up takes longer than its phase, with room for the count', () => {
    const { aids, log } = aidsWith({ takes: 12 });
    aids.cue(setUp('hip-flexor', 10));
    expect(log).to.deep.equal(['delay 6500', 'say get-ready full']);
  });

  it('lets the time go on as soon as it has spoken', () => {
    const { aids, log, spoken } = aidsWith({ takes: 12 });
    aids.cue(setUp('hip-flexor', 10));
    spoken();
    expect(log.at(-1)).to.equal('delay 0');
  });

  it('does not touch the time of a session that was paused in between', () => {
    const { aids, log, spoken } = aidsWith({ takes: 12 });
    aids.cue(setUp('hip-flexor', 10));
    aids.happened({ type: 'pause', reason: 'user' }, 'Paused.');
    spoken();
    expect(log.filter((each) => each.startsWith('delay'))).to.deep.equal(['delay 6500']);
  });

  it('that is slower than was thought has the time stand until it has spoken', () => {
    const { aids, log, clock, spoken } = aidsWith({ takes: 4 });
    aids.cue(setUp('hip-flexor', 10));
    clock.advance(5_000);
    const before = [...log];
    clock.advance(1_000);
    spoken();
    expect(before).to.deep.equal(['say get-ready full']);
    expect(log.slice(1)).to.deep.equal(['delay 120000', 'delay 0']);
  });

  it('leaves the time alone once another thing is told, however long it takes', () => {
    const { aids, log, clock } = aidsWith({ takes: 4 });
    aids.cue(setUp('hip-flexor', 10));
    aids.cue(halfway);
    clock.advance(60_000);
    expect(log.filter((each) => each.startsWith('delay'))).to.be.empty;
  });

  it('says a set-up once more that a pause has cut off, in what is left of its phase', () => {
    const { aids, log, clock } = aidsWith({ takes: 12 });
    aids.cue(setUp('hip-flexor', 10));
    clock.advance(8_000);
    aids.happened({ type: 'pause', reason: 'user' }, 'Paused.');
    clock.advance(60_000);
    log.length = 0;
    expect(aids.happened({ type: 'resume' }, '8 seconds left.')).to.be.true;
    // 6.5 seconds it stood, then 1.5 of 10 went by
    expect(log).to.deep.equal(['delay 8000', 'say get-ready full']);
  });

  it('says what is left where nothing was cut off', () => {
    const { aids, log, spoken } = aidsWith();
    aids.cue(setUp('hip-flexor', 30));
    spoken();
    aids.happened({ type: 'pause', reason: 'user' }, 'Paused.');
    aids.happened({ type: 'resume' }, '8 seconds left.');
    expect(log.at(-1)).to.equal('say 8 seconds left.');
  });

  for (const reason of ['user', 'gap', 'hidden', 'not-rendered'] as const) {
    it(`tells why it pauses: ${reason}`, () => {
      const { aids, log } = aidsWith();
      expect(aids.happened({ type: 'pause', reason }, 'Paused.')).to.be.true;
      expect(log).to.deep.equal(['stop', 'say Paused.']);
    });
  }

  for (const reason of ['other-session', 'disconnected', 'reload'] as const) {
    it(`is silent about a pause that another voice, or nobody, hears: ${reason}`, () => {
      const { aids, log } = aidsWith();
      expect(aids.happened({ type: 'pause', reason }, 'Paused.')).to.be.false;
      expect(log).to.deep.equal(['stop']);
    });
  }

  it('has the time stand for a sentence that was added to a set-up, too', () => {
    const { aids, log, clock, spoken } = aidsWith({ takes: 12 });
    aids.cue(setUp('hip-flexor', 10));
    const setUpIsOver = spoken;
    aids.add('The screen may go dark.');
    clock.advance(12_500);
    expect(log.at(-1)).to.equal('delay 120000');
    setUpIsOver();
    expect(log.at(-1)).to.equal('delay 120000');
    spoken();
    expect(log.at(-1)).to.equal('delay 0');
  });

  it('leaves the time alone where there is enough', () => {
    const { aids, log, spoken } = aidsWith({ takes: 5 });
    aids.cue(setUp('hip-flexor', 30));
    spoken();
    expect(log).to.deep.equal(['say get-ready full']);
  });

  it('stops in a pause, and says so, and how it ended', () => {
    const { aids, log } = aidsWith();
    aids.happened({ type: 'pause', reason: 'user' }, 'Paused.');
    aids.happened({ type: 'complete' }, 'Done.');
    expect(log).to.deep.equal(['stop', 'say Paused.', 'stop', 'say Done.']);
  });

  it('says that it waits', () => {
    const { aids, log } = aidsWith();
    aids.happened({ type: 'waiting', phase: { leadsIn: true } as Phase }, 'Take your time.');
    aids.happened({ type: 'waiting', phase: { leadsIn: false } as Phase }, 'Repetition 2 of 8.');
    expect(log).to.deep.equal(['stop', 'say Take your time.', 'say Repetition 2 of 8.']);
  });

  it('adds a sentence to what it is saying, or leaves it to others', () => {
    const [voice, tones] = [aidsWith(), aidsWith({ cues: 'tones' })];
    for (const { aids } of [voice, tones]) aids.add('The screen may go dark.');
    expect([voice.log, tones.log]).to.deep.equal([['say The screen may go dark.'], []]);
  });

  it('that does not exist is told, and then nothing is said', () => {
    const { aids, log } = aidsWith({ hasVoice: false });
    aids.cue(halfway);
    expect([aids.lacksVoice, aids.speaks, log]).to.deep.equal([true, false, []]);
  });

  for (const cues of ['tones', 'silent'] as const) {
    it(`says nothing where ${cues} was chosen, and lacks none`, () => {
      const { aids, log } = aidsWith({ cues, hasVoice: false });
      aids.cue(setUp('hip-flexor'));
      aids.happened({ type: 'complete' }, 'Done.');
      expect([aids.lacksVoice, aids.speaks]).to.deep.equal([false, false]);
      expect(log.filter((each) => /say|delay/.test(each))).to.be.empty;
    });
  }
});

describe('what was preferred', () => {
  const usual = { ...preferences };
  afterEach(() => Object.assign(preferences, usual));

  it('holds for every session of the page', () => {
    const { aids, parts, log } = aidsWith();
    aids.prefer({ volume: 0.2 });
    expect([parts.sound.volume, parts.speech.volume, log]).to.deep.equal([0.2, 0.2, ['unlock', 'changed']]);
    expect(aidsWith().parts.sound.volume).to.equal(0.2);
  });

  it('leaves the steps out where names alone are wanted', () => {
    const { aids, log } = aidsWith();
    aids.prefer({ guidance: 'short' });
    aids.cue(setUp('hip-flexor', 30));
    expect(log.at(-1)).to.equal('say get-ready short');
  });

  it('is as the page has it until somebody chooses', () => {
    const { aids, log } = aidsWith({ guidance: 'short' });
    aids.cue(setUp('hip-flexor', 30));
    aids.prefer({ guidance: 'full' });
    aids.cue(setUp('butterfly', 30));
    expect(log.filter((each) => each.startsWith('say'))).to.deep.equal(['say get-ready short', 'say get-ready full']);
  });

  it('is a voice of the network only where somebody has chosen it', () => {
    const far = { voiceURI: 'far', localService: false } as SpeechSynthesisVoice;
    const near = { voiceURI: 'near', localService: true } as SpeechSynthesisVoice;
    const { aids, parts } = aidsWith({ voices: [far, near] });
    const before = parts.speech.chosen;
    aids.prefer({ voice: 'far' });
    expect([before, parts.speech.chosen, aids.voices]).to.deep.equal([
      undefined,
      far,
      { local: [near], remote: [far] },
    ]);
  });

  it('gives the buttons of earphones to a session, and back at its end', () => {
    const { aids, keys } = aidsWith();
    aids.follow('running', []);
    aids.prefer({ playAnyway: true });
    for (const status of ['running', 'paused', 'waiting', 'complete'] as const) aids.follow(status, []);
    expect(keys).to.deep.equal(['released', 'Bridge', 'Bridge', 'Bridge', 'released']);
  });
});

describe('whether a session is heard', () => {
  const usual = { ...preferences };
  afterEach(() => Object.assign(preferences, usual));

  const cases: [string, Asked, boolean][] = [
    ['with tones that sound', { cues: 'tones' }, true],
    ['with tones that the browser does not let sound', { cues: 'tones', isRunning: false }, false],
    ['with a voice', { cues: 'voice', isRunning: false }, true],
    ['with a voice that is missing', { cues: 'voice', isRunning: false, hasVoice: false }, false],
    ['in silence', { cues: 'silent' }, false],
  ];
  for (const [what, asked, isHeard] of cases) {
    it(`is told ${what}: ${isHeard ? 'yes' : 'no'}`, () => {
      expect(aidsWith(asked).aids.isHeard).to.equal(isHeard);
    });
  }

  it('is told of a volume of nothing: no', () => {
    const { aids } = aidsWith();
    aids.prefer({ volume: 0 });
    expect(aids.isHeard).to.be.false;
  });

  it('can be tried out, within the press', () => {
    const { aids, log } = aidsWith();
    aids.hearIt();
    expect(log).to.deep.equal(['unlock', 'play start']);
  });
});

describe('another session that has begun', () => {
  const usual = { ...preferences };
  afterEach(() => Object.assign(preferences, usual));

  it('has the buttons of earphones from then on', () => {
    const { aids, keys } = aidsWith();
    aids.prefer({ playAnyway: true });
    aids.follow('running', []);
    aids.happened({ type: 'pause', reason: 'other-session' }, '');
    aids.follow('paused', []);
    aids.happened({ type: 'resume' }, '');
    aids.follow('running', []);
    expect(keys).to.deep.equal(['Bridge', 'released', 'Bridge']);
  });
});

describe('on a page and off it', () => {
  it('is listened for voices, and then nothing is heard or held', () => {
    const { aids, log, keys } = aidsWith();
    aids.join();
    aids.leave();
    expect([log, keys]).to.deep.equal([['listen', 'close', 'silence'], ['released']]);
  });
});

describe('silence', () => {
  it('is there at once when somebody chooses it, and the time goes on', () => {
    const { aids, log, choose } = aidsWith({ takes: 12 });
    aids.cue(setUp('hip-flexor', 10));
    choose('silent');
    aids.heed();
    expect(log.slice(-2)).to.deep.equal(['stop', 'delay 0']);
  });
});

describe('tones', () => {
  const ahead = [{ tone: 'start', inMs: 100 }] as const;

  for (const cues of ['voice', 'tones'] as const) {
    it(`are planned while a session runs with ${cues}`, () => {
      const { aids, log } = aidsWith({ cues });
      aids.follow('running', ahead);
      expect(log).to.deep.equal(['resume', 'plan 1']);
    });
  }

  for (const status of ['idle', 'paused', 'waiting'] as const) {
    it(`are silenced when ${status}`, () => {
      const { aids, log } = aidsWith();
      aids.follow(status, ahead);
      expect(log).to.deep.equal(['silence']);
    });
  }

  it('of the end sound to their end', () => {
    const { aids, log } = aidsWith();
    aids.follow('complete', []);
    expect(log).to.be.empty;
  });

  it('are none where silence was chosen', () => {
    const { aids, log } = aidsWith({ cues: 'silent' });
    aids.follow('running', ahead);
    expect(log).to.deep.equal(['silence']);
  });
});
