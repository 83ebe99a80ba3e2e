import { expect, nextFrame } from '@open-wc/testing';
import '../../src/enhance.js';
import { collectWarnings } from '../support/warnings.js';

const warnings = collectWarnings();

/** A place for the HTML of a shop's editor, removed after the test. */
const article = document.createElement('article');
beforeEach(() => document.body.append(article));
afterEach(() => {
  article.replaceChildren();
  article.remove();
});

/** Inserts markup as from a server, and waits until everything marked has become an element. */
async function write(markup: string): Promise<void> {
  article.innerHTML = markup;
  await nextFrame();
}

/** The HTML in the place. */
const written = () => article.innerHTML;

it('a marked place stays readable until its element is defined, and is replaced then', async () => {
  await write('<div data-limber="exercise-card" data-exercise="butterfly"><p>The butterfly</p></div>');
  expect(written()).to.include('<div data-limber');
  expect(warnings).to.deep.equal([]);
  await import('../../src/all.js');
  await nextFrame();
  expect(written()).to.equal('<exercise-card exercise="butterfly"><p>The butterfly</p></exercise-card>');
  expect(article.querySelector('exercise-card')!.shadowRoot!.textContent).to.include('Butterfly');
});

describe('once the elements are defined', () => {
  const cases = {
    'a routine': [
      '<div data-limber="routine-list" data-routine="short">Read the routine</div>',
      '<routine-list routine="short">Read the routine</routine-list>',
    ],
    'each attribute of the element': [
      '<div data-limber="routine-list" data-exercises="butterfly hip-flexor" data-heading-level="3" data-floor-free="" data-heading="">x</div>',
      '<routine-list exercises="butterfly hip-flexor" heading-level="3" floor-free="" heading="">x</routine-list>',
    ],
    'a timer within a sentence': [
      '<p>Hold it <span data-limber="hold-timer" data-seconds="30">30 seconds</span> now</p>',
      '<p>Hold it <hold-timer seconds="30">30 seconds</hold-timer> now</p>',
    ],
    'a paragraph as the marked place': [
      '<p data-limber="exercise-guide" data-topic="safety">Mind this</p>',
      '<exercise-guide topic="safety">Mind this</exercise-guide>',
    ],
    'a place in a quotation, with the text around it': [
      '<blockquote><p>One</p><div data-limber="exercise-figure" data-exercise="butterfly"></div><p>Two</p></blockquote>',
      '<blockquote><p>One</p><exercise-figure exercise="butterfly"></exercise-figure><p>Two</p></blockquote>',
    ],
    'the language, also as data-lang if an editor removes lang': [
      '<div lang="da" data-limber="hold-timer" data-seconds="30">a</div><div data-lang="sv" data-limber="hold-timer" data-seconds="30">b</div>',
      '<hold-timer lang="da" seconds="30">a</hold-timer><hold-timer lang="sv" seconds="30">b</hold-timer>',
    ],
    'id, class, dir and hidden of the place': [
      '<div id="moves" class="alignwide" dir="ltr" hidden="" data-limber="hold-timer" data-seconds="30">a</div>',
      '<hold-timer id="moves" class="alignwide" dir="ltr" hidden="" seconds="30">a</hold-timer>',
    ],
    'a name with capitals and spaces, as from autocorrection': [
      '<div data-limber=" Hold-Timer " data-seconds="30">a</div>',
      '<hold-timer seconds="30">a</hold-timer>',
    ],
    'a file on the same server': [
      '<div data-limber="exercise-card" data-src="/none/../tests/content/examples/shop.json" data-exercise="calf">a</div>',
      '<exercise-card src="/none/../tests/content/examples/shop.json" exercise="calf">a</exercise-card>',
    ],
  } as const;
  for (const [what, [markup, wanted]] of Object.entries(cases)) {
    it(what, async () => {
      await write(markup);
      expect(written()).to.equal(wanted);
      expect(warnings.filter((each) => each.includes('data-limber'))).to.deep.equal([]);
    });
  }

  it('children are moved, not copied', async () => {
    const link = document.createElement('a');
    const place = document.createElement('div');
    place.dataset['limber'] = 'routine-list';
    place.append(link);
    article.append(place);
    await nextFrame();
    expect(link.parentElement!.localName).to.equal('routine-list');
  });

  it('marked places that are added later are replaced as well, at any depth', async () => {
    const tab = document.createElement('section');
    tab.innerHTML = '<div><div data-limber="hold-timer" data-seconds="30">a</div></div>';
    article.append(tab);
    await nextFrame();
    expect(written()).to.equal('<section><div><hold-timer seconds="30">a</hold-timer></div></section>');
  });

  it('an element that was made is not replaced again when it is moved', async () => {
    await write('<div data-limber="hold-timer" data-seconds="30">a</div>');
    const timer = article.firstElementChild;
    article.append(document.createElement('p'), timer!);
    await nextFrame();
    expect(article.lastElementChild === timer).to.equal(true);
  });

  it('a place inside contenteditable is not changed', async () => {
    const place = '<div data-limber="hold-timer" data-seconds="30">a</div>';
    await write(`<div contenteditable="true">${place}</div>`);
    expect(written()).to.include(place);
  });
});

describe('nothing else is accepted', () => {
  it('no handler, no style, no slot, no part', async () => {
    await write(
      '<div data-limber="hold-timer" data-seconds="30" onclick="alert(1)" style="color: red" slot="a" part="b" title="c">a</div>',
    );
    expect(written()).to.equal('<hold-timer seconds="30">a</hold-timer>');
    expect(warnings).to.deep.equal([]);
  });

  const refused = {
    'an unknown element': [
      '<div data-limber="rutine-list">a</div>',
      /^<div data-limber="rutine-list">: there is no such element; there are exercise-card, /,
    ],
    'an element of HTML': [
      '<div data-limber="script" data-src="/x.js">a</div>',
      /^<div data-limber="script">: there is no such element; there are exercise-card, /,
    ],
    'a link': [
      '<a href="/routine" data-limber="routine-list">a</a>',
      /^<a data-limber="routine-list">: expected it on div, p, section, span\.$/,
    ],
    'a file on another server': [
      '<div data-limber="routine-list" data-src="https://elsewhere.example/own.json">a</div>',
      /^<div data-limber="routine-list">: expected data-src of http:\/\/localhost:\d+, got "https:\/\/elsewhere/,
    ],
    'an address without a scheme': [
      '<div data-limber="hold-timer" data-src="//elsewhere.example/own.json">a</div>',
      /: expected data-src of /,
    ],
    'a data: address': [
      '<div data-limber="exercise-card" data-src="data:application/json,{}">a</div>',
      /: expected data-src of /,
    ],
    'an invalid address': ['<div data-limber="exercise-figure" data-src="http://">a</div>', /: expected data-src of /],
  } as const;
  for (const [what, [markup, warning]] of Object.entries(refused)) {
    it(`${what}: the place stays as it is, with a warning`, async () => {
      await write(markup);
      expect(written()).to.equal(markup);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.match(warning);
      await write(markup);
      expect(warnings, 'once').to.have.lengthOf(1);
    });
  }

  it('an attribute of another element is left out, with a warning', async () => {
    await write('<div data-limber="hold-timer" data-seconds="30" data-topic="faq" data-onclick="alert(1)">a</div>');
    expect(written()).to.equal('<hold-timer seconds="30">a</hold-timer>');
    expect(warnings[0]).to.match(
      /^<div data-limber="hold-timer">: there is no data-topic; there are data-src, data-exercise/,
    );
    expect(warnings[1]).to.match(/there is no data-onclick/);
  });

  it('an attribute without data-: the warning says how to write it', async () => {
    await write('<div data-limber="hold-timer" data-exercise="butterfly" seconds="30">a</div>');
    expect(written()).to.equal('<hold-timer exercise="butterfly">a</hold-timer>');
    expect(warnings).to.deep.equal(['<div data-limber="hold-timer">: expected data-seconds in place of seconds.']);
  });
});
