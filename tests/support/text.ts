/** As somebody reads it: white space of any length is one blank, and none is at the ends. */
export const squeezed = (text: string | null | undefined): string => text?.replace(/\s+/g, ' ').trim() ?? '';

export const textOf = (node: Node | null | undefined): string => squeezed(node?.textContent);

/** The same without soft hyphens, of a text or of what stands in a node. */
export const plain = (text: Node | string | null | undefined): string =>
  squeezed(typeof text === 'object' ? text?.textContent : text).replaceAll('\u00ad', '');

/** Of a summary that is said, what is shown below the word that says so already: "Done: 2 moves" is "2 moves". */
export const belowDone = (summary: string): string => summary.replace(/^[^:]+: /, '');
