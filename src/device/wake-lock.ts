import type { Clock } from './clock.js';

/** A pause longer than this is a break: the screen may sleep. */
const PAUSE_MS = 5 * 60_000;

export interface WakeLockOptions {
  /** Default the browser's. */
  readonly navigator?: { readonly wakeLock?: Pick<Navigator['wakeLock'], 'request'> | undefined };
  readonly document?: Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;
  /** Counts the pause. */
  readonly clock?: Clock;
  /** The screen may sleep: there is no wake lock here, or it was refused. Told once until `end`. */
  readonly onRefused?: () => void;
}

/**
 * Keeps the screen on while it is held. Where the browser cannot, or will not (a frame without permission, a low
 * battery), nothing happens: a session on a phone then runs into the gap rule when the screen sleeps.
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

  /** Asks again where the browser has taken it back, as it does whenever the page is hidden; by itself on return. */
  hold(): void {
    this.#endPause();
    if (!this.#isWanted) this.#document.addEventListener('visibilitychange', this.#askWhereNeeded);
    this.#isWanted = true;
    this.#askWhereNeeded();
  }

  /** Holds on for five minutes more, by the clock that was given, then releases. Does nothing unless held. */
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

  /** Releases; in the next session a refusal is told again. */
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
    // a hidden page is refused whatever the device allows, and is asked for again on return
    if (this.#document.hidden) return;
    this.#isAsking = true;
    try {
      const { wakeLock } = this.#options.navigator ?? navigator;
      const sentinel = await wakeLock!.request('screen');
      if (this.#isWanted) this.#sentinel = sentinel;
      else await sentinel.release();
    } catch {
      // or there is none
      this.#refused();
    }
    this.#isAsking = false;
  }

  /** The session goes on without. */
  #refused(): void {
    if (this.#hasTold || !this.#isWanted || this.#document.hidden) return;
    this.#hasTold = true;
    this.#options.onRefused?.();
  }
}
