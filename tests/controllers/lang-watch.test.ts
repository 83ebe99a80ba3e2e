import { expect, fixture, html } from '@open-wc/testing';
import { langAt, watchLang } from '../../src/controllers/lang-watch.js';

const aMicrotask = () => Promise.resolve();

/** `outer` holds an open shadow root, which holds `inner`. */
async function nested(): Promise<{ outer: HTMLElement; host: HTMLElement; inner: HTMLElement }> {
  const outer = await fixture<HTMLElement>(html`<section><div></div></section>`);
  const host = outer.querySelector('div')!;
  host.attachShadow({ mode: 'open' }).innerHTML = '<p><b></b></p>';
  return { outer, host, inner: host.shadowRoot!.querySelector('b')! };
}

describe('the language of a place', () => {
  it('is the lang of the nearest element that has one, across shadow roots', async () => {
    const table: [what: string, outer?: string, host?: string, parent?: string, own?: string][] = [
      ['da', 'en', 'en', 'en', 'da'],
      ['da', 'en', 'en', 'da'],
      ['da', 'en', 'da'],
      ['da', 'da'],
      // an empty lang means unknown
      ['', 'da', ''],
    ];
    for (const [expected, ...langs] of table) {
      const { outer, host, inner } = await nested();
      [outer, host, inner.parentElement!, inner].forEach((each, index) => {
        if (langs[index] !== undefined) each.setAttribute('lang', langs[index]);
      });
      expect(langAt(inner), langs.join()).to.equal(expected);
    }
  });

  it('is that of a meta element if no element has a lang, but not if one is empty', () => {
    const meta = document.head.appendChild(document.createElement('meta'));
    Object.assign(meta, { httpEquiv: 'Content-Language', content: 'da' });
    const root = document.documentElement;
    const before = root.lang;
    root.removeAttribute('lang');
    const found = langAt(document.body);
    root.lang = '';
    const unknown = langAt(document.body);
    root.lang = before;
    meta.remove();
    expect([found, unknown]).to.deep.equal(['da', '']);
  });

  it('is that of the page at last, and empty for a detached element', () => {
    const before = document.documentElement.lang;
    document.documentElement.lang = 'da';
    const found = [document.body, document.createElement('b')].map(langAt);
    document.documentElement.lang = before;
    expect(found).to.deep.equal(['da', '']);
  });
});

describe('a change of lang', () => {
  let stop = () => {};
  afterEach(() => stop());

  /** How often the callback runs for the changes that `act` makes. */
  async function callsFor(element: Element, act: () => void): Promise<number> {
    let told = 0;
    stop = watchLang(element, () => (told += 1));
    act();
    await aMicrotask();
    return told;
  }

  const table: [what: string, times: number, act: (nest: Awaited<ReturnType<typeof nested>>) => void][] = [
    ['on the element itself is reported', 1, ({ inner }) => (inner.lang = 'da')],
    ['on an ancestor is reported', 1, ({ inner }) => (inner.parentElement!.lang = 'da')],
    ['outside of a shadow root is reported', 1, ({ outer }) => (outer.lang = 'da')],
    ['that is removed is reported', 1, ({ outer }) => outer.removeAttribute('lang')],
    ['of the direction is reported', 1, ({ outer }) => (outer.dir = 'rtl')],
    ['of another attribute is not reported', 0, ({ outer }) => (outer.title = 'rtl')],
    ['is not reported after it was stopped', 0, ({ outer }) => (stop(), (outer.lang = 'da'))],
  ];
  for (const [what, times, act] of table) {
    it(what, async () => {
      const nest = await nested();
      nest.outer.lang = 'en';
      await aMicrotask();
      expect(await callsFor(nest.inner, () => act(nest))).to.equal(times);
    });
  }

  it('is reported to the remaining listeners after one has stopped', async () => {
    const { outer, inner } = await nested();
    const stopOther = watchLang(inner, () => undefined);
    expect(
      await callsFor(inner, () => {
        stopOther();
        outer.lang = 'da';
      }),
    ).to.equal(1);
  });

  it('is reported to a listener that is added in another tree', async () => {
    const { inner } = await nested();
    const stopFirst = watchLang(document.body, () => undefined);
    const told = await callsFor(inner, () => (inner.parentElement!.lang = 'da'));
    stopFirst();
    expect(told).to.equal(1);
  });

  it('is reported to a listener added after all others had stopped', async () => {
    const { outer, inner } = await nested();
    watchLang(inner, () => undefined)();
    expect(await callsFor(inner, () => (outer.lang = 'da'))).to.equal(1);
  });

  it('is reported in a tree whose host was put on the page after it was watched', async () => {
    const { host, inner } = await nested();
    const { parentElement } = host;
    host.remove();
    const before = watchLang(inner, () => undefined);
    parentElement!.append(host);
    const told = await callsFor(inner, () => (parentElement!.lang = 'da'));
    before();
    expect(told).to.equal(1);
  });
});
