import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { findExercise, findExerciseText, findLabel, knownIds } from '../../content/catalog.js';
import type { Collection, ExerciseFacts, ExerciseLabel } from '../../content/model.js';
import { LoadingController } from '../../controllers/loading-controller.js';
import { IssuesController, type Issue } from '../../controllers/issues-controller.js';
import { whenIdle } from '../../device/idle.js';
import type { Status } from '../../session/playback.js';
import { controls } from '../../styles/controls.js';
import { frame } from '../../styles/frame.js';
import { prose } from '../../styles/prose.js';
import { theme } from '../../styles/theme.js';
import { ContentErrorEvent } from '../content-error-event.js';
import { describe, figureOf, PERSONS } from '../exercise-figure/drawing.js';
import { figureStyles } from '../exercise-figure/exercise-figure.styles.js';
import { FigureController } from '../exercise-figure/figure-controller.js';
import type { HoldTimer } from '../hold-timer/hold-timer.js';
import { LimberElement } from '../limber-element.js';
import { placeSwitch } from '../place-switch.js';
import { safetyLine } from '../safety-line.js';
import { isUnderWay } from '../under-way.js';
import { shopContent } from '../shop-content.js';
import { ExerciseChangeEvent, type ExerciseChangeReason } from './exercise-card.events.js';
import { exerciseCardStyles } from './exercise-card.styles.js';
import { howTo } from './how-to.js';

/**
 * One exercise: picture, name, how much, a timer that leads through it, and how to do it. What is out of range counts as
 * not given; `issues` tells. The events of the timer pass through.
 *
 * @summary A card for one move, to stand in a text or on a product page.
 * @slot - Fallback content: shown until the element is ready, and when its input cannot be used.
 * @slot figure - The page's own picture or film in place of the drawn one.
 * @slot actions - The shop's own links and buttons, below the instructions and under a label that says whose they are.
 * @slot aside - Anything else of the shop's own, in the same place.
 * @csspart card - The box.
 * @csspart heading - The name.
 * @csspart steps - The list of steps.
 * @csspart safety - The safety line.
 * @csspart shop - The shop's own content.
 * @fires {ExerciseChangeEvent} exercise-change - The visitor has put another form of the exercise in its place.
 * @fires {ContentErrorEvent} content-error - Something that was put in could not be used.
 */
export class ExerciseCard extends LimberElement {
  static override styles = [theme, frame, controls, prose, figureStyles, exerciseCardStyles];

  /** Id of the exercise. */
  @property() exercise?: string;
  /** Exercises of the page's own, searched before the built-in ones. */
  @property({ attribute: false }) collection?: Collection;
  /** How much: 1, 2 or 3. */
  @property({ type: Number }) level: number = 1;
  /** Shows the chair or standing form, where there is one. The visitor has a switch for it. */
  @property({ type: Boolean, attribute: 'floor-free' }) floorFree = false;
  /** Shows the steps from the start. */
  @property({ type: Boolean }) expanded = false;
  /** Level of the heading, 2–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Leaves the timer out. */
  @property({ type: Boolean, attribute: 'hide-timer' }) hideTimer = false;
  /** How much a voice says on the way into the move: `full` or `short`, as on a timer. */
  @property() guidance = 'full';
  /** Who does it in the picture: `woman` or `man`. */
  @property() person = 'woman';
  /** The picture does not move. */
  @property({ type: Boolean }) still = false;

  /** Id of the form that is shown in place of `exercise`. @internal */
  @property({ attribute: false }) instead?: string | undefined;
  /** It stands inside a routine, which has the switch and the safety line. @internal */
  @property({ attribute: false }) isPart = false;
  /** Offers no other form. @internal */
  @property({ attribute: false }) isFixed = false;

  readonly #figure = new FigureController(this);
  readonly #issues = new IssuesController(this, () => this.dispatchEvent(new ContentErrorEvent(this.issues)));
  readonly #words = new LoadingController(this, () => this.locale.fetchAll());

  get #timer(): HoldTimer | null | undefined {
    return this.shadowRoot?.querySelector('hold-timer');
  }

  /** Where the session is: `idle`, `running`, `paused`, `waiting` or `complete`. */
  get status(): Status {
    return this.#timer?.status ?? 'idle';
  }

  /** Id of the exercise shown, which after a swap is another than `exercise`. */
  get current(): string | undefined {
    return this.#shown()?.id;
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

  /** Ends the session; idle again. */
  reset(): void {
    this.whenRendered(() => this.#timer?.reset(), true);
  }

  protected override willUpdate(changed: PropertyValues<ExerciseCard>): void {
    // of a part the list says both, and the form may be the same for two moves
    if (changed.has('exercise') && !changed.has('instead') && !this.isPart) this.instead = undefined;
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    if (this.expanded) this.#words.start();
    else whenIdle(this.#words.start);
  }

  protected override render(): TemplateResult {
    this.#issues.clear();
    const { language, messages } = this.locale;
    const named = this.#named();
    const exercise = named && this.#shown();
    const label = exercise && findLabel(exercise.id, language.tag, this.collection);
    if (exercise && !label) this.#issues.add('collection', `there are no words for "${exercise.id}"`);
    if (!exercise || !label)
      return html`<div class="frame">
        <slot><p>${messages.cannotShow}</p></slot>
      </div>`;
    this.#issues.oneOf('person', this.person, PERSONS);
    const level = this.#issues.wholeNumber('level', this.level, 1, 3) ?? 1;
    return html`<div class="frame" lang=${language.tag}>
      <article class=${this.isPart ? '' : 'box'} part="card" aria-labelledby="name">
        ${this.hideTimer ? this.#picture(exercise, label) : this.#session(exercise, label, level)}
        <details class="how-to" ?open=${this.expanded || isServer} @toggle=${this.#onToggle}>
          <summary>${messages.howTo}</summary>
          ${this.#howTo(exercise)}
        </details>
        ${this.isPart ? nothing : shopContent(this, ['actions', 'aside'], messages, () => this.requestUpdate())}
      </article>
    </div>`;
  }

  /** What the page asked for. */
  #named(): ExerciseFacts | undefined {
    const exercise = this.exercise ? findExercise(this.exercise, this.collection) : undefined;
    if (!exercise) this.#issues.unknown('exercise', this.exercise, knownIds('exercises', this.collection));
    return exercise;
  }

  /** What the visitor sees: the form that was chosen, else what the page asked for. */
  #shown(): ExerciseFacts | undefined {
    const named = findExercise(this.exercise ?? '', this.collection);
    const id = this.instead ?? (this.floorFree ? named?.forms.floorFree : undefined);
    return (id && findExercise(id, this.collection)) || named;
  }

  /** The choice of floor or chair, where there are both. */
  #place(slot?: string): TemplateResult | typeof nothing {
    const form = findExercise(this.exercise!, this.collection)?.forms.floorFree;
    if (!form || !findExercise(form, this.collection)) return nothing;
    return placeSwitch(this.floorFree, this.locale.messages, this.#choosePlace, slot);
  }

  #howTo(exercise: ExerciseFacts): TemplateResult | string {
    const { tag, all, messages } = this.locale.language;
    const { collection } = this;
    const text = findExerciseText(exercise.id, tag, collection);
    if (!text || !all) return this.#words.failed ? messages.notLoaded : '';
    return howTo({ exercise, text, lang: tag, messages: all, collection, swap: this.isFixed ? undefined : this.#swap });
  }

  #session(exercise: ExerciseFacts, label: ExerciseLabel, level: number): TemplateResult {
    const hasOwnFigure = !isServer && this.querySelector(':scope > [slot="figure"]');
    return html`<hold-timer
      exportparts="stage, ring, headline, line, controls"
      exercise=${exercise.id}
      .level=${level}
      .guidance=${this.guidance}
      .person=${this.person}
      .still=${this.still}
      .collection=${this.collection}
    >
      ${hasOwnFigure ? html`<slot name="figure" slot="figure"></slot>` : nothing}
      <div slot="caption">${this.#heading(label)}</div>
      ${this.#place('note')} ${safetyLine(this.locale.language, this.#words)}
    </hold-timer>`;
  }

  #picture(exercise: ExerciseFacts, label: ExerciseLabel): TemplateResult {
    const data = figureOf(exercise.id);
    return html`<slot name="figure">
        <div class="stage" @pointerenter=${this.#figure.onPointer} @pointerup=${this.#figure.onPointer}>
          ${data ? this.#figure.draw({ data, label: describe(label, undefined, this.locale.language) }) : nothing}
        </div>
      </slot>
      ${this.#heading(label)} ${this.isPart ? nothing : [this.#place(), safetyLine(this.locale.language, this.#words)]}`;
  }

  #heading(label: ExerciseLabel): TemplateResult {
    const level = this.#issues.wholeNumber('heading-level', this.headingLevel, 2, 6) ?? 3;
    return html`<div id="name" class="heading" part="heading" role="heading" aria-level=${level}>${label.name}</div>
      ${this.#wayBack()}`;
  }

  /** From an easier or harder form to what the page asked for. */
  #wayBack(): TemplateResult | typeof nothing {
    const { all, tag } = this.locale.language;
    const name = this.instead && findLabel(this.exercise!, tag, this.collection)?.name;
    if (!name || !all || this.isFixed || this.instead === this.exercise) return nothing;
    return html`<button type="button" class="swap" @click=${() => this.#swap(undefined, 'back')}>
      ${all.backTo(name)}
    </button>`;
  }

  #swap = (id: string | undefined, reason: ExerciseChangeReason): void => {
    this.#change(reason, () => (this.instead = id));
    // the button that was pressed may be gone: the way back is where one goes on from
    void this.updateComplete.then(() => {
      if (!this.shadowRoot?.activeElement) this.shadowRoot?.querySelector<HTMLElement>('.swap')?.focus();
    });
  };

  #choosePlace = (floorFree: boolean): void => {
    this.#change('floor-free', () => {
      this.floorFree = floorFree;
      this.instead = undefined;
    });
  };

  /** A session that is under way goes on with the other form, from its get-ready. */
  #change(reason: ExerciseChangeReason, make: () => void): void {
    const previous = this.current!;
    make();
    const exercise = this.current!;
    if (exercise === previous) return;
    this.#timer?.retime({ exercise });
    if (isUnderWay(this.status)) this.scrollIntoView({ block: 'nearest' });
    this.dispatchEvent(new ExerciseChangeEvent({ exercise, previous, reason }));
  }

  #onToggle = (event: Event): void => {
    this.expanded = (event.target as HTMLDetailsElement).open;
    if (this.expanded) this.#words.start();
  };
}
