/** As somebody reads it: white space of any length is one blank, and none is at the ends. For browsers: tests/support/text.ts. */
export const squeezed = (text) => text.replace(/\s+/g, ' ').trim();
