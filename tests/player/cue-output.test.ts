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
import type { PauseReason } from '../../src/session/playback.js';
import type { Status } from '../../src/session/status.js';
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
  /** Estimated seconds for a sentence. */
  readonly takes?: number;
  readonly guidance?: string;
  readonly isRunning?: boolean;
  readonly voices?: readonly SpeechSynthesisVoice[];
}

/** A CueOutput over fake devices that log every call. */
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
    preferred: () => told('preferred')(),
  };
  const clock = new FakeClock();
  const session: CueOutputSession = {
    clock,
    say: (cue, manner) => `${cue.code} ${manner}`,
    delay: told('delay'),
    unsaid: told('unsaid'),
    planAnew: nothing,
    voicesChanged: nothing,
    keys: { play: nothing, pause: nothing, nexttrack: nothing, previoustrack: nothing },
    nowPlaying: () => ({ move: 'Bridge', artist: '', isRunning: true }),
  };
  return {
    cueOutput: new CueOutput(page, session, parts),
    parts,
    log,
    keys,
    choose,
    clock,
    /** The voice has finished its sentence. */
    spoken: () => ended?.('spoken'),
  };
}
type Given = ReturnType<typeof cueOutputWith>;

const usual = { ...preferences };
afterEach(() => Object.assign(preferences, usual));

const pause = (reason: PauseReason = 'user') => ({ type: 'pause', reason }) as const;
const resume = { type: 'resume' } as const;
const waiting = (leadsIn: boolean) => ({ type: 'waiting', phase: { leadsIn } as Phase }) as const;

const change: Cue = { code: 'switch', exercise: 'hip-flexor', side: 'right', seconds: 6, atMs: 0, phase: 2 };
const rest: Cue = { code: 'rest', seconds: 2, set: 2, sets: 2, atMs: 0, phase: 2 };

type Row = [what: string, asked: Asked, act: (given: Given) => unknown, log: string[]];
const voice: Row[] = [
  [
    'says the full set-up the first time a move comes, and its name after that',
    {},
    ({ cueOutput }) => {
      cueOutput.cue(setUp('hip-flexor', 30));
      cueOutput.cue(setUp('butterfly', 30, 'next-exercise'));
      cueOutput.cue(setUp('hip-flexor', 30, 'next-exercise'));
    },
    ['say get-ready full', 'say next-exercise full', 'say next-exercise short'],
  ],
  [
    'delays a change of sides, with time for the count, and a rest that is too short for a count',
    { takes: 4 },
    ({ cueOutput }) => {
      cueOutput.cue(change);
      cueOutput.cue({ ...change, seconds: 8 });
      cueOutput.cue(rest);
    },
    ['delay 1000', 'say switch full', 'say switch full', 'delay 2000', 'say rest full'],
  ],
  [
    'says the full set-up again in the next session',
    {},
    ({ cueOutput }) => {
      cueOutput.cue(setUp('hip-flexor', 30));
      cueOutput.handle({ type: 'reset', reason: 'user' }, '');
      cueOutput.cue(setUp('hip-flexor', 30));
    },
    ['say get-ready full', 'stop', 'say get-ready full'],
  ],
  [
    'stops the time for a set-up that is longer than its phase, with time for the count, until it is spoken',
    { takes: 12 },
    ({ cueOutput, spoken }) => (cueOutput.cue(setUp('hip-flexor', 10)), spoken()),
    ['delay 6500', 'say get-ready full', 'delay 0'],
  ],
  [
    'does not stop the time if there is enough',
    { takes: 5 },
    ({ cueOutput, spoken }) => (cueOutput.cue(setUp('hip-flexor', 30)), spoken()),
    ['say get-ready full'],
  ],
  [
    'does not touch the time after a pause',
    { takes: 12 },
    ({ cueOutput, spoken }) => {
      cueOutput.cue(setUp('hip-flexor', 10));
      cueOutput.handle(pause('disconnected'), 'Paused.');
      spoken();
    },
    ['delay 6500', 'say get-ready full', 'stop'],
  ],
  [
    'that is a little slower than estimated does not stop the time',
    { takes: 4 },
    ({ cueOutput, clock }) => (cueOutput.cue(setUp('hip-flexor', 10)), clock.advance(5_000)),
    ['say get-ready full'],
  ],
  [
    'that is much slower than estimated stops the time until it has spoken',
    { takes: 4 },
    ({ cueOutput, clock, spoken }) => (cueOutput.cue(setUp('hip-flexor', 10)), clock.advance(6_000), spoken()),
    ['say get-ready full', 'delay 120000', 'delay 0'],
  ],
  [
    'does not stop the time for a set-up once another cue has come',
    { takes: 4 },
    ({ cueOutput, clock }) => (cueOutput.cue(setUp('hip-flexor', 10)), cueOutput.cue(halfway), clock.advance(60_000)),
    ['say get-ready full', 'say halfway full'],
  ],
  [
    'repeats on resume a set-up that was cut off by a pause',
    { takes: 12 },
    ({ cueOutput, log, clock }) => {
      cueOutput.cue(setUp('hip-flexor', 10));
      clock.advance(8_000);
      cueOutput.handle(pause(), 'Paused.');
      clock.advance(60_000);
      log.length = 0;
      expect(cueOutput.handle(resume, '8 seconds left.')).to.be.true;
    },
    // the time stood for 6.5 seconds, then 1.5 of 10 seconds passed
    ['delay 8000', 'say get-ready full'],
  ],
  [
    'says on resume the time left if nothing was cut off',
    {},
    ({ cueOutput, spoken }) => {
      cueOutput.cue(setUp('hip-flexor', 30));
      spoken();
      cueOutput.handle(pause(), 'Paused.');
      cueOutput.handle(resume, '8 seconds left.');
    },
    ['say get-ready full', 'stop', 'say Paused.', 'say 8 seconds left.'],
  ],
  [
    'stops the time also for a sentence added to a set-up',
    { takes: 12 },
    ({ cueOutput, log, clock, spoken }) => {
      cueOutput.cue(setUp('hip-flexor', 10));
      cueOutput.add('The screen may go dark.');
      clock.advance(12_500);
      spoken();
      expect(log.at(-1)).to.equal('delay 120000');
      spoken();
    },
    ['delay 6500', 'say get-ready full', 'say The screen may go dark.', 'delay 120000', 'delay 0'],
  ],
  [
    'is stopped by a pause, says the pause, and says the summary',
    {},
    ({ cueOutput }) => (cueOutput.handle(pause(), 'Paused.'), cueOutput.handle({ type: 'complete' }, 'Done.')),
    ['stop', 'say Paused.', 'stop', 'say Done.'],
  ],
  [
    'says a wait at once, but between repetitions after its present sentence',
    {},
    ({ cueOutput }) => {
      cueOutput.handle(waiting(true), 'Take your time.');
      cueOutput.handle(waiting(false), 'Repetition 2 of 8.');
    },
    ['stop', 'say Take your time.', 'say Repetition 2 of 8.'],
  ],
  [
    'says only names if the page or the visitor wants short guidance',
    { guidance: 'short' },
    ({ cueOutput }) => {
      cueOutput.cue(setUp('hip-flexor', 30));
      cueOutput.prefer({ guidance: 'full' });
      cueOutput.cue(setUp('butterfly', 30));
      cueOutput.prefer({ guidance: 'short' });
      cueOutput.cue(setUp('glute-bridge', 30));
    },
    [
      ...['say get-ready short', 'unlock', 'preferred', 'say get-ready full', 'unlock', 'preferred'],
      'say get-ready short',
    ],
  ],
  [
    'is silent at once when silence is chosen, and the time goes on',
    { takes: 12 },
    ({ cueOutput, choose }) => {
      cueOutput.cue(setUp('hip-flexor', 10));
      choose('silent');
      cueOutput.preferencesChanged();
    },
    ['delay 6500', 'say get-ready full', 'stop', 'delay 0'],
  ],
  ['says an added sentence', {}, ({ cueOutput }) => cueOutput.add('Dark.'), ['say Dark.']],
  [
    'listens for voices while on the page, and is closed and silent after it',
    {},
    ({ cueOutput }) => (cueOutput.join(), cueOutput.leave()),
    ['listen', 'close', 'silence'],
  ],
  ['can be tried out, unlocked within the press', {}, ({ cueOutput }) => cueOutput.hearIt(), ['unlock', 'play start']],
];
for (const [what, asked, act, log] of voice) {
  it(`a voice ${what}`, () => {
    const given = cueOutputWith(asked);
    act(given);
    expect(given.log).to.deep.equal(log);
  });
}

const spoken = { user: true, gap: true, hidden: true };
const unspoken = { 'not-rendered': false, 'other-session': false, disconnected: false, reload: false };
for (const [reason, isSpoken] of Object.entries({ ...spoken, ...unspoken })) {
  it(`a voice ${isSpoken ? 'says' : 'does not say'} why the session pauses: ${reason}`, () => {
    const { cueOutput, log } = cueOutputWith();
    expect(cueOutput.handle(pause(reason as PauseReason), 'Paused.')).to.equal(isSpoken);
    expect(log).to.deep.equal(isSpoken ? ['stop', 'say Paused.'] : ['stop']);
  });
}

const mute: [what: string, asked: Asked, lacksVoice: boolean][] = [
  ['if none is installed', { hasVoice: false }, true],
  ['with tones', { cues: 'tones', hasVoice: false }, false],
  ['in silence', { cues: 'silent', hasVoice: false }, false],
];
for (const [what, asked, lacksVoice] of mute) {
  it(`no voice says anything ${what}, and lacksVoice is ${lacksVoice}`, () => {
    const { cueOutput, log } = cueOutputWith(asked);
    cueOutput.cue(setUp('hip-flexor'));
    cueOutput.cue(halfway);
    cueOutput.add('The screen may go dark.');
    cueOutput.handle({ type: 'complete' }, 'Done.');
    expect([cueOutput.lacksVoice, cueOutput.speaks]).to.deep.equal([lacksVoice, false]);
    expect(log.filter((each) => /say|delay/.test(each))).to.be.empty;
  });
}

describe('a preference', () => {
  it('applies to every session of the page', () => {
    const { cueOutput, parts, log } = cueOutputWith();
    cueOutput.prefer({ volume: 0.2 });
    expect([parts.sound.volume, parts.speech.volume, log]).to.deep.equal([0.2, 0.2, ['unlock', 'preferred']]);
    expect(cueOutputWith().parts.sound.volume).to.equal(0.2);
  });

  it('for a voice uses a network voice only if it was chosen', () => {
    const far = { voiceURI: 'far', localService: false } as SpeechSynthesisVoice;
    const near = { voiceURI: 'near', localService: true } as SpeechSynthesisVoice;
    const { cueOutput, parts } = cueOutputWith({ voices: [far, near] });
    const before = parts.speech.chosen;
    cueOutput.prefer({ voice: 'far' });
    const { chosen } = parts.speech;
    expect([before, chosen, cueOutput.voices]).to.deep.equal([undefined, far, { local: [near], remote: [far] }]);
  });

  it('to play anyway gives the media keys to a session until it ends, is removed, or another one starts', () => {
    const { cueOutput, keys } = cueOutputWith();
    cueOutput.follow('running', []);
    cueOutput.prefer({ playAnyway: true });
    for (const status of ['running', 'paused', 'waiting', 'complete'] as const) cueOutput.follow(status, []);
    expect(keys.splice(0)).to.deep.equal(['released', 'Bridge', 'Bridge', 'Bridge', 'released']);
    cueOutput.handle(pause('other-session'), '');
    cueOutput.follow('paused', []);
    cueOutput.handle(resume, '');
    cueOutput.follow('running', []);
    cueOutput.leave();
    expect(keys).to.deep.equal(['released', 'Bridge', 'released']);
  });
});

const hearing: [what: string, asked: Asked, isHeard: boolean, volume?: number][] = [
  ['with running audio', { cues: 'tones' }, true],
  ['with audio that the browser blocks', { cues: 'tones', isRunning: false }, false],
  ['with a voice', { cues: 'voice', isRunning: false }, true],
  ['with a missing voice', { cues: 'voice', isRunning: false, hasVoice: false }, false],
  ['in silence', { cues: 'silent' }, false],
  ['at volume 0', {}, false, 0],
];
for (const [what, asked, isHeard, volume = 1] of hearing) {
  it(`a session ${what} ${isHeard ? 'is' : 'is not'} heard`, () => {
    const { cueOutput } = cueOutputWith(asked);
    cueOutput.prefer({ volume });
    expect(cueOutput.isHeard).to.equal(isHeard);
  });
}

const tones: [status: Status, cues: Cues, log: string[]][] = [
  ['running', 'voice', ['resume', 'plan 1']],
  ['running', 'tones', ['resume', 'plan 1']],
  ['running', 'silent', ['silence']],
  ['idle', 'tones', ['silence']],
  ['paused', 'tones', ['silence']],
  ['waiting', 'tones', ['silence']],
  // the end tone is not cut off
  ['complete', 'tones', []],
];
for (const [status, cues, log] of tones) {
  it(`tones of a session that is ${status} with ${cues}: ${log.join() || 'not touched'}`, () => {
    const given = cueOutputWith({ cues });
    given.cueOutput.follow(status, [{ tone: 'start', inMs: 100 }]);
    expect(given.log).to.deep.equal(log);
  });
}
