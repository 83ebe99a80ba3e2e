const CHANNEL = 'limber:session';

/**
 * Sessions in other frames and tabs of the same site: whoever started last goes on, as within one document. The channel is open
 * only while a session runs, because a page that has one may not be kept for the way back to it.
 */
export class OtherFrames {
  readonly #started: () => void;
  #channel: BroadcastChannel | undefined;
  #sinceMs = 0;

  /** `started`: a session has started there after ours. */
  constructor(started: () => void) {
    this.#started = started;
  }

  /** Ours starts, or goes on, at this time of the wall clock, which is one for all. */
  tell(nowMs: number): void {
    this.#sinceMs = nowMs;
    try {
      this.#channel ??= new BroadcastChannel(CHANNEL);
      this.#channel.onmessage = ({ data }: MessageEvent<number>) => {
        if (data > this.#sinceMs) this.#started();
      };
      this.#channel.postMessage(nowMs);
    } catch {
      // there is none, or a frame without rights may not have it
    }
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}
