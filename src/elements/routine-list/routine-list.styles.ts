import { css } from 'lit';

export const routineListStyles = css`
  .box {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1em;
  }
  .facts {
    color: var(--_muted);
  }

  .moves {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(4.8em, 1fr));
    gap: 0.75em 0.6em;
    list-style: none;
  }
  .moves li {
    min-inline-size: 0;
    font-size: 0.9em;
    line-height: 1.3;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .thumb {
    position: relative;
    aspect-ratio: 4 / 3;
    margin-block-end: 0.35em;
    border: 2px solid transparent;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_wash);
    overflow: hidden;
  }
  .tick {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
    inline-size: 1.4em;
    block-size: 1.4em;
    padding: 0.15em;
    border-radius: 50%;
    background: var(--_tone);
    fill: var(--_on-tone);
    line-height: 0;
  }
  [aria-current] .thumb {
    border-color: var(--_tone);
  }
  .move {
    display: block;
    font-weight: 650;
  }
  .dose {
    display: none;
    color: var(--_muted);
  }

  .settings .fields {
    display: grid;
    max-inline-size: 28em;
    gap: 0.75em;
    padding-block-end: 0.5em;
  }
  label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
  }
  label.check {
    justify-content: flex-start;
    flex-wrap: nowrap;
    min-block-size: max(44px, 2.75em);
    cursor: pointer;
  }
  select {
    padding-inline: 0.6em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_surface);
    max-inline-size: 100%;
  }
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0;
    accent-color: var(--_tone);
  }

  @container (min-width: 40em) {
    .box {
      gap: 1.5em;
      padding: calc(var(--_space) * 2);
    }
    header .heading {
      font-size: 1.6em;
    }
    .moves {
      grid-template-columns: repeat(auto-fill, minmax(11em, 1fr));
      gap: 1em 1.25em;
    }
    .dose {
      display: block;
    }
  }

  @media (forced-colors: active) {
    .thumb {
      border-color: Canvas;
    }
    [aria-current] .thumb {
      border-color: Highlight;
    }
    .tick {
      forced-color-adjust: none;
    }
  }
  @media print {
    .settings {
      display: none;
    }
    .dose {
      display: block;
    }
    .moves li {
      break-inside: avoid;
    }
  }
`;
