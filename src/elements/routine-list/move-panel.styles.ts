import { css } from 'lit';

/** A move that was opened in a routine. */
export const movePanelStyles = css`
  .moves > .panel {
    display: block;
    padding: 0.9em;
    border: 1px solid;
    border-color: var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .panel-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .hint {
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  .panel {
    scroll-margin-block: 7em 1em;
  }
`;
