import { stepsThrough } from './reserve-steps.js';

/** The preview of an element at the width that it has on a page, scaled down if there is less room. */

/** Column widths: on a phone of 390 px with margins, a tablet, a desktop, and beside products in a shop. */
const WIDTHS = { column: 267, phone: 358, tablet: 704, desktop: 1120 };

/** Widths to measure, from the narrowest column of a shop to the widest page, in steps of about a line break, and at layout changes. */
const STEPS = Array.from({ length: 108 }, (_, index) => 264 + 8 * index);
const MEASURED = [...STEPS, 580, 900].toSorted((a, b) => a - b);

/**
 * How much the reserved height may differ, so that the layout shift (CLS) is below 0.01: below a lower element more of the page moves.
 */
const toleranceFor = (height) => Math.min(24, height / 24);

export class Stage {
  #outer;
  #page;
  #width = WIDTHS.phone;

  constructor(page) {
    this.#page = page;
    this.#outer = page.parentElement;
    new ResizeObserver(() => this.#fit()).observe(this.#outer);
  }

  show({ width, scheme }) {
    this.#width = WIDTHS[width];
    this.#outer.classList.toggle('dark', scheme === 'dark');
    this.#outer.classList.toggle('light', scheme === 'light');
    this.#fit();
  }

  #fit() {
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(this.#outer);
    const room = this.#outer.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
    this.#page.style.setProperty('zoom', String(Math.min(1, room / this.#width)));
    this.#page.style.setProperty('inline-size', `${this.#width}px`);
  }

  /** The height of the element as linear pieces by width, measured in one task, so that it is not visible. */
  reserve() {
    const [element] = this.#page.children;
    this.#page.style.setProperty('zoom', '1');
    // the reserve is inside the padding that a theme may add
    const { paddingInline, paddingBlock } = getComputedStyle(element);
    const [widthAround, heightAround] = [paddingInline, paddingBlock].map((padding) => 2 * Number.parseFloat(padding));
    const heights = MEASURED.map((width) => {
      this.#page.style.setProperty('inline-size', `${width}px`);
      return [width - widthAround, element.offsetHeight - heightAround];
    });
    this.#fit();
    return stepsThrough(heights, toleranceFor(Math.min(...heights.map(([, height]) => height))));
  }
}
