/** Fits the full-window view into its window: which part of the window is visible, and how large the type can be there. */

/** Factors of the type's size: from what words should have, down to the smallest that can be read at all. */
const [LARGEST, SMALLEST, STEP] = [1, 0.5, 0.06];

/**
 * Sets the largest type with which everything fits. That depends on language and phase, and on fonts that are not known
 * before. Only words shrink: the digits, which are read from farthest away, keep their size. A pause, which has fewer
 * words, does not enlarge the type, unless it `isAnew`, in another window.
 */
export function fit(part: HTMLElement, isAnew = false): void {
  const style = part.querySelector<HTMLElement>('.sheet')?.style;
  const before = !isAnew && part.closest('.paused') && Number(style?.getPropertyValue('--_fit'));
  // the word is measured on one line, in full size
  style?.setProperty('--_fit', String(LARGEST));
  style?.setProperty('--_narrow', String(LARGEST));
  style?.setProperty('--_narrow', String(narrowness(part)));
  for (let size = before || LARGEST; size > SMALLEST; size -= STEP) {
    style?.setProperty('--_fit', String(size));
    if (part.scrollHeight <= part.clientHeight && part.scrollWidth <= part.clientWidth) return;
  }
}

/** The factor by which the word of the phase has to shrink to stay on one line, whatever the language and its type. */
function narrowness(part: HTMLElement): number {
  const word = part.querySelector<HTMLElement>('.word');
  const room = word?.parentElement?.clientWidth ?? 0;
  return Math.min(LARGEST, (room - 1) / (word?.offsetWidth || 1));
}

/**
 * Undoes a CSS `zoom` that the page has set around the dialog. All sizes here are of the window, and would be
 * multiplied by it. WebKit even takes a zoomed window for a larger one.
 */
export function unzoom(dialog: HTMLElement): void {
  let zoom = 1;
  let at: Element | null = dialog;
  while (at) {
    at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null;
    // Firefox before 126 has no zoom
    if (at) zoom *= Number(getComputedStyle(at).zoom) || 1;
  }
  dialog.style.setProperty('zoom', String(1 / zoom));
}

const LOOK_AGAIN_MS = 300;
/** With less height visible there is no room for the view. */
const LEAST_PX = 200;

/**
 * Keeps the view in the visible part of an iframe. If an iframe is as high as its content, its window is higher than
 * the screen, and the page around it scrolls. Only an observer knows which part is visible then, also across origins.
 * It does not tell when another part of the same size becomes visible, so a new one asks again and again.
 */
export class SeenPart {
  #observer: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Keeps a part of a dialog within what is visible of the dialog. */
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
        // in percent, which the page's zoom does not change
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
