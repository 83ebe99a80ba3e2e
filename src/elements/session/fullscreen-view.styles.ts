import { css } from 'lit';

/**
 * The look of the follow-along view, added to a timer as it opens. All sizes are of what is seen of the window, or in px: what
 * a page makes of its type must not make the digits small. Nor are there any units of the viewport: where a page is zoomed
 * by CSS they are larger than it.
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
    background: var(--_surface);
    color: var(--_text);
    --_quiet: var(--_muted);
    --_mark: var(--_tone);
    pointer-events: auto;
    cursor: auto;
    font-size: 18px;
    line-height: 1.35;
  }
  .works .follow {
    background: var(--_wash);
  }
  /* the surface of a theme may let the page through */
  .follow::backdrop {
    background: Canvas;
  }

  /* in a frame that is higher than the screen, the part of it that is on the screen */
  .seen {
    container-type: size;
    position: absolute;
    inset: var(--_above, 0) 0 var(--_below, 0);
    overflow: auto;
    overscroll-behavior: contain;
  }

  /* nothing in it takes a press but its buttons: that of the whole view lies behind */
  .sheet {
    --_fit: 1;
    --_tight: 1;
    --_gap: clamp(6px, 2cqmin, 20px);
    --_unit: calc(var(--_tight) * min(11cqi, 5.6cqb));
    position: relative;
    display: grid;
    grid-template:
      'name name close' auto
      'figure figure close2' minmax(3.5em, 34cqb)
      'ring ring ring' auto
      'now now now' auto
      'line line line' minmax(min-content, 1fr)
      'back hint skip' auto / auto minmax(0, 1fr) auto;
    gap: var(--_gap);
    block-size: 100%;
    padding: max(var(--_gap), env(safe-area-inset-top)) max(var(--_gap), env(safe-area-inset-right))
      max(var(--_gap), env(safe-area-inset-bottom)) max(var(--_gap), env(safe-area-inset-left));
    pointer-events: none;
  }
  .sheet > :not(.whole) {
    position: relative;
  }
  .sheet .stage {
    display: contents;
  }
  .follow button {
    min-inline-size: max(44px, 64px * var(--_tight));
    min-block-size: max(44px, 64px * var(--_tight));
    pointer-events: auto;
  }
  .follow .icon span {
    display: none;
  }
  .follow button svg {
    inline-size: calc(32px * var(--_tight));
    block-size: calc(32px * var(--_tight));
  }
  .sheet .whole {
    position: absolute;
    inset: 0;
    border: 0;
    border-radius: 0;
    background: none;
  }
  .sheet .whole:focus-visible {
    outline-offset: -4px;
  }

  .sheet .name {
    grid-area: name;
    font-size: calc(var(--_fit) * clamp(18px, 4cqmin, 36px));
    line-height: 1.2;
  }
  .sheet .leave {
    grid-area: 1 / 3 / 3 / 4;
    place-self: start end;
  }
  .sheet .leave.end {
    grid-area: back / back / skip / skip;
    place-self: center;
    padding-inline: 2em;
    border: 2px solid;
    border-color: var(--_tone);
    background: var(--_tone);
    color: var(--_on-tone);
    font-size: calc(var(--_fit) * clamp(20px, 5cqmin, 32px));
    font-weight: 600;
  }

  .sheet .picture,
  .sheet ::slotted([slot='figure']) {
    grid-area: figure / figure / figure / close2;
    min-block-size: 0;
    block-size: 100%;
    inline-size: 100%;
    aspect-ratio: auto;
  }
  .sheet ::slotted([slot='figure']) {
    position: absolute;
    object-fit: contain;
  }
  .sheet .figure {
    position: absolute;
    inset: 0;
    block-size: 100%;
  }

  .sheet .stage .ring {
    grid-area: ring;
    position: relative;
    inset: auto;
    margin: 0;
    justify-self: center;
    font-size: var(--_unit);
  }
  .sheet .core span {
    font-size: 3em;
  }
  .long .core span {
    font-size: 2em;
  }
  .longest .core span {
    font-size: 1.65em;
  }
  .sheet .now {
    grid-area: now;
    justify-self: center;
  }
  .sheet .word {
    justify-content: center;
    font-size: calc(var(--_fit) * clamp(26px, min(9cqi, 5.5cqb), 88px));
    line-height: 1.1;
  }
  .follow .line {
    grid-area: line;
    min-block-size: 0;
    margin: 0;
    text-align: center;
  }
  .follow .line p {
    text-align: inherit;
    font-size: calc(var(--_fit) * clamp(17px, min(5cqi, 3.2cqb), 36px));
    text-wrap: balance;
  }

  .sheet :is(.hint, .start-now) {
    grid-area: hint;
    place-self: center;
  }
  .sheet .hint {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: max(44px, 64px * var(--_tight));
    padding-inline: 0.7em;
    border-radius: 100vmax;
    color: var(--_muted);
    font-size: calc(var(--_fit) * clamp(18px, 4.5cqmin, 30px));
    font-weight: 600;
    line-height: 1.1;
  }
  .sheet .hint svg {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    fill: currentColor;
  }
  /* it stands still, and waits for a press */
  .follow:is(.paused, .waiting) .hint {
    background: var(--_tone);
    color: var(--_on-tone);
  }
  .sheet .stage .start-now {
    position: relative;
    inset: auto;
    margin: 0;
    font-size: calc(var(--_fit) * clamp(18px, 4.5cqmin, 30px));
  }
  .to-back {
    grid-area: back;
  }
  .to-skip {
    grid-area: skip;
  }
  :is(.to-back, .to-skip, .leave) button,
  .sheet .leave:not(.end) {
    border: 1px solid;
    border-color: var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
  }

  /* a small phone: the word beside the ring */
  @container (orientation: portrait) and (max-height: 620px) {
    .sheet {
      --_unit: calc(var(--_tight) * min(11.5cqi, 5.3cqb));
      grid-template:
        'name name close' auto
        'figure figure close2' minmax(3.5em, 34cqb)
        'ring ring ring' auto
        'line line line' minmax(min-content, 1fr)
        'back hint skip' auto / auto minmax(0, 1fr) auto;
    }
    .sheet .stage .ring {
      justify-self: start;
    }
    .sheet .now {
      grid-area: ring;
      align-self: center;
      justify-self: stretch;
      margin-inline-start: calc(5.5 * var(--_unit) + var(--_gap));
    }
    .follow.complete .now {
      margin: 0;
    }
    .follow .line p {
      font-size: calc(var(--_fit) * clamp(16px, 5cqi, 20px));
    }
  }

  /* what has to be read while one gets into position is larger than the time that is left for it */
  @container (orientation: portrait) {
    .follow:has(.set-up) .sheet {
      --_unit: calc(var(--_tight) * max(21.5px, min(9cqi, 4.2cqb)));
      grid-template:
        'name name close' auto
        'figure figure close2' minmax(3.5em, 28cqb)
        'ring ring ring' auto
        'line line line' minmax(min-content, 1fr)
        'back hint skip' auto / auto minmax(0, 1fr) auto;
    }
    .follow:has(.set-up) .stage .ring {
      justify-self: start;
    }
    .follow:has(.set-up) .now {
      grid-area: ring;
      align-self: center;
      justify-self: stretch;
      margin-inline-start: calc(5.5 * var(--_unit) + var(--_gap));
    }
    .follow .line .set-up {
      font-size: calc(var(--_fit) * clamp(20px, min(7.4cqi, 4.4cqb), 48px));
    }
    .follow .line .lengthy {
      font-size: clamp(17px, var(--_fit) * min(6.3cqi, 3.6cqb), 42px);
    }
    .follow:has(.set-up) .word {
      font-size: calc(var(--_fit) * clamp(22px, min(7cqi, 5.5cqb), 72px));
    }
  }

  @container (orientation: landscape) {
    .follow .line .set-up {
      font-size: calc(var(--_fit) * clamp(19px, min(6.2cqb, 3.2cqi), 48px));
    }
    .sheet {
      --_unit: calc(var(--_tight) * min(7.6cqb, 5cqi));
      grid-template:
        'name name name close' auto
        'figure ring now close' auto
        'figure line line back' minmax(min-content, 1fr)
        'hint line line skip' auto / minmax(0, 1fr) auto minmax(0, 1fr) auto;
    }
    .sheet .leave {
      grid-area: close;
    }
    .sheet .leave.end {
      grid-area: hint;
    }
    .sheet .picture,
    .sheet ::slotted([slot='figure']) {
      grid-area: figure;
    }
    .sheet .now {
      align-self: center;
      justify-self: start;
    }
    .sheet .word {
      justify-content: start;
      font-size: calc(var(--_fit) * clamp(26px, min(9cqb, 4cqi), 88px));
    }
    .follow .line {
      text-align: start;
    }
    .follow .line p {
      font-size: calc(var(--_fit) * clamp(17px, min(4.6cqb, 2.8cqi), 36px));
      text-wrap: wrap;
    }
    .follow .line :is(.lengthy, .lengthy + p) {
      font-size: clamp(16px, var(--_fit) * min(4.7cqb, 2.6cqi), 40px);
    }
    .to-back {
      align-self: end;
    }
  }
  /* on a small phone on its side the words need what room there is */
  @container (orientation: landscape) and (max-height: 400px) {
    .follow .line :is(.lengthy, .lengthy + p) {
      font-size: 15px;
    }
  }

  /* nothing but the ring, which then is as large as there is room */
  .follow:not(.filmed):has(.plain, .bare) {
    .sheet {
      --_unit: calc(var(--_tight) * min(15cqi, 8.5cqb));
      grid-template:
        'name name close' auto
        'ring ring ring' 1fr
        'now now now' auto
        'line line line' auto
        'back hint skip' auto / auto minmax(0, 1fr) auto;
    }
    .ring {
      place-self: center;
    }
    .now {
      grid-area: now;
      justify-self: center;
      margin: 0;
    }
  }
  @container (orientation: landscape) {
    .follow:not(.filmed):has(.plain, .bare) .sheet {
      --_unit: calc(var(--_tight) * min(12cqb, 7cqi));
      grid-template:
        'ring name close' auto
        'ring now close' auto
        'ring line back' minmax(min-content, 1fr)
        'ring hint skip' auto / auto minmax(0, 1fr) auto;
    }
    .follow:not(.filmed):has(.plain, .bare) .now {
      justify-self: start;
    }
  }

  @media (forced-colors: active) {
    .sheet .whole {
      border: 0;
    }
    .follow :is(.hint, .leave.end) {
      border: 2px solid CanvasText;
    }
    .follow:is(.paused, .waiting) .hint,
    .sheet .leave.end {
      forced-color-adjust: none;
    }
  }
  @media print {
    .follow {
      display: none;
    }
  }
`;
