/** What stands without a box has the page's colour of text, on the page's ground: where that cannot be read, we paint a ground. */

/** Of text, https://www.w3.org/TR/WCAG22/#contrast-minimum */
const LEAST_CONTRAST = 4.5;
/** Less of it than this lets the page through. */
const OPAQUE = 0.5;

const waiting = new Set<HTMLElement>();

/** Soon, and for all that were rendered together at once: the first look makes the browser work out the page's styles. */
export function paintWhereNeeded(frame: HTMLElement): void {
  if (waiting.size === 0) queueMicrotask(paintAll);
  waiting.add(frame);
}

function paintAll(): void {
  const unreadable = [...waiting].filter((frame) => !isReadable(frame));
  waiting.clear();
  for (const frame of unreadable) frame.classList.add('painted');
}

/** Whether text has enough contrast to what lies below; of a picture, and of nothing painted at all, nothing is known. */
function isReadable(frame: Element): boolean {
  const text = luminance(getComputedStyle(frame).color);
  for (let at: Element | null = frame; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return true;
    const ground = luminance(backgroundColor);
    if (text === undefined || ground === undefined) continue;
    const [dark, light] = text < ground ? [text, ground] : [ground, text];
    return (light + 0.05) / (dark + 0.05) >= LEAST_CONTRAST;
  }
  return true;
}

/** From 0 to 1, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance; undefined for what is not there, or not written as `rgb()`. */
function luminance(colour: string): number | undefined {
  const numbers = colour.startsWith('rgb') ? colour.match(/[\d.]+/g) : null;
  const [red, green, blue, alpha = 1] = numbers?.map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined || alpha < OPAQUE) return undefined;
  const linear = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
