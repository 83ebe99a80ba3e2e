/** The looks of the elements as style sheets: in what a server sends, they stand in the element or are linked from it. */
import { css, type CSSResult } from 'lit';
import { guideStyles } from '../elements/exercise-guide/guide-view.styles.js';
import { servedStyles } from '../elements/routine-list/served-moves.js';
import { classOf, TAGS, type Tag } from './attributes.js';

/** What is fetched on a page, and is needed here from the start. */
const LATER: Readonly<Partial<Record<Tag, readonly CSSResult[]>>> = {
  'exercise-guide': [guideStyles],
  'routine-list': servedStyles,
};

/** Where scripts are blocked, everything is open (`styles/controls.ts`): then nothing looks as if it could be pressed. */
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

/** A server does not know who wants nothing to move: to them, a picture's own button is never there. */
const reduced = css`
  @media (prefers-reduced-motion: reduce) {
    .show {
      display: none;
    }
  }
`;

const kept = new Map<Tag, string>();

/** All of an element's look, without what is there for its authors. */
export function styleOf(tag: Tag): string {
  const own = classOf(tag).elementStyles as readonly { readonly cssText: string }[];
  const style =
    kept.get(tag) ??
    [...own, ...(LATER[tag] ?? []), unscripted, reduced].map(({ cssText }) => squeezed(cssText)).join('');
  kept.set(tag, style);
  return style;
}

/** Comments and the white space between things; what stands in quotes stays. */
const squeezed = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\/|("[^"]*"|'[^']*')/g, (_found, quoted: string | undefined) => quoted ?? '')
    .replace(/("[^"]*"|'[^']*')|\s+/g, (_found, quoted: string | undefined) => quoted ?? ' ')
    .replace(/("[^"]*"|'[^']*')|\s*([{};])\s*/g, (_found, quoted: string | undefined, sign: string) => quoted ?? sign)
    .replaceAll(';}', '}')
    .trim();

/** SHA-256 in the form that a policy wants. */
async function digest(text: string, encode: (bytes: Uint8Array) => string): Promise<string> {
  return encode(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const hexadecimal = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** By which a policy allows a style element that has just this text. */
export const policyHash = async (style: string): Promise<string> => `'sha256-${await digest(style, base64)}'`;

const HASH_LENGTH = 8;

/** A file for each element, whose name has the hash of what is in it: it may be cached for ever. */
export async function styleSheets(): Promise<Record<Tag, { readonly file: string; readonly css: string }>> {
  const sheets = TAGS.map(async (tag) => {
    const css = styleOf(tag);
    const hash = (await digest(css, hexadecimal)).slice(0, HASH_LENGTH);
    return [tag, { file: `limber-${tag}-${hash}.css`, css }] as const;
  });
  return Object.fromEntries(await Promise.all(sheets)) as Record<Tag, { file: string; css: string }>;
}
