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
  /** What of a session is heard. */
  readonly cues: () => Cues;
  /** Somebody has chosen so, in whichever timer. */
  readonly choose: (cues: Cues) => void;
  /** How much of it a voice says where nobody has chosen: `short`, else all. */
  readonly guidance: () => string;
  /** The language that is spoken; of a move that of its words, which a page may have in no other. */
  readonly lang: (exercise?: string | false | null) => string;
}

type SessionModule = typeof Session;

let arriving: Promise<SessionModule> | undefined;
let here: SessionModule | undefined;

/** Fetches what plays a session, once for the page. Rejects when it cannot be had; the next call tries again. */
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
 * A timeline at rest, and the player that runs it once there is one. Until somebody is about to press Start nothing of
 * a session is fetched, and until then the element is idle at the timeline's first phase.
 */
export class PlaybackController implements ReactiveController {
  clock: Clock = systemClock;
  /** What plays could not be fetched at the last press. */
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

  /** What came with the player; undefined before that. */
  get session(): SessionModule | undefined {
    return this.#player && here;
  }

  get status(): Status {
    return this.#player?.state.status ?? 'idle';
  }

  /** The present phase; at rest the first. Undefined when there is nothing to play. */
  get phase(): Phase | undefined {
    return this.#player?.phase ?? this.#timeline.phases[0];
  }

  /** Start was pressed, and what plays is on the way. */
  get isStarting(): boolean {
    return this.#isStarting;
  }

  /** Another timeline ends the session that plays the present one. An equal one changes nothing. */
  load(timeline: Timeline): void {
    if (this.#player && keyOf(timeline) === keyOf(this.#timeline)) return;
    this.#timeline = timeline;
    this.#player?.load(timeline);
  }

  /** Another timeline from the present exercise on; the session that is under way goes on in it. */
  retime(timeline: Timeline): void {
    this.#timeline = timeline;
    this.#player?.retime(timeline);
  }

  /** Someone is about to press Start: what can be made before that would only delay the answer to it. */
  prepare = (): void => {
    lastInput(); // from now on it is known how the page is used
    if (!this.#player) this.ready().catch(() => undefined);
  };

  /** Until there is a player, at rest. */
  ready = async (): Promise<void> => {
    this.#makePlayer(await loadSession());
    this.#host.requestUpdate();
  };

  /** At once when what plays is here already; a start, else, as soon as it is, unless it is called off before that. */
  dispatch(action: Action): void {
    const { type } = action;
    if (type === 'start' || type === 'resume') {
      if (!this.#host.isConnected) return;
      markResumed();
      this.unlock();
      // while anything is observed, each step of the ring costs the page's thread a frame
      requestAnimationFrame(() => setTimeout(drawAllNow));
    }
    if (this.#player) return this.#player.dispatch(action);
    if (type === 'reset' || type === 'pause') this.#expect(false);
    if (type !== 'start' || this.#isStarting) return;
    this.#expect(true);
    if (here) this.#begin(here);
    else loadSession().then(this.#begin, this.#fail);
  }

  /** Within a press: what sounds and speaks later has to be let in now. */
  unlock = (): void => {
    const cues = this.#listener.cues();
    const playAnyway = here?.preferences.playAnyway;
    if (cues !== 'silent') unlock({ speech: cues === 'voice', ...(playAnyway && { playAnyway }) });
  };

  /** To let sound in takes a moment in which nothing is drawn: with a mouse there is time for it before the click. */
  onPointerDown = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse') this.unlock();
  };

  /** How all sessions are told, or what else is preferred for them. */
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
    // whichever is set by then
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
