/** The engine in which a test runs, and its limits, for tests that need more than every engine has. */
import { engineOf, limitOf } from '../tools/limits.mjs';

export const engine = engineOf(navigator.userAgent);

/** Skips the test in engines that cannot do this, with the reason from tests/tools/limits.mjs. */
export function needs(what: string): void {
  const limit = limitOf(engine, what);
  if (limit) throw limit;
}

/** For a test that can run without it. */
export const can = (what: string): boolean => !limitOf(engine, what);

/**
 * For tests of how much room words take: makes text as wide as in the bundled Chromium (Open Sans). The fonts that the other engines
 * find on a machine (DejaVu) are a tenth wider.
 */
export const TYPE = engine === 'chromium' ? '' : 'letter-spacing: -0.05em';

/**
 * Makes text in a suite as wide as the widest fonts of pages (DejaVu Sans, Verdana). In Chromium its own letters are enlarged while
 * the line height stays; the other engines have such a font.
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
