/**
 * Tokens. Public variables are only read here, each with its default, and never declared: a theme on `:root` has to
 * reach them. Everything else is a private `--_name`, derived from the accent, the surface and the text.
 *
 * Contrast: text is black on a light surface and white on a dark one, softened where the surface is near either end.
 * Whatever the accent, `--_tone` keeps 3:1 on the default surfaces (its lightness is held to one side,
 * and what a screen cannot show is cut off before anything is derived from it), and text on a filled button is the one of black and white that has 4.5:1 (the two meet at a luminance of 0.179).
 */
import { css } from 'lit';

/** The default of `--limber-accent`, also what an invalid one falls back to. */
export const ACCENT = '#2c6e63';

export const theme = css`
  .frame {
    --_accent: var(--limber-accent, #2c6e63);
    --_surface: var(--limber-surface, light-dark(#ffffff, #1b1f1e));
    --_text: var(
      --limber-text,
      color(
        from var(--_surface) xyz-d65
          calc(
            0.9505 *
              (
                clamp(0, (0.179 - y) * 1e6, 1) * (1 - 0.06 * clamp(0, (0.05 - y) * 1e6, 1)) + 0.0122 *
                  clamp(0, (y - 0.6) * 1e6, 1)
              )
          )
          calc(
            clamp(0, (0.179 - y) * 1e6, 1) * (1 - 0.06 * clamp(0, (0.05 - y) * 1e6, 1)) + 0.0122 *
              clamp(0, (y - 0.6) * 1e6, 1)
          )
          calc(
            1.089 *
              (
                clamp(0, (0.179 - y) * 1e6, 1) * (1 - 0.06 * clamp(0, (0.05 - y) * 1e6, 1)) + 0.0122 *
                  clamp(0, (y - 0.6) * 1e6, 1)
              )
          )
      )
    );
    --_muted: var(--limber-muted, color-mix(in oklab, var(--_text) 74%, var(--_surface)));
    --_border: var(--limber-border, color-mix(in oklab, var(--_text) 16%, var(--_surface)));
    --_held: light-dark(oklch(from var(--_accent) min(l, 0.6) c h), oklch(from var(--_accent) max(l, 0.62) c h));
    --_tone: rgb(from var(--_held) clamp(0, r, 255) clamp(0, g, 255) clamp(0, b, 255));
    --_on-tone: color(
      from var(--_tone) xyz-d65 calc(0.9505 * clamp(0, (0.179 - y) * 1e6, 1)) clamp(0, (0.179 - y) * 1e6, 1)
        calc(1.089 * clamp(0, (0.179 - y) * 1e6, 1))
    );
    --_wash: color-mix(in oklab, var(--_tone) 9%, var(--_surface));
    --_track: color-mix(in oklab, var(--_text) 14%, var(--_surface));
    --_radius: var(--limber-radius, 0.75em);
    --_space: var(--limber-space, 1em);
    --_shadow: var(--limber-shadow, none);
  }

  @media (forced-colors: active) {
    .frame {
      --_tone: LinkText;
      --_on-tone: Canvas;
      --_track: Canvas;
    }
  }
`;
