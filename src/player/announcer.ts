import type { Input, Words } from '../locale/messages.js';
import { readingMs, sayCue, sayDone, sayEvent, sayStopped, type Manner } from '../locale/say.js';
import type { Cue } from '../session/cues.js';
import type { PlaybackEvent, PauseReason, PlaybackState } from '../session/playback.js';
import type { Phase, Timeline } from '../session/timeline.js';

/** What the status region says about a session: the present sentence, and the summary that stays when the session is over. */
export class Announcer {
  /** A screen reader speaks it whenever it changes; empty at first. */
  announcement = '';
  pausedBy: PauseReason | undefined;
  readonly #words: () => Words;
  readonly #input: () => Input;
  /** Words the present cue again, for when added sentences take `takenMs` of its time. Undefined when no cue is announced. */
  #cueSaid: ((takenMs: number) => string) | undefined;
  /** The sentences that were added to the cue. */
  #beside = '';
  #ending: ((words: Words) => string) | undefined;

  /** `input`: whether the person taps or presses a key. */
  constructor(words: () => Words, input: () => Input = () => 'tap') {
    this.#words = words;
    this.#input = input;
  }

  /** How the last session ended, in the present language; empty during a session and before the first one. */
  get summary(): string {
    return this.#ending?.(this.#words()) ?? '';
  }

  cue(cue: Cue, manner?: Manner): void {
    this.#cueSaid = (takenMs) => sayCue(cue, this.#words(), manner, takenMs);
    this.#beside = '';
    this.#announce(this.#cueSaid(0));
  }

  /** `ended`: the last state of a session that has just ended; otherwise the present state. `playedMs`: milliseconds played. */
  handle(event: PlaybackEvent, timeline: Timeline, ended: PlaybackState, playedMs: number): void {
    if (event.type === 'start') this.#ending = undefined;
    if (event.type === 'complete') this.#ending = (words) => sayDone(timeline, ended, playedMs, words);
    if (event.type === 'reset') this.#ending = (words) => sayStopped(timeline, ended, words);
    if (event.type === 'pause') this.pausedBy = event.reason;
    const said = this.summary || sayEvent(event, this.#words(), this.#input());
    if (said || event.type === 'reset') this.say(said ?? '');
  }

  /** The session resumes: announces how much time is left, or which repetition it is. */
  resumed({ rep, reps, leadsIn }: Phase, leftMs: number): void {
    this.#ending = undefined;
    if (leadsIn || reps === 1) this.announceTimeLeft(leftMs);
    else this.say(`${this.#words().messages.repetition(rep, reps)}.`);
  }

  announceTimeLeft(leftMs: number): void {
    this.say(this.#words().messages.secondsLeft(Math.ceil(leftMs / 1000)));
  }

  /** Adds a sentence. With `isWithLast` it is announced together with the last one, which is shortened to fit into the time. */
  add(sentence: string, isWithLast = true): void {
    if (!isWithLast) return this.say(sentence);
    this.#beside = [this.#beside, sentence].filter(Boolean).join(' ');
    const last = this.#cueSaid ? [this.#cueSaid(readingMs(this.#beside)), this.#beside] : [this.announcement, sentence];
    this.announcement = last.filter(Boolean).join(' ');
  }

  /** Forgets the last session, because another timeline has been loaded. */
  clear(): void {
    this.announcement = '';
    this.#ending = undefined;
  }

  say(sentence: string): void {
    this.#cueSaid = undefined;
    this.#announce(sentence);
  }

  /** A screen reader speaks only text that has changed, so the same sentence again gets a space at its end. */
  #announce(sentence: string): void {
    this.announcement = sentence && sentence === this.announcement ? `${sentence}\u00a0` : sentence;
  }
}
