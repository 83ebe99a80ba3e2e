/** Measures the height of elements at many widths. */

/** Narrow widths are closer together, because there the lines wrap more often. */
export const WIDTHS = [];
for (let width = 240; width <= 1400; width += width < 800 ? 8 : 16) WIDTHS.push(width);

/** With more cards on a page, the later ones are not rendered until they come near the view. */
const AT_ONCE = 10;

/** Measured in the system's font, because a page's own is not known. Resolves to [id, [width, height][]] for each element. */
export async function measureIn(page, { origin, lang, subjects, widths = WIDTHS }) {
  await page.setViewport({ width: 1500, height: 900 });
  await page.goto(`${origin}/tests/pages/plain.html`);
  await page.setContent(`<!doctype html><html lang="${lang}">
    <style>body { margin: 0; font: 16px/1.5 system-ui, sans-serif }</style><div id="box"></div>
    <script type="module" src="${origin}/dist/cdn/limber.js"></script>`);
  const measured = [];
  for (let first = 0; first < subjects.length; first += AT_ONCE) {
    const some = subjects.slice(first, first + AT_ONCE);
    const elements = some.map(({ tag, attribute, id }) => `<${tag} ${attribute}="${id}"></${tag}>`);
    await page.$eval('#box', (box, markup) => (box.innerHTML = markup), elements.join(''));
    await page.waitForFunction(() => [...document.querySelector('#box').children].every((each) => each.hasUpdated));
    const heights = await page.evaluate(measure, widths);
    measured.push(...some.map(({ id }, index) => [id, heights[index]]));
  }
  return measured;
}

/** Runs in the page. */
async function measure(widths) {
  const drawn = () => new Promise((done) => requestAnimationFrame(done));
  await drawn();
  await drawn();
  const box = document.querySelector('#box');
  const heights = [...box.children].map(() => []);
  for (const width of widths) {
    box.style.width = `${width}px`;
    for (const [index, element] of [...box.children].entries()) {
      heights[index].push([width, element.getBoundingClientRect().height]);
    }
  }
  return heights;
}
