import { css } from 'lit';

/** What a routine shows only once something in it was opened, or done. */
export const movePanelStyles = css`
  .tick {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
    inline-size: 1.4em;
    block-size: 1.4em;
    padding: 0.15em;
    border-radius: 50%;
    background: var(--_tone);
    line-height: 0;
  }
  .tick svg {
    inline-size: 100%;
    block-size: 100%;
    fill: var(--_on-tone);
  }
  .panel:not([hidden]) {
    padding: 0.9em;
    border: 1px solid var(--_border);
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
  @media (forced-colors: active) {
    .tick {
      forced-color-adjust: none;
    }
  }
  .panel {
    scroll-margin-block: 7em 1em;
  }
`;
