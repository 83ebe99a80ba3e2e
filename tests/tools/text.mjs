/** Text as it is read: runs of white space become one space, none at the ends. For browsers: tests/support/text.ts. */
export const squeezed = (text) => text.replace(/\s+/g, ' ').trim();
