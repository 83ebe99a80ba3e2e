import { idle, until } from './support.mjs';

/** Every element, and every topic of the guide. */
export const everything = [
  '<routine-list></routine-list>',
  '<exercise-card exercise="glute-bridge"></exercise-card>',
  '<hold-timer seconds="20"></hold-timer>',
  '<exercise-figure exercise="butterfly" person="man"></exercise-figure>',
  ...['faq', 'safety', 'starting', 'plan', 'tailoring', 'sources'].map(
    (topic) => `<exercise-guide topic="${topic}"></exercise-guide>`,
  ),
].join('');

/** Presses all matches of `wanted` in every shadow root, and returns their number. Runs in the page. */
function pressAll(wanted) {
  const found = [];
  const look = (root) => {
    found.push(...root.querySelectorAll(wanted));
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) look(shadowRoot);
  };
  look(document);
  for (const element of found) element.click();
  return found.length;
}

/** Presses every control in every shadow root; the big button of each session and the controls of a session come last. */
export async function pressEverything(page) {
  let pressed = 0;
  for (const selector of [
    'summary',
    '.tile',
    '.preview',
    '.swap',
    '.place [role=radio]',
    '[aria-controls=settings]',
    '.primary',
    '[aria-haspopup=dialog]',
  ]) {
    pressed += await until(page, pressAll, selector); // fetched parts come a moment later
    await idle(page);
  }
  return pressed;
}
