/**
 * Design tokens. Public variables are only read here, each with its default, and never declared, because a theme on
 * `:root` has to reach them. Everything else is a private `--_name`, derived from the accent, the surface and the text.
 *
 * A custom property is not checked when it is parsed, so a second declaration does not fall back to the first one.
 * Instead there are three layers, each in the `@supports` of what it uses. The first has the system's colours. The
 * second mixes them: the text darkens or lightens the accent, and a surface counts only together with a text, because
 * neither can be worked out from the other. In the third all of it is derived.
 *
 * Contrast: text is black on a light surface and white on a dark one, softened if the surface is near either end.
 * Whatever the accent, `--_tone` has 3:1 on the default surfaces: its lightness is kept to one side, and what a screen
 * cannot show is cut off before anything is derived from it. Text on a filled button is black or white, whichever has
 * 4.5:1 (the two meet at a luminance of 0.179). Nothing is derived *from* a `light-dark()`: browsers could do that only
 * a year after they knew both features.
 *
 * Roles: `--_wall` and `--_floor` of the room, `--_tonal` for what is less prominent than filled, `--_line` for what
 * marks a choice, `--_track` for the rest of ring and progress. Large areas are tinted with `--_calm`, a muted accent
 * that is never shown itself, so that a red shop gets a warm grey room and not a pink one.
 *
 * `--_given` and `--_given-text` are what the page has set, and invalid if it has set nothing: then an element without
 * a box has no background, and the page's own text colour.
 */
import { css } from 'lit';

/** The default of `--limber-accent`, also used if its value is invalid. */
export const ACCENT = '#2c6e63';

export const theme = css`
  .frame {
    --_accent: var(--limber-accent, #2c6e63);
    --_surface: Canvas;
    --_solid: var(--_surface);
    --_on-solid: var(--_text);
    --_text: CanvasText;
    --_muted: CanvasText;
    --_border: GrayText;
    --_line: currentColor;
    --_tone: CanvasText;
    --_on-tone: Canvas;
    --_wall: Canvas;
    --_floor: Canvas;
    --_tonal: Canvas;
    --_tonal-edge: currentColor;
    --_track: Canvas;
    --_radius: var(--limber-radius, 0.75em);
    --_inner: calc(var(--_radius) * 0.67);
    --_pill: calc(var(--_radius) * 3);
    --_ease: cubic-bezier(0.2, 0, 0, 1);
    --_space: var(--limber-space, 1em);
    /* the percentage is of the width around it */
    --_pad: clamp(calc(var(--_space) * 0.875), 4.1%, calc(var(--_space) * 1.25));
    --_shadow: var(--limber-shadow, none);
  }

  @supports (color: color-mix(in oklab, red, red)) {
    .frame {
      --_given: color-mix(in oklab, var(--limber-surface), var(--limber-text) 0%);
      --_given-text: color-mix(in oklab, var(--limber-text), var(--limber-surface) 0%);
      --_surface: var(--_given, Canvas);
      --_text: var(--_given-text, CanvasText);
      --_muted: var(--limber-muted, color-mix(in oklab, var(--_text) 74%, var(--_surface)));
      --_border: var(--limber-border, color-mix(in oklab, currentColor 14%, transparent));
      --_line: color-mix(in oklab, currentColor 54%, transparent);
      --_tone: color-mix(in oklab, var(--_accent) 38%, var(--_text));
      --_on-tone: var(--_surface);
      --_wall: color-mix(in oklab, var(--_tone) 7%, var(--_surface));
      --_floor: color-mix(in oklab, var(--_tone) 13%, var(--_surface));
      --_tonal: color-mix(in oklab, var(--_tone) 11%, var(--_surface));
      --_tonal-edge: transparent;
      --_track: color-mix(in oklab, var(--_text) 12%, var(--_surface));
    }
  }

  @supports (color: light-dark(oklch(from red min(l, 0.6) c h), color(from red xyz-d65 x calc(y) z))) {
    .frame {
      --_white: clamp(0, (0.179 - y) * 1e6, 1);
      --_pole: xyz-d65 calc(0.9505 * var(--_white)) var(--_white) calc(1.089 * var(--_white));
      --_soft: (var(--_white) * (1 - 0.06 * clamp(0, (0.05 - y) * 1e6, 1)) + 0.0122 * clamp(0, (y - 0.6) * 1e6, 1));
      --_ink: xyz-d65 calc(0.9505 * var(--_soft)) calc(var(--_soft)) calc(1.089 * var(--_soft));
      --_given: var(--limber-surface);
      --_given-text: var(--limber-text, color(from var(--limber-surface) var(--_ink)));
      --_surface: var(--_given, light-dark(#ffffff, #1b1f1e));
      --_text: var(--_given-text, light-dark(#1d1d1d, #f8f8f8));
      --_rgb: clamp(0, r, 255) clamp(0, g, 255) clamp(0, b, 255);
      --_darker: rgb(from oklch(from var(--_accent) min(l, 0.52) c h) var(--_rgb));
      --_lighter: rgb(from oklch(from var(--_accent) max(l, 0.68) c h) var(--_rgb));
      --_tone: light-dark(var(--_darker), var(--_lighter));
      --_on-tone: light-dark(color(from var(--_darker) var(--_pole)), color(from var(--_lighter) var(--_pole)));
      --_calm: oklch(from var(--_accent) 0.56 min(c * 0.55, 0.036) h);
      --_wall: light-dark(
        color-mix(in oklab, var(--_calm) 11%, var(--_surface)),
        color-mix(in oklab, var(--_calm) 15%, var(--_surface))
      );
      --_floor: light-dark(
        color-mix(in oklab, var(--_calm) 20%, var(--_surface)),
        color-mix(in oklab, var(--_calm) 26%, var(--_surface))
      );
      --_tonal: light-dark(
        color-mix(in oklab, var(--_calm) 15%, var(--_surface)),
        color-mix(in oklab, var(--_calm) 34%, var(--_surface))
      );
    }
  }

  /* relative colours read a transparent surface as black: on a surface that the page shows through, text has the page's colour */
  @supports (color: rgb(from currentColor r g b)) {
    .frame {
      --_solid: rgb(from color-mix(in srgb, var(--_surface) 99%, Canvas) r g b / 1);
      --_on-solid: color(from var(--_solid) var(--_ink));
      --_given-text: var(
        --limber-text,
        rgb(from color-mix(in srgb, color(from var(--limber-surface) var(--_ink)) 99%, currentColor) r g b / 1)
      );
    }
  }

  @media (prefers-contrast: more) {
    .frame {
      --_muted: var(--_text);
      --_border: currentColor;
      --_line: currentColor;
      --_tonal-edge: currentColor;
    }
  }

  @media (forced-colors: active) {
    .frame {
      --_tone: LinkText;
      --_on-tone: Canvas;
      --_wall: Canvas;
      --_floor: Canvas;
      --_tonal: Canvas;
      --_tonal-edge: ButtonBorder;
      --_line: CanvasText;
      --_track: Canvas;
    }
  }
  @supports (color: color-mix(in oklab, red, red)) {
    @media (forced-colors: active) {
      .frame {
        --_track: color-mix(in srgb, CanvasText 32%, Canvas);
      }
    }
  }
`;
