import type { Words } from '../locale/messages.js';
import { readingMs } from '../locale/say.js';
import type { Cue } from '../session/cues.js';
import type { PlaybackState } from '../session/playback.js';
import type { Phase } from '../session/timeline.js';
import type { Announcer } from './announcer.js';
import type { CueOutput } from './cue-output.js';

/** The session that is narrated. */
export interface NarratedSession {
  readonly announcer: Announcer;
  readonly cueOutput: CueOutput;
  readonly state: PlaybackState;
  readonly phase: Phase;
  readonly positionMs: number;
  readonly leftMs: number;
  postpone(milliseconds: number): void;
}

/** A note within this time after the cue is announced together with it; later, alone. */
const JUST_NOW_MS = 1_000;

/**
 * Tells a session in words, by a voice or by a screen reader, and stops time where these need it. Also tells its notes: what the person
 * has to know beside the phases, such as that there is no voice.
 */
export class Narration {
  readonly #session: NarratedSession;
  readonly #words: () => Words;
  /** The phase in which the browser refused to keep the screen on. */
  #goesDark: Phase | undefined;
  /** The last cue, and what told it. */
  #cue: Cue | undefined;
  #cueNarrator: string | undefined;
  /** The notes that have been told in this session. */
  readonly #toldNotes = new Set<string>();

  constructor(session: NarratedSession, words: () => Words) {
    this.#session = session;
    this.#words = words;
  }

  /** The person uses a screen reader and has chosen that time stops while it reads. */
  get isRead(): boolean {
    return this.#session.cueOutput.cues === 'reader';
  }

  /** A voice or screen reader tells the session now that did not tell its last cue. */
  get hasNewNarrator(): boolean {
    return this.#narrator !== undefined && this.#narrator !== this.#cueNarrator;
  }

  /** What is shown beside the phase: that there is no voice, or that the screen may go dark. None unless the session runs. */
  get note(): string | undefined {
    return this.#notes.join(' ') || undefined;
  }

  /** A new session begins. */
  begin(): void {
    this.#goesDark = undefined;
    this.#toldNotes.clear();
  }

  tell(due: Cue): void {
    const { announcer, cueOutput, phase } = this.#session;
    // a lead-in that is told late says the seconds that are left
    const cue = phase.leadsIn ? this.#now(due) : due;
    this.#cue = cue;
    this.#cueNarrator = this.#narrator;
    cueOutput.cue(cue);
    if (!cueOutput.speaks) announcer.cue(cue, this.isRead ? 'full' : 'announced');
    if (phase.leadsIn) this.#giveTime(cue.code !== 'rest');
  }

  /** Tells the notes that are new in this session; with `isWithLast`, together with the last announcement. */
  tellNotes(isWithLast = this.#intoMs < JUST_NOW_MS): void {
    const fresh = this.#notes.filter((note) => !this.#toldNotes.has(note));
    if (fresh.length === 0) return;
    for (const note of fresh) this.#toldNotes.add(note);
    const note = fresh.join(' ');
    const { announcer, cueOutput, phase } = this.#session;
    if (!cueOutput.add(note)) announcer.add(note, isWithLast);
    if (phase.leadsIn) this.#giveTime(true);
  }

  /** The voice has failed: announces what it would have said about this phase, as far as there is time. */
  voiceFailed(sentence: string): void {
    const { announcer, state } = this.#session;
    const cue = this.#cue;
    const isTimed = cue?.phase === state.phase && 'seconds' in cue && cue.code !== 'repetitions';
    if (isTimed) announcer.cue(this.#now(cue));
    else announcer.add(sentence);
  }

  /** The cue with the seconds that are left now. */
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

  /** What says a whole lead-in, with time stopped for it; undefined where nothing does. */
  get #narrator(): 'voice' | 'reader' | undefined {
    if (this.#session.cueOutput.speaks) return 'voice';
    return this.isRead ? 'reader' : undefined;
  }

  get #intoMs(): number {
    return this.#session.positionMs - this.#session.phase.startMs;
  }

  /** Stops time while a screen reader reads: for a way into a hold, all the while, so that the full time is left afterwards. */
  #giveTime(isWay: boolean): void {
    const { announcer, state, leftMs } = this.#session;
    if (!this.isRead || state.status !== 'running') return;
    const takes = readingMs(announcer.announcement);
    this.#session.postpone(isWay ? takes : Math.max(0, takes - leftMs));
  }
}
