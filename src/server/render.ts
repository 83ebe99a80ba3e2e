/** Renders an element as HTML: what can be seen and read of it, and no scripts. */
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { Collection } from '../content/model.js';
import type { Issue } from '../controllers/issues-controller.js';
import { everyLanguage } from '../locale/every-language.js';
import { knownTag } from '../locale/languages.js';
import { escaped } from '../publish/markup.js';
import { unknown } from '../publish/option-error.js';
import { issuesIn, readCollection, type GivenCollection } from '../publish/own-collection.js';
import { tagOf, written, type Attributes, type Tag } from './attributes.js';
import { policyHash, styleOf, styleSheets } from './styles.js';

export interface RenderOptions {
  /**
   * The page's own exercises, routines, guide and texts, as an object or as JSON. What cannot be used of it is listed
   * in `issues`; if nothing can be used, an `OptionError` is thrown. The page has to give it to the element as well. By
   * default none.
   */
  readonly collection?: GivenCollection | undefined;
  /**
   * Folder on your server with everything of `dist/cdn`, such as `/limber/`: the styles are linked from there. By
   * default they are in the HTML.
   */
  readonly linkCss?: string | undefined;
}

export interface Rendered {
  /** The element with its declarative shadow root. */
  readonly html: string;
  /** Only what is inside the tag, for a framework that writes the tag itself and listens to it. */
  readonly innerHtml: string;
  /** The hashes that a policy without `'unsafe-inline'` has to list in its `style-src`; empty if the styles are linked. */
  readonly styleHashes: readonly string[];
  /** Input that could not be used, as in the `issues` of an element on a page. */
  readonly issues: readonly Issue[];
}

/**
 * Renders an element at rest. `lang` is always written on it, `en` by default. Throws an `OptionError` for an unknown
 * tag, attribute or language. Invalid values, such as an unknown id, are listed in `issues`, and the element is
 * rendered as a page would show it.
 */
export async function renderElement(
  name: string,
  attributes: Attributes = {},
  options: RenderOptions = {},
): Promise<Rendered> {
  const tag = tagOf(name);
  const { lang = 'en', ...others } = attributes;
  if (!knownTag(String(lang)))
    throw unknown(
      'lang',
      lang,
      [...everyLanguage].map((each) => each.tag),
    );
  const start = `<${tag}${written(tag, { lang, ...others })}>`;
  const { linkCss } = options;
  const collection = options.collection === undefined ? undefined : readCollection(options.collection);
  const sheets = linkCss === undefined ? undefined : await styleSheets();
  const folder = linkCss?.replace(/\/?$/, '/') ?? '';
  const link = (each: Tag) => `<link rel="stylesheet" href="${escaped(folder + sheets![each].file)}">`;
  const styles = new Set<string>();
  const look = (each: Tag) => (sheets ? link(each) : `<style>${styles.add(styleOf(each)) && styleOf(each)}</style>`);
  const issues: Issue[] = issuesIn(collection).map((issue) => ({ attribute: 'collection', ...issue }));
  const rendered = render(html`${unsafeStatic(`${start}</${tag}>`)}`, {
    elementRenderers: [rendererFor(tag, look, collection, issues)],
  });
  const markup = tidied(await collectResult(rendered));
  return {
    html: markup,
    innerHtml: markup.slice(markup.indexOf('<template'), markup.lastIndexOf('</')),
    styleHashes: await Promise.all([...styles].map(policyHash)),
    issues,
  };
}

/** Lit's renderer, but with all styles of the element, and with the collection for the outer element. */
function rendererFor(
  tag: Tag,
  look: (tag: Tag) => string,
  collection: Collection | undefined,
  issues: Issue[],
): typeof LitElementRenderer {
  return class extends LitElementRenderer {
    override connectedCallback(): void {
      const element = this.element as { collection?: Collection | undefined; issues?: readonly Issue[] };
      const isOuter = this.tagName === tag;
      if (isOuter && collection) element.collection = collection;
      super.connectedCallback();
      if (isOuter) issues.push(...(element.issues ?? []));
    }

    override renderShadow(...given: Parameters<LitElementRenderer['renderShadow']>) {
      const result = super.renderShadow(...given);
      // it has <style>, the styles, </style>, and then the template
      return Array.isArray(result) ? [look(this.tagName as Tag), ...result.slice(-1)] : result;
    }
  };
}

/**
 * Removes Lit's markers around the outermost element, which are for an app that rendered it; the attribute of an older
 * draft; and blank lines, at which text editors would begin a paragraph.
 */
const tidied = (markup: string): string =>
  markup
    .replace(/^(<!--lit-(part|node)[^>]*-->)+/, '')
    .replace(/(<!--\/lit-part-->)+$/, '')
    .replaceAll(' shadowroot="open"', '')
    .replaceAll('<?>', '<!--?-->') // the same for a browser, but no PHP tag
    .replace(/(<[a-z][\w-]*) {2,}/g, '$1 ')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/\n>/g, '>')
    .trim();
