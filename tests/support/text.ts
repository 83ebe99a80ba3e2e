/** Collapses white space to single spaces and trims, as a reader sees the text. */
export const squeezed = (text: string | null | undefined): string => text?.replace(/\s+/g, ' ').trim() ?? '';

export const textOf = (node: Node | null | undefined): string => squeezed(node?.textContent);

/** The same without soft hyphens, for a text or the content of a node. */
export const plain = (text: Node | string | null | undefined): string =>
  squeezed(typeof text === 'object' ? text?.textContent : text).replaceAll('\u00ad', '');

/** The spoken summary without its first word, which is shown above it as a heading: "Done: 2 moves" → "2 moves". */
export const belowDone = (summary: string): string => summary.replace(/^[^:]+: /, '');
