/** Collapses white space to single spaces and trims, as a reader sees the text. For browsers: tests/support/text.ts. */
export const squeezed = (text) => text.replace(/\s+/g, ' ').trim();
