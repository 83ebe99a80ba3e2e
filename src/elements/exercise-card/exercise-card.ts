import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { findExercise, findExerciseText, knownIds, type Found } from '../../content/catalog.js';
import type { Exercise, ExerciseText, Level } from '../../content/model.js';
import type { ExerciseName } from '../../content/names.js';
import { InputReader } from '../../controllers/input-reader.js';
import { IssuesController, type Issue } from '../../controllers/issues-controller.js';
import { sayNames, withoutSoftHyphens } from '../../locale/format.js';
import type { Guidance } from '../../player/preferences.js';
import { isUnderWay, type Status } from '../../session/status.js';
import { boutOf, buildTimeline, doseAt } from '../../session/timeline.js';
import { controls } from '../../styles/controls.js';
import { frame } from '../../styles/frame.js';
import { prose } from '../../styles/prose.js';
import { theme } from '../../styles/theme.js';
import { ContentErrorEvent } from '../content-error-event.js';
import { describe, figureOf, PERSONS, type Person } from '../exercise-figure/drawing.js';
import { figureStyles } from '../exercise-figure/exercise-figure.styles.js';
import { FigureController } from '../exercise-figure/figure-controller.js';
import type { HoldTimer } from '../hold-timer/hold-timer.js';
import {
  isBoolean,
  isLevel,
  isTextOrNothing,
  restore,
  save,
  type SavedSettings,
  type TimerOwner,
} from '../timer-owner.js';
import { ofWhom, unhyphenated } from '../accessible-name.js';
import { fallback } from '../fallback.js';
import { LimberElement, type HeadingLevel } from '../limber-element.js';
import { placeSwitch } from '../place-switch.js';
import { safetyLine } from '../safety-line.js';
import { shopContent } from '../shop-content.js';
import { written } from '../written.js';
import { ExerciseChangeEvent, type ExerciseChangeReason } from './exercise-card.events.js';
import { exerciseCardStyles } from './exercise-card.styles.js';
import { howTo, swapPressed } from './how-to.js';
import { OneOfMany } from './one-of-many.js';

/** What a visitor can choose on a card, kept across a reload. */
const SAVED = { floorFree: isBoolean, level: isLevel, instead: isTextOrNothing };

/** What a card shows, after its input was checked. */
interface CardContent {
  /** What the page asked for. */
  readonly named: Exercise;
  /** What the visitor sees. */
  readonly shown: Exercise;
  readonly text: Found<ExerciseText>;
  readonly level: number;
  readonly headingLevel: number;
}

/**
 * One exercise: picture, name, dosage, a timer that guides through it, and instructions. Values out of range count as
 * not given and are listed in `issues`. The timer's events pass through.
 *
 * @tag exercise-card
 * @summary A card for one exercise, for an article or a product page.
 * @slot - Fallback content: shown until the element is ready, and when its input cannot be used.
 * @slot figure - The page's own picture or film, in place of the drawing.
 * @slot actions - The shop's own links and buttons, below the instructions and under a label that says whose they are.
 * @slot aside - Other content of the shop's own, in the same place.
 * @csspart card - The box.
 * @csspart heading - The name.
 * @csspart steps - The list of steps.
 * @csspart safety - The safety line.
 * @csspart shop - The shop's own content.
 * @csspart stage - The picture with the ring.
 * @csspart figure - The picture itself: the drawing, or the page's own picture.
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
 * @fires {ExerciseChangeEvent} exercise-change - The visitor has chosen another form of the exercise.
 * @fires {HoldStartEvent} hold-start - A session starts, by a press or by script.
 * @fires {HoldPauseEvent} hold-pause - The session pauses; `reason` tells why.
 * @fires {HoldResumeEvent} hold-resume - The session resumes. After a reset, a `hold-phase` follows.
 * @fires {HoldPhaseEvent} hold-phase - A phase begins: a hold, a rest, a change of sides and so on.
 * @fires {HoldWaitingEvent} hold-waiting - The session waits for a tap.
 * @fires {HoldResetEvent} hold-reset - The session was ended early; the timer is idle again.
 * @fires {HoldCompleteEvent} hold-complete - The session is complete.
 */
export class ExerciseCard extends LimberElement implements TimerOwner {
  static override styles = [theme, frame, controls, prose, figureStyles, exerciseCardStyles];

  /** Id of the exercise. Without one, or with an unknown one, the fallback content is shown. */
  @property() exercise?: ExerciseName;
  /** Dosage, 1–3: 1 is the least that the sources name, 3 the most. Anything else counts as 1. */
  @property({ type: Number }) level: Level = 1;
  /** Shows the chair or standing form, if there is one. The visitor's own switch sets it too. */
  @property({ type: Boolean, attribute: 'floor-free' }) floorFree = false;
  /** Shows the steps. Changes when the visitor opens or closes them. */
  @property({ type: Boolean }) expanded = false;
  /** Level of the heading, 2–6. Anything else counts as 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: HeadingLevel = 3;
  /** Leaves the timer out. */
  @property({ type: Boolean, attribute: 'hide-timer' }) hideTimer = false;
  /**
   * How much the voice says while the visitor gets into position: `full`, the steps the first time, or `short`, the
   * name only. Anything else counts as `full`.
   */
  @property() guidance: Guidance = 'full';
  /** Person in the picture. Anything else counts as `woman`. */
  @property() person: Person = 'woman';
  /** Keeps the picture from moving, also in a session. */
  @property({ type: Boolean }) still = false;

  /** Id of the form that is shown in place of `exercise`. @internal */
  @property({ attribute: false }) instead?: string | undefined;
  /** The card is inside a routine, which has the switch and the safety line. @internal */
  @property({ attribute: false }) isPart = false;
  /** Offers no easier or harder form. @internal */
  @property({ attribute: false }) isFixed = false;

  readonly #figure = new FigureController(this);
  /** Undefined if the input cannot be used. */
  #content: CardContent | undefined;
  readonly #many = new OneOfMany(this);
  readonly #issues = new IssuesController(this, () => this.dispatchEvent(new ContentErrorEvent(this.issues)));

  get #timer(): HoldTimer | null | undefined {
    return this.shadowRoot?.querySelector('hold-timer');
  }

  /** State of the session. */
  get status(): Status {
    return this.#timer?.status ?? 'idle';
  }

  /** Id of the exercise shown. After a swap it differs from `exercise`. Undefined if none is shown. */
  get current(): string | undefined {
    return this.#shown?.id;
  }

  /** Input that could not be used; empty if all of it could. */
  get issues(): readonly Issue[] {
    return this.#issues.list;
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

  /** Ends the session; the status is `idle` again. */
  reset(): void {
    this.whenRendered(() => this.#timer?.reset(), true);
  }

  /** @internal */
  saveSettings(): SavedSettings {
    return save<ExerciseCard>(this, SAVED);
  }

  /** @internal */
  restoreSettings(saved: SavedSettings): void {
    restore<ExerciseCard>(this, SAVED, saved);
  }

  /** The button back from another form, or the row in which forms are offered. */
  protected override get takesFocus(): string {
    return '.swap, .how-to > summary';
  }

  protected override willUpdate(changed: PropertyValues<ExerciseCard>): void {
    // in a routine the list sets both, and two moves may have the same form
    if (changed.has('exercise') && !changed.has('instead') && !this.isPart) this.instead = undefined;
    const input = new InputReader(this);
    this.#content = this.#read(input);
    this.#issues.report(input.issues);
  }

  #read(input: InputReader): CardContent | undefined {
    const { ownCollection: collection } = this;
    input.oneOf('person', this.person, PERSONS);
    const level = input.wholeNumber('level', this.level, 1, 3) ?? 1;
    const headingLevel = input.wholeNumber('heading-level', this.headingLevel, 2, 6) ?? 3;
    const [named, shown] = [this.#named, this.#shown];
    if (!named || !shown) {
      input.unknown('exercise', this.exercise, knownIds('exercises', collection));
      return undefined;
    }
    const text = findExerciseText(shown.id, this.locale.language.tag, collection);
    if (!text) input.add('collection', `there are no words for "${shown.id}"`);
    return text && { named, shown, text, level, headingLevel };
  }

  /** What the page asked for. */
  get #named(): Exercise | undefined {
    return findExercise(this.exercise ?? '', this.ownCollection);
  }

  /** What the visitor sees: the form that was chosen, else what the page asked for. */
  get #shown(): Exercise | undefined {
    const named = this.#named;
    const id = this.instead ?? (this.floorFree ? named?.forms.floorFree : undefined);
    return (id && findExercise(id, this.ownCollection)) || named;
  }

  protected override render(): TemplateResult {
    const { language, messages } = this.locale;
    const content = this.#content;
    if (!content) return fallback(messages.cannotShow);
    return html`<div class="frame ${this.#many.className}" lang=${language.tag}>
      <article class=${this.isPart ? 'part' : 'box'} part="card" aria-labelledby="name">
        ${this.hideTimer ? this.#untimed(content) : this.#session(content)}
        ${this.isPart ? this.#howTo(content) : this.#rows(content)}
        ${this.isPart ? nothing : shopContent(this, ['actions', 'aside'], messages, this.#redraw)}
      </article>
    </div>`;
  }

  /** The rows that can be opened. */
  #rows(content: CardContent): TemplateResult {
    const { language, messages } = this.locale;
    return html`<div class="rows">
      <details class="row how-to" ?open=${this.expanded} @toggle=${this.#onToggle}>
        <summary>${messages.howTo}${ofWhom(content.text.name)}</summary>
        ${this.#howTo(content)}
      </details>
      ${safetyLine(language, content.text.name, this.ownCollection)}
    </div>`;
  }

  /* eslint-disable lit-a11y/click-events-have-key-events -- the click on the steps is that of a button in them */
  #howTo({ shown, text }: CardContent): TemplateResult {
    const { ownCollection: collection, locale } = this;
    return html`<div class="inside" @click=${this.#onClick}>
      ${howTo({ exercise: shown, text, language: locale.language, collection, canSwap: !this.isFixed })}
    </div>`;
  }
  /* eslint-enable lit-a11y/click-events-have-key-events */

  /**
   * The switch between floor and chair, if both forms exist, with the chair or wall needed off the floor; and the
   * button back from another form.
   */
  #place({ named, shown, text }: CardContent): TemplateResult | typeof nothing {
    const { messages } = this.locale;
    const hasBoth = findExercise(named.forms.floorFree ?? '', this.ownCollection);
    const wayBack = this.#wayBack(named);
    if (!hasBoth && wayBack === nothing) return nothing;
    const needs = this.floorFree ? sayNames(shown.equipment, messages.equipment, messages) : undefined;
    return html`<div slot="place">
      ${hasBoth ? placeSwitch(this.floorFree, messages, this.#choosePlace, text.name, needs) : nothing} ${wayBack}
    </div>`;
  }

  #session(content: CardContent): TemplateResult {
    const hasOwnFigure = !isServer && this.querySelector(':scope > [slot="figure"]');
    return html`<hold-timer
      exportparts="stage, figure, ring, headline, line, controls"
      exercise=${content.shown.id}
      .owner=${this}
      .level=${content.level}
      .guidance=${this.guidance}
      .person=${this.person}
      .still=${this.still}
      .collection=${this.ownCollection}
    >
      ${hasOwnFigure ? html`<slot name="figure" slot="figure"></slot>` : nothing}
      <div slot="caption">${this.#heading(content)}</div>
      ${this.#place(content)}
    </hold-timer>`;
  }

  /** The card without a timer. In a routine, picture and dosage are shown elsewhere already. */
  #untimed(content: CardContent): TemplateResult {
    const { shown, text, level, named } = content;
    const { language } = this.locale;
    if (this.isPart)
      return html`<div class="visually-hidden">${this.#heading(content)}</div>
        ${this.#wayBack(named)}`;
    const data = figureOf(shown.id, this.ownCollection);
    const dose = doseAt(buildTimeline([boutOf(shown, level as Level)]), 0);
    return html`<slot name="figure">
        <div class="stage" @pointerenter=${this.#figure.onPointer} @pointerup=${this.#figure.onPointer}>
          ${data ? this.#figure.draw({ data, text, label: describe(text, undefined, language) }) : nothing}
        </div>
      </slot>
      <div class="words">
        <div>
          ${this.#heading(content)}
          <p class="dose">${written(dose && language.messages.dosage({ ...dose, phases: text.phases }))}</p>
        </div>
        ${this.#place(content)}
      </div>`;
  }

  #heading({ text, headingLevel }: CardContent): TemplateResult {
    return html`<div
      id="name"
      class="heading"
      part="heading"
      role="heading"
      aria-level=${headingLevel}
      aria-label=${unhyphenated(text.name)}
      lang=${text.lang ?? nothing}
    >
      ${written(text.name)}
    </div>`;
  }

  /** The button back from an easier or harder form to the exercise that the page asked for. */
  #wayBack(named: Exercise): TemplateResult | typeof nothing {
    const { tag, messages } = this.locale.language;
    const text = this.instead && findExerciseText(named.id, tag, this.ownCollection);
    if (!text || this.isFixed || this.instead === named.id) return nothing;
    return html`<button type="button" class="swap" @click=${() => this.#swap(undefined, 'back')}>
      ${written(withoutSoftHyphens(messages.backTo(text.name)))}
    </button>`;
  }

  #redraw = (): void => this.requestUpdate();

  #swap = (id: string | undefined, reason: ExerciseChangeReason): void =>
    this.#change(reason, () => (this.instead = id));

  #choosePlace = (floorFree: boolean): void => {
    this.#change('floor-free', () => {
      this.floorFree = floorFree;
      this.instead = undefined;
    });
  };

  /** A session in progress continues with the other form, from its get-ready phase on. */
  #change(reason: ExerciseChangeReason, make: () => void): void {
    const previous = this.current;
    make();
    const exercise = this.current;
    if (!exercise || !previous || exercise === previous) return;
    this.#timer?.retime({ exercise });
    if (isUnderWay(this.status)) this.scrollIntoView({ block: 'nearest' });
    this.dispatchEvent(new ExerciseChangeEvent({ exercise, previous, reason }));
  }

  #onClick = (event: Event): void => {
    const pressed = swapPressed(event);
    if (pressed) this.#swap(...pressed);
  };

  #onToggle = (event: Event): void => {
    this.expanded = (event.target as HTMLDetailsElement).open;
  };
}
