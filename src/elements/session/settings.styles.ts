import { css } from 'lit';

/** The look of the settings, fetched with them: two groups of rows between two lines, without boxes round their values. */
export const settingsStyles = css`
  .settings:not([hidden]) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 0.75em;
    padding-block: 0.75em;
    border-block: 1px solid;
    border-color: var(--_border);
  }
  /* in a box the panel above has a padding, and the rows of a card have their own line */
  .boxed > .settings:not([hidden]) {
    margin: 0;
    padding-inline: var(--_pad);
    border-block-end: 0;
  }
  .group + .group {
    margin-block-start: 0.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid;
    border-color: var(--_border);
  }
  .group > p:first-child {
    color: var(--_quiet);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .group > label,
  .stepped {
    display: flex;
    align-items: center;
    gap: 0 1em;
    min-block-size: max(48px, 3em);
  }
  .stepped {
    flex-wrap: wrap;
  }
  .group > label > span {
    flex: 1 1 auto;
  }
  /* the two buttons and the number stay on one line, whatever the label says */
  .stepped > label {
    flex: 1 1 4em;
  }
  .group > label {
    padding-block: 0.4em;
    line-height: 1.35;
    cursor: pointer;
  }
  small {
    display: block;
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .group :is(select, input) {
    margin: 0;
    border: 0;
    font: inherit;
    color: inherit;
    accent-color: var(--_tone);
  }
  .group select {
    max-inline-size: 99%;
    margin-inline-start: auto;
    padding: 0;
    padding-inline: 0.3em 1.4em;
    appearance: none;
    background: none;
    overflow: hidden;
    contain: paint; /* else what is cut off widens the page in WebKit */
    text-overflow: ellipsis;
    text-align: end;
    white-space: normal;
    field-sizing: content;
    cursor: pointer;
  }
  /* the list that opens has no background but its own */
  option {
    background: var(--_solid);
    color: var(--_on-solid);
  }
  /* a long value goes below its label, and on two lines if that is too narrow */
  .group > .opens {
    flex-wrap: wrap;
    padding-block: 0.3em 0;
  }
  /* the arrow of a row that opens, over the end of the value */
  .opens::after {
    margin-inline-start: -1.8em;
    pointer-events: none;
  }

  .segments {
    display: flex;
    margin-block: 0.35em;
    padding: 2px;
    border-radius: var(--_inner);
    background: var(--_tonal);
    color: var(--_text);
  }
  .segments label {
    position: relative;
    flex: 1;
    display: grid;
    place-items: center;
    min-block-size: max(47px, 2.75em);
    border: 1.5px solid transparent;
    border-radius: inherit;
    cursor: pointer;
  }
  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .segments :has(:checked) {
    border-color: var(--_line);
    background: var(--_surface);
    font-weight: 600;
  }
  .segments :has(:focus-visible) {
    outline: 3px solid;
    outline-color: var(--_mark);
    outline-offset: 1px;
  }

  .stepped {
    gap: 0;
  }
  /* the unit lies over the end of the field, so that the number is in the middle between the buttons */
  .stepped > span {
    inline-size: 2ch;
    margin-inline-start: -2ch;
    pointer-events: none;
  }
  input[type='number'] {
    inline-size: max(44px, 5.5ch);
    min-block-size: max(44px, 2.75em);
    padding: 0;
    padding-inline-end: 2.4ch;
    background: none;
    text-align: end;
    appearance: textfield;
  }
  input::placeholder {
    color: inherit;
    opacity: 1;
  }
  input[type='number']::-webkit-inner-spin-button {
    display: none;
  }
  input[type='range'] {
    flex: 1 1 max(44px, 3em);
    min-inline-size: max(44px, 3em);
    max-inline-size: 12em;
    min-block-size: max(44px, 2.75em);
    margin-inline: 1em 0.5em;
  }
  .stepped > label:has(+ [type='range']) {
    flex: none;
  }
  .group > .text {
    margin-inline-start: -0.6em;
  }
  .stepped > .text:last-child {
    margin-inline-start: auto;
    padding-inline-end: 0;
  }

  .group [type='checkbox'] {
    flex: none;
    appearance: none;
    inline-size: 2.75em;
    block-size: 1.625em;
    padding: 3px;
    border: 1.5px solid;
    border-color: var(--_line);
    border-radius: 1em;
    cursor: pointer;
  }
  [type='checkbox']::before {
    content: '';
    display: block;
    aspect-ratio: 1;
    block-size: 100%;
    border-radius: 50%;
    background: var(--_line);
  }
  .group [type='checkbox']:checked {
    border-color: transparent;
    background: var(--_tone) border-box;
  }
  [type='checkbox']:checked::before {
    margin-inline-start: auto;
    background: var(--_on-tone);
  }

  @container (max-width: 17.5em) {
    .stepped > input[type='number'] {
      inline-size: max(44px, 4.5ch);
      padding-inline-end: 2ch;
    }
    .stepped > label {
      hyphens: auto;
    }
  }
  /* for type that is twice as large */
  @container (max-width: 13em) {
    .stepped > label {
      flex-basis: 100%;
    }
  }
  @container (min-width: 36em) {
    .settings:not([hidden]) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 2.5em;
    }
    .group + .group {
      margin: 0;
      padding: 0;
      border: 0;
    }
  }
  @media (forced-colors: active) {
    .group [type='checkbox'] {
      appearance: auto;
    }
    .group .text:last-child {
      margin-inline-start: 0;
      padding-inline-end: 0.6em;
    }
    [type='checkbox']::before {
      content: none;
    }
    .group select {
      border: 1px solid;
    }
    /* the move's own seconds can be changed, so they are not in the system's grey */
    input::placeholder {
      color: CanvasText;
    }
    .segments :has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .settings:not([hidden]) {
      display: none;
    }
  }
`;
