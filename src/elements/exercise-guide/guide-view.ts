/** What a guide shows. Fetched with the first one of a page, with the sources that guides rest on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Guide } from '../../content/catalog.js';
import { reviews } from '../../content/lower-back-and-hips/reviews.js';
import { guideSources } from '../../content/lower-back-and-hips/sources.js';
import type { FloorText, GuideSection, GuideTopic, Review, Source } from '../../content/model.js';
import type { Messages } from '../../locale/messages.js';
import { linkTo, sectionBody, type SectionContext } from './statements.js';

export { guideStyles } from './guide-view.styles.js';

/** The emergency number of the European Union and of most of the Nordic countries. */
const EMERGENCY = '112';

/** Sections whose steps are kept with the words of the floor. */
const WAYS: Readonly<Record<string, 'down' | 'up'>> = { 'getting-down': 'down', 'getting-up': 'up' };

export interface GuideView {
  readonly topic: GuideTopic;
  readonly guide: Guide;
  /** Language of the guide. */
  readonly lang: string;
  readonly words: Messages;
  /** Undefined for the topic's own; empty for none. */
  readonly heading: string | undefined;
  readonly headingLevel: number;
  readonly emergency: string | undefined;
  readonly advice: string | undefined;
  readonly floor: FloorText | undefined;
}

export function guideView(view: GuideView): TemplateResult {
  const { topic, guide, words, heading, headingLevel } = view;
  const sources: Readonly<Record<string, Source>> = guide.sources ?? guideSources;
  const show = topic === 'faq' ? question : section;
  const review = latestReview(view);
  return html`<div class="guide" part="guide">
    ${
      heading === ''
        ? nothing
        : html`<div class="heading" part="heading" role="heading" aria-level=${headingLevel}>
            ${heading ?? words.guideTopics[topic]}
          </div>`
    }
    ${(guide.text[topic] ?? []).map((each) => show(each, view, sources))}
    ${
      topic === 'sources'
        ? html`<ol>
            ${Object.values(sources).map((source) => html`<li lang=${source.lang ?? 'en'}><p>${linkTo(source, source.citation)}</p></li>`)}
          </ol>`
        : nothing
    }
    ${review ? html`<p class="reviewed">${words.reviewed(review.who, review.role, review.date)}</p>` : nothing}
  </div>`;
}

/**
 * Those of the library are left in a build only as long as they hold, so nobody has to work that out here. For those of a
 * collection of its own the page answers.
 */
function latestReview({ guide, lang }: GuideView): Review | undefined {
  const inThisLanguage = guide.reviews ?? reviews.filter((review) => review.lang === lang);
  let latest: Review | undefined;
  for (const review of inThisLanguage) if (!latest || latest.date <= review.date) latest = review;
  return latest;
}

const headingBelow = ({ headingLevel }: GuideView): number => Math.min(headingLevel + 1, 6);

const contextOf = ({ emergency, advice, words }: GuideView, sources: SectionContext['sources']): SectionContext => ({
  sources,
  emergency: emergency || EMERGENCY,
  advice: advice || words.guideAdvice,
});

function question(section: GuideSection, view: GuideView, sources: SectionContext['sources']): TemplateResult {
  return html`<details>
    <summary><span role="heading" aria-level=${headingBelow(view)}>${section.title}</span></summary>
    <div>${sectionBody(section, contextOf(view, sources))}</div>
  </details>`;
}

function section(section: GuideSection, view: GuideView, sources: SectionContext['sources']): TemplateResult {
  const way = WAYS[section.id];
  return html`<section>
    <div class="heading" role="heading" aria-level=${headingBelow(view)}>${section.title}</div>
    ${sectionBody(section, contextOf(view, sources), way && view.floor?.[way])}
  </section>`;
}
