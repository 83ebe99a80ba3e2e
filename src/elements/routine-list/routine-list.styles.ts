import { css } from 'lit';
import { movesStyles } from './moves.styles.js';

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
  /* without a title, what the routine takes is the title */
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

  /* a row can be pressed slightly beyond its words, which are in line with all others */
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
  .browse-head p {
    white-space: nowrap;
  }
  .preview {
    padding-inline: 0.5em 0;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 400;
    line-height: 1.25em;
    text-align: end;
  }
  /* where space is short the icon goes first */
  @container (max-width: 22em) {
    .preview .sign {
      display: none;
    }
  }
  .preview .sign,
  .way .sign {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  /* keeps the space of a button that is not there in a session */
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

  ${movesStyles}

  @container (max-width: 17.5em) {
    .tile {
      grid-template-columns: 4em minmax(0, 1fr);
    }
    .tile::after {
      display: none;
    }
  }
  /* the timer is narrower by the box's border, and changes its layout at 36em: both change at once */
  @container (min-width: 36.125em) {
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
    /* four in a row at most; of more moves three or five, so that of nine none is alone in the last row */
    .moves {
      --_most: 4;
      margin-inline: 0.5em;
      grid-template-columns: repeat(
        auto-fill,
        minmax(max(7em, (100% - (var(--_most) - 1) * 1.25em) / var(--_most)), 1fr)
      );
      gap: 1em 1.25em;
    }
    .many {
      --_most: 3;
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
  @container (min-width: 44em) {
    .many {
      --_most: 5;
    }
  }
  @container (min-width: 56.125em) {
    .frame > * {
      --_side: calc(var(--_space) * 2);
    }
    .head .heading {
      font-size: 1.75em;
    }
  }

  @media (forced-colors: active) {
    /* each button has a visible border, which must not touch its words */
    .moves .tile,
    .preview {
      padding: 0.4em;
    }
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
