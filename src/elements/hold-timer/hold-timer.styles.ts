import { css } from 'lit';

export const holdTimerStyles = css`
  .frame {
    --_ring: var(--hold-timer-ring-color, var(--_tone));
    contain-intrinsic-inline-size: var(--_room, min(15em, 80vw));
  }
  p {
    margin: 0;
  }

  .stage {
    position: relative;
    border-radius: calc(var(--_radius) * 0.75);
  }
  .stage.drawn {
    aspect-ratio: 4 / 3;
    background: var(--_wash);
    overflow: hidden;
  }
  .stage.plain {
    display: grid;
    place-items: center;
    padding-block: 0.5em 2.5em; /* below the ring there is room for Start now, so that nothing moves when it comes */
    font-size: 1.6em;
  }
  ::slotted([slot='figure']) {
    display: block;
    inline-size: 100%;
  }

  .ring {
    --_size: 5.5em;
    --_size: round(5.5em, 2px); /* an odd width would leave a seam between the halves */
    position: relative;
    inline-size: var(--_size);
    block-size: var(--_size);
    border-radius: 50%;
    overflow: hidden;
    background: var(--_track);
  }
  /* over the picture, so that nothing moves when a session starts; on the left, where the figure has its head at most */
  .drawn .ring {
    position: absolute;
    top: 0.5em;
    left: 0.5em;
    font-size: min(1em, 5.2cqi);
  }
  .mirrored .ring {
    left: auto;
    right: 0.5em;
  }
  .drawn.bare .ring {
    inset: 0;
    margin: auto;
    font-size: min(2em, 7cqi);
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
    contain: strict; /* a new digit is laid out in here and nowhere else */
    position: absolute;
    inset: 0.4em;
    display: grid;
    place-items: center;
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_text);
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    font-size: 1em;
    line-height: 1;
  }
  .core span {
    font-size: 2.3em;
  }

  .panel {
    padding-block-start: 0.75em;
  }
  .name {
    font-family: var(--limber-heading-font, inherit);
    font-size: 1.15em;
    font-weight: 650;
  }
  .headline {
    display: flex;
    align-items: center;
    min-block-size: 3.1em;
  }
  .word {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 0.4em;
    font-size: min(1.35em, 6.4cqi);
    font-weight: 700;
    line-height: 1.3;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.2em;
    margin-block-start: 0.25em;
  }
  .choices {
    display: flex;
    min-inline-size: 0;
    margin-inline-start: auto;
  }
  .cues {
    min-inline-size: 0;
    max-inline-size: 6.5em;
    text-overflow: ellipsis;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: transparent;
    padding-inline: 0.5em;
  }
  @container (min-width: 26em) {
    .drawn .ring {
      font-size: 1.25em;
    }
  }
  @container (min-width: 38em) {
    .drawn .ring {
      font-size: min(1.5em, 2.9cqi);
    }
    .timer {
      display: grid;
      grid-template-columns: minmax(0, 11fr) minmax(0, 9fr);
      align-items: center;
      gap: 2em;
    }
    .timer:has(.plain) {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .panel {
      padding: 0;
    }
    .name {
      font-size: 1.35em;
    }
  }

  @media (forced-colors: active) {
    .ring,
    .half i,
    .core {
      forced-color-adjust: none;
    }
    .ring {
      border: 1px solid CanvasText;
    }
    .core {
      background: Canvas;
      color: CanvasText;
    }
  }
  /* below "Start now" */
  @container (max-width: 18em) {
    .drawn.bare .ring {
      inset-block-start: auto;
      margin-block-end: 0.4em;
    }
  }

  @media print {
    .bare,
    .ring,
    .controls {
      display: none;
    }
  }
`;
