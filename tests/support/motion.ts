/** The animations in a picture. */
import { emulateMedia } from '@web/test-runner-commands';

const pictureIn = (root: Element): Element | null => root.shadowRoot!.querySelector('.picture');

/** Animations of the joints and the arrow. */
export const limbsOf = (root: Element): Animation[] =>
  pictureIn(root)
    ?.getAnimations({ subtree: true })
    .filter(
      (animation) =>
        (animation.effect as KeyframeEffect).target !== pictureIn(root) &&
        // without the fade-in of the full-window view
        !(animation instanceof CSSAnimation),
    ) ?? [];

/** Animations of the picture as a whole: a breath, a turn. */
export const wholeOf = (root: Element): Animation[] =>
  pictureIn(root)
    ?.getAnimations({ subtree: true })
    .filter((animation) => (animation.effect as KeyframeEffect).target === pictureIn(root)) ?? [];

/** The value if all are the same, else the list of values. */
const agreed = <T>(values: T[]): T | T[] | undefined => (new Set(values).size > 1 ? values : values[0]);

export const stateOf = (animations: Animation[]) => agreed(animations.map(({ playState }) => playState));
export const durationOf = (animations: Animation[]) =>
  agreed(animations.map(({ effect }) => Number(effect!.getComputedTiming().activeDuration)));
export const timeOf = (animations: Animation[]) => agreed(animations.map(({ currentTime }) => Number(currentTime)));

/** Progress from the first to the last keyframe, 0 to 1, with easing. */
export const progressOf = (animations: Animation[]) =>
  agreed(animations.map(({ effect }) => effect!.getComputedTiming().progress));

/** Emulates reduced motion in a suite. */
export function reducedMotion(): void {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
}

const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

/** Waits three frames, in which intersection observers have reported. */
export async function seen(): Promise<void> {
  for (let frames = 0; frames < 3; frames += 1) await frame();
}
