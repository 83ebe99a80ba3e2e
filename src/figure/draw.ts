import type { FigureData } from './poses.js';
export const FRAME = { width: 320, height: 240 };
export const drawFigure = (data: FigureData, options: { pose?: number; mirrored?: boolean } = {}): string =>
  `<circle cx="160" cy="120" r="${40 + 20 * (options.pose ?? 1)}"/>`;
