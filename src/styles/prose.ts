/** Text inside the elements: headings, steps, terms, the safety line. */
import { css } from 'lit';

export const prose = css`
  p,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  .heading {
    font-family: var(--limber-heading-font, inherit);
    font-size: 1.375em;
    font-weight: 600;
    line-height: max(1lh, 1.2em);
    hyphens: auto;
    text-wrap: balance;
  }
  /* the browser's own numbers: counters in contained elements stay in memory, and without numbers Safari does not take it for a list */
  ol[part='steps'] {
    display: grid;
    gap: 0.6em;
    max-inline-size: 36em;
    padding-inline-start: 1.75em;
  }
  ol[part='steps'] > li {
    text-wrap: pretty;
  }
  ol[part='steps'] > li::marker {
    color: var(--_quiet);
    font-weight: 600;
  }
  dl {
    margin-block-start: 1.25em;
    font-size: 0.9375em;
  }
  dt {
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  dd {
    color: var(--_quiet);
    text-wrap: pretty;
  }
  dd::first-letter {
    text-transform: uppercase;
  }
  dd + dd {
    margin-block-start: 0.25em;
  }
  /* rows that can be opened, between lines from side to side */
  .rows {
    padding-inline: var(--_pad, 0);
    border-block-start: 1px solid;
    border-color: var(--_border);
  }
  .row + .row {
    border-block-start: 1px solid;
    border-color: var(--_border);
  }
  .row > :not(summary) {
    padding-block: 0.25em 1.25em;
  }
  .safety p + p {
    margin-block-start: 0.5em;
  }
  .safety > summary {
    color: var(--_quiet);
    font-size: 0.875em;
    font-weight: 400;
    line-height: calc(1lh * 0.875);
    text-wrap: pretty;
  }
  /* the only frame within the box: what is in it is not ours */
  .shop:not([hidden]) {
    display: grid;
    gap: 0.75em;
    margin: var(--_pad);
    padding: var(--_space);
    border: 1px solid;
    border-color: var(--_border);
    border-radius: var(--_inner);
  }
  .shop > p {
    font-size: 0.8125em;
    color: var(--_quiet);
  }
  @media print {
    .shop:not([hidden]) {
      display: none;
    }
  }
`;
