/* eslint-disable max-lines -- what is said, sounds and is felt follows from one state, which stands here */
/** What leads somebody through a session who does not look: tones, a voice, vibration, and the buttons of earphones. */
import { capabilities, type Capabilities } from '../device/capabilities.js';
import type { Clock } from '../device/clock.js';
import { MediaKeys, type MediaKeyActions, type NowPlaying } from '../device/media-keys.js';
import { Sound } from '../device/sound.js';
import { Speech, type SpeechEnding } from '../device/speech.js';
import { vibrate } from '../device/vibration.js';
import type { Cue } from '../session/cues.js';
import type { PlaybackEvent, PauseReason } from '../session/playback.js';
import type { Status } from '../session/status.js';
import { TONE_OF, type ToneIn } from '../session/tones.js';
import { preferences, type Preferences } from './preferences.js';

/** How a session is told, besides being shown. A voice has the tones as well, and so has a screen reader, which is given time. */
export type Cues = 'voice' | 'tones' | 'silent' | 'reader';

/** What the page gives. */
export interface CueOutputPage {
  /** The language of the page where the session is; of a move that of its words, which may be another. */
  readonly lang: (exercise?: string | false | null) => string;
  readonly cues: () => Cues;
  /** How much a voice says until somebody chooses: `short`, else all. */
  readonly guidance: () => string;
  /** The page's audio context, and a new one in its place where that is of no use any more. */
  readonly audio: () => AudioContext | undefined;
  readonly renewedAudio: () => AudioContext | undefined;
  /** Within a press: lets sound and voice in once more, now that something else was chosen. */
  readonly unlock: () => void;
  /** Tells all sessions of the page, this one too. */
  readonly preferred: (change: Partial<Preferences>) => void;
}

/** What the session gives. */
export interface CueOutputSession {
  readonly clock: Clock;
  /** A cue in words; of a set-up its steps, or only what it is called and for how long. */
  readonly say: (cue: Cue, manner: 'full' | 'short') => string;
  /** Lets the session's time stand for so many milliseconds; 0 lets it go on. */
  readonly delay: (milliseconds: number) => void;
  /** A sentence could not be said. */
  readonly unsaid: (sentence: string) => void;
  /** The tones have to be planned anew. */
  readonly planAnew: () => void;
  /** There are voices now, or others. */
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

/** After the last word of a set-up: a breath, and the three tones of the count. */
const QUIET_MS = 4_500;
/** After a word on the way that is no new one: those tones. */
const COUNT_MS = 3_000;
/** They are not counted on a way that is shorter. */
const COUNTED_FROM_SECONDS = 4;

/**
 * Pauses that somebody would lie there and wonder about. The others are told by who causes them, as by closing what the session
 * was in, or nobody is there.
 */
const TOLD_PAUSES: readonly PauseReason[] = ['user', 'gap', 'hidden'];

/** Longer than any set-up takes: until it has been said. */
const STAND_MS = 120_000;

/** By how much a voice may be slower without anything being done about it. */
const SLACK_MS = 250;

type SetUpCue = Extract<Cue, { code: 'get-ready' | 'next-exercise' | 'switch' | 'rest' }>;

const leadsIn = (cue: Cue): cue is SetUpCue =>
  cue.code === 'get-ready' || cue.code === 'next-exercise' || cue.code === 'switch' || cue.code === 'rest';

/** The move that one gets into position for. */
const moveOf = (cue: SetUpCue): string | null =>
  cue.code === 'get-ready' || cue.code === 'next-exercise' ? cue.exercise : null;

/** A set-up, or another way into a hold, that is being said. */
interface SetUp {
  readonly cue: SetUpCue;
  /** Of a move that has not been told in this session. */
  readonly isNew: boolean;
  /** Milliseconds that were left of its phase when it began. */
  readonly leftMs: number;
  readonly fromMs: number;
  /** For how long the time of the session stands, from then on. */
  readonly delayMs: number;
  /** Sentences that are not over yet. */
  sentences: number;
  readonly over: () => void;
}

export class CueOutput {
  #isReplaced = false;
  /** The browser has refused to speak. */
  #isRefused = false;
  readonly #page: CueOutputPage;
  readonly #session: CueOutputSession;
  readonly #sound: CueOutputDevices['sound'];
  readonly #speech: CueOutputDevices['speech'];
  readonly #keys: CueOutputDevices['mediaKeys'];
  /** Exercises whose set-up was told in this session. */
  readonly #explained = new Set<string>();
  #setUp: SetUp | undefined;
  /** One that a pause has cut off. */
  #cutOff: SetUp | undefined;
  #endWatch: (() => void) | undefined;

  /** `parts`: in place of the browser's own. */
  constructor(page: CueOutputPage, session: CueOutputSession, parts: Partial<CueOutputDevices> = {}) {
    this.#page = page;
    this.#session = session;
    this.#sound = parts.sound ?? new Sound(page.audio(), page.renewedAudio, session.planAnew);
    this.#speech = parts.speech ?? new Speech({ clock: session.clock, onVoices: session.voicesChanged });
    this.#keys = parts.mediaKeys ?? new MediaKeys(session.keys);
    this.#applyPreferences();
  }

  /** On the page, and again after `leave`. */
  join(): void {
    this.#speech.listen();
    this.#applyPreferences();
  }

  /** Off the page: nothing is heard of it, and nothing listens. */
  leave(): void {
    this.#endSetUp();
    this.#speech.close();
    this.#sound.silence();
    this.#keys.release();
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
    return this.#isRefused || !this.hasVoice;
  }

  /** There is one for the language, whether or not it speaks. */
  get hasVoice(): boolean {
    return this.#speech.hasVoice(this.#page.lang());
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

  /** What the browser has of what a session could be heard by. */
  get capabilities(): Capabilities {
    return capabilities();
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
    this.#applyPreferences();
    this.#page.preferred(change);
  }

  /** Somebody has chosen otherwise: what was being said is no longer wanted, nor waited for. */
  preferencesChanged(): void {
    this.#applyPreferences();
    if (this.speaks) return;
    this.#endSetUp();
    this.#speech.stop();
    if (this.cues !== 'reader') this.#session.delay(0);
  }

  /** Sounds the tone of a start, for whoever asks whether anything can be heard. */
  hearIt(): void {
    this.#page.unlock();
    this.#sound.play('start');
  }

  /** After anything that moves a session: the tones that are now ahead. */
  follow(status: Status, ahead: readonly ToneIn[]): void {
    const isMine = status !== 'idle' && status !== 'complete' && !this.#isReplaced;
    if (preferences.playAnyway && isMine) this.#keys.show(this.#session.nowPlaying());
    else this.#keys.release();
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
    const felt = TONE_OF[cue.code];
    if (felt && this.cues !== 'silent') vibrate(felt);
    this.#endSetUp();
    if (!this.speaks) return;
    if (leadsIn(cue)) this.#tellSetUp(cue, cue.seconds * 1000);
    else this.#say(this.#session.say(cue, this.guidance));
  }

  /** `sentence`: what is said of it to a screen reader. The answer is whether a voice says it. */
  handle(event: PlaybackEvent, sentence: string): boolean {
    const { type } = event;
    if (type === 'start') {
      this.#isRefused = false;
      this.#applyPreferences();
    }
    // then the buttons of earphones are those of the other session
    this.#isReplaced = type === 'pause' && event.reason === 'other-session';
    if (type === 'phase' || type === 'start') return false;
    if (type === 'resume') return this.#resumed(sentence);
    // between repetitions it waits a moment, perhaps in the middle of a sentence
    if (type === 'waiting' && !event.phase.leadsIn) return this.add(sentence);
    const cutOff = this.#setUp;
    this.#endSetUp();
    this.#speech.stop();
    // not for a session that has ended meanwhile
    this.#cutOff = type === 'pause' && cutOff ? { ...cutOff, leftMs: this.#leftOf(cutOff) } : undefined;
    if (type === 'complete' && this.cues !== 'silent') vibrate('end');
    if (type === 'complete' || type === 'reset') this.#explained.clear();
    if (type === 'reset' || (type === 'pause' && !TOLD_PAUSES.includes(event.reason)) || !this.speaks) return false;
    this.#say(sentence);
    return true;
  }

  /** One more sentence, after what is being said. The answer is whether a voice says it. */
  add(sentence: string): boolean {
    if (!this.speaks) return false;
    const setUp = this.#setUp;
    if (setUp) setUp.sentences += 1;
    this.#say(sentence, setUp?.over, false);
    return true;
  }

  /** A set-up that was cut off is said again, because half of it is of no use. */
  #resumed(sentence: string): boolean {
    const cutOff = this.#cutOff ?? this.#setUp;
    this.#endSetUp();
    if (!this.speaks) return false;
    if (cutOff) this.#tellSetUp(cutOff.cue, cutOff.leftMs, cutOff.isNew);
    else this.#say(sentence);
    return true;
  }

  /** With so many milliseconds left of its phase. Time stands for what it takes longer, and until it has been said. */
  #tellSetUp(cue: SetUpCue, leftMs: number, isNew = this.#isNew(cue)): void {
    const { clock } = this.#session;
    const move = moveOf(cue);
    const text = this.#session.say(cue, move === null || isNew ? this.guidance : 'short');
    const quietMs = isNew ? QUIET_MS : cue.seconds < COUNTED_FROM_SECONDS ? 0 : COUNT_MS;
    const lacksMs = Math.ceil(this.#speech.secondsFor(text) * 1000) + quietMs - leftMs;
    const delayMs = Math.max(0, lacksMs);
    let stands = delayMs > 0;
    const over = () => {
      setUp.sentences -= 1;
      if (setUp !== this.#setUp || setUp.sentences > 0) return;
      this.#endSetUp();
      if (stands) this.#session.delay(0);
    };
    const setUp: SetUp = { cue, isNew, leftMs, delayMs, over, fromMs: clock.now().monotonicMs, sentences: 1 };
    this.#setUp = setUp;
    // a voice that is slower than was thought
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

  #isNew(cue: SetUpCue): boolean {
    const move = moveOf(cue);
    return move !== null && !this.#explained.has(move);
  }

  #leftOf({ leftMs, fromMs, delayMs }: SetUp): number {
    return Math.max(0, leftMs - Math.max(0, this.#session.clock.now().monotonicMs - fromMs - delayMs));
  }

  #endSetUp(): void {
    this.#endWatch?.();
    this.#setUp = this.#cutOff = this.#endWatch = undefined;
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

  /** What another session of the page has chosen counts here, too. */
  #applyPreferences(): void {
    this.#sound.volume = this.#speech.volume = preferences.volume;
    const { local, remote } = this.voices;
    this.#speech.chosen = [...local, ...remote].find(({ voiceURI }) => voiceURI === preferences.voice);
  }
}
