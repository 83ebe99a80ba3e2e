import { css } from 'lit';

export const routineListStyles = css`
  .box {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1em;
  }
  .facts {
    color: var(--_muted);
  }

  .place {
    justify-self: start;
  }
  .needs {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  .browse {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .preview {
    justify-self: start;
    margin-inline-start: -0.75em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .moves {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(4.8em, 1fr));
    grid-auto-flow: dense; /* what is opened takes the next row, and the moves after it stay in that of its tile */
    gap: 0.25em 0.35em;
    list-style: none;
  }
  .moves > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }
  .tile {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    justify-content: flex-start;
    gap: 0;
    padding: 0.25em;
    font-size: 0.9em;
    line-height: 1.3;
    text-align: start;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .tile[aria-expanded='true'] {
    border-color: var(--_tone);
  }
  .thumb {
    position: relative;
    display: block;
    aspect-ratio: 4 / 3;
    margin-block-end: 0.35em;
    border: 2px solid transparent;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_wash);
    overflow: hidden;
  }
  .number {
    display: grid;
    place-items: center;
    block-size: 100%;
    color: var(--_muted);
    font-size: 1.3em;
  }
  /* the way down and up is a step between the rows, not a move among them */
  .moves > :is(.way, .panel) {
    grid-column: 1 / -1;
  }
  .moves .way {
    justify-self: start;
  }
  .way .tile {
    flex-direction: row;
    align-items: center;
    gap: 0.5em;
    padding-inline-end: 0.75em;
  }
  .way .move {
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .shown .thumb {
    border-color: var(--_tone);
  }
  .out .thumb {
    opacity: 0.35;
  }
  .out .move {
    text-decoration: line-through;
  }
  .out .dose {
    display: block;
  }
  .move {
    display: block;
    font-weight: 650;
  }
  .dose {
    display: none;
    color: var(--_muted);
  }

  @container (min-width: 42.5em) {
    .box {
      gap: 1.5em;
      padding: calc(var(--_space) * 2);
    }
    header .heading {
      font-size: 1.6em;
    }
    .moves {
      grid-template-columns: repeat(auto-fill, minmax(8.5em, 1fr));
      gap: 1em 1.25em;
    }
    .dose {
      display: block;
    }
  }

  @media (forced-colors: active) {
    .thumb {
      border-color: Canvas;
    }
    .shown .thumb {
      border-color: Highlight;
    }
  }
  @media print {
    .settings,
    .place {
      display: none;
    }
    .tile {
      display: flex;
    }
    .way {
      display: none;
    }
    .dose {
      display: block;
    }
    .moves > li {
      break-inside: avoid;
    }
  }
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
    color: var(--_on-tone);
  }
  @media (forced-colors: active) {
    .tick {
      forced-color-adjust: none;
    }
  }
`;
