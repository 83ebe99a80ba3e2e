/**
 * What stands without a box has the page's colour of text, on the page's ground: where that cannot be read, we paint a ground. One that the
 * page has set has room at its edges where it is seen, and what stands on it is light or dark as it is, whatever the page's scheme.
 */

/** Of text, https://www.w3.org/TR/WCAG22/#contrast-minimum */
const LEAST_CONTRAST = 4.5;
/** Less of it than this lets the page through. */
const OPAQUE = 0.5;

/** Above it text is black, as in src/styles/theme.ts. */
const MIDDLE = 0.179;

/** Soon, when all that come together are rendered: the first look makes the browser work out the page's styles. */
export function suitGround(frame: HTMLElement, isBoxed: boolean): void {
  queueMicrotask(() => {
    const { color, backgroundColor, outlineColor } = getComputedStyle(frame);
    const given = luminance(backgroundColor);
    const isLight = (given ?? 0) > MIDDLE;
    if (given !== undefined && isLight === (luminance(outlineColor) ?? 0) > MIDDLE)
      frame.classList.add(isLight ? 'light' : 'dark');
    frame.classList.toggle('painted', !isBoxed && !isReadable(frame, luminance(color), given));
  });
}

/**
 * Whether text has enough contrast to what lies below; of a picture, and of nothing painted at all, nothing is known. On a surface that
 * the page has set it has; but that has to be the page's own ground, or be seen to end.
 */
function isReadable(frame: Element, text: number | undefined, given: number | undefined): boolean {
  for (let at: Element | null = frame; (at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null);) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    // a gradient begins with what it is like, below a picture stands that
    const ground = luminance(`${backgroundImage} ${backgroundColor}`);
    if (text !== undefined && ground !== undefined) {
      if (given !== undefined) return given === ground;
      const [dark, light] = text < ground ? [text, ground] : [ground, text];
      return (light + 0.05) / (dark + 0.05) >= LEAST_CONTRAST;
    }
    if (backgroundImage !== 'none') break;
  }
  return given === undefined;
}

/** As computed styles have them: names, hashes and HSL are told as `rgb()`, the others as they were written. */
const COLOUR = /\b(rgb|ok|l|color)\w*\(([^()]+)/;

/**
 * From 0 to 1, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance, of the first colour that is named, and by its lightness alone
 * where that is told; undefined where nothing is painted.
 */
function luminance(css: string): number | undefined {
  const [, space, parts] = COLOUR.exec(css) ?? [];
  const [first, second, third, alpha = 1] = parts?.match(/\b[\d.]+/g)?.map(Number) ?? [];
  if (first === undefined || alpha < OPAQUE) return undefined;
  if (space === 'ok') return first ** 3;
  const linear = (part = 0) => ((part / (space === 'rgb' ? 255 : 1) + 0.055) / 1.055) ** 2.4;
  return space === 'l'
    ? linear(first / 100)
    : 0.2126 * linear(first) + 0.7152 * linear(second) + 0.0722 * linear(third);
}
