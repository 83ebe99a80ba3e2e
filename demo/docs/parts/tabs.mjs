import { markup } from './library.mjs';
import { idOf } from './prose.mjs';

/** Ways of which one is chosen: `[title, body]`. A script makes tabs of them; without it they stand one below the other. */
export const tabs = (label, ways) => markup`<div class="tabs" data-tabs="${label}">
${ways.map(
  ([title, body]) => markup`<section aria-labelledby="${idOf(title)}"><h3 id="${idOf(title)}">${title}</h3>
${body}</section>
`,
)}</div>
`;
