import { adoptStyles, type CSSResult, type CSSResultOrNative } from 'lit';

/** A constructed style sheet works only in the document it was made in, so every other document gets its own copy. */
const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

function sheetFor(style: CSSResult, { document, CSSStyleSheet }: Window & typeof globalThis): CSSStyleSheet {
  const made = sheets.get(document) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  sheets.set(document, made);
  const sheet = made.get(style) ?? new CSSStyleSheet();
  if (!made.has(style)) sheet.replaceSync(style.cssText);
  made.set(style, sheet);
  return sheet;
}

/** Lit's `adoptStyles` for a root in any document. Does nothing in a document without a window, such as that of a template. */
export function adoptStylesIn(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const { defaultView } = root.ownerDocument;
  if (defaultView === window) adoptStyles(root, styles);
  else if (defaultView) root.adoptedStyleSheets = styles.map((style) => sheetFor(style as CSSResult, defaultView));
}
