import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { findExerciseText, findRoutineText } from '../../content/catalog.js';
import type { Collection, Exercise, Level } from '../../content/model.js';
import { IssuesController, type Issue } from '../../controllers/issues-controller.js';
import type { Status } from '../../session/playback.js';
import { boutOf, buildTimeline, doseAt, type Timeline } from '../../session/timeline.js';
import { controls } from '../../styles/controls.js';
import { container, frame } from '../../styles/frame.js';
import { doneIcon } from '../../styles/icons.js';
import { prose } from '../../styles/prose.js';
import { theme } from '../../styles/theme.js';
import { ContentErrorEvent } from '../content-error-event.js';
import { drawing, figureOf } from '../exercise-figure/drawing.js';
import { figureStyles } from '../exercise-figure/exercise-figure.styles.js';
import type { HoldCompleteEvent, HoldResetEvent } from '../hold-timer/hold-timer.events.js';
import type { HoldTimer } from '../hold-timer/hold-timer.js';
import { LimberElement } from '../limber-element.js';
import { isUnderWay } from '../under-way.js';
import { safetyLine } from '../safety-line.js';
import { exercisesOf } from './plan.js';
import { RoutineCompleteEvent, RoutineStartEvent, RoutineStepEvent, RoutineStopEvent } from './routine-list.events.js';
import { routineListStyles } from './routine-list.styles.js';
import { settingsPanel } from './settings.js';

const EMPTY: Timeline = buildTimeline([]);

/**
 * A routine: what it consists of, and one Start that leads through all of it, to the summary, without another touch.
 * What is out of range counts as not given, and an unknown id is left out; `issues` tells. The events of the timer pass
 * through.
 *
 * @summary A routine to be led through.
 * @slot - Fallback content: shown until the element is ready, and when its input cannot be used.
 * @csspart box - The box.
 * @csspart heading - The title.
 * @csspart moves - The list of moves.
 * @csspart safety - The safety line.
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
  /** `gentle` makes the pauses longer and the moves slower; holds stay. Applies to the next start. */
  @property() pace: string = 'standard';
  /** Waits for a tap before each hold. Applies to the next start. */
  @property({ type: Boolean }) manual = false;
  /** Fills the Start button instead of outlining it. */
  @property({ type: Boolean }) prominent = false;
  /** Level of the heading, 2–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #issues = new IssuesController(this, () => this.dispatchEvent(new ContentErrorEvent(this.issues)));
  #exercises: Exercise[] = [];
  #timeline: Timeline = EMPTY;
  #current = -1;
  /** A choice was made that the next start has to follow. */
  #isStale = true;

  get #timer(): HoldTimer | null | undefined {
    return this.shadowRoot?.querySelector('hold-timer');
  }

  /** Where the session is: `idle`, `running`, `paused`, `waiting` or `complete`. */
  get status(): Status {
    return this.#timer?.status ?? 'idle';
  }

  /** Ids of the exercises, in order. */
  get steps(): readonly string[] {
    return this.#exercises.map(({ id }) => id);
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
    const another = changed.has('routine') || changed.has('exercises') || changed.has('collection');
    this.#isStale ||= another || changed.has('level') || changed.has('pace') || changed.has('manual');
    if (another || (this.#isStale && !this.#isUnderWay)) this.#plan();
  }

  get #isUnderWay(): boolean {
    return isUnderWay(this.status);
  }

  #plan(): void {
    this.#isStale = false;
    this.#issues.clear();
    this.#exercises = exercisesOf(this, this.#issues);
    const level = (this.#issues.wholeNumber('level', this.level, 1, 3) ?? 1) as Level;
    const pace = this.#issues.oneOf('pace', this.pace, ['standard', 'gentle']);
    const bouts = this.#exercises.map((exercise) => boutOf(exercise, level));
    this.#timeline = buildTimeline(bouts, { pace, manual: this.manual });
  }

  protected override render(): TemplateResult {
    const { language, messages } = this.locale;
    if (this.#exercises.length === 0)
      return html`<div class="frame">
        <slot><p>${messages.cannotShow}</p></slot>
      </div>`;
    return html`<div class="frame" lang=${language.tag}>
      <section class="box" part="box" aria-label=${this.#title()}>
        <header>${this.#heading()} ${this.#facts()}</header>
        <hold-timer
          exportparts="stage, ring, headline, line, controls"
          ?prominent=${this.prominent}
          .timeline=${this.#timeline}
          .collection=${this.collection}
          @hold-start=${() => this.dispatchEvent(new RoutineStartEvent())}
          @hold-phase=${this.#onPhase}
          @hold-reset=${this.#onReset}
          @hold-complete=${this.#onComplete}
        >
          ${safetyLine(messages)}
        </hold-timer>
        ${this.#moves()} ${settingsPanel(this, messages, (change) => Object.assign(this, change))}
      </section>
    </div>`;
  }

  /** The page's own title, else the routine's with its minutes filled in. */
  #title(): string {
    if (this.heading) return this.heading;
    const { language, messages } = this.locale;
    const id = this.exercises ? undefined : (this.routine ?? 'short');
    const title = id && findRoutineText(id, language.tag, this.collection)?.title;
    return title ? title.replace('{minutes}', messages.minutes(this.durationMs)) : messages.moves;
  }

  #heading(): TemplateResult | typeof nothing {
    if (this.heading === '') return nothing;
    const level = this.#issues.wholeNumber('heading-level', this.headingLevel, 2, 6) ?? 2;
    return html`<div class="heading" part="heading" role="heading" aria-level=${level}>${this.#title()}</div>`;
  }

  /** "5 min · mat": what it takes. */
  #facts(): TemplateResult {
    const { messages } = this.locale;
    const things = new Set(this.#exercises.flatMap(({ equipment }) => equipment));
    const words = [...things].map((thing) => messages.equipment[thing]);
    const minutes = messages.minutesShort(this.durationMs);
    return html`<p class="facts">${[minutes, messages.listed(words)].filter(Boolean).join(' · ')}</p>`;
  }

  #moves(): TemplateResult {
    const { language, messages } = this.locale;
    const stepsDone = this.#timer?.stepsDone;
    return html`<ol class="moves" part="moves" aria-label=${messages.moves}>
      ${this.#exercises.map(({ id }, index) => {
        const figure = figureOf(id);
        const dose = doseAt(this.#timeline, index);
        const done = stepsDone?.has(index);
        return html`<li class=${done ? 'done' : ''} aria-current=${index === this.#current ? 'step' : nothing}>
          <div class="thumb">
            ${figure ? drawing(figure, 1, dose?.eachSide ? 'left' : undefined) : nothing}
            ${done ? html`<span class="tick" role="img" aria-label=${messages.done}>${doneIcon}</span>` : nothing}
          </div>
          <span class="move">${findExerciseText(id, language.tag, this.collection)?.name ?? id}</span>
          <span class="dose">${dose ? messages.dosage(dose) : nothing}</span>
        </li>`;
      })}
    </ol>`;
  }

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
