/** Plays tones. They are scheduled on the clock of an audio context, which is exact where timers are not. */
import type { Tone, ToneIn } from '../session/tones.js';

/** A note that glides from one pitch to another; 0 Hz is a pause. */
type Note = readonly [fromHz: number, toHz: number, milliseconds: number];

/**
 * The tones differ in the number and length of notes, and in rising or falling, so that nobody has to tell pitches apart. They lie within
 * 400–1200 Hz: phone loudspeakers cannot play lower notes, and many people do not hear higher ones well. `level` is the loudness, 0–1.
 * None is longer than 900 ms, so each is over before the next begins.
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

/** Seconds in which a note is faded in, and out; without fading one would hear a click. */
const ATTACK = 0.008;
const RELEASE = 0.05;
/** The part of a note's loudness that is left before the fade-out: it decays like a struck bell, not like an alarm. */
const SUSTAIN = 0.6;
/** Seconds in which a tone is faded out when it is cut off. */
const FADE = 0.03;
/** A tone that begins within so many seconds counts as begun, because the audio thread is ahead of `currentTime`. */
const BEGUN = 0.03;
/** The same tone planned again less than so many seconds earlier or later counts as the same one. */
const SAME = 0.25;

interface Planned {
  readonly tone: Tone;
  readonly at: number;
  readonly plannedAt: number;
  readonly oscillator: OscillatorNode;
  readonly envelope: GainNode;
}

/** If the clock has not moved since the tone was planned (a suspended context), it cannot have begun. */
const hasBegun = ({ at, plannedAt }: Planned, now: number): boolean => at <= now + BEGUN && plannedAt < now;

/**
 * Plays tones now, or plans them ahead. Never throws; it is silent without a context, or where the browser refuses to run it.
 *
 * The clock of a suspended context does not move, so planned tones would come too late once it runs. Plan them again when `changed` is
 * called, and at each phase.
 */
export class Sound {
  #context: BaseAudioContext | undefined;
  readonly #renew: () => BaseAudioContext | undefined;
  readonly #changed: () => void;
  /** Every planned tone goes through this node, so that all can be faded out together; after that a new node is made. */
  #out: GainNode | undefined;
  #planned = new Set<Planned>();
  #volume = 0.6;

  /**
   * `renew` returns a context if there is none, or a new one if the present one is closed or interrupted; undefined if there can be none.
   * `changed` is called when the context begins to run and tones are planned.
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

  /** Whether a tone would be heard now, as far as the browser tells. */
  get isRunning(): boolean {
    return this.#context?.state === 'running';
  }

  /** From 0 to 1; values outside are clamped, and NaN is ignored. Default 0.6. */
  get volume(): number {
    return this.#volume;
  }

  set volume(volume: number) {
    if (Number.isNaN(volume)) return;
    this.#volume = Math.min(1, Math.max(0, volume));
    this.#out?.gain.setTargetAtTime(this.#volume, this.#context!.currentTime, FADE / 3);
  }

  /**
   * Starts the context if it is suspended, and replaces it if it is closed or interrupted; tones planned on that one are lost. `plan` and
   * `play` call this first. Where the browser requires a press, it has no effect outside of one.
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
      // a context without close() is an OfflineAudioContext, which the test starts itself
      if (context?.state === 'suspended' && 'close' in context) context.resume().catch(() => undefined);
    });
  }

  /**
   * Plans these tones in place of all that were planned before; a late one is played at once. A tone that is already sounding goes on, and
   * is not played again if it is among them. So after a jump to another phase, call `silence()` first.
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

  /** Plays this tone now, in place of one that is sounding. Planned tones stay planned. */
  play(tone: Tone): void {
    this.resume();
    const now = this.#context?.currentTime ?? 0;
    const ahead = [...this.#planned].filter((each) => !hasBegun(each, now));
    this.silence();
    for (const { tone, at } of ahead) this.#schedule(tone, at);
    this.#schedule(tone, now + FADE);
  }

  /** Fades out what is sounding, and drops all planned tones. */
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
      oscillator.type = 'triangle'; // small loudspeakers hardly play its low fundamental, but do play its overtones
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

  /** Drops the tones that have not begun, and returns those that are sounding. */
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

/** Writes the notes of a tone into the oscillator's frequency and its loudness. Returns the time at which it ends. */
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
    // audio is absent, refused or closed: the session goes on without it
  }
}
