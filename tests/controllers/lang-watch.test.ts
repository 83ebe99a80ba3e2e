import { expect, fixture, html } from '@open-wc/testing';
import { langAt, watchLang } from '../../src/controllers/lang-watch.js';

/** `outer` has `host`, whose shadow root has `middle`, which has `inner`. */
async function nested() {
  const outer = await fixture<HTMLElement>(html`<section><div></div></section>`);
  const host = outer.querySelector('div')!;
  host.attachShadow({ mode: 'open' }).innerHTML = '<p><b></b></p>';
  const middle = host.shadowRoot!.querySelector('p')!;
  return { page: document.documentElement, outer, host, middle, inner: middle.querySelector('b')! };
}
type Nested = Awaited<ReturnType<typeof nested>>;
type Place = keyof Nested;

const own = document.documentElement.lang;
afterEach(() => (document.documentElement.lang = own));

const places: [langs: Partial<Record<Place, string>>, lang: string][] = [
  [{ inner: 'da', middle: 'en' }, 'da'],
  [{ middle: 'da', outer: 'en' }, 'da'],
  [{ host: 'da', outer: 'en' }, 'da'],
  [{ outer: 'da', page: 'en' }, 'da'],
  [{ page: 'da' }, 'da'],
  [{ host: '', outer: 'da' }, ''],
];
for (const [langs, lang] of places) {
  it(`the language with ${JSON.stringify(langs)} is "${lang}"`, async () => {
    const at = await nested();
    for (const [place, each] of Object.entries(langs)) at[place as Place].setAttribute('lang', each);
    expect(langAt(at.inner)).to.equal(lang);
  });
}

it('what stands nowhere has none', () => {
  expect(langAt(document.createElement('b'))).to.equal('');
});

/** How often `inner` is told of what `act` does. */
async function toldOf(at: Nested, act: (stop: () => void) => void): Promise<number> {
  let told = 0;
  const stop = watchLang(at.inner, () => (told += 1));
  act(stop);
  await Promise.resolve();
  stop();
  return told;
}

const changes: [what: string, act: (at: Nested, stop: () => void) => void, told: number][] = [
  ['on the element itself', ({ inner }) => (inner.lang = 'da'), 1],
  ['on an ancestor', ({ middle }) => (middle.lang = 'da'), 1],
  ['outside of its shadow root', ({ outer }) => (outer.lang = 'da'), 1],
  ['on the page', ({ page }) => (page.lang = 'da'), 1],
  ['that takes it away', ({ page }) => page.removeAttribute('lang'), 1],
  ['of another attribute', ({ outer }) => (outer.dir = 'rtl'), 0],
  ['after it was stopped', ({ outer }, stop) => (stop(), (outer.lang = 'da')), 0],
];
for (const [what, act, told] of changes) {
  it(`a change ${what} is told ${told === 1 ? 'once' : 'to nobody'}`, async () => {
    const at = await nested();
    at.page.lang = 'en';
    await Promise.resolve();
    expect(await toldOf(at, (stop) => act(at, stop))).to.equal(told);
  });
}

describe('among several that listen, a change is told', () => {
  const nothing = () => undefined;

  it('to those that still do', async () => {
    const at = await nested();
    const stopOther = watchLang(at.inner, nothing);
    expect(await toldOf(at, () => (stopOther(), (at.outer.lang = 'da')))).to.equal(1);
  });

  it('to one that came later, from another tree', async () => {
    const at = await nested();
    const stopFirst = watchLang(document.body, nothing);
    expect(await toldOf(at, () => (at.middle.lang = 'da'))).to.equal(1);
    stopFirst();
  });

  it('to one that comes when all others have gone', async () => {
    const at = await nested();
    watchLang(at.inner, nothing)();
    expect(await toldOf(at, () => (at.outer.lang = 'da'))).to.equal(1);
  });

  it('in a tree whose host came to the page after the tree was watched', async () => {
    const at = await nested();
    const { parentElement } = at.host;
    at.host.remove();
    const stopBefore = watchLang(at.inner, nothing);
    parentElement!.append(at.host);
    expect(await toldOf(at, () => (parentElement!.lang = 'da'))).to.equal(1);
    stopBefore();
  });
});
