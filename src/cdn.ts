/**
 * The loader: the file for a script tag, whose name never changes. It fetches the elements and the language of the page in parallel, and
 * registers nothing before both have arrived, because pages reserve room by `:not(:defined)`. It only contains the list of languages, and
 * nothing imports it: if a shop appends `?v=2` to its address, a module that imports it under the plain address would load it twice.
 */
import { shippedLanguages as languages } from './locale/shipped-languages.js';

type Tag = keyof typeof languages;

/** The longest wait for the page's language. After that English is shown until it arrives. */
const PATIENCE_MS = 3_000;

const pragma = document.querySelector<HTMLMetaElement>('meta[http-equiv="content-language" i]');
const lang = document.documentElement.getAttribute('lang') ?? pragma?.content ?? '';
const [primary = ''] = lang.trim().toLowerCase().split(/[-_]/);
const wanted: Tag = Object.hasOwn(languages, primary) ? (primary as Tag) : 'en';

/** Both are copies from `locale/once-more.ts`. */
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
// under a query it is the file itself, in which the module is one of the exports
const core = [found, ...Object.values<unknown>(found)].find((each): each is typeof found => 'begin' in Object(each))!;
// not at once: a script that imports this one runs first, and may have a collection or a language to register
void Promise.resolve()
  .then(() => undefined)
  .then(() => core.begin(languages, words, wanted));

/** For a page's own script. */
export const { registerCollection, registerLanguage, VERSION } = core;
