/**
 * Silence that plays. Chrome and Edge hand media keys only to a page with an audio element that plays something longer
 * than five seconds; what sounds from an audio context does not count (w3c/mediasession issue 213). A device takes it for
 * music, and stops other music for it, so it is played only where somebody has chosen that.
 */

/** The header of a wave file: one channel, 8,000 samples a second of 8 bits, 8 seconds of them. */
const HEADER = 'UklGRiT6AABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQD6AAA=';
const SAMPLES = 64_000;
/** Of 8 bits: the middle. */
const SILENCE = 128;

function silence(): Blob {
  const header = Uint8Array.from(atob(HEADER), (sign) => sign.charCodeAt(0));
  return new Blob([header, new Uint8Array(SAMPLES).fill(SILENCE)], { type: 'audio/wav' });
}

/** Never throws. A page whose policy allows no media of its own making (`media-src blob:`) has no such track. */
export class SilentTrack {
  #audio: HTMLAudioElement | undefined;
  #address = '';

  /** To be called within a press at first; later it may be called at any time. */
  play(): void {
    if (!this.#audio) {
      this.#address = URL.createObjectURL(silence());
      this.#audio = new Audio(this.#address);
      this.#audio.loop = true;
    }
    if (this.#audio.paused) this.#audio.play().catch(() => undefined);
  }

  pause(): void {
    this.#audio?.pause();
  }

  /** Gives other music its place back. */
  release(): void {
    this.pause();
    this.#audio?.removeAttribute('src');
    this.#audio = undefined;
    URL.revokeObjectURL(this.#address);
    this.#address = '';
  }
}
