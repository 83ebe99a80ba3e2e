/**
 * Records everything that is heard, felt and announced during a session of real elements. Only the browser's own interfaces are faked, and
 * they use the clock of the session.
 */
import { fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { Cues } from '../../src/player/cue-output.js';
import { KeptSession } from '../../src/player/kept-session.js';
import { preferences, type Preferences } from '../../src/player/preferences.js';
import { Sound } from '../../src/device/sound.js';
import { vibrate, type VibrationKind } from '../../src/device/vibration.js';
import type { RoutineList } from '../../src/elements/routine-list/routine-list.js';
import type { HoldPhaseEvent } from '../../src/elements/session/hold.events.js';
import type { PhaseKind } from '../../src/session/timeline.js';
import type { Tone } from '../../src/session/tones.js';
import { FakeClock } from './fake-clock.js';
import { utter, voice } from './fake-speech.js';
import type { Lang } from './languages.js';
import { announced, drawn, giveClock, HOLD_EVENTS, timerOf } from './session.js';

export interface Spoken {
  readonly kind: 'says';
  readonly fromMs: number;
  /** When it ended or was cut off. */
  untilMs: number;
  readonly text: string;
  isCut: boolean;
}

export interface Began {
  readonly kind: 'phase';
  readonly fromMs: number;
  readonly phase: PhaseKind;
  readonly exercise: string | null;
  readonly side: string | null;
  readonly set: number;
  readonly rep: number;
  readonly seconds: number;
  readonly reason: string;
}

/** One line of a transcript. Times are milliseconds from the press on Start. */
export type Entry =
  | Spoken
  | Began
  | { readonly kind: 'tone'; readonly fromMs: number; readonly tone: Tone; readonly isCut: boolean }
  | { readonly kind: 'announces'; readonly fromMs: number; readonly text: string }
  | { readonly kind: 'vibrates'; readonly fromMs: number; readonly felt: VibrationKind }
  /** An event of the session such as `hold-pause`, except `hold-phase`. */
  | { readonly kind: 'event'; readonly fromMs: number; readonly type: string };

export type Kind = Entry['kind'];
export type EntryOf<K extends Kind> = Extract<Entry, { kind: K }>;

const TONES: readonly Tone[] = ['count', 'start', 'halfway', 'switch', 'rest', 'end', 'lift', 'lower'];
const FELT: readonly VibrationKind[] = ['start', 'halfway', 'switch', 'rest', 'end'];

/** Records what an oscillator is told to play. */
class FakeOscillator {
  type = 'sine';
  startAt = Infinity;
  stopAt = Infinity;
  onended: (() => void) | null = null;
  readonly pitches: number[] = [];
  readonly frequency = {
    setValueAtTime: (hertz: number) => void this.pitches.push(hertz),
    linearRampToValueAtTime: (hertz: number) => void this.pitches.push(hertz),
  };
  constructor(readonly context: FakeAudio) {}
  connect = <T>(to: T): T => to;
  disconnect(): void {}
  start(at: number): void {
    this.startAt = at;
  }
  stop(at: number = this.context.currentTime): void {
    this.stopAt = Math.min(this.stopAt, at);
  }
}

const parameter = () => ({
  value: 1,
  setValueAtTime: () => undefined,
  linearRampToValueAtTime: () => undefined,
  setTargetAtTime: () => undefined,
});

/** An audio context that uses the clock of the session being recorded. */
class FakeAudio extends EventTarget {
  static now: () => number = () => 0;
  static made: FakeOscillator[] = [];
  readonly state = 'running';
  readonly destination = {};
  get currentTime(): number {
    return FakeAudio.now() / 1000;
  }
  createOscillator(): FakeOscillator {
    const oscillator = new FakeOscillator(this);
    FakeAudio.made.push(oscillator);
    return oscillator;
  }
  createGain() {
    return { gain: parameter(), connect: <T>(to: T): T => to, disconnect: () => undefined };
  }
  resume = () => Promise.resolve();
  close = () => Promise.resolve();
}

/** The notes of an oscillator → its tone. */
const toneOf = new Map<string, Tone>();
/** The length of each tone in seconds. */
const lengthOf = new Map<Tone, number>();
for (const tone of TONES) {
  FakeAudio.made = [];
  new Sound(new FakeAudio() as unknown as BaseAudioContext).play(tone);
  const [{ pitches, startAt, stopAt }] = FakeAudio.made as [FakeOscillator];
  toneOf.set(pitches.join(), tone);
  lengthOf.set(tone, stopAt - startAt);
}

const feltOf = new Map<string, VibrationKind>();
for (const kind of FELT) {
  const scope = { navigator: { vibrate: (pattern: number[]) => !!feltOf.set(pattern.join(), kind) } };
  vibrate(kind, { ...scope, document: { hidden: false } });
}

interface Waiting {
  readonly utterance: SpeechSynthesisUtterance;
  readonly entry: Spoken;
}

/** Speaks one utterance after the other, each for a time that depends on its number of characters. */
class TimedSynthesis {
  entries: Entry[] = [];
  clock = new FakeClock();
  fromMs = 0;
  charactersPerSecond = 14;
  voices: SpeechSynthesisVoice[] = [];
  #queue: Waiting[] = [];
  #stop: (() => void) | undefined;

  getVoices = () => this.voices;
  addEventListener = () => undefined;
  removeEventListener = () => undefined;
  paused = false;
  resume = () => undefined;

  get nowMs(): number {
    return this.clock.now().monotonicMs - this.fromMs;
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    // the empty utterance of unlock()
    if (!utterance.text.trim()) return;
    const entry: Spoken = { kind: 'says', fromMs: NaN, untilMs: Infinity, text: utterance.text, isCut: false };
    this.#queue.push({ utterance, entry });
    if (this.#queue.length === 1) this.#begin();
  }

  cancel(): void {
    const [speaking] = this.#queue;
    this.#queue = [];
    this.#stop?.();
    if (!speaking) return;
    speaking.entry.untilMs = this.nowMs;
    speaking.entry.isCut = true;
  }

  #begin(): void {
    const next = this.#queue[0];
    if (!next) return;
    const entry = Object.assign(next.entry, { fromMs: this.nowMs });
    this.entries.push(entry);
    next.utterance.onstart?.(new Event('start') as SpeechSynthesisEvent);
    this.#stop = this.clock.after(Math.round((entry.text.length / this.charactersPerSecond) * 1000), () => {
      entry.untilMs = this.nowMs;
      this.#queue.shift();
      // if no other utterance waits, one that is added by `onend` begins by itself
      const othersWait = this.#queue.length > 0;
      next.utterance.onend?.(new Event('end') as SpeechSynthesisEvent);
      if (othersWait) this.#begin();
    });
  }
}

// saving the session at each of hundreds of phases takes time, and is not recorded here
KeptSession.prototype.keep = () => undefined;

const synthesis = new TimedSynthesis();
const replace = (target: object, name: string, value: unknown) =>
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
replace(globalThis, 'AudioContext', FakeAudio);
replace(globalThis, 'speechSynthesis', synthesis);
// the real one only accepts real voices
replace(globalThis, 'SpeechSynthesisUtterance', function (text: string) {
  return utter(text);
});
replace(navigator, 'vibrate', (pattern: number[]) => {
  const felt = feltOf.get(pattern.join());
  if (felt) synthesis.entries.push({ kind: 'vibrates', fromMs: synthesis.nowMs, felt });
  return true;
});

/** Whether the browser keeps the screen on. */
let staysOn = true;
replace(navigator, 'wakeLock', {
  request: () =>
    staysOn
      ? Promise.resolve({ released: false, release: () => Promise.resolve() })
      : Promise.reject(new DOMException('', 'NotAllowedError')),
});

export interface Wishes {
  readonly lang?: Lang;
  readonly cues?: Cues;
  readonly preferences?: Partial<Preferences>;
  readonly manual?: boolean;
  readonly level?: number;
  readonly routine?: string;
  /** The speed of the voice. Default 14, which a session assumes until it has measured the voice. */
  readonly charactersPerSecond?: number;
  readonly screenMayGoDark?: boolean;
}

const usual = { ...preferences };

/** A routine on the page, and the record of its session. */
export class Transcript {
  readonly #entries: Entry[] = [];
  #said = '';

  private constructor(
    readonly el: RoutineList,
    readonly clock: FakeClock,
  ) {}

  static async of(wishes: Wishes = {}): Promise<Transcript> {
    const { lang = 'en', cues = 'voice', manual = false, level = 1, routine = 'short' } = wishes;
    Object.assign(preferences, usual, wishes.preferences);
    const page = await fixture(
      html`<div lang=${lang}>
        <routine-list routine=${routine} level=${level} ?manual=${manual}></routine-list>
      </div>`,
    );
    const el = page.firstElementChild as RoutineList;
    const clock = await giveClock(el);
    const transcript = new Transcript(el, clock);
    timerOf(el).cues = cues;
    FakeAudio.made = [];
    FakeAudio.now = () => clock.now().monotonicMs;
    staysOn = !wishes.screenMayGoDark;
    synthesis.voices = [voice('en-GB'), voice('da-DK'), voice('sv-SE')];
    synthesis.charactersPerSecond = wishes.charactersPerSecond ?? 14;
    synthesis.cancel();
    synthesis.clock = clock;
    synthesis.fromMs = clock.now().monotonicMs;
    synthesis.entries = transcript.#entries;
    for (const type of HOLD_EVENTS) {
      el.addEventListener(type as 'hold-phase', (event) => void transcript.#entries.push(entryOf(event)));
    }
    await drawn(el);
    return transcript;
  }

  /** Lets time pass in half seconds, and records what is announced after each. */
  async wait(seconds: number, until: () => boolean = () => false): Promise<void> {
    for (let half = 0; half < seconds * 2 && !until(); half += 1) {
      this.clock.advance(500);
      await this.look();
    }
  }

  /** Waits for the rendering, and records what is announced. */
  async look(): Promise<void> {
    await drawn(this.el);
    const said = announced(this.el);
    if (said === this.#said) return;
    this.#said = said;
    this.#entries.push({ kind: 'announces', fromMs: synthesis.nowMs, text: said });
  }

  /** Acts on the element, and records what is announced. */
  async act(act: (el: RoutineList) => void): Promise<void> {
    act(this.el);
    await this.look();
  }

  /** Plays to the end, and taps some seconds after each time that the session begins to wait. */
  async toTheEnd(tapAfterSeconds = 3): Promise<this> {
    for (let turn = 0; turn < 60 && this.el.status !== 'complete'; turn += 1) {
      await this.wait(120, () => this.el.status !== 'running');
      if (this.el.status !== 'waiting') continue;
      await this.wait(tapAfterSeconds);
      await this.act((el) => el.advance());
    }
    await this.wait(15);
    return this;
  }

  /** Plays from Start to the summary. */
  async whole(): Promise<this> {
    await this.act((el) => el.start());
    return this.toTheEnd();
  }

  get nowMs(): number {
    return synthesis.nowMs;
  }

  /** All entries by time; at the same time, in the order in which they were recorded. */
  get entries(): Entry[] {
    const tones = FakeAudio.made.flatMap(({ pitches, startAt, stopAt }): Entry[] => {
      const tone = toneOf.get(pitches.join())!;
      // leave out tones that were cancelled before they began, or have not begun yet
      if (stopAt <= startAt || startAt * 1000 > this.clock.now().monotonicMs) return [];
      const isCut = stopAt - startAt < lengthOf.get(tone)! - 0.001;
      return [{ kind: 'tone', fromMs: startAt * 1000 - synthesis.fromMs, tone, isCut }];
    });
    return [...this.#entries, ...tones].sort((a, b) => a.fromMs - b.fromMs);
  }

  all<K extends Kind>(kind: K): EntryOf<K>[] {
    return this.entries.filter((entry): entry is EntryOf<K> => entry.kind === kind);
  }

  /** As text, one line for each entry, for a developer to read. */
  toString(): string {
    return this.entries.map((entry) => `${timeOf(entry.fromMs)} ${instructionOf(entry)}`).join('\n');
  }
}

function entryOf(event: Event): Entry {
  const fromMs = synthesis.nowMs;
  if (event.type !== 'hold-phase') return { kind: 'event', fromMs, type: event.type };
  const { kind: phase, exercise, side, set, rep, seconds, reason } = event as HoldPhaseEvent;
  return { kind: 'phase', fromMs, phase, exercise, side, set, rep, seconds, reason };
}

function timeOf(milliseconds: number): string {
  const tenths = Math.round(milliseconds / 100);
  const [minutes, rest] = [Math.floor(tenths / 600), tenths % 600];
  return `[${String(minutes).padStart(2, '0')}:${(rest / 10).toFixed(1).padStart(4, '0')}]`;
}

function instructionOf(entry: Entry): string {
  switch (entry.kind) {
    case 'says': {
      const seconds = ((entry.untilMs - entry.fromMs) / 1000).toFixed(1);
      return `voice   ${entry.text} (${seconds} s${entry.isCut ? ', cut off' : ''})`;
    }
    case 'tone':
      return `tone    ${entry.tone}${entry.isCut ? ' (cut off)' : ''}`;
    case 'announces':
      return `status  ${entry.text || '–'}`;
    case 'vibrates':
      return `felt    ${entry.felt}`;
    case 'phase': {
      const { phase, exercise, side, seconds, rep } = entry;
      return `        --- ${[exercise, phase, side, `rep ${rep}`, `${seconds} s`].filter(Boolean).join(' · ')}`;
    }
    case 'event':
      return `        === ${entry.type}`;
  }
}
