/**
 * Silence that plays. Chrome and Edge hand media keys only to a page with an audio element that plays something longer
 * than five seconds; what sounds from an audio context does not count (w3c/mediasession issue 213). A device takes it for
 * music, and stops other music for it, so it is played only where somebody has chosen that.
 */

/** Of the track, which plays again and again. */
const SECONDS = 8;
const SAMPLES_PER_SECOND = 8_000;

/** A wave file of one channel with 8 bits a sample, in which 128 is silence. */
function silence(): Blob {
  const length = SECONDS * SAMPLES_PER_SECOND;
  const header = new ArrayBuffer(44);
  const view = new DataView(header);
  const write = (at: number, text: string) => [...text].forEach((sign, i) => view.setUint8(at + i, sign.charCodeAt(0)));
  write(0, 'RIFF');
  view.setUint32(4, 36 + length, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, SAMPLES_PER_SECOND, true);
  view.setUint32(28, SAMPLES_PER_SECOND, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  write(36, 'data');
  view.setUint32(40, length, true);
  return new Blob([header, new Uint8Array(length).fill(128)], { type: 'audio/wav' });
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
    if (this.#address) URL.revokeObjectURL(this.#address);
    this.#address = '';
  }
}
