/** What leads somebody through a session who does not look: tones, a voice, vibration, and the buttons of earphones. */
import type { Clock } from '../device/clock.js';
import { MediaKeys, type MediaKeyActions, type NowPlaying } from '../device/media-keys.js';
import { Sound } from '../device/sound.js';
import { Speech } from '../device/speech.js';
import { vibrate, type VibrationKind } from '../device/vibration.js';
import type { Cue } from '../session/cues.js';
import type { Happening, Status } from '../session/playback.js';
import type { ToneIn } from '../session/tones.js';
import { preferences, type Preferences } from './preferences.js';

/** How a session is told, besides being shown. A voice has the tones as well. */
export type Cues = 'voice' | 'tones' | 'silent';

/** What the page gives. */
export interface AidsPage {
  /** The language of the page where the session is. */
  readonly lang: () => string;
  readonly cues: () => Cues;
  /** How much a voice says until somebody chooses: `short`, else all. */
  readonly guidance: () => string;
  /** The page's audio context, and a new one in its place where that is of no use any more. */
  readonly audio: () => AudioContext | undefined;
  readonly renewedAudio: () => AudioContext | undefined;
  /** Within a press: lets sound and voice in once more, now that something else was chosen. */
  readonly unlock: () => void;
}

/** What the session gives. */
export interface AidsSession {
  readonly clock: Clock;
  /** A cue in words; of a set-up its steps, or only what it is called and for how long. */
  readonly say: (cue: Cue, manner: 'full' | 'short') => string;
  /** Lets the session's time stand for so many milliseconds; 0 lets it go on. */
  readonly delay: (milliseconds: number) => void;
  /** The tones have to be planned anew. */
  readonly planAnew: () => void;
  /** Something else was preferred. */
  readonly changed: () => void;
  readonly redraw: () => void;
  /** What the buttons of earphones do. */
  readonly keys: MediaKeyActions;
  /** What a lock screen shows. */
  readonly nowPlaying: () => NowPlaying;
}

export interface AidsParts {
  readonly sound: Pick<Sound, 'resume' | 'plan' | 'silence' | 'play' | 'isRunning' | 'volume'>;
  readonly speech: Pick<
    Speech,
    'say' | 'stop' | 'hasVoice' | 'secondsFor' | 'voices' | 'remoteVoices' | 'volume' | 'chosen'
  >;
  readonly mediaKeys: Pick<MediaKeys, 'show' | 'release'>;
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
  readonly #page: AidsPage;
  readonly #session: AidsSession;
  readonly #sound: AidsParts['sound'];
  readonly #speech: AidsParts['speech'];
  readonly #keys: AidsParts['mediaKeys'];
  /** Exercises whose set-up was told in this session. */
  readonly #told = new Set<string>();
  #standsFor: Cue | undefined;

  /** `parts`: in place of the browser's own. */
  constructor(page: AidsPage, session: AidsSession, parts: Partial<AidsParts> = {}) {
    const onFailed = () => {
      this.#isRefused = true;
      session.redraw();
    };
    this.#page = page;
    this.#session = session;
    this.#sound = parts.sound ?? new Sound(page.audio(), page.renewedAudio, session.planAnew);
    const onVoices = () => {
      this.#heed();
      session.redraw();
    };
    this.#speech = parts.speech ?? new Speech({ clock: session.clock, onVoices, onFailed });
    this.#keys = parts.mediaKeys ?? new MediaKeys(session.keys);
    this.#heed();
  }

  /** What is preferred on this page. */
  get preferences(): Readonly<Preferences> {
    return preferences;
  }

  get cues(): Cues {
    return this.#page.cues();
  }

  /** A voice is wanted and there is one: what is announced to a screen reader as well would be said twice. */
  get speaks(): boolean {
    return this.cues === 'voice' && !this.lacksVoice;
  }

  /** A voice is wanted, and there is none for the language, or the browser refuses. */
  get lacksVoice(): boolean {
    if (this.cues !== 'voice') return false;
    return this.#isRefused || !this.#speech.hasVoice(this.#page.lang());
  }

  /** Somebody who does not see the page can still follow, as far as the browser tells. */
  get isHeard(): boolean {
    if (this.cues === 'silent' || preferences.volume === 0) return false;
    return this.#sound.isRunning || this.speaks;
  }

  /** Voices for the page's language: those on the device, best first, and those that send what they say over the network. */
  get voices(): { local: SpeechSynthesisVoice[]; remote: SpeechSynthesisVoice[] } {
    const lang = this.#page.lang();
    return { local: this.#speech.voices(lang), remote: this.#speech.remoteVoices(lang) };
  }

  /** How much a voice says of a set-up that is new. */
  get guidance(): 'full' | 'short' {
    return preferences.guidance ?? (this.#page.guidance() === 'short' ? 'short' : 'full');
  }

  /** To be called within a press. It counts for every session of the page. */
  prefer(change: Partial<Preferences>): void {
    Object.assign(preferences, change);
    this.#isRefused = false;
    this.#page.unlock();
    this.#heed();
    this.#session.changed();
  }

  /** Sounds the tone of a start, for whoever asks whether anything can be heard. */
  hearIt(): void {
    this.#page.unlock();
    this.#sound.play('start');
  }

  /** After anything that moves a session: the tones that are now ahead. */
  follow(status: Status, ahead: readonly ToneIn[]): void {
    if (preferences.playAnyway && status !== 'idle' && status !== 'complete') {
      this.#keys.show(this.#session.nowPlaying());
    } else {
      this.#keys.release();
    }
    // the tone of the end may sound to its end
    if (status !== 'running' || this.cues === 'silent') {
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
    if (felt && this.cues !== 'silent') vibrate(felt);
    if (!this.speaks) return;
    const isNew = isSetUp && cue.exercise !== null && !this.#told.has(cue.exercise);
    const text = this.#session.say(cue, isSetUp && !isNew ? 'short' : this.guidance);
    if (!isNew) return this.#say(text);
    this.#told.add(cue.exercise);
    this.#standsFor = cue;
    const lacksMs = this.#speech.secondsFor(text) * 1000 + QUIET_MS - cue.seconds * 1000;
    if (lacksMs > 0) this.#session.delay(lacksMs);
    this.#say(text, () => {
      if (this.#standsFor !== cue || lacksMs <= 0) return;
      this.#standsFor = undefined;
      this.#session.delay(0);
    });
  }

  /** `sentence`: what is said of it to a screen reader. */
  happened(happening: Happening, sentence: string): void {
    const { type } = happening;
    if (type === 'start') this.#heed();
    if (type === 'phase' || type === 'start' || type === 'resume') return;
    // between repetitions it waits a moment, perhaps in the middle of a sentence
    if (type === 'waiting' && !happening.phase.leadsIn) return this.add(sentence);
    this.#standsFor = undefined;
    this.#speech.stop();
    if (type === 'complete' && this.cues !== 'silent') vibrate('end');
    if ((type === 'complete' || type === 'waiting') && this.speaks) this.#say(sentence);
    if (type === 'complete' || type === 'reset') this.#told.clear();
  }

  /** One more sentence, after what is being said. */
  add(sentence: string): void {
    if (this.speaks) this.#speech.say(sentence, { lang: this.#page.lang() });
  }

  #say(text: string, over?: () => void): void {
    this.#speech.say(text, { lang: this.#page.lang(), urgent: true, ...(over && { onEnd: over }) });
  }

  /** What another session of the page has chosen counts here, too. */
  #heed(): void {
    this.#sound.volume = this.#speech.volume = preferences.volume;
    const { local, remote } = this.voices;
    this.#speech.chosen = [...local, ...remote].find(({ voiceURI }) => voiceURI === preferences.voice);
  }
}
