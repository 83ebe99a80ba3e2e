import { css } from 'lit';
export const figureStyles = css`
  .figure {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
`;
