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

  .rows {
    padding-inline: 0;
    border-block-end: 1px solid;
    border-color: var(--_border);
  }
  .answer,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    max-inline-size: 38em;
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

  /* must be found without looking for it */
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
  a[href^='tel'] {
    display: inline-block;
    margin-block: -0.6em;
    padding: 0.6em 0.25em;
    font-weight: 700;
  }
  .framed a[href^='tel'] {
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
    details {
      break-inside: avoid;
    }
  }
`;
