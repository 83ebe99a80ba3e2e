import { css } from 'lit';

export const exerciseCardStyles = css`
  /* what the timer asks for, so that with padding and border the card fits into 240 px */
  hold-timer {
    --_room: min(12.5em, 65vw);
  }
  .stage + .heading {
    margin-block-start: 0.75em;
  }
  .stage {
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_wash);
    color: var(--_text);
    overflow: hidden;
  }
  /* a wide card has its words in sight */
  .stage :is(.picture, .figure) {
    max-block-size: 20em;
  }
  .place {
    margin-block-start: 0.75em;
  }
  .place .needs {
    align-self: center;
    padding-inline: 0.5em;
    color: var(--_muted);
  }
  .swap {
    margin-block-start: 0.25em;
  }
  .how-to {
    margin-block-start: 0.5em;
    border-block-start: 1px solid;
    border-color: var(--_border);
  }
  .how-to[open] > summary {
    margin-block-end: 0.25em;
  }
  @media print {
    .box {
      break-inside: avoid;
    }
  }
`;
