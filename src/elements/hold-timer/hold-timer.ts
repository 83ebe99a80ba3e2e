/* eslint-disable max-lines -- many documented attributes and methods; their logic is in other files */
import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { findExerciseText, type Found } from '../../content/catalog.js';
import type { ExerciseText, Level, Pace } from '../../content/model.js';
import type { ExerciseName } from '../../content/names.js';
import { InputReader } from '../../controllers/input-reader.js';
import { IssuesController, type Issue } from '../../controllers/issues-controller.js';
import { LoadingController } from '../../controllers/loading-controller.js';
import { tellChoice } from '../../device/choices.js';
import type { Clock } from '../../device/clock.js';
import type { Person } from '../../figure/rig.js';
import { digits } from '../../locale/format.js';
import { onceMore } from '../../locale/once-more.js';
import type { Cues } from '../../player/cue-output.js';
import type { Guidance } from '../../player/preferences.js';
import { isUnderWay, type Status } from '../../session/status.js';
import { doseAt, type Phase, type Timeline } from '../../session/timeline.js';
import { controls } from '../../styles/controls.js';
import { container, frame } from '../../styles/frame.js';
import { theme } from '../../styles/theme.js';
import { ContentErrorEvent } from '../content-error-event.js';
import { figureStyles } from '../exercise-figure/exercise-figure.styles.js';
import { FigureController } from '../exercise-figure/figure-controller.js';
import { failed, fallback } from '../fallback.js';
import { LimberElement } from '../limber-element.js';
import { ownParts } from '../own-collection.js';
import type { SessionView } from '../session/session.js';
import type * as Settings from '../session/settings.js';
import type { TimerOwner } from '../timer-owner.js';
import { choose, lastChosen, possibleCues } from './cues-choice.js';
import { holdTimerStyles } from './hold-timer.styles.js';
import { panelStyles } from './panel.styles.js';
import { changesNextStart, changesSession, timelineOf, withHint } from './plan.js';
import { PlaybackController } from './playback-controller.js';
import { timerView, type TimerView } from './timer-view.js';

const NONE: ReadonlySet<number> = new Set();

/** The code that renders the settings, fetched when they are opened for the first time on a page. */
let settingsView: typeof Settings | undefined;

/** Rejects if it cannot be fetched; the next call tries again. */
async function loadSettings(): Promise<void> {
  settingsView ??= await onceMore(() => import('../session/settings.js'));
}

const STATES: readonly Status[] = ['idle', 'running', 'paused', 'waiting', 'complete'];

/**
 * Guides through a hold, a set or a whole session: picture, time left, what to do now, and buttons. A number that is
 * not whole or out of range, and an unknown keyword, count as not given and are listed in `issues`.
 *
 * @tag hold-timer
 * @summary The timer that plays a session. Cards and lists have one inside.
 * @slot - Fallback content: shown until the element is ready, and when its input cannot be used.
 * @slot caption - Shown under the picture in place of the name.
 * @slot figure - The page's own picture or film, in place of the drawing.
 * @slot note - Shown under the buttons.
 * @csspart stage - The picture with the ring.
 * @csspart figure - The picture itself: the drawing, or the page's own picture.
 * @csspart ring - The ring with the digits.
 * @csspart headline - At rest the dosage, in a session what to do now, in a word.
 * @csspart line - What to do now in sentences, and at the end how the session ended.
 * @csspart controls - The buttons.
 * @cssprop --hold-timer-ring-color - Colour of the ring, a `<color>`. By default derived from `--limber-accent`.
 * @cssprop [--limber-heading-font=inherit] - Font of titles and names, a `font-family` value. By default that of the text.
 * @cssprop --limber-figure-body - Leggings or trousers, a `<color>`; the shirt is mixed from it. By default derived from `--limber-accent`.
 * @cssprop --limber-figure-skin - Skin, a `<color>`. By default it depends on `person`.
 * @cssprop --limber-figure-hair - Hair, a `<color>`. By default it depends on `person`.
 * @cssprop [--limber-figure-accent=light-dark(#e9c069, #fbe4ae)] - The muscle that works, and the arrow, a `<color>`.
 * @cssprop [--limber-figure-prop=light-dark(#f4f0e8, #434a46)] - Mat, cushion, furniture and walls, a `<color>`.
 * @cssstate idle - No session is in progress.
 * @cssstate running - A session is running.
 * @cssstate paused - A session is paused.
 * @cssstate waiting - A session waits for a tap.
 * @cssstate complete - A session is complete, and its summary is shown.
 * @fires {HoldStartEvent} hold-start - A session starts, by a press or by script.
 * @fires {HoldPauseEvent} hold-pause - The session pauses; `reason` tells why.
 * @fires {HoldResumeEvent} hold-resume - The session resumes. After a reset, a `hold-phase` follows.
 * @fires {HoldPhaseEvent} hold-phase - A phase begins: a hold, a rest, a change of sides and so on.
 * @fires {HoldWaitingEvent} hold-waiting - The session waits for a tap.
 * @fires {HoldResetEvent} hold-reset - The session was ended early; the timer is idle again.
 * @fires {HoldCompleteEvent} hold-complete - The session is complete.
 */
export class HoldTimer extends LimberElement {
  static override styles = [theme, frame, container, controls, figureStyles, holdTimerStyles, panelStyles];

  /** Id of the exercise to hold. Without one, it is a plain timer. With an unknown one and no `seconds`, the fallback content is shown. */
  @property() exercise?: ExerciseName;
  /** Seconds of each hold, 1–3600, in place of any dosage. By default the exercise's own, else 30. */
  @property({ type: Number }) seconds?: number;
  /** Seconds of each hold that the visitor has chosen for this exercise. @internal */
  @property({ attribute: false }) chosenSeconds?: number | undefined;
  /** Holds left and then right, with time to change sides. An exercise with two sides does so without this. */
  @property({ type: Boolean, attribute: 'each-side' }) eachSide = false;
  /** Repetitions of the hold in a set, 1–50. By default the exercise's own, else 1. */
  @property({ type: Number }) reps?: number;
  /** Sets, 1–10. By default the exercise's own, else 1. */
  @property({ type: Number }) sets?: number;
  /** Seconds to get into position, 0–120. By default 25 on the floor, 10 elsewhere, 5 without an exercise. */
  @property({ type: Number, attribute: 'ready-seconds' }) readySeconds?: number;
  /** Seconds to change sides, 0–120. By default the exercise's own, else 8. */
  @property({ type: Number, attribute: 'switch-seconds' }) switchSeconds?: number;
  /** Seconds between sets, 0–600. By default the exercise's own, else 30. */
  @property({ type: Number, attribute: 'rest-seconds' }) restSeconds?: number;
  /** Name shown in place of the exercise's; it is also part of the buttons' accessible names. By default the exercise's name. */
  @property() label?: string;
  /** Dosage, 1–3: 1 is the least that the sources name, 3 the most. Anything else counts as 1. Applies to the next start. */
  @property({ type: Number }) level: Level = 1;
  /**
   * `gentle` makes the pauses longer and the moves slower, but not the holds. Anything else counts as `standard`.
   * Applies to the next start.
   */
  @property() pace: Pace = 'standard';
  /** Waits for a tap before each hold, and between repetitions that include a hold. Applies to the next start. */
  @property({ type: Boolean }) manual = false;
  /**
   * How much the voice says while the visitor gets into position, until the visitor chooses: `full`, the steps the
   * first time that a move comes, or `short`, the name only. Anything else counts as `full`.
   */
  @property() guidance: Guidance = 'full';
  /** Leaves the picture out. */
  @property({ type: Boolean, attribute: 'hide-figure' }) hideFigure = false;
  /** Person in the picture. Anything else counts as `woman`. */
  @property() person: Person = 'woman';
  /** Keeps the picture from moving, also in a session. */
  @property({ type: Boolean }) still = false;
  /** Fills the Start button instead of outlining it. */
  @property({ type: Boolean }) prominent = false;
  /** What to do differently, one sentence by the id of each exercise: shown and said as part of its steps. By default nothing. */
  @property({ attribute: false }) hints?: Readonly<Record<string, string>> | undefined;
  /** Index, from 0, of the exercise of the timeline that is shown at rest. */
  @property({ attribute: false }) showing = 0;
  /** Name of what a start runs, if that is more than what is shown. @internal */
  @property({ attribute: false }) runs?: string | undefined;
  /** Called at a start for the timeline, by an owner that has put off changes until then. @internal */
  @property({ attribute: false }) prepare?: () => Timeline;
  /**
   * How a session is announced besides being shown: `voice`, `tones`, `silent`, or `reader`, for a screen reader. The
   * visitor can silence it beside Start, and choose in the settings. @internal
   */
  @property({ attribute: false }) cues: Cues = lastChosen();
  /** The card or list around it. @internal */
  @property({ attribute: false }) owner?: TimerOwner | undefined;
  /**
   * A session that is built already (`limber/session.js`), in place of `exercise` and the numbers. Setting an equal one
   * changes nothing. By default none.
   */
  @property({ attribute: false }) timeline?: Timeline;

  readonly #playback = new PlaybackController(this, {
    words: () => ({ messages: this.locale.messages, textOf: (exercise) => this.#textOf(exercise) }),
    tick: () => {
      this.#drawDigits();
      this.#session?.secondBegins();
    },
    cues: () => this.cues,
    choose: (cues) => {
      choose(cues);
      this.cues = lastChosen();
    },
    guidance: () => this.guidance,
    lang: (exercise) => (exercise && this.#textOf(exercise)?.lang) || this.locale.language.tag,
  });
  readonly #figure = new FigureController(
    this,
    () => this.#playback.clock.now().monotonicMs,
    () => this.#playback.player?.isSeen ?? true,
  );
  readonly #issues = new IssuesController(this, () => this.dispatchEvent(new ContentErrorEvent(this.issues)));
  readonly #internals = this.attachInternals();
  readonly #settings = new LoadingController(this, () => Promise.all([this.#playback.ready(), loadSettings()]));
  #session: SessionView | undefined;
  #showsSettings = false;
  #hasPlayed = false;
  /** The exercise that was replaced by another one in this session. */
  #cameFrom: string | null | undefined;

  /** State of the session. */
  get status(): Status {
    return this.#playback.status;
  }

  /** Milliseconds into the session, without waits; 0 when idle. */
  get elapsedMs(): number {
    return this.#playback.player?.positionMs ?? 0;
  }

  /** Milliseconds of the whole session, without waits. */
  get durationMs(): number {
    return this.#playback.timeline.durationMs;
  }

  /** The current phase; undefined when idle. */
  get phase(): Phase | undefined {
    return this.status === 'idle' ? undefined : this.#playback.phase;
  }

  /** Indexes, from 0, of the exercises that were done to the end in this session. */
  get stepsDone(): ReadonlySet<number> {
    return this.#playback.player?.stepsDone ?? NONE;
  }

  /** Input that could not be used; empty if all of it could. */
  get issues(): readonly Issue[] {
    return this.#issues.list;
  }

  /** The session's clock. For tests. @internal */
  set clock(clock: Clock) {
    this.#playback.clock = clock;
  }

  protected override willUpdate(changed: PropertyValues<HoldTimer>): void {
    if (changed.get('exercise')) this.chosenSeconds = undefined;
    const isFree = !this.#isUnderWay && !this.#summary;
    if (changesSession(changed, this, this.#summary !== '') || (isFree && changesNextStart(changed))) this.#load();
    const { session, player } = this.#playback;
    if (session && player) this.#session ??= new session.SessionView(this, player);
  }

  /** Sets the states for `:state()`. Chrome before 125 takes only names that begin with dashes, and throws. */
  #showState(): void {
    try {
      for (const each of STATES) this.#internals.states?.[each === this.status ? 'add' : 'delete'](each);
    } catch {
      // the page's styles then cannot tell the states
    }
  }

  protected override updated(): void {
    const { phase, ownCollection } = this;
    if (phase) ownParts()?.lookAhead(this.#playback.timeline.steps[phase.step + 1], ownCollection);
    this.#showState();
    // fetched after the first session, because the next may be without a connection
    if (this.#isUnderWay) this.#hasPlayed = true;
    else if (this.#hasPlayed && !settingsView)
      loadSettings().then(
        () => this.requestUpdate(),
        () => undefined,
      );
    const { session, player } = this.#playback;
    if (session) this.addFetchedStyles(session.sessionStyles);
    this.#drawDigits();
    this.#figure.follow(player?.motion);
    this.#session?.draw(this.renderRoot);
  }

  /** The button that is always there, and its counterparts in the full-window view. */
  protected override get takesFocus(): string {
    return '.primary, .whole, .leave';
  }

  /** Idle or complete: starts from the beginning. Paused: resumes. Otherwise does nothing. */
  start(): void {
    this.whenRendered(() => {
      if (!this.#isUnderWay) {
        this.cues = lastChosen(this.cues);
        this.timeline = this.prepare?.() ?? this.timeline;
        this.#load();
      }
      this.#playback.dispatch({ type: 'start' });
    });
  }

  /** Running: pauses at once. Otherwise does nothing, except that it cancels a start that is still loading. */
  pause(): void {
    this.whenRendered(() => this.#playback.dispatch({ type: 'pause', reason: 'user' }), true);
  }

  /** Paused: resumes. After a reset by the visitor or the page: resumes at the hold it was in, unless another session has started since. */
  resume(): void {
    this.#playback.dispatch({ type: 'resume' });
  }

  /** Ends a wait, or a get-ready phase early. */
  advance(): void {
    this.#playback.dispatch({ type: 'advance' });
  }

  /** Skips this hold with all its repetitions. */
  skip(): void {
    this.#playback.dispatch({ type: 'skip' });
  }

  /** More than 3 seconds into a hold: goes to its start; else to the one before, with time to get into position. */
  back(): void {
    this.#playback.dispatch({ type: 'back' });
  }

  /** Repeats this hold, with its get-ready phase. */
  restart(): void {
    this.#playback.dispatch({ type: 'restart' });
  }

  /** Goes to the next exercise of the session. */
  next(): void {
    this.#playback.dispatch({ type: 'next' });
  }

  /** More than 3 seconds into an exercise: goes to its start; else to the one before. */
  previous(): void {
    this.#playback.dispatch({ type: 'previous' });
  }

  /** Ends the session; the status is `idle` again. */
  reset(): void {
    this.whenRendered(() => this.#playback.dispatch({ type: 'reset', reason: 'user' }), true);
  }

  /**
   * Replaces exercise or timeline during a session, which continues from the current exercise: what was done before
   * stays done. When idle it is the same as setting the property. @internal
   */
  retime(change: Partial<Pick<HoldTimer, 'exercise' | 'timeline'>>): void {
    const from = this.phase?.exercise;
    Object.assign(this, change, change.exercise && { chosenSeconds: undefined });
    if (!this.#isUnderWay) return;
    this.#cameFrom = from;
    this.#playback.retime(this.#read());
  }

  /** Ends the session with the reason that another one replaces it. @internal */
  unload(): void {
    this.#playback.dispatch({ type: 'reset', reason: 'changed' });
  }

  /** How the last session ended; shown until the next start. */
  get #summary(): string {
    return this.#playback.player?.announcer.summary ?? '';
  }

  get #isUnderWay(): boolean {
    return isUnderWay(this.status);
  }

  #drawDigits(): void {
    const place = this.renderRoot.querySelector('.digits');
    const { player, timeline } = this.#playback;
    const heldMs = (doseAt(timeline, this.showing)?.holdSeconds ?? 0) * 1000;
    const leftMs = player && this.phase ? player.leftMs : heldMs;
    // one text that is changed: for a new one each second, the browser would compute the style again
    if (!place?.firstChild) place?.append('');
    if (place?.firstChild) place.firstChild.textContent = digits(this.locale.language.tag, leftMs);
  }

  /** Builds the session from the input as it is now. */
  #load(): void {
    if (!this.#isUnderWay) this.#cameFrom = undefined;
    this.#playback.load(this.#read());
  }

  /** Builds the session that is asked for, and reports what is wrong with the input. */
  #read(): Timeline {
    const input = new InputReader(this);
    input.oneOf('guidance', this.guidance, ['full', 'short']);
    const timeline = this.timeline ?? timelineOf(this, input, this.#cameFrom);
    this.#issues.report(input.issues);
    return timeline;
  }

  /** Handles a key pressed in the timer, or beside it in its list. @internal */
  onKey = (event: KeyboardEvent): void => {
    const { session, player } = this.#playback;
    const command = this.#isUnderWay ? session?.commandOf(event, this) : undefined;
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    // a key held down counts once
    if (event.repeat) return;
    if (command === 'press') this.#press();
    else if (command === 'announce') player?.announceTimeLeft();
    else if (command === 'fullscreen') this.#session?.toggleFullscreen();
    else this[command]();
  };

  #onFocus = ({ relatedTarget }: FocusEvent): void => {
    this.#playback.prepare();
    const comesFromInside = relatedTarget instanceof Node && this.renderRoot.contains(relatedTarget);
    if (!comesFromInside) this.#figure.show();
  };

  /** @internal */
  possibleCues = possibleCues;

  /** Chooses how sessions are announced, also those started later on this page. @internal */
  chooseCues = (cues: Cues): void => {
    choose(cues);
    this.cues = lastChosen();
    this.#playback.unlock();
    tellChoice({ cues });
  };

  #toggleSettings = (): void => {
    this.#showsSettings = !this.#showsSettings;
    this.#settings.start();
    if (this.#showsSettings && this.#isUnderWay) this.#playback.player?.announce(this.locale.messages.nextStart);
    this.requestUpdate();
  };

  /** The settings. Their code is fetched when they are opened; until then only their place is there. */
  #settingsFields(): unknown {
    const { language } = this.locale;
    if (!this.#showsSettings) return nothing;
    const { player } = this.#playback;
    if (!settingsView || !player) return this.#settings.hasFailed ? failed(language.messages) : nothing;
    this.addFetchedStyles(settingsView.settingsStyles);
    return settingsView.settings(this, player, language);
  }

  /** The main button does whatever comes next. */
  #press = (): void => {
    if (this.status === 'running' || this.#playback.isStarting) this.pause();
    else if (this.status === 'waiting') this.advance();
    else this.start();
  };

  protected override render(): TemplateResult {
    const phase = this.#shownPhase;
    return phase ? timerView(this.#view(phase)) : fallback(this.locale.messages.cannotShow);
  }

  /** The current phase; at rest the first one of the exercise shown. Undefined if there is nothing to play. */
  get #shownPhase(): Phase | undefined {
    const { phase, timeline } = this.#playback;
    return this.phase ?? timeline.phases.find(({ step }) => step === this.showing) ?? phase;
  }

  /** Whether the page has filled a slot; false at rest, where it does not matter. */
  #isGiven(slot: string): boolean {
    return this.status !== 'idle' && this.querySelector(`:scope > [slot=${slot}]`) !== null;
  }

  #view(shownPhase: Phase): TimerView {
    const { timeline, player, isStarting, hasFailed, prepare, onPointerDown } = this.#playback;
    const { language, messages } = this.locale;
    const { status, phase, label, hideFigure, ownCollection: collection, cues, stepsDone } = this;
    const { step, exercise } = shownPhase;
    const { length: steps } = timeline.steps;
    const text = exercise ? findExerciseText(exercise, language.tag, collection) : undefined;
    return {
      ...{ phase, language, messages, collection, hideFigure, cues, isStarting, hasFailed, steps, stepsDone },
      status: isStarting ? 'running' : status,
      stage: { status, phase: (phase && player?.clockPhase) ?? shownPhase },
      session: this.#session,
      figure: this.#figure,
      name: label ?? text?.name,
      textLang: label ? undefined : text?.lang,
      count: steps > 1 ? messages.countOf(step + 1, steps) : undefined,
      isBoxed: this.owner !== undefined,
      isCaptioned: this.#isGiven('caption'),
      hasPlace: this.#isGiven('place'),
      firstStep: steps > 1 ? undefined : text?.steps[0],
      runs: this.runs ?? label ?? text?.name,
      dose: doseAt(timeline, step),
      phases: text?.phases,
      announcement: isStarting ? messages.getReady : (player?.announcer.announcement ?? ''),
      isProminent: this.prominent,
      showsSettings: this.#showsSettings,
      settings: this.#settingsFields(),
      print: status === 'complete' && this.owner?.print ? settingsView?.printButton(this.owner, messages) : nothing,
      onKey: this.onKey,
      onPointerEnter: prepare,
      onPointerDown,
      onFocus: this.#onFocus,
      press: this.#press,
      chooseCues: this.chooseCues,
      toggleSettings: this.#toggleSettings,
    };
  }

  /** The words of an exercise, with its hint. */
  #textOf(exercise: string): Found<ExerciseText> | undefined {
    const text = findExerciseText(exercise, this.locale.language.tag, this.ownCollection);
    return text && withHint(text, this.hints?.[exercise]);
  }
}
