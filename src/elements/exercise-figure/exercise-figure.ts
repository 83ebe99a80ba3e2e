import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { findExercise, findExerciseText } from '../../content/catalog.js';
import type { Side } from '../../content/model.js';
import type { ExerciseName } from '../../content/names.js';
import { InputReader } from '../../controllers/input-reader.js';
import { IssuesController, type Issue } from '../../controllers/issues-controller.js';
import type { Motion } from '../../figure/motion.js';
import type { Person } from '../../figure/rig.js';
import type { Messages } from '../../locale/messages.js';
import { sayNames, withoutSoftHyphens } from '../../locale/format.js';
import { controls } from '../../styles/controls.js';
import { frame } from '../../styles/frame.js';
import { icon } from '../../styles/icons.js';
import { theme } from '../../styles/theme.js';
import { LimberElement } from '../limber-element.js';
import { written } from '../written.js';
import { ContentErrorEvent } from '../content-error-event.js';
import { describe, drawnExercises, figureOf, isPhoto, PERSONS } from './drawing.js';
import { captionStyles, figureStyles } from './exercise-figure.styles.js';
import { FigureController } from './figure-controller.js';

/**
 * Draws the pose of an exercise, and shows the movement into it. The first picture of a page moves once by itself as it
 * comes into view; every picture moves when it is pointed at or tapped, or when its button is pressed.
 *
 * @tag exercise-figure
 * @summary A picture of an exercise, in the colours of the page.
 * @slot - Fallback content: shown until the element is ready, and for an exercise that has no picture.
 * @csspart figure - The picture.
 * @csspart caption - The line below it that names the working muscles.
 * @cssprop --limber-figure-body - Leggings or trousers, a `<color>`; the shirt is mixed from it. By default derived from `--limber-accent`.
 * @cssprop --limber-figure-skin - Skin, a `<color>`. By default it depends on `person`.
 * @cssprop --limber-figure-hair - Hair, a `<color>`. By default it depends on `person`.
 * @cssprop [--limber-figure-accent=light-dark(#e9c069, #fbe4ae)] - The muscle that works, and the arrow, a `<color>`.
 * @cssprop [--limber-figure-prop=light-dark(#f4f0e8, #434a46)] - Mat, cushion, furniture and walls, a `<color>`.
 */
export class ExerciseFigure extends LimberElement {
  static override styles = [theme, frame, controls, figureStyles, captionStyles];

  /** Id of the exercise. Without one that has a picture, the fallback content is shown. */
  @property() exercise?: ExerciseName;
  /** Pose that is shown, from 0, the start, to 1, the hold. Clamped; anything that is not a number counts as 1. */
  @property({ type: Number }) pose: number | null = 1;
  /** The working side, as seen from the person. By default, and for anything else, the one that was drawn. */
  @property() side?: Side;
  /** Person in the picture. Anything else counts as `woman`. */
  @property() person: Person = 'woman';
  /** Keeps the picture from moving. */
  @property({ type: Boolean }) still = false;
  /** Leaves out the line below the picture. */
  @property({ type: Boolean, attribute: 'hide-caption' }) hideCaption = false;
  /**
   * The movement to show: between which poses, and when, in milliseconds of `performance.now()`. By default undefined:
   * the picture is at rest. Not shown under reduced motion, or out of view.
   */
  @property({ attribute: false }) motion?: Motion | undefined;

  readonly #figure = new FigureController(this);
  readonly #issues = new IssuesController(this, () => this.dispatchEvent(new ContentErrorEvent(this.issues)));

  /** Input that could not be used; empty if all of it could. */
  get issues(): readonly Issue[] {
    return this.#issues.list;
  }

  protected override willUpdate(): void {
    const input = new InputReader(this);
    input.oneOf('person', this.person, PERSONS);
    if (this.side) input.oneOf('side', this.side, ['left', 'right']);
    if (!figureOf(this.exercise, this.ownCollection)) {
      const known = drawnExercises.join(', ');
      input.add('exercise', `there is no picture of "${this.exercise ?? ''}"; there are ${known}`);
    }
    this.#issues.report(input.issues);
  }

  protected override updated(): void {
    this.#figure.follow(this.motion);
  }

  protected override render(): TemplateResult {
    const { exercise = '', ownCollection: collection } = this;
    const { language, messages } = this.locale;
    const data = figureOf(exercise, collection);
    if (!data) return html`<div class="frame"><slot></slot></div>`;
    const side = this.side === 'left' || this.side === 'right' ? this.side : undefined;
    const text = findExerciseText(exercise, language.tag, collection);
    const pose = this.pose ?? 1;
    const moves = !isPhoto(data) || data.start;
    const canShow = moves && !(pose <= 0) && !this.motion && !this.#figure.isCalm;
    return html`<div class="frame" lang=${language.tag}>
      <div class="stage" @pointerenter=${this.#figure.onPointer} @pointerup=${this.#figure.onPointer}>
        ${this.#figure.draw({ data, pose, side, ghost: !this.motion, label: describe(text, side, language), text })}
        ${canShow ? this.#showButton(messages, text?.name ?? exercise) : nothing}
      </div>
      ${this.hideCaption ? nothing : html`<p class="caption" part="caption">${written(this.#works(exercise, messages))}</p>`}
    </div>`;
  }

  #showButton({ showMove }: Messages, name: string): TemplateResult {
    return html`<button
      type="button"
      class="show"
      aria-label=${withoutSoftHyphens(showMove(name))}
      @click=${this.#figure.show}
    >
      ${icon('play')}
    </button>`;
  }

  /** "Works: buttocks". Empty where a page's own exercise names no muscles. */
  #works(exercise: string, messages: Messages): string {
    const { kind, muscles } = findExercise(exercise, this.ownCollection) ?? {};
    return kind && muscles?.primary.length
      ? `${messages.works[kind]}: ${sayNames(muscles.primary, messages.muscles, messages)}`
      : '';
  }
}
