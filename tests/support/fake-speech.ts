import type { Synthesis } from '../../src/device/speech.js';

export interface FakeUtterance {
  readonly text: string;
  lang: string;
  rate: number;
  volume: number;
  voice: SpeechSynthesisVoice | null;
  onstart: (() => void) | null;
  onboundary: (() => void) | null;
  onend: (() => void) | null;
  onerror: ((event: { error: string }) => void) | null;
}

export const utter = (text: string): SpeechSynthesisUtterance =>
  ({
    ...{ text, lang: '', rate: 1, volume: 1, voice: null },
    ...{ onstart: null, onboundary: null, onend: null, onerror: null },
  }) as FakeUtterance as never;

export function voice(lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice {
  const name = more.name ?? `A voice of ${lang}`;
  return { lang, name, voiceURI: name, localService: true, default: false, ...more };
}

/** A speech synthesis under the control of the test. Like real ones, it reports a cancel as an error event, later. */
export class FakeSynthesis implements Synthesis {
  voices: SpeechSynthesisVoice[];
  /** Every text that was passed to speak(). */
  readonly spoken: FakeUtterance[] = [];
  cancels = 0;
  /** If true, no utterance ever begins. */
  isStuck = false;
  paused = false;
  readonly #cancelled: FakeUtterance[] = [];
  readonly #listeners = new Set<() => void>();
  #now: FakeUtterance | undefined;

  constructor(...voices: SpeechSynthesisVoice[]) {
    this.voices = voices;
  }

  get texts(): string[] {
    return this.spoken.map(({ text }) => text);
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  getVoices(): SpeechSynthesisVoice[] {
    return [...this.voices];
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.#now = utterance as unknown as FakeUtterance;
    this.spoken.push(this.#now);
    if (!this.isStuck) this.#now.onstart?.();
  }

  resume(): void {
    this.paused = false;
  }

  cancel(): void {
    this.cancels += 1;
    if (this.#now) this.#cancelled.push(this.#now);
    this.#now = undefined;
  }

  addEventListener(_: string, listener: unknown): void {
    this.#listeners.add(listener as () => void);
  }

  removeEventListener(_: string, listener: unknown): void {
    this.#listeners.delete(listener as () => void);
  }

  /** Ends the present utterance. */
  end(): void {
    const ended = this.#now;
    this.#now = undefined;
    ended?.onend?.();
  }

  fail(error: string): void {
    const failed = this.#now;
    this.#now = undefined;
    failed?.onerror?.({ error });
  }

  /** Fires the events of cancelled utterances. */
  tellOfCancels(): void {
    for (const each of this.#cancelled.splice(0)) each.onerror?.({ error: 'interrupted' });
  }

  load(...voices: SpeechSynthesisVoice[]): void {
    this.voices = voices;
    for (const listener of this.#listeners) listener();
  }
}
