/** Leads a person who does not look through a session: by tones, voice, vibration, and the buttons of earphones. */
import { capabilities, type Capabilities } from '../device/capabilities.js';
import type { Clock } from '../device/clock.js';
import { MediaKeys, type MediaKeyActions, type NowPlaying } from '../device/media-keys.js';
import { Sound } from '../device/sound.js';
import { Speech, type SpeechEnding } from '../device/speech.js';
import { vibrate } from '../device/vibration.js';
import type { Cue } from '../session/cues.js';
import type { PlaybackEvent, PauseReason } from '../session/playback.js';
import type { Status } from '../session/status.js';
import { COUNTED_FROM_SECONDS, TONE_OF, type ToneIn } from '../session/tones.js';
import { preferences, type Preferences } from './preferences.js';

/** How a session is told, besides being shown. `voice` and `reader` have tones as well; for `reader`, time stops while a screen reader reads. */
export type Cues = 'voice' | 'tones' | 'silent' | 'reader';

/** What the output needs from the page. */
export interface CueOutputPage {
  /** The language at the session's place in the page; with an exercise, the language that its words are in. */
  readonly lang: (exercise?: string | false | null) => string;
  readonly cues: () => Cues;
  /** How much a voice says until the person chooses: `short`, or anything else for `full`. */
  readonly guidance: () => string;
  /** The page's audio context; and the same, but replaced by a new one if it is closed or interrupted. */
  readonly audio: () => AudioContext | undefined;
  readonly renewedAudio: () => AudioContext | undefined;
  /** Asks the browser again to allow sound and voice. To be called within a press. */
  readonly unlock: () => void;
  /** Tells every session on the page, this one included, of changed preferences. */
  readonly preferred: (change: Partial<Preferences>) => void;
}

/** What the output needs from the session. */
export interface CueOutputSession {
  readonly clock: Clock;
  /** A cue in words. For a set-up, `full` has its steps, `short` only the name. */
  readonly say: (cue: Cue, manner: 'full' | 'short') => string;
  /** Stops the session's time for so many milliseconds; 0 starts it again at once. */
  readonly delay: (milliseconds: number) => void;
  /** The voice could not say this sentence. */
  readonly unsaid: (sentence: string) => void;
  /** The audio context has started, so the tones have to be planned again. */
  readonly planAnew: () => void;
  /** The browser's list of voices has loaded or changed. */
  readonly voicesChanged: () => void;
  /** What the buttons of earphones do. */
  readonly keys: MediaKeyActions;
  /** What a lock screen shows. */
  readonly nowPlaying: () => NowPlaying;
}

export interface CueOutputDevices {
  readonly sound: Pick<Sound, 'resume' | 'plan' | 'silence' | 'play' | 'isRunning' | 'volume'>;
  readonly speech: Pick<
    Speech,
    'say' | 'stop' | 'listen' | 'close' | 'hasVoice' | 'secondsFor' | 'voices' | 'remoteVoices' | 'volume' | 'chosen'
  >;
  readonly mediaKeys: Pick<MediaKeys, 'show' | 'release'>;
}

/** Time kept free of speech at the end of a lead-in to a new move: a breath, and the three tones of the count. */
const QUIET_MS = 4_500;
/** The same at the end of any other lead-in: only the three tones. */
const COUNT_MS = 3_000;

/**
 * Reasons for a pause that the voice says, because a person who does not look would wonder about the silence. With the other reasons
 * the person has caused the pause (such as by closing a dialog), or nobody is there.
 */
const TOLD_PAUSES: readonly PauseReason[] = ['user', 'gap', 'hidden'];

/** How long time is stopped for a voice that is slower than expected, unless it ends earlier. Longer than any set-up takes. */
const STAND_MS = 120_000;

/** How much later than expected a voice may end before time is stopped for it. */
const SLACK_MS = 250;

type LeadInCue = Extract<Cue, { code: 'get-ready' | 'next-exercise' | 'switch' | 'rest' }>;

const leadsIn = (cue: Cue): cue is LeadInCue =>
  cue.code === 'get-ready' || cue.code === 'next-exercise' || cue.code === 'switch' || cue.code === 'rest';

/** The new move that a lead-in leads to; null for a change of sides and a rest. */
const moveOf = (cue: LeadInCue): string | null =>
  cue.code === 'get-ready' || cue.code === 'next-exercise' ? cue.exercise : null;

/** A lead-in that a voice is saying. */
interface SpokenLeadIn {
  readonly cue: LeadInCue;
  /** It leads to a move that has not been explained in this session. */
  readonly isNew: boolean;
  /** Milliseconds that were left of the phase when the voice began. */
  readonly leftMs: number;
  /** When the voice began, on the monotonic clock. */
  readonly fromMs: number;
  /** How long the session's time is stopped, from then on. */
  readonly delayMs: number;
  /** How many sentences are still to be said. */
  sentences: number;
  /** To be called when one of them is over. */
  readonly over: () => void;
}

export class CueOutput {
  /** Another session has taken over, and the buttons of earphones with it. */
  #isReplaced = false;
  /** The browser has refused to speak. */
  #isRefused = false;
  readonly #page: CueOutputPage;
  readonly #session: CueOutputSession;
  readonly #sound: CueOutputDevices['sound'];
  readonly #speech: CueOutputDevices['speech'];
  readonly #keys: CueOutputDevices['mediaKeys'];
  /** Exercises whose set-up was said in this session. */
  readonly #explained = new Set<string>();
  /** The lead-in that is being said now. */
  #leadIn: SpokenLeadIn | undefined;
  /** The lead-in that a pause has cut off. */
  #cutOff: SpokenLeadIn | undefined;
  #endWatch: (() => void) | undefined;

  /** `parts` replaces devices of the browser, for tests. */
  constructor(page: CueOutputPage, session: CueOutputSession, parts: Partial<CueOutputDevices> = {}) {
    this.#page = page;
    this.#session = session;
    this.#sound = parts.sound ?? new Sound(page.audio(), page.renewedAudio, session.planAnew);
    this.#speech = parts.speech ?? new Speech({ clock: session.clock, onVoices: session.voicesChanged });
    this.#keys = parts.mediaKeys ?? new MediaKeys(session.keys);
    this.#applyPreferences();
  }

  /** The session is on the page: call it at first, and again after `leave`. */
  join(): void {
    this.#speech.listen();
    this.#applyPreferences();
  }

  /** The session has left the page: ends all sound, and removes every listener. */
  leave(): void {
    this.#endLeadIn();
    this.#speech.close();
    this.#sound.silence();
    this.#keys.release();
  }

  /** What the person has chosen on this page. */
  get preferences(): Readonly<Preferences> {
    return preferences;
  }

  get cues(): Cues {
    return this.#page.cues();
  }

  /** A voice is wanted and available. Then nothing is announced to a screen reader, or it would be said twice. */
  get speaks(): boolean {
    return this.cues === 'voice' && !this.lacksVoice;
  }

  /** A voice is wanted, but there is none for the language, or the browser refuses to speak. */
  get lacksVoice(): boolean {
    if (this.cues !== 'voice') return false;
    return this.#isRefused || !this.hasVoice;
  }

  /** There is a voice for the language, even if the browser refuses to use it. */
  get hasVoice(): boolean {
    return this.#speech.hasVoice(this.#page.lang());
  }

  /** A person who does not see the page can still hear the session, as far as the browser tells. */
  get isHeard(): boolean {
    if (this.cues === 'silent' || preferences.volume === 0) return false;
    return this.#sound.isRunning || this.speaks;
  }

  /** Voices for the page's language, best first: those on the device, and those that send their text over the network. */
  get voices(): { local: SpeechSynthesisVoice[]; remote: SpeechSynthesisVoice[] } {
    const lang = this.#page.lang();
    return { local: this.#speech.voices(lang), remote: this.#speech.remoteVoices(lang) };
  }

  /** Which kinds of sound the browser has. */
  get capabilities(): Capabilities {
    return capabilities();
  }

  /** How much a voice says of a new move: the person's choice, else the page's, else `full`. */
  get guidance(): 'full' | 'short' {
    return preferences.guidance ?? (this.#page.guidance() === 'short' ? 'short' : 'full');
  }

  /** Changes preferences, for every session on the page. To be called within a press. */
  prefer(change: Partial<Preferences>): void {
    Object.assign(preferences, change);
    this.#isRefused = false;
    this.#page.unlock();
    this.#applyPreferences();
    this.#page.preferred(change);
  }

  /** Preferences have changed. Where no voice is wanted any more, it stops, and time no longer waits for it. */
  preferencesChanged(): void {
    this.#applyPreferences();
    if (this.speaks) return;
    this.#endLeadIn();
    this.#speech.stop();
    if (this.cues !== 'reader') this.#session.delay(0);
  }

  /** Plays one tone, so that the person can test the sound. */
  hearIt(): void {
    this.#page.unlock();
    this.#sound.play('start');
  }

  /** To be called after any change of the session, with the tones that are ahead now. */
  follow(status: Status, ahead: readonly ToneIn[]): void {
    const isMine = status !== 'idle' && status !== 'complete' && !this.#isReplaced;
    if (preferences.playAnyway && isMine) this.#keys.show(this.#session.nowPlaying());
    else this.#keys.release();
    // the last tone of a complete session is not cut off
    if (status !== 'running' || this.cues === 'silent') {
      if (status !== 'complete') this.#sound.silence();
      return;
    }
    this.#sound.resume();
    this.#sound.plan(ahead);
  }

  /** Gives a cue that is due, by vibration and voice. */
  cue(cue: Cue): void {
    const felt = TONE_OF[cue.code];
    if (felt && this.cues !== 'silent') vibrate(felt);
    this.#endLeadIn();
    if (!this.speaks) return;
    if (leadsIn(cue)) this.#sayLeadIn(cue, cue.seconds * 1000);
    else this.#say(this.#session.say(cue, this.guidance));
  }

  /** Follows an event of the session. `sentence` is what a screen reader would be told. Returns whether a voice says it instead. */
  handle(event: PlaybackEvent, sentence: string): boolean {
    const { type } = event;
    if (type === 'start') {
      this.#isRefused = false;
      this.#applyPreferences();
    }
    // the buttons of earphones now belong to the other session
    this.#isReplaced = type === 'pause' && event.reason === 'other-session';
    if (type === 'phase' || type === 'start') return false;
    if (type === 'resume') return this.#resumed(sentence);
    // a wait between repetitions may begin in the middle of a sentence, which is not cut off
    if (type === 'waiting' && !event.phase.leadsIn) return this.add(sentence);
    const cutOff = this.#leadIn;
    this.#endLeadIn();
    this.#speech.stop();
    // only a pause can be resumed: after a reset or the end, nothing is kept
    this.#cutOff = type === 'pause' && cutOff ? { ...cutOff, leftMs: this.#leftOf(cutOff) } : undefined;
    if (type === 'complete' && this.cues !== 'silent') vibrate('end');
    if (type === 'complete' || type === 'reset') this.#explained.clear();
    if (type === 'reset' || (type === 'pause' && !TOLD_PAUSES.includes(event.reason)) || !this.speaks) return false;
    this.#say(sentence);
    return true;
  }

  /** Says one more sentence, after what is being said. Returns false if there is no voice to say it. */
  add(sentence: string): boolean {
    if (!this.speaks) return false;
    const leadIn = this.#leadIn;
    if (leadIn) leadIn.sentences += 1;
    this.#say(sentence, leadIn?.over, false);
    return true;
  }

  /** A lead-in that was cut off is said again from its beginning, because half of it is of no use. */
  #resumed(sentence: string): boolean {
    const cutOff = this.#cutOff ?? this.#leadIn;
    this.#endLeadIn();
    if (!this.speaks) return false;
    if (cutOff) this.#sayLeadIn(cutOff.cue, cutOff.leftMs, cutOff.isNew);
    else this.#say(sentence);
    return true;
  }

  /** Says a lead-in with `leftMs` left of its phase. If that is too short, the session's time is stopped until it has been said. */
  #sayLeadIn(cue: LeadInCue, leftMs: number, isNew = this.#isNew(cue)): void {
    const { clock } = this.#session;
    const move = moveOf(cue);
    const text = this.#session.say(cue, move === null || isNew ? this.guidance : 'short');
    const quietMs = isNew ? QUIET_MS : cue.seconds < COUNTED_FROM_SECONDS ? 0 : COUNT_MS;
    const lacksMs = Math.ceil(this.#speech.secondsFor(text) * 1000) + quietMs - leftMs;
    const delayMs = Math.max(0, lacksMs);
    let stands = delayMs > 0;
    const over = () => {
      leadIn.sentences -= 1;
      if (leadIn !== this.#leadIn || leadIn.sentences > 0) return;
      this.#endLeadIn();
      if (stands) this.#session.delay(0);
    };
    const leadIn: SpokenLeadIn = { cue, isNew, leftMs, delayMs, over, fromMs: clock.now().monotonicMs, sentences: 1 };
    this.#leadIn = leadIn;
    // the voice is slower than expected
    this.#endWatch = clock.after(delayMs + leftMs - quietMs + SLACK_MS, () => {
      stands = true;
      this.#session.delay(STAND_MS);
    });
    if (stands) this.#session.delay(delayMs);
    this.#say(
      text,
      (ending) => {
        if (ending === 'dropped' && move !== null && isNew) this.#explained.delete(move);
        over();
      },
      true,
      isNew && move,
    );
    if (move !== null) this.#explained.add(move);
  }

  #isNew(cue: LeadInCue): boolean {
    const move = moveOf(cue);
    return move !== null && !this.#explained.has(move);
  }

  #leftOf({ leftMs, fromMs, delayMs }: SpokenLeadIn): number {
    return Math.max(0, leftMs - Math.max(0, this.#session.clock.now().monotonicMs - fromMs - delayMs));
  }

  #endLeadIn(): void {
    this.#endWatch?.();
    this.#leadIn = this.#cutOff = this.#endWatch = undefined;
  }

  #say(text: string, over?: (ending: SpeechEnding) => void, urgent = true, move?: string | false | null): void {
    const onEnd = (ending: SpeechEnding): void => {
      if (ending === 'failed') {
        this.#isRefused = true;
        this.#session.unsaid(text);
      }
      over?.(ending);
    };
    const lang = this.#page.lang(move);
    this.#speech.say(text, { lang: this.#speech.hasVoice(lang) ? lang : this.#page.lang(), urgent, onEnd });
  }

  /** Also called when the choice was made in another session on the page. */
  #applyPreferences(): void {
    this.#sound.volume = this.#speech.volume = preferences.volume;
    const { local, remote } = this.voices;
    this.#speech.chosen = [...local, ...remote].find(({ voiceURI }) => voiceURI === preferences.voice);
  }
}
