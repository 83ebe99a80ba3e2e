import type { Clock } from './clock.js';

/** After a pause of this length the screen may sleep. */
const PAUSE_MS = 5 * 60_000;

export interface WakeLockOptions {
  /** By default the browser's. */
  readonly navigator?: { readonly wakeLock?: Pick<Navigator['wakeLock'], 'request'> | undefined };
  readonly document?: Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;
  /** Times the pause. Without it, a pause never releases the lock. */
  readonly clock?: Clock;
  /** The screen may sleep, because the browser has no wake lock or refuses it. Called once until `end`. */
  readonly onRefused?: () => void;
}

/**
 * Keeps the screen on while it is held. Where the browser cannot or will not do that (a frame without permission, a low battery), only
 * `onRefused` is called. On a phone whose screen then sleeps, the session pauses with `gap`.
 */
export class WakeLock {
  readonly #options: WakeLockOptions;
  #isWanted = false;
  #isAsking = false;
  #hasTold = false;
  #sentinel: WakeLockSentinel | undefined;
  #stopPause: (() => void) | undefined;

  constructor(options: WakeLockOptions = {}) {
    this.#options = options;
  }

  /** Keeps the screen on. A browser takes the lock back when the page is hidden; when it is seen again, this asks again by itself. */
  hold(): void {
    this.#endPause();
    if (!this.#isWanted) this.#document.addEventListener('visibilitychange', this.#askWhereNeeded);
    this.#isWanted = true;
    this.#askWhereNeeded();
  }

  /** Releases in five minutes, unless `hold` is called before. Does nothing unless held. */
  pause(): void {
    if (!this.#isWanted) return;
    this.#stopPause ??= this.#options.clock?.after(PAUSE_MS, () => this.release());
  }

  release(): void {
    this.#endPause();
    this.#isWanted = false;
    this.#document.removeEventListener('visibilitychange', this.#askWhereNeeded);
    this.#sentinel?.release().catch(() => undefined);
    this.#sentinel = undefined;
  }

  /** Releases at the end of a session. In the next one a refusal is reported again. */
  end(): void {
    this.release();
    this.#hasTold = false;
  }

  get #document(): NonNullable<WakeLockOptions['document']> {
    return this.#options.document ?? document;
  }

  #endPause(): void {
    this.#stopPause?.();
    this.#stopPause = undefined;
  }

  #askWhereNeeded = (): void => {
    if (!this.#isAsking && (this.#sentinel?.released ?? true)) void this.#ask();
  };

  async #ask(): Promise<void> {
    // a hidden page is always refused; this is called again when it is seen
    if (this.#document.hidden) return;
    this.#isAsking = true;
    try {
      const { wakeLock } = this.#options.navigator ?? navigator;
      const sentinel = await wakeLock!.request('screen');
      if (this.#isWanted) this.#sentinel = sentinel;
      else await sentinel.release();
    } catch {
      // refused, or the browser has no wake lock
      this.#refused();
    }
    this.#isAsking = false;
  }

  /** Reports the refusal once; the session goes on. */
  #refused(): void {
    if (this.#hasTold || !this.#isWanted || this.#document.hidden) return;
    this.#hasTold = true;
    this.#options.onRefused?.();
  }
}
