import { html, isServer, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { findExercise, findExerciseText, knownIds } from '../../content/catalog.js';
import type { Collection, Exercise, ExerciseText } from '../../content/model.js';
import { IssuesController, type Issue } from '../../controllers/issues-controller.js';
import type { Status } from '../../session/playback.js';
import { controls } from '../../styles/controls.js';
import { frame } from '../../styles/frame.js';
import { prose } from '../../styles/prose.js';
import { theme } from '../../styles/theme.js';
import { ContentErrorEvent } from '../content-error-event.js';
import { describe, drawing, figureOf } from '../exercise-figure/drawing.js';
import { figureStyles } from '../exercise-figure/exercise-figure.styles.js';
import type { HoldTimer } from '../hold-timer/hold-timer.js';
import { LimberElement } from '../limber-element.js';
import { safetyLine } from '../safety-line.js';
import { exerciseCardStyles } from './exercise-card.styles.js';
import { howTo } from './how-to.js';

/**
 * One exercise: picture, name, how much, a timer that leads through it, and how to do it. What is out of range counts as
 * not given; `issues` tells. The events of the timer pass through.
 *
 * @summary A card for one move, to stand in a text or on a product page.
 * @slot - Fallback content: shown until the element is ready, and when its input cannot be used.
 * @slot figure - The page's own picture or film in place of the drawn one.
 * @csspart card - The box.
 * @csspart heading - The name.
 * @csspart steps - The list of steps.
 * @csspart safety - The safety line.
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
  /** Shows the steps from the start. */
  @property({ type: Boolean }) expanded = false;
  /** Level of the heading, 2–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Leaves the timer out, and with it everything that moves. */
  @property({ type: Boolean, attribute: 'hide-timer' }) hideTimer = false;

  readonly #issues = new IssuesController(this, () => this.dispatchEvent(new ContentErrorEvent(this.issues)));

  get #timer(): HoldTimer | null | undefined {
    return this.shadowRoot?.querySelector('hold-timer');
  }

  /** Where the session is: `idle`, `running`, `paused`, `waiting` or `complete`. */
  get status(): Status {
    return this.#timer?.status ?? 'idle';
  }

  /** Id of the exercise shown. */
  get current(): string | undefined {
    return this.exercise;
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

  protected override render(): TemplateResult {
    this.#issues.clear();
    const { language, messages } = this.locale;
    const exercise = this.#find();
    const text = exercise && findExerciseText(exercise.id, language.tag, this.collection);
    if (exercise && !text) this.#issues.add('collection', `there are no words for "${exercise.id}"`);
    if (!exercise || !text)
      return html`<div class="frame">
        <slot><p>${messages.cannotShow}</p></slot>
      </div>`;
    const level = this.#issues.wholeNumber('level', this.level, 1, 3) ?? 1;
    return html`<div class="frame" lang=${language.tag}>
      <article class="box" part="card" aria-labelledby="name">
        ${this.hideTimer ? this.#picture(exercise, text) : this.#session(exercise, text, level)}
        <details class="how-to" ?open=${this.expanded || isServer} @toggle=${this.#onToggle}>
          <summary>${messages.howTo}</summary>
          ${howTo(exercise, text, language, this.collection)}
        </details>
      </article>
    </div>`;
  }

  #find(): Exercise | undefined {
    const exercise = this.exercise ? findExercise(this.exercise, this.collection) : undefined;
    if (!exercise) this.#issues.unknown('exercise', this.exercise, knownIds('exercises', this.collection));
    return exercise;
  }

  #session(exercise: Exercise, text: ExerciseText, level: number): TemplateResult {
    const hasOwnFigure = !isServer && this.querySelector(':scope > [slot="figure"]');
    return html`<hold-timer
      exportparts="stage, ring, headline, line, controls"
      exercise=${exercise.id}
      .level=${level}
      .collection=${this.collection}
    >
      ${hasOwnFigure ? html`<slot name="figure" slot="figure"></slot>` : nothing}
      <div slot="caption">${this.#heading(text)}</div>
      ${safetyLine(this.locale.messages)}
    </hold-timer>`;
  }

  #picture(exercise: Exercise, text: ExerciseText): TemplateResult {
    const data = figureOf(exercise.id);
    return html`<slot name="figure">
        <div class="stage">
          ${data ? drawing(data, 1, undefined, describe(text, undefined, this.locale.messages)) : nothing}
        </div>
      </slot>
      ${this.#heading(text)} ${safetyLine(this.locale.messages)}`;
  }

  #heading(text: ExerciseText): TemplateResult {
    const level = this.#issues.wholeNumber('heading-level', this.headingLevel, 2, 6) ?? 3;
    return html`<div id="name" class="heading" part="heading" role="heading" aria-level=${level}>${text.name}</div>`;
  }

  #onToggle = (event: Event): void => {
    this.expanded = (event.target as HTMLDetailsElement).open;
  };
}
