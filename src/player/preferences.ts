/** How much a voice says in the lead-in to a move: its steps the first time, or only its name. */
export type Guidance = 'full' | 'short';

/** What a person has chosen on this page. It applies to all sessions on the page, and is not stored. */
export interface Preferences {
  /** Volume of tones and voice, 0–1. Default 0.6. */
  volume: number;
  /**
   * Sounds like a music player: also when a phone is on silent, and with the buttons of earphones and lock screen. It may
   * stop the person's music. Default false.
   */
  playAnyway: boolean;
  /** `full`: a voice says the steps of a move the first time; `short`: only its name. Undefined, the default: as the page has it. */
  guidance: Guidance | undefined;
  /** `voiceURI` of the chosen voice. Undefined, the default: the best one on the device. */
  voice: string | undefined;
  /** Waits at each new move until the person taps. Default false. */
  waitsForMe: boolean;
  /** The figure breathes during a hold. Default true. */
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
