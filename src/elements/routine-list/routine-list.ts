import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { findExercise, findFloorText, findLabel, findRoutineText } from '../../content/catalog.js';
import type { Collection } from '../../content/model.js';
import { IssuesController, type Issue } from '../../controllers/issues-controller.js';
import { fetchPlayer } from '../../controllers/playback-controller.js';
import type { Status } from '../../session/playback.js';
import type { Clock } from '../../device/clock.js';
import { buildTimeline, doseAt, type Timeline } from '../../session/timeline.js';
import type { PanelView } from '../../player/panel.js';
import type { Settings } from '../../player/settings.js';
import { controls } from '../../styles/controls.js';
import { container, frame } from '../../styles/frame.js';
import { prose } from '../../styles/prose.js';
import { theme } from '../../styles/theme.js';
import { ContentErrorEvent } from '../content-error-event.js';
import type { ExerciseChangeEvent } from '../exercise-card/exercise-card.events.js';
import { figureStyles } from '../exercise-figure/exercise-figure.styles.js';
import type { HoldCompleteEvent, HoldResetEvent } from '../../player/hold-events.js';
import type { HoldTimer } from '../hold-timer/hold-timer.js';
import { LimberElement } from '../limber-element.js';
import { sessionView } from '../session-view.js';
import { isUnderWay } from '../under-way.js';
import { safetyLine } from '../safety-line.js';
import { placeSwitch } from '../place-switch.js';
import { shopContent } from '../shop-content.js';
import { movesList, type Opened } from './moves.js';
import { floorFreeOf, hasPlaces, movesOf, paceOf, routineId, timelineOf, type Move } from './plan.js';
import { RoutineCompleteEvent, RoutineStartEvent, RoutineStepEvent, RoutineStopEvent } from './routine-list.events.js';
import { routineListStyles } from './routine-list.styles.js';
import { Storyboard } from './storyboard.js';

const EMPTY: Timeline = buildTimeline([]);

/**
 * A routine: what it consists of, and one Start that leads through all of it, to the summary, without another touch.
 * What is out of range counts as not given, and an unknown id is left out; `issues` tells. The events of the timer pass
 * through.
 *
 * @summary A routine to be led through.
 * @slot - Fallback content: shown until the element is ready, and when its input cannot be used.
 * @slot actions - The shop's own links and buttons, below the instructions and under a label that says whose they are.
 * @slot aside - Anything else of the shop's own, in the same place.
 * @slot after - The shop's own content that is shown only once the routine is done.
 * @csspart box - The box.
 * @csspart heading - The title.
 * @csspart moves - The list of moves.
 * @csspart panel - A move that was opened.
 * @csspart safety - The safety line.
 * @csspart shop - The shop's own content.
 * @fires {RoutineStartEvent} routine-start - The routine begins.
 * @fires {RoutineStepEvent} routine-step - It comes to another exercise.
 * @fires {RoutineStopEvent} routine-stop - It is over before its end.
 * @fires {RoutineCompleteEvent} routine-complete - It is done.
 * @fires {ContentErrorEvent} content-error - Something that was put in could not be used.
 */
export class RoutineList extends LimberElement {
  static override styles = [theme, frame, container, controls, prose, figureStyles, routineListStyles];

  /** Id of the routine; `short` when neither this nor `exercises` is given. */
  @property() routine?: string;
  /** Ids of exercises, separated by spaces, in place of a routine. */
  @property() exercises?: string;
  /** A title of the page's own; empty leaves it out. */
  @property() heading?: string;
  /** Exercises and routines of the page's own, searched before the built-in ones. */
  @property({ attribute: false }) collection?: Collection;
  /** How much: 1, 2 or 3. Applies to the next start. */
  @property({ type: Number }) level: number = 1;
  /**
   * `gentle` makes the pauses longer and the moves slower; holds stay. By default as the routine has it, which is
   * `standard` for most. Applies to the next start.
   */
  @property() pace?: string;
  /** Waits for a tap before each hold. Applies to the next start. */
  @property({ type: Boolean }) manual = false;
  /** Shows the chair or standing form of every move. The visitor has a switch for it. */
  @property({ type: Boolean, attribute: 'floor-free' }) floorFree = false;
  /** Fills the Start button instead of outlining it. */
  @property({ type: Boolean }) prominent = false;
  /** Level of the heading, 2–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #issues = new IssuesController(this, () => this.dispatchEvent(new ContentErrorEvent(this.issues)));
  readonly #storyboard = new Storyboard(this);
  #moves: readonly Move[] = [];
  #timeline: Timeline = EMPTY;
  #current = -1;
  #opened: Opened | undefined;
  #failed = false;
  /** A choice was made that the next start has to follow. */
  #isStale = true;
  /** A choice was made that the session under way follows from the present move on. */
  #isAnew = false;

  get #timer(): HoldTimer | null | undefined {
    return this.shadowRoot?.querySelector('hold-timer');
  }

  /** Where the session is: `idle`, `running`, `paused`, `waiting` or `complete`. */
  get status(): Status {
    return this.#timer?.status ?? 'idle';
  }

  /** Ids of the exercises that are done, in order. */
  get steps(): readonly string[] {
    return this.#timeline.steps as readonly string[];
  }

  /** Index of the present exercise; −1 when none is. */
  get current(): number {
    return this.#current;
  }

  /** Milliseconds of the whole routine, without waits. */
  get durationMs(): number {
    return this.#timeline.durationMs;
  }

  /** What was put in and could not be used. */
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

  pause(): void {
    this.whenRendered(() => this.#timer?.pause(), true);
  }

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

  /** Ends the session. */
  stop(): void {
    this.whenRendered(() => this.#timer?.reset(), true);
  }

  protected override willUpdate(changed: PropertyValues<RoutineList>): void {
    const another = ['routine', 'exercises', 'collection'].some((name) => changed.has(name as keyof RoutineList));
    const hasMoved = changed.has('floorFree');
    const isNew = another || !this.hasUpdated || (hasMoved && !this.#isUnderWay);
    this.#isStale ||= isNew || changed.has('level') || changed.has('pace') || changed.has('manual');
    if (isNew) {
      this.#issues.clear();
      this.#opened = undefined;
      this.#moves = movesOf(this, this.#issues);
    } else if (hasMoved) {
      const shown = ({ named }: Move) => (this.floorFree ? floorFreeOf(named, this.collection) : named);
      this.#goOnWith(this.#moves.map((move, index) => (index < this.#place ? move : { ...move, shown: shown(move) })));
    }
    if (another || (this.#isStale && !this.#isUnderWay)) this.#layOut();
  }

  protected override updated(): void {
    if (this.#isAnew) this.#timer?.retime({ timeline: this.#timeline });
    this.#isAnew = false;
  }

  get #isUnderWay(): boolean {
    return isUnderWay(this.status);
  }

  /** Where the present exercise stands among all moves, of which some may be left out. */
  get #place(): number {
    const places = [...this.#moves.keys()].filter((place) => !this.#moves[place]!.isOut);
    return places[this.#current] ?? -1;
  }

  #layOut(): void {
    this.#isStale = false;
    this.#storyboard.showing = 0;
    this.#timeline = timelineOf(this.#moves, this, this.#issues);
  }

  /** A session that is under way goes on with these moves; else they are for the next one. */
  #goOnWith(moves: readonly Move[]): void {
    this.#moves = moves;
    this.#isStale = true;
    if (!this.#isUnderWay) return this.requestUpdate();
    this.#layOut();
    this.#isAnew = true;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { language, messages } = this.locale;
    if (this.#moves.length === 0)
      return html`<div class="frame">
        <slot><p>${messages.cannotShow}</p></slot>
      </div>`;
    const hints = this.#routineText()?.hints;
    const redraw = () => this.requestUpdate();
    return html`<div class="frame" lang=${language.tag}>
      <section class="box" part="box" aria-label=${this.#title()}>
        <header>${this.#heading()} ${this.#facts()}</header>
        ${hasPlaces(this.#moves, this) ? placeSwitch(this.floorFree, messages, (free) => (this.floorFree = free)) : nothing}
        ${this.#needs()}
        <hold-timer
          exportparts="stage, ring, headline, line, controls"
          ?prominent=${this.prominent}
          .timeline=${this.#timeline}
          .showing=${this.#storyboard.showing}
          .hints=${hints}
          .collection=${this.collection}
          @hold-start=${this.#onStart}
          @hold-phase=${this.#onPhase}
          @hold-reset=${this.#onReset}
          @hold-complete=${this.#onComplete}
        >
          ${safetyLine(language)}
        </hold-timer>
        ${this.status === 'complete' ? shopContent(this, ['after'], messages, redraw) : nothing}
        <div class="browse">
          ${this.#preview()}
          ${movesList({
            moves: this.#moves,
            timeline: this.#timeline,
            current: this.#current,
            showing: this.#storyboard.showing,
            stepsDone: this.#timer?.stepsDone,
            opened: this.#opened,
            language,
            collection: this.collection,
            open: this.#open,
          })}
          ${this.#panel(hints)}
        </div>
        ${this.#settings()} ${shopContent(this, ['actions', 'aside'], messages, redraw)}
      </section>
    </div>`;
  }

  #routineText() {
    const id = routineId(this);
    return id === undefined ? undefined : findRoutineText(id, this.locale.language.tag, this.collection);
  }

  /** The page's own title, else the routine's with its minutes filled in. */
  #title(): string {
    const { messages } = this.locale;
    const title = this.heading || this.#routineText()?.title;
    return title?.replace('{minutes}', messages.minutes(this.durationMs)) ?? messages.moves;
  }

  #heading(): TemplateResult | typeof nothing {
    if (this.heading === '') return nothing;
    const level = this.#issues.wholeNumber('heading-level', this.headingLevel, 2, 6) ?? 2;
    return html`<div class="heading" part="heading" role="heading" aria-level=${level}>${this.#title()}</div>`;
  }

  /** "5 min · mat": what it takes. */
  #facts(): TemplateResult {
    const { messages } = this.locale;
    const things = new Set(this.#moves.flatMap(({ shown, isOut }) => (isOut ? [] : shown.equipment)));
    const words = [...things].map((thing) => messages.equipment[thing]);
    const minutes = messages.minutesShort(this.durationMs);
    return html`<p class="facts">${[minutes, messages.listed(words)].filter(Boolean).join(' · ')}</p>`;
  }

  /** A move for which not every home has what it takes, with one press to leave it out. */
  #needs(): unknown {
    const { language, messages } = this.locale;
    return this.#moves.map(({ shown, isOut }, place) => {
      if (!shown.equipment.includes('bench') || this.#isUnderWay) return nothing;
      const name = findLabel(shown.id, language.tag, this.collection)?.name ?? shown.id;
      return html`<p class="needs">
        <span>${messages.needs(name, messages.equipment.bench)}</span>
        <button type="button" class="outlined" aria-pressed=${isOut} @click=${() => this.#leaveOut(place)}>
          ${isOut ? messages.putBack : messages.leaveOut}
        </button>
      </p>`;
    });
  }

  /** Looking through the moves before the start. */
  #preview(): TemplateResult | typeof nothing {
    const { language, messages } = this.locale;
    const { isRunning, showing } = this.#storyboard;
    if (this.#isUnderWay) return nothing;
    const id = this.steps[showing];
    const label = isRunning && id ? findLabel(id, language.tag, this.collection) : undefined;
    const dose = doseAt(this.#timeline, showing);
    return html`<button
        type="button"
        class="preview"
        @click=${() => (isRunning ? this.#storyboard.stop() : this.#storyboard.run(this.steps.length))}
      >
        ${isRunning ? messages.previewStop : messages.preview}
      </button>
      <div class="visually-hidden" role="status">
        ${label && dose ? `${label.name}. ${messages.dosage({ ...dose, phases: label.phases })}.` : ''}
      </div>`;
  }

  /** What was opened, once what it is made of is here. */
  #panel(hints: Readonly<Record<string, string>> | undefined): TemplateResult {
    const opened = this.#opened;
    const { all } = this.locale.language;
    const view = all && sessionView();
    return html`<div id="panel" class="panel" part="panel" ?hidden=${opened === undefined}>
      ${opened === undefined ? nothing : view ? view.panel(this.#panelView(opened, hints), all) : this.#notYet()}
    </div>`;
  }

  #panelView(opened: Opened, hints: Readonly<Record<string, string>> | undefined): PanelView {
    const { language, messages } = this.locale;
    const place = typeof opened === 'number' ? opened : -1;
    const move = this.#moves[place];
    const level = Math.min(this.headingLevel + 1, 6);
    const floor = move ? undefined : findFloorText(language.tag, this.collection);
    return {
      card: move && this.#card(move, place, level),
      way: floor && {
        name: opened === 'down' ? messages.goingDown : messages.gettingUp,
        steps: floor[opened === 'down' ? 'down' : 'up'],
      },
      headingLevel: level,
      hint: move && hints?.[move.shown.id],
      leaveOut: move && !this.#isUnderWay ? { isOut: move.isOut, toggle: () => this.#leaveOut(place) } : undefined,
      close: this.#close,
    };
  }

  #card({ named, shown }: Move, place: number, level: number): TemplateResult {
    return html`<exercise-card
      hide-timer
      expanded
      .isPart=${true}
      .exercise=${named.id}
      .instead=${shown.id === named.id ? undefined : shown.id}
      .level=${this.level}
      .headingLevel=${level}
      .collection=${this.collection}
      @exercise-change=${(event: ExerciseChangeEvent) => this.#onSwap(place, event)}
    ></exercise-card>`;
  }

  #settings(): TemplateResult {
    const { language, messages } = this.locale;
    const settings = { level: this.level, pace: paceOf(this), manual: this.manual };
    const change = (changed: Partial<Settings>) => Object.assign(this, changed);
    const { all } = language;
    return html`<details class="settings" @toggle=${this.#fetchMore}>
      <summary>${messages.settings}</summary>
      ${(all && sessionView()?.settings(settings, all, change)) ?? this.#notYet()}
    </details>`;
  }

  #notYet(): string {
    return this.#failed ? this.locale.messages.notLoaded : '';
  }

  /** What shows more than is seen at first sight. */
  #fetchMore = (): void => {
    Promise.all([this.locale.fetchAll(), fetchPlayer()]).then(
      () => this.#fetched(false),
      () => this.#fetched(true),
    );
  };

  #fetched(failed: boolean): void {
    this.#failed = failed;
    this.requestUpdate();
  }

  #open = (what: Opened): void => {
    const isClosed = this.#opened !== what;
    this.#opened = isClosed ? what : undefined;
    const step = typeof what === 'number' && !this.#moves[what]!.isOut ? this.#stepAt(what) : undefined;
    if (isClosed && step !== undefined && !this.#isUnderWay) this.#storyboard.stop(step);
    this.#fetchMore();
    this.requestUpdate();
  };

  #close = (): void => {
    const opened = this.renderRoot.querySelector<HTMLElement>('.tile[aria-expanded="true"]');
    this.#opened = undefined;
    this.requestUpdate();
    opened?.focus();
  };

  /** Index in the timeline of the move at this place. */
  #stepAt(place: number): number {
    return this.#moves.slice(0, place).filter(({ isOut }) => !isOut).length;
  }

  #leaveOut(place: number): void {
    const moves = this.#moves.map((move, index) => (index === place ? { ...move, isOut: !move.isOut } : move));
    if (moves.some(({ isOut }) => !isOut)) this.#goOnWith(moves);
  }

  /** What is over stays as it was done: there the other form is for the next start. */
  #onSwap(place: number, { exercise }: ExerciseChangeEvent): void {
    const shown = findExercise(exercise, this.collection)!;
    const moves = this.#moves.map((move, index) => (index === place ? { ...move, shown } : move));
    if (!this.#isUnderWay || place >= this.#place) return this.#goOnWith(moves);
    this.#moves = moves;
    this.#isStale = true;
    this.requestUpdate();
  }

  #onStart = (): void => {
    this.#storyboard.stop(0);
    this.dispatchEvent(new RoutineStartEvent());
  };

  #onPhase = (): void => {
    const index = this.#timer?.phase?.step ?? -1;
    if (index === this.#current) return;
    this.#current = index;
    this.requestUpdate();
    this.dispatchEvent(new RoutineStepEvent({ exercise: this.steps[index]!, index, count: this.steps.length }));
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
