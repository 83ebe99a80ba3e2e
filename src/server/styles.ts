/** The styles of the elements as style sheets. What a server sends has them inside, or links to them. */
import { css, type CSSResult } from 'lit';
import { guideStyles } from '../elements/exercise-guide/guide-view.styles.js';
import { servedStyles } from '../elements/routine-list/served-moves.js';
import { classOf, TAGS, type Tag } from './attributes.js';

/** Styles that a page fetches later, and that are needed here from the start. */
const LATER: Readonly<Partial<Record<Tag, readonly CSSResult[]>>> = {
  'exercise-guide': [guideStyles],
  'routine-list': servedStyles,
};

/** Where scripts are blocked, everything is open (`styles/controls.ts`), so nothing should look as if it could be pressed. */
const unscripted = css`
  @media (scripting: none) {
    summary {
      cursor: auto;
    }
    summary::after {
      content: none;
    }
    .controls {
      display: none;
    }
    .now.now {
      min-block-size: auto;
    }
  }
`;

/** A server does not know who prefers reduced motion: for them the picture's own button is hidden. */
const reduced = css`
  @media (prefers-reduced-motion: reduce) {
    .show {
      display: none;
    }
  }
`;

const kept = new Map<Tag, string>();

/** All styles of an element, squeezed. */
export function styleOf(tag: Tag): string {
  const own = classOf(tag).elementStyles as readonly { readonly cssText: string }[];
  const style =
    kept.get(tag) ??
    [...own, ...(LATER[tag] ?? []), unscripted, reduced].map(({ cssText }) => squeezed(cssText)).join('');
  kept.set(tag, style);
  return style;
}

/** Removes comments and unnecessary white space, but nothing in quotes. */
const squeezed = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\/|("[^"]*"|'[^']*')/g, (_found, quoted: string | undefined) => quoted ?? '')
    .replace(/("[^"]*"|'[^']*')|\s+/g, (_found, quoted: string | undefined) => quoted ?? ' ')
    .replace(/("[^"]*"|'[^']*')|\s*([{};])\s*/g, (_found, quoted: string | undefined, sign: string) => quoted ?? sign)
    .replaceAll(';}', '}')
    .trim();

/** SHA-256 of a text, in the given encoding. */
async function digest(text: string, encode: (bytes: Uint8Array) => string): Promise<string> {
  return encode(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const hexadecimal = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The source by which a policy allows a style element with exactly this text. */
export const policyHash = async (style: string): Promise<string> => `'sha256-${await digest(style, base64)}'`;

const HASH_LENGTH = 8;

/** A file for each element. Its name has a hash of its content, so it may be cached for ever. */
export async function styleSheets(): Promise<Record<Tag, { readonly file: string; readonly css: string }>> {
  const sheets = TAGS.map(async (tag) => {
    const css = styleOf(tag);
    const hash = (await digest(css, hexadecimal)).slice(0, HASH_LENGTH);
    return [tag, { file: `limber-${tag}-${hash}.css`, css }] as const;
  });
  return Object.fromEntries(await Promise.all(sheets)) as Record<Tag, { file: string; css: string }>;
}
