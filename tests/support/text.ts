/** A text as it is read: without soft hyphens, with one space for each run of spaces and lines, and none around it. */
export const plain = (text: Node | string | null | undefined): string =>
  ((typeof text === 'object' ? text?.textContent : text) ?? '').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
