import { css } from 'lit';

/**
 * A block of words above a row of buttons. The block is as high in a session as at rest: enough for the longest step of
 * any move. It is a minimum, so that large type may grow; with the page's wider line spacing it still holds as many
 * lines.
 */
export const panelStyles = css`
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    padding-block-start: 0.75em;
  }
  /* an icon's button is larger than the icon: it extends into the padding, so that the icons are in line with the words */
  .boxed .panel {
    padding: var(--_pad);
    padding-inline-end: calc(var(--_pad) - 0.6em);
  }
  .boxed :is(.rest, .doing > :not(.headline)) {
    padding-inline-end: 0.6em;
  }
  .now {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-block-size: max(9.1em, 6.5lh);
  }
  .now > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  .rest {
    display: flex;
    flex-direction: column;
  }
  .session .rest {
    visibility: hidden;
  }
  /* the heading stays available to screen readers; a smaller name above the word is what is seen */
  .session .rest ::slotted([slot='caption']) {
    visibility: visible;
    opacity: 0;
    pointer-events: none;
  }
  .name {
    font-family: var(--limber-heading-font, inherit);
    font-size: 1.375em;
    line-height: max(1lh, 1.2em);
    font-weight: 600;
    hyphens: auto;
    text-wrap: balance;
  }
  /* at rest the routine's title stands out more than its first move */
  .several .name {
    font-size: 1.1875em;
  }
  .eyebrow,
  .doing .name {
    font-family: inherit;
    font-size: 0.875em;
    line-height: calc(1lh * 0.875);
    font-weight: 400;
    color: var(--_quiet);
  }
  .dose {
    margin-block-start: 0.2em;
    color: var(--_quiet);
  }
  /* the space left in the block is divided above and below it */
  slot[name='place'] {
    display: block;
    margin-block: auto;
  }
  .first {
    padding-block: 0.4em;
  }
  .first,
  .line {
    text-wrap: pretty;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-block-start: 0.75em;
    min-block-size: max(48px, 3em);
  }
  .choices {
    display: flex;
    margin-inline-start: auto;
  }
  slot[name='note'] {
    display: block;
  }

  .bare-clock .now {
    min-block-size: max(8.9em, 6.4lh);
    grid-template-rows: auto;
    align-content: center;
  }

  @container (max-width: 17.5em) {
    .now {
      min-block-size: max(10.25em, 7.35lh);
    }
    .several .now {
      min-block-size: max(11.2em, 8lh);
    }
    .rest .name {
      font-size: 1.25em;
    }
    /* the settings have it too */
    .cues {
      display: none;
    }
    .bare-clock .now {
      min-block-size: max(6.7em, 4.8lh);
      align-content: start;
    }
  }
  @container (min-width: 22em) {
    .now {
      min-block-size: max(8.5em, 6.1lh);
    }
  }
  @container (min-width: 26em) {
    .bare-clock .now {
      min-block-size: max(5.9em, 4.25lh);
      align-content: end;
    }
  }
  @container (min-width: 36em) {
    .roomy .panel {
      --_pad: calc(var(--_space) * 1.25);
    }
    .roomy:not(.boxed) .panel {
      padding-block: 0;
      padding-inline-start: var(--_pad);
    }
  }
  @container (min-width: 56em) {
    .roomy .panel {
      --_pad: calc(var(--_space) * 2);
      align-content: center;
    }
    .roomy .now {
      min-block-size: max(10.3em, 7.4lh);
    }
    /* keeps room for the button of the full-window view, which in a session has a line of its own */
    .roomy .controls:not(:has(.views)) {
      padding-block-end: calc(max(44px, 2.75em) + 0.5em);
    }
  }

  /* last, to override the rest: start and hold across the sheet, and nothing that only a session needs */
  @media print {
    .roomy {
      display: block;
    }
    .roomy .stage {
      aspect-ratio: 4;
    }
    .timer .panel {
      padding-block: 0.5em;
    }
    .panel .now {
      min-block-size: 0;
    }
    .bare,
    .ring,
    .progress,
    .controls,
    .first,
    .scene::before {
      display: none;
    }
  }
`;
