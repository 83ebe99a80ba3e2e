/** The place in which an element stands as it will on a page: as wide as there, made smaller where that is wider than the room for it. */

/** Of the column that an element has: a phone of 390 px with margins, a tablet, a desktop, the column beside goods in a shop. */
const WIDTHS = { column: 267, phone: 358, tablet: 704, desktop: 1120 };

/** Measured where layouts change, and between. */
const MEASURED = [240, 288, 320, 358, 400, 460, 520, 576, 640, 704, 800, 912, 1040, 1120];

/** Two heights that are nearer than that are one: less than two lines. */
const TOLERANCE = 40;

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

  /** How high the element is, by the width from which on it is so: in one go, so that nobody sees it. */
  reserve() {
    const [element] = this.#page.children;
    const heights = MEASURED.map((width) => {
      this.#page.style.setProperty('zoom', '1');
      this.#page.style.setProperty('inline-size', `${width}px`);
      return [width, element.offsetHeight];
    });
    this.#fit();
    return merged(heights);
  }
}

/** Neighbours of about the same height are one, as high as the highest of them. */
export function merged(heights, tolerance = TOLERANCE) {
  const steps = [];
  for (const [width, height] of heights) {
    const last = steps.at(-1);
    const heightsOf = last ? [...last.all, height] : [height];
    if (last && Math.max(...heightsOf) - Math.min(...heightsOf) <= tolerance) last.all = heightsOf;
    else steps.push({ from: width, all: [height] });
  }
  return steps.map(({ from, all }) => [from, Math.max(...all)]);
}
