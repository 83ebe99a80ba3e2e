import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { cuesOf, type Cue } from '../session/cues.js';
import {
  IDLE,
  play,
  playedMs,
  positionMs,
  type Action,
  type Happening,
  type PlaybackState,
} from '../session/playback.js';
import { buildTimeline, type Phase, type Timeline } from '../session/timeline.js';
import { systemClock, type Clock } from './clock.js';

export interface PlaybackListener {
  /** After the state has changed, for each thing that happened, in order. `left`: the state before, played up to now. */
  happened(happening: Happening, left: PlaybackState): void;
  /** A cue is due now. One that is stale is left out. */
  cue(cue: Cue): void;
}

type Host = ReactiveControllerHost & Element;

/**
 * Plays a timeline while its host is on the page. Phase ends and cues are one-shot timeouts armed ahead, because a
 * browser cuts chained ones in a silent hidden tab to one a minute; only the digits, which nobody sees there, wake by
 * a chain from second to second. Nothing is armed unless a session runs.
 */
export class PlaybackController implements ReactiveController {
  clock: Clock = systemClock;
  #host: Host;
  #listener: PlaybackListener;
  #timeline: Timeline = buildTimeline([]);
  #cues: readonly Cue[] = [];
  #nextCue = 0;
  #state: PlaybackState = IDLE;
  #armed: (() => void)[] = [];
  #stopDigits: (() => void) | undefined;
  #sight: IntersectionObserver | undefined;
  /** The next start that is heard is its own. Its target would not tell: out of a closed shadow root it is the host. */
  #tellsOfItself = false;
  /** Out of view nothing is drawn: no digits, no ring. The session itself goes on. */
  inView = true;

  constructor(host: Host, listener: PlaybackListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  get timeline(): Timeline {
    return this.#timeline;
  }

  get state(): PlaybackState {
    return this.#state;
  }

  get phase(): Phase | undefined {
    return this.#timeline.phases[this.#state.phase];
  }

  get positionMs(): number {
    return positionMs(this.#timeline, this.#state, this.clock.now());
  }

  /** Milliseconds left of the present phase. */
  get leftMs(): number {
    return this.phase ? this.phase.endMs - this.positionMs : 0;
  }

  get playedMs(): number {
    return playedMs(this.#timeline, this.#state, this.clock.now());
  }

  /** Another timeline ends the session that plays the present one. */
  load(timeline: Timeline): void {
    this.dispatch({ type: 'reset', reason: 'changed' });
    this.#timeline = timeline;
    this.#cues = cuesOf(timeline);
    if (!isServer) this.#onVisibility();
  }

  dispatch(action: Action): void {
    if (this.#timeline.phases.length === 0) return;
    const before = this.#state;
    const now = this.clock.now();
    const { state, happened } = play(this.#timeline, before, action, now);
    const left: PlaybackState = { ...before, playedMs: playedMs(this.#timeline, before, now) };
    this.#state = state;
    if (state.anchoredAt !== before.anchoredAt || state.status !== before.status) this.#arm();
    const jumped = happened.some((each) => each.type === 'phase' && each.reason !== 'time');
    if (jumped) this.#nextCue = this.#cues.findIndex(({ phase }) => phase >= state.phase);
    for (const happening of happened) {
      this.#tellsOfItself = happening.type === 'start' || happening.type === 'resume';
      this.#listener.happened(happening, left);
      this.#tellsOfItself = false;
    }
    this.#deliverCues();
    if (state !== before) this.#host.requestUpdate();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
    for (const type of ['hold-start', 'hold-resume']) document.addEventListener(type, this.#onOtherSession, true);
    this.#onVisibility();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    for (const type of ['hold-start', 'hold-resume']) document.removeEventListener(type, this.#onOtherSession, true);
    // moving an element takes it out and puts it in again before this runs
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.dispatch({ type: 'pause', reason: 'disconnected' });
    });
  }

  #deliverCues(): void {
    const { status, phase } = this.#state;
    if (status === 'idle') return;
    const position = this.positionMs;
    let due: Cue | undefined;
    for (let cue = this.#cues[this.#nextCue]; cue && cue.atMs <= position; cue = this.#cues[this.#nextCue]) {
      if (cue.phase > phase) break;
      due = cue.phase === phase ? cue : undefined;
      this.#nextCue += 1;
    }
    if (due && status !== 'complete') this.#listener.cue(due);
  }

  #arm(): void {
    for (const cancel of this.#armed) cancel();
    this.#armed = [];
    this.#stopDigits?.();
    this.#watchSight();
    if (this.#state.status !== 'running') return;
    const from = this.positionMs;
    const times = new Set([...this.#timeline.phases.map(({ endMs }) => endMs), ...this.#cues.map(({ atMs }) => atMs)]);
    for (const time of times) if (time > from) this.#armed.push(this.clock.after(time - from, this.#wake));
    this.#armDigits();
  }

  #armDigits(): void {
    this.#stopDigits?.();
    if (this.#state.status !== 'running' || document.hidden || !this.inView) return;
    const toNextSecond = 1000 - (this.positionMs % 1000);
    this.#stopDigits = this.clock.after(toNextSecond, () => {
      this.#host.requestUpdate();
      this.#armDigits();
    });
  }

  #watchSight(): void {
    if (this.#state.status !== 'running') {
      this.#sight?.disconnect();
      this.#sight = undefined;
      this.inView = true;
      return;
    }
    if (this.#sight) return;
    this.#sight = new IntersectionObserver((entries) => {
      this.inView = entries.at(-1)!.isIntersecting;
      this.#armDigits();
      this.#host.requestUpdate();
    });
    this.#sight.observe(this.#host);
  }

  #wake = (): void => {
    const hidden = typeof this.#host.checkVisibility === 'function' && !this.#host.checkVisibility();
    this.dispatch(hidden ? { type: 'pause', reason: 'not-rendered' } : { type: 'wake' });
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
