/**
 * The file for a script tag, and the one whose name never changes: it fetches the elements and the language of the page side by
 * side, and registers nothing before both are here, because pages reserve room by `:not(:defined)`. It has but the list of
 * languages inside, which only it has, and nothing imports it: a shop appends `?v=2` to its address, under which all that it
 * shared would be there twice.
 */
import { shippedLanguages as languages } from './locale/shipped-languages.js';

type Tag = keyof typeof languages;

/** A page waits no longer than this for its language; English then stands in for it until it comes. */
const PATIENCE_MS = 3_000;

const pragma = document.querySelector<HTMLMetaElement>('meta[http-equiv="content-language" i]');
const lang = document.documentElement.getAttribute('lang') ?? pragma?.content ?? '';
const [primary = ''] = lang.trim().toLowerCase().split(/[-_]/);
const wanted: Tag = Object.hasOwn(languages, primary) ? (primary as Tag) : 'en';

/** Both as `locale/once-more.ts` has them. */
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
