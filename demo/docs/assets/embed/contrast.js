/** The contrast of two colours by WCAG, and what it is enough for. */

/** Of a colour as three numbers to 255. */
export function luminance(colour) {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = 4.5;
const SIGN = 3;

/** Rounded down, because 4.49 is not enough. */
const told = (ratio) => `${(Math.floor(ratio * 10) / 10).toFixed(1)}:1`;

/** `use` is `text`, or `sign` for lines, rings and icons. */
export function verdict(ratio, use = 'text') {
  const isEnough = ratio >= (use === 'text' ? TEXT : SIGN);
  const words = () => {
    if (use === 'sign')
      return isEnough ? 'enough for lines and signs' : `too little for lines and signs, which need ${SIGN}:1`;
    if (ratio >= 7) return 'enough for all text (AAA)';
    if (isEnough) return 'enough for text (AA)';
    return ratio >= SIGN
      ? `enough for large text only; text needs ${TEXT}:1`
      : `too little for text, which needs ${TEXT}:1`;
  };
  return { isEnough, words: `${told(ratio)}, ${words()}` };
}
