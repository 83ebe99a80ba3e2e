import { ACCENT } from '../styles/theme.js';

/**
 * Registers the accent, so that a value that is no colour falls back to the default instead of taking every colour
 * derived from it along. In a shadow root `@property` is ignored; another copy of the library may have done it already.
 */
export function registerAccent(): void {
  try {
    CSS.registerProperty({ name: '--limber-accent', syntax: '<color>', inherits: true, initialValue: ACCENT });
  } catch {
    // registered before, or not supported: the fallback in the styles serves
  }
}
