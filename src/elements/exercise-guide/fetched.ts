import type * as GuideView from './guide-view.js';

/** The code that renders a guide, fetched with the first guide of a page; a server has it from the start. */
export const fetched: { view?: typeof GuideView } = {};
