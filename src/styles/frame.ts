/**
 * The two wrappers. The outer one resets every inherited property that is only look. It keeps what the page means
 * (whether an element can be pressed, selected or seen) and a visitor's own spacing of text. The inner one carries the
 * box. The host itself gets nothing but `display`, because a page's `* { margin: 0 }` overrides whatever is set there.
 *
 * Text takes its colour from what is painted behind it: in a box the surface, elsewhere the page. `--_quiet`, for
 * secondary text, and `--_mark` are set only on a surface of ours; elsewhere the colour stays that of the text.
 */
import { css } from 'lit';

export const frame = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none !important;
  }

  .frame {
    all: initial;
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    interactivity: inherit;
    cursor: inherit;
    -webkit-user-select: inherit;
    user-select: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color-scheme: inherit;
    font-family: var(--limber-font, inherit);
    font-size: max(1em, 14px);
    font-variant: lining-nums; /* in an old-style serif, 112 reads as II2 */
    line-height: 1.4;
    line-height: clamp(1.4em, 1lh, 2em);
    border-radius: var(--_radius);
    background: var(--_paint, var(--_given));
    color: var(--_over, var(--_given-text));
    outline-color: CanvasText; /* read by src/elements/ground.ts, to know the colour scheme */
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  .painted {
    padding: var(--_space);
    background: var(--_surface);
    color: var(--_text);
  }
  /* on a surface that does not fit the page's colour scheme */
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  /* an element inside another one is on the background of the outer one */
  .frame > * {
    --_paint: none;
    --_over: currentColor;
  }
  .frame *,
  .frame *::before,
  .frame *::after {
    box-sizing: border-box;
  }

  /* without padding: the picture reaches its edges, and what is below has a padding of its own */
  .box {
    overflow: hidden;
    overflow: clip;
    border: 1px solid;
    border-color: var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    --_quiet: var(--_muted);
    --_mark: var(--_tone);
    box-shadow: var(--_shadow);
  }

  /* English in an Arabic page keeps its full stops at its own ends. Not on other list items: WebKit would put the
     bullet outside of the list */
  :is(p, dt, dd, summary, summary > span, label, small, .heading),
  [part='steps'] > li {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    .frame {
      visibility: visible;
    }
  }
`;

/**
 * For elements whose layout depends on their width. Not for all, because every container is laid out separately.
 * Without the intrinsic size it would be 0 px wide in a flex row, a float or an auto column.
 */
export const container = css`
  .frame {
    container-type: inline-size;
    contain-intrinsic-inline-size: min(15em, 80vw);
  }
`;
