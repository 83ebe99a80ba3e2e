import { expect } from '@open-wc/testing';
import { collectUnhandled, pretend, pretendNoMore, refuse } from '../support/pretend.js';

type Unlock = typeof import('../../src/device/unlock.js');

/** A page has only one audio context, so each test imports a new copy of the module. */
const fresh = (): Promise<Unlock> => import(`../../src/device/unlock.ts?${(copies += 1)}`) as Promise<Unlock>;
let copies = 0;

class FakeContext {
  static made: FakeContext[] = [];
  state = 'suspended';
  resumed = 0;
  constructor() {
    FakeContext.made.push(this);
  }
  resume(): Promise<void> {
    this.resumed += 1;
    return Promise.resolve();
  }
  close(): Promise<void> {
    this.state = 'closed';
    return Promise.resolve();
  }
}

const unhandled = collectUnhandled();
beforeEach(() => {
  FakeContext.made = [];
  pretend(window, 'AudioContext', FakeContext);
});

describe('the audio context of a page', () => {
  it('does not exist before the first press', async () => {
    const { audioContext } = await fresh();
    expect([audioContext(), FakeContext.made.length]).to.deep.equal([undefined, 0]);
  });

  it('is created and resumed within the press, and is the same at each press', async () => {
    const { unlock, audioContext } = await fresh();
    unlock();
    expect([audioContext(), FakeContext.made[0]!.resumed]).to.deep.equal([FakeContext.made[0], 1]);
    unlock();
    expect([FakeContext.made.length, FakeContext.made[0]!.resumed]).to.deep.equal([1, 2]);
  });

  for (const state of ['interrupted', 'closed']) {
    it(`that is ${state} is replaced at the next press`, async () => {
      const { unlock, audioContext } = await fresh();
      unlock();
      FakeContext.made[0]!.state = state;
      unlock();
      expect(FakeContext.made.map((each) => each.state)).to.deep.equal(['closed', 'suspended']);
      expect([audioContext(), FakeContext.made[1]!.resumed]).to.deep.equal([FakeContext.made[1], 1]);
    });
  }

  it('is renewed only if it is closed', async () => {
    const { unlock, renewedContext, audioContext } = await fresh();
    unlock();
    const before = renewedContext();
    FakeContext.made[0]!.state = 'closed';
    const after = renewedContext();
    expect([before, after]).to.deep.equal(FakeContext.made);
    expect(audioContext()).to.equal(after);
  });

  it('is a real AudioContext', async () => {
    pretendNoMore();
    const { unlock, audioContext } = await fresh();
    unlock();
    expect(audioContext()).to.be.an.instanceof(AudioContext);
    await audioContext()!.close();
  });
});

describe('a press does not fail', () => {
  class Refusing extends FakeContext {
    override resume = (): Promise<void> => refuse();
  }
  class Rejecting extends FakeContext {
    override resume = (): Promise<void> => Promise.reject(new DOMException('no', 'NotAllowedError'));
  }
  class Silent extends FakeContext {
    override resume = (): Promise<void> => new Promise(() => undefined);
  }
  class Impossible {
    constructor() {
      refuse();
    }
  }
  const table: [what: string, AudioContext: unknown, isThere: boolean][] = [
    ['in a browser without sound', undefined, false],
    ['if a context cannot be made', Impossible, false],
    ['if resume() throws', Refusing, true],
    ['if resume() rejects', Rejecting, true],
    ['if resume() never answers', Silent, true],
  ];
  for (const [what, AudioContext, isThere] of table) {
    it(`${what}, and the next press tries again`, async () => {
      pretend(window, 'AudioContext', AudioContext);
      const { unlock, audioContext, renewedContext } = await fresh();
      expect(() => unlock()).not.to.throw();
      expect([audioContext() !== undefined, renewedContext() !== undefined]).to.deep.equal([isThere, isThere]);
      pretend(window, 'AudioContext', FakeContext);
      unlock();
      expect(audioContext()).to.equal(FakeContext.made[0]);
      expect(await unhandled()).to.be.empty;
    });
  }

  it('if close() rejects, and there is a new context anyway', async () => {
    const { unlock, audioContext } = await fresh();
    unlock();
    Object.assign(FakeContext.made[0]!, { state: 'interrupted', close: () => Promise.reject(new Error('no')) });
    expect(() => unlock()).not.to.throw();
    expect(audioContext()).to.equal(FakeContext.made[1]);
    expect(await unhandled()).to.be.empty;
  });
});

describe('the voice', () => {
  const speech = {
    spoken: [] as { text: string }[],
    did: [] as string[],
    paused: false,
    speak: (words: { text: string }) => void speech.spoken.push(words),
    cancel: () => void speech.did.push('cancel'),
    resume: () => void speech.did.push('resume'),
  };
  beforeEach(() => {
    Object.assign(speech, { spoken: [], did: [], paused: false });
    pretend(window, 'speechSynthesis', speech);
  });

  it('is unlocked by an empty utterance, only if asked for', async () => {
    const { unlock } = await fresh();
    unlock();
    const unasked = speech.spoken.length;
    unlock({ speech: true });
    expect([unasked, ...speech.spoken.map(({ text }) => text)]).to.deep.equal([0, '']);
  });

  for (const [paused, did] of [
    [false, ['resume']],
    [true, ['cancel', 'resume']],
  ] as const) {
    it(`is resumed within the press${paused ? ', after cancelling what the page had paused' : ''}`, async () => {
      const { unlock } = await fresh();
      Object.assign(speech, { paused });
      unlock({ speech: true });
      expect([speech.did, speech.spoken.length]).to.deep.equal([did, 1]);
    });
  }

  for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance']) {
    it(`if ${name} is missing, does not stop sound from being unlocked`, async () => {
      pretend(window, name, undefined);
      const { unlock, audioContext } = await fresh();
      expect(() => unlock({ speech: true })).not.to.throw();
      expect(audioContext()).to.equal(FakeContext.made[0]);
    });
  }
});

describe('the audio session', () => {
  it('lets other music go on, unless tones are to sound on a silent phone', async () => {
    const audioSession = { type: 'auto' };
    pretend(navigator, 'audioSession', audioSession);
    const { unlock } = await fresh();
    unlock();
    const usual = audioSession.type;
    unlock({ playAnyway: true });
    const anyway = audioSession.type;
    unlock();
    expect([usual, anyway, audioSession.type]).to.deep.equal(['transient', 'playback', 'transient']);
  });

  it('may be read-only, and the context is created anyway', async () => {
    pretend(navigator, 'audioSession', Object.freeze({ type: 'auto' }));
    const { unlock, audioContext } = await fresh();
    expect(() => unlock()).not.to.throw();
    expect(audioContext()).to.equal(FakeContext.made[0]);
  });

  it('is set before the context is created, which reads it', async () => {
    const audioSession = { type: 'auto' };
    pretend(navigator, 'audioSession', audioSession);
    let typeWhenMade = '';
    class Watching extends FakeContext {
      constructor() {
        super();
        typeWhenMade = audioSession.type;
      }
    }
    pretend(window, 'AudioContext', Watching);
    (await fresh()).unlock();
    expect(typeWhenMade).to.equal('transient');
  });
});
