/** What a part needs of Lit and gets from the entry: to import it would fetch it a second time. */
import type { css, html, nothing } from 'lit';

export interface Lit {
  readonly html: typeof html;
  readonly nothing: typeof nothing;
  readonly css: typeof css;
}
