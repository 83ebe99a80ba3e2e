import type * as GuideView from './guide-view.js';

/** What shows a guide, fetched with the first one of the page; a server has it from the start. */
export const fetched: { view?: typeof GuideView } = {};
