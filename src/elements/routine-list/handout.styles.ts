import { css } from 'lit';

/** Black on white whatever the page's theme; a page break never separates a move from its picture. */
export const handoutStyles = css`
  .frame {
    color-scheme: light;
    --_surface: #fff;
    --_text: #000;
    --_quiet: #333;
    background: none;
    color: #000;
    font-size: 10.5pt;
    line-height: 1.4;
  }
  h1,
  h2,
  p,
  table {
    margin: 0;
  }
  h1,
  h2 {
    font-family: var(--limber-heading-font, inherit);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  h1 {
    font-size: 1.75em;
  }
  h2 {
    font-size: 1.2em;
  }
  header {
    margin-block-end: 1em;
  }
  section {
    break-inside: avoid;
    padding-block: 0.75em;
    border-block-start: 1px solid #999;
  }
  .move {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    column-gap: 1.5em;
    align-items: end;
  }
  .move > * {
    grid-column: 1 / -1;
  }
  .move > .stage {
    grid-column: 1;
  }
  .move > .stage + ol {
    grid-column: 2;
  }
  ol[part='steps'] {
    gap: 0.2em;
    max-inline-size: none;
    margin-block: 0.4em;
  }
  dl {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    margin-block-start: 0.5em;
    font-size: 0.96em;
  }
  dt {
    margin: 0;
  }
  dd,
  dd + dd {
    grid-column: 2;
    margin: 0;
  }
  .hint {
    margin-block-start: 0.4em;
  }
  .address {
    font-size: 0.96em;
    color: #333;
  }
  .safety > :first-child {
    font-weight: 600;
  }
  table {
    inline-size: 100%;
    break-inside: avoid;
    border-collapse: collapse;
    table-layout: fixed;
  }
  caption {
    padding-block: 0.9em 0.4em;
    border-block-start: 1px solid #999;
    font-weight: 600;
    text-align: start;
  }
  th {
    font-weight: 400;
    text-align: start;
  }
  i {
    display: block;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-block: 0.2em;
    border: 1px solid #000;
    border-radius: 0.15em;
  }
  .address {
    margin-block-start: 1em;
    overflow-wrap: anywhere;
  }
`;
