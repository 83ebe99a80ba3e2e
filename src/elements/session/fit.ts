/** How a view of the whole window finds room: which part of the window is seen, and how large its type can be there. */

/** From the size that words should have down to the smallest that can be read at all. */
const [LARGEST, SMALLEST, STEP] = [1, 0.5, 0.06];

/**
 * Takes the largest type with which all there is fits: how much that is depends on language and phase, and on fonts that nobody
 * knows before. Words alone give way: the digits, which are looked at from farthest, keep their size. A pause, with fewer words,
 * makes nothing larger either, unless it `isAnew`, in another window.
 */
export function fit(part: HTMLElement, isAnew = false): void {
  const style = part.querySelector<HTMLElement>('.sheet')?.style;
  const before = !isAnew && part.closest('.paused') && Number(style?.getPropertyValue('--_fit'));
  // a word is measured on one line, as large as it should be
  style?.setProperty('--_fit', String(LARGEST));
  style?.setProperty('--_narrow', String(LARGEST));
  style?.setProperty('--_narrow', String(narrowness(part)));
  for (let size = before || LARGEST; size > SMALLEST; size -= STEP) {
    style?.setProperty('--_fit', String(size));
    if (part.scrollHeight <= part.clientHeight && part.scrollWidth <= part.clientWidth) return;
  }
}

/** The share of its size with which the word of the phase stays on one line, whatever the language and its type. */
function narrowness(part: HTMLElement): number {
  const word = part.querySelector<HTMLElement>('.word');
  const room = word?.parentElement?.clientWidth ?? 0;
  return Math.min(LARGEST, (room - 1) / (word?.offsetWidth || 1));
}

/**
 * Takes back how much larger a page has made things by CSS, which all sizes here would be multiplied by: they are of the window. WebKit
 * even takes a zoomed window for one with more room.
 */
export function unzoom(dialog: HTMLElement): void {
  let zoom = 1;
  let at: Element | null = dialog;
  while (at) {
    at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null;
    // Firefox before 126 knows none
    if (at) zoom *= Number(getComputedStyle(at).zoom) || 1;
  }
  dialog.style.setProperty('zoom', String(1 / zoom));
}

const LOOK_AGAIN_MS = 300;
/** In less than this there is no room for the view. */
const LEAST_PX = 200;

/**
 * In a frame as high as its content, the window is higher than the screen, and the page around it scrolls. Only an observer
 * knows what is seen then, across origins too; and it does not tell when another part of the same size is, so it is asked again
 * and again.
 */
export class SeenPart {
  #observer: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Keeps a part of the dialog that it stands in to what is seen of that. */
  follow(part: HTMLElement): void {
    this.leave();
    const dialog = part.parentElement;
    const { defaultView: view } = part.ownerDocument;
    if (!dialog || view?.parent === view) return;
    this.#observer = new IntersectionObserver(([entry]) => {
      this.#observer?.disconnect();
      if (!entry) return;
      const { boundingClientRect: all, intersectionRect: seen } = entry;
      if (seen.height >= Math.min(LEAST_PX, all.height)) {
        // as shares, which a zoomed page leaves as they are
        part.style.setProperty('--_above', `${(100 * (seen.top - all.top)) / all.height}%`);
        part.style.setProperty('--_below', `${(100 * (all.bottom - seen.bottom)) / all.height}%`);
        fit(part);
      }
      this.#timer = setTimeout(() => this.follow(part), LOOK_AGAIN_MS);
    });
    this.#observer.observe(dialog);
  }

  leave(): void {
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
  }
}
