import type { Hand, Words } from '../locale/messages.js';
import { readingMs, sayCue, sayDone, sayEvent, sayStopped, type Manner } from '../locale/say.js';
import type { Cue } from '../session/cues.js';
import type { PlaybackEvent, PauseReason, PlaybackState } from '../session/playback.js';
import type { Phase, Timeline } from '../session/timeline.js';

/** What the status region says of a session: its present sentence, and the line that remains when the session is over. */
export class Announcer {
  /** Spoken by a screen reader whenever it changes; empty at first. */
  announcement = '';
  pausedBy: PauseReason | undefined;
  readonly #words: () => Words;
  readonly #hand: () => Hand;
  /** The cue that is said now, where there is so much less time for it. */
  #cueSaid: ((takenMs: number) => string) | undefined;
  /** What has been added to it. */
  #beside = '';
  #ending: ((words: Words) => string) | undefined;

  /** `hand`: what somebody does to go on. */
  constructor(words: () => Words, hand: () => Hand = () => 'tap') {
    this.#words = words;
    this.#hand = hand;
  }

  /** How the last session ended, in the language of now; empty while one runs and before the first. */
  get summary(): string {
    return this.#ending?.(this.#words()) ?? '';
  }

  cue(cue: Cue, manner?: Manner): void {
    this.#cueSaid = (takenMs) => sayCue(cue, this.#words(), manner, takenMs);
    this.#beside = '';
    this.#announce(this.#cueSaid(0));
  }

  /** `ended`: the state that a session ended in, when it did. */
  handle(event: PlaybackEvent, timeline: Timeline, ended: PlaybackState, playedMs: number): void {
    if (event.type === 'start') this.#ending = undefined;
    if (event.type === 'complete') this.#ending = (words) => sayDone(timeline, ended, playedMs, words);
    if (event.type === 'reset') this.#ending = (words) => sayStopped(timeline, ended, words);
    if (event.type === 'pause') this.pausedBy = event.reason;
    const said = this.summary || sayEvent(event, this.#words(), this.#hand());
    if (said || event.type === 'reset') this.say(said ?? '');
  }

  /** It goes on: with how much is left, or in which repetition. */
  resumed({ rep, reps, leadsIn }: Phase, leftMs: number): void {
    this.#ending = undefined;
    if (leadsIn || reps === 1) this.announceTimeLeft(leftMs);
    else this.say(`${this.#words().messages.repetition(rep, reps)}.`);
  }

  announceTimeLeft(leftMs: number): void {
    this.say(this.#words().messages.secondsLeft(Math.ceil(leftMs / 1000)));
  }

  /** One more sentence; `isWithLast` with what has just been said, of which no more is said than there is time for. */
  add(sentence: string, isWithLast = true): void {
    if (!isWithLast) return this.say(sentence);
    this.#beside = [this.#beside, sentence].filter(Boolean).join(' ');
    const last = this.#cueSaid ? [this.#cueSaid(readingMs(this.#beside)), this.#beside] : [this.announcement, sentence];
    this.announcement = last.filter(Boolean).join(' ');
  }

  /** Nothing has been played yet of what comes now. */
  clear(): void {
    this.announcement = '';
    this.#ending = undefined;
  }

  say(sentence: string): void {
    this.#cueSaid = undefined;
    this.#announce(sentence);
  }

  /** The same words again are spoken again only when the text differs: a space at the end is enough. */
  #announce(sentence: string): void {
    this.announcement = sentence && sentence === this.announcement ? `${sentence}\u00a0` : sentence;
  }
}
