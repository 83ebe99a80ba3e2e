import { css } from 'lit';

/**
 * A picture is shown whole, because what a frame would cut off may be the hand or foot that matters. The small ones in
 * a list are cropped: enough is left to recognise the move.
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
  /* a picture that failed to load shows its name, not the browser's sign for a broken image */
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
    opacity: 1 !important; /* whatever an animation sets */
  }
  .photo.pair .start.broken,
  .photo.pair .start.broken ~ .sign {
    display: none;
  }
`;
