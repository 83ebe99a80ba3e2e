/**
 * Prints a hand-out in place of the page. The hand-out is beside `body`, because many pages hide what is in there when
 * they are printed, and is removed after printing.
 */
import { render } from 'lit';
import { frame } from '../../styles/frame.js';
import { prose } from '../../styles/prose.js';
import { theme } from '../../styles/theme.js';
import { figureStyles } from '../exercise-figure/exercise-figure.styles.js';
import { adoptStylesIn } from '../adopt-styles.js';
import { ownParts } from '../own-collection.js';
import { handoutStyles } from './handout.styles.js';
import type { Found } from '../../content/catalog.js';
import type { Collection, RoutineText } from '../../content/model.js';
import { handoutView, type Handout } from './handout.js';
import { titleOf } from './header.js';

/** The variables of the theme that matter in print. */
const THEME = [
  ...['accent', 'heading-font', 'figure-body', 'figure-skin', 'figure-hair', 'figure-accent', 'figure-prop'],
].map((name) => `--limber-${name}`);

const PAGE = `
  .limber-handout { display: none !important }
  @media print {
    .limber-handout { display: block !important; visibility: visible !important }
    .limber-handout ~ body, body:has(~ .limber-handout) { display: none !important }
  }`;

let takeAway: (() => void) | undefined;

/** The list that is printed. */
interface PrintedList extends Element, Pick<Handout, 'person'> {
  readonly ownCollection?: Collection | undefined;
  readonly heading?: string | undefined;
}

/** Opens the browser's print dialog for a list as it is now, in its own theme. */
export function printRoutine(
  list: PrintedList,
  {
    text,
    ...course
  }: Pick<Handout, 'moves' | 'timeline' | 'language'> & { readonly text: Found<RoutineText> | undefined },
): void {
  const { person, ownCollection: collection, ownerDocument } = list;
  const title = titleOf(list, text, course.timeline, course.language.messages);
  const address = ownerDocument.URL.replace(/[?#].*/, '');
  print(list, { ...course, title, person, collection, hints: text?.hints, hintLang: text?.lang, address });
}

function print(element: Element, handout: Handout): void {
  takeAway?.();
  const { ownerDocument: page } = element;
  const window = page.defaultView;
  if (!window) return;
  const host = page.createElement('div');
  host.className = 'limber-handout';
  takeLook(host, window.getComputedStyle(element));
  const root = host.attachShadow({ mode: 'open' });
  page.documentElement.append(host);
  const { photoStyles = [] } = ownParts() ?? {};
  adoptStylesIn(root, [theme, frame, prose, figureStyles, photoStyles, handoutStyles].flat());
  render(handoutView(handout), root);
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(PAGE);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  takeAway = () => {
    host.remove();
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((each) => each !== sheet);
    for (const type of RETURNS) window.removeEventListener(type, leave, true);
    takeAway = undefined;
  };
  const leave = takeAway;
  // Safari fires `afterprint` while the preview is still open; the next press or key tells that the visitor is back
  window.addEventListener('afterprint', () => RETURNS.forEach((type) => window.addEventListener(type, leave, true)), {
    once: true,
  });
  whenSeen(root, window, () => window.print());
}

/** How long to wait for the page's own pictures before printing without them. */
const PICTURES_MS = 4000;

/** Prints at once, unless pictures are still loading: a browser prints only what is there. */
function whenSeen(root: ShadowRoot, window: Window, print: () => void): void {
  const coming = [...root.querySelectorAll('img')].filter(({ complete }) => !complete);
  if (coming.length === 0) return print();
  let isAsked = false;
  const once = () => {
    if (!isAsked) print();
    isAsked = true;
  };
  void Promise.allSettled(coming.map((image) => image.decode())).then(once);
  window.setTimeout(once, PICTURES_MS);
}

const RETURNS = ['pointerdown', 'keydown', 'pagehide'] as const;

function takeLook(host: HTMLElement, look: CSSStyleDeclaration): void {
  host.style.setProperty('font-family', look.fontFamily);
  for (const name of THEME) host.style.setProperty(name, look.getPropertyValue(name));
}
