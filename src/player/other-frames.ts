const CHANNEL = 'limber:session';

/**
 * Sessions in other frames and tabs of the same site: only the one started last goes on, as within one document. The channel is open
 * only while a session runs, because an open channel can keep a page out of the back/forward cache.
 */
export class OtherFrames {
  readonly #started: () => void;
  #channel: BroadcastChannel | undefined;
  #sinceMs = 0;

  /** `started` is called when a session has started there after ours. */
  constructor(started: () => void) {
    this.#started = started;
  }

  /** Our session starts or resumes. `nowMs` is of the wall clock, because all frames share that one. */
  tell(nowMs: number): void {
    this.#sinceMs = nowMs;
    try {
      this.#channel ??= new BroadcastChannel(CHANNEL);
      this.#channel.onmessage = ({ data }: MessageEvent<number>) => {
        if (data > this.#sinceMs) this.#started();
      };
      this.#channel.postMessage(nowMs);
    } catch {
      // the browser has no BroadcastChannel, or the frame is sandboxed
    }
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}
