/** Helpers for all parts of the sheet: boxes to tick, words in their language, tables. */
import type { CollectionText, Origin, Source, WholeCollection } from '../../content/model.js';
import type { Figures } from '../content-hash.js';
import { markup, type Markup } from '../markup.js';

/** Where the numbers of each exercise come from, by its id. */
export type Origins = Readonly<Record<string, object>>;

/** The content of the sheet. */
export interface Subject {
  readonly collection: WholeCollection;
  readonly lang: string;
  readonly text: CollectionText;
  readonly origins: Origins;
  readonly figures: Figures;
}

/** A row of a table: a label, a value, and for a number its origin. */
export type Row = readonly [what: string, ...cells: (Markup | string)[]];

export const tick = (what: string): Markup => markup`<label class="tick"><input type="checkbox"> ${what}</label>`;

/** Words of the collection, marked with their language, because the sheet itself is in English. */
export const words = ({ lang }: Subject, text: string): Markup => markup`<span lang="${lang}">${text}</span>`;

/** A table with a box to tick in each line. */
export const table = (name: string, heads: readonly string[], rows: readonly Row[], kind = 'numbers'): Markup =>
  rows.length === 0
    ? markup``
    : markup`<table class="${kind}">
<caption>${name}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([what, ...cells]) =>
    markup`<tr><th scope="row">${tick(what)}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>\n`,
)}</tbody>
</table>
`;

/** A table with room to write beside each line. */
export const remarkable = (name: string, rows: readonly Row[]): Markup =>
  table(
    name,
    ['Checked', 'What it says', 'Remarks'],
    rows.map(([what, ...cells]) => [what, ...cells, '']),
    'remarks',
  );

/** Numbers several items of a kind: "Step 1", "Step 2", … */
export const numbered = (what: string, texts: readonly (Markup | string)[]): Row[] =>
  texts.map((text, index) => [`${what} ${index + 1}`, text]);

/** A name, as a link if its subject is on the sheet. */
export function exerciseName({ collection, lang, text }: Subject, id: string): Markup {
  const name = markup`<span lang="${lang}">${text.exercises[id]?.name ?? id}</span>`;
  return Object.hasOwn(collection.exercises, id) ? markup`<a href="#exercise-${id}">${name}</a>` : name;
}

/** Labels of sources, each linked to its row in the list. */
export function sourceNames({ collection }: Subject, ids: readonly string[]): Markup {
  const name = (id: string): Markup => {
    const source: Source | undefined = collection.sources?.[id];
    return markup`<a href="#source-${id}">${source?.label ?? id}</a>`;
  };
  return joined(ids.map(name), ', ');
}

export const joined = (parts: readonly Markup[], separator: string): Markup =>
  markup`${parts.map((part, index) => (index === 0 ? part : markup`${separator}${part}`))}`;

/** "From the article", or the reason for an editorial choice and its sources. */
export function originNote(subject: Subject, origin: Origin | undefined): Markup {
  if (!origin) return markup`Not recorded`;
  if (origin.origin === 'article') return markup`From the article`;
  const on = origin.sources.length > 0 ? markup` <small>Rests on ${sourceNames(subject, origin.sources)}.</small>` : '';
  return markup`Our own choice: ${origin.reason}${on}`;
}
