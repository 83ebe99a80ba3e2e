import { expect } from '@open-wc/testing';
import { Aids, type AidsHost, type AidsParts, type Cues } from '../../src/aids/aids.js';
import type { SayOptions } from '../../src/device/speech.js';
import type { Cue } from '../../src/session/cues.js';
import { FakeClock } from '../support/fake-clock.js';

const setUp = (exercise: string, seconds = 10, code: 'get-ready' | 'next-exercise' = 'get-ready'): Cue => ({
  code,
  exercise,
  side: null,
  seconds,
  step: 0,
  steps: 2,
  atMs: 0,
  phase: 0,
});
const halfway: Cue = { code: 'halfway', secondsLeft: 15, atMs: 0, phase: 1 };

interface Asked {
  readonly cues?: Cues;
  readonly hasVoice?: boolean;
  /** Seconds that a sentence takes. */
  readonly takes?: number;
}

/** Aids over devices that write down what is asked of them. */
function aidsWith({ cues = 'voice', hasVoice = true, takes = 4 }: Asked = {}) {
  const log: string[] = [];
  const told = (what: string) => (value?: string | number) =>
    void log.push(value === undefined ? what : `${what} ${value}`);
  let ended: SayOptions['onEnd'];
  const parts: AidsParts = {
    sound: {
      resume: told('resume'),
      plan: (tones) => told('plan')(tones.length),
      silence: told('silence'),
    },
    speech: {
      say: (text, { onEnd }) => {
        told('say')(text);
        ended = onEnd;
      },
      stop: told('stop'),
      hasVoice: () => hasVoice,
      secondsFor: () => takes,
    },
  };
  const nothing = () => undefined;
  const host: AidsHost = {
    clock: new FakeClock(),
    say: (cue, manner) => `${cue.code} ${manner}`,
    lang: () => 'en',
    cues: () => cues,
    audio: nothing,
    renewedAudio: nothing,
    delay: told('delay'),
    planAnew: nothing,
    redraw: nothing,
  };
  return { aids: new Aids(host, parts), log, spoken: () => ended?.('spoken') };
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

  it('leaves the time alone where there is enough', () => {
    const { aids, log, spoken } = aidsWith({ takes: 5 });
    aids.cue(setUp('hip-flexor', 30));
    spoken();
    expect(log).to.deep.equal(['say get-ready full']);
  });

  it('stops in a pause, and says how it ended', () => {
    const { aids, log } = aidsWith();
    aids.happened({ type: 'pause', reason: 'user' }, 'Paused.');
    aids.happened({ type: 'complete' }, 'Done.');
    expect(log).to.deep.equal(['stop', 'stop', 'say Done.']);
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
