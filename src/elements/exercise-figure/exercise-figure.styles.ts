import { css } from 'lit';

/**
 * The room and the person in it. A few colours are enough; darker and lighter tones are mixed from them. Skin, a pale
 * top and dark leggings keep the limbs apart without colour, too. The tint of the muscle is the lightest thing on the
 * leggings, so it stays visible in grey. It is calm on purpose: a red glow would be a sign of pain.
 */
export const figureStyles = css`
  /* a fixed shape, so that nothing shifts when a picture is drawn later, or from move to move */
  .stage {
    position: relative;
    aspect-ratio: 8 / 5;
    overflow: hidden;
    overflow: clip;
    background: var(--_wall);
    color: var(--_text);
    --_mark: var(--_tone);
  }
  /* breathing and turning start from the floor */
  .picture {
    position: absolute;
    inset: 0;
    contain: size layout style;
    transform-origin: 50% 86%;
  }
  .figure {
    --_body: var(--limber-figure-body, #47786f);
    --_skin: var(--limber-figure-skin, #d8a07c);
    --_hair: var(--limber-figure-hair, #77594a);
    --_muscle: var(--limber-figure-accent, #e9c069);
    --_arrow: GrayText;
    --_prop: var(--limber-figure-prop, #a9a59c);
    --_far: #2f5450;
    --_far-skin: #bd8666;
    --_grey: #7d868b;
    --_far-prop: #a98556;
    --_cloth: #f3f3e6;
    --_shade: #12201e29;
    display: block;
    inline-size: 100%;
    block-size: 89%;
    overflow: visible;
  }
  @supports (color: light-dark(red, red)) {
    .figure {
      --_body: var(
        --limber-figure-body,
        light-dark(color-mix(in oklab, var(--_accent) 40%, #303030), color-mix(in oklab, var(--_accent) 40%, #7d7d7d))
      );
      --_skin: var(--limber-figure-skin, light-dark(#d8a07c, #d6a17d));
      --_hair: var(--limber-figure-hair, light-dark(#40322c, #8d6e5c));
      --_muscle: var(--limber-figure-accent, light-dark(#e9c069, #fbe4ae));
      --_prop: var(--limber-figure-prop, light-dark(#f4f0e8, #434a46));
      --_far: color-mix(in oklab, var(--_body), light-dark(#0b1a1d, #41504c) 34%);
      --_far-skin: color-mix(in oklab, var(--_skin), light-dark(#2f1109, #54271a) 33%);
      --_shade: light-dark(#12201e29, #0006);
      /* between white and black: it stands out from the page and from the skin, light and dark */
      --_grey: color-mix(in oklab, var(--_hair) 30%, #7d868b);
      --_far-prop: color-mix(in oklab, var(--_prop), #a98556 46%);
    }
  }
  /* clothes in the hue of the accent, at a lightness on which the tint has 3:1 whatever the accent: green for a green
     shop, wine for a red one, charcoal for a black one */
  @supports (color: light-dark(oklch(from red l min(c * 0.6, 0.07) h), red)) {
    .figure {
      --_body: var(
        --limber-figure-body,
        light-dark(
          oklch(from var(--_accent) 0.41 min(c * 0.62, 0.07) h),
          oklch(from var(--_accent) 0.6 min(c * 0.8, 0.07) h)
        )
      );
      --_arrow: oklch(from color-mix(in oklab, var(--_muscle), var(--_on-solid) 60%) l calc(c * 2) h);
    }
  }
  /* in print: start and hold, each in its own half of the room */
  .stage:has(.pair) {
    aspect-ratio: 8 / 3;
  }
  .pair {
    display: flex;
    align-items: center;
  }
  .pair > * {
    flex: 0 0 2em;
    block-size: 2em;
  }
  .pair > .figure {
    flex: 1;
    min-inline-size: 0;
    block-size: 100%;
    overflow: hidden;
  }
  .floor {
    fill: var(--_floor);
  }
  .body {
    fill: var(--_body);
  }
  .body.far,
  .crease {
    fill: var(--_far);
  }
  .crease {
    opacity: 0.5;
  }
  /* folds of the shirt, which show its shape */
  .fold {
    fill: var(--_body);
    opacity: 0.3;
  }
  .eye {
    fill: #3a2a24;
  }
  .skin {
    fill: var(--_skin);
  }
  .skin.far,
  .line {
    fill: var(--_far-skin);
  }
  .top,
  .sleeve {
    fill: #b4c3b3;
  }
  .sleeve.far {
    fill: #8ba198;
  }
  .grey {
    fill: var(--_grey);
  }
  .hair {
    fill: var(--_hair);
  }
  .rim,
  .seam,
  .fibre,
  .arrow {
    stroke: var(--_far-skin);
    stroke-width: 1.4;
    paint-order: stroke;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .seam,
  .fibre,
  .arrow {
    fill: none;
  }
  .seam.body {
    stroke: var(--_far);
  }
  .muscle {
    fill: var(--_muscle);
  }
  .fibre {
    stroke: var(--_far);
    stroke-width: 0.7;
    opacity: 0.32;
  }
  @supports (color: color-mix(in oklab, red, red)) {
    .muscle {
      stroke: color-mix(in srgb, var(--_muscle) 38%, transparent);
      stroke-width: 1.2;
    }
    .figure .prop-1 {
      fill: color-mix(in oklab, var(--_far-prop) 35%, var(--_prop));
    }
    .top {
      fill: color-mix(in oklab, var(--_body) 30%, var(--_cloth));
    }
    /* slightly darker than the top, or an arm in front of it could not be seen */
    .sleeve {
      fill: color-mix(in oklab, var(--_body) 38%, var(--_cloth));
    }
    .sleeve.far {
      fill: color-mix(in oklab, var(--_body) 55%, var(--_cloth));
    }
    .seam.sleeve {
      fill: none;
      stroke: var(--_body);
      opacity: 0.45;
    }
    .muscle.soft {
      fill: none;
      stroke-width: 3.4;
    }
    /* a muscle that is shown on the pale shirt */
    .deep {
      fill: color-mix(in oklab, var(--_muscle), #8a4600 55%);
    }
  }
  .shade {
    fill: var(--_shade);
  }
  .ghost {
    opacity: 0.22;
  }
  .figure .ghost path {
    fill: var(--_body);
    stroke: none;
  }
  /* more than 3:1 against the background, light and dark */
  .arrow {
    stroke: var(--_arrow);
    stroke-width: 2.4;
  }
  [class^='prop'] {
    fill: var(--_prop);
  }
  @media screen {
    .floor ~ .ground,
    .floor ~ g .ground {
      display: none;
    }
  }
  .prop-2 {
    fill: var(--_far-prop);
  }
  /* large props behind the limbs */
  .prop-3 {
    opacity: 0.55;
  }

  /* The other persons' own skin, hair and shirt, unless the system sets the colours. */
  @supports (color: light-dark(red, red)) {
    @media (forced-colors: none) {
      .man {
        --_skin: var(--limber-figure-skin, light-dark(#a06c4b, #c08a63));
        --_grey: var(--limber-figure-hair, light-dark(#55565a, #85888f));
        --_cloth: #d3dbe5;
      }
      .senior {
        --_skin: var(--limber-figure-skin, light-dark(#dfa685, #e2ae90));
        --_grey: var(--limber-figure-hair, light-dark(#85888f, #c6c8cc));
        --_cloth: #f0d8ba;
      }
      .man,
      .senior {
        --_far-skin: color-mix(in oklab, var(--_skin), light-dark(#2f1109, #54271a) 33%);
      }
    }
  }

  /* In print: light colours, and no room. */
  @media print {
    .stage {
      background: none;
    }
    .floor {
      display: none;
    }
    .figure {
      color-scheme: light;
    }
  }

  /* Tones between the system's text and background. LinkText always stands out from Canvas, so the leggings under the
     tint stay close to Canvas. */
  @media (forced-colors: active) {
    .figure {
      forced-color-adjust: none;
      --_hair: CanvasText;
      --_grey: CanvasText;
      --_muscle: LinkText;
      --_arrow: CanvasText;
    }
  }
  @supports (color: color-mix(in oklab, red, red)) {
    @media (forced-colors: active) {
      .figure {
        --_body: color-mix(in srgb, CanvasText 26%, Canvas);
        --_far: color-mix(in srgb, CanvasText 48%, Canvas);
        --_cloth: color-mix(in srgb, CanvasText 72%, Canvas);
        --_skin: color-mix(in srgb, CanvasText 82%, Canvas);
        --_far-skin: color-mix(in srgb, CanvasText 66%, Canvas);
        --_prop: color-mix(in srgb, CanvasText 12%, Canvas);
        --_far-prop: color-mix(in srgb, CanvasText 54%, Canvas);
      }
      .floor,
      .body,
      [class^='prop'] {
        stroke: var(--_far-skin);
        paint-order: stroke;
      }
      .deep {
        fill: LinkText;
      }
      .eye {
        fill: Canvas;
      }
      .ghost {
        opacity: 0.6;
      }
    }
  }
`;

/** Caption and button of a picture in an element of its own. */
export const captionStyles = css`
  .stage {
    border-radius: var(--_radius);
  }
  .caption {
    min-block-size: 1lh;
    margin: 0.6em 0 0;
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .show {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
    border-radius: 50%;
    color: var(--_muted);
  }
  @media print {
    .show {
      display: none;
    }
  }
`;
