/** How much a voice says on the way into a move: its steps the first time that it comes, or its name. */
export type Guidance = 'full' | 'short';

/** What somebody has chosen on this page counts for all of its sessions, and is forgotten with the page. */
export interface Preferences {
  /** Of tones and voice, 0–1. Default 0.6. */
  volume: number;
  /**
   * Sounds like a music player does: also where a phone is on silent, and with the buttons of earphones and of the lock
   * screen. It may stop somebody's music, so it is off unless chosen.
   */
  playAnyway: boolean;
  /** `full`: a voice says the steps of a move the first time that it comes; `short`: its name alone. Default as the page has it. */
  guidance: Guidance | undefined;
  /** `voiceURI` of the voice that was chosen; default the best one on the device. */
  voice: string | undefined;
  /** Waits at each new move until somebody says that she is ready. Default false. */
  waitsForMe: boolean;
  /** The figure breathes in a hold. Default true. */
  showsBreath: boolean;
}

export const preferences: Preferences = {
  volume: 0.6,
  playAnyway: false,
  guidance: undefined,
  voice: undefined,
  waitsForMe: false,
  showsBreath: true,
};
