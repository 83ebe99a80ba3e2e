import { ACCENT } from '../styles/theme.js';

/**
 * Registers the accent as a colour, so that an invalid value falls back to the default, and does not make every colour
 * derived from it invalid too. By script, because a shadow root ignores `@property`. Another copy of the library may
 * have done it already.
 */
export function registerAccent(): void {
  try {
    CSS.registerProperty({ name: '--limber-accent', syntax: '<color>', inherits: true, initialValue: ACCENT });
  } catch {
    // registered before, or not supported: the fallback in the styles serves
  }
}
