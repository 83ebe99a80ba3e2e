/** The cost of many cards: ours compared to hand-written ones (tests/pages/plain-card.js), in the same page. */
import { exercises } from './words.mjs';

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** All moves, so that pictures and texts differ between cards. */
export const ids = Object.keys(exercises.en);

/** Runs in the page: the texts and controls of our card for this move, for the hand-written one. */
async function readCard(id) {
  const card = Object.assign(document.createElement('exercise-card'), { exercise: id });
  document.querySelector('main').replaceChildren(card);
  const all = function* (root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* all(element.shadowRoot);
    }
  };
  const find = (selector) => [...all(card.shadowRoot)].find((element) => element.matches(selector));
  const text = (element) => element.textContent.trim().replaceAll(/\s+/g, ' ');
  while (!find('[part=steps] > li') || !find('.picture')) await new Promise((done) => requestIdleCallback(done));
  const place = find('.place');
  const safety = find('[part=safety]');
  const steps = find('[part=steps]');
  const start = find('[part=controls] button');
  const sound = find('.cues');
  const settings = find('[aria-controls=settings]');
  const howTo = steps.closest('details').querySelector('summary');
  const terms = [];
  for (const each of steps.nextElementSibling.children) {
    if (each.localName === 'dt') terms.push({ term: text(each), texts: [] });
    else terms.at(-1).texts.push({ text: text(each), isButton: Boolean(each.querySelector('button')) });
  }
  return {
    alt: find('.picture').ariaLabel,
    name: text(find('[part=heading]')),
    nameLabel: find('[part=heading]').ariaLabel,
    dose: text(find('[part=headline]')),
    controls: find('[part=controls]').ariaLabel,
    start: { label: start.ariaLabel, text: text(start) },
    sound: { label: sound.ariaLabel, title: sound.title },
    settings: { label: settings.ariaLabel, text: text(settings) },
    place: place && { label: place.ariaLabel, options: [...place.querySelectorAll('button')].map(text) },
    first: text(find('.first')),
    safety: {
      label: safety.querySelector('summary').ariaLabel,
      line: text(safety.querySelector('summary')),
      texts: [...safety.querySelectorAll('p')].map(text),
    },
    howTo: { label: howTo.ariaLabel, summary: text(howTo), steps: [...steps.children].map(text), terms },
  };
}

/** Runs in the page: loads the pictures and keeps them, like the drawings of ours. */
async function keepPictures(svgs) {
  globalThis.pictures = await Promise.all(
    svgs.map(async (svg) => {
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      await image.decode();
      return image;
    }),
  );
}

/** Runs in the page: all texts and controls of the only card, unordered. */
function readContent() {
  const found = [];
  const look = (root) => {
    for (const node of root.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) found.push(node.data.trim().replaceAll(/\s+/g, ' '));
      if (node.nodeType !== Node.ELEMENT_NODE || node.hidden || node.assignedNodes?.().length > 0) continue;
      if (['button', 'select', 'option', 'details', 'li', 'dt', 'dd'].includes(node.localName))
        found.push(`<${node.localName}>`);
      if (node.ariaLabel ?? node.alt ?? node.title) found.push(node.ariaLabel ?? node.alt ?? node.title);
      look(node);
      if (node.shadowRoot) look(node.shadowRoot);
    }
  };
  look(document.querySelector('main'));
  return found.filter(Boolean).sort();
}

/** Runs in the page: shows this many cards, and resolves when they are painted. */
async function show(tag, count, moves, first = 0) {
  const cards = Array.from({ length: count }, (_, index) => {
    const { id, words } = moves[(first + index) % moves.length];
    const picture = globalThis.pictures[(first + index) % moves.length].src;
    return Object.assign(document.createElement(tag), tag === 'plain-card' ? { words, picture } : { exercise: id });
  });
  const startedAt = performance.now();
  document.querySelector('main').replaceChildren(...cards);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return performance.now() - startedAt;
}

/** Runs in the page: resolves once it has been idle for this long. */
const comeToRest = (milliseconds = 1_000) =>
  new Promise((done) => {
    let [restsSince, seenAt] = [performance.now(), performance.now()];
    const look = (deadline) => {
      const now = performance.now();
      if (now - seenAt > 100 || deadline.timeRemaining() < 10) restsSince = now;
      seenAt = now;
      if (now - restsSince > milliseconds) done();
      else requestIdleCallback(look);
    };
    requestIdleCallback(look);
  });

/** Runs in the page: scrolls through everything, a screen at a time. */
async function seeAll() {
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
    scrollTo({ top: y, behavior: 'instant' });
    await drawn();
  }
  scrollTo({ top: 0, behavior: 'instant' });
  await drawn();
}

/**
 * Prepares a page with both cards and these pictures (SVG, one for each of `ids`), and returns functions to measure on it. Times are
 * milliseconds: `shownAfter` is real time until the second frame; the others are work of the main thread until then (`shown`), until
 * the page is idle (`rest`), and until all cards have been in view (`seen`).
 */
export async function cardsOn(page, svgs) {
  const moves = [];
  await page.evaluate(readCard, ids[0]); // the rest of the words comes for it, so that every card has all when it is read
  for (const id of ids) moves.push({ id, words: await page.evaluate(readCard, id) });
  await page.evaluate(keepPictures, svgs);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metric = async (wanted) => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === wanted).value;
  };
  const busyMs = async () => (await metric('TaskDuration')) * 1000;
  const clear = async () => {
    await page.evaluate(show, 'plain-card', 0, moves);
    await page.evaluate(comeToRest);
    await session.send('HeapProfiler.collectGarbage');
  };
  /** Memory of the engine for scripts, and in all, with nodes, styles and layout. */
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    return { js: usedSize / 1024, all: (usedSize + embedderHeapUsedSize + backingStorageSize) / 1024 };
  };
  return {
    /** Texts and controls of the card of one move, alone on the page. */
    async content(tag, index) {
      await page.evaluate(show, tag, 1, moves, index);
      await page.evaluate(comeToRest, 100);
      return page.evaluate(readContent);
    },

    async time(tag, count, scrolls = true) {
      await clear();
      const start = await busyMs();
      const shownAfter = await page.evaluate(show, tag, count, moves);
      const shown = await busyMs();
      await page.evaluate(comeToRest);
      const rest = await busyMs();
      if (scrolls) await page.evaluate(seeAll);
      const seen = await busyMs();
      return { shownAfter, shown: shown - start, rest: rest - start, seen: seen - start };
    },

    /** KiB a card, once the page is idle. */
    async heap(tag, count) {
      await clear();
      const before = await heap();
      await page.evaluate(show, tag, count, moves);
      await page.evaluate(comeToRest);
      const after = await heap();
      return { js: (after.js - before.js) / count, all: (after.all - before.all) / count };
    },
  };
}
