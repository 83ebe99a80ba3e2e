/** Buttons and disclosures, the same in every element. Targets are 44 px at the least, more where the page's type is larger. */
import { css } from 'lit';

export const controls = css`
  button,
  summary,
  select {
    font: inherit;
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
    padding: 0.4em 0.75em;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.75);
    background: transparent;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in oklab, currentColor 8%, transparent);
  }
  button svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: currentColor;
  }
  .outlined,
  .swap {
    border-color: var(--_edge);
    text-align: start;
  }
  .place {
    display: inline-flex;
    border: 1px solid;
    border-color: var(--_edge);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .place [aria-checked='true'] {
    background: var(--_wash);
    color: var(--_text);
    font-weight: 600;
    box-shadow: inset 0 -3px var(--_tone);
  }
  .primary {
    padding-inline: 0.9em;
    border: 2px solid;
    border-color: var(--_tone);
    font-weight: 600;
  }
  .primary.filled {
    background: var(--_tone);
    color: var(--_on-tone);
  }
  .primary.filled:hover {
    background-image: linear-gradient(color-mix(in oklab, currentColor 12%, transparent) 0 0);
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonBorder;
    }
    .primary.filled {
      forced-color-adjust: none;
    }
    .place [aria-checked='true'] {
      border-block-end: 3px solid Highlight;
    }
  }

  /* the colour apart: one that cannot be computed leaves that of the text */
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

  summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    cursor: pointer;
    list-style: none;
    font-weight: 600;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.15em 0.25em;
    border-inline-end: 2px solid currentColor;
    border-block-end: 2px solid currentColor;
    rotate: -45deg;
  }
  summary:dir(rtl)::before {
    rotate: 45deg;
  }
  details[open] > summary::before {
    rotate: 45deg;
    translate: 0 -0.15em;
  }

  @media print {
    details::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
    button {
      display: none;
    }
  }
`;
