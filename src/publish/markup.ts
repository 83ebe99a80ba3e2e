/** HTML as text, in which nothing is markup but what is written in a template. */

/** Text that is markup already. */
export interface Markup {
  readonly markup: string;
}

type Value = Markup | string | number | undefined | readonly Value[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Good between tags and in a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** For what another part of the library has drawn. Never for words. */
export const asMarkup = (markup: string): Markup => ({ markup });

/** A template whose values are escaped, unless they are markup. A list is joined, undefined is nothing. */
export const markup = (strings: TemplateStringsArray, ...values: Value[]): Markup =>
  asMarkup(String.raw({ raw: strings }, ...values.map(write)));

function write(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'markup' in value ? value.markup : value.map(write).join('');
}
