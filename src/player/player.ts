/* eslint-disable max-lines -- the one place where the state of a session meets all that follows from a change; each of that stands apart */
/** What runs a session on a page, without anything that is shown of it. */
import type { CueOutput, CueOutputSession } from './cue-output.js';
import type { Clock } from '../device/clock.js';
import type { NowPlaying } from '../device/media-keys.js';
import { lastHand } from '../device/hand.js';
import { isRendered } from '../device/rendered.js';
import { WakeLock } from '../device/wake-lock.js';
import { courseOf, type Motion } from '../figure/motion.js';
import type { Words } from '../locale/messages.js';
import { sayCue } from '../locale/say.js';
import type { Cue } from '../session/cues.js';
import { restore, savedSessionOf, timelineKey, type SavedSession } from '../session/saved-session.js';
import {
  IDLE,
  play,
  playedMs,
  positionMs,
  postpone,
  retime,
  stepsDone,
  tally,
  type Action,
  type Change,
  type PlaybackEvent,
  type Moment,
  type PlaybackState,
  type SessionTally,
} from '../session/playback.js';
import { type Status, isUnderWay } from '../session/status.js';
import type { Phase, Timeline } from '../session/timeline.js';
import { tonesAhead, tonesOf, type ToneAt } from '../session/tones.js';
import { instructionOf, type Instruction } from './instruction.js';
import { Announcer } from './announcer.js';
import { CueQueue } from './cue-queue.js';
import { KeptSession, takeUpInterrupted, type SettingsKeeper } from './kept-session.js';
import { LearnedPace } from './learned-pace.js';
import { Narration } from './narration.js';
import { OtherFrames } from './other-frames.js';
import { WakeUps, type Course } from './wake-ups.js';

/** Where the ring of a session stands, and whether it goes on from there. */
export interface RingPosition {
  readonly phase: Phase;
  readonly status: Status;
  /** Milliseconds into the phase. */
  readonly intoMs: number;
  readonly moves: boolean;
  /** Another one after each jump. */
  readonly anchoredAt: Moment;
}

export interface PlayerHost {
  readonly element: Element;
  readonly clock: Clock;
  readonly words: () => Words;
  /** After the state has changed, for each thing that happened, in order. */
  readonly onEvent: (event: PlaybackEvent, tally: SessionTally) => void;
  /** Another second has begun, and nothing but the digits has changed. */
  readonly tick: () => void;
  readonly redraw: () => void;
  readonly settings: SettingsKeeper;
  /** Makes what is heard and felt. */
  readonly cueOutput: (session: CueOutputSession) => CueOutput;
}

/** By which another session of the page makes itself known. */
const STARTS = ['hold-start', 'hold-resume'];

/** Plays a timeline while its host is on the page. */
export class Player {
  readonly announcer: Announcer;
  readonly #host: PlayerHost;
  readonly #cueOutput: CueOutput;
  readonly #wakeLock: WakeLock;
  /** As the host gave it. */
  #given: Timeline;
  /** The same at the pace of whoever does it. */
  #timeline: Timeline;
  readonly #learnedPace = new LearnedPace();
  readonly #cues = new CueQueue();
  readonly #otherFrames = new OtherFrames(() => this.dispatch({ type: 'pause', reason: 'other-session' }));
  readonly #kept: KeptSession;
  readonly #wakeUps: WakeUps;
  readonly #narration: Narration;
  #tones: readonly ToneAt[] = [];
  #state: PlaybackState = IDLE;
  /** Where the host is, or was last. */
  #document = document;
  /** The next start that is heard is its own. Its target would not tell: out of a closed shadow root it is the host. */
  #isDispatching = false;
  /** The session that somebody has ended. */
  #ended: SavedSession | undefined;
  /** A change is under way, and its cue has not been told yet: its notes wait for that. */
  #isEntering = false;

  constructor(host: PlayerHost, timeline: Timeline) {
    this.#host = host;
    this.#given = this.#timeline = timeline;
    this.announcer = new Announcer(host.words, lastHand);
    this.#narration = new Narration(this, host.words);
    this.#kept = new KeptSession(host.settings);
    this.#wakeUps = new WakeUps({
      element: host.element,
      clock: host.clock,
      course: () => this.#course,
      due: this.#wake,
      second: host.tick,
      sightChanged: host.redraw,
    });
    this.#wakeLock = new WakeLock({ clock: host.clock, onRefused: this.#onRefused });
    this.#cueOutput = host.cueOutput({
      clock: host.clock,
      say: (cue, manner) => this.say(cue, manner),
      delay: (milliseconds) => this.postpone(milliseconds),
      unsaid: this.#onUnsaid,
      planAnew: this.#onVisibility,
      voicesChanged: this.applyPreferences,
      keys: {
        play: () => this.dispatch({ type: this.#state.status === 'waiting' ? 'advance' : 'resume' }),
        pause: () => this.dispatch({ type: 'pause', reason: 'user' }),
        nexttrack: () => this.dispatch({ type: 'next' }),
        previoustrack: () => this.dispatch({ type: 'previous' }),
      },
      nowPlaying: () => this.#nowPlaying,
    });
    this.load(timeline);
  }

  /** The session as it is played. */
  get timeline(): Timeline {
    return this.#timeline;
  }

  get cueOutput(): CueOutput {
    return this.#cueOutput;
  }

  /** What has to be known beside the phase. */
  get note(): string | undefined {
    return this.#narration.note;
  }

  /** A cue as a voice says it; `short` leaves the steps of a set-up out. */
  say(cue: Cue, manner: 'full' | 'short'): string {
    return sayCue(cue, this.#host.words(), manner);
  }

  get state(): PlaybackState {
    return this.#state;
  }

  get phase(): Phase {
    return this.#timeline.phases[this.#state.phase]!;
  }

  get positionMs(): number {
    return positionMs(this.#timeline, this.#state, this.#host.clock.now());
  }

  /** The phase that the clock shows. At the end of a phase, as while the session waits for a tap, it is the next phase of the same move. */
  get clockPhase(): Phase | undefined {
    const { phase, anchorMs } = this.#state;
    const [shown, next] = this.#timeline.phases.slice(phase);
    return next && next.step === shown!.step && anchorMs >= next.startMs ? next : shown;
  }

  /** Milliseconds that the clock has left. */
  get leftMs(): number {
    return this.clockPhase!.endMs - this.positionMs;
  }

  /** Whether the session that was ended can be gone on with: the same is laid out, and nothing else was begun. */
  get canGoOn(): boolean {
    return this.#state.status === 'idle' && this.#ended !== undefined;
  }

  get stepsDone(): ReadonlySet<number> {
    return stepsDone(this.#timeline, this.#state);
  }

  /** What to do now. */
  get instruction(): Instruction {
    const { phase, positionMs } = this;
    const { status, phase: index } = this.#state;
    const next = this.#timeline.phases[index + 1];
    const isOver = status !== 'running' && positionMs >= phase.endMs && next?.group === phase.group;
    const now = { phase, status, pausedBy: this.announcer.pausedBy, timeline: this.#timeline };
    return instructionOf({ ...now, rep: isOver ? next.rep : phase.rep, hand: lastHand() }, this.#host.words());
  }

  /** How the figure moves now, on the host's clock; undefined when no session is under way. */
  get motion(): Motion | undefined {
    const { status, phase, anchorMs, anchoredAt } = this.#state;
    if (!isUnderWay(status)) return undefined;
    const course = courseOf(this.#timeline.phases, phase);
    return {
      ...course,
      breathes: (course.breathes ?? false) && this.#cueOutput.preferences.showsBreath,
      startedAtMs: anchoredAt.monotonicMs - (anchorMs - this.phase.startMs),
      pausedAtMs: status === 'running' ? undefined : anchoredAt.monotonicMs,
    };
  }

  /** Another timeline ends the session that plays the present one. */
  load(timeline: Timeline): void {
    this.dispatch({ type: 'reset', reason: 'changed' });
    this.#given = timeline;
    this.#lay(this.#paced);
    this.announcer.clear();
    if (this.#ended && this.#ended.key !== timelineKey(timeline)) this.#ended = undefined;
  }

  /** A session that a reload has interrupted is asked for, and then stands here, paused. */
  resumeInterrupted(): Promise<void> {
    const { clock, element } = this.#host;
    return takeUpInterrupted({
      now: clock.now(),
      isSeen: isRendered(element),
      isOf: (saved) => this.#kept.isOf(saved),
      takeUp: (saved) => this.#takeUp(saved),
    });
  }

  async #takeUp(saved: SavedSession): Promise<boolean> {
    const putBack = await this.#kept.choose(saved);
    if (this.#state.status !== 'idle') return true;
    const change = restore(this.#timeline, saved, this.#host.clock.now(), this.#document.hidden);
    if (change) this.#enter(change);
    else await putBack();
    return change !== undefined;
  }

  /** Another timeline from the present exercise on, with what went before kept: the session goes on. */
  retime(timeline: Timeline): void {
    this.dispatch({ type: 'wake' });
    this.#given = timeline;
    this.#goOnIn(this.#paced);
  }

  /** Something else is preferred: from here on. */
  applyPreferences = (): void => {
    this.#cueOutput.preferencesChanged();
    // a voice, or the time for a screen reader, that has come or was chosen on the way into a hold is there already
    if (this.phase?.leadsIn && this.#narration.hasNewNarrator) this.#cues.jumpTo(this.#state.phase);
    this.#onVisibility();
    this.#followLearnedPace();
    this.#keep();
    this.#host.redraw();
  };

  get #paced(): Timeline {
    return this.#learnedPace.of(this.#given, this.#cueOutput.preferences.waitsForMe);
  }

  #followLearnedPace(): void {
    const { status } = this.#state;
    if (!isUnderWay(status) || this.#paced === this.#timeline) return;
    this.#goOnIn(this.#paced);
  }

  #goOnIn(timeline: Timeline): void {
    const change = retime(this.#timeline, timeline, this.#state, this.#host.clock.now());
    this.#lay(timeline);
    this.#enter(change);
    this.#wakeUps.arm();
  }

  dispatch(action: Action): void {
    if (this.#timeline.phases.length === 0) return;
    const { status } = this.#state;
    if (action.type === 'start' && !isUnderWay(status)) this.#begin();
    if (action.type === 'resume' && this.canGoOn) this.#goOn(this.#ended!);
    const now = this.#host.clock.now();
    if (action.type === 'reset' && isUnderWay(status)) {
      this.#ended = action.reason === 'user' ? savedSessionOf(this.#timeline, this.#state, now) : undefined;
    }
    this.#enter(play(this.#timeline, this.#state, action, now));
  }

  /** Ended by mistake: as after a reload, but for that it goes on at once. */
  #goOn(ended: SavedSession): void {
    this.#ended = undefined;
    const change = restore(this.#timeline, ended, this.#host.clock.now(), this.#document.hidden);
    if (!change) return;
    const [phase] = change.events;
    this.#enter({ state: { ...change.state, status: 'running' }, events: [{ type: 'resume' }, phase!] });
  }

  /** Nothing is known of this session yet. */
  #begin(): void {
    this.#ended = undefined;
    this.#learnedPace.forget();
    this.#narration.begin();
    if (this.#paced !== this.#timeline) this.#lay(this.#paced);
  }

  #lay(timeline: Timeline): void {
    this.#timeline = timeline;
    this.#cues.lay(timeline);
    this.#tones = tonesOf(timeline);
  }

  #enter({ state, events }: Change): void {
    const before = this.#state;
    this.#state = state;
    this.#isEntering = true;
    const { announcement } = this.announcer;
    if (state.anchoredAt !== before.anchoredAt || state.status !== before.status) this.#wakeUps.arm();
    const jumped = events.some((each) => each.type === 'phase' && each.reason !== 'time');
    const resumes = events.some(({ type }) => type === 'resume');
    // what was being read then is read again
    if (jumped || (resumes && this.phase.leadsIn && this.#narration.isRead)) this.#cues.jumpTo(state.phase);
    for (const event of events) {
      this.#announce(event, before);
      // a listener has changed the course: the rest of what happened is no longer so
      if (this.#state !== state) return;
    }
    this.#deliverCue();
    this.#isEntering = false;
    this.#tellNotes(this.announcer.announcement !== announcement);
    this.planTones();
    if (events.length > 0) this.#keep();
    if (state !== before) this.#host.redraw();
    this.#followLearnedPace();
  }

  #keep(): void {
    this.#kept.keep(this.#timeline, this.#state, this.announcer.pausedBy, this.#host.clock.now());
  }

  get #nowPlaying(): NowPlaying {
    const { messages, textOf } = this.#host.words();
    const { exercise, side } = this.phase;
    return {
      move: (exercise && textOf(exercise)?.name) || messages.phase[this.phase.kind],
      side: side ? messages.side[side] : undefined,
      artist: this.#document.title,
      isRunning: this.#state.status === 'running',
      positionSeconds: this.positionMs / 1000,
      durationSeconds: this.#timeline.durationMs / 1000,
    };
  }

  /** Lets the time stand for so many milliseconds, because something is still being said; 0 lets it go on. */
  postpone(milliseconds: number): void {
    const now = this.#host.clock.now();
    this.#learnedPace.stands(now.monotonicMs, now.monotonicMs + milliseconds);
    this.#state = postpone(this.#timeline, this.#state, now, milliseconds);
    this.#wakeUps.arm();
    this.planTones();
    this.#host.redraw();
  }

  /** Plans the tones from here on anew. */
  planTones(): void {
    const delayMs = this.#delayMs;
    const ahead = tonesAhead(this.#timeline, this.#tones, this.#state.phase, this.positionMs);
    const later = ahead.map(({ tone, inMs }) => ({ tone, inMs: inMs > 0 ? inMs + delayMs : inMs }));
    this.#cueOutput.follow(this.#state.status, later);
  }

  /** How much is left, for whoever asks. */
  announceTimeLeft(): void {
    this.announcer.announceTimeLeft(this.leftMs);
    this.#host.redraw();
  }

  /** Something has come up on the page that somebody may not see. */
  announce(sentence: string): void {
    this.announcer.say(sentence);
    this.#host.redraw();
  }

  /** Out of view nothing has to be drawn. */
  get isSeen(): boolean {
    return this.#wakeUps.inView;
  }

  /** Undefined where there is nothing to play. */
  get ring(): RingPosition | undefined {
    const { status, anchoredAt } = this.#state;
    const phase = this.clockPhase;
    if (!phase) return undefined;
    // while time stands so does the ring, and then goes on with it
    const intoMs = this.positionMs - phase.startMs - this.#delayMs;
    return { phase, status, intoMs, moves: status === 'running' && this.#wakeUps.inView, anchoredAt };
  }

  connected(): void {
    this.#document = this.#host.element.ownerDocument;
    this.#document.addEventListener('visibilitychange', this.#onVisibility);
    for (const type of STARTS) this.#document.addEventListener(type, this.#onOtherSession, true);
    this.#cueOutput.join();
    this.#onVisibility();
  }

  disconnected(): void {
    this.#document.removeEventListener('visibilitychange', this.#onVisibility);
    for (const type of STARTS) this.#document.removeEventListener(type, this.#onOtherSession, true);
    // moving an element takes it out and puts it in again before this runs
    queueMicrotask(() => {
      if (this.#host.element.isConnected) return;
      this.dispatch({ type: 'pause', reason: 'disconnected' });
      this.#wakeLock.release();
      this.#cueOutput.leave();
    });
  }

  /** On while somebody has to see it; a short while longer for whoever has stopped it herself. */
  #keepScreenOn(event: PlaybackEvent): void {
    const { type } = event;
    if (type === 'start' || type === 'resume' || type === 'phase') {
      if (this.#state.status === 'running') this.#wakeLock.hold();
    } else if (type === 'waiting' || (type === 'pause' && event.reason === 'user')) this.#wakeLock.pause();
    else if (type === 'pause') this.#wakeLock.release();
    else this.#wakeLock.end();
  }

  #announce(event: PlaybackEvent, before: PlaybackState): void {
    this.#keepScreenOn(event);
    const ended = event.type === 'reset' ? before : this.#state;
    const played = playedMs(this.#timeline, ended, this.#host.clock.now());
    if (event.type === 'resume') this.announcer.resumed(this.phase, this.leftMs);
    else this.announcer.handle(event, this.#timeline, ended, played);
    this.#isDispatching = event.type === 'start' || event.type === 'resume';
    if (this.#isDispatching) this.#otherFrames.tell(this.#host.clock.now().wallMs);
    else if (this.#state.status !== 'running' && event.type !== 'waiting') this.#otherFrames.close();
    // the voice says it: a screen reader would say it once more
    if (this.#cueOutput.handle(event, this.announcer.announcement)) this.announcer.announcement = '';
    this.#learnedPace.handle(event, this.#host.clock.now().monotonicMs);
    this.#host.onEvent(event, { seconds: Math.round(played / 1000), ...tally(this.#timeline, ended) });
    this.#isDispatching = false;
  }

  #deliverCue(): void {
    const { status, phase } = this.#state;
    // what comes due in a pause is told when it is gone on with
    if (!isUnderWay(status) || status === 'paused') return;
    const due = this.#cues.take(phase, this.positionMs);
    if (!due) return;
    this.#narration.tell(due);
    this.#host.redraw();
  }

  #tellNotes(isWithLast?: boolean): void {
    if (!this.#isEntering) this.#narration.tellNotes(isWithLast);
  }

  /** Milliseconds until the time of the session goes on. */
  get #delayMs(): number {
    return Math.max(0, this.#state.anchoredAt.monotonicMs - this.#host.clock.now().monotonicMs);
  }

  /** What it has to be woken for. */
  get #course(): Course {
    const times = [...this.#timeline.phases.map(({ endMs }) => endMs), ...this.#cues.times];
    const isRunning = this.#state.status === 'running';
    return { isRunning, positionMs: this.positionMs, delayMs: this.#delayMs, times };
  }

  #wake = (isLost = !isRendered(this.#host.element)): void => {
    // the sound that was let go on in a hidden page may have been taken away since, as by a call
    if (this.#document.hidden && !this.#cueOutput.isHeard) this.#state = { ...this.#state, hidden: true };
    this.dispatch(isLost ? { type: 'pause', reason: 'not-rendered' } : { type: 'wake' });
  };

  /** Whoever hears the session needs no page to be seen. */
  #onVisibility = (): void => {
    const isLost = this.#document.hidden && !this.#cueOutput.isHeard;
    this.dispatch({ type: isLost ? 'hide' : 'show' });
  };

  #onUnsaid = (sentence: string): void => {
    this.#narration.voiceFailed(sentence);
    this.#tellNotes(true);
    this.#host.redraw();
  };

  #onRefused = (): void => {
    this.#narration.screenMayGoDark();
    this.#tellNotes();
    this.#host.redraw();
  };

  /** One session in a document, as in all of the site's: whoever started last goes on. It works across copies of the library. */
  #onOtherSession = (): void => {
    if (!this.#isDispatching) this.dispatch({ type: 'pause', reason: 'other-session' });
    this.#isDispatching = false;
  };
}
