/** The engine that a test runs in, and its limits: for tests that need something that not every engine supports. */
import { engineOf, limitOf } from '../tools/limits.mjs';

export const engine = engineOf(navigator.userAgent);

/** Skips the test if the engine cannot do this, with the reason given in tests/tools/limits.mjs. */
export function needs(what: string): void {
  const limit = limitOf(engine, what);
  if (limit) throw limit;
}

/** Whether the engine can do this, for a test that also works without it. */
export const can = (what: string): boolean => !limitOf(engine, what);

/**
 * A style for tests that measure the width of words: makes type as wide as in the bundled Chromium (Open Sans). The font that the other
 * engines find on a machine (DejaVu) is a tenth wider.
 */
export const TYPE = engine === 'chromium' ? '' : 'letter-spacing: -0.05em';

/**
 * Within a suite: type as wide as the widest that pages use (DejaVu Sans, Verdana). In Chromium it enlarges the letters of its own font, with
 * the same line height; the other engines have such a font.
 */
export function useWideType(): void {
  if (engine === 'firefox' || engine === 'webkit') return;
  const style = document.createElement('style');
  const face = (weight: string, ...names: string[]) =>
    `@font-face { font-family: Wide; font-weight: ${weight}; size-adjust: 115%; src: ${names.map((name) => `local('${name}')`).join()} }`;
  style.textContent = `${face('400', 'OpenSans-Regular', 'Open Sans Regular', 'DejaVu Sans', 'Arial')}
    ${face('500 700', 'OpenSans-Bold', 'Open Sans Bold', 'DejaVu Sans Bold', 'Arial Bold')}
    :root { --limber-font: Wide; }`;
  before(async () => {
    document.head.append(style);
    await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 16px Wide`)));
  });
  after(() => style.remove());
}
