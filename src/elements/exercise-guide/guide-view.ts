/**
 * What a guide shows. Fetched with its texts, so it imports neither Lit nor anything that the entry holds: what it needs of
 * that, the element hands it.
 */
import type { CSSResult, TemplateResult } from 'lit';
import type { Guide } from '../../content/catalog.js';
import type { FloorText, GuideSection, GuideTopic, Review } from '../../content/model.js';
import type { GuideMessages } from '../../locale/messages.js';
import type { Lit } from '../../player/lit.js';
import { contentHash, type Figures } from '../../publish/content-hash.js';
import { reviewThatHolds } from '../../publish/reviewed.js';
import { guideStyles } from './guide-view.styles.js';
import { linkTo, sectionBody, type Numbers } from './statements.js';

/** The emergency number of the European Union and of most of the Nordic countries. */
const EMERGENCY = '112';

/** Sections whose steps are kept with the words of the floor. */
const WAYS: Readonly<Record<string, 'down' | 'up'>> = { 'getting-down': 'down', 'getting-up': 'up' };

export interface GuideView {
  readonly topic: GuideTopic;
  readonly guide: Guide;
  readonly words: GuideMessages;
  /** Undefined for the topic's own; empty for none. */
  readonly heading: string | undefined;
  readonly headingLevel: number;
  readonly emergency: string | undefined;
  readonly advice: string | undefined;
  readonly floor: FloorText | undefined;
  /** The review that holds, once that is known. */
  readonly review: Review | undefined;
}

export const styles = (lit: Lit): CSSResult => guideStyles(lit);

export function guideTemplate(lit: Lit, view: GuideView): TemplateResult {
  const { html, nothing } = lit;
  const { topic, guide, words, heading, headingLevel, review } = view;
  const show = topic === 'faq' ? question : section;
  return html`<div class="guide" part="guide">
    ${
      heading === ''
        ? nothing
        : html`<div class="heading" part="heading" role="heading" aria-level=${headingLevel}>
            ${heading ?? words.topics[topic]}
          </div>`
    }
    ${guide.text[topic].map((each) => show(lit, each, view))}
    ${
      topic === 'sources'
        ? html`<ol>
            ${Object.values(guide.sources).map((source) => html`<li lang=${source.lang ?? 'en'}>${linkTo(lit, source, source.citation)}</li>`)}
          </ol>`
        : nothing
    }
    ${review ? html`<p class="reviewed">${words.reviewed(review.who, review.role, review.date)}</p>` : nothing}
  </div>`;
}

const below = ({ headingLevel }: GuideView): number => Math.min(headingLevel + 1, 6);

const numbersOf = ({ emergency, advice, words }: GuideView): Numbers => ({
  emergency: emergency || EMERGENCY,
  advice: advice || words.advice,
});

function question(lit: Lit, section: GuideSection, view: GuideView): TemplateResult {
  return lit.html`<details>
    <summary><span role="heading" aria-level=${below(view)}>${section.title}</span></summary>
    <div>${sectionBody(lit, section, view.guide, numbersOf(view))}</div>
  </details>`;
}

function section(lit: Lit, section: GuideSection, view: GuideView): TemplateResult {
  const way = WAYS[section.id];
  return lit.html`<section>
    <div class="heading" role="heading" aria-level=${below(view)}>${section.title}</div>
    ${sectionBody(lit, section, view.guide, numbersOf(view), way && view.floor?.[way])}
  </section>`;
}

/** The review of just this content, if there is one. Worked out only where there is any. */
export async function reviewOf(
  { reviews, collection }: Guide,
  lang: string,
  figures: Figures,
): Promise<Review | undefined> {
  return reviews.length > 0 ? reviewThatHolds(reviews, lang, await contentHash(collection, lang, figures)) : undefined;
}

/** Whether somebody has read just what a guide shows; until that is known, nobody has. */
export class Reviewer {
  readonly #found: () => void;
  #shown: readonly unknown[] = [];
  #review: Review | undefined;

  constructor(found: () => void) {
    this.#found = found;
  }

  /** `shown`: what another answer would follow from. `whole` is asked for only where there is any review at all. */
  reviewOf(
    reviews: readonly Review[],
    shown: readonly unknown[],
    whole: () => Promise<Parameters<typeof reviewOf>>,
  ): Review | undefined {
    if (shown.some((each, index) => each !== this.#shown[index])) {
      this.#shown = shown;
      this.#review = undefined;
      if (reviews.length > 0) void this.#check(shown, whole);
    }
    return this.#review;
  }

  async #check(shown: readonly unknown[], whole: () => Promise<Parameters<typeof reviewOf>>): Promise<void> {
    const review = await reviewOf(...(await whole()));
    if (this.#shown !== shown) return;
    this.#review = review;
    this.#found();
  }
}
