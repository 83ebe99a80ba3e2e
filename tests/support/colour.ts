/** Colours as they appear on the screen, and the contrast between them by WCAG 2. */

export type Rgb = readonly [number, number, number];

const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** Any computed colour as a pixel, blended with the colour behind it. */
export function pixel(colour: string, behind: Rgb = [255, 255, 255]): Rgb {
  context.fillStyle = `rgb(${behind.join(' ')})`;
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour behind an element: all backgrounds blended, across shadow roots. */
export function behind(el: Element | null, page: Rgb): Rgb {
  if (!el) return page;
  const around = el.assignedSlot ?? el.parentElement ?? (el.getRootNode() as ShadowRoot).host ?? null;
  return pixel(getComputedStyle(el).backgroundColor, behind(around, page));
}

/** Contrast of an element's text, or of another of its colours, against its background, or against that of `at`. */
export function contrastOf(
  el: Element,
  page: Rgb,
  property: 'color' | 'borderTopColor' | 'backgroundColor' = 'color',
  at = el,
): number {
  const ground = behind(at, page);
  return contrast(pixel(getComputedStyle(el)[property], ground), ground);
}

/** Whether an element has a text node of its own, not only children with text. */
export const hasText = (el: Element): boolean =>
  [...el.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');
