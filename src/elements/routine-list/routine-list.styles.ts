import { css } from 'lit';

/** A head, the timer, and the moves: rows on a phone, tiles where there is room. */
export const routineListStyles = css`
  .frame {
    --_side: var(--_pad);
  }
  .head {
    padding: var(--_side);
  }
  .head .heading {
    font-size: 1.5em;
    line-height: max(1lh, 1.15em);
  }
  .facts {
    margin-block-start: 0.3em;
    color: var(--_muted);
  }
  /* without a title of its own, what it takes is the title */
  .untitled .facts {
    margin: 0;
    color: inherit;
    font-weight: 600;
  }
  .rows {
    padding-inline: var(--_side);
  }
  .shop:not([hidden]) {
    margin: 0 var(--_side) var(--_side);
  }

  /* a row can be pressed a little beyond its words, which stand in line with all others */
  .browse {
    padding: 0 calc(var(--_side) - 0.5em) 0.5em;
  }
  .browse-head,
  .needs {
    margin-inline: 0.5em;
  }
  .browse-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    min-block-size: max(48px, 3em);
    border-block-start: 1px solid;
    border-color: var(--_border);
    font-weight: 600;
  }
  .preview {
    padding-inline: 0.5em 0;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 400;
    text-align: end;
  }
  .preview .sign,
  .way .sign {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  /* what cannot be done in a session keeps its room */
  .gone {
    min-block-size: max(44px, 2.75em);
    font-weight: 600;
    visibility: hidden;
  }
  .needs {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    padding-block-end: 0.25em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .needs button {
    margin-inline-start: -0.6em;
    color: var(--_text);
  }

  .moves {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-auto-flow: dense; /* what is opened takes the next row, and the moves after it stay in that of its tile */
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
  /* at its upper end, where no figure has anything */
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

  @container (max-width: 17.5em) {
    .tile {
      grid-template-columns: 4em minmax(0, 1fr);
    }
    .tile::after {
      display: none;
    }
  }
  @container (min-width: 36em) {
    .frame > * {
      --_side: calc(var(--_space) * 1.5);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 1.5em;
      padding-block: calc(var(--_space) * 1.25);
    }
    .facts {
      margin: 0;
    }
    .browse {
      padding-block-end: calc(var(--_space) * 0.75);
    }
    /* four in a row at the most, five where there are more than four: no row with one of nine left over */
    .moves {
      --_most: 4;
      margin-inline: 0.5em;
      grid-template-columns: repeat(
        auto-fill,
        minmax(max(8em, (100% - (var(--_most) - 1) * 1.25em) / var(--_most)), 1fr)
      );
      gap: 1em 1.25em;
    }
    .many {
      --_most: 5;
    }
    .moves .tile {
      display: flex;
      flex-direction: column;
      align-items: stretch;
      justify-content: flex-start;
      gap: 0.6em;
      padding: 0;
    }
    .moves .tile::after {
      display: none;
    }
    .thumb {
      aspect-ratio: 8 / 5;
    }
  }
  @container (min-width: 56em) {
    .frame > * {
      --_side: calc(var(--_space) * 2);
    }
    .head .heading {
      font-size: 1.75em;
    }
  }

  @media (forced-colors: active) {
    .thumb {
      outline: 1px solid CanvasText;
    }
    .shown .thumb {
      outline: 3px solid Highlight;
    }
    .tick {
      forced-color-adjust: none;
    }
  }
  @media print {
    .tile {
      display: grid;
    }
    .ways,
    .preview {
      display: none;
    }
    .moves > li {
      break-inside: avoid;
    }
  }
`;
