/**
 * What runs a session on a page. Fetched when somebody is about to press Start, so it imports neither Lit nor anything
 * that the entry holds: what it needs of that, its host hands it.
 */
import type { Aids } from '../aids/aids.js';
import type { Clock } from '../device/clock.js';
import { WakeLock } from '../device/wake-lock.js';
import { courseOf, type Motion } from '../figure/motion.js';
import type { Words } from '../locale/messages.js';
import { sayCue } from '../locale/say.js';
import { cuesOf, type Cue } from '../session/cues.js';
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
  type Happening,
  type PlaybackState,
} from '../session/playback.js';
import type { Phase, Timeline } from '../session/timeline.js';
import { tonesAhead, tonesOf, type ToneAt } from '../session/tones.js';
import { lineOf, type Line } from './line.js';
import { Narrator } from './narrator.js';
import { turnRing } from './ring.js';

export { commandOf } from './keys.js';
export { eventOf } from './hold-events.js';
export { sessionView } from './session-view.js';

/** How much of a session was done. */
export interface SessionTally {
  /** Seconds spent, without pauses, waits, and what was skipped. */
  readonly seconds: number;
  /** Ids of the exercises all of whose holds were done to the end, in order. */
  readonly completed: readonly string[];
  /** Ids of the others. */
  readonly skipped: readonly string[];
}

export interface PlayerHost {
  readonly element: Element;
  readonly clock: Clock;
  readonly words: () => Words;
  /** After the state has changed, for each thing that happened, in order. */
  readonly told: (happening: Happening, tally: SessionTally) => void;
  /** Another second has begun, and nothing but the digits has changed. */
  readonly tick: () => void;
  readonly redraw: () => void;
  /** What is heard and felt, where that could be fetched. */
  readonly aids?: Aids | undefined;
}

/**
 * Plays a timeline while its host is on the page. Phase ends and cues are one-shot timeouts armed ahead, because a
 * browser cuts chained ones in a silent hidden tab to one a minute; only the digits, which nobody sees there, wake by
 * a chain from second to second. Nothing is armed unless a session runs.
 */
export class Player {
  readonly narrator: Narrator;
  readonly #host: PlayerHost;
  readonly #wakeLock = new WakeLock();
  #timeline: Timeline;
  #cues: readonly Cue[] = [];
  #tones: readonly ToneAt[] = [];
  #nextCue = 0;
  #state: PlaybackState = IDLE;
  #armed: (() => void)[] = [];
  #stopDigits: (() => void) | undefined;
  #sight: IntersectionObserver | undefined;
  /** Out of view nothing is drawn: no digits, no ring. The session itself goes on. */
  #inView = true;
  /** The next start that is heard is its own. Its target would not tell: out of a closed shadow root it is the host. */
  #tellsOfItself = false;
  #ring: Animation[] = [];
  #ringDrawn: readonly unknown[] = [];

  constructor(host: PlayerHost, timeline: Timeline) {
    this.#host = host;
    this.#timeline = timeline;
    this.narrator = new Narrator(host.words);
    this.load(timeline);
  }

  /** A voice was chosen and there is none. */
  get lacksVoice(): boolean {
    return this.#host.aids?.lacksVoice ?? false;
  }

  /** A cue in words; `short` leaves the steps of a set-up out. */
  say(cue: Cue, manner: 'full' | 'short'): string {
    const words = this.#host.words();
    if (manner === 'full') return sayCue(cue, words);
    const textOf: Words['textOf'] = (exercise) => {
      const text = words.textOf(exercise);
      return text && { ...text, steps: [] };
    };
    return sayCue(cue, { ...words, textOf });
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

  /** Milliseconds left of the present phase. */
  get leftMs(): number {
    return this.phase.endMs - this.positionMs;
  }

  get stepsDone(): ReadonlySet<number> {
    return stepsDone(this.#timeline, this.#state);
  }

  /** What to do now. */
  get line(): Line {
    const { status } = this.#state;
    return lineOf(
      { phase: this.phase, status, pausedBy: this.narrator.pausedBy, timeline: this.#timeline },
      this.#host.words(),
    );
  }

  /** How the figure moves now, on the host's clock; undefined when no session is under way. */
  get motion(): Motion | undefined {
    const { status, phase, anchorMs, anchoredAt } = this.#state;
    if (status === 'idle' || status === 'complete') return undefined;
    return {
      ...courseOf(this.#timeline.phases, phase),
      startedAtMs: anchoredAt.monotonicMs - (anchorMs - this.phase.startMs),
      pausedAtMs: status === 'running' ? undefined : anchoredAt.monotonicMs,
    };
  }

  /** Another timeline ends the session that plays the present one. */
  load(timeline: Timeline): void {
    this.dispatch({ type: 'reset', reason: 'changed' });
    this.#lay(timeline);
    this.narrator.clear();
  }

  /** Another timeline from the present exercise on, with what went before kept: the session goes on. */
  retime(timeline: Timeline): void {
    this.dispatch({ type: 'wake' });
    const change = retime(this.#timeline, timeline, this.#state, this.#host.clock.now());
    this.#lay(timeline);
    this.#enter(change);
    this.#arm();
  }

  dispatch(action: Action): void {
    if (this.#timeline.phases.length === 0) return;
    this.#enter(play(this.#timeline, this.#state, action, this.#host.clock.now()));
  }

  #lay(timeline: Timeline): void {
    this.#timeline = timeline;
    this.#cues = cuesOf(timeline);
    this.#tones = tonesOf(timeline);
  }

  #enter({ state, happened }: Change): void {
    const before = this.#state;
    this.#state = state;
    if (state.anchoredAt !== before.anchoredAt || state.status !== before.status) this.#arm();
    const jumped = happened.some((each) => each.type === 'phase' && each.reason !== 'time');
    if (jumped) this.#nextCue = this.#cues.findIndex(({ phase }) => phase >= state.phase);
    for (const happening of happened) {
      this.#tell(happening, before);
      // a listener has changed the course: the rest of what happened is no longer so
      if (this.#state !== state) return;
    }
    this.#deliverCue();
    this.planTones();
    if (state !== before) this.#host.redraw();
  }

  /** Lets the time stand for so many milliseconds, because something is still being said; 0 lets it go on. */
  postpone(milliseconds: number): void {
    this.#state = postpone(this.#timeline, this.#state, this.#host.clock.now(), milliseconds);
    this.#arm();
    this.planTones();
    this.#host.redraw();
  }

  /** Plans the tones from here on anew. */
  planTones(): void {
    const { aids } = this.#host;
    if (!aids) return;
    const delayMs = this.#delayMs;
    const ahead = tonesAhead(this.#timeline, this.#tones, this.#state.phase, this.positionMs);
    const later = ahead.map(({ tone, inMs }) => ({ tone, inMs: inMs > 0 ? inMs + delayMs : inMs }));
    aids.follow(this.#state.status, later);
  }

  /** How much is left, for whoever asks. */
  tellTimeLeft(): void {
    this.narrator.tellTimeLeft(this.leftMs);
    this.#host.redraw();
  }

  /** Brings the ring to where the session is. Does nothing unless its course has changed. */
  drawRing(halves: Iterable<HTMLElement>): void {
    const { status, anchoredAt, phase: index } = this.#state;
    const phase = this.#timeline.phases[index];
    const [first, ...rest] = halves;
    const course = [first, phase, status, anchoredAt, this.#inView];
    if (course.every((part, index) => part === this.#ringDrawn[index])) return;
    this.#ringDrawn = course;
    for (const animation of this.#ring) animation.cancel();
    this.#ring = [];
    if (!first || !phase || status === 'idle') return;
    const moves = status === 'running' && this.#inView;
    this.#ring = turnRing([first, ...rest], { phase, status, intoMs: this.positionMs - phase.startMs, moves });
  }

  connected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
    for (const type of ['hold-start', 'hold-resume']) document.addEventListener(type, this.#onOtherSession, true);
    this.#onVisibility();
  }

  disconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    for (const type of ['hold-start', 'hold-resume']) document.removeEventListener(type, this.#onOtherSession, true);
    // moving an element takes it out and puts it in again before this runs
    queueMicrotask(() => {
      if (!this.#host.element.isConnected) this.dispatch({ type: 'pause', reason: 'disconnected' });
    });
  }

  #tell(happening: Happening, before: PlaybackState): void {
    const ended = happening.type === 'reset' ? before : this.#state;
    const played = playedMs(this.#timeline, ended, this.#host.clock.now());
    if (happening.type === 'resume') this.narrator.tellTimeLeft(this.leftMs);
    else this.narrator.happened(happening, this.#timeline, ended, played);
    this.#tellsOfItself = happening.type === 'start' || happening.type === 'resume';
    this.#host.aids?.happened(happening, this.narrator.announcement);
    // the voice says it: a screen reader would say it once more
    if (happening.type === 'complete' && this.#host.aids?.speaks) this.narrator.announcement = '';
    this.#host.told(happening, { seconds: Math.round(played / 1000), ...tally(this.#timeline, ended) });
    this.#tellsOfItself = false;
  }

  /** Of the cues that have come due the last one, unless its phase is over: stale ones would only be in the way. */
  #deliverCue(): void {
    const { status, phase } = this.#state;
    if (status === 'idle' || status === 'complete') return;
    const position = this.positionMs;
    let due: Cue | undefined;
    for (let cue = this.#cues[this.#nextCue]; cue && cue.atMs <= position; cue = this.#cues[this.#nextCue]) {
      if (cue.phase > phase) break;
      due = cue.phase === phase ? cue : undefined;
      this.#nextCue += 1;
    }
    if (!due) return;
    this.#host.aids?.cue(due);
    if (!this.#host.aids?.speaks) this.narrator.cue(due);
    this.#host.redraw();
  }

  /** Milliseconds until the time of the session goes on. */
  get #delayMs(): number {
    return Math.max(0, this.#state.anchoredAt.monotonicMs - this.#host.clock.now().monotonicMs);
  }

  #arm(): void {
    for (const cancel of this.#armed) cancel();
    this.#armed = [];
    this.#stopDigits?.();
    this.#watchSight();
    if (this.#state.status !== 'running') return this.#wakeLock.release();
    this.#wakeLock.hold();
    const from = this.positionMs - this.#delayMs;
    const times = new Set([...this.#timeline.phases.map(({ endMs }) => endMs), ...this.#cues.map(({ atMs }) => atMs)]);
    for (const time of times)
      if (time > this.positionMs) this.#armed.push(this.#host.clock.after(time - from, this.#wake));
    this.#armDigits();
  }

  #armDigits(): void {
    this.#stopDigits?.();
    if (this.#state.status !== 'running' || document.hidden || !this.#inView) return;
    const toNextSecond = this.#delayMs + 1000 - (this.positionMs % 1000);
    this.#stopDigits = this.#host.clock.after(toNextSecond, () => {
      this.#host.tick();
      this.#armDigits();
    });
  }

  #watchSight(): void {
    if (this.#state.status !== 'running') {
      this.#sight?.disconnect();
      this.#sight = undefined;
      this.#inView = true;
      return;
    }
    if (this.#sight) return;
    this.#sight = new IntersectionObserver((entries) => {
      this.#inView = entries.at(-1)!.isIntersecting;
      this.#armDigits();
      this.#host.redraw();
    });
    this.#sight.observe(this.#host.element);
  }

  #wake = (): void => {
    const { element } = this.#host;
    const isRendered = typeof element.checkVisibility !== 'function' || element.checkVisibility();
    this.dispatch(isRendered ? { type: 'wake' } : { type: 'pause', reason: 'not-rendered' });
  };

  #onVisibility = (): void => {
    this.dispatch({ type: document.hidden ? 'hide' : 'show' });
  };

  /** One session in a document: whoever started last goes on. It works across copies of the library. */
  #onOtherSession = (): void => {
    if (!this.#tellsOfItself) this.dispatch({ type: 'pause', reason: 'other-session' });
    this.#tellsOfItself = false;
  };
}
