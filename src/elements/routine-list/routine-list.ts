/* eslint-disable max-lines -- many documented attributes and methods; their logic is in other files */
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { findExercise, findRoutineText, type Found } from '../../content/catalog.js';
import type { Level, Pace, RoutineText } from '../../content/model.js';
import type { RoutineName } from '../../content/names.js';
import { InputReader } from '../../controllers/input-reader.js';
import { IssuesController, type Issue } from '../../controllers/issues-controller.js';
import type { Clock } from '../../device/clock.js';
import type { Person } from '../../figure/rig.js';
import { onceMore } from '../../locale/once-more.js';
import type { Guidance } from '../../player/preferences.js';
import { isUnderWay, type Status } from '../../session/status.js';
import type { Timeline } from '../../session/timeline.js';
import { controls } from '../../styles/controls.js';
import { container, frame } from '../../styles/frame.js';
import { prose } from '../../styles/prose.js';
import { theme } from '../../styles/theme.js';
import { ContentErrorEvent } from '../content-error-event.js';
import type { ExerciseChangeEvent } from '../exercise-card/exercise-card.events.js';
import { PERSONS } from '../exercise-figure/drawing.js';
import { figureStyles } from '../exercise-figure/exercise-figure.styles.js';
import type { HoldCompleteEvent, HoldPhaseEvent, HoldResetEvent } from '../session/hold.events.js';
import type { HoldTimer } from '../hold-timer/hold-timer.js';
import {
  isBoolean,
  isLevel,
  restore,
  save,
  type SavedSettings,
  type Settings,
  type TimerOwner,
} from '../timer-owner.js';
import { fallback } from '../fallback.js';
import { LimberElement, type HeadingLevel } from '../limber-element.js';
import { Course } from './course.js';
import { listView } from './list-view.js';
import type { Opened } from './moves.js';
import { OpenedMove } from './opened-move.js';
import {
  areSame,
  floorFreeOf,
  hasPlaces,
  isHoldSeconds,
  isPace,
  missingFrom,
  routineId,
  stepAt,
  readPlan,
  termsOf,
  type Move,
} from './plan.js';
import { RoutineCompleteEvent, RoutineStartEvent, RoutineStepEvent, RoutineStopEvent } from './routine-list.events.js';
import { routineListStyles } from './routine-list.styles.js';
import { Storyboard } from './storyboard.js';

/** What a visitor can choose on a list, kept across a reload. */
const SAVED = {
  floorFree: isBoolean,
  level: isLevel,
  pace: isPace,
  manual: isBoolean,
  holdSeconds: isHoldSeconds,
};

/**
 * A routine: its moves, and one Start that guides through all of them, to the summary, without another touch. Values
 * out of range count as not given and unknown ids are left out; both are listed in `issues`. The timer's events pass
 * through.
 *
 * @tag routine-list
 * @summary A guided routine of several exercises.
 * @slot - Fallback content: shown until the element is ready, and when its input cannot be used.
 * @slot actions - The shop's own links and buttons, below the instructions and under a label that says whose they are.
 * @slot aside - Other content of the shop's own, in the same place.
 * @slot after - The shop's own content that is shown only once the routine is done.
 * @csspart box - The box.
 * @csspart heading - The title.
 * @csspart moves - The list of moves.
 * @csspart panel - A move that was opened.
 * @csspart steps - The list of steps of a move that was opened.
 * @csspart safety - The safety line.
 * @csspart shop - The shop's own content.
 * @csspart stage - The picture with the ring.
 * @csspart figure - The small picture of a move in the list.
 * @csspart ring - The ring with the digits.
 * @csspart headline - At rest the dosage, in a session what to do now, in a word.
 * @csspart line - What to do now in sentences, and at the end how the session ended.
 * @csspart controls - The buttons.
 * @cssprop --hold-timer-ring-color - Colour of the ring, a `<color>`. By default derived from `--limber-accent`.
 * @cssprop --limber-figure-body - Leggings or trousers, a `<color>`; the shirt is mixed from it. By default derived from `--limber-accent`.
 * @cssprop --limber-figure-skin - Skin, a `<color>`. By default it depends on `person`.
 * @cssprop --limber-figure-hair - Hair, a `<color>`. By default it depends on `person`.
 * @cssprop [--limber-figure-accent=light-dark(#e9c069, #fbe4ae)] - The muscle that works, and the arrow, a `<color>`.
 * @cssprop [--limber-figure-prop=light-dark(#f4f0e8, #434a46)] - Mat, cushion, furniture and walls, a `<color>`.
 * @cssprop [--limber-heading-font=inherit] - Font of titles and names, a `font-family` value. By default that of the text.
 * @fires {RoutineStartEvent} routine-start - The routine begins.
 * @fires {RoutineStepEvent} routine-step - The routine reaches an exercise, at first with time to get into position for it.
 * @fires {RoutineStopEvent} routine-stop - The routine was ended early.
 * @fires {RoutineCompleteEvent} routine-complete - The routine is complete.
 * @fires {ExerciseChangeEvent} exercise-change - The visitor has chosen another form of a move.
 * @fires {HoldStartEvent} hold-start - A session starts, by a press or by script.
 * @fires {HoldPauseEvent} hold-pause - The session pauses; `reason` tells why.
 * @fires {HoldResumeEvent} hold-resume - The session resumes. After a reset, a `hold-phase` follows.
 * @fires {HoldPhaseEvent} hold-phase - A phase begins: a hold, a rest, a change of sides and so on.
 * @fires {HoldWaitingEvent} hold-waiting - The session waits for a tap.
 * @fires {HoldResetEvent} hold-reset - The session was ended early; the timer is idle again.
 * @fires {HoldCompleteEvent} hold-complete - The session is complete.
 */
export class RoutineList extends LimberElement implements TimerOwner {
  static override styles = [theme, frame, container, controls, prose, figureStyles, routineListStyles];

  /** Id of the routine; `short` when neither this nor `exercises` is given. With an unknown one the fallback content is shown. */
  @property() routine?: RoutineName;
  /** Ids of exercises, separated by spaces, in place of a routine. Unknown ones are left out. By default none. */
  @property() exercises?: string;
  /** The page's own title; `{minutes}` in it becomes the length, and an empty one leaves the title out. By default the routine's. */
  @property() heading?: string;
  /** Dosage, 1–3: 1 is the least that the sources name, 3 the most. Anything else counts as 1. Applies to the next start. */
  @property({ type: Number }) level: Level = 1;
  /**
   * `gentle` makes the pauses longer and the moves slower, but not the holds. By default the routine's own pace, which
   * is `standard` for most. Applies to the next start.
   */
  @property() pace?: Pace | undefined;
  /**
   * Most minutes that it may take, 3–60. Sets are left out first, then moves, the longest one first; one move always
   * stays. Waits are not counted. By default there is no limit. Applies to the next start.
   */
  @property({ type: Number }) minutes?: number | undefined;
  /** Waits for a tap before each hold, and between repetitions that include a hold. Applies to the next start. */
  @property({ type: Boolean }) manual = false;
  /** Seconds of each stretch; null or undefined for each stretch's own. Applies to the next start. @internal */
  @property({ attribute: false }) holdSeconds?: number | null | undefined;
  /**
   * How much the voice says while the visitor gets into position: `full`, the steps the first time that a move comes,
   * or `short`, the name only. Anything else counts as `full`.
   */
  @property() guidance: Guidance = 'full';
  /** Shows the chair or standing form of every move that has one. The visitor's own switch sets it too. */
  @property({ type: Boolean, attribute: 'floor-free' }) floorFree = false;
  /** Fills the Start button instead of outlining it. */
  @property({ type: Boolean }) prominent = false;
  /** Person in the pictures. Anything else counts as `woman`. */
  @property() person: Person = 'woman';
  /** Keeps the pictures from moving, also in a session. */
  @property({ type: Boolean }) still = false;
  /** Level of the heading, 2–6. Anything else counts as 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: HeadingLevel = 2;

  readonly #issues = new IssuesController(this, () => this.dispatchEvent(new ContentErrorEvent(this.issues)));
  readonly #storyboard = new Storyboard(this);
  readonly #course = new Course();
  readonly #opened = new OpenedMove(this);
  /** The moves as last read from the attributes, before anything was chosen. */
  #read: readonly Move[] = [];
  #headingLevel = 2;
  /** The timer of the last render. */
  #timer: HoldTimer | null = null;
  /** The session in progress has to continue with the new timeline. */
  #hasToGoOn = false;
  #current = -1;
  /** Id of the exercise of the last `routine-step`. */
  #announced: string | null = null;

  /** State of the session. */
  get status(): Status {
    return this.#timer?.status ?? 'idle';
  }

  /** Ids of the routine's exercises in order, without those that the visitor leaves out. */
  get steps(): readonly string[] {
    return this.#course.timeline.steps.flatMap((id) => id ?? []);
  }

  /** Index in `steps` of the current exercise, from 0; −1 when there is none. */
  get current(): number {
    return this.#current;
  }

  /** Milliseconds of the whole routine, without waits. */
  get durationMs(): number {
    return this.#course.timeline.durationMs;
  }

  /** Input that could not be used; empty if all of it could. */
  get issues(): readonly Issue[] {
    return this.#issues.list;
  }

  /** The preview's clock. For tests. @internal */
  set clock(clock: Clock) {
    this.#storyboard.clock = clock;
  }

  /** Idle or complete: starts from the beginning. Paused: resumes. Otherwise does nothing. */
  start(): void {
    this.whenRendered(() => this.#timer?.start());
  }

  /** Running: pauses at once. Otherwise does nothing, except that it cancels a start that is still loading. */
  pause(): void {
    this.whenRendered(() => this.#timer?.pause(), true);
  }

  /** Paused: resumes. After a reset by the visitor or the page: resumes at the hold it was in, unless another session has started since. */
  resume(): void {
    this.whenRendered(() => this.#timer?.resume());
  }

  /** Ends a wait, or a get-ready phase early. */
  advance(): void {
    this.whenRendered(() => this.#timer?.advance());
  }

  /** Goes to the next exercise. */
  next(): void {
    this.whenRendered(() => this.#timer?.next());
  }

  /** More than 3 seconds into an exercise: goes to its start; else to the one before. */
  previous(): void {
    this.whenRendered(() => this.#timer?.previous());
  }

  /** Ends the session; the status is `idle` again. */
  stop(): void {
    this.whenRendered(() => this.#timer?.reset(), true);
  }

  /**
   * Prints a hand-out of the routine as it is now, in place of the page: moves with pictures, how to get down to the
   * floor and up, when to stop, and four weeks of days to tick off. Rejects if the code that prints cannot be fetched.
   */
  async print(): Promise<void> {
    await this.updateComplete;
    const { moves, timeline } = this.#course;
    if (moves.length === 0) return;
    const { printRoutine } = await onceMore(() => import('./print.js'));
    printRoutine(this, { moves, timeline, text: this.#text, language: this.locale.language });
  }

  /** What may be chosen in the settings of the timer. @internal */
  get settings(): Settings {
    const { level, pace } = termsOf(this, new InputReader(this));
    return { level, pace, holdSeconds: this.holdSeconds ?? null, manual: this.manual };
  }

  /** @internal */
  choose(change: Partial<Settings>): void {
    Object.assign(this, change);
  }

  /** @internal */
  saveSettings(): SavedSettings {
    return save<RoutineList>(this, SAVED);
  }

  /** @internal */
  restoreSettings(saved: SavedSettings): void {
    restore<RoutineList>(this, SAVED, saved);
  }

  protected override willUpdate(given: PropertyValues<RoutineList>): void {
    const input = new InputReader(this);
    const { moves, terms } = readPlan(this, input);
    this.#headingLevel = input.wholeNumber('heading-level', this.headingLevel, 2, 6) ?? 2;
    input.oneOf('person', this.person, PERSONS);
    this.#issues.report(input.issues);

    const isAnother = (['routine', 'exercises', 'own'] as const).some((name) => given.has(name));
    const isOtherPlace = given.has('floorFree');
    const hasOtherTerms = ['level', 'pace', 'manual', 'holdSeconds', 'minutes', 'words'].some((name) =>
      given.has(name as 'level'),
    );
    if (isAnother) this.#course.putBackAll();
    if (hasOtherTerms) this.#course.changeTerms();
    // another place, or a collection that has loaded, changes the moves too
    if (isAnother || (!this.#isUnderWay && !areSame(moves, this.#read))) this.#takeMoves(moves);
    else if (isOtherPlace && this.#isUnderWay) {
      this.#read = moves;
      this.#course.changePlace(
        (named) => (this.floorFree ? floorFreeOf(named, this.ownCollection) : named),
        this.#current,
      );
      this.#hasToGoOn = true;
    }
    if (isAnother || (this.#course.isStale && !this.#isUnderWay)) {
      this.#storyboard.stop(0);
      this.#course.layOut(terms);
    }
  }

  protected override updated(): void {
    this.#timer = this.renderRoot.querySelector('hold-timer');
    if (this.#hasToGoOn) {
      this.#hasToGoOn = false;
      this.#timer?.retime({ timeline: this.#course.timeline });
      // what has changed in the session is seen above, the open panel is below
      this.#timer?.scrollIntoView({ block: 'nearest' });
    }
    if (this.#opened.styles) this.addFetchedStyles(this.#opened.styles);
  }

  get #isUnderWay(): boolean {
    return isUnderWay(this.status);
  }

  #takeMoves(moves: readonly Move[]): void {
    this.#read = moves;
    this.#opened.close({ quietly: true });
    this.#course.takeMoves(moves);
    // without a move no timer is rendered, so its session has to be ended here
    if (moves.length === 0) this.#timer?.unload();
  }

  /** Called at a start: takes the order of the other place, if a session continued without it. */
  #prepare = (): Timeline => {
    if (this.#course.hasOtherOrder) {
      const { moves, terms } = readPlan(this, new InputReader(this));
      this.#takeMoves(moves);
      this.#course.layOut(terms);
      this.requestUpdate();
    }
    return this.#course.timeline;
  };

  /** The current step of a session; undefined if none is in progress. */
  get #step(): number | undefined {
    return this.#isUnderWay ? this.#current : undefined;
  }

  /** The moves have changed: a session in progress continues with them. */
  #movesChanged(): void {
    this.#hasToGoOn = this.#isUnderWay;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { language, messages } = this.locale;
    if (this.#course.moves.length === 0) return fallback(messages.cannotShow);
    return listView({
      list: this,
      course: this.#course,
      storyboard: this.#storyboard,
      opened: this.#opened,
      status: this.status,
      current: this.#current,
      stepsDone: this.#timer?.stepsDone,
      settings: this.settings,
      headingLevel: this.#headingLevel,
      hasPlaces: hasPlaces(this),
      missing: missingFrom(this, messages),
      text: this.#text,
      language,
      prepare: this.#prepare,
      open: this.#open,
      close: this.#close,
      choosePlace: this.#choosePlace,
      leaveOut: this.#leaveOut,
      swap: this.#swap,
      redraw: this.#redraw,
      onKey: this.#onKey,
      onStart: this.#onStart,
      onPhase: this.#onPhase,
      onReset: this.#onReset,
      onComplete: this.#onComplete,
    });
  }

  get #text(): Found<RoutineText> | undefined {
    const id = routineId(this);
    return id === undefined ? undefined : findRoutineText(id, this.locale.language.tag, this.ownCollection);
  }

  #redraw = (): void => this.requestUpdate();

  #choosePlace = (isFloorFree: boolean): void => {
    this.floorFree = isFloorFree;
  };

  #open = (what: Opened): void => {
    const isOpen = this.#opened.toggle(what);
    const isLookedAt = isOpen && typeof what === 'number' && !this.#course.moves[what]?.isOut && !this.#isUnderWay;
    if (isLookedAt) this.#storyboard.stop(stepAt(this.#course.moves, what));
  };

  #close = (): void => {
    if (!this.#isUnderWay) this.#storyboard.stop(0);
    this.#opened.close();
  };

  /** The move stays out from floor to chair and back, until the page gives another routine. */
  #leaveOut = (place: number): void => {
    this.#course.toggleLeftOut(place, this.#step);
    this.#movesChanged();
  };

  #swap = (place: number, { exercise }: ExerciseChangeEvent): void => {
    const shown = findExercise(exercise, this.ownCollection);
    if (shown) this.#course.swap(place, shown, this.#step);
    this.#movesChanged();
  };

  /** The keys of a session also work in the list beside its timer. */
  #onKey = (event: KeyboardEvent): void => this.#timer?.onKey(event);

  #onStart = (): void => {
    this.#announced = null;
    this.dispatchEvent(new RoutineStartEvent());
  };

  /** Another form of the same move counts as another step, too. */
  #onPhase = ({ exercise }: HoldPhaseEvent): void => {
    const index = this.#timer?.phase?.step ?? -1;
    if (index === this.#current && exercise === this.#announced) return;
    if (this.#current < 0) this.#storyboard.stop(0);
    this.#current = index;
    this.#announced = exercise;
    this.requestUpdate();
    if (exercise) this.dispatchEvent(new RoutineStepEvent({ exercise, index, count: this.steps.length }));
  };

  /** A timer that is complete is also reset by another choice for the next start: that stops no routine. */
  #onReset = (event: HoldResetEvent): void => {
    const wasUnderWay = this.#current >= 0;
    this.#current = -1;
    this.requestUpdate();
    if (wasUnderWay) this.dispatchEvent(new RoutineStopEvent(event.detail));
  };

  #onComplete = (event: HoldCompleteEvent): void => {
    this.#current = -1;
    this.requestUpdate();
    this.dispatchEvent(new RoutineCompleteEvent(event.detail));
  };
}
