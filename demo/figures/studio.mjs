/** Turns what the library draws into pictures that stand on their own. A browser works out the colours. */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromeLaunchOptions } from '../../tests/tools/chrome.mjs';
import { drawFigure, figureStyles, FRAME, poses, words } from './source.mjs';

/** That of a page that has none of its own; clothes are mixed from it. */
const [, ACCENT] = readFileSync(new URL('../../src/styles/theme.ts', import.meta.url), 'utf8').match(
  /--limber-accent, (#\w+)/,
);

/** With a browser of its own, until it is closed. */
export async function openStudio() {
  const browser = await puppeteer.launch(await chromeLaunchOptions({ forPictures: true }));
  const page = await browser.newPage();
  return {
    page,
    close: () => browser.close(),

    /** Of these colours, by name, the names of those that are none in CSS. */
    invalidColours: (colours) => page.evaluate(invalidColours, colours),

    /**
     * The pictures as files of SVG. `scheme` and `colours` are those of the page, `lang` is that of title and
     * description; `background` is a colour, or `none`. What else is in the settings goes to `drawFigure`, but for
     * `side`. Without a `pose` it is the one that tells the move, as in the elements. An item is the id of a move, or `{ id, data }` to draw other data in its place.
     */
    async svgs(
      items,
      { scheme = 'light', colours = {}, background = 'none', lang = 'en', side, pose, ...options } = {},
    ) {
      const drawings = items.map((item) => {
        const { id = item, data = poses[item] } = item;
        const mirrored = Boolean(side && data.drawnSide && side !== data.drawnSide);
        return { id, markup: drawFigure(data, { ...options, pose: pose ?? data.still, mirrored }) };
      });
      const plain = await page.evaluate(withoutStyles, {
        markups: drawings.map(({ markup }) => markup),
        styles: figureStyles,
        scheme,
        colours,
        background,
        size: FRAME,
        accent: ACCENT,
      });
      return drawings.map(({ id }, index) => file(words[lang](id), lang, plain[index]));
    },

    /** The picture of an SVG file, so many pixels wide. Where it has no background, it can be seen through. */
    async png(svg, width) {
      const height = Math.round((width * FRAME.height) / FRAME.width);
      await page.setViewport({ width, height });
      await page.setContent(
        `<!doctype html><style>body{margin:0}svg{display:block;width:100%;height:auto}</style>${svg}`,
      );
      const clip = { x: 0, y: 0, width, height };
      return Buffer.from(await page.screenshot({ omitBackground: true, captureBeyondViewport: false, clip }));
    },
  };
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function file({ name, picture }, lang, content) {
  const { width, height } = FRAME;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" xml:lang="${lang}">
<title>${escaped(name)}</title>
<desc>${escaped(picture)}</desc>
${content}
</svg>
`;
}

/** Runs in the page. A canvas keeps its colour when it is given one that is none. */
function invalidColours(colours) {
  const canvas = document.createElement('canvas').getContext('2d');
  const isColour = (value) =>
    new Set(
      ['#000', '#fff'].map((before) => {
        canvas.fillStyle = before;
        canvas.fillStyle = value;
        return canvas.fillStyle;
      }),
    ).size === 1;
  return Object.keys(colours).filter((name) => !isColour(colours[name]));
}

/**
 * Runs in the page. Mail programs, word processors and drawing programs know little of CSS: each shape gets what the
 * stylesheet comes to for it as plain attributes, and its class goes.
 */
function withoutStyles({ markups, styles, scheme, colours, background, size, accent }) {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map();

  /** Whatever the notation, as the screen shows it: in sRGB, with how opaque it is. */
  const plain = (colour) => {
    if (!known.has(colour)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
      const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      known.set(colour, { hex, opacity: Math.round((alpha / 255) * 1000) / 1000 });
    }
    return known.get(colour);
  };

  const paint = (name, colour) => {
    if (colour === 'none') return { [name]: 'none' };
    const { hex, opacity } = plain(colour);
    return { [name]: hex, ...(opacity < 1 && { [`${name}-opacity`]: opacity }) };
  };

  const attributesOf = (element) => {
    const style = getComputedStyle(element);
    const opacity = Number(style.opacity);
    return {
      ...(element.localName !== 'g' && paint('fill', style.fill)),
      ...(element.localName !== 'g' &&
        style.stroke !== 'none' && {
          ...paint('stroke', style.stroke),
          'stroke-width': Number.parseFloat(style.strokeWidth),
          'stroke-linecap': style.strokeLinecap,
          'stroke-linejoin': style.strokeLinejoin,
          ...(style.paintOrder !== 'normal' && style.fill !== 'none' && { 'paint-order': style.paintOrder }),
        }),
      ...(opacity < 1 && { opacity }),
    };
  };

  document.documentElement.style.colorScheme = scheme;
  const sheet = document.createElement('style');
  sheet.textContent = styles;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.classList.add('figure');
  svg.style.setProperty('--_accent', accent);
  svg.style.setProperty('--_on-solid', scheme === 'dark' ? '#fff' : '#000');
  for (const [name, colour] of Object.entries(colours)) svg.style.setProperty(`--limber-figure-${name}`, colour);
  document.body.replaceChildren(sheet, svg);

  const { hex, opacity } = background === 'none' ? { opacity: 0 } : plain(background);
  const ground = `<rect width="${size.width}" height="${size.height}" fill="${hex}" fill-opacity="${opacity}"/>\n`;

  return markups.map((markup) => {
    svg.innerHTML = markup;
    // all are read before any is changed: a shape may have its colour from the group around it
    const painted = [...svg.querySelectorAll('*')].map((element) => [element, attributesOf(element)]);
    for (const [element, attributes] of painted) {
      element.removeAttribute('class');
      // SVG 1.1 wants something between two transforms
      const transform = element.getAttribute('transform');
      if (transform) element.setAttribute('transform', transform.replaceAll(')', ') ').trim());
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      if (attributes.opacity === 0) element.remove();
    }
    const shapes = svg.innerHTML.replaceAll('></path>', '/>');
    return (opacity === 0 ? '' : ground.replace(' fill-opacity="1"', '')) + shapes;
  });
}
