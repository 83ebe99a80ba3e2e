import { css } from 'lit';

/** The look of the settings, which comes with them. */
export const settingsStyles = css`
  .icon[aria-expanded='true'] {
    background: color-mix(in oklab, currentColor 8%, transparent);
  }
  .settings:not([hidden]) {
    margin-block: 0.5em;
    padding: 0.5em 0.9em;
    border: 1px solid;
    border-color: var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 28em;
    gap: 0.5em;
    padding-block: 0.25em;
  }
  label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
  }
  label.check {
    justify-content: flex-start;
    flex-wrap: nowrap;
    min-block-size: max(44px, 2.75em);
    cursor: pointer;
  }
  .fields :is(select, input:not([type='checkbox'])) {
    padding-inline: 0.6em;
    border: 1px solid;
    border-color: var(--_muted);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_surface);
    color: var(--_text);
    max-inline-size: 100%;
    contain: paint;
    text-overflow: ellipsis;
  }
  input {
    font: inherit;
    color: inherit;
    margin: 0;
    min-block-size: max(44px, 2.75em);
    accent-color: var(--_tone);
  }
  input[type='number'] {
    inline-size: 5em;
  }
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.35em;
    min-block-size: 1.35em;
  }
  /* what counts at once, below what counts from the next start */
  .fields + .fields {
    margin-block-start: 0.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid;
    border-color: var(--_border);
  }
  .fields button {
    justify-self: start;
  }
  input[type='range'] {
    flex: 1 1 8em;
    max-inline-size: 14em;
    min-inline-size: 0;
  }
`;
