/** Which engine a test runs in, and what cannot be done there: for tests that need more than every engine has. */
import { engineOf, limitOf } from '../tools/limits.mjs';

export const engine = engineOf(navigator.userAgent);

/** Skips the test, with the reason that tests/tools/limits.mjs has, where this cannot be done. */
export function needs(what: string): void {
  const limit = limitOf(engine, what);
  if (limit) throw limit;
}

/** For a test that can do without it where it is not. */
export const can = (what: string): boolean => !limitOf(engine, what);

/**
 * For a test of how much room words take: type as wide as that of the Chromium that the tests bring along (Open Sans). What the others
 * find on a machine (DejaVu) is a tenth wider.
 */
export const TYPE = engine === 'chromium' ? '' : 'letter-spacing: -0.05em';

/**
 * For the tests of a suite: type as wide as the widest that pages have (DejaVu Sans, Verdana). Of the letters of Chromium's own it
 * makes larger ones, on lines that stay as far apart; the others have such a type.
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
