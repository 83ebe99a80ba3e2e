import { adoptStyles, type CSSResult, type CSSResultOrNative } from 'lit';

/** A style sheet belongs to the document that it was made in: for each other one, what was made there. */
const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

function sheetFor(style: CSSResult, { document, CSSStyleSheet }: Window & typeof globalThis): CSSStyleSheet {
  const made = sheets.get(document) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  sheets.set(document, made);
  const sheet = made.get(style) ?? new CSSStyleSheet();
  if (!made.has(style)) sheet.replaceSync(style.cssText);
  made.set(style, sheet);
  return sheet;
}

/** As Lit's, for a root in any document: none where nothing is shown, as in a template. */
export function adoptStylesIn(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const { defaultView } = root.ownerDocument;
  if (defaultView === window) adoptStyles(root, styles);
  else if (defaultView) root.adoptedStyleSheets = styles.map((style) => sheetFor(style as CSSResult, defaultView));
}
