/** What leads somebody through a session who does not look: tones, a voice, and vibration. */
import type { Clock } from '../device/clock.js';
import { Sound } from '../device/sound.js';
import { Speech } from '../device/speech.js';
import { vibrate, type VibrationKind } from '../device/vibration.js';
import type { Cue } from '../session/cues.js';
import type { Happening, Status } from '../session/playback.js';
import type { ToneIn } from '../session/tones.js';

/** How a session is told, besides being shown. A voice has the tones as well. */
export type Cues = 'voice' | 'tones' | 'silent';

export interface AidsHost {
  readonly clock: Clock;
  /** A cue in words; of a set-up its steps, or only what it is called and for how long. */
  readonly say: (cue: Cue, manner: 'full' | 'short') => string;
  /** The language of the page where the session is. */
  readonly lang: () => string;
  readonly cues: () => Cues;
  /** The page's audio context, and a new one in its place where that is of no use any more. */
  readonly audio: () => AudioContext | undefined;
  readonly renewedAudio: () => AudioContext | undefined;
  /** Lets the session's time stand for so many milliseconds; 0 lets it go on. */
  readonly delay: (milliseconds: number) => void;
  /** The tones have to be planned anew. */
  readonly planAnew: () => void;
  readonly redraw: () => void;
}

export interface AidsParts {
  readonly sound: Pick<Sound, 'resume' | 'plan' | 'silence'>;
  readonly speech: Pick<Speech, 'say' | 'stop' | 'hasVoice' | 'secondsFor'>;
}

/** After the last word of a set-up: a breath, and the three tones of the count. */
const QUIET_MS = 4_500;

/** What is felt of a cue; nothing of how many repetitions are left, which nobody could count by touch. */
const FELT: Readonly<Record<Cue['code'], VibrationKind | undefined>> = {
  'get-ready': 'rest',
  'next-exercise': 'rest',
  rest: 'rest',
  switch: 'switch',
  hold: 'start',
  repetitions: 'start',
  halfway: 'halfway',
  remaining: 'halfway',
  'repetitions-left': undefined,
};

export class Aids {
  /** The browser has refused to speak. */
  #isRefused = false;
  readonly #host: AidsHost;
  readonly #sound: AidsParts['sound'];
  readonly #speech: AidsParts['speech'];
  /** Exercises whose set-up was told in this session. */
  readonly #told = new Set<string>();
  #standsFor: Cue | undefined;

  /** `parts`: in place of the browser's own. */
  constructor(host: AidsHost, parts: Partial<AidsParts> = {}) {
    const onFailed = () => {
      this.#isRefused = true;
      host.redraw();
    };
    this.#host = host;
    this.#sound = parts.sound ?? new Sound(host.audio(), host.renewedAudio, host.planAnew);
    this.#speech = parts.speech ?? new Speech({ clock: host.clock, onVoices: host.redraw, onFailed });
  }

  /** A voice is wanted and there is one: what is announced to a screen reader as well would be said twice. */
  get speaks(): boolean {
    return this.#host.cues() === 'voice' && !this.lacksVoice;
  }

  /** A voice is wanted, and there is none for the language, or the browser refuses. */
  get lacksVoice(): boolean {
    if (this.#host.cues() !== 'voice') return false;
    return this.#isRefused || !this.#speech.hasVoice(this.#host.lang());
  }

  /** After anything that moves a session: the tones that are now ahead. */
  follow(status: Status, ahead: readonly ToneIn[]): void {
    // the tone of the end may sound to its end
    if (status !== 'running' || this.#host.cues() === 'silent') {
      if (status !== 'complete') this.#sound.silence();
      return;
    }
    this.#sound.resume();
    this.#sound.plan(ahead);
  }

  /** A cue has come due. */
  cue(cue: Cue): void {
    const isSetUp = cue.code === 'get-ready' || cue.code === 'next-exercise';
    const felt = FELT[cue.code];
    if (felt && this.#host.cues() !== 'silent') vibrate(felt);
    if (!this.speaks) return;
    const isNew = isSetUp && cue.exercise !== null && !this.#told.has(cue.exercise);
    const text = this.#host.say(cue, isSetUp && !isNew ? 'short' : 'full');
    if (!isNew) return this.#say(text);
    this.#told.add(cue.exercise);
    this.#standsFor = cue;
    const lacksMs = this.#speech.secondsFor(text) * 1000 + QUIET_MS - cue.seconds * 1000;
    if (lacksMs > 0) this.#host.delay(lacksMs);
    this.#say(text, () => {
      if (this.#standsFor !== cue || lacksMs <= 0) return;
      this.#standsFor = undefined;
      this.#host.delay(0);
    });
  }

  /** `sentence`: what is said of it to a screen reader. */
  happened({ type }: Happening, sentence: string): void {
    if (type === 'phase' || type === 'start' || type === 'resume') return;
    this.#standsFor = undefined;
    this.#speech.stop();
    if (type === 'complete' && this.#host.cues() !== 'silent') vibrate('end');
    if (type === 'complete' && this.speaks) this.#say(sentence);
    if (type === 'complete' || type === 'reset') this.#told.clear();
  }

  #say(text: string, over?: () => void): void {
    this.#speech.say(text, { lang: this.#host.lang(), urgent: true, ...(over && { onEnd: over }) });
  }
}
