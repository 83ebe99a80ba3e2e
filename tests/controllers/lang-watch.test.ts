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
  it('is its own', async () => {
    const { inner } = await nested();
    inner.lang = 'da';
    expect(langAt(inner)).to.equal('da');
  });

  it('is that of the nearest ancestor', async () => {
    const { outer, inner } = await nested();
    outer.lang = 'en';
    inner.parentElement!.lang = 'da';
    expect(langAt(inner)).to.equal('da');
  });

  it('is that of an ancestor outside of its shadow root', async () => {
    const { outer, inner } = await nested();
    outer.lang = 'da';
    expect(langAt(inner)).to.equal('da');
  });

  it('is that of its host', async () => {
    const { outer, host, inner } = await nested();
    outer.lang = 'en';
    host.lang = 'da';
    expect(langAt(inner)).to.equal('da');
  });

  it('is unknown where the nearest says so', async () => {
    const { outer, host, inner } = await nested();
    outer.lang = 'da';
    host.setAttribute('lang', '');
    expect(langAt(inner)).to.equal('');
  });

  it('is that of the page in the end', () => {
    const before = document.documentElement.lang;
    document.documentElement.lang = 'da';
    const found = langAt(document.body);
    document.documentElement.lang = before;
    expect(found).to.equal('da');
  });

  it('is empty for what stands nowhere', () => {
    expect(langAt(document.createElement('b'))).to.equal('');
  });
});

describe('a change of lang', () => {
  let stop = () => {};
  afterEach(() => stop());

  /** How often it is told of the changes that `act` makes. */
  async function toldOf(element: Element, act: () => void): Promise<number> {
    let told = 0;
    stop = watchLang(element, () => (told += 1));
    act();
    await aMicrotask();
    return told;
  }

  it('on an ancestor is told', async () => {
    const { inner } = await nested();
    expect(await toldOf(inner, () => (inner.parentElement!.lang = 'da'))).to.equal(1);
  });

  it('on the element itself is told', async () => {
    const { inner } = await nested();
    expect(await toldOf(inner, () => (inner.lang = 'da'))).to.equal(1);
  });

  it('outside of a shadow root is told', async () => {
    const { outer, inner } = await nested();
    expect(await toldOf(inner, () => (outer.lang = 'da'))).to.equal(1);
  });

  it('that is taken away is told', async () => {
    const { outer, inner } = await nested();
    outer.lang = 'da';
    expect(await toldOf(inner, () => outer.removeAttribute('lang'))).to.equal(1);
  });

  it('of another attribute is not', async () => {
    const { outer, inner } = await nested();
    expect(await toldOf(inner, () => (outer.dir = 'rtl'))).to.equal(0);
  });

  it('is told no more once it was stopped', async () => {
    const { outer, inner } = await nested();
    expect(
      await toldOf(inner, () => {
        stop();
        outer.lang = 'da';
      }),
    ).to.equal(0);
  });

  it('is told to those that still listen', async () => {
    const { outer, inner } = await nested();
    const stopOther = watchLang(inner, () => undefined);
    expect(
      await toldOf(inner, () => {
        stopOther();
        outer.lang = 'da';
      }),
    ).to.equal(1);
  });

  it('is told to one that listens from another tree afterwards', async () => {
    const { inner } = await nested();
    const stopFirst = watchLang(document.body, () => undefined);
    const told = await toldOf(inner, () => (inner.parentElement!.lang = 'da'));
    stopFirst();
    expect(told).to.equal(1);
  });

  it('is told after all listeners were gone and one came back', async () => {
    const { outer, inner } = await nested();
    watchLang(inner, () => undefined)();
    expect(await toldOf(inner, () => (outer.lang = 'da'))).to.equal(1);
  });

  it('is told in a tree whose host came to the page after the tree was watched', async () => {
    const { host, inner } = await nested();
    const { parentElement } = host;
    host.remove();
    const before = watchLang(inner, () => undefined);
    parentElement!.append(host);
    const told = await toldOf(inner, () => (parentElement!.lang = 'da'));
    before();
    expect(told).to.equal(1);
  });
});
