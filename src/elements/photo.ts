/** A page's own pictures: of the hold, and where there is one of the start, which the hold fades into. Never mirrored. */
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { findExercise } from '../content/catalog.js';
import type { Collection, Picture as Photo } from '../content/model.js';
import type { Motion } from '../figure/motion.js';
import { icon } from '../styles/icons.js';
import { photoStyles } from './photo.styles.js';
import { written } from './written.js';

/** How it is shown. */
export interface PhotoView {
  /** 0 for the start; else the hold. */
  readonly pose?: number | undefined;
  /** What a screen reader says; without it the picture is decoration beside words that say the same. */
  readonly label?: string | undefined;
  /** What stands in its place where it cannot be had, and the language of both. */
  readonly text?: { readonly name: string; readonly lang?: string | undefined } | undefined;
}

/** The element that it is in, which gets the look of it. */
interface Styled {
  addFetchedStyles(styles: CSSResult): void;
}

/** Where a page does not say how large its picture is, the room that a drawn one has. */
const [WIDTH, HEIGHT] = [800, 500];

/** The class is not among what is rendered, so it stays. */
const onError = ({ target }: Event): void => (target as Element).classList.add('broken');

/** An image in its place: another address is another image, so that nobody sees the move before under the name of this one. */
class Image extends Directive {
  #image: HTMLImageElement | undefined;

  override render(...given: [photo: Photo, which: 'start' | 'hold', says: string, isPaper: boolean]): unknown {
    return given[0].hold;
  }

  override update({ options }: ChildPart, [photo, which, says, isPaper]: Parameters<this['render']>): HTMLImageElement {
    // on a sheet of paper there is no element: that brings the look itself
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

/** `isPaper`: the start beside the hold, at once. */
export function photo(picture: Photo, { pose = 1, label = '', text }: PhotoView, isPaper: boolean): TemplateResult {
  const { start } = picture;
  const manner = !start ? '' : isPaper ? 'pair' : pose < 0.5 ? 'at-start' : '';
  return html`<div class="picture photo ${manner}" part="figure" lang=${text?.lang ?? nothing}>
    ${start ? image(picture, 'start', '', isPaper) : nothing} ${start && isPaper ? icon('play') : nothing}
    ${image(picture, 'hold', label, isPaper)}
    <span class="missing" aria-hidden="true">${written(text?.name)}</span>
  </div>`;
}

/** The last that was looked ahead to. */
let ahead: Photo | undefined;

/** Has the browser fetch what the next move of a session shows, so that it is there when the move begins. Only that one. */
export function lookAhead(exercise: string | null | undefined, collection: Collection | undefined): void {
  const { picture } = findExercise(exercise ?? '', collection) ?? {};
  if (!picture || picture === ahead) return;
  ahead = picture;
  for (const address of [picture.start, picture.hold])
    if (address) document.createElement('img').setAttribute('src', address);
}

/** The start fades into the hold, and back, as a drawn figure would move. */
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
