import { markup } from './library.mjs';
import { idOf } from './prose.mjs';

/** A part of a page with a heading that can be linked to, and that stands under "On this page". */
export const sectionAt = (id, title, ...body) =>
  markup`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${body}
</section>
`;

/** The same under an address that is made of its title. */
export const section = (title, ...body) => sectionAt(idOf(title), title, ...body);
