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

/** What a visitor may choose of a card, and has to find again after a reload. */
const SAVED = { floorFree: isBoolean, level: isLevel, instead: isTextOrNothing };

/** What a card shows, as its input was read. */
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
 * One exercise: picture, name, how much, a timer that leads through it, and how to do it. What is out of range counts as
 * not given; `issues` tells. The events of the timer pass through.
 *
 * @tag exercise-card
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
 * @csspart stage - The picture with the ring.
 * @csspart figure - The picture itself: the drawing, or a collection's own.
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
 * @fires {ExerciseChangeEvent} exercise-change - The visitor has put another form of the exercise in its place.
 * @fires {HoldStartEvent} hold-start - A session begins, by a press or by script.
 * @fires {HoldPauseEvent} hold-pause - It stands still; `reason` tells who or what stopped it.
 * @fires {HoldResumeEvent} hold-resume - It goes on; after a reset with its phase told next.
 * @fires {HoldPhaseEvent} hold-phase - Another phase begins: a hold, a rest, a change of side and so on.
 * @fires {HoldWaitingEvent} hold-waiting - It waits for a tap.
 * @fires {HoldResetEvent} hold-reset - It is over before its end; the timer is idle again.
 * @fires {HoldCompleteEvent} hold-complete - It is done.
 */
export class ExerciseCard extends LimberElement implements TimerOwner {
  static override styles = [theme, frame, controls, prose, figureStyles, exerciseCardStyles];

  /** Id of the exercise. Without one that exists the fallback content stands. */
  @property() exercise?: ExerciseName;
  /** How much: 1 is the least that the sources name, 3 the most. */
  @property({ type: Number }) level: Level = 1;
  /** Shows the chair or standing form, where there is one. The visitor has a switch for it, which sets this. */
  @property({ type: Boolean, attribute: 'floor-free' }) floorFree = false;
  /** Shows the steps from the start. Follows what the visitor opens and closes. */
  @property({ type: Boolean }) expanded = false;
  /** Level of the heading, 2–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: HeadingLevel = 3;
  /** Leaves the timer out. */
  @property({ type: Boolean, attribute: 'hide-timer' }) hideTimer = false;
  /** How much a voice says on the way into the move, as on a timer: `full`, its steps the first time, or `short`, its name. */
  @property() guidance: Guidance = 'full';
  /** Who does it in the picture; `woman` for anything else. */
  @property() person: Person = 'woman';
  /** The picture does not move, in a session either. */
  @property({ type: Boolean }) still = false;

  /** Id of the form that is shown in place of `exercise`. @internal */
  @property({ attribute: false }) instead?: string | undefined;
  /** It stands inside a routine, which has the switch and the safety line. @internal */
  @property({ attribute: false }) isPart = false;
  /** Offers no other form. @internal */
  @property({ attribute: false }) isFixed = false;

  readonly #figure = new FigureController(this);
  /** Undefined where the input cannot be used. */
  #content: CardContent | undefined;
  readonly #many = new OneOfMany(this);
  readonly #issues = new IssuesController(this, () => this.dispatchEvent(new ContentErrorEvent(this.issues)));

  get #timer(): HoldTimer | null | undefined {
    return this.shadowRoot?.querySelector('hold-timer');
  }

  /** Where the session is. */
  get status(): Status {
    return this.#timer?.status ?? 'idle';
  }

  /** Id of the exercise shown, which after a swap is another than `exercise`. Undefined where there is none. */
  get current(): string | undefined {
    return this.#shown?.id;
  }

  /** What was put in and could not be used; empty where all could. */
  get issues(): readonly Issue[] {
    return this.#issues.list;
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

  /** Ends the session; idle again. */
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

  /** The way back from a form, and where there is another. */
  protected override get takesFocus(): string {
    return '.swap, .how-to > summary';
  }

  protected override willUpdate(changed: PropertyValues<ExerciseCard>): void {
    // of a part the list says both, and the form may be the same for two moves
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

  /** What can be opened. */
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

  /** The choice of place, where there are two, with the chair or the wall that one needs off the floor; and the way back from another form. */
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

  /** In a routine the picture and how much stand elsewhere already. */
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

  /** From an easier or harder form to what the page asked for. */
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

  /** A session that is under way goes on with the other form, from its get-ready. */
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
