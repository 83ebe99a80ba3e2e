/** Builds HTML as text. Values in a template are escaped; only the template itself is markup. */

/** Text that is markup and must not be escaped. */
export interface Markup {
  readonly markup: string;
}

type Value = Markup | string | number | undefined | readonly Value[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes text for use between tags and in a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** Marks text as markup, such as a figure that the library has drawn. Never use it for words. */
export const asMarkup = (markup: string): Markup => ({ markup });

/** A template tag. Escapes its values, unless they are markup; joins lists; undefined becomes ''. */
export const markup = (strings: TemplateStringsArray, ...values: Value[]): Markup =>
  asMarkup(String.raw({ raw: strings }, ...values.map(write)));

function write(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'markup' in value ? value.markup : value.map(write).join('');
}
