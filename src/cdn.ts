/**
 * The file for a script tag, and the only one whose name never changes. It fetches the elements and the page's language
 * side by side, and registers nothing before both have loaded, because pages reserve space with `:not(:defined)`. It
 * contains only the list of languages, which only it needs, and nothing imports it: a shop may append `?v=2` to its
 * address, and whatever it shared would then be loaded twice.
 */
import { shippedLanguages as languages } from './locale/shipped-languages.js';

type Tag = keyof typeof languages;

/** A page waits no longer than this for its language; English then stands in for it until it comes. */
const PATIENCE_MS = 3_000;

const pragma = document.querySelector<HTMLMetaElement>('meta[http-equiv="content-language" i]');
const lang = document.documentElement.getAttribute('lang') ?? pragma?.content ?? '';
const [primary = ''] = lang.trim().toLowerCase().split(/[-_]/);
const wanted: Tag = Object.hasOwn(languages, primary) ? (primary as Tag) : 'en';

/** Both are copied from `locale/once-more.ts`, because this file shares nothing. */
const isVouchedFor = (name: string) =>
  RegExp(`sha\\d[^<>]*${name}|${name}[^>]*sha\\d`).test(document.documentElement.innerHTML);
const onceMore = <Module>(fetch: () => Promise<Module>): Promise<Module> =>
  fetch().catch((reason: unknown) => {
    const [, address, name = ''] = /imported module: (https?:[^?\s]+\/([^?\s]+))/.exec(String(reason)) ?? [];
    return address && !isVouchedFor(name) ? import(`${address}?0`) : fetch();
  });

const fetchWords = (tag: Tag) =>
  onceMore(languages[tag]).then(
    (module) => module.default,
    () => undefined,
  );
const patience = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS, undefined));
const language = Promise.race([fetchWords(wanted), patience]).then((words) => words ?? fetchWords('en'));
const [found, words] = await Promise.all([onceMore(() => import('./core.js')), language]);
// fetched again with a query it is the whole file, in which the module is one of the exports
const core = [found, ...Object.values<unknown>(found)].find((each): each is typeof found => 'begin' in Object(each))!;
// not at once: a script that imports this one runs first, and may register a collection or a language
void Promise.resolve()
  .then(() => undefined)
  .then(() => core.begin(languages, words, wanted));

/** For a page's own script. */
export const { registerCollection, registerLanguage, VERSION } = core;
