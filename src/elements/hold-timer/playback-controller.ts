import type { ReactiveController } from 'lit';
import { followChoices, tellChoice } from '../../device/choices.js';
import { systemClock, type Clock } from '../../device/clock.js';
import { lastInput } from '../../device/last-input.js';
import { markResumed, whatWasInterrupted } from '../../device/memory.js';
import { drawAllNow } from '../../device/sight.js';
import { audioContext, renewedContext, unlock } from '../../device/unlock.js';
import { onceMore } from '../../locale/once-more.js';
import type { Words } from '../../locale/messages.js';
import type { Cues } from '../../player/cue-output.js';
import type { Player } from '../../player/player.js';
import { toJson } from '../../session/json.js';
import type { Action } from '../../session/playback.js';
import type { Status } from '../../session/status.js';
import { buildTimeline, type Phase, type Timeline } from '../../session/timeline.js';
import type * as Session from '../session/session.js';

export interface PlaybackListener {
  readonly words: () => Words;
  /** Another second has begun. */
  readonly tick: () => void;
  /** How a session is announced. */
  readonly cues: () => Cues;
  /** Called when the visitor has chosen this in any timer. */
  readonly choose: (cues: Cues) => void;
  /** How much the voice says if the visitor has not chosen: `short`, else everything. */
  readonly guidance: () => string;
  /** The language to speak; for an exercise that of its words, which may differ from the page's. */
  readonly lang: (exercise?: string | false | null) => string;
}

type SessionModule = typeof Session;

let arriving: Promise<SessionModule> | undefined;
let here: SessionModule | undefined;

/** Fetches the code that plays a session, once for the page. Rejects if it cannot be fetched; the next call tries again. */
export function loadSession(): Promise<SessionModule> {
  arriving ??= onceMore(() => import('../session/session.js')).then(
    (module) => (here = module),
    (reason: unknown) => {
      arriving = undefined;
      throw reason;
    },
  );
  return arriving;
}

const keyOf = ({ phases }: Timeline): string => toJson(phases);

/**
 * A timeline and, once needed, the player that runs it. The code that plays a session is fetched only when somebody is
 * about to press Start; until then the element is idle at the timeline's first phase.
 */
export class PlaybackController implements ReactiveController {
  clock: Clock = systemClock;
  /** The session's code could not be fetched at the last press. */
  hasFailed = false;
  readonly #host: Session.SessionTimer;
  readonly #listener: PlaybackListener;
  #timeline: Timeline = buildTimeline([]);
  #player: Player | undefined;
  #isStarting = false;
  #stopChoices: (() => void) | undefined;

  constructor(host: Session.SessionTimer, listener: PlaybackListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  get timeline(): Timeline {
    return this.#player?.timeline ?? this.#timeline;
  }

  get player(): Player | undefined {
    return this.#player;
  }

  /** The session's code; undefined until there is a player. */
  get session(): SessionModule | undefined {
    return this.#player && here;
  }

  get status(): Status {
    return this.#player?.state.status ?? 'idle';
  }

  /** The current phase; at rest the first. Undefined if there is nothing to play. */
  get phase(): Phase | undefined {
    return this.#player?.phase ?? this.#timeline.phases[0];
  }

  /** Start was pressed, and the session's code is loading. */
  get isStarting(): boolean {
    return this.#isStarting;
  }

  /** Sets the timeline. Another one ends the session in progress; an equal one changes nothing. */
  load(timeline: Timeline): void {
    if (this.#player && keyOf(timeline) === keyOf(this.#timeline)) return;
    this.#timeline = timeline;
    this.#player?.load(timeline);
  }

  /** Replaces the timeline from the current exercise on; the session in progress continues in it. */
  retime(timeline: Timeline): void {
    this.#timeline = timeline;
    this.#player?.retime(timeline);
  }

  /** Somebody is about to press Start: does now what would delay the answer to the press. */
  prepare = (): void => {
    lastInput(); // from now on it is known whether keys or a pointer are used
    if (!this.#player) this.ready().catch(() => undefined);
  };

  /** Resolves when there is a player. */
  ready = async (): Promise<void> => {
    this.#makePlayer(await loadSession());
    this.#host.requestUpdate();
  };

  /** Acts at once if there is a player. Else a start waits for the session's code, unless it is cancelled meanwhile. */
  dispatch(action: Action): void {
    const { type } = action;
    if (type === 'start' || type === 'resume') {
      if (!this.#host.isConnected) return;
      markResumed();
      this.unlock();
      // while anything is observed for coming into view, each step of the ring costs the main thread a frame
      requestAnimationFrame(() => setTimeout(drawAllNow));
    }
    if (this.#player) return this.#player.dispatch(action);
    if (type === 'reset' || type === 'pause') this.#expect(false);
    if (type !== 'start' || this.#isStarting) return;
    this.#expect(true);
    if (here) this.#begin(here);
    else loadSession().then(this.#begin, this.#fail);
  }

  /** Must be called within a press: a browser allows later sound and speech only then. */
  unlock = (): void => {
    const cues = this.#listener.cues();
    const playAnyway = here?.preferences.playAnyway;
    if (cues !== 'silent') unlock({ speech: cues === 'voice', ...(playAnyway && { playAnyway }) });
  };

  /** Unlocking sound takes a moment in which nothing is drawn. With a mouse there is time for it before the click. */
  onPointerDown = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse') this.unlock();
  };

  /** Takes over what was chosen in any timer, for all sessions. */
  #onChoice = (choice: object): void => {
    const { cues, ...preferred } = choice as { readonly cues?: Cues };
    if (cues) this.#listener.choose(cues);
    if (here) Object.assign(here.preferences, preferred);
    this.#player?.applyPreferences();
  };

  hostConnected(): void {
    this.#stopChoices = followChoices(this.#onChoice);
    this.#player?.connected();
    if (whatWasInterrupted()) this.ready().then(this.#resumeInterrupted, () => undefined);
  }

  hostDisconnected(): void {
    this.#stopChoices?.();
    this.#player?.disconnected();
  }

  #expect(isStarting: boolean): void {
    this.#isStarting = isStarting;
    this.hasFailed = false;
    this.#host.requestUpdate();
  }

  #begin = (session: SessionModule): void => {
    const isCalledOff = !this.#isStarting || !this.#host.isConnected;
    this.#expect(false);
    if (!isCalledOff) this.#makePlayer(session).dispatch({ type: 'start' });
  };

  #resumeInterrupted = (): void => {
    if (whatWasInterrupted() && this.#host.isConnected) void this.#player?.resumeInterrupted();
  };

  #makePlayer({ Player, CueOutput, SavedTimer, eventOf }: SessionModule): Player {
    if (this.#player) return this.#player;
    const audio = { audio: audioContext, renewedAudio: renewedContext };
    const page = { ...this.#listener, ...audio, unlock: this.unlock, preferred: tellChoice };
    // the clock that is set by then
    const clock: Clock = { now: () => this.clock.now(), after: (...timer) => this.clock.after(...timer) };
    this.#player = new Player(
      {
        ...this.#listener,
        element: this.#host,
        clock,
        onEvent: (event, tally) => this.#host.dispatchEvent(eventOf(event, tally)),
        redraw: () => this.#host.requestUpdate(),
        settings: new SavedTimer(this.#host),
        cueOutput: (session) => new CueOutput(page, session),
      },
      this.#timeline,
    );
    if (this.#host.isConnected) this.#player.connected();
    return this.#player;
  }

  #fail = (reason: unknown): void => {
    if (!this.#isStarting) return;
    console.warn('limber: what plays a session could not be fetched.', reason);
    this.#isStarting = false;
    this.hasFailed = true;
    this.#host.requestUpdate();
  };
}
