import type { FigureOptions } from '../../figure/draw.js';
import type { FigureData } from '../../figure/figure-data.js';
import { framesOf } from '../../figure/frames.js';
import type { Motion } from '../../figure/motion.js';

/** What was drawn, with the options that were given to `drawFigure`. */
export interface Drawn {
  readonly data: FigureData;
  readonly options: FigureOptions;
}

/** Time to breathe out; breathing in takes as long. */
const BREATH_MS = 3_500;
/**
 * In steps of a tenth of a pixel at the edge of a picture 500 px wide, which nobody sees. The browser then draws 8
 * frames a second in place of 60 to 120, each of which would take a little time of the main thread.
 */
const BREATH = [{ transform: 'none', easing: 'steps(28)' }, { transform: 'scale(0.988)' }];
const TURN_MS = 500;
/** Never so thin that the picture disappears. A pause does not stop it, because a half-turned picture cannot be understood. */
const TURN = [
  { transform: 'scaleX(-1)' },
  { transform: 'scaleX(-0.2)', offset: 0.5 },
  { transform: 'scaleX(0.2)', offset: 0.5 },
  { transform: 'none' },
];

/**
 * Moves a drawn figure by the transforms of its joints alone. No attribute changes, so when the animations are
 * cancelled the drawing is as before. An animation that has ended keeps its last pose and costs nothing. Breathing and
 * turning move the whole picture, which the browser does off the main thread.
 */
export function movePicture(
  picture: HTMLElement,
  { data, options }: Drawn,
  motion: Motion,
  { now, turnedAtMs = -Infinity }: { now: number; turnedAtMs?: number },
): Animation[] {
  const { from, to, durationMs, ways = 1, startedAtMs, pausedAtMs, breathes } = motion;
  const elapsed = (pausedAtMs ?? now) - startedAtMs;
  const going: Animation[] = [];
  const animate = (element: Element, frames: Keyframe[], timing: KeyframeAnimationOptions): void => {
    const animation = element.animate(frames, { easing: 'ease-in-out', ...timing });
    animation.currentTime = elapsed;
    if (pausedAtMs !== undefined) animation.pause();
    going.push(animation);
  };

  const way: KeyframeAnimationOptions = {
    duration: durationMs,
    iterations: ways,
    direction: 'alternate',
    fill: 'both',
  };
  const joints = [...picture.querySelectorAll('.joint')];
  framesOf(data, motion, options).forEach((frames, index) => {
    const joint = joints[index];
    if (frames && joint) animate(joint, frames, way);
  });
  // beside the faint start pose the arrow stays
  for (const arrow of options.ghost ? [] : picture.querySelectorAll('.arrow')) {
    animate(arrow, [{ opacity: 1 - from }, { opacity: 1 - to }], way);
  }
  if (now - turnedAtMs < TURN_MS) {
    const turn = picture.animate(TURN, { duration: TURN_MS, easing: 'ease-in-out' });
    turn.currentTime = now - turnedAtMs;
    going.push(turn);
  }
  if (breathes) {
    const breath = { duration: BREATH_MS, iterations: Infinity, direction: 'alternate', delay: durationMs } as const;
    animate(picture, BREATH, breath);
  }
  return going;
}
