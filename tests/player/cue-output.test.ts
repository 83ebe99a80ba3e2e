import { expect } from '@open-wc/testing';
import {
  CueOutput,
  type CueOutputPage,
  type CueOutputDevices,
  type CueOutputSession,
  type Cues,
} from '../../src/player/cue-output.js';
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

/** CueOutput over devices that write down what is asked of them. */
function cueOutputWith({
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
  const parts: CueOutputDevices = {
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
  const page: CueOutputPage = {
    lang: () => 'en',
    cues: () => chosen,
    guidance: () => guidance,
    audio: nothing,
    renewedAudio: nothing,
    unlock: told('unlock'),
  };
  const clock = new FakeClock();
  const session: CueOutputSession = {
    clock,
    say: (cue, manner) => `${cue.code} ${manner}`,
    delay: told('delay'),
    planAnew: nothing,
    changed: told('changed'),
    redraw: nothing,
    keys: { play: nothing, pause: nothing, next: nothing, previous: nothing },
    nowPlaying: () => ({ move: 'Bridge', artist: '', isRunning: true }),
  };
  return {
    cueOutput: new CueOutput(page, session, parts),
    parts,
    log,
    keys,
    choose,
    clock,
    spoken: () => ended?.('spoken'),
  };
}

describe('a voice', () => {
  it('says all of a set-up the first time a move comes, and its name after that', () => {
    const { cueOutput, log } = cueOutputWith();
    cueOutput.cue(setUp('hip-flexor', 30));
    cueOutput.cue(setUp('butterfly', 30, 'next-exercise'));
    cueOutput.cue(setUp('hip-flexor', 30, 'next-exercise'));
    expect(log).to.deep.equal(['say get-ready full', 'say next-exercise full', 'say next-exercise short']);
  });

  it('says it again in the next session', () => {
    const { cueOutput, log } = cueOutputWith();
    cueOutput.cue(setUp('hip-flexor', 30));
    cueOutput.handle({ type: 'reset', reason: 'user' }, '');
    cueOutput.cue(setUp('hip-flexor', 30));
    expect(log.filter((each) => each.startsWith('say'))).to.deep.equal(['say get-ready full', 'say get-ready full']);
  });

  it('lets the time stand for what a set-up takes longer than its phase, with room for the count', () => {
    const { cueOutput, log } = cueOutputWith({ takes: 12 });
    cueOutput.cue(setUp('hip-flexor', 10));
    expect(log).to.deep.equal(['delay 6500', 'say get-ready full']);
  });

  it('lets the time go on as soon as it has spoken', () => {
    const { cueOutput, log, spoken } = cueOutputWith({ takes: 12 });
    cueOutput.cue(setUp('hip-flexor', 10));
    spoken();
    expect(log.at(-1)).to.equal('delay 0');
  });

  it('does not touch the time of a session that was paused in between', () => {
    const { cueOutput, log, spoken } = cueOutputWith({ takes: 12 });
    cueOutput.cue(setUp('hip-flexor', 10));
    cueOutput.handle({ type: 'pause', reason: 'user' }, 'Paused.');
    spoken();
    expect(log.filter((each) => each.startsWith('delay'))).to.deep.equal(['delay 6500']);
  });

  it('that is slower than was thought has the time stand until it has spoken', () => {
    const { cueOutput, log, clock, spoken } = cueOutputWith({ takes: 4 });
    cueOutput.cue(setUp('hip-flexor', 10));
    clock.advance(5_000);
    const before = [...log];
    clock.advance(1_000);
    spoken();
    expect(before).to.deep.equal(['say get-ready full']);
    expect(log.slice(1)).to.deep.equal(['delay 120000', 'delay 0']);
  });

  it('leaves the time alone once another thing is told, however long it takes', () => {
    const { cueOutput, log, clock } = cueOutputWith({ takes: 4 });
    cueOutput.cue(setUp('hip-flexor', 10));
    cueOutput.cue(halfway);
    clock.advance(60_000);
    expect(log.filter((each) => each.startsWith('delay'))).to.be.empty;
  });

  it('says a set-up once more that a pause has cut off, in what is left of its phase', () => {
    const { cueOutput, log, clock } = cueOutputWith({ takes: 12 });
    cueOutput.cue(setUp('hip-flexor', 10));
    clock.advance(8_000);
    cueOutput.handle({ type: 'pause', reason: 'user' }, 'Paused.');
    clock.advance(60_000);
    log.length = 0;
    expect(cueOutput.handle({ type: 'resume' }, '8 seconds left.')).to.be.true;
    // 6.5 seconds it stood, then 1.5 of 10 went by
    expect(log).to.deep.equal(['delay 8000', 'say get-ready full']);
  });

  it('says what is left where nothing was cut off', () => {
    const { cueOutput, log, spoken } = cueOutputWith();
    cueOutput.cue(setUp('hip-flexor', 30));
    spoken();
    cueOutput.handle({ type: 'pause', reason: 'user' }, 'Paused.');
    cueOutput.handle({ type: 'resume' }, '8 seconds left.');
    expect(log.at(-1)).to.equal('say 8 seconds left.');
  });

  for (const reason of ['user', 'gap', 'hidden', 'not-rendered'] as const) {
    it(`tells why it pauses: ${reason}`, () => {
      const { cueOutput, log } = cueOutputWith();
      expect(cueOutput.handle({ type: 'pause', reason }, 'Paused.')).to.be.true;
      expect(log).to.deep.equal(['stop', 'say Paused.']);
    });
  }

  for (const reason of ['other-session', 'disconnected', 'reload'] as const) {
    it(`is silent about a pause that another voice, or nobody, hears: ${reason}`, () => {
      const { cueOutput, log } = cueOutputWith();
      expect(cueOutput.handle({ type: 'pause', reason }, 'Paused.')).to.be.false;
      expect(log).to.deep.equal(['stop']);
    });
  }

  it('has the time stand for a sentence that was added to a set-up, too', () => {
    const { cueOutput, log, clock, spoken } = cueOutputWith({ takes: 12 });
    cueOutput.cue(setUp('hip-flexor', 10));
    const setUpIsOver = spoken;
    cueOutput.add('The screen may go dark.');
    clock.advance(12_500);
    expect(log.at(-1)).to.equal('delay 120000');
    setUpIsOver();
    expect(log.at(-1)).to.equal('delay 120000');
    spoken();
    expect(log.at(-1)).to.equal('delay 0');
  });

  it('leaves the time alone where there is enough', () => {
    const { cueOutput, log, spoken } = cueOutputWith({ takes: 5 });
    cueOutput.cue(setUp('hip-flexor', 30));
    spoken();
    expect(log).to.deep.equal(['say get-ready full']);
  });

  it('stops in a pause, and says so, and how it ended', () => {
    const { cueOutput, log } = cueOutputWith();
    cueOutput.handle({ type: 'pause', reason: 'user' }, 'Paused.');
    cueOutput.handle({ type: 'complete' }, 'Done.');
    expect(log).to.deep.equal(['stop', 'say Paused.', 'stop', 'say Done.']);
  });

  it('says that it waits', () => {
    const { cueOutput, log } = cueOutputWith();
    cueOutput.handle({ type: 'waiting', phase: { leadsIn: true } as Phase }, 'Take your time.');
    cueOutput.handle({ type: 'waiting', phase: { leadsIn: false } as Phase }, 'Repetition 2 of 8.');
    expect(log).to.deep.equal(['stop', 'say Take your time.', 'say Repetition 2 of 8.']);
  });

  it('adds a sentence to what it is saying, or leaves it to others', () => {
    const [voice, tones] = [cueOutputWith(), cueOutputWith({ cues: 'tones' })];
    for (const { cueOutput } of [voice, tones]) cueOutput.add('The screen may go dark.');
    expect([voice.log, tones.log]).to.deep.equal([['say The screen may go dark.'], []]);
  });

  it('that does not exist is told, and then nothing is said', () => {
    const { cueOutput, log } = cueOutputWith({ hasVoice: false });
    cueOutput.cue(halfway);
    expect([cueOutput.lacksVoice, cueOutput.speaks, log]).to.deep.equal([true, false, []]);
  });

  for (const cues of ['tones', 'silent'] as const) {
    it(`says nothing where ${cues} was chosen, and lacks none`, () => {
      const { cueOutput, log } = cueOutputWith({ cues, hasVoice: false });
      cueOutput.cue(setUp('hip-flexor'));
      cueOutput.handle({ type: 'complete' }, 'Done.');
      expect([cueOutput.lacksVoice, cueOutput.speaks]).to.deep.equal([false, false]);
      expect(log.filter((each) => /say|delay/.test(each))).to.be.empty;
    });
  }
});

describe('what was preferred', () => {
  const usual = { ...preferences };
  afterEach(() => Object.assign(preferences, usual));

  it('holds for every session of the page', () => {
    const { cueOutput, parts, log } = cueOutputWith();
    cueOutput.prefer({ volume: 0.2 });
    expect([parts.sound.volume, parts.speech.volume, log]).to.deep.equal([0.2, 0.2, ['unlock', 'changed']]);
    expect(cueOutputWith().parts.sound.volume).to.equal(0.2);
  });

  it('leaves the steps out where names alone are wanted', () => {
    const { cueOutput, log } = cueOutputWith();
    cueOutput.prefer({ guidance: 'short' });
    cueOutput.cue(setUp('hip-flexor', 30));
    expect(log.at(-1)).to.equal('say get-ready short');
  });

  it('is as the page has it until somebody chooses', () => {
    const { cueOutput, log } = cueOutputWith({ guidance: 'short' });
    cueOutput.cue(setUp('hip-flexor', 30));
    cueOutput.prefer({ guidance: 'full' });
    cueOutput.cue(setUp('butterfly', 30));
    expect(log.filter((each) => each.startsWith('say'))).to.deep.equal(['say get-ready short', 'say get-ready full']);
  });

  it('is a voice of the network only where somebody has chosen it', () => {
    const far = { voiceURI: 'far', localService: false } as SpeechSynthesisVoice;
    const near = { voiceURI: 'near', localService: true } as SpeechSynthesisVoice;
    const { cueOutput, parts } = cueOutputWith({ voices: [far, near] });
    const before = parts.speech.chosen;
    cueOutput.prefer({ voice: 'far' });
    expect([before, parts.speech.chosen, cueOutput.voices]).to.deep.equal([
      undefined,
      far,
      { local: [near], remote: [far] },
    ]);
  });

  it('gives the buttons of earphones to a session, and back at its end', () => {
    const { cueOutput, keys } = cueOutputWith();
    cueOutput.follow('running', []);
    cueOutput.prefer({ playAnyway: true });
    for (const status of ['running', 'paused', 'waiting', 'complete'] as const) cueOutput.follow(status, []);
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
      expect(cueOutputWith(asked).cueOutput.isHeard).to.equal(isHeard);
    });
  }

  it('is told of a volume of nothing: no', () => {
    const { cueOutput } = cueOutputWith();
    cueOutput.prefer({ volume: 0 });
    expect(cueOutput.isHeard).to.be.false;
  });

  it('can be tried out, within the press', () => {
    const { cueOutput, log } = cueOutputWith();
    cueOutput.hearIt();
    expect(log).to.deep.equal(['unlock', 'play start']);
  });
});

describe('another session that has begun', () => {
  const usual = { ...preferences };
  afterEach(() => Object.assign(preferences, usual));

  it('has the buttons of earphones from then on', () => {
    const { cueOutput, keys } = cueOutputWith();
    cueOutput.prefer({ playAnyway: true });
    cueOutput.follow('running', []);
    cueOutput.handle({ type: 'pause', reason: 'other-session' }, '');
    cueOutput.follow('paused', []);
    cueOutput.handle({ type: 'resume' }, '');
    cueOutput.follow('running', []);
    expect(keys).to.deep.equal(['Bridge', 'released', 'Bridge']);
  });
});

describe('on a page and off it', () => {
  it('is listened for voices, and then nothing is heard or held', () => {
    const { cueOutput, log, keys } = cueOutputWith();
    cueOutput.join();
    cueOutput.leave();
    expect([log, keys]).to.deep.equal([['listen', 'close', 'silence'], ['released']]);
  });
});

describe('silence', () => {
  it('is there at once when somebody chooses it, and the time goes on', () => {
    const { cueOutput, log, choose } = cueOutputWith({ takes: 12 });
    cueOutput.cue(setUp('hip-flexor', 10));
    choose('silent');
    cueOutput.preferencesChanged();
    expect(log.slice(-2)).to.deep.equal(['stop', 'delay 0']);
  });
});

describe('tones', () => {
  const ahead = [{ tone: 'start', inMs: 100 }] as const;

  for (const cues of ['voice', 'tones'] as const) {
    it(`are planned while a session runs with ${cues}`, () => {
      const { cueOutput, log } = cueOutputWith({ cues });
      cueOutput.follow('running', ahead);
      expect(log).to.deep.equal(['resume', 'plan 1']);
    });
  }

  for (const status of ['idle', 'paused', 'waiting'] as const) {
    it(`are silenced when ${status}`, () => {
      const { cueOutput, log } = cueOutputWith();
      cueOutput.follow(status, ahead);
      expect(log).to.deep.equal(['silence']);
    });
  }

  it('of the end sound to their end', () => {
    const { cueOutput, log } = cueOutputWith();
    cueOutput.follow('complete', []);
    expect(log).to.be.empty;
  });

  it('are none where silence was chosen', () => {
    const { cueOutput, log } = cueOutputWith({ cues: 'silent' });
    cueOutput.follow('running', ahead);
    expect(log).to.deep.equal(['silence']);
  });
});
