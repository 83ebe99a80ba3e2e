import type { TemplateResult } from 'lit';
import type { Guide } from '../../content/catalog.js';
import type { GuideSection, Source, Statement } from '../../content/model.js';
import type { Lit } from '../../player/lit.js';

/** Whom to call or ask, in place of what stands for them in a text. */
export interface Numbers {
  readonly emergency: string;
  readonly advice: string;
}

/** Where a source is found. */
export function addressOf({ doi, pmid, url }: Source): string {
  if (doi) return `https://doi.org/${doi}`;
  return pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : url!;
}

/** Only what looks like an address of the web is linked: a page's own collection may hold anything. */
export const linkTo = ({ html }: Lit, source: Source, text: string): TemplateResult | string => {
  const address = addressOf(source);
  return /^https?:/.test(address) ? html`<a href=${address}>${text}</a>` : text;
};

/** A sentence, and behind a claim the sources that it rests on. */
function statement(lit: Lit, said: Statement, { sources }: Guide, numbers: Numbers): TemplateResult {
  const { html } = lit;
  if (typeof said === 'string') return html`<p>${withNumbers(lit, said, numbers)}</p>`;
  const known = said.sources.flatMap((id) => (Object.hasOwn(sources, id) ? sources[id]! : []));
  return html`<p>
    ${withNumbers(lit, said.text, numbers)}
    <span class="cite"
      >(${known.map((source, index) => [index > 0 ? '; ' : '', linkTo(lit, source, source.label)])})</span
    >
  </p>`;
}

function withNumbers({ html }: Lit, said: string, numbers: Numbers): unknown {
  return said.split(/(\{emergency\}|\{advice\})/).map((part) => {
    const given = part === '{emergency}' ? numbers.emergency : part === '{advice}' ? numbers.advice : undefined;
    if (given === undefined) return part;
    return /^[+\d][\d\s]*$/.test(given) ? html`<a href="tel:${given.replace(/\s/g, '')}">${given}</a>` : given;
  });
}

/** What a section says. `steps` stand in for its items where those are kept elsewhere. */
export function sectionBody(
  lit: Lit,
  { body, items, ordered }: GuideSection,
  guide: Guide,
  numbers: Numbers,
  steps?: readonly string[],
): TemplateResult {
  const { html, nothing } = lit;
  const listed = (steps ?? items ?? []).map((item) => html`<li>${withNumbers(lit, item, numbers)}</li>`);
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
  return html`${body.map((said) => statement(lit, said, guide, numbers))} ${list}`;
}
