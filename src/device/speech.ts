/**
 * Sentences spoken by the browser's own voices. One is spoken at a time and one may wait: a third takes the place of
 * the one that waits, because what was true a sentence ago is only in the way.
 *
 * What is known of browsers, and why this is not just `speak`: Chrome falls silent some 15 seconds into one utterance
 * without a word about it; `start` and `end` may never come, as where the page has paused what speaks; `pause` does
 * nothing on Android; Chrome for Android needs `lang` beside `voice`, and also lists languages whose voice is not
 * installed (it then reads them in English, which no page can find out).
 */
import type { Clock } from './clock.js';
import { partsOf } from './spoken-parts.js';
import { speaks, voicesFor } from './voices.js';

/** `spoken`: to its end, or for as long as it should have taken. `dropped`: another took its place, or it was stopped. */
export type SpeechEnding = 'spoken' | 'dropped' | 'failed';

export interface SayOptions {
  /** The language of the text, as a BCP 47 tag; without a voice for it nothing is said. */
  readonly lang: string;
  /** Cuts off what is spoken, and forgets what waits. Default false: waits until that is over. */
  readonly urgent?: boolean;
  /** Told exactly once, perhaps before `say` returns. */
  readonly onEnd?: (ending: SpeechEnding) => void;
}

export type Synthesis = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'getVoices'> &
  // Safari before 16 had none of the listeners
  Partial<Pick<SpeechSynthesis, 'resume' | 'addEventListener' | 'removeEventListener'>>;

export interface SpeechOptions {
  /** Default the browser's; `null` for none. */
  readonly synthesis?: Synthesis | null;
  readonly utter?: (text: string) => SpeechSynthesisUtterance;
  /** Watches over sentences whose end is not told. */
  readonly clock: Clock;
  /** The list of voices has come, or is another. */
  readonly onVoices?: () => void;
}

interface Sentence {
  readonly lang: string;
  readonly parts: readonly string[];
  readonly onEnd: ((ending: SpeechEnding) => void) | undefined;
  /** Index of the part that is spoken now, or comes first. */
  part: number;
}

/** An utterance takes no longer than this for each of its characters, and that for getting under way. */
const WATCH_MS_PER_CHARACTER = 90;
const WATCH_MS = 2_000;
/** What has not begun after so long will not: it is tried once more, and then counts as failed. */
const BEGIN_MS = 3_000;
/** How fast a voice is before it was heard, and how many characters of hearing that is worth. */
const CHARACTERS_PER_SECOND = 14;
const BELIEF = 60;
/** A little slower than the voice's own speed: it is listened to in motion. */
const RATE = 0.95;
/** Shorter parts are mostly the pause after them. */
const TELLING = 20;

/** Some who guard against being recognised by their voices throw at whoever names it. */
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
  /** A voice that somebody chose, perhaps a remote one. It speaks the language that is its own, the best local voice the others. */
  chosen: SpeechSynthesisVoice | undefined;
  readonly #synthesis: Synthesis | null;
  readonly #utter: (text: string) => SpeechSynthesisUtterance;
  readonly #clock: Clock;
  readonly #options: SpeechOptions;
  #current: Sentence | undefined;
  #next: Sentence | undefined;
  /** Held here also because Chrome forgets an utterance that nobody holds, and then `end` never comes. */
  #utterance: SpeechSynthesisUtterance | undefined;
  #stopWatch: (() => void) | undefined;
  #heardCharacters = BELIEF;
  #heardSeconds = BELIEF / CHARACTERS_PER_SECOND;

  constructor(options: SpeechOptions) {
    const { synthesis = synthesisHere(), clock } = options;
    this.#synthesis = synthesis;
    this.#utter = options.utter ?? ((text) => new SpeechSynthesisUtterance(text));
    this.#clock = clock;
    this.#options = options;
    this.#all(); // Chrome begins to load them when they are asked for
  }

  /** Voices on the device for the language of a tag, best first: of the tag's own region, then the others. Often empty at first. */
  voices(lang: string): SpeechSynthesisVoice[] {
    return voicesFor(this.#all(), lang, true);
  }

  /** Voices that send what they say over the network. Never used unless `chosen`. */
  remoteVoices(lang: string): SpeechSynthesisVoice[] {
    return voicesFor(this.#all(), lang, false);
  }

  /** Whether anything in this language would be spoken. */
  hasVoice(lang: string): boolean {
    return this.#voiceFor(lang) !== undefined;
  }

  /** Speaks, or waits its turn. Before any voice is here the sentence waits for them, as long as it would have taken. */
  say(text: string, { lang, urgent = false, onEnd }: SayOptions): void {
    const sentence: Sentence = { lang, parts: partsOf(text, lang), onEnd, part: 0 };
    if (urgent) this.stop();
    this.#enqueue(sentence);
  }

  /** Ends what is spoken and what waits. */
  stop(): void {
    const ended = [this.#current, this.#next];
    this.#silence();
    for (const sentence of ended) sentence?.onEnd?.('dropped');
  }

  /** Is told of voices that come later, and of the end of the page, until `close`. */
  listen(): void {
    addEventListener('pagehide', this.#onPageHide); // a browser may speak on
    try {
      this.#synthesis?.addEventListener?.('voiceschanged', this.#onVoices);
    } catch {
      // they are read anew whenever one is wanted
    }
  }

  /** Ends everything and listens to the browser no more. */
  close(): void {
    this.stop();
    removeEventListener('pagehide', this.#onPageHide);
    try {
      this.#synthesis?.removeEventListener?.('voiceschanged', this.#onVoices);
    } catch {
      // nothing to take off
    }
  }

  /** Seconds that a text takes, by what was heard so far; at first by 14 characters a second. 0 for an empty one. */
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
      // it may have been taken off the device, and browsers want the object that is in the list now
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

  /** What comes of it. */
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
      // cut off by somebody else, who meant another
      if (hasBegun && !/interrupted|canceled/.test(error)) this.#isOver('failed');
      else tryAgain();
    };
  }

  /** Where `end` never comes, the sentence counts as over. A synthesis that is stuck would block every later one. */
  #watch(text: string): void {
    this.#stopWatch?.();
    const milliseconds = (text.length * WATCH_MS_PER_CHARACTER) / RATE + WATCH_MS;
    this.#stopWatch = this.#clock.after(milliseconds, () => {
      if (!this.#utterance) return this.#isOver('failed');
      this.#cancel();
      this.#partIsOver();
    });
  }

  /** By every voice that was heard to its end; what took no time was not spoken. */
  #learn(characters: number, seconds: number): void {
    const pace = characters / seconds;
    if (characters < TELLING || pace < 4 || pace > 40) return;
    this.#heardCharacters += characters;
    this.#heardSeconds += seconds;
  }

  #partIsOver(): void {
    const sentence = this.#current!;
    sentence.part += 1;
    if (sentence.part < sentence.parts.length) this.#speak();
    else this.#isOver('spoken');
  }

  /** Told before the next one begins: an urgent answer then takes its place without a sound of it. */
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
    // without need it would end what another part of the page says
    if (spoke) this.#cancel();
  }

  #cancel(): void {
    this.#utterance = undefined;
    try {
      this.#synthesis?.cancel();
    } catch {
      // it is silent, or will be
    }
  }
}
