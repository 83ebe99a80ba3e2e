/**
 * Keeps the screen on while it is held. Where the browser cannot, or will not (a frame without permission, a low
 * battery), nothing happens: a session on a phone then runs into the gap rule when the screen sleeps.
 */
export class WakeLock {
  #isWanted = false;
  #isAsking = false;
  #sentinel: WakeLockSentinel | undefined;

  /** Asks again where the browser has taken it back, as it does whenever the page is hidden. */
  hold(): void {
    this.#isWanted = true;
    if (!this.#isAsking && (this.#sentinel?.released ?? true)) void this.#ask();
  }

  release(): void {
    this.#isWanted = false;
    void this.#sentinel?.release();
    this.#sentinel = undefined;
  }

  async #ask(): Promise<void> {
    this.#isAsking = true;
    try {
      const sentinel = await navigator.wakeLock?.request('screen');
      if (this.#isWanted) this.#sentinel = sentinel;
      else await sentinel?.release();
    } catch {
      // refused: the session goes on without
    }
    this.#isAsking = false;
  }
}
