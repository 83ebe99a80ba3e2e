/** A page's own pictures: one of the hold and, where given, one of the start, which fades into it. Never mirrored. */
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { findExercise } from '../content/catalog.js';
import type { Collection, Picture as Photo } from '../content/model.js';
import type { Motion } from '../figure/motion.js';
import { icon } from '../styles/icons.js';
import { photoStyles } from './photo.styles.js';
import { written } from './written.js';

/** How a picture is shown. */
export interface PhotoView {
  /** Below 0.5 the start, else the hold. */
  readonly pose?: number | undefined;
  /** What a screen reader says. Without it the picture is decoration, beside words that say the same. */
  readonly label?: string | undefined;
  /** The name shown if the picture cannot be loaded, and the language of name and label. */
  readonly text?: { readonly name: string; readonly lang?: string | undefined } | undefined;
}

/** The element around the picture, to which the picture's styles are added. */
interface Styled {
  addFetchedStyles(styles: CSSResult): void;
}

/** Size of a picture for which the page gives none: that of a drawn figure. */
const [WIDTH, HEIGHT] = [800, 500];

/** Lit does not render this class, so it stays. */
const onError = ({ target }: Event): void => (target as Element).classList.add('broken');

/** Renders an `img`. Another address gets a new one, so that nobody sees the previous move under the name of this one. */
class Image extends Directive {
  #image: HTMLImageElement | undefined;

  override render(...given: [photo: Photo, which: 'start' | 'hold', says: string, isPaper: boolean]): unknown {
    return given[0].hold;
  }

  override update({ options }: ChildPart, [photo, which, says, isPaper]: Parameters<this['render']>): HTMLImageElement {
    // a printed hand-out has no host element: it brings the styles itself
    (options?.host as Styled | undefined)?.addFetchedStyles(photoStyles);
    const { width = WIDTH, height = HEIGHT } = photo;
    const source = photo[which] ?? photo.hold;
    let image = this.#image;
    if (image?.getAttribute('src') !== source) {
      image = this.#image = document.createElement('img');
      Object.assign(image, {
        className: which,
        width,
        height,
        loading: isPaper ? 'eager' : 'lazy',
        decoding: isPaper ? 'sync' : 'async',
      });
      image.addEventListener('error', onError);
      image.setAttribute('src', source);
    }
    if (isPaper) image.loading = 'eager';
    image.alt = says;
    return image;
  }
}

const image = directive(Image);

/** `isPaper`: start and hold side by side, loaded at once. */
export function photo(picture: Photo, { pose = 1, label = '', text }: PhotoView, isPaper: boolean): TemplateResult {
  const { start } = picture;
  const manner = !start ? '' : isPaper ? 'pair' : pose < 0.5 ? 'at-start' : '';
  return html`<div class="picture photo ${manner}" part="figure" lang=${text?.lang ?? nothing}>
    ${start ? image(picture, 'start', '', isPaper) : nothing} ${start && isPaper ? icon('play') : nothing}
    ${image(picture, 'hold', label, isPaper)}
    <span class="missing" aria-hidden="true">${written(text?.name)}</span>
  </div>`;
}

/** The picture that was prefetched last. */
let ahead: Photo | undefined;

/** Prefetches the pictures of a session's next move, so that they are there when it begins. Only those of one move. */
export function lookAhead(exercise: string | null | undefined, collection: Collection | undefined): void {
  const { picture } = findExercise(exercise ?? '', collection) ?? {};
  if (!picture || picture === ahead) return;
  ahead = picture;
  for (const address of [picture.start, picture.hold])
    if (address) document.createElement('img').setAttribute('src', address);
}

/** Fades the start into the hold and back, as a drawn figure would move. */
export function movePhoto(place: Element, motion: Motion, now: number): Animation[] {
  const { from, to, durationMs: duration, ways = 1, startedAtMs, pausedAtMs } = motion;
  const [start, hold] = ['.start', '.hold'].map((which) => place.querySelector(which));
  if (!start || !hold) return [];
  const fade = (image: Element, opacity: number[]) => {
    const timing = { duration, iterations: ways, direction: 'alternate', fill: 'both', easing: 'ease-in-out' } as const;
    const animation = image.animate({ opacity }, timing);
    animation.currentTime = (pausedAtMs ?? now) - startedAtMs;
    if (pausedAtMs !== undefined) animation.pause();
    return animation;
  };
  return [fade(start, [1 - from, 1 - to]), fade(hold, [from, to])];
}
