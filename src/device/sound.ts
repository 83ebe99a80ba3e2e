/** How tones sound, and when: on the clock of an audio context, which keeps time where timers do not. */
import type { Tone, ToneIn } from '../session/tones.js';

/** From one pitch to another, in Hz, and for how many milliseconds; 0 Hz is a pause. */
type Note = readonly [fromHz: number, toHz: number, milliseconds: number];

/**
 * Told apart by how many notes there are, by their length, and by whether they rise or fall, so that nobody needs an ear
 * for pitch. 400–1200 Hz: lower, a phone's loudspeaker fails; higher, many ears do. The first number is the loudness,
 * 0–1. None is longer than 900 ms, and so each is over before the next.
 */
const SOUNDS: Readonly<Record<Tone, readonly [level: number, ...notes: Note[]]>> = {
  count: [0.45, [587, 587, 90]],
  start: [1, [880, 880, 450]],
  halfway: [0.9, [784, 784, 130], [0, 0, 70], [784, 784, 130]],
  switch: [0.9, [988, 988, 130], [0, 0, 50], [587, 587, 130], [0, 0, 50], [988, 988, 130]],
  rest: [0.9, [659, 659, 200], [0, 0, 40], [440, 440, 300]],
  end: [1, [523, 523, 130], [0, 0, 30], [659, 659, 130], [0, 0, 30], [784, 784, 130], [0, 0, 30], [1047, 1047, 400]],
  lift: [0.6, [440, 698, 240]],
  lower: [0.6, [698, 440, 240]],
};

/** Seconds in which a note comes, and goes: at once would be a click. */
const ATTACK = 0.008;
const RELEASE = 0.05;
/** What is left of a note's loudness before it goes: it dies away like something struck, and not like an alarm. */
const SUSTAIN = 0.6;
/** Seconds in which what sounds is faded out. */
const FADE = 0.03;
/** What begins within so many seconds counts as begun: the audio thread is ahead of the clock that is read here. */
const BEGUN = 0.03;
/** The same tone less than so many seconds away is the same one, planned again a little earlier or later. */
const SAME = 0.25;

interface Planned {
  readonly tone: Tone;
  readonly at: number;
  readonly plannedAt: number;
  readonly oscillator: OscillatorNode;
  readonly envelope: GainNode;
}

/** On a clock that has stood still since it was planned nothing has begun, whatever its time. */
const hasBegun = ({ at, plannedAt }: Planned, now: number): boolean => at <= now + BEGUN && plannedAt < now;

/**
 * Sounds tones now, and ahead of time. Never throws; without a context, or with one that the browser refuses, it is silent.
 *
 * The clock of a suspended context stands still, and what is planned comes that much later once it runs. So plan anew
 * when `changed` is called, as at each phase.
 */
export class Sound {
  #context: BaseAudioContext | undefined;
  readonly #renew: () => BaseAudioContext | undefined;
  readonly #changed: () => void;
  /** All that is planned goes through it, so that it can be faded at once; another one after that. */
  #out: GainNode | undefined;
  #planned = new Set<Planned>();
  #volume = 0.6;

  /**
   * `renew` gives a context where there is none, or in place of one that is closed or interrupted; undefined if it
   * cannot. `changed` is called when the context has begun to run, as long as something is planned.
   */
  constructor(
    context: BaseAudioContext | undefined,
    renew: () => BaseAudioContext | undefined = () => undefined,
    changed: () => void = () => undefined,
  ) {
    this.#context = context;
    this.#renew = renew;
    this.#changed = changed;
  }

  /** Whether a tone that is played now would be heard, as far as the browser tells. */
  get isRunning(): boolean {
    return this.#context?.state === 'running';
  }

  /** From 0, silence, to 1; what lies outside is cut to it, and what is no number changes nothing. Default 0.6. */
  get volume(): number {
    return this.#volume;
  }

  set volume(volume: number) {
    if (Number.isNaN(volume)) return;
    this.#volume = Math.min(1, Math.max(0, volume));
    this.#out?.gain.setTargetAtTime(this.#volume, this.#context!.currentTime, FADE / 3);
  }

  /**
   * Makes the context run where it can, and has another one where it is over; what was planned on that is lost. `plan`
   * and `play` begin with this. Where the browser wants a press for it, nothing comes of it outside of one.
   */
  resume(): void {
    quietly(() => {
      const { state } = this.#context ?? { state: 'closed' };
      if (state === 'closed' || state === 'interrupted') {
        this.silence();
        this.#context = undefined;
        this.#context = this.#renew();
      }
      const context = this.#context as AudioContext | undefined;
      // one without an end of its own renders offline, and that is not for us to set going
      if (context?.state === 'suspended' && 'close' in context) context.resume().catch(() => undefined);
    });
  }

  /**
   * These tones, each so many milliseconds from now, instead of all that were planned before; one that is late sounds at
   * once. What sounds already goes on, and does not sound again when it is among them: after a jump to another phase,
   * `silence()` first.
   */
  plan(tones: readonly ToneIn[]): void {
    this.resume();
    const now = this.#context?.currentTime ?? 0;
    const sounding = this.#dropPlanned(now);
    for (const { tone, inMs } of tones) {
      const at = now + inMs / 1000;
      const isSame = (each: Planned) => each.tone === tone && Math.abs(each.at - at) < SAME;
      if (!sounding.some(isSame)) this.#schedule(tone, Math.max(now, at));
    }
  }

  /** This tone now, instead of what sounds. What is planned comes all the same. */
  play(tone: Tone): void {
    this.resume();
    const now = this.#context?.currentTime ?? 0;
    const ahead = [...this.#planned].filter((each) => !hasBegun(each, now));
    this.silence();
    for (const { tone, at } of ahead) this.#schedule(tone, at);
    this.#schedule(tone, now + FADE);
  }

  /** Fades what sounds, and forgets what was planned. */
  silence(): void {
    const out = this.#out;
    const context = this.#context;
    if (!out || !context) return;
    context.removeEventListener('statechange', this.#onStateChange);
    this.#out = undefined;
    const now = context.currentTime;
    const sounding = this.#dropPlanned(now);
    this.#planned.clear();
    quietly(() => {
      out.gain.setValueAtTime(this.#volume, now);
      out.gain.linearRampToValueAtTime(0, now + FADE);
      for (const { oscillator } of sounding) {
        oscillator.stop(now + FADE);
        oscillator.onended = () => out.disconnect();
      }
      if (sounding.length === 0) out.disconnect();
    });
  }

  #schedule(tone: Tone, at: number): void {
    const context = this.#context;
    if (!context) return;
    quietly(() => {
      const out = (this.#out ??= this.#newOut(context));
      const oscillator = context.createOscillator();
      const envelope = context.createGain();
      oscillator.type = 'triangle'; // its overtones are heard from a small loudspeaker, which hardly has the rest
      oscillator.connect(envelope).connect(out);
      oscillator.start(at);
      oscillator.stop(write(tone, at, oscillator.frequency, envelope.gain));
      const planned: Planned = { tone, at, plannedAt: context.currentTime, oscillator, envelope };
      this.#planned.add(planned);
      oscillator.onended = () => this.#forget(planned);
    });
  }

  #newOut(context: BaseAudioContext): GainNode {
    const out = context.createGain();
    out.gain.value = this.#volume;
    out.connect(context.destination);
    context.addEventListener('statechange', this.#onStateChange);
    return out;
  }

  /** What is left: the tones that sound. */
  #dropPlanned(now: number): readonly Planned[] {
    for (const each of this.#planned) if (!hasBegun(each, now)) this.#forget(each);
    return [...this.#planned];
  }

  #forget(planned: Planned): void {
    this.#planned.delete(planned);
    quietly(() => {
      planned.oscillator.onended = null;
      planned.oscillator.stop();
      planned.envelope.disconnect();
    });
  }

  #onStateChange = (): void => {
    if (this.isRunning) this.#changed();
  };
}

/** Writes the notes of a tone into the parameters of its oscillator and its loudness. The answer is when it ends. */
function write(tone: Tone, at: number, frequency: AudioParam, loudness: AudioParam): number {
  const [level, ...notes] = SOUNDS[tone];
  loudness.value = 0;
  let from = at;
  for (const [fromHz, toHz, milliseconds] of notes) {
    const to = from + milliseconds / 1000;
    if (fromHz > 0) {
      frequency.setValueAtTime(fromHz, from);
      frequency.linearRampToValueAtTime(toHz, to);
      loudness.setValueAtTime(0, from);
      loudness.linearRampToValueAtTime(level, from + ATTACK);
      loudness.linearRampToValueAtTime(level * SUSTAIN, to - RELEASE);
      loudness.linearRampToValueAtTime(0, to);
    }
    from = to;
  }
  return from;
}

function quietly(run: () => void): void {
  try {
    run();
  } catch {
    // absent, refused or over: the session goes on without it
  }
}
