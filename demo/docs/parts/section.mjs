import { markup } from './library.mjs';
import { idOf } from './prose.mjs';

/** A part of a page with a heading that can be linked to, and that stands under "On this page". */
export const section = (title, ...body) =>
  markup`<section aria-labelledby="${idOf(title)}">
<h2 id="${idOf(title)}">${title}</h2>
${body}
</section>
`;
