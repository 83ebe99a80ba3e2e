// The elements as a server renders them: only with exports of the package, and without a browser.
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

/** The words in the HTML, without styles and tags. */
export const wordsIn = (markup) =>
  markup
    .replace(/<style>.*?<\/style>/gs, ' ')
    .replace(/<[^>]*>/gs, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');
