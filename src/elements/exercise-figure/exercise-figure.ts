import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { findLabel } from '../../content/catalog.js';
import type { Collection } from '../../content/model.js';
import { IssuesController, type Issue } from '../../controllers/issues-controller.js';
import type { FigureData } from '../../figure/figure-data.js';
import { frame } from '../../styles/frame.js';
import { theme } from '../../styles/theme.js';
import { LimberElement } from '../limber-element.js';
import { describe, drawing, posesHere, figureOf } from './drawing.js';
import { figureStyles } from './exercise-figure.styles.js';

/**
 * Draws the pose of an exercise.
 *
 * @summary A picture of a move, in the colours of the page.
 * @slot - Fallback content: shown until the element is ready, and for an exercise that has no picture.
 * @csspart figure - The picture.
 * @cssprop [--limber-figure-body] - Leggings.
 * @cssprop [--limber-figure-skin] - Skin.
 * @cssprop [--limber-figure-hair] - Hair.
 * @cssprop [--limber-figure-accent] - The muscle that works.
 * @cssprop [--limber-figure-prop] - Mat, cushion, furniture and walls.
 */
export class ExerciseFigure extends LimberElement {
  static override styles = [theme, frame, figureStyles];

  /** Id of the exercise. */
  @property() exercise?: string;
  /** From 0, the start, to 1, the hold. Clamped; 1 for what is not a number. */
  @property({ type: Number }) pose: number | null = 1;
  /** The working limb, `left` or `right`; by default the one that was drawn. */
  @property() side?: string;
  /** Exercises of the page's own, for their words. */
  @property({ attribute: false }) collection?: Collection;

  readonly #issues = new IssuesController(this);

  /** What was put in and could not be used. */
  get issues(): readonly Issue[] {
    return this.#issues.list;
  }

  protected override render(): TemplateResult {
    const { language } = this.locale;
    const data = this.#data();
    if (!data) return html`<div class="frame"><slot></slot></div>`;
    const side = this.side === 'left' || this.side === 'right' ? this.side : undefined;
    const text = findLabel(this.exercise!, language.tag, this.collection);
    return html`<div class="frame" lang=${language.tag}>
      ${drawing(data, this.pose ?? 1, side, describe(text, side, language))}
    </div>`;
  }

  #data(): FigureData | undefined {
    this.#issues.clear();
    if (this.side) this.#issues.oneOf('side', this.side, ['left', 'right']);
    const data = figureOf(this.exercise);
    if (!data)
      this.#issues.add(
        'exercise',
        `there is no picture of "${this.exercise ?? ''}"; there are ${Object.keys(posesHere()).join(', ')}`,
      );
    return data;
  }
}
