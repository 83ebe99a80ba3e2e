/** What is told by vibration. The countdown is not: it would blur into the start or end that it leads to. */
export type VibrationKind = 'start' | 'halfway' | 'switch' | 'rest' | 'end';

/**
 * Milliseconds on, off, on, … They differ in the number and length of pulses. Each pulse is long enough to be felt through a mat, and no
 * pattern is longer than 1.5 seconds.
 */
const patterns: Readonly<Record<VibrationKind, readonly number[]>> = {
  start: [400],
  halfway: [120, 120, 120],
  switch: [250, 150, 250],
  rest: [700],
  end: [200, 120, 200, 120, 700],
};

/** The part of the browser that vibrates, and whether the page can be seen. */
export interface VibrationScope {
  readonly navigator: { vibrate?(pattern: number[]): boolean };
  readonly document: { readonly hidden: boolean };
}

/**
 * Vibrates once. Returns false if the browser has no vibration (iPhone, iPad, Firefox) or refuses it (the page was not touched yet, or is
 * in a cross-origin frame), and on a hidden page. Browsers on a computer return true and do nothing. Never throws.
 */
export function vibrate(kind: VibrationKind, { navigator, document }: VibrationScope = globalThis): boolean {
  if (document.hidden) return false;
  try {
    return navigator.vibrate?.([...patterns[kind]]) ?? false;
  } catch {
    return false;
  }
}
