/**
 * An audio element that plays silence. Chrome and Edge give media keys only to a page whose audio element plays something longer than
 * five seconds; an audio context does not count (w3c/mediasession issue 213). The device treats it as music and stops other music, so it is
 * played only if the person has chosen that.
 */

/** The header of a WAV file, in base64: one channel, 8 bits, 8,000 samples a second, 8 seconds. */
const HEADER = 'UklGRiT6AABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQD6AAA=';
const SAMPLES = 64_000;
/** The middle of an 8-bit sample. */
const SILENCE = 128;

function silence(): Blob {
  const header = Uint8Array.from(atob(HEADER), (sign) => sign.charCodeAt(0));
  return new Blob([header, new Uint8Array(SAMPLES).fill(SILENCE)], { type: 'audio/wav' });
}

/** Stays silent and without effect where the page's content security policy does not allow `media-src blob:`. */
export class SilentTrack {
  #audio: HTMLAudioElement | undefined;
  #address = '';

  /** The first call has to be within a press; later calls may come at any time. */
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

  /** Frees the audio element, so that other music can play again. */
  release(): void {
    this.pause();
    this.#audio?.removeAttribute('src');
    this.#audio = undefined;
    URL.revokeObjectURL(this.#address);
    this.#address = '';
  }
}
