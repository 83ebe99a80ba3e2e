import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CueOutputSession, Cues } from '../../player/cue-output.js';
import { systemClock, type Clock } from '../../device/clock.js';
import { markResumed, wasInterrupted } from '../../device/cut-off.js';
import { audioContext, renewedContext, unlock } from '../../device/unlock.js';
import type { Words } from '../../locale/messages.js';
import type { Player, SessionTally } from '../../player/player.js';
import type { Action, PlaybackEvent, Status } from '../../session/playback.js';
import { buildTimeline, type Phase, type Timeline } from '../../session/timeline.js';

export interface PlaybackListener {
  readonly words: () => Words;
  /** Whether the words of a session are here. */
  readonly hasWords: () => boolean;
  /** Fetches them. */
  readonly fetchWords: () => Promise<void>;
  /** After the state has changed, for each thing that happened, in order. */
  readonly onEvent: (event: PlaybackEvent, tally: SessionTally) => void;
  /** Another second has begun. */
  readonly tick: () => void;
  /** How the session is to be told. */
  readonly cues: () => Cues;
  /** How much of it a voice says where nobody has chosen: `short`, else all. */
  readonly guidance: () => string;
  /** The language that is spoken. */
  readonly lang: () => string;
}

export type PlayerModule = typeof import('../../player/player.js');
export type HandsFreeModule = typeof import('../../hands-free/hands-free.js');

let arriving: Promise<void> | undefined;
let here: PlayerModule | undefined;
let handsFree: HandsFreeModule | undefined;

/** Fetches what plays, once for the page. Rejects when it cannot be had; the next call tries again. */
export function fetchPlayer(): Promise<void> {
  // a session goes on without what is beside it
  arriving ??= Promise.all([
    import('../../player/player.js'),
    import('../../hands-free/hands-free.js').catch(() => undefined),
  ]).then(
    ([player, module]) => {
      here = player;
      handsFree = module;
    },
    (reason: unknown) => {
      arriving = undefined;
      throw reason;
    },
  );
  return arriving;
}

/** What plays, with all that came with it, once it is here. */
export const playerHere = (): PlayerModule | undefined => here;

/** What comes beside it; undefined also where that could not be had. */
export const handsFreeHere = (): HandsFreeModule | undefined => handsFree;

/**
 * A timeline at rest, and the player that runs it once there is one. Until somebody is about to press Start nothing of
 * a session is fetched, and until then the element is idle at the timeline's first phase.
 */
export class PlaybackController implements ReactiveController {
  clock: Clock = systemClock;
  /** What plays could not be fetched at the last press. */
  failed = false;
  #host: ReactiveControllerHost & Element;
  #listener: PlaybackListener;
  #timeline: Timeline = buildTimeline([]);
  #player: Player | undefined;
  #isStarting = false;

  constructor(host: ReactiveControllerHost & Element, listener: PlaybackListener) {
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

  /** Another timeline ends the session that plays the present one. */
  load(timeline: Timeline): void {
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
    if (!this.#player) this.ready().catch(() => undefined);
  };

  async #fetch(): Promise<void> {
    await Promise.all([fetchPlayer(), this.#listener.fetchWords()]);
  }

  /** Until there is a player, at rest. */
  ready = async (): Promise<void> => {
    await this.#fetch();
    this.#makePlayer();
    this.#host.requestUpdate();
  };

  /** At once when what plays is here already; a start, else, as soon as it is, unless it is called off before that. */
  dispatch(action: Action): void {
    const { type } = action;
    if (type === 'start' || type === 'resume') {
      if (!this.#host.isConnected) return;
      markResumed();
      this.#unlock();
    }
    if (this.#player) return this.#player.dispatch(action);
    if (type === 'reset' || type === 'pause') this.#expect(false);
    if (type !== 'start' || this.#isStarting) return;
    this.#expect(true);
    if (here && this.#listener.hasWords()) this.#begin();
    else this.#fetch().then(() => this.#begin(), this.#fail);
  }

  /** Within a press: what sounds and speaks later has to be let in now. */
  #unlock = (): void => {
    const cues = this.#listener.cues();
    const playAnyway = handsFree?.preferences.playAnyway;
    if (cues !== 'silent') unlock({ speech: cues === 'voice', ...(playAnyway && { playAnyway }) });
  };

  /** To let sound in takes a moment in which nothing is drawn: with a mouse there is time for it before the click. */
  onPointerDown = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse') this.#unlock();
  };

  /** The cues are others now. */
  cuesChanged(): void {
    this.#unlock();
    this.#player?.applyPreferences();
  }

  hostConnected(): void {
    this.#player?.connected();
    if (wasInterrupted()) this.ready().then(this.#recall, () => undefined);
  }

  hostDisconnected(): void {
    this.#player?.disconnected();
  }

  #expect(isStarting: boolean): void {
    this.#isStarting = isStarting;
    this.failed = false;
    this.#host.requestUpdate();
  }

  #begin(): void {
    const isCalledOff = !this.#isStarting || !this.#host.isConnected;
    this.#expect(false);
    if (isCalledOff) return;
    this.#makePlayer().dispatch({ type: 'start' });
  }

  /** Only the first that plays the same takes it up. */
  #recall = async (): Promise<void> => {
    if (wasInterrupted() && (await this.#player!.recall())) markResumed();
  };

  #makePlayer(): Player {
    if (this.#player) return this.#player;
    const redraw = () => this.#host.requestUpdate();
    const page = { ...this.#listener, audio: audioContext, renewedAudio: renewedContext, unlock: this.#unlock };
    const { CueOutput } = handsFree ?? {};
    const cueOutput = CueOutput && ((session: CueOutputSession) => new CueOutput(page, session));
    // whichever is set by then
    const clock: Clock = { now: () => this.clock.now(), after: (...timer) => this.clock.after(...timer) };
    const host = { ...this.#listener, element: this.#host, clock, redraw, cueOutput };
    this.#player = new here!.Player(host, this.#timeline);
    if (this.#host.isConnected) this.#player.connected();
    return this.#player;
  }

  #fail = (reason: unknown): void => {
    if (!this.#isStarting) return;
    console.warn('limber: the player could not be fetched.', reason);
    this.#isStarting = false;
    this.failed = true;
    this.#host.requestUpdate();
  };
}
