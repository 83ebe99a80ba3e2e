import { css } from 'lit';

/** What only a session shows. The rest of the timer's look stands with the timer. */
export const sessionStyles = css`
  /* stands still and changes nothing: a browser tells when it cancels it, as it does when the timer is not drawn any more */
  @keyframes rendered {
    to {
      --_rendered: 1;
    }
  }
  .timer.running {
    animation: rendered 1s paused;
  }
  @media print {
    :is(.running, .paused, .waiting) :is(.headline, .line) {
      display: none;
    }
  }
  .leads-in .half i {
    background: var(--_muted);
  }
  .core svg {
    inline-size: 2.4em;
    block-size: 2.4em;
    color: var(--_ring);
  }
  .line:not(:empty) {
    margin-block-start: 0.6em;
  }
  /* room for the longest of its sentences, so that what follows stays where it is from phase to phase */
  :is(.running, .paused, .waiting, .complete) .line {
    min-block-size: 12.5em;
  }
  .word svg {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    color: var(--_mark, currentColor);
  }
  /* on one line, whatever the word: the buttons below must not move */
  .works .word {
    font-size: min(2em, 7.6cqi);
  }
  .works .sentence {
    font-size: 1.4em;
  }
  .sentence.set-up {
    font-size: 1.15em;
  }
  .side {
    padding: 0.05em 0.55em;
    border-radius: 100vmax;
    background: var(--_tone);
    color: var(--_on-tone);
    font-size: 0.75em;
    font-weight: 650;
  }
  .sentence {
    font-size: 1.06em;
    line-height: max(1lh, 1.5em);
  }
  .aside {
    color: var(--_quiet);
  }
  /* Pause or Resume: what stands beside it does not move */
  :is(.running, .paused, .waiting) .primary {
    min-inline-size: 8em;
  }
  /* nobody shall come to End by missing Skip */
  .controls .skip {
    margin-inline-end: 0.8em;
  }
  /* on a small phone there is room for it beside the choices, without its sign */
  .views {
    white-space: nowrap;
  }
  @container (max-width: 17em) {
    :is(.running, .paused, .waiting) .primary {
      min-inline-size: 6.8em;
      padding-inline: 0;
    }
    /* End is in the next row */
    .controls .skip {
      margin: 0;
    }
    .views button {
      padding-inline: 0.6em;
    }
    .views svg {
      display: none;
    }
  }
  .idle .controls {
    gap: 0.4em;
  }
  .end {
    gap: 0.25em;
    padding-inline: 0.4em;
  }
  p.check {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block-start: 0.5em;
  }
  .icon:dir(rtl) svg {
    scale: -1 1;
  }
  .start-now {
    position: absolute;
    top: 0.5em;
    right: 0.5em;
    border-color: var(--_edge);
    background: var(--_solid);
    color: var(--_on-solid);
    font-weight: 600;
  }
  .mirrored .start-now {
    right: auto;
    left: 0.5em;
  }
  .plain .start-now {
    inset: auto 0 0;
    margin-inline: auto;
    inline-size: fit-content;
    font-size: 0.625em;
  }

  @container (min-width: 26em) {
    :is(.running, .paused, .waiting, .complete) .line {
      min-block-size: 8.6em;
    }
  }
  @container (min-width: 38em) {
    /* what is beside it grows; the picture stays where it is */
    .stage {
      align-self: start;
    }
    .word {
      font-size: min(1.35em, 3.1cqi);
    }
    .works .word {
      font-size: clamp(1.35em, 3.2cqi, 2em);
    }
    :is(.running, .paused, .waiting, .complete) .line {
      min-block-size: 12em;
    }
  }
  @media (forced-colors: active) {
    .side {
      forced-color-adjust: none;
    }
    .leads-in .half i {
      background: CanvasText;
    }
  }
`;
