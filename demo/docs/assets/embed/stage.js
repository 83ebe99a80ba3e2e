import { stepsThrough } from './reserve-steps.js';

/** The place in which an element stands as it will on a page: as wide as there, made smaller where that is wider than the room for it. */

/** Of the column that an element has: a phone of 390 px with margins, a tablet, a desktop, the column beside goods in a shop. */
const WIDTHS = { column: 267, phone: 358, tablet: 704, desktop: 1120 };

/** From the narrowest column of a shop to the widest page, in steps in which a line is won or lost; and where a layout becomes another. */
const STEPS = Array.from({ length: 108 }, (_, index) => 264 + 8 * index);
const MEASURED = [...STEPS, 580, 900].toSorted((a, b) => a - b);

/**
 * How far the room that is kept may be off. The less high an element is, the more of a page moves below it: so what is kept moves a page
 * by less than 0.01 (CLS).
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

  /** How high the element is, as straight pieces by its width: measured in one go, so that nobody sees it. */
  reserve() {
    const [element] = this.#page.children;
    this.#page.style.setProperty('zoom', '1');
    // what is kept stands inside of a padding that a theme gives
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
