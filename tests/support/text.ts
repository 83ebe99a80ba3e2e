/** As somebody reads it: white space of any length is one blank, and none is at the ends. */
export const squeezed = (text: string | null | undefined): string => text?.replace(/\s+/g, ' ').trim() ?? '';

export const textOf = (node: Node | null | undefined): string => squeezed(node?.textContent);
