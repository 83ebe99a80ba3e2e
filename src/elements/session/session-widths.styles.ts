import { css } from 'lit';

/** What only a session shows, by the width of its container: where space is short the icons go first, never the words. */
export const sessionWidths = css`
  @container (max-width: 17.5em) {
    /* a pause shows the settings again, in place of the full-window view; sound and print are among them */
    .running .sets,
    :is(.paused, .waiting) .views,
    .hear,
    .print {
      display: none;
    }
    /* there is less room beside the figure's head */
    .start-now {
      font-size: 0.8125em;
    }
    .start-now > span {
      padding: 0.2em 0.6em;
    }
  }
  @container (min-width: 22em) {
    .sentence {
      --_set: 1.0625;
    }
    .works .sentence:not(.wordy) {
      --_set: 1.25;
    }
  }
  @container (min-width: 36em) and (max-width: 56em) {
    .roomy:is(.running, .paused, .waiting) .primary {
      min-inline-size: 5.3em;
      margin: 0;
      padding-inline: max(0.3em, 4cqi - 1.1em);
    }
    .panel .side .sign,
    .roomy:is(.running, .paused, .waiting) .primary .sign {
      display: none;
    }
    .roomy .side {
      padding-inline: 0.5em;
    }
    .several .sentence:not(.works *) {
      --_set: 1;
    }
  }
  @container (min-width: 56em) {
    .roomy .word {
      font-size: 1.75em;
    }
    .roomy .headline {
      min-block-size: 2.8em;
    }
    .roomy .doing .name {
      font-size: 1em;
      line-height: 1lh;
    }
    .roomy .sentence {
      --_set: 1.1875;
    }
    .roomy.works .sentence:not(.wordy) {
      --_set: 1.375;
    }
    /* the button of the full-window view has its name, on a line of its own */
    .roomy .choices:has(.views) {
      display: contents;
    }
    .roomy .sets {
      margin-inline-start: auto;
    }
    .roomy .views {
      order: 1;
      flex-basis: 100%;
      margin-block-start: 0.5em;
      margin-inline-start: -0.6em;
    }
    .roomy .views button {
      padding-inline: 0.6em;
      color: inherit;
    }
    .roomy .views span {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
  }
`;
