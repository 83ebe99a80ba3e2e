// The elements as a server renders them: only what the package exports, and no browser.
import 'limber/all.js';
import { registerLanguage } from 'limber';
import da from 'limber/locales/da.js';
import sv from 'limber/locales/sv.js';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';

registerLanguage(da);
registerLanguage(sv);

export const renderOnServer = (markup) => collectResult(render(html`${unsafeStatic(markup)}`));

/** What a reader gets: words only, without styles and markup. */
export const wordsIn = (markup) =>
  markup
    .replace(/<style>.*?<\/style>/gs, ' ')
    .replace(/<[^>]*>/gs, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');
