/** A page's own pictures: of the hold, and where there is one of the start, which the hold fades into. Never mirrored. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Picture as Photo } from '../content/model.js';
import type { Motion } from '../figure/motion.js';
import { icon } from '../styles/icons.js';

/** How it is shown. */
export interface PhotoView {
  /** 0 for the start; else the hold. */
  readonly pose?: number | undefined;
  /** What a screen reader says; without it the picture is decoration beside words that say the same. */
  readonly label?: string | undefined;
  /** What stands in its place where it cannot be had, and the language of both. */
  readonly text?: { readonly name: string; readonly lang?: string | undefined } | undefined;
}

/** Where a page does not say how large its picture is, the room that a drawn one has. */
const [WIDTH, HEIGHT] = [800, 500];

/** `isPaper`: the start beside the hold, at once. */
export function photo(picture: Photo, { pose = 1, label = '', text }: PhotoView, isPaper: boolean): TemplateResult {
  const { start, hold, width = WIDTH, height = HEIGHT } = picture;
  const isStart = start && pose < 0.5;
  const image = (source: string, which: string, says: string) =>
    html`<img
      class=${which}
      src=${source}
      alt=${says}
      width=${width}
      height=${height}
      loading=${isPaper ? 'eager' : 'lazy'}
      decoding="async"
      @error=${onError}
    />`;
  const images = html`${start ? image(start, 'start', '') : nothing} ${start && isPaper ? icon('play') : nothing}
    ${image(hold, 'hold', label)}<span class="missing" aria-hidden="true">${text?.name}</span>`;
  const manner = isPaper && start ? 'pair' : isStart ? 'at-start' : '';
  // another move has other images, so that nobody sees the one before under its name
  return html`<div class="picture photo ${manner}" part="figure" lang=${text?.lang ?? nothing}>${keyed(`${start} ${hold}`, images)}</div>`;
}

/** The class is not among what is rendered, so it stays. */
const onError = ({ target }: Event): void => (target as Element).classList.add('broken');

/** The start fades into the hold, and back, as a drawn figure would move. */
export function movePhoto(place: Element, motion: Motion, now: number): Animation[] {
  const { from, to, durationMs: duration, ways = 1, startedAtMs, pausedAtMs } = motion;
  const [start, hold] = ['.start', '.hold'].map((which) => place.querySelector(which));
  if (!start || !hold) return [];
  const fade = (image: Element, frames: number[]) => {
    const timing = { duration, iterations: ways, direction: 'alternate', fill: 'both', easing: 'ease-in-out' } as const;
    const animation = image.animate({ opacity: frames }, timing);
    animation.currentTime = (pausedAtMs ?? now) - startedAtMs;
    if (pausedAtMs !== undefined) animation.pause();
    return animation;
  };
  return [fade(start, [1 - from, 1 - to]), fade(hold, [from, to])];
}
