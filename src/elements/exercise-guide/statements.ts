import { html, nothing, type TemplateResult } from 'lit';
import type { GuideSection, Source, Statement } from '../../content/model.js';
import { addressOf } from '../../content/whereabouts.js';

/** What it takes to render a section. */
export interface SectionContext {
  readonly sources: Readonly<Record<string, Source>>;
  /** Whom to call and whom to ask, for the placeholders in a text. */
  readonly emergency: string;
  readonly advice: string;
}

/** Links only addresses of http and https: a page's own collection may hold anything. */
export const linkTo = (source: Source, text: string): TemplateResult | string => {
  const address = addressOf(source);
  return /^https?:/.test(address) ? html`<a lang=${source.lang ?? 'en'} href=${address}>${text}</a>` : text;
};

/** A sentence and, if it is a claim, the sources that it rests on. */
function statement(said: Statement, context: SectionContext): TemplateResult {
  if (typeof said === 'string') return html`<p>${withNumbers(said, context)}</p>`;
  const known = said.sources.flatMap((id) => (Object.hasOwn(context.sources, id) ? (context.sources[id] ?? []) : []));
  return html`<p>
    ${withNumbers(said.text, context)}
    <span class="cite">${known.map((source, index) => [index > 0 ? ' · ' : '', linkTo(source, source.label)])}</span>
  </p>`;
}

function withNumbers(said: string, { emergency, advice }: SectionContext): unknown {
  return said.split(/(\{emergency\}|\{advice\})/).map((part) => {
    const given = part === '{emergency}' ? emergency : part === '{advice}' ? advice : undefined;
    if (given === undefined) return part;
    return /^[+\d][\d\s]*$/.test(given) ? html`<a href="tel:${given.replace(/\s/g, '')}">${given}</a>` : given;
  });
}

/** The body of a section. `steps` replace its items where those are kept elsewhere. */
export function sectionBody(
  { body, items, ordered }: GuideSection,
  context: SectionContext,
  steps?: readonly string[],
): TemplateResult {
  const listed = (steps ?? items ?? []).map((item) => html`<li><p>${withNumbers(item, context)}</p></li>`);
  const list =
    listed.length === 0
      ? nothing
      : (ordered ?? steps)
        ? html`<ol>
            ${listed}
          </ol>`
        : html`<ul>
            ${listed}
          </ul>`;
  return html`${body.map((said) => statement(said, context))} ${list}`;
}
