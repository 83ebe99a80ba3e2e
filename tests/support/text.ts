/** Text as it is read: runs of white space become one space, none at the ends. */
export const squeezed = (text: string | null | undefined): string => text?.replace(/\s+/g, ' ').trim() ?? '';

export const textOf = (node: Node | null | undefined): string => squeezed(node?.textContent);

/** The same without soft hyphens, of a text or a node. */
export const plain = (text: Node | string | null | undefined): string =>
  squeezed(typeof text === 'object' ? text?.textContent : text).replaceAll('\u00ad', '');

/** The part of a spoken summary that is shown below the word "Done": "Done: 2 moves" becomes "2 moves". */
export const belowDone = (summary: string): string => summary.replace(/^[^:]+: /, '');
