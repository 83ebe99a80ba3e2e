/** What can be felt. There is none for the count down to a start or an end: that would blur both. */
export type VibrationKind = 'start' | 'halfway' | 'switch' | 'rest' | 'end';

/**
 * On and off in milliseconds, beginning with on; told apart by how many and how long. None is shorter than a motor
 * needs to be felt through a mat, none lasts longer than a second and a half.
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
 * Vibrates once. False where there is nothing to vibrate (iPhone, iPad, Firefox), where the browser refuses (nobody has
 * touched the page yet, or a frame of another site) and on a hidden page. A browser on a computer answers true and does
 * nothing. Never throws.
 */
export function vibrate(kind: VibrationKind, { navigator, document }: VibrationScope = globalThis): boolean {
  if (document.hidden) return false;
  try {
    return navigator.vibrate?.([...patterns[kind]]) ?? false;
  } catch {
    return false;
  }
}
