import { expect } from '@open-wc/testing';
import { needs } from '../support/engine.js';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import { routines } from '../../src/content/lower-back-and-hips/routines.js';
import { Sound } from '../../src/device/sound.js';
import { boutOf, buildTimeline } from '../../src/session/timeline.js';
import type { Bout, Timeline } from '../../src/session/timeline.js';
import { tonesAhead, tonesOf } from '../../src/session/tones.js';
import type { Tone, ToneIn } from '../../src/session/tones.js';
import { listen, peakOf, steepestOf } from '../support/listen.js';
import type { Heard } from '../support/listen.js';
import { ofAll } from '../support/of-all.js';
import { collectUnhandled, refuse } from '../support/pretend.js';

// a record, so that a new tone does not compile until it is listed here
const ALL: Record<Tone, true> = {
  count: true,
  start: true,
  halfway: true,
  switch: true,
  rest: true,
  end: true,
  lift: true,
  lower: true,
};
const everyTone = Object.keys(ALL) as Tone[];

/** Sample rates: the low one is enough for pitch and time, the high one is needed for clicks. */
const LOW_RATE = 8_000;
const HIGH_RATE = 48_000;

const offline = (seconds: number, sampleRate = LOW_RATE) =>
  new OfflineAudioContext(1, seconds * sampleRate, sampleRate);

/** Suspends rendering at a second to run something, to the next block of 128 samples. */
function whenAt(context: OfflineAudioContext, seconds: number, run: () => void): void {
  needs('sound that waits');
  void context.suspend(seconds).then(() => {
    run();
    return context.resume();
  });
}

async function samplesOf(context: OfflineAudioContext): Promise<Float32Array> {
  return (await context.startRendering()).getChannelData(0);
}

/** Renders the sound of a plan. */
async function render(tones: readonly ToneIn[], seconds: number, volume?: number): Promise<Float32Array> {
  const context = offline(seconds);
  const sound = new Sound(context);
  if (volume !== undefined) sound.volume = volume;
  sound.plan(tones);
  return samplesOf(context);
}

/** Recognises a tone by the number, length and direction of its notes. */
function recognise(notes: Heard): Tone | undefined {
  const [first, second] = notes;
  const rises = (fromHz: number, toHz: number) => (toHz > fromHz * 1.1 ? 'up' : toHz < fromHz / 1.1 ? 'down' : 'same');
  if (!first) return undefined;
  if (!second) {
    const glide = rises(first.fromHz, first.toHz);
    if (glide !== 'same') return glide === 'up' ? 'lift' : 'lower';
    return first.milliseconds < 120 ? 'count' : 'start';
  }
  const step = rises(first.fromHz, second.fromHz);
  if (notes.length === 2) return ({ same: 'halfway', down: 'rest', up: undefined } as const)[step];
  if (notes.length === 3 && step === 'down') return 'switch';
  return notes.length === 4 && step === 'up' ? 'end' : undefined;
}

/** `25.00–25.45 start`: begin and end in seconds, and the recognised tone. */
function spell(notes: Heard): string {
  const last = notes.at(-1)!;
  const [from, to] = [notes[0]!.atMs, last.atMs + last.milliseconds].map((ms) => (ms / 1000).toFixed(2));
  return `${from}–${to} ${recognise(notes)}`;
}

const atLevelOne = (ids: readonly (keyof typeof exercises)[]): Bout[] => ids.map((id) => boutOf(exercises[id], 1));

const timelines: Record<string, Timeline> = {
  'the short routine': buildTimeline(atLevelOne(routines.short.exercises)),
  'the glute bridge': buildTimeline([boutOf(exercises['glute-bridge'], 3)]),
};

/** The session begins this long after the start of the rendering. */
const LEAD_MS = 500;

describe('the whole sound', () => {
  for (const [name, timeline] of Object.entries(timelines)) {
    const tones = tonesOf(timeline);
    const seconds = (timeline.durationMs + LEAD_MS) / 1000 + 2;

    const isHeard = (samples: Float32Array, firstWithinMs: number) => {
      const heard = listen(samples, LOW_RATE);
      expect(heard.map(recognise)).to.deep.equal(tones.map(({ tone }) => tone));
      const late = heard.map((notes, index) => Math.abs(notes[0]!.atMs - LEAD_MS - tones[index]!.atMs));
      expect(late[0]).to.be.at.most(firstWithinMs);
      expect(Math.max(...late.slice(1))).to.be.at.most(10);
      // a tone that is played twice would be louder than the volume
      expect(peakOf(samples)).to.be.within(0.3, 0.61);
    };

    it(`of ${name}: has each tone within 10 ms of its time, and no others`, async () => {
      const planned = tones.map(({ tone, atMs }) => ({ tone, inMs: atMs + LEAD_MS }));
      isHeard(await render(planned, seconds), 10);
    });

    it(`of ${name}, planned again at each phase: has each tone exactly once`, async () => {
      const context = offline(seconds);
      const sound = new Sound(context);
      timeline.phases.forEach(({ startMs }, index) => {
        // like a timer, the rendering stops a little late
        whenAt(context, (LEAD_MS + startMs) / 1000, () => {
          const positionMs = context.currentTime * 1000 - LEAD_MS;
          sound.plan(tonesAhead(timeline, tones, index, positionMs));
        });
      });
      // the first tone was not planned earlier, so it comes as late as that stop
      isHeard(await samplesOf(context), 16);
    });
  }

  it('of these timelines includes every tone', () => {
    const sounding = Object.values(timelines).flatMap((timeline) => tonesOf(timeline).map(({ tone }) => tone));
    expect([...new Set(sounding)]).to.have.members(everyTone);
  });

  it('has silence between its tones', async () => {
    const samples = await render(
      [
        { tone: 'rest', inMs: 0 },
        { tone: 'end', inMs: 2_000 },
      ],
      4,
    );
    expect(peakOf(samples.subarray(LOW_RATE * 0.9, LOW_RATE * 1.99))).to.equal(0);
    expect(peakOf(samples.subarray(LOW_RATE * 2.95))).to.equal(0);
  });
});

describe('each tone', () => {
  const alone = async (tone: Tone, sampleRate = HIGH_RATE) => {
    const context = offline(1.5, sampleRate);
    const sound = new Sound(context);
    sound.volume = 1;
    sound.plan([{ tone, inMs: 100 }]);
    return samplesOf(context);
  };

  it('has notes from 400 to 1200 Hz without clicks', async () => {
    const rendered = await Promise.all(everyTone.map(async (tone) => [tone, await alone(tone)] as const));
    ofAll(rendered, ([, samples]) => {
      const notes = listen(samples, HIGH_RATE).flat();
      // a triangle of 1047 Hz rises four times its height in a period; one of a few overtones a little faster
      expect(steepestOf(samples)).to.be.below((4 * 1_047 * 1.2) / HIGH_RATE);
      for (const { fromHz, toHz, atMs, milliseconds } of notes) {
        for (const pitch of [fromHz, toHz]) expect(pitch).to.be.within(400, 1200);
        const edge = (ms: number) => samples.subarray((ms / 1000) * HIGH_RATE, ((ms + 2) / 1000) * HIGH_RATE);
        expect(peakOf(edge(atMs))).to.be.below(0.3);
        expect(peakOf(edge(atMs + milliseconds - 2))).to.be.below(0.1);
      }
    });
  });

  it('ends within 900 ms, before the next', async () => {
    const rendered = await Promise.all(everyTone.map(async (tone) => [tone, await alone(tone, LOW_RATE)] as const));
    ofAll(rendered, ([, samples]) => {
      expect(peakOf(samples.subarray(LOW_RATE))).to.equal(0);
      expect(peakOf(samples)).to.be.within(0.3, 1);
    });
  });

  it('except the count is louder and longer than the count', async () => {
    const energyOf = async (tone: Tone) =>
      (await alone(tone, LOW_RATE)).reduce((sum, sample) => sum + sample * sample, 0);
    const [count, ...others] = await Promise.all(
      ['count' as const, ...everyTone.filter((tone) => tone !== 'count')].map(energyOf),
    );
    expect(Math.min(...others)).to.be.above(2 * count!);
  });
});

describe('the volume', () => {
  const peakAt = async (volume?: number) => peakOf(await render([{ tone: 'start', inMs: 0 }], 1, volume));

  it('scales the sound, and is 0.6 by default', async () => {
    const [loud, soft, none, unset] = await Promise.all([peakAt(1), peakAt(0.25), peakAt(0), peakAt()]);
    expect([soft / loud, none / loud, unset / loud].map((part) => part.toFixed(3))).to.deep.equal([
      ...['0.250', '0.000', '0.600'],
    ]);
  });

  it('also changes tones that are already planned', async () => {
    const context = offline(3);
    const sound = new Sound(context);
    sound.volume = 1;
    sound.plan([
      { tone: 'start', inMs: 0 },
      { tone: 'start', inMs: 2_000 },
    ]);
    whenAt(context, 1, () => (sound.volume = 0.5));
    const samples = await samplesOf(context);
    const [before, after] = [samples.subarray(0, LOW_RATE), samples.subarray(2 * LOW_RATE)];
    expect(peakOf(after) / peakOf(before)).to.be.closeTo(0.5, 0.01);
  });

  it('is clamped to 0 to 1, and ignores NaN', () => {
    const taken = [-1, 2, Infinity, NaN].map((volume) => Object.assign(new Sound(undefined), { volume }).volume);
    expect(taken).to.deep.equal([0, 1, 1, 0.6]);
  });
});

describe('a plan', () => {
  /** The sound of a plan in which something is done at this second. */
  async function heardWhen(
    tones: readonly ToneIn[],
    seconds: number,
    run: (sound: Sound) => void,
    rate = LOW_RATE,
  ): Promise<{ samples: Float32Array; heard: string[] }> {
    const context = offline(4, rate);
    const sound = new Sound(context);
    sound.plan(tones);
    whenAt(context, seconds, () => run(sound));
    const samples = await samplesOf(context);
    return { samples, heard: listen(samples, rate).map(spell) };
  }

  const rest: ToneIn = { tone: 'rest', inMs: 2_000 };
  const then = (tone: Tone, inMs: number) => (sound: Sound) => sound.plan([{ tone, inMs }]);
  const silence = (sound: Sound) => sound.silence();
  const halfway = (sound: Sound) => sound.play('halfway');
  const table: [what: string, ToneIn[], seconds: number, ((sound: Sound) => void)[], ...heard: string[]][] = [
    ['is replaced by the next', [rest], 0.512, [then('switch', 1_000)], '1.51–2.00 switch'],
    ['plays a tone at once that is a little late', [], 0.512, [then('start', -100)], '0.51–0.96 start'],
    ['is empty after silence()', [rest], 1.024, [silence]],
    ['can be made again after silence()', [rest], 1.024, [silence, then('switch', 1_000)], '2.02–2.51 switch'],
    ['goes on after a tone played now', [rest], 1.024, [halfway], '1.05–1.38 halfway', '2.00–2.54 rest'],
  ];
  for (const [what, tones, seconds, acts, ...expected] of table) {
    it(what, async () => {
      const { heard } = await heardWhen(tones, seconds, (sound) => acts.forEach((act) => act(sound)));
      expect(heard).to.deep.equal(expected);
    });
  }

  it('does not cut off or repeat a tone that is already sounding', async () => {
    const { heard } = await heardWhen([{ tone: 'start', inMs: 400 }, rest], 0.512, (sound) =>
      sound.plan([
        { tone: 'start', inMs: -100 },
        { tone: 'end', inMs: 2_000 },
      ]),
    );
    expect(heard).to.deep.equal(['0.40–0.85 start', '2.51–3.39 end']);
  });

  for (const seconds of [0.2, 0.2503, 0.3, 0.411]) {
    it(`is faded without a click when silence() comes in the middle of a tone, after ${seconds} s`, async () => {
      const { samples } = await heardWhen([{ tone: 'start', inMs: 0 }], seconds, (sound) => sound.silence(), HIGH_RATE);
      expect(peakOf(samples.subarray((seconds - 0.05) * HIGH_RATE, seconds * HIGH_RATE))).to.be.above(0.05);
      expect(peakOf(samples.subarray((seconds + 0.04) * HIGH_RATE))).to.equal(0);
      expect(steepestOf(samples)).to.be.below((0.6 * 4 * 1_100) / HIGH_RATE);
    });
  }

  it('is interrupted by a tone played now, which replaces the sounding one', async () => {
    const { samples } = await heardWhen([{ tone: 'start', inMs: 500 }], 0.8, (sound) => sound.play('count'));
    expect(peakOf(samples.subarray(0.93 * LOW_RATE))).to.equal(0);
  });

  it('may be silenced before it is made', () => {
    expect(() => new Sound(offline(1)).silence()).not.to.throw();
  });
});

/** A context whose state is set by the test; it records when oscillators are to begin. */
class FakeContext extends EventTarget {
  currentTime = 0;
  resumed = 0;
  destination = {};
  readonly started = new Map<{ onended: (() => void) | null }, number>();
  connected = 0;
  resume = () => {
    this.resumed += 1;
    return Promise.resolve();
  };

  constructor(public state: string) {
    super();
  }

  /** Start times of the tones still to come. */
  get planned(): number[] {
    return [...this.started.values()];
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
  becomes(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
  createGain() {
    return { ...this.#node(), gain: parameter() };
  }
  createOscillator() {
    const oscillator = {
      ...this.#node(),
      onended: null,
      frequency: parameter(),
      start: (at: number) => this.started.set(oscillator, at),
      stop: (at = 0) => at <= this.currentTime && this.started.delete(oscillator),
    };
    return oscillator;
  }
  #node() {
    return {
      connect: (next: object) => {
        this.connected += 1;
        return next;
      },
      disconnect: () => void (this.connected -= 1),
    };
  }
}
const parameter = () => ({
  value: 0,
  setValueAtTime: () => undefined,
  linearRampToValueAtTime: () => undefined,
  setTargetAtTime: () => undefined,
});
const asContext = (fake: FakeContext) => fake as unknown as BaseAudioContext;

describe('a context', () => {
  const start: ToneIn = { tone: 'start', inMs: 1_000 };

  for (const act of ['plan', 'play', 'resume'] as const) {
    const run = (sound: Sound) => (act === 'plan' ? sound.plan([start]) : sound[act]('start'));

    it(`is resumed by ${act}() if suspended, left alone if running, and replaced if closed`, () => {
      const made = ['suspended', 'running', 'interrupted', 'closed'].map((state) => {
        const [one, next] = [new FakeContext(state), new FakeContext('suspended')];
        run(new Sound(asContext(one), () => asContext(next)));
        return [one.resumed, one.planned.length, next.resumed, next.planned.length];
      });
      const plans = act === 'resume' ? 0 : 1;
      expect(made).to.deep.equal([
        ...[
          [1, plans, 0, 0],
          [0, plans, 0, 0],
        ],
        ...[
          [0, 0, 1, plans],
          [0, 0, 1, plans],
        ],
      ]);
    });
  }

  it('that is closed during a session loses its planned tones', () => {
    const [first, next] = [new FakeContext('running'), new FakeContext('running')];
    const sound = new Sound(asContext(first), () => asContext(next));
    sound.plan([start]);
    first.state = 'interrupted';
    sound.plan([{ tone: 'rest', inMs: 500 }]);
    expect([first.planned, next.planned]).to.deep.equal([[], [0.5]]);
  });

  it('that is suspended plays only the last plan when it runs again', () => {
    const fake = new FakeContext('suspended');
    const sound = new Sound(asContext(fake));
    for (let phase = 0; phase < 3; phase += 1) sound.plan([{ tone: 'start', inMs: 0 }, start]);
    expect(fake.planned).to.deep.equal([0, 1]);
    sound.silence();
    expect(fake.planned).to.be.empty;
  });

  it('renders ahead of its clock: a tone that is about to begin is not planned again', () => {
    const fake = new FakeContext('running');
    const sound = new Sound(asContext(fake));
    sound.plan([start]);
    fake.currentTime = 0.99;
    sound.plan([{ tone: 'start', inMs: 12 }]);
    expect(fake.planned).to.deep.equal([1]);
  });

  it('disconnects the nodes of a finished tone', () => {
    const fake = new FakeContext('running');
    const sound = new Sound(asContext(fake));
    sound.plan([start]);
    const before = fake.connected;
    for (const oscillator of fake.started.keys()) oscillator.onended!();
    expect([before, fake.connected]).to.deep.equal([3, 2]);
  });

  it('reports when it begins to run, so that tones can be planned again, unless it was silenced', () => {
    let told = 0;
    const fake = new FakeContext('suspended');
    const sound = new Sound(asContext(fake), undefined, () => (told += 1));
    sound.plan([start]);
    const states = ['interrupted', 'running'].map((state) => (fake.becomes(state), [told, sound.isRunning]));
    sound.silence();
    fake.becomes('running');
    expect([...states, told]).to.deep.equal([[0, false], [1, true], 1]);
  });

  it('that does not exist yet is asked for at each plan', () => {
    const fake = new FakeContext('running');
    const given: BaseAudioContext[] = [];
    const sound = new Sound(undefined, () => given[0]);
    sound.plan([start]);
    expect(sound.isRunning).to.be.false;
    given.push(asContext(fake));
    sound.plan([start]);
    expect([fake.planned, sound.isRunning]).to.deep.equal([[1], true]);
  });

  const useAll = (sound: Sound) => () => {
    sound.resume();
    sound.plan([start]);
    sound.volume = 0.5;
    sound.play('end');
    sound.silence();
  };
  const refusing = (...names: (keyof FakeContext)[]) => {
    const fake = new FakeContext('suspended');
    return asContext(Object.assign(fake, Object.fromEntries(names.map((name) => [name, refuse]))));
  };
  const refused: Record<string, () => Sound> = {
    'is absent': () => new Sound(undefined),
    'cannot be had': () => new Sound(asContext(new FakeContext('closed')), refuse),
    'is not renewed': () => new Sound(asContext(new FakeContext('interrupted'))),
    'may not run': () => new Sound(refusing('resume')),
    'makes no oscillator': () => new Sound(refusing('createOscillator')),
    'makes nothing': () => new Sound(refusing('createOscillator', 'createGain')),
  };
  it('that is absent or refused is silent, and nothing throws', () =>
    ofAll(Object.entries(refused), ([, make]) => expect(useAll(make())).not.to.throw()));

  const unhandled = collectUnhandled();
  it('that refuses to run is silent, without an unhandled rejection', async () => {
    const fake = new FakeContext('suspended');
    fake.resume = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    new Sound(asContext(fake)).plan([start]);
    expect(await unhandled()).to.be.empty;
  });
});
