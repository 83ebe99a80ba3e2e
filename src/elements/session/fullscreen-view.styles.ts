import { css } from 'lit';

/**
 * The look of the full-window view, added to a timer as it opens: the same room, as large as the window. The picture is
 * on the wall, what is read and pressed is on the floor. All sizes are of the visible part of the window, or in px: the
 * page's font size must not make the digits small. There are no viewport units: on a page that CSS zooms they are
 * larger than the viewport. Where each part is, `fullscreen-layout.styles.ts` says.
 */
export const fullscreenStyles = css`
  .follow {
    position: fixed;
    inset: 0;
    inline-size: auto;
    block-size: auto;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    border: 0;
    padding: 0;
    overflow: hidden;
    background: var(--_wall);
    color: var(--_text);
    --_quiet: var(--_muted);
    --_mark: var(--_tone);
    pointer-events: auto;
    cursor: auto;
    font-size: 18px;
    line-height: 1.3;
  }
  /* a theme's surface may be translucent */
  .follow::backdrop {
    background: Canvas;
  }

  /* in an iframe higher than the screen, its visible part */
  .seen {
    container-type: size;
    position: absolute;
    inset: var(--_above, 0) 0 var(--_below, 0);
    overflow: auto;
    overscroll-behavior: contain;
  }

  /* nothing in it takes a press but its buttons: behind it is the button that fills the view */
  .sheet {
    --_fit: 1;
    --_gap: clamp(6px, 2.4cqmin, 28px);
    --_rim: clamp(8px, 3cqmin, 40px);
    --_target: 64px;
    position: relative;
    display: grid;
    gap: var(--_gap);
    block-size: 100%;
    padding: max(var(--_rim) + 6px, env(safe-area-inset-top)) max(var(--_rim), env(safe-area-inset-right)) 0
      max(var(--_rim), env(safe-area-inset-left));
    pointer-events: none;
  }
  .sheet > * {
    position: relative;
    z-index: 1;
  }
  .sheet .stage {
    display: contents;
  }
  .sheet .whole {
    position: absolute;
    z-index: 0;
    inset: 0;
    border: 0;
    border-radius: 0;
    background: none;
  }

  .follow button {
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    padding-inline: 0.3em;
    border-radius: var(--_pill);
    pointer-events: auto;
  }
  .follow :is(.leave.icon, .key button) {
    flex-direction: column;
    gap: 0;
    border-color: var(--_tonal-edge);
    background-color: var(--_surface);
    color: var(--_text);
    line-height: 1.15;
  }
  .key button {
    inline-size: 100%;
  }
  .follow .leave.icon:not(:hover) {
    border-color: transparent;
    background: none;
  }
  .follow button > .sign {
    inline-size: 26px;
    block-size: 26px;
  }
  .follow .icon > span {
    position: static;
    inline-size: auto;
    block-size: auto;
    clip-path: none;
    white-space: normal;
    font-size: clamp(13px, 2.2cqmin, 17px);
    line-height: 1.15;
    font-weight: 600;
  }

  .sheet .progress {
    position: absolute;
    inset: 0 0 auto;
    inline-size: auto;
    block-size: 6px;
    gap: 3px;
  }
  .title-bar {
    display: grid;
    align-content: center;
    align-self: start;
    min-block-size: min(48px, 14cqb);
    line-height: 1.2;
  }
  .title-bar .of {
    color: var(--_quiet);
    font-size: calc(var(--_fit) * clamp(14px, 2.6cqmin, 22px));
  }
  .title-bar .name {
    font-size: calc(var(--_fit) * clamp(19px, 4.4cqmin, 36px));
    font-weight: 600;
    letter-spacing: -0.01em;
    line-height: 1.15;
  }

  /* one picture; its floor runs through the whole window */
  .sheet :is(.picture, .stage ::slotted([slot='figure'])) {
    z-index: 0;
    contain: size layout style;
    inline-size: auto;
    block-size: auto;
    min-block-size: 0;
    aspect-ratio: auto;
    margin-inline: calc(var(--_rim) * -0.5);
    margin-block-end: 2.5cqb;
  }
  .sheet ::slotted([slot='figure']) {
    object-fit: contain;
  }
  .sheet .figure {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }

  /* the figure of the next move, or of the other side, fades in; the room stays */
  @media not (prefers-reduced-motion) {
    .follow .floor ~ * {
      animation: appears 320ms;
    }
  }

  .sheet .stage .ring {
    --_size: calc(100 * var(--_unit));
    position: relative;
    inset: auto;
    justify-self: center;
    inline-size: var(--_size);
    block-size: var(--_size);
    margin: 0;
  }
  .sheet .stage .core {
    inset: 5%;
    color: var(--_on-solid);
    letter-spacing: -0.045em;
  }
  .sheet .core > * {
    font-size: calc(var(--_size) * 0.54);
  }
  .sheet .long .core > * {
    font-size: calc(var(--_size) * 0.36);
  }
  .sheet .longest .core > * {
    font-size: calc(var(--_size) * 0.3);
  }

  /* as high for every word, so that nothing below it moves */
  .sheet .phase::before {
    content: '';
    block-size: calc(var(--_fit) * var(--_word) * var(--_rows, 1.05));
  }
  .sheet .word {
    flex-wrap: nowrap;
    justify-content: inherit;
    gap: 0.1em 0.28em;
    margin: 0;
    font-size: calc(min(var(--_fit), var(--_narrow)) * var(--_word));
    font-weight: 650;
    letter-spacing: -0.025em;
    line-height: 1.05;
  }
  .sheet .word > .sign {
    inline-size: 0.85em;
    block-size: 0.85em;
  }
  .sheet .side {
    margin: 0;
    padding: 0.22em 0.6em;
    border-radius: var(--_pill);
    background: var(--_surface);
    color: var(--_text);
    font-size: max(13px, 0.62em);
    line-height: 1.1;
  }
  .sheet > .line {
    display: grid;
    align-content: start;
    min-block-size: var(--_lines, auto);
    margin: 0;
    font-size: calc(var(--_fit) * var(--_sentence));
    line-height: 1.3;
  }
  .sheet > .line :is(p, li) {
    font-size: inherit;
    line-height: inherit;
    text-align: inherit;
  }
  .sheet > .line .aside {
    text-wrap: pretty;
    margin-block-start: 0.2em;
    color: var(--_quiet);
    font-size: 0.85em;
  }
  .how {
    display: grid;
    gap: 0.4em;
    max-inline-size: 26em;
    margin: 0;
    padding-block: 0;
    padding-inline: 1.3em 0;
    text-align: start;
  }
  .how li {
    text-wrap: pretty;
  }
  .how li::marker {
    color: var(--_quiet);
    font-weight: 600;
  }
  /* keeps a note apart from the steps above it */
  .how:not(:last-child) {
    margin-block-end: 0.4em;
  }
  .how:has(li:only-child) {
    padding: 0;
    list-style: none;
  }

  .follow :is(.hint, .start-now, .quit, .close) {
    font-size: calc(max(0.8, var(--_fit)) * clamp(19px, 3.3cqmin, 28px));
    font-weight: 600;
    line-height: 1.1;
  }
  .hint {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.3em;
    min-block-size: var(--_target);
    padding-inline: 0.3em;
    border: 2px solid;
    border-color: var(--_tonal-edge);
    border-radius: var(--_pill);
    background: var(--_surface);
    text-align: center;
  }
  /* the icon gives way to a long word */
  .hint .sign {
    flex: 0 1 1.2em;
    min-inline-size: 0;
    block-size: 1.2em;
    color: var(--_tone);
  }
  /* filled while the session waits for a press */
  .follow:is(.paused, .waiting) .hint,
  .follow .close {
    border-color: var(--_tone);
    background-color: var(--_tone);
    color: var(--_on-tone);
  }
  .follow:is(.paused, .waiting) .hint .sign {
    color: inherit;
  }
  .sheet .stage .start-now {
    position: relative;
    inset: auto;
    margin: 0;
    padding-inline: 1.1em;
    border: 2px solid;
    border-color: var(--_tone);
    background-color: var(--_surface);
    color: var(--_text);
  }
  .sheet .stage .start-now > span {
    padding: 0;
    background: none;
    color: inherit;
  }
  .quit {
    display: flex;
    align-items: center;
    justify-self: var(--_at, center);
    block-size: 48px;
  }
  .quit button {
    padding-inline: 0.4em;
    font-size: inherit;
    font-weight: inherit;
  }
  .quit .sign {
    display: none;
  }
  .quit span {
    text-decoration: underline 2px;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.22em;
  }

  /* the focus of the button that fills the view is shown on the hint at what it does, not round the window */
  .whole:focus-visible {
    outline: none;
  }
  .whole:focus-visible ~ .keys .hint {
    outline: 3px solid;
    outline-color: var(--_mark);
    outline-offset: 3px;
  }
  .follow .close:focus-visible {
    outline-color: var(--_tone);
  }

  @media (forced-colors: active) {
    .sheet .whole {
      border: 0;
    }
    .sheet .stage .core {
      color: CanvasText;
    }
    .follow :is(.hint, .close) {
      border: 2px solid CanvasText;
    }
    .follow:is(.paused, .waiting) .hint,
    .follow .close {
      forced-color-adjust: none;
    }
  }
  @media print {
    .follow {
      display: none;
    }
  }
`;
