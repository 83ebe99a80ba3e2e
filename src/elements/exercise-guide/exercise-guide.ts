import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { findFloorText, findGuide } from '../../content/catalog.js';
import type { Collection } from '../../content/model.js';
import { LoadingController } from '../../controllers/loading-controller.js';
import { IssuesController, type Issue } from '../../controllers/issues-controller.js';
import { guideMessagesFor } from '../../locale/languages.js';
import { controls } from '../../styles/controls.js';
import { frame } from '../../styles/frame.js';
import { prose } from '../../styles/prose.js';
import { theme } from '../../styles/theme.js';
import { ContentErrorEvent } from '../content-error-event.js';
import { posesHere } from '../exercise-figure/drawing.js';
import { LIT } from '../lit.js';
import { LimberElement } from '../limber-element.js';

const TOPICS = ['faq', 'safety', 'starting', 'tailoring', 'sources'] as const;

let part: typeof import('./guide-view.js') | undefined;

/**
 * What people ask, what to mind, how to begin, what suits whom, and what all of it rests on. Its texts are fetched when
 * the first one is on a page; until then the fallback content stands.
 *
 * @summary A part of the guide, to stand in a text.
 * @slot - Fallback content: shown until the texts are here, and when the input cannot be used.
 * @csspart guide - All of it.
 * @csspart heading - The title.
 * @fires {ContentErrorEvent} content-error - Something that was put in could not be used.
 */
export class ExerciseGuide extends LimberElement {
  static override styles = [theme, frame, controls, prose];

  /** `faq`, `safety`, `starting`, `tailoring` or `sources`. */
  @property() topic?: string;
  /** A title of the page's own; empty leaves it out. */
  @property() heading?: string;
  /** Level of the heading, 2–6; those of the parts are one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Whom to call in an emergency. 112 by default. */
  @property() emergency?: string;
  /** Whom to ask when it is urgent, as a phone number or in words. By default the reader's own doctor. */
  @property() advice?: string;
  /** A guide of the page's own, in place of the built-in one. */
  @property({ attribute: false }) collection?: Collection;

  readonly #issues = new IssuesController(this, () => this.dispatchEvent(new ContentErrorEvent(this.issues)));
  readonly #texts = new LoadingController(this, () => this.#fetch());
  /** The language whose texts were asked for last. */
  #asked: string | undefined;
  #reviewer: InstanceType<typeof import('./guide-view.js').Reviewer> | undefined;
  /** The language of the texts that stand there, until those of another are here. */
  #tag: string | undefined;

  /** What was put in and could not be used. */
  get issues(): readonly Issue[] {
    return this.#issues.list;
  }

  protected override updated(changed: PropertyValues<ExerciseGuide>): void {
    const { tag } = this.locale.language;
    if (changed.has('topic') || (tag !== this.#asked && !guideMessagesFor(tag))) {
      this.#asked = tag;
      this.#texts.start();
    }
    this.adoptLate(part?.styles(LIT));
  }

  protected override render(): TemplateResult {
    this.#issues.clear();
    const { language, messages } = this.locale;
    const { collection, heading, emergency, advice } = this;
    const topic = TOPICS.find((each) => each === this.topic);
    if (!topic) this.#issues.add('topic', `expected ${TOPICS.join(', ')}, got ${JSON.stringify(this.topic ?? '')}`);
    if (guideMessagesFor(language.tag)) this.#tag = language.tag;
    const lang = this.#tag ?? language.tag;
    const guide = topic && findGuide(lang, collection);
    const words = guideMessagesFor(lang);
    if (!guide || !words || !part)
      return html`<div class="frame">
        <slot><p>${topic && !this.#texts.failed ? nothing : messages.cannotShow}</p></slot>
      </div>`;
    const headingLevel = this.#issues.wholeNumber('heading-level', this.headingLevel, 2, 6) ?? 2;
    const floor = findFloorText(lang, collection);
    this.#reviewer ??= new part.Reviewer(() => this.requestUpdate());
    const review = this.#reviewer.reviewOf(guide.reviews, [guide.text, collection, lang], async () => {
      await this.locale.fetchAll();
      return [findGuide(lang, collection)!, lang, posesHere()];
    });
    const view = { topic, guide, words, heading, headingLevel, emergency, advice, floor, review };
    return html`<div class="frame" lang=${lang}>${part.guideTemplate(LIT, view)}</div>`;
  }

  async #fetch(): Promise<void> {
    const words = [this.locale.fetchGuide(), ...(this.topic === 'starting' ? [this.locale.fetchAll()] : [])];
    [part] = await Promise.all([import('./guide-view.js'), ...words]);
  }
}
