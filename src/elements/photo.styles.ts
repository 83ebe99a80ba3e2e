import { css } from 'lit';

/**
 * All of a picture is seen, because what a frame would cut off may be the hand or foot that matters; in the small ones of a list
 * there is enough to know the move by.
 */
export const photoStyles = css`
  .photo img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .thumb > .photo img {
    object-fit: cover;
  }
  .photo .start,
  .at-start .hold {
    opacity: 0;
  }
  .at-start .start {
    opacity: 1;
  }
  /* a picture that is gone leaves its name, and no sign of what is broken */
  .photo img.broken {
    opacity: 0 !important;
  }
  .photo .start.broken ~ .hold:not(.broken) {
    opacity: 1 !important;
  }
  .missing {
    display: none;
  }
  .hold.broken ~ .missing {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    padding: 1em;
    color: var(--_muted);
    text-align: center;
  }
  .thumb .missing {
    visibility: hidden;
  }
  .photo.pair img {
    position: static;
    flex: 1;
    min-inline-size: 0;
    opacity: 1 !important; /* whatever it is on its way to */
  }
  .photo.pair .start.broken,
  .photo.pair .start.broken ~ .sign {
    display: none;
  }
`;
