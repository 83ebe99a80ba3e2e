/** The pictures inside. `limber.js` is built with `fetched.ts` in this place. */
import * as figures from './figures.js';

export type Figures = typeof figures;

/** Undefined until they are here. */
export const figuresHere = (): Figures | undefined => figures;

/** Comes when they are here; undefined when they are already. */
export const figuresOnTheWay: Promise<void> | undefined = undefined;
