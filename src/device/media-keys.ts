/**
 * The buttons of earphones, keyboards and the lock screen, and what the lock screen shows.
 *
 * A browser gives them only to a page that plays media. What counts as playing media differs:
 * - Chrome and Edge: an audio or video element that plays and is longer than five seconds; hence the silent track.
 * - Safari, also on iOS: the same; since 2023 also a running AudioContext while `navigator.audioSession.type` is `playback` (WebKit
 *   change 17812).
 * - Firefox on a computer has the interface; Firefox for Android does not.
 * - Not verified: cross-origin frames, in-app browsers, the real keys of any device.
 *
 * All of this stops other music, so it is used only if the person has chosen it. Where it does not work, nothing happens, and the session
 * is controlled on the screen.
 */
import { SilentTrack } from './silent-track.js';

const KEYS = ['play', 'pause', 'nexttrack', 'previoustrack'] as const;

/** What the buttons do, by the browser's names for them. The device tells play from pause, so neither is a toggle. */
export type MediaKeyActions = Readonly<Record<(typeof KEYS)[number], () => void>>;

export interface NowPlaying {
  /** The name of the move. */
  readonly move: string;
  /** The side in words; left out where both sides work at once. */
  readonly side?: string | undefined;
  /** The name of the routine, or of the site. */
  readonly artist: string;
  readonly isRunning: boolean;
  /** Position and length. Shown only if both are finite numbers and the position lies within the length. */
  readonly positionSeconds?: number | undefined;
  readonly durationSeconds?: number | undefined;
}

export type MediaSessionLike = Pick<MediaSession, 'setActionHandler'> &
  Partial<Pick<MediaSession, 'setPositionState'>> & {
    metadata: MediaMetadata | null;
    playbackState: MediaSessionPlaybackState;
  };

function attempt(run: () => void): void {
  try {
    run();
  } catch {
    // this browser does not know the action, or lacks this part of the interface
  }
}

/** Holds the media keys from the first `show` until `release`; can be used again after that. Never throws. */
export class MediaKeys {
  readonly #actions: MediaKeyActions;
  #session: MediaSessionLike | undefined;
  readonly #describe: (init: MediaMetadataInit) => MediaMetadata;
  readonly #track: Pick<SilentTrack, 'play' | 'pause' | 'release'>;
  #isHeld = false;
  #shown = '';

  /** `session`: by default the browser's; `null` for none. The others are replaced in tests. */
  constructor(
    actions: MediaKeyActions,
    session?: MediaSessionLike | null,
    describe: (init: MediaMetadataInit) => MediaMetadata = (init) => new MediaMetadata(init),
    track: Pick<SilentTrack, 'play' | 'pause' | 'release'> = new SilentTrack(),
  ) {
    this.#actions = actions;
    // even reading the property may throw
    attempt(() => (this.#session = (session === undefined ? navigator.mediaSession : session) ?? undefined));
    this.#describe = describe;
    this.#track = track;
  }

  /** To be called when a phase begins, and when a session pauses or resumes; in between the device counts by itself. */
  show({ move, side, artist, isRunning, positionSeconds = NaN, durationSeconds = NaN }: NowPlaying): void {
    const session = this.#session;
    if (!session) return;
    this.#hold(session);
    const [title, by] = [side ? `${move}, ${side}` : move, artist].map((text) => text.replaceAll('\u00ad', ''));
    // setting the same again makes some lock screens flicker
    if (this.#shown !== `${title}\n${by}`) {
      this.#shown = `${title}\n${by}`;
      attempt(() => (session.metadata = this.#describe({ title: title!, artist: by! })));
    }
    attempt(() => this.#track[isRunning ? 'play' : 'pause']());
    attempt(() => (session.playbackState = isRunning ? 'playing' : 'paused'));
    const isValid = positionSeconds >= 0 && positionSeconds <= durationSeconds && durationSeconds < Infinity;
    attempt(() =>
      session.setPositionState?.(isValid ? { position: positionSeconds, duration: durationSeconds } : undefined),
    );
  }

  /** Gives the keys back, so that they control other media again. */
  release(): void {
    const session = this.#session;
    if (!session || !this.#isHeld) return;
    this.#isHeld = false;
    this.#shown = '';
    attempt(() => this.#track.release());
    for (const action of KEYS) attempt(() => session.setActionHandler(action, null));
    attempt(() => session.setPositionState?.());
    attempt(() => (session.metadata = null));
    attempt(() => (session.playbackState = 'none'));
  }

  #hold(session: MediaSessionLike): void {
    if (this.#isHeld) return;
    this.#isHeld = true;
    for (const action of KEYS) attempt(() => session.setActionHandler(action, () => this.#actions[action]()));
  }
}
