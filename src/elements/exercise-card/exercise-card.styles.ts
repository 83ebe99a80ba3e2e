import { css } from 'lit';

export const exerciseCardStyles = css`
  /* the intrinsic width of the timer: with its border the card fits into 240 px */
  hold-timer {
    --_room: min(14em, 65vw);
  }
  /* a card out of view is not laid out, and reserves about this height; opening, finding or focusing something in it lays it out at once */
  .one-of-many {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 36em;
    overflow-clip-margin: 2em;
  }
  /* a card inside a routine: the row or tile above it has the name */
  .part {
    --_pad: 0px;
  }
  .words {
    display: grid;
    gap: 0.5em;
    padding: var(--_pad);
  }
  .dose {
    margin-block-start: 0.2em;
    color: var(--_muted);
  }
  /* a container of its own, which costs nothing while it is closed */
  .inside {
    container-type: inline-size;
  }
  .place .needs {
    align-self: center;
    color: var(--_muted);
  }
  @container (min-width: 24em) {
    ol[part='steps'] {
      gap: 0.75em;
    }
    dl {
      display: grid;
      grid-template-columns: fit-content(9em) minmax(0, 1fr);
      gap: 0 1.25em;
    }
    dt {
      grid-column: 1;
      hyphens: auto;
    }
    dd {
      grid-column: 2;
    }
    dt + dd {
      margin-block-start: 0.75em;
    }
  }
  /* fits on one sheet of A4, in readable type */
  @media print {
    .one-of-many {
      content-visibility: visible;
    }
    .frame {
      font-size: 10pt;
      line-height: 1.3;
    }
    .box {
      break-inside: avoid;
    }
    summary {
      min-block-size: 0;
    }
    .row > :not(style) {
      padding-block: 0.4em;
    }
    ol[part='steps'] {
      gap: 0.1em;
      max-inline-size: none;
    }
    dl {
      display: block;
      columns: 2;
      margin-block-start: 0.5em;
    }
    dt {
      break-after: avoid;
      margin: 0.4em 0 0;
    }
    dt + dd,
    dd + dd {
      break-inside: avoid;
      margin: 0;
    }
    dl,
    .safety > summary {
      font-size: 1em;
    }
  }
`;
