import type { Words } from '../locale/messages.js';
import { readingMs } from '../locale/say.js';
import type { Cue } from '../session/cues.js';
import type { PlaybackState } from '../session/playback.js';
import type { Phase } from '../session/timeline.js';
import type { Announcer } from './announcer.js';
import type { CueOutput } from './cue-output.js';

/** The session that is told. */
export interface NarratedSession {
  readonly announcer: Announcer;
  readonly cueOutput: CueOutput;
  readonly state: PlaybackState;
  readonly phase: Phase;
  readonly positionMs: number;
  readonly leftMs: number;
  postpone(milliseconds: number): void;
}

/** A cue that is older than this is not told again with what is added to it. */
const JUST_NOW_MS = 1_000;

/**
 * How a session is told in words: by a voice, or by a screen reader, with time for it; and what has to be known beside its
 * phases, which are notes.
 */
export class Narration {
  readonly #session: NarratedSession;
  readonly #words: () => Words;
  /** The phase in which the browser refused to keep the screen on. */
  #goesDark: Phase | undefined;
  /** The last cue, and who told it. */
  #cue: Cue | undefined;
  #cueNarrator: string | undefined;
  /** The notes that have been told in this session. */
  readonly #toldNotes = new Set<string>();

  constructor(session: NarratedSession, words: () => Words) {
    this.#session = session;
    this.#words = words;
  }

  /** Somebody reads by ear, and is given time for it. */
  get isRead(): boolean {
    return this.#session.cueOutput.cues === 'reader';
  }

  /** Somebody else tells the session now than the one who told its last cue. */
  get hasNewNarrator(): boolean {
    return this.#narrator !== undefined && this.#narrator !== this.#cueNarrator;
  }

  /** What is shown beside the phase: there is no voice, or the screen may go dark. Not in place of why it stands still. */
  get note(): string | undefined {
    return this.#notes.join(' ') || undefined;
  }

  /** Another session: nothing has been told of it. */
  begin(): void {
    this.#goesDark = undefined;
    this.#toldNotes.clear();
  }

  tell(due: Cue): void {
    const { announcer, cueOutput, phase } = this.#session;
    // one that is told late says what is left
    const cue = phase.leadsIn ? this.#now(due) : due;
    this.#cue = cue;
    this.#cueNarrator = this.#narrator;
    cueOutput.cue(cue);
    if (!cueOutput.speaks) announcer.cue(cue, this.isRead ? 'full' : 'announced');
    if (phase.leadsIn) this.#giveTime(cue.code !== 'rest');
  }

  /** Each note is told once in a session; `isWithLast` together with what was told just now. */
  tellNotes(isWithLast = this.#intoMs < JUST_NOW_MS): void {
    const fresh = this.#notes.filter((note) => !this.#toldNotes.has(note));
    if (fresh.length === 0) return;
    for (const note of fresh) this.#toldNotes.add(note);
    const note = fresh.join(' ');
    const { announcer, cueOutput, phase } = this.#session;
    if (!cueOutput.add(note)) announcer.add(note, isWithLast);
    if (phase.leadsIn) this.#giveTime(true);
  }

  /** A voice has failed. What it would have said of this phase is announced, as much as there is time for. */
  voiceFailed(sentence: string): void {
    const { announcer, state } = this.#session;
    const cue = this.#cue;
    const isTimed = cue?.phase === state.phase && 'seconds' in cue && cue.code !== 'repetitions';
    if (isTimed) announcer.cue(this.#now(cue));
    else announcer.add(sentence);
  }

  /** A cue with the seconds that are left. */
  #now(cue: Cue): Cue {
    return { ...cue, seconds: Math.ceil(this.#session.leftMs / 1000) } as Cue;
  }

  screenMayGoDark(): void {
    this.#goesDark = this.#session.phase;
  }

  get #notes(): string[] {
    const { state, phase, cueOutput } = this.#session;
    if (state.status !== 'running') return [];
    const { noVoice, voiceFails, mayGoDark } = this.#words().messages;
    const { lacksVoice, hasVoice } = cueOutput;
    const ofVoice = hasVoice ? voiceFails : noVoice;
    return [...(lacksVoice && phase.leadsIn ? [ofVoice] : []), ...(this.#goesDark === phase ? [mayGoDark] : [])];
  }

  /** Who says all of a way into a hold, and has time for it. */
  get #narrator(): 'voice' | 'reader' | undefined {
    if (this.#session.cueOutput.speaks) return 'voice';
    return this.isRead ? 'reader' : undefined;
  }

  get #intoMs(): number {
    return this.#session.positionMs - this.#session.phase.startMs;
  }

  /** For a screen reader time stands while the way into a hold is read: from then on there is all the time to get there. */
  #giveTime(isWay: boolean): void {
    const { announcer, state, leftMs } = this.#session;
    if (!this.isRead || state.status !== 'running') return;
    const takes = readingMs(announcer.announcement);
    this.#session.postpone(isWay ? takes : Math.max(0, takes - leftMs));
  }
}
