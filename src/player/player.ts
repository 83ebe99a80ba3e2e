/* eslint-disable max-lines -- the one place that turns a change of state into sound, words, events and wake-ups, each of them in a module */
/** Runs a session on a page. It shows nothing: the elements do that. */
import type { CueOutput, CueOutputSession } from './cue-output.js';
import type { Clock } from '../device/clock.js';
import type { NowPlaying } from '../device/media-keys.js';
import { lastInput } from '../device/last-input.js';
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

/** Where the ring of a session stands, and whether it is moving. */
export interface RingPosition {
  readonly phase: Phase;
  readonly status: Status;
  /** Milliseconds into the phase. */
  readonly intoMs: number;
  readonly moves: boolean;
  /** A new object after each jump, pause or resume: that is how the ring notices one. */
  readonly anchoredAt: Moment;
}

export interface PlayerHost {
  readonly element: Element;
  readonly clock: Clock;
  readonly words: () => Words;
  /** Called after the state has changed, once for each event, in order. */
  readonly onEvent: (event: PlaybackEvent, tally: SessionTally) => void;
  /** A new second has begun; only the digits have changed. */
  readonly tick: () => void;
  readonly redraw: () => void;
  readonly settings: SettingsKeeper;
  /** Creates the output of sound, voice and vibration. */
  readonly cueOutput: (session: CueOutputSession) => CueOutput;
}

/** Events of another session on the page, which make this one pause. */
const START_EVENTS = ['hold-start', 'hold-resume'];

/** Plays a timeline while its host is on the page. */
export class Player {
  readonly announcer: Announcer;
  readonly #host: PlayerHost;
  readonly #cueOutput: CueOutput;
  readonly #wakeLock: WakeLock;
  /** The timeline as the host gave it. */
  #given: Timeline;
  /** The timeline that is played: the given one at the person's own pace. */
  #timeline: Timeline;
  readonly #learnedPace = new LearnedPace();
  readonly #cues = new CueQueue();
  readonly #otherFrames = new OtherFrames(() => this.dispatch({ type: 'pause', reason: 'other-session' }));
  readonly #keptSession: KeptSession;
  readonly #wakeUps: WakeUps;
  readonly #narration: Narration;
  #tones: readonly ToneAt[] = [];
  #state: PlaybackState = IDLE;
  /** The document that the host is in, or was in last. */
  #document = document;
  /** The next start event is our own. `event.target` does not say so: from inside a closed shadow root it is the host. */
  #isDispatching = false;
  /** The session that the person has ended; `resume` continues it. */
  #ended: SavedSession | undefined;
  /** A change is being applied and its cue has not been given yet. Notes are told after the cue. */
  #isApplying = false;

  constructor(host: PlayerHost, timeline: Timeline) {
    this.#host = host;
    this.#given = this.#timeline = timeline;
    this.announcer = new Announcer(host.words, lastInput);
    this.#narration = new Narration(this, host.words);
    this.#keptSession = new KeptSession(host.settings);
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

  /** The timeline that is played, at the person's own pace. */
  get timeline(): Timeline {
    return this.#timeline;
  }

  get cueOutput(): CueOutput {
    return this.#cueOutput;
  }

  /** A message beside the phase, such as that there is no voice. */
  get note(): string | undefined {
    return this.#narration.note;
  }

  /** A cue as a voice says it; `short` leaves out the steps of a set-up. */
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

  /** Whether the session that was ended can be continued: its timeline is still loaded, and no other session has started. */
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
    return instructionOf({ ...now, rep: isOver ? next.rep : phase.rep, input: lastInput() }, this.#host.words());
  }

  /** How the figure moves now, in times of the host's clock; undefined when no session is under way. */
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

  /** Replaces the timeline. A session that is under way ends. */
  load(timeline: Timeline): void {
    this.dispatch({ type: 'reset', reason: 'changed' });
    this.#given = timeline;
    this.#setTimeline(this.#pacedTimeline);
    this.announcer.clear();
    if (this.#ended && this.#ended.key !== timelineKey(timeline)) this.#ended = undefined;
  }

  /** Looks for a session that a reload has interrupted, and if it belongs here, restores it, paused. */
  resumeInterrupted(): Promise<void> {
    const { clock, element } = this.#host;
    return takeUpInterrupted({
      now: clock.now(),
      isSeen: isRendered(element),
      isOf: (saved) => this.#keptSession.isOf(saved),
      takeUp: (saved) => this.#takeUp(saved),
    });
  }

  /** Resolves to false if the saved session does not fit this timeline. */
  async #takeUp(saved: SavedSession): Promise<boolean> {
    const putBack = await this.#keptSession.choose(saved);
    if (this.#state.status !== 'idle') return true;
    const change = restore(this.#timeline, saved, this.#host.clock.now(), this.#document.hidden);
    if (change) this.#apply(change);
    else await putBack();
    return change !== undefined;
  }

  /** Replaces the timeline from the present exercise on. The session continues, and what was done stays done. */
  retime(timeline: Timeline): void {
    this.dispatch({ type: 'wake' });
    this.#given = timeline;
    this.#switchTo(this.#pacedTimeline);
  }

  /** Applies changed preferences to the running session. */
  applyPreferences = (): void => {
    this.#cueOutput.preferencesChanged();
    // during a lead-in, a voice (or screen reader) that was just chosen, or has just loaded, says the cue from its start
    if (this.phase?.leadsIn && this.#narration.hasNewNarrator) this.#cues.jumpTo(this.#state.phase);
    this.#onVisibility();
    this.#followLearnedPace();
    this.#keep();
    this.#host.redraw();
  };

  get #pacedTimeline(): Timeline {
    return this.#learnedPace.of(this.#given, this.#cueOutput.preferences.waitsForMe);
  }

  #followLearnedPace(): void {
    const { status } = this.#state;
    if (!isUnderWay(status) || this.#pacedTimeline === this.#timeline) return;
    this.#switchTo(this.#pacedTimeline);
  }

  #switchTo(timeline: Timeline): void {
    const change = retime(this.#timeline, timeline, this.#state, this.#host.clock.now());
    this.#setTimeline(timeline);
    this.#apply(change);
    this.#wakeUps.arm();
  }

  dispatch(action: Action): void {
    if (this.#timeline.phases.length === 0) return;
    const { status } = this.#state;
    if (action.type === 'start' && !isUnderWay(status)) this.#begin();
    if (action.type === 'resume' && this.canGoOn) this.#continueEnded(this.#ended!);
    const now = this.#host.clock.now();
    if (action.type === 'reset' && isUnderWay(status)) {
      this.#ended = action.reason === 'user' ? savedSessionOf(this.#timeline, this.#state, now) : undefined;
    }
    this.#apply(play(this.#timeline, this.#state, action, now));
  }

  /** Continues a session that was ended by mistake: restored as after a reload, but running at once. */
  #continueEnded(ended: SavedSession): void {
    this.#ended = undefined;
    const change = restore(this.#timeline, ended, this.#host.clock.now(), this.#document.hidden);
    if (!change) return;
    const [phase] = change.events;
    this.#apply({ state: { ...change.state, status: 'running' }, events: [{ type: 'resume' }, phase!] });
  }

  /** Forgets what was learned in the session before. */
  #begin(): void {
    this.#ended = undefined;
    this.#learnedPace.forget();
    this.#narration.begin();
    if (this.#pacedTimeline !== this.#timeline) this.#setTimeline(this.#pacedTimeline);
  }

  #setTimeline(timeline: Timeline): void {
    this.#timeline = timeline;
    this.#cues.lay(timeline);
    this.#tones = tonesOf(timeline);
  }

  #apply({ state, events }: Change): void {
    const before = this.#state;
    this.#state = state;
    this.#isApplying = true;
    const { announcement } = this.announcer;
    if (state.anchoredAt !== before.anchoredAt || state.status !== before.status) this.#wakeUps.arm();
    const jumped = events.some((each) => each.type === 'phase' && each.reason !== 'time');
    const resumes = events.some(({ type }) => type === 'resume');
    // a screen reader was interrupted by the pause: it reads the whole lead-in again
    if (jumped || (resumes && this.phase.leadsIn && this.#narration.isRead)) this.#cues.jumpTo(state.phase);
    for (const event of events) {
      this.#announce(event, before);
      // a listener has changed the state: the remaining events are out of date
      if (this.#state !== state) return;
    }
    this.#deliverCue();
    this.#isApplying = false;
    this.#tellNotes(this.announcer.announcement !== announcement);
    this.planTones();
    if (events.length > 0) this.#keep();
    if (state !== before) this.#host.redraw();
    this.#followLearnedPace();
  }

  #keep(): void {
    this.#keptSession.keep(this.#timeline, this.#state, this.announcer.pausedBy, this.#host.clock.now());
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

  /** Stops the session's time for so many milliseconds, because something is still being said; 0 starts it again at once. */
  postpone(milliseconds: number): void {
    const now = this.#host.clock.now();
    this.#learnedPace.stands(now.monotonicMs, now.monotonicMs + milliseconds);
    this.#state = postpone(this.#timeline, this.#state, now, milliseconds);
    this.#wakeUps.arm();
    this.planTones();
    this.#host.redraw();
  }

  /** Plans all tones from here on again. */
  planTones(): void {
    const delayMs = this.#delayMs;
    const ahead = tonesAhead(this.#timeline, this.#tones, this.#state.phase, this.positionMs);
    const later = ahead.map(({ tone, inMs }) => ({ tone, inMs: inMs > 0 ? inMs + delayMs : inMs }));
    this.#cueOutput.follow(this.#state.status, later);
  }

  /** Announces how much time is left, on request. */
  announceTimeLeft(): void {
    this.announcer.announceTimeLeft(this.leftMs);
    this.#host.redraw();
  }

  /** Announces something that has appeared on the page, for people who do not see it. */
  announce(sentence: string): void {
    this.announcer.say(sentence);
    this.#host.redraw();
  }

  /** False while the element is scrolled out of view: then nothing has to be drawn. */
  get isSeen(): boolean {
    return this.#wakeUps.inView;
  }

  /** Undefined where there is nothing to play. */
  get ring(): RingPosition | undefined {
    const { status, anchoredAt } = this.#state;
    const phase = this.clockPhase;
    if (!phase) return undefined;
    // while time is stopped the ring stops too, and starts again with it
    const intoMs = this.positionMs - phase.startMs - this.#delayMs;
    return { phase, status, intoMs, moves: status === 'running' && this.#wakeUps.inView, anchoredAt };
  }

  connected(): void {
    this.#document = this.#host.element.ownerDocument;
    this.#document.addEventListener('visibilitychange', this.#onVisibility);
    for (const type of START_EVENTS) this.#document.addEventListener(type, this.#onOtherSession, true);
    this.#cueOutput.join();
    this.#onVisibility();
  }

  disconnected(): void {
    this.#document.removeEventListener('visibilitychange', this.#onVisibility);
    for (const type of START_EVENTS) this.#document.removeEventListener(type, this.#onOtherSession, true);
    // an element that is only moved is connected again before this runs
    queueMicrotask(() => {
      if (this.#host.element.isConnected) return;
      this.dispatch({ type: 'pause', reason: 'disconnected' });
      this.#wakeLock.release();
      this.#cueOutput.leave();
    });
  }

  /** Keeps the screen on while the session runs, and for a few minutes of a pause that the person has chosen. */
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
    // the voice says it, so a screen reader must not say it again
    if (this.#cueOutput.handle(event, this.announcer.announcement)) this.announcer.announcement = '';
    this.#learnedPace.handle(event, this.#host.clock.now().monotonicMs);
    this.#host.onEvent(event, { seconds: Math.round(played / 1000), ...tally(this.#timeline, ended) });
    this.#isDispatching = false;
  }

  #deliverCue(): void {
    const { status, phase } = this.#state;
    // a cue that comes due during a pause is given when the session resumes
    if (!isUnderWay(status) || status === 'paused') return;
    const due = this.#cues.take(phase, this.positionMs);
    if (!due) return;
    this.#narration.tell(due);
    this.#host.redraw();
  }

  #tellNotes(isWithLast?: boolean): void {
    if (!this.#isApplying) this.#narration.tellNotes(isWithLast);
  }

  /** Milliseconds until the session's time, stopped by `postpone`, starts again; 0 when it is not stopped. */
  get #delayMs(): number {
    return Math.max(0, this.#state.anchoredAt.monotonicMs - this.#host.clock.now().monotonicMs);
  }

  /** The times at which the session has to wake up. */
  get #course(): Course {
    const times = [...this.#timeline.phases.map(({ endMs }) => endMs), ...this.#cues.times];
    const isRunning = this.#state.status === 'running';
    return { isRunning, positionMs: this.positionMs, delayMs: this.#delayMs, times };
  }

  #wake = (isLost = !isRendered(this.#host.element)): void => {
    // a hidden page went on because its sound was heard; a phone call, for example, may have stopped the sound since
    if (this.#document.hidden && !this.#cueOutput.isHeard) this.#state = { ...this.#state, hidden: true };
    this.dispatch(isLost ? { type: 'pause', reason: 'not-rendered' } : { type: 'wake' });
  };

  /** A hidden page counts as hidden only if nothing is heard of the session. */
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

  /** Only one session per document runs: the one started last. Works across several copies of the library on a page. */
  #onOtherSession = (): void => {
    if (!this.#isDispatching) this.dispatch({ type: 'pause', reason: 'other-session' });
    this.#isDispatching = false;
  };
}
