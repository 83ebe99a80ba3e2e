/**
 * An element without a box shows text in the page's colour on the page's background. If that cannot be read, we paint
 * our own background. A surface that the page has set gets padding where its edge is visible, and what is on it follows
 * the surface's lightness, not the page's colour scheme.
 */

/** For text, https://www.w3.org/TR/WCAG22/#contrast-minimum */
const LEAST_CONTRAST = 4.5;
/** A colour with less alpha than this counts as transparent. */
const OPAQUE = 0.5;

/** Luminance above which text is black, as in src/styles/theme.ts. */
const MIDDLE = 0.179;

/** Runs after everything rendered in the same task, because the first `getComputedStyle` makes the browser compute the page's styles. */
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
 * Whether no background has to be painted. Without a surface of the page's: if the text has enough contrast with what
 * lies behind it; behind a picture, or if nothing is painted, that is unknown and counts as enough. With a surface:
 * only if it has the same colour as what lies behind it, so that no edge is visible.
 */
function isReadable(frame: Element, text: number | undefined, given: number | undefined): boolean {
  for (let at: Element | null = frame; (at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null);) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    // a gradient counts as its first colour, a picture as the background colour below it
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

/** Colours as computed styles give them: names, hex and HSL become `rgb()`, other functions stay as written. */
const COLOUR = /\b(rgb|ok|l|color)\w*\(([^()]+)/;

/**
 * Relative luminance of the first colour in the text, 0 to 1, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. Of
 * a Lab or Oklab colour it takes the lightness alone. Undefined if nothing is painted.
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
