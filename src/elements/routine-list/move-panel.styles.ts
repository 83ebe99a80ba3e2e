import { css } from 'lit';

/** An open move of a routine: below its row on a phone, and in a box below its row of tiles where there is room. */
export const movePanelStyles = css`
  .panel {
    scroll-margin-block: 7em 1em;
  }
  .panel:not([hidden]) {
    display: block;
    margin: 0 0.5em 0.5em;
    padding-block: 0.25em 1em;
    border-block-end: 1px solid;
    border-color: var(--_border);
    --_pad: 0px;
  }
  .panel-buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    margin-block-start: 0.75em;
    margin-inline-start: -0.6em;
  }
  .hint {
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  @container (min-width: 36em) {
    .panel:not([hidden]) {
      margin: 0.25em 0 0.5em;
      padding: 1.25em;
      border: 1px solid;
      border-color: var(--_border);
      border-radius: var(--_inner);
    }
  }
`;
