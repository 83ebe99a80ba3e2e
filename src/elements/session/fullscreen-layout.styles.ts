import { css } from 'lit';

/**
 * Where the parts of the full-window view are, in windows of any shape. The buttons are at one place in every phase.
 * While getting ready, what has to be read is larger than the time left.
 */
export const fullscreenLayout = css`
  .title-bar {
    grid-area: bar;
  }
  .sheet .leave:not(.close) {
    grid-area: leave;
    place-self: start end;
    margin: calc(var(--_rim) * -0.5);
  }
  .sheet .phase {
    grid-area: now;
    display: flex;
    align-items: center;
    justify-content: center;
  }
  .sheet .stage .ring {
    grid-area: ring;
  }
  .sheet :is(.picture, .stage ::slotted([slot='figure'])) {
    grid-area: figure;
  }
  .sheet > .line {
    grid-area: line;
  }
  .sheet .stage .start-now,
  .set-up .quit {
    grid-area: act;
    place-self: center start;
  }
  .set-up .quit {
    margin-inline-start: -0.4em;
  }
  .sheet .keys {
    grid-area: keys;
    display: grid;
    --_key: minmax(min-content, min(22cqi, 18cqb, 96px));
    grid-template-columns: var(--_key) minmax(0, 1fr) var(--_key);
    gap: var(--_gap);
    inline-size: 100%;
    max-inline-size: 560px;
    justify-self: center;
    padding-block-end: max(var(--_rim), env(safe-area-inset-bottom));
  }
  @container (max-height: 300px) {
    .sheet {
      --_target: 48px;
    }
  }
  .complete .keys {
    grid-template-columns: auto minmax(0, 1fr);
  }

  @container (orientation: portrait) {
    .sheet {
      --_unit: min(0.72cqi, 0.345cqb);
      --_word: clamp(30px, min(12.5cqi, 6cqb), 104px);
      --_sentence: clamp(19px, min(5.6cqi, 3cqb), 36px);
      --_lines: max(var(--_target), 2.7em);
      grid-template:
        'bar leave' max-content
        'now now' auto
        'ring ring' auto
        'figure figure' minmax(var(--_person, 20cqb), 1fr)
        'line line' minmax(min-content, auto)
        'keys keys' auto / minmax(0, 1fr) auto;
    }
    .sheet > .line {
      justify-self: center;
      max-inline-size: 30em;
      text-align: center;
      text-wrap: balance;
    }
    .set-up .sheet {
      --_unit: min(0.38cqi, 0.26cqb);
      --_word: clamp(24px, min(8.4cqi, 5cqb), 72px);
      --_sentence: clamp(19px, min(5.8cqi, 3.1cqb), 40px);
      column-gap: calc(var(--_gap) * 1.75);
      grid-template:
        'bar bar leave' max-content
        'ring now now' auto
        'ring act act' var(--_target)
        'figure figure figure' minmax(var(--_person, 16cqb), 1fr)
        'line line line' minmax(min-content, auto)
        'keys keys keys' auto / auto minmax(0, 1fr) auto;
    }
    .set-up .sheet .phase {
      justify-content: flex-start;
      align-self: end;
      align-items: end;
    }
    .set-up .sheet > .line {
      justify-self: stretch;
      max-inline-size: none;
      text-align: start;
      text-wrap: wrap;
    }
    .how {
      margin-inline: auto;
    }
  }
  /* beside the ring a long word would leave its icon alone on a line */
  @container (orientation: landscape) or (max-width: 430px) {
    .set-up .sheet .word > .sign {
      display: none;
    }
  }
  /* the side has a line of its own, whose space is kept in a pause */
  @container (max-width: 559px) and (orientation: portrait) {
    .set-up .sheet {
      --_rows: 2.1;
    }
    .set-up .sheet .word {
      flex-wrap: wrap;
    }
  }
  /* a tablet: while getting ready the ring is read from near, and the figure that shows how needs the room */
  @container (orientation: portrait) and (min-width: 560px) {
    .set-up .sheet {
      --_unit: min(0.38cqi, 0.2cqb);
      --_person: 24cqb;
    }
  }
  /* a small phone: the ring is smaller, and there is one step at a time */
  @container (orientation: portrait) and (max-height: 640px) {
    .follow:not(.set-up) .sheet {
      --_unit: min(0.6cqi, 0.27cqb);
      --_lines: max(48px, 2.7em);
      --_person: 14cqb;
    }
    .set-up .sheet {
      --_person: 10cqb;
    }
    .waiting .hint .sign {
      display: none;
    }
  }

  /* the picture on one half, everything else on the other */
  @container (orientation: landscape) {
    .sheet {
      --_unit: min((100cqb - 96px - var(--_target)) / 100, 0.56cqb, 0.27cqi);
      --_word: clamp(28px, min(11.5cqb, 5.6cqi), 96px);
      --_sentence: clamp(18px, min(5.4cqb, 2.5cqi), 34px);
      --_half: 46cqi;
      --_at: start;
      /* two lines, or End: what is above stays where it is from phase to phase */
      --_lines: max(48px, 2.6em);
      column-gap: calc(var(--_gap) * 1.75);
      grid-template:
        'bar ring . leave' max-content
        'figure ring now now' 1fr
        'figure line line line' minmax(min-content, auto)
        'figure keys keys keys' auto / calc(var(--_half) - var(--_rim)) auto minmax(0, 1fr) auto;
    }
    .sheet :is(.picture, .stage ::slotted([slot='figure'])) {
      margin: calc(var(--_rim) * -1);
      margin-block: 0 11cqb;
      margin-inline-end: 0;
    }
    .sheet .stage .ring {
      align-self: end;
    }
    .sheet .phase {
      justify-content: flex-start;
    }
    .sheet .word {
      flex-direction: column;
      align-items: flex-start;
    }
    .sheet .word > .sign {
      display: none;
    }
    .sheet > .line {
      justify-self: start;
      text-wrap: pretty;
    }
    .sheet .keys {
      max-inline-size: none;
    }
    .quit {
      margin-inline-start: -0.4em;
    }
    .set-up .sheet {
      --_unit: min(0.38cqb, 0.215cqi);
      --_word: clamp(22px, min(7.4cqb, 3.6cqi), 64px);
      row-gap: calc(var(--_gap) * 0.75);
      grid-template:
        'bar ring now leave' max-content
        'figure ring act act' var(--_target)
        'figure line line line' minmax(min-content, 1fr)
        'figure keys keys keys' auto / calc(var(--_half) - var(--_rim)) auto minmax(0, 1fr) auto;
    }
    /* at the top: the words beside it take one line or three */
    .set-up .sheet .stage .ring {
      align-self: start;
    }
    .set-up .sheet .phase {
      align-self: end;
    }
    .set-up .sheet .word {
      flex-flow: row wrap;
      align-items: center;
    }
    .set-up .sheet > .line {
      align-self: center;
    }
  }
  /* a phone on its side: one step at a time, in larger type */
  @container (orientation: landscape) and (max-height: 559px) {
    .set-up .sheet {
      --_sentence: clamp(19px, min(6.2cqb, 3cqi), 30px);
    }
  }
  @container ((orientation: landscape) and (max-height: 559px)) or (max-height: 640px) {
    .line .how {
      margin-block-end: 0;
      padding: 0;
    }
    .how li:not(.present) {
      display: none;
    }
    .how .present {
      display: block;
    }
    .how .present::before {
      content: attr(data-count) '\\00a0 ';
      font-weight: 400;
    }
  }
  @container (max-height: 300px) {
    .set-up .sheet {
      --_sentence: 15px;
      --_unit: calc(var(--_fit) * min(0.38cqb, 0.215cqi));
    }
    .follow .hint {
      font-size: 15px;
    }
    .key .sign {
      display: none;
    }
  }
  /* the words of the outer buttons wrap, to leave room for the middle one */
  @container (orientation: landscape) and (max-width: 699px) {
    .sheet {
      --_half: 42cqi;
    }
    .follow:not(.complete) .key button {
      inline-size: min-content;
    }
  }
  /* a large window: the word below the ring, and all of that half centred */
  @container (orientation: landscape) and (min-height: 560px) {
    .sheet {
      --_unit: min(0.46cqb, 0.3cqi);
      --_at: center;
      --_word: clamp(48px, min(9.5cqb, 5.4cqi), 96px);
      --_lines: max(var(--_target), 2.7em);
      grid-template:
        'bar . leave' max-content
        'figure ring ring' 1fr
        'figure now now' auto
        'figure line line' minmax(min-content, auto)
        'figure keys keys' auto / calc(50cqi - var(--_rim)) minmax(0, 1fr) auto;
    }
    .sheet :is(.picture, .stage ::slotted([slot='figure'])) {
      margin-block-end: 15cqb;
    }
    .sheet .phase {
      justify-content: center;
    }
    .sheet .word {
      flex-direction: row;
      align-items: center;
    }
    .sheet .word > .sign {
      display: block;
    }
    .sheet > .line {
      justify-self: center;
      text-align: center;
      text-wrap: balance;
    }
    .quit {
      margin: 0;
    }
    .sheet .keys {
      max-inline-size: 560px;
    }
    .set-up .sheet {
      --_unit: min(0.3cqb, 0.19cqi);
      --_sentence: clamp(22px, min(3.8cqb, 2.3cqi), 40px);
      grid-template:
        'bar . . leave' max-content
        'figure ring now now' auto
        'figure ring act act' var(--_target)
        'figure line line line' minmax(min-content, 1fr)
        'figure keys keys keys' auto / calc(50cqi - var(--_rim)) auto minmax(0, 1fr) auto;
    }
    .set-up .sheet .phase {
      justify-content: flex-start;
    }
    .set-up .sheet > .line {
      justify-self: start;
      align-self: start;
      text-align: start;
      text-wrap: pretty;
    }
    /* in a rest, or a change of sides, one sentence has the room of all steps */
    .set-up:not(:has(.how)) .sheet {
      --_sentence: clamp(22px, min(5cqb, 3.4cqi), 56px);
    }
  }

  /* no picture: the ring takes its room */
  .follow:not(.filmed):has(.plain, .bare) .sheet .stage .ring {
    place-self: center;
  }
  @container (orientation: portrait) {
    .follow:not(.filmed):has(.plain, .bare) .sheet {
      --_unit: calc(var(--_fit) * min(0.86cqi, 0.5cqb));
      --_word: clamp(30px, min(12.5cqi, 6cqb), 104px);
      --_rows: 1.05;
      --_lines: auto;
      grid-template:
        'bar leave' max-content
        'now now' auto
        'ring ring' 1fr
        'act act' var(--_target)
        'line line' minmax(min-content, auto)
        'keys keys' auto / minmax(0, 1fr) auto;
    }
    .follow:not(.filmed):has(.plain, .bare) .sheet :is(.phase, .start-now, .quit) {
      justify-content: center;
      justify-self: center;
      margin-inline: 0;
    }
    .follow:not(.filmed):has(.plain, .bare) .sheet > .line {
      text-align: center;
    }
  }
  @container (orientation: landscape) {
    .follow:not(.filmed):has(.plain, .bare) .sheet {
      --_unit: min(0.78cqb, 0.42cqi);
      grid-template:
        'ring bar leave' max-content
        'ring now now' 1fr
        'ring act act' var(--_target)
        'ring line line' minmax(min-content, auto)
        'ring keys keys' auto / minmax(0, 50fr) minmax(0, 36fr) auto;
    }
    .follow:not(.filmed):has(.plain, .bare) .sheet .phase {
      justify-content: flex-start;
      align-self: end;
    }
  }
`;
