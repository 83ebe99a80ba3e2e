/**
 * The two wrappers. The outer one takes every inherited property back from the page; the inner one carries the box. The
 * host itself gets nothing but `display`, because a page's `* { margin: 0 }` beats whatever is said there.
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
    color-scheme: inherit;
    font-family: var(--limber-font, inherit);
    font-size: max(1em, 14px);
    line-height: 1.5;
    color: var(--_text);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  .frame *,
  .frame *::before,
  .frame *::after {
    box-sizing: border-box;
  }

  .box {
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  /* English in an Arabic page keeps its full stops at its own ends */
  :is(p, li, dt, dd, summary, label, .heading) {
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
