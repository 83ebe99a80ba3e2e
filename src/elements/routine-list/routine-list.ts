/* eslint-disable max-lines -- documented attributes and methods; what they do stands elsewhere */
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

/** What a visitor may choose of a list, and has to find again after a reload. */
const SAVED = {
  floorFree: isBoolean,
  level: isLevel,
  pace: isPace,
  manual: isBoolean,
  holdSeconds: isHoldSeconds,
};

/**
 * A routine: what it consists of, and one Start that leads through all of it, to the summary, without another touch.
 * What is out of range counts as not given, and an unknown id is left out; `issues` tells. The events of the timer pass
 * through.
 *
 * @tag routine-list
 * @summary A routine to be led through.
 * @slot - Fallback content: shown until the element is ready, and when its input cannot be used.
 * @slot actions - The shop's own links and buttons, below the instructions and under a label that says whose they are.
 * @slot aside - Anything else of the shop's own, in the same place.
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
 * @csspart headline - How much at rest, what to do now in a session.
 * @csspart line - The same in sentences, and how it ended.
 * @csspart controls - The buttons.
 * @cssprop --hold-timer-ring-color - Colour of the ring, a `<color>`. By default derived from `--limber-accent`.
 * @cssprop --limber-figure-body - Leggings or trousers, a `<color>`; the shirt is mixed from it. By default derived from `--limber-accent`.
 * @cssprop --limber-figure-skin - Skin, a `<color>`. By default that of the person.
 * @cssprop --limber-figure-hair - Hair, a `<color>`. By default that of the person.
 * @cssprop [--limber-figure-accent=light-dark(#e9c069, #fbe4ae)] - The muscle that works, and the arrow, a `<color>`.
 * @cssprop [--limber-figure-prop=light-dark(#f4f0e8, #434a46)] - Mat, cushion, furniture and walls, a `<color>`.
 * @cssprop [--limber-heading-font=inherit] - Family of titles and names, as `font-family` takes it. By default that of the text.
 * @fires {RoutineStartEvent} routine-start - The routine begins.
 * @fires {RoutineStepEvent} routine-step - It comes to another exercise, with the time to get into position for it.
 * @fires {RoutineStopEvent} routine-stop - It is over before its end.
 * @fires {RoutineCompleteEvent} routine-complete - It is done.
 * @fires {ExerciseChangeEvent} exercise-change - The visitor has put another form of a move in its place.
 * @fires {HoldStartEvent} hold-start - A session begins, by a press or by script.
 * @fires {HoldPauseEvent} hold-pause - It stands still; `reason` tells who or what stopped it.
 * @fires {HoldResumeEvent} hold-resume - It goes on; after a reset with its phase told next.
 * @fires {HoldPhaseEvent} hold-phase - Another phase begins: a hold, a rest, a change of side and so on.
 * @fires {HoldWaitingEvent} hold-waiting - It waits for a tap.
 * @fires {HoldResetEvent} hold-reset - It is over before its end; the timer is idle again.
 * @fires {HoldCompleteEvent} hold-complete - It is done.
 */
export class RoutineList extends LimberElement implements TimerOwner {
  static override styles = [theme, frame, container, controls, prose, figureStyles, routineListStyles];

  /** Id of the routine; `short` when neither this nor `exercises` is given. */
  @property() routine?: RoutineName;
  /** Ids of exercises, separated by spaces, in place of a routine. One that does not exist is left out. By default none. */
  @property() exercises?: string;
  /** A title of the page's own, in which `{minutes}` stands for the length; empty leaves it out. By default the routine's. */
  @property() heading?: string;
  /** How much: 1 is the least that the sources name, 3 the most. Applies to the next start. */
  @property({ type: Number }) level: Level = 1;
  /**
   * `gentle` makes the pauses longer and the moves slower; holds stay. By default as the routine has it, which is
   * `standard` for most. Applies to the next start.
   */
  @property() pace?: Pace | undefined;
  /**
   * No more than so many minutes, 3–60: sets are left out first, then moves, that which takes longest before others; one is always left.
   * Waits are not counted. By default as long as it takes. Applies to the next start.
   */
  @property({ type: Number }) minutes?: number | undefined;
  /** Waits for a tap before each hold, and between repetitions that hold something. Applies to the next start. */
  @property({ type: Boolean }) manual = false;
  /** Seconds of each stretch, in place of its own; null or undefined for those. Applies to the next start. @internal */
  @property({ attribute: false }) holdSeconds?: number | null | undefined;
  /** How much a voice says on the way into a move, as on a timer: `full`, its steps the first time, or `short`, its name. */
  @property() guidance: Guidance = 'full';
  /** Shows the chair or standing form of every move. The visitor has a switch for it, which sets this. */
  @property({ type: Boolean, attribute: 'floor-free' }) floorFree = false;
  /** Fills the Start button instead of outlining it. */
  @property({ type: Boolean }) prominent = false;
  /** Who does it in the pictures; `woman` for anything else. */
  @property() person: Person = 'woman';
  /** The pictures do not move, in a session either. */
  @property({ type: Boolean }) still = false;
  /** Level of the heading, 2–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: HeadingLevel = 2;

  readonly #issues = new IssuesController(this, () => this.dispatchEvent(new ContentErrorEvent(this.issues)));
  readonly #storyboard = new Storyboard(this);
  readonly #course = new Course();
  readonly #opened = new OpenedMove(this);
  /** The moves as they were read last, before anything was chosen. */
  #read: readonly Move[] = [];
  #headingLevel = 2;
  /** Of the last render. */
  #timer: HoldTimer | null = null;
  /** The session under way has to go on in the timeline of now. */
  #hasToGoOn = false;
  #current = -1;
  /** Id of the exercise that the last step was announced of. */
  #announced: string | null = null;

  /** Where the session is. */
  get status(): Status {
    return this.#timer?.status ?? 'idle';
  }

  /** Ids of the exercises that are done, in order. */
  get steps(): readonly string[] {
    return this.#course.timeline.steps.flatMap((id) => id ?? []);
  }

  /** Index of the present exercise; −1 when none is. */
  get current(): number {
    return this.#current;
  }

  /** Milliseconds of the whole routine, without waits. */
  get durationMs(): number {
    return this.#course.timeline.durationMs;
  }

  /** What was put in and could not be used; empty where all could. */
  get issues(): readonly Issue[] {
    return this.#issues.list;
  }

  /** Time as looking through the moves sees it. For tests. @internal */
  set clock(clock: Clock) {
    this.#storyboard.clock = clock;
  }

  /** From idle or complete: from the beginning. Paused: resumes. Running: nothing. */
  start(): void {
    this.whenRendered(() => this.#timer?.start());
  }

  /** Running: stands still, at once. Else nothing; a start that waits for something to load is called off. */
  pause(): void {
    this.whenRendered(() => this.#timer?.pause(), true);
  }

  /** Paused: goes on. Ended by a visitor or the page: goes on at the hold that it was in, unless another was begun. */
  resume(): void {
    this.whenRendered(() => this.#timer?.resume());
  }

  /** Ends a wait, or a get-ready before its time. */
  advance(): void {
    this.whenRendered(() => this.#timer?.advance());
  }

  /** To the next exercise. */
  next(): void {
    this.whenRendered(() => this.#timer?.next());
  }

  /** More than 3 seconds into an exercise: to its start; else to the one before. */
  previous(): void {
    this.whenRendered(() => this.#timer?.previous());
  }

  /** Ends the session; idle again. */
  stop(): void {
    this.whenRendered(() => this.#timer?.reset(), true);
  }

  /**
   * Prints a hand-out of the routine as it is now, in place of the page: moves with pictures, the way to the floor, when to stop, and
   * four weeks of days to tick off. Rejects where what prints cannot be fetched.
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
    // at another place, or once a collection has come, they are others as well
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
      // what has changed under way is seen above, what was opened below
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
    // without a move there is no timer to tell that its session has ended
    if (moves.length === 0) this.#timer?.unload();
  }

  /** At a start: with the order of the other place, where a session went on without. */
  #prepare = (): Timeline => {
    if (this.#course.hasOtherOrder) {
      const { moves, terms } = readPlan(this, new InputReader(this));
      this.#takeMoves(moves);
      this.#course.layOut(terms);
      this.requestUpdate();
    }
    return this.#course.timeline;
  };

  /** The step that a session is in. */
  get #step(): number | undefined {
    return this.#isUnderWay ? this.#current : undefined;
  }

  /** The moves have changed: a session that is under way goes on with them. */
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

  /** It stays out on the way to the chair and back, until the page puts in another routine. */
  #leaveOut = (place: number): void => {
    this.#course.toggleLeftOut(place, this.#step);
    this.#movesChanged();
  };

  #swap = (place: number, { exercise }: ExerciseChangeEvent): void => {
    const shown = findExercise(exercise, this.ownCollection);
    if (shown) this.#course.swap(place, shown, this.#step);
    this.#movesChanged();
  };

  /** The keys of a session work beside its timer as well. */
  #onKey = (event: KeyboardEvent): void => this.#timer?.onKey(event);

  #onStart = (): void => {
    this.#announced = null;
    this.dispatchEvent(new RoutineStartEvent());
  };

  /** Another form of the same move is another exercise as well. */
  #onPhase = ({ exercise }: HoldPhaseEvent): void => {
    const index = this.#timer?.phase?.step ?? -1;
    if (index === this.#current && exercise === this.#announced) return;
    if (this.#current < 0) this.#storyboard.stop(0);
    this.#current = index;
    this.#announced = exercise;
    this.requestUpdate();
    if (exercise) this.dispatchEvent(new RoutineStepEvent({ exercise, index, count: this.steps.length }));
  };

  /** A timer that was complete is reset as well, by another choice for the next start: nothing is stopped by that. */
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
