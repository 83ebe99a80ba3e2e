import { css } from 'lit';

export const guideStyles = css`
  .guide,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    max-inline-size: 40em;
  }
  .guide > .heading {
    font-size: 1.5em;
  }
  section {
    margin-block-start: 0.75em;
  }
  ul,
  .guide ol {
    display: grid;
    gap: 0.3em;
    margin: 0;
    padding-inline-start: 1.4em;
  }
  details {
    border-block-end: 1px solid;
    border-color: var(--_border);
  }
  details > :not(summary) {
    margin-block-end: 0.6em;
    margin-inline-start: 1.15em;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  /* large enough for a hand that shakes */
  a[href^='tel:'] {
    display: inline-block;
    margin-block: -0.6em;
    padding: 0.6em 0.5em;
    font-weight: 700;
  }
  .cite,
  .reviewed {
    font-size: 0.9em;
    color: var(--_quiet);
  }
`;
