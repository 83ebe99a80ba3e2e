import { css } from 'lit';

export const guideStyles = css`
  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    max-inline-size: 46em;
  }
  .guide > .heading {
    font-size: 1.5em;
  }
  .lead,
  .reviewed {
    color: var(--_quiet);
  }

  /* rows between lines, and nothing else round them */
  .rows {
    border-block-start: 1px solid;
    border-color: var(--_border);
  }
  details {
    border-block-end: 1px solid;
    border-color: var(--_border);
  }
  .rows summary {
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.8em;
  }
  .rows summary::before {
    content: none;
  }
  .rows summary::after {
    content: '';
    flex: none;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin-inline-end: 0.3em;
    border-right: 2px solid currentColor;
    border-bottom: 2px solid currentColor;
    rotate: 45deg;
    translate: 0 -0.15em;
    opacity: 0.7;
  }
  .rows [open] > summary::after {
    rotate: 225deg;
    translate: 0 0.15em;
  }
  .answer,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    max-inline-size: 38em;
  }
  .answer {
    padding-block-end: 1.25em;
  }
  ul,
  .guide ol {
    display: grid;
    gap: 0.35em;
    margin: 0;
    padding-inline-start: 1.25em;
  }
  li::marker {
    color: var(--_quiet);
  }
  a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  /* what nobody should have to look for */
  .framed {
    max-inline-size: none;
    padding: 1em;
    border: 1.5px solid;
    border-radius: var(--_radius);
  }
  .framed .heading {
    font-size: 1.25em;
  }
  /* large enough for a hand that shakes */
  a[href^='tel:'] {
    display: inline-block;
    margin-block: -0.6em;
    padding: 0.6em 0.25em;
    font-weight: 700;
  }
  .framed a[href^='tel:'] {
    font-size: 1.5em;
    text-decoration-thickness: 2px;
  }
  .cite {
    font-size: 0.875em;
    color: var(--_quiet);
  }
  .cite a {
    display: inline-block;
    padding-block: 0.15em;
  }

  @media print {
    .rows summary::after {
      content: none;
    }
    details {
      break-inside: avoid;
    }
  }
`;
