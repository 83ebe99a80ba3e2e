import { css } from 'lit';
import { sessionWidths } from './session-widths.styles.js';

/** The look of what only a session shows. The rest is in the timer's styles. */
export const sessionStyles = css`
  /* changes nothing: the browser cancels it, and tells so, when the timer is no longer rendered */
  @keyframes rendered {
    to {
      --_rendered: 1;
    }
  }
  .timer.running {
    animation: rendered 1s paused;
    transition: visibility 1ms;
  }
  @keyframes appears {
    from {
      opacity: 0;
    }
  }
  @keyframes grows {
    from {
      scale: 0.96;
    }
  }
  @media not (prefers-reduced-motion) {
    .drawn > .ring,
    .start-now {
      animation: appears 200ms;
    }
    .drawn > .ring {
      animation-name: appears, grows;
    }
  }

  .leads-in .half i,
  .paused .half i {
    background: var(--_muted);
  }
  .paused .core {
    color: var(--_muted);
  }
  .core .sign {
    inline-size: 1em;
    block-size: 1em;
    color: var(--_ring);
  }

  .headline {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    min-block-size: 2.2em;
  }
  .word {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.35em;
    font-size: 1.375em;
    font-weight: 600;
    line-height: max(1lh, 1.15em);
  }
  .word > span,
  .side > span {
    white-space: nowrap;
  }
  .word > .sign {
    inline-size: 1em;
    block-size: 1em;
    color: var(--_mark, currentColor);
  }
  .side {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    margin-inline-start: 0.25em;
    padding: 0.15em 0.6em;
    padding-inline-start: 0.4em;
    border-radius: var(--_pill);
    background: var(--_tonal);
    color: var(--_text);
    font-size: 0.7em;
    line-height: max(1lh, 1.3em);
  }
  .side .sign {
    inline-size: 1.05em;
    block-size: 1.05em;
    color: var(--_tone);
  }
  /* a long word wraps, but not the sound button */
  .headline:has(.hear) {
    flex-wrap: nowrap;
  }
  /* the side chip may use the empty part of the speaker's button */
  .headline:has(.hear) .word {
    margin-inline-end: -0.75em;
  }
  /* the place of the button that fits the moment */
  .headline > button {
    margin-block: -0.5em;
    margin-inline-start: auto;
  }
  .count,
  .aside {
    color: var(--_quiet);
  }
  .sentence {
    line-height: calc(1lh * var(--_set, 1));
    font-size: calc(1em * var(--_set, 1));
  }
  /* readable from a metre away */
  .works .sentence:not(.wordy) {
    --_set: 1.1875;
    line-height: calc(1lh * var(--_set) * 0.93);
  }
  /* while the switch between floor and chair is shown, only that matters */
  .paused .line:has(+ slot) .sentence {
    display: none;
  }
  /* below the question of a reload, which takes two lines */
  .line + slot[name='place'] {
    margin-block: -0.25em;
  }
  .aside.note {
    font-size: 0.8125em;
    line-height: calc(1lh * 0.8125);
  }
  .anyway,
  .go-on {
    margin-inline-start: -0.6em;
  }
  .go-on {
    align-self: start;
    margin-block: -0.25em;
    text-align: start;
    white-space: normal;
  }

  /* as wide as the longer of Pause and Resume, so that nothing beside it moves, however wide the type is */
  :is(.running, .paused, .waiting) .primary {
    margin-inline-end: 0.25em;
  }
  .session [data-other]::after {
    content: attr(data-other);
    display: block;
    line-height: 0;
    visibility: hidden;
  }
  :is(.back, .skip):dir(rtl) .sign {
    scale: -1 1;
  }
  .start-now {
    position: absolute;
    top: 0;
    right: 0.75em;
    padding: 0;
    font-weight: 600;
    white-space: nowrap;
  }
  /* looks less high than what can be pressed: limbs reach up to here */
  .start-now > span {
    padding: 0.3em 0.9em;
    border-radius: inherit;
    background: var(--_solid);
    color: var(--_on-solid);
  }
  .mirrored .start-now {
    right: auto;
    left: 0.75em;
  }

  /* beside the sound button, or Start now */
  .headline:has(.hear, .soon) .word .sign {
    display: none;
  }
  @container (max-width: 26em) {
    .bare-clock .word {
      font-size: 1.1875em;
    }
  }
  @container (max-width: 22em) {
    .word {
      font-size: 1.1875em;
    }
    .panel .side .sign,
    :is(.running, .paused, .waiting) .primary .sign {
      display: none;
    }
    .panel .side {
      padding-inline: 0.5em;
    }
    /* beside the name, because the side may need a line of its own */
    .doing {
      position: relative;
    }
    .soon {
      position: absolute;
      inset-block-start: -0.25em;
      inset-inline-end: 0;
    }
    .doing:has(.soon) > .name {
      padding-inline-end: 6.5em;
    }
    :is(.running, .paused, .waiting) .primary {
      inline-size: min-content;
      min-inline-size: 5.3em;
      margin: 0;
      padding-inline: 0.3em;
      line-height: 1.15em;
      white-space: normal;
    }
  }
  ${sessionWidths}
  @media (forced-colors: active) {
    .side {
      border: 1px solid CanvasText;
    }
    .leads-in .half i,
    .paused .half i {
      background: CanvasText;
    }
  }
  @media print {
    .session .rest {
      visibility: visible;
    }
    .session .doing {
      display: none;
    }
  }
`;
