/** How high elements are, at every width that a place for them has. */

/** Narrow ones closer together: there the lines break. */
export const WIDTHS = [];
for (let width = 240; width <= 1400; width += width < 800 ? 8 : 24) WIDTHS.push(width);

/** With the type of the system, as nothing is known of a page's own. Resolves to [id, [width, height][]] of each. */
export async function measureIn(page, { origin, lang, subjects, widths = WIDTHS }) {
  const elements = subjects.map(({ tag, attribute, id }) => `<${tag} ${attribute}="${id}"></${tag}>`);
  await page.setViewport({ width: 1500, height: 900 });
  await page.goto(`${origin}/tests/pages/plain.html`);
  await page.setContent(`<!doctype html><html lang="${lang}">
    <style>body { margin: 0; font: 16px/1.5 system-ui, sans-serif }</style><div>${elements.join('')}</div>
    <script type="module" src="${origin}/dist/cdn/limber.js"></script>`);
  await page.waitForFunction(() => [...document.querySelector('div').children].every((each) => each.hasUpdated));
  const heights = await page.evaluate(measure, widths);
  return subjects.map(({ id }, index) => [id, heights[index]]);
}

/** Runs in the page. */
async function measure(widths) {
  const drawn = () => new Promise((done) => requestAnimationFrame(done));
  await drawn();
  await drawn();
  const box = document.querySelector('div');
  const heights = [...box.children].map(() => []);
  for (const width of widths) {
    box.style.width = `${width}px`;
    for (const [index, element] of [...box.children].entries()) {
      heights[index].push([width, element.getBoundingClientRect().height]);
    }
  }
  return heights;
}
