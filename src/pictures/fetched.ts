/** In the place of `inside.ts`: the pictures are asked for at once, and no element is defined before they are here. */
import type { Figures } from './inside.js';

let figures: Figures | undefined;

export const figuresHere = (): Figures | undefined => figures;

export const figuresOnTheWay: Promise<void> = import('./figures.js').then((module) => {
  figures = module;
});
