/** Level of an element's own heading. Level 1 is the page's. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;
