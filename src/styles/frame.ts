/**
 * The two wrappers. The outer one takes back from the page every inherited property that is only look, but not what tells its intent
 * (whether it can be pressed, selected, seen) or a visitor's own spacing of text; the inner one carries the box. The
 * host itself gets nothing but `display`, because a page's `* { margin: 0 }` beats whatever is said there.
 *
 * Text takes its colour from what is painted below it: in the box from the surface, elsewhere from the page. `--_quiet`, for quieter
 * text, and `--_mark` are known only where a surface of ours lies below; elsewhere the colour stays that of the text.
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
    outline-color: CanvasText; /* tells src/elements/ground.ts which scheme it is */
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  .painted {
    padding: var(--_space);
    background: var(--_surface);
    color: var(--_text);
  }
  /* on a surface that is not of the page's scheme */
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  /* an element in another's has its ground from there */
  .frame > * {
    --_paint: none;
    --_over: currentColor;
  }
  .frame *,
  .frame *::before,
  .frame *::after {
    box-sizing: border-box;
  }

  /* the room of the picture goes to its edges: what stands below it has the padding */
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

  /* English in an Arabic page keeps its full stops at its own ends. Not on a list's item itself: WebKit would put its bullet
     outside of the list */
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
 * For elements whose layout depends on their width. Not for all, because every container is laid out on its own. Without
 * the intrinsic size it would be 0 px wide in a flex row, a float or an auto column.
 */
export const container = css`
  .frame {
    container-type: inline-size;
    contain-intrinsic-inline-size: min(15em, 80vw);
  }
`;
