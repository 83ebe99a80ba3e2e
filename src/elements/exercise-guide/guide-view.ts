/** Renders a guide. Fetched with the first guide of a page, together with the sources of all guides. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Guide } from '../../content/catalog.js';
import { reviews } from '../../content/lower-back-and-hips/reviews.js';
import { guideSources } from '../../content/lower-back-and-hips/sources.js';
import type { FloorText, GuideSection, GuideTopic, Review, Source } from '../../content/model.js';
import { EMERGENCY } from '../../content/whereabouts.js';
import type { Messages } from '../../locale/messages.js';
import { linkTo, sectionBody } from './statements.js';

export { Anchors } from './anchors.js';
export { guideStyles } from './guide-view.styles.js';

/** Sections that must be found without looking for them: the one comes first, in a frame, and the other below it, as a row that is open. */
const [FRAMED, OPEN] = ['emergency', 'stop'];

/** Sections whose steps are kept with the texts about getting down to the floor and up. */
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
  const { topic, words, heading, headingLevel } = view;
  const review = latestReview(view);
  return html`<div class="guide" part="guide">
    ${
      heading === ''
        ? nothing
        : html`<div class="heading" part="heading" role="heading" aria-level=${headingLevel}>
            ${heading ?? words.guideTopics[topic]}
          </div>`
    }
    ${topic === 'sources' ? sourcesList(view) : keyed(topic, rows(view))}
    ${review ? html`<p class="reviewed">${words.reviewed(review.who, review.role, review.date)}</p>` : nothing}
  </div>`;
}

/** A row for each section. Opened rows stay open in another language, but not in another topic. */
function rows(view: GuideView): TemplateResult {
  const { topic, guide, words } = view;
  const sections = guide.text[topic] ?? [];
  const withId = (wanted: string) => sections.filter(({ id }) => id === wanted);
  const others = sections.filter(({ id }) => id !== FRAMED && id !== OPEN);
  return html`
    ${topic === 'safety' ? html`<p class="lead">${words.safetyFull}</p>` : nothing}
    ${withId(FRAMED).map((each) => html`<section class="framed" id=${each.id} lang=${guide.lang ?? nothing}>${open(each, view)}</section>`)}
    <div class="rows">${[...withId(OPEN), ...others].map((each) => row(each, view))}</div>
  `;
}

function sourcesList(view: GuideView): TemplateResult {
  return html`${(view.guide.text.sources ?? []).map((each) => html`<section id=${each.id} lang=${view.guide.lang ?? nothing}>${open(each, view)}</section>`)}
    <ol>
      ${Object.values(sourcesOf(view)).map((source) => html`<li lang=${source.lang ?? 'en'}><p>${linkTo(source, source.citation)}</p></li>`)}
    </ol>`;
}

/**
 * The latest review in this language. The build drops those of the library that no longer hold, so they need no check
 * here; the page answers for those in its own collection.
 */
function latestReview({ guide, lang }: GuideView): Review | undefined {
  const inThisLanguage = guide.reviews ?? reviews.filter((review) => review.lang === lang);
  let latest: Review | undefined;
  for (const review of inThisLanguage) if (!latest || latest.date <= review.date) latest = review;
  return latest;
}

const sourcesOf = ({ guide }: GuideView): Readonly<Record<string, Source>> => guide.sources ?? guideSources;

const headingBelow = ({ headingLevel }: GuideView): number => Math.min(headingLevel + 1, 6);

/** What a section says, with its placeholders filled in and, if they are kept elsewhere, its steps. */
function said(section: GuideSection, view: GuideView): TemplateResult {
  const { emergency, advice, words, floor } = view;
  const way = WAYS[section.id];
  const context = {
    sources: sourcesOf(view),
    emergency: emergency || EMERGENCY,
    advice: advice || words.guideAdvice,
  };
  return sectionBody(section, context, way && floor?.[way]);
}

/** A question that opens to its answer. */
const row = (section: GuideSection, view: GuideView): TemplateResult =>
  html`<details class="row" id=${section.id} lang=${view.guide.lang ?? nothing} ?open=${section.id === OPEN}>
    <summary><span role="heading" aria-level=${headingBelow(view)}>${section.title}</span></summary>
    <div class="answer">${said(section, view)}</div>
  </details>`;

const open = (section: GuideSection, view: GuideView): TemplateResult =>
  html`<div class="heading" role="heading" aria-level=${headingBelow(view)}>${section.title}</div>
    ${said(section, view)}`;
