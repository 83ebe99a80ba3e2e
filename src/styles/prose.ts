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
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.25;
    line-height: max(1lh, 1.25em);
    text-wrap: balance;
  }
  ol[part='steps'] {
    display: grid;
    gap: 0.6em;
    counter-reset: step;
    list-style: none;
  }
  ol[part='steps'] > li {
    display: grid;
    grid-template-columns: 1.9em 1fr;
    counter-increment: step;
  }
  ol[part='steps'] > li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    inline-size: 1.35em;
    block-size: 1.35em;
    border-radius: 50%;
    background: var(--_wash);
    color: var(--_text);
    font-weight: 650;
    font-size: 0.9em;
    margin-block-start: 0.1em;
  }
  dl {
    margin-block-start: 1.1em;
    font-size: 0.95em;
  }
  dt {
    margin-block-start: 0.7em;
    font-weight: 650;
  }
  dd {
    color: var(--_quiet);
  }
  dd::first-letter {
    text-transform: uppercase;
  }
  dd + dd {
    margin-block-start: 0.25em;
  }
  .shop:not([hidden]) {
    display: grid;
    gap: 0.5em;
    margin-block-start: 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid;
    border-color: var(--_border);
  }
  .shop > p {
    font-size: 0.85em;
    color: var(--_quiet);
  }
  .safety {
    margin-block-start: 0.75em;
    font-size: 0.9em;
    color: var(--_quiet);
  }
  .safety summary {
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media print {
    .shop:not([hidden]) {
      display: none;
    }
  }
`;
