import { expect } from '@open-wc/testing';

type Unlock = typeof import('../../src/device/unlock.js');

/** A page has one audio context for as long as it lives, so each test has the module anew. */
const fresh = (): Promise<Unlock> => import(`../../src/device/unlock.ts?${(copies += 1)}`) as Promise<Unlock>;
let copies = 0;

const undo: (() => void)[] = [];
/** What the page is made to have, until the test is over. */
function pretend(target: object, name: string, value: unknown): void {
  const was = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  undo.push(() => {
    if (was) Object.defineProperty(target, name, was);
    else Reflect.deleteProperty(target, name);
  });
}

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

/** Promises that were rejected, and nobody cared. */
const unhandled: unknown[] = [];
const onUnhandled = (event: PromiseRejectionEvent) => {
  event.preventDefault();
  unhandled.push(event.reason);
};
/** The browser tells of a rejection after the microtasks, before the next message. */
const nextMessage = () =>
  new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(null);
  });

beforeEach(() => {
  FakeContext.made = [];
  unhandled.length = 0;
  addEventListener('unhandledrejection', onUnhandled);
  pretend(window, 'AudioContext', FakeContext);
});
afterEach(() => {
  removeEventListener('unhandledrejection', onUnhandled);
  for (const each of undo.splice(0).reverse()) each();
});

describe('the audio context of a page', () => {
  it('is not there before the first press', async () => {
    const { audioContext } = await fresh();
    expect([audioContext(), FakeContext.made.length]).to.deep.equal([undefined, 0]);
  });

  it('is there, and told to run, as soon as the press is over', async () => {
    const { unlock, audioContext } = await fresh();
    unlock();
    expect([audioContext(), FakeContext.made[0]!.resumed]).to.deep.equal([FakeContext.made[0], 1]);
  });

  it('is the same at each press', async () => {
    const { unlock } = await fresh();
    unlock();
    unlock();
    expect([FakeContext.made.length, FakeContext.made[0]!.resumed]).to.deep.equal([1, 2]);
  });

  for (const state of ['interrupted', 'closed']) {
    it(`that is ${state} is let go of, and there is another at the next press`, async () => {
      const { unlock, audioContext } = await fresh();
      unlock();
      FakeContext.made[0]!.state = state;
      unlock();
      expect(FakeContext.made.map((each) => each.state)).to.deep.equal(['closed', 'suspended']);
      expect([audioContext(), FakeContext.made[1]!.resumed]).to.deep.equal([FakeContext.made[1], 1]);
    });
  }

  it('is renewed only where it is over', async () => {
    const { unlock, renewedContext, audioContext } = await fresh();
    unlock();
    const before = renewedContext();
    FakeContext.made[0]!.state = 'closed';
    const after = renewedContext();
    expect([before, after]).to.deep.equal(FakeContext.made);
    expect(audioContext()).to.equal(after);
  });

  it('is a real one', async () => {
    undo.splice(0).forEach((each) => each());
    const { unlock, audioContext } = await fresh();
    unlock();
    expect(audioContext()).to.be.an.instanceof(AudioContext);
    await audioContext()!.close();
  });
});

describe('a press is not disturbed', () => {
  it('where no sound exists', async () => {
    pretend(window, 'AudioContext', undefined);
    const { unlock, audioContext, renewedContext } = await fresh();
    expect(() => unlock()).not.to.throw();
    expect([audioContext(), renewedContext()]).to.deep.equal([undefined, undefined]);
    await nextMessage();
    expect(unhandled).to.be.empty;
  });

  it('where a context cannot be made, and it is tried again at the next', async () => {
    class Refusing {
      constructor() {
        throw new DOMException('no', 'NotSupportedError');
      }
    }
    pretend(window, 'AudioContext', Refusing);
    const { unlock, audioContext } = await fresh();
    expect(() => unlock()).not.to.throw();
    expect(audioContext()).to.be.undefined;
    pretend(window, 'AudioContext', FakeContext);
    unlock();
    expect(audioContext()).to.equal(FakeContext.made[0]);
    await nextMessage();
    expect(unhandled).to.be.empty;
  });

  const refusals: Record<string, () => Promise<void>> = {
    rejects: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    throws() {
      throw new DOMException('no', 'InvalidStateError');
    },
    'never answers': () => new Promise<void>(() => undefined),
  };
  for (const [how, resume] of Object.entries(refusals)) {
    it(`where resume() ${how}`, async () => {
      class Refusing extends FakeContext {
        override resume = resume;
      }
      pretend(window, 'AudioContext', Refusing);
      const { unlock, audioContext } = await fresh();
      expect(() => unlock()).not.to.throw();
      expect(audioContext()).to.equal(FakeContext.made[0]);
      await nextMessage();
      expect(unhandled).to.be.empty;
    });
  }

  it('where closing is refused: there is another all the same', async () => {
    const { unlock, audioContext } = await fresh();
    unlock();
    Object.assign(FakeContext.made[0]!, { state: 'interrupted', close: () => Promise.reject(new Error('no')) });
    expect(() => unlock()).not.to.throw();
    expect(audioContext()).to.equal(FakeContext.made[1]);
    await nextMessage();
    expect(unhandled).to.be.empty;
  });
});

describe('the voice', () => {
  const speech = {
    spoken: [] as { text: string }[],
    speak: (words: { text: string }) => void speech.spoken.push(words),
  };
  beforeEach(() => {
    speech.spoken = [];
    pretend(window, 'speechSynthesis', speech);
  });

  it('is unlocked by saying nothing, when it is asked for', async () => {
    (await fresh()).unlock({ speech: true });
    expect(speech.spoken.map(({ text }) => text)).to.deep.equal(['']);
  });

  it('is left alone else', async () => {
    (await fresh()).unlock();
    expect(speech.spoken).to.be.empty;
  });

  for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance']) {
    it(`without ${name} keeps nothing else from being unlocked`, async () => {
      pretend(window, name, undefined);
      const { unlock, audioContext } = await fresh();
      expect(() => unlock({ speech: true })).not.to.throw();
      expect(audioContext()).to.equal(FakeContext.made[0]);
    });
  }
});

describe('music', () => {
  it('goes on, more softly, unless tones are to sound on a silent phone', async () => {
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

  it('may not be ours to set: the context is there all the same', async () => {
    pretend(navigator, 'audioSession', Object.freeze({ type: 'auto' }));
    const { unlock, audioContext } = await fresh();
    expect(() => unlock()).not.to.throw();
    expect(audioContext()).to.equal(FakeContext.made[0]);
  });

  it('is set before the context is made, which takes it over', async () => {
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
