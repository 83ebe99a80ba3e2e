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

/** For a test of how much room words take: by default, each engine has type of its own. */
export const TYPE = 'font-family: "Times New Roman", serif';
