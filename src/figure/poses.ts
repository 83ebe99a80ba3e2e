export interface FigureData {
  drawnSide: 'left' | 'right' | null;
}
export const poses: Record<'hip-flexor' | 'butterfly' | 'glute-bridge', FigureData> = {
  'hip-flexor': { drawnSide: 'right' },
  butterfly: { drawnSide: null },
  'glute-bridge': { drawnSide: null },
};
