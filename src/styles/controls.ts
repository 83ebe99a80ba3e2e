/**
 * Buttons and disclosures, the same in every element. Targets are at least 44 px, and more where the page's type is
 * larger. At most one control is filled, and only when a session waits for the visitor, or for a `prominent` Start.
 */
import { css } from 'lit';

export const controls = css`
  .sign {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .solid {
    fill: currentColor;
  }

  button,
  summary,
  select {
    font: inherit;
    line-height: max(1lh, 1.15em);
    letter-spacing: inherit;
    color: inherit;
    min-block-size: max(44px, 2.75em);
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-inline-size: max(44px, 2.75em);
    margin: 0;
    padding: 0 0.6em;
    border: 1.5px solid transparent;
    border-radius: var(--_inner);
    background: transparent;
    cursor: pointer;
  }
  /* mixed from the text colour, because they may lie on the page itself */
  button:hover,
  .icon[aria-expanded='true'] {
    background-color: color-mix(in oklab, currentColor 8%, transparent);
  }
  .icon {
    padding: 0;
    color: var(--_quiet);
  }
  .icon[aria-expanded='true'] {
    color: inherit;
  }
  /* the word is visually hidden, unless a layout has room for it */
  .icon > span {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .primary,
  .text {
    white-space: nowrap;
    font-weight: 600;
  }
  .primary {
    flex: none;
    min-block-size: max(48px, 3em);
    padding-inline: 1em 1.25em;
    border-color: var(--_tone);
  }
  .primary .sign {
    inline-size: 1.25em;
    block-size: 1.25em;
    color: var(--_tone);
  }
  .primary.tonal,
  .primary.tonal:hover {
    border-color: var(--_tonal-edge);
    background-color: var(--_tonal);
  }
  .primary.tonal > span {
    color: var(--_text);
  }
  .primary.filled {
    border-color: var(--_tone);
    background-color: var(--_tone);
    color: var(--_on-tone);
  }
  .primary.filled .sign {
    color: inherit;
  }
  .primary.filled:hover {
    background-image: linear-gradient(color-mix(in oklab, currentColor 12%, transparent) 0 0);
  }
  /* an inconspicuous action among words */
  .text > span,
  .swap {
    text-decoration: underline 1px;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.22em;
  }
  .swap {
    margin-inline-start: -0.6em;
    text-align: start;
  }

  /* the switch between floor and chair, like the sizes on a product page: words only, the chosen one underlined */
  .place {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .place button {
    padding: 0;
    border: 0;
    border-radius: 0;
    color: var(--_quiet);
  }
  .place button:hover {
    background: none;
    color: inherit;
  }
  .place [aria-checked='true'] {
    color: inherit;
    font-weight: 600;
    text-decoration: underline 2px;
    text-underline-offset: 0.4em;
  }

  @media (forced-colors: active) {
    button {
      border-color: ButtonBorder;
    }
    .primary.filled {
      forced-color-adjust: none;
    }
    .place button {
      padding: 0 0.6em;
      border: 1px solid ButtonBorder;
    }
    .place [aria-checked='true'] {
      text-decoration-color: Highlight;
    }
  }

  /* the colour is set on its own: if it is invalid, the text colour is taken */
  :focus-visible {
    outline: 3px solid;
    outline-color: var(--_mark);
    outline-offset: 2px;
  }
  .primary.filled {
    outline-color: var(--_tone);
  }
  @media (prefers-contrast: more) {
    :focus-visible {
      outline-width: 4px;
    }
  }
  /* only when the pointer enters, so that another theme is there at once */
  button:hover {
    transition: background-color 120ms var(--_ease);
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: max(48px, 3em);
    padding-block: 0.75em;
    cursor: pointer;
    list-style: none;
    font-weight: 600;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  /* drawn with borders: an svg in each of a hundred rows would cost a page more than the rows */
  summary::after,
  .opens::after {
    content: '';
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline: auto 0.2em;
    border: solid;
    border-width: 0 2px 2px 0;
    border-bottom-right-radius: 1px;
    border-color: var(--_quiet, currentColor);
    rotate: 45deg;
    translate: 0 -0.2em;
  }
  details[open] > summary::after {
    rotate: 225deg;
    translate: 0 0.1em;
  }

  /* a row opens by growing, if the browser can do that; nothing in it extends beyond its edges, where it would be cut off */
  @supports (interpolate-size: allow-keywords) {
    @media screen and (prefers-reduced-motion: no-preference) {
      details {
        interpolate-size: allow-keywords;
      }
      details::details-content {
        block-size: 0;
        overflow-y: clip;
        transition:
          block-size 200ms,
          content-visibility 200ms allow-discrete;
      }
      details[open]::details-content {
        block-size: auto;
      }
    }
  }

  /* everything is open where nothing can be pressed: in print, and in what a server has sent when scripts are blocked */
  @media print, (scripting: none) {
    details::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
    summary::after {
      content: none;
    }
    button {
      display: none;
    }
  }
`;
