import { css } from 'lit';

/** The moves of a routine as rows, and after them how to get down and up. */
export const movesStyles = css`
  .moves {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-auto-flow: dense; /* an open panel takes the next row, and the moves after it fill the row of its tile */
    list-style: none;
  }
  .moves > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }
  .moves > .panel {
    grid-column: 1 / -1;
  }
  .tile {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 0.875em;
    padding: 0.375em 0.5em;
    text-align: start;
  }
  .tile::after {
    content: '';
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.35em;
    border-inline-end: 2px solid;
    border-block-start: 2px solid;
    border-color: var(--_muted);
    rotate: 45deg;
  }
  .tile:dir(rtl)::after {
    rotate: -45deg;
  }
  .tile[aria-expanded='true']::after {
    rotate: -45deg;
  }
  .tile[aria-expanded='true']:dir(rtl)::after {
    rotate: 45deg;
  }
  .thumb {
    position: relative;
    display: block;
    aspect-ratio: 4 / 3;
    border-radius: calc(var(--_inner) * 0.75);
    background: var(--_wall);
  }
  .thumb > .picture {
    overflow: hidden;
    overflow: clip;
    border-radius: inherit;
  }
  .number {
    display: grid;
    place-items: center;
    block-size: 100%;
    color: var(--_muted);
    font-size: 1.3em;
  }
  .shown .thumb {
    box-shadow:
      0 0 0 2px var(--_surface),
      0 0 0 4px var(--_tone);
  }
  .out .thumb {
    opacity: 0.35;
  }
  .out .move {
    text-decoration: line-through;
  }
  .move,
  .dose {
    display: block;
    hyphens: auto;
  }
  .move {
    font-weight: 600;
    line-height: max(1lh * 0.9, 1.25em);
  }
  .dose {
    margin-block-start: 0.1em;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: calc(1lh * 0.875);
    text-wrap: pretty;
  }
  /* in the corner that no figure reaches */
  .tick {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
    display: grid;
    place-items: center;
    inline-size: 1.375em;
    block-size: 1.375em;
    border-radius: 50%;
    background: var(--_tone);
    color: var(--_on-tone);
  }
  .tick .sign {
    inline-size: 0.9em;
    block-size: 0.9em;
    stroke-width: 3;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  .way .tile {
    display: flex;
    gap: 0.5em;
    padding: 0 0.53em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .way .tile::after {
    display: none;
  }
`;
