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
