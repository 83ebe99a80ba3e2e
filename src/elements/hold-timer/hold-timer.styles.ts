import { css } from 'lit';

/** The layout of a timer, and its picture with ring and progress. The panel has its own styles. */
export const holdTimerStyles = css`
  .frame {
    --_ring: var(--hold-timer-ring-color, var(--_tone));
    contain-intrinsic-inline-size: var(--_room, min(15em, 80vw));
  }
  p {
    margin: 0;
  }

  .timer {
    --_size: 5.5em;
  }
  .scene {
    display: grid;
    grid-template: 1fr auto / minmax(0, 1fr);
  }
  .stage {
    border-radius: var(--_radius);
  }
  .boxed .stage {
    border-radius: 0;
  }
  .stage.plain {
    aspect-ratio: auto;
    background: none;
    color: inherit;
  }
  ::slotted([slot='figure']) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  /* progress of a routine: a segment for each move, visible at rest too */
  .progress {
    display: flex;
    gap: 2px;
    block-size: 4px;
    padding-block-start: 1px; /* a gap, because segments to come are as light as the floor above them */
    background: var(--_surface);
  }
  .progress i {
    flex: 1;
    overflow: hidden;
    background: var(--_track);
  }
  .progress b {
    display: block;
    block-size: 100%;
    background: var(--_tone);
    transform: scaleX(0);
    transform-origin: left;
  }
  .progress b:dir(rtl) {
    transform-origin: right;
  }
  .progress .done b {
    transform: none;
  }

  .ring {
    position: relative;
    flex: none;
    inline-size: var(--_size);
    block-size: var(--_size);
    border-radius: 50%;
    overflow: hidden;
    background: var(--_track);
  }
  /* an odd width would leave a gap between the halves */
  @supports (width: round(1em, 2px)) {
    .ring {
      inline-size: round(var(--_size), 2px);
      block-size: round(var(--_size), 2px);
    }
  }
  /* a clock on the wall. Left, not start: the figure's head is on that side in every script */
  .drawn .ring {
    position: absolute;
    top: 0.75em;
    left: 0.75em;
  }
  .mirrored .ring {
    left: auto;
    right: 0.75em;
  }
  .drawn.bare .ring {
    --_size: 8em;
    inset: 0;
    margin: auto;
  }
  .half {
    position: absolute;
    inset-block: 0;
    inline-size: 50%;
    overflow: hidden;
  }
  .right {
    left: 50%;
  }
  .left {
    left: 0;
  }
  .half i {
    position: absolute;
    inset: 0;
    background: var(--_ring);
  }
  .right i {
    border-radius: 0 100vmax 100vmax 0;
    transform-origin: left center;
  }
  .left i {
    border-radius: 100vmax 0 0 100vmax;
    transform-origin: right center;
  }
  .core {
    contain: strict; /* a new digit changes the layout in here and nowhere else */
    position: absolute;
    inset: 5.5%;
    display: grid;
    place-items: center;
    border-radius: 50%;
    background: var(--_solid);
    color: var(--_on-solid);
    font-variant: lining-nums tabular-nums;
    font-weight: 600;
    line-height: 1;
  }
  .core > * {
    font-size: calc(var(--_size) * 0.44);
  }
  /* the tick is drawn like by a pen */
  @keyframes draws {
    from {
      stroke-dashoffset: 24;
    }
  }
  @media not (prefers-reduced-motion) {
    .core path {
      stroke-dasharray: 24;
      animation: draws 320ms var(--_ease);
    }
  }
  .long .core > * {
    font-size: calc(var(--_size) * 0.32);
  }
  .longest .core > * {
    font-size: calc(var(--_size) * 0.26);
  }

  /* without a picture: the ring beside the words, at every width that has room for both */
  .bare-clock {
    --_size: 7.5em;
    display: grid;
    grid-template: auto auto / auto minmax(0, 1fr);
    column-gap: 1.25em;
    align-items: center;
  }
  .bare-clock .panel {
    display: contents;
  }
  .settings,
  .bare-clock .controls {
    grid-column: 1 / -1;
  }

  @container (max-width: 17.5em) {
    .timer {
      --_size: min(4.25em, 30cqi);
    }
    .drawn .ring {
      top: 0.5em;
    }
    .bare-clock {
      --_size: 9em;
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0.75em;
    }
    .bare-clock .scene {
      justify-items: center;
    }
  }
  @container (min-width: 26em) {
    .bare-clock {
      --_size: 9.5em;
      column-gap: 2em;
    }
    .bare-clock .scene {
      grid-row: 1 / 3;
    }
    .bare-clock .controls {
      grid-column: 2;
      align-self: start;
    }
  }
  @container (min-width: 36em) {
    .roomy {
      --_size: 6em;
      display: grid;
      grid-template-columns: minmax(0, 48fr) minmax(0, 52fr);
    }
    /* as high as the panel beside it, and at least 8:5 */
    .roomy .scene::before {
      content: '';
      grid-area: 1 / 1;
      aspect-ratio: 8 / 5;
    }
    .roomy .stage {
      grid-area: 1 / 1;
      aspect-ratio: auto;
    }
  }
  @container (min-width: 40em) {
    .roomy.several {
      grid-template-columns: minmax(0, 54fr) minmax(0, 46fr);
    }
  }
  @container (min-width: 56em) {
    .roomy {
      --_size: 8em;
    }
    .roomy.several {
      grid-template-columns: minmax(0, 58fr) minmax(0, 42fr);
    }
  }

  @media (forced-colors: active) {
    .ring,
    .half i,
    .core,
    .progress {
      forced-color-adjust: none;
    }
    .core {
      background: Canvas;
      color: CanvasText;
    }
    .stage.drawn {
      border-block-end: 1px solid CanvasText;
    }
  }
`;
