/**
 * Speaks sentences with the browser's own voices. One sentence is spoken and at most one waits: a third one replaces the one that waits,
 * because that is out of date by then.
 *
 * Known faults of browsers, which make this more than a call of `speak`:
 * - Chrome stops about 15 seconds into an utterance, without any event.
 * - `start` and `end` may never come, for example after the page has called `pause`.
 * - `pause` does nothing on Android.
 * - Chrome for Android needs `lang` beside `voice`. It also lists languages whose voice is not installed, and reads them in English, which
 *   a page cannot detect.
 */
import type { Clock } from './clock.js';
import { partsOf } from './spoken-parts.js';
import { speaks, voicesFor } from './voices.js';

/** `spoken`: to its end, or for as long as that should have taken. `dropped`: replaced by another sentence, or stopped. */
export type SpeechEnding = 'spoken' | 'dropped' | 'failed';

export interface SayOptions {
  /** The language of the text, as a BCP 47 tag. Without a voice for it the sentence ends as `failed`. */
  readonly lang: string;
  /** Cuts off the present sentence, and drops the one that waits. Default false: waits for its turn. */
  readonly urgent?: boolean;
  /** Called exactly once, possibly before `say` returns. */
  readonly onEnd?: (ending: SpeechEnding) => void;
}

export type Synthesis = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'getVoices'> &
  // Safari before 16 had none of the listeners
  Partial<Pick<SpeechSynthesis, 'resume' | 'addEventListener' | 'removeEventListener'>>;

export interface SpeechOptions {
  /** By default the browser's; `null` for none. */
  readonly synthesis?: Synthesis | null;
  readonly utter?: (text: string) => SpeechSynthesisUtterance;
  /** Times out sentences whose `end` event never comes. */
  readonly clock: Clock;
  /** The list of voices has loaded or changed. */
  readonly onVoices?: () => void;
}

interface Sentence {
  readonly lang: string;
  readonly parts: readonly string[];
  readonly onEnd: ((ending: SpeechEnding) => void) | undefined;
  /** Index of the part that is being spoken, or will be spoken first. */
  part: number;
}

/** The longest that an utterance may take: so much for each character, and so much to get started. */
const WATCH_MS_PER_CHARACTER = 90;
const WATCH_MS = 2_000;
/** An utterance that has not begun after so long is tried once more, and then counts as failed. */
const BEGIN_MS = 3_000;
/** The assumed speed of a voice before it was measured, and how many measured characters that assumption weighs as much as. */
const CHARACTERS_PER_SECOND = 14;
const ASSUMED_CHARACTERS = 60;
/** Slightly slower than the voice's own speed, because the person moves while listening. */
const RATE = 0.95;
/** Shorter parts are not measured: most of their time is the pause at the end. */
const MEASURED_FROM_CHARACTERS = 20;

/** Some privacy extensions make reading `speechSynthesis` throw, because the list of voices identifies a device. */
function synthesisHere(): Synthesis | null {
  try {
    return globalThis.speechSynthesis ?? null;
  } catch {
    return null;
  }
}

/** Never throws. Where the browser has no speech every sentence ends as `failed`, at once. */
export class Speech {
  /** From 0 to 1. Default 1. */
  volume = 1;
  /** The voice that the person chose, possibly a remote one. It is used for its own language; other languages get the best local voice. */
  chosen: SpeechSynthesisVoice | undefined;
  readonly #synthesis: Synthesis | null;
  readonly #utter: (text: string) => SpeechSynthesisUtterance;
  readonly #clock: Clock;
  readonly #options: SpeechOptions;
  #current: Sentence | undefined;
  #next: Sentence | undefined;
  /** The utterance that is being spoken. Without a reference, Chrome garbage-collects it, and `end` never comes. */
  #utterance: SpeechSynthesisUtterance | undefined;
  #stopWatch: (() => void) | undefined;
  #heardCharacters = ASSUMED_CHARACTERS;
  #heardSeconds = ASSUMED_CHARACTERS / CHARACTERS_PER_SECOND;

  constructor(options: SpeechOptions) {
    const { synthesis = synthesisHere(), clock } = options;
    this.#synthesis = synthesis;
    this.#utter = options.utter ?? ((text) => new SpeechSynthesisUtterance(text));
    this.#clock = clock;
    this.#options = options;
    this.#all(); // Chrome loads the voices when they are first asked for
  }

  /** Voices on the device for the language of a tag, best first: those of the tag's region, then the others. Often empty at first. */
  voices(lang: string): SpeechSynthesisVoice[] {
    return voicesFor(this.#all(), lang, true);
  }

  /** Voices that send their text over the network. Only used if `chosen`. */
  remoteVoices(lang: string): SpeechSynthesisVoice[] {
    return voicesFor(this.#all(), lang, false);
  }

  /** Whether anything in this language would be spoken. */
  hasVoice(lang: string): boolean {
    return this.#voiceFor(lang) !== undefined;
  }

  /** Speaks a sentence, or lets it wait for its turn. If voices have not loaded yet, it waits for them as long as it would have taken. */
  say(text: string, { lang, urgent = false, onEnd }: SayOptions): void {
    const sentence: Sentence = { lang, parts: partsOf(text, lang), onEnd, part: 0 };
    if (urgent) this.stop();
    this.#enqueue(sentence);
  }

  /** Cuts off the present sentence, and drops the one that waits. */
  stop(): void {
    const ended = [this.#current, this.#next];
    this.#silence();
    for (const sentence of ended) sentence?.onEnd?.('dropped');
  }

  /** Listens for changed voices and for the end of the page, until `close`. */
  listen(): void {
    addEventListener('pagehide', this.#onPageHide); // some browsers would go on speaking
    try {
      this.#synthesis?.addEventListener?.('voiceschanged', this.#onVoices);
    } catch {
      // not needed: the list is read again each time a voice is wanted
    }
  }

  /** Stops speaking, and removes the listeners. */
  close(): void {
    this.stop();
    removeEventListener('pagehide', this.#onPageHide);
    try {
      this.#synthesis?.removeEventListener?.('voiceschanged', this.#onVoices);
    } catch {
      // there is no listener to remove
    }
  }

  /** Estimated seconds that a text takes, from the speed measured so far; 14 characters a second at first. 0 for an empty text. */
  secondsFor(text: string): number {
    const characters = partsOf(text, 'en').join(' ').length;
    return (characters * this.#heardSeconds) / this.#heardCharacters;
  }

  #onPageHide = (): void => this.stop();

  #onVoices = (): void => {
    if (this.#current && !this.#utterance && this.#all().length > 0) this.#speak();
    this.#options.onVoices?.();
  };

  #all(): SpeechSynthesisVoice[] {
    try {
      return this.#synthesis?.getVoices() ?? [];
    } catch {
      return [];
    }
  }

  #voiceFor(lang: string): SpeechSynthesisVoice | undefined {
    const { chosen } = this;
    if (chosen && speaks(chosen, lang)) {
      // the voice may have been removed from the device, and browsers need the object of the present list
      const same = voicesFor(this.#all(), lang, chosen.localService).find(
        ({ voiceURI }) => voiceURI === chosen.voiceURI,
      );
      if (same) return same;
    }
    return this.voices(lang)[0];
  }

  #enqueue(sentence: Sentence): void {
    if (sentence.parts.length === 0) {
      sentence.onEnd?.('spoken');
    } else if (this.#current) {
      const stale = this.#next;
      this.#next = sentence;
      stale?.onEnd?.('dropped');
    } else {
      this.#current = sentence;
      this.#speak();
    }
  }

  /** Speaks the present part of the present sentence. */
  #speak(isAgain = false): void {
    const { lang, parts, part } = this.#current!;
    const text = parts[part]!;
    if (!this.#synthesis) return this.#isOver('failed');
    this.#watch(text);
    const voice = this.#voiceFor(lang);
    if (!voice) {
      if (this.#all().length > 0) this.#isOver('failed');
      return;
    }
    try {
      const utterance = this.#utter(text);
      this.#utterance = utterance;
      utterance.voice = voice;
      utterance.lang = voice.lang.replaceAll('_', '-');
      utterance.rate = RATE;
      utterance.volume = this.volume;
      this.#attend(utterance, text, isAgain);
      this.#synthesis.resume?.();
      this.#synthesis.speak(utterance);
    } catch {
      this.#isOver('failed');
    }
  }

  /** Follows an utterance to its end, and tries once more if it does not begin. */
  #attend(utterance: SpeechSynthesisUtterance, text: string, isAgain: boolean): void {
    const isMine = (): boolean => utterance === this.#utterance;
    const askedAt = this.#clock.now().monotonicMs;
    const tryAgain = (): void => (isAgain ? this.#isOver('failed') : this.#speak(true));
    let hasBegun = false;
    this.#stopWatch?.();
    this.#stopWatch = this.#clock.after(BEGIN_MS, () => {
      this.#cancel();
      tryAgain();
    });
    utterance.onstart = utterance.onboundary = () => {
      if (!hasBegun && isMine()) this.#watch(text);
      hasBegun = true;
    };
    utterance.onend = () => {
      if (!isMine()) return;
      this.#learn(text.length, (this.#clock.now().monotonicMs - askedAt) / 1000);
      this.#partIsOver();
    };
    utterance.onerror = ({ error }) => {
      if (!isMine()) return;
      // another script has cancelled its own speech, and ours with it: try again
      if (hasBegun && !/interrupted|canceled/.test(error)) this.#isOver('failed');
      else tryAgain();
    };
  }

  /** Ends the part by a timeout if `end` never comes: otherwise a stuck synthesis would block every later sentence. */
  #watch(text: string): void {
    this.#stopWatch?.();
    const milliseconds = (text.length * WATCH_MS_PER_CHARACTER) / RATE + WATCH_MS;
    this.#stopWatch = this.#clock.after(milliseconds, () => {
      if (!this.#utterance) return this.#isOver('failed');
      this.#cancel();
      this.#partIsOver();
    });
  }

  /** Measures the voice's speed from a part that was spoken to its end. An impossible speed is ignored: nothing was spoken. */
  #learn(characters: number, seconds: number): void {
    const pace = characters / seconds;
    if (characters < MEASURED_FROM_CHARACTERS || pace < 4 || pace > 40) return;
    this.#heardCharacters += characters;
    this.#heardSeconds += seconds;
  }

  #partIsOver(): void {
    const sentence = this.#current!;
    sentence.part += 1;
    if (sentence.part < sentence.parts.length) this.#speak();
    else this.#isOver('spoken');
  }

  /** `onEnd` is called before the next sentence begins, so that it can replace that one with an urgent sentence. */
  #isOver(ending: SpeechEnding): void {
    const ended = this.#current;
    const next = this.#next;
    this.#current = next;
    this.#next = undefined;
    this.#forget();
    try {
      ended?.onEnd?.(ending);
    } finally {
      if (next && next === this.#current && !this.#utterance) this.#speak();
    }
  }

  #forget(): void {
    this.#utterance = undefined;
    this.#stopWatch?.();
    this.#stopWatch = undefined;
  }

  #silence(): void {
    const spoke = this.#utterance !== undefined;
    this.#current = undefined;
    this.#next = undefined;
    this.#forget();
    // only if we were speaking: cancel() also ends what another script of the page says
    if (spoke) this.#cancel();
  }

  #cancel(): void {
    this.#utterance = undefined;
    try {
      this.#synthesis?.cancel();
    } catch {
      // nothing is being spoken
    }
  }
}
