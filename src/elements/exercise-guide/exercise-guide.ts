import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { findFloorText, findGuide, type Guide } from '../../content/catalog.js';
import type { GuideTopic } from '../../content/model.js';
import { InputReader } from '../../controllers/input-reader.js';
import { IssuesController, type Issue } from '../../controllers/issues-controller.js';
import { LoadingController } from '../../controllers/loading-controller.js';
import { isGuideHere, languageFor } from '../../locale/languages.js';
import { toJson } from '../../session/json.js';
import { onceMore } from '../../locale/once-more.js';
import { controls } from '../../styles/controls.js';
import { frame } from '../../styles/frame.js';
import { prose } from '../../styles/prose.js';
import { theme } from '../../styles/theme.js';
import { ContentErrorEvent } from '../content-error-event.js';
import { fallback } from '../fallback.js';
import { LimberElement, type HeadingLevel } from '../limber-element.js';
import type * as GuideView from './guide-view.js';
import { fetched } from './fetched.js';

const TOPICS: readonly GuideTopic[] = ['faq', 'safety', 'starting', 'plan', 'tailoring', 'sources'];

/**
 * Common questions, safety, how to begin, a plan for the week, what suits whom, and the sources of it all. The texts
 * are fetched with the first guide on a page; until then the fallback content is shown. An address of the page that
 * ends in `#` and the id of a section, such as `#warm-up`, opens that section, unless the page has that id itself.
 *
 * @tag exercise-guide
 * @summary A part of the guide, for an article.
 * @slot - Fallback content: shown until the texts have loaded, and when the input cannot be used.
 * @csspart guide - The whole guide.
 * @csspart heading - The title.
 * @cssprop [--limber-heading-font=inherit] - Font of titles and names, a `font-family` value. By default that of the text.
 */
export class ExerciseGuide extends LimberElement {
  static override styles = [theme, frame, controls, prose];

  /**
   * Which part: questions, safety, how to begin, a plan for the week, what suits whom, or the sources. Without one, or
   * with an unknown one, the fallback content is shown.
   */
  @property() topic?: GuideTopic;
  /** The page's own title; an empty one leaves the title out. By default that of the topic. */
  @property() heading?: string;
  /** Level of the heading, 2–6; those of the sections are one below. Anything else counts as 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: HeadingLevel = 2;
  /** Whom to call in an emergency, as a phone number or in words. By default 112. */
  @property() emergency?: string;
  /** Whom to ask when it is urgent but no emergency, as a phone number or in words. By default the reader's own doctor. */
  @property() advice?: string;

  readonly #issues = new IssuesController(this, () => this.dispatchEvent(new ContentErrorEvent(this.issues)));
  readonly #texts = new LoadingController(this, () => this.#fetch());
  #anchors: GuideView.Anchors | undefined;
  #topic: GuideTopic | undefined;
  #headingLevel = 2;
  /** The language of the texts that are shown. They stay until those of another language have loaded. */
  #shownTag: string | undefined;
  /** The language whose texts were asked for last. */
  #askedTag: string | undefined;

  /** Input that could not be used; empty if all of it could. */
  get issues(): readonly Issue[] {
    return this.#issues.list;
  }

  /** What a server has sent stays until the texts have loaded as well; if they cannot be loaded, it stays for good. */
  protected override whenHere(): Promise<void> | undefined {
    const words = super.whenHere();
    if (!this.shadowRoot || (!words && this.#isHere)) return words;
    return Promise.resolve(words)
      .then(() => this.#fetch())
      .catch(() => new Promise(() => {}));
  }

  protected override willUpdate(changed: PropertyValues<ExerciseGuide>): void {
    const input = new InputReader(this);
    this.#topic = TOPICS.find((each) => each === this.topic);
    if (!this.#topic) input.add('topic', `expected ${TOPICS.join(', ')}, got ${toJson(this.topic ?? '')}`);
    this.#headingLevel = input.wholeNumber('heading-level', this.headingLevel, 2, 6) ?? 2;
    if (this.#topic && this.#isHere && !this.#guideIn(this.locale.language.tag)?.text[this.#topic])
      input.add('topic', `this guide has no ${this.#topic}`);
    this.#issues.report(input.issues);

    const { tag } = this.locale.language;
    // another topic may have to be fetched; meanwhile the one before is not shown
    if (changed.has('topic') && !this.#isHere) this.#shownTag = undefined;
    if (this.#isHere) {
      this.#shownTag = tag;
      this.#askedTag = undefined;
    } else if (tag !== this.#askedTag || changed.has('topic')) this.#askedTag = undefined;
  }

  protected override updated(): void {
    const { tag } = this.locale.language;
    if (!this.#isHere && this.#askedTag !== tag) {
      this.#askedTag = tag;
      this.#texts.start();
    }
    const { view } = fetched;
    if (!view) return;
    this.addFetchedStyles(view.guideStyles);
    this.#anchors ??= new view.Anchors(this);
    this.#anchors.arrive();
  }

  protected override render(): TemplateResult {
    const { messages } = this.locale;
    const { view } = fetched;
    const { heading, emergency, advice, ownCollection: collection } = this;
    const [topic, headingLevel, lang] = [this.#topic, this.#headingLevel, this.#shownTag];
    const guide = lang !== undefined ? this.#guideIn(lang) : undefined;
    if (!topic || !guide?.text[topic] || lang === undefined || !view)
      return fallback(topic && this.#isOnTheWay ? undefined : messages.cannotShow);
    const words = languageFor(lang)?.messages ?? messages;
    const floor = findFloorText(lang, collection);
    return html`<div class="frame" lang=${lang}>
      ${view.guideView({ topic, guide, lang, words, heading, headingLevel, emergency, advice, floor })}
    </div>`;
  }

  #guideIn(lang: string): Guide | undefined {
    return findGuide(lang, this.ownCollection);
  }

  get #isHere(): boolean {
    return fetched.view !== undefined && isGuideHere(this.locale.language.tag, this.#topic);
  }

  get #isOnTheWay(): boolean {
    return this.#shownTag !== this.locale.language.tag && !this.#texts.hasFailed;
  }

  async #fetch(): Promise<void> {
    [fetched.view] = await Promise.all([
      onceMore(() => import('./guide-view.js')),
      this.locale.fetchGuide(this.#topic),
    ]);
  }
}
