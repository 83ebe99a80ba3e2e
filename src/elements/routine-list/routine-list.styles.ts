import { css } from 'lit';

export const routineListStyles = css`
  .box {
    display: grid;
    gap: 1.1em;
  }
  .facts {
    color: var(--_muted);
  }

  .moves {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(6em, 1fr));
    gap: 0.75em;
    list-style: none;
  }
  .moves li {
    min-inline-size: 0;
    font-size: 0.92em;
    line-height: 1.3;
  }
  .thumb {
    position: relative;
    margin-block-end: 0.35em;
    border: 2px solid transparent;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_wash);
    overflow: hidden;
  }
  .thumb exercise-figure {
    display: block;
  }
  .thumb svg {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
    inline-size: 1.4em;
    block-size: 1.4em;
    padding: 0.15em;
    border-radius: 50%;
    background: var(--_tone);
    fill: var(--_on-tone);
  }
  [aria-current] .thumb {
    border-color: var(--_tone);
  }
  .move {
    display: block;
    font-weight: 650;
  }
  .dose {
    display: none;
    color: var(--_muted);
  }

  .settings .fields {
    display: grid;
    gap: 0.75em;
    padding-block-end: 0.5em;
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
  select {
    padding-inline: 0.6em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_surface);
    max-inline-size: 100%;
  }
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0;
    accent-color: var(--_tone);
  }

  @container (min-width: 44em) {
    .box {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      grid-template-rows: auto 1fr;
      gap: 1.25em 2em;
      padding: calc(var(--_space) * 1.75);
    }
    header {
      grid-column: 2;
    }
    .player {
      grid-area: 1 / 1 / 3 / 2;
    }
    .heading {
      font-size: 1.5em;
    }
    .moves {
      grid-template-columns: 1fr;
      gap: 0.6em;
    }
    .moves li {
      display: grid;
      grid-template-columns: 7em 1fr;
      grid-template-rows: 1fr auto auto 1fr;
      column-gap: 1em;
      font-size: 1em;
    }
    .thumb {
      grid-area: 1 / 1 / 5 / 2;
      margin: 0;
    }
    .move {
      grid-area: 2 / 2;
    }
    .dose {
      display: block;
      grid-area: 3 / 2;
      font-size: 0.92em;
    }
  }

  @media (forced-colors: active) {
    [aria-current] .thumb {
      border-color: Highlight;
    }
  }
  @media print {
    .settings {
      display: none;
    }
    .dose {
      display: block;
    }
    .moves li {
      break-inside: avoid;
    }
  }
`;
