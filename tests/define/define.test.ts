import { expect } from '@open-wc/testing';
import { define } from '../../src/define/define.js';
import { VERSION } from '../../src/define/version.js';
import { collectWarnings } from '../support/warnings.js';

const warnings = collectWarnings();
const STAMP = Symbol.for('limber.version');
const anElement = () => class extends HTMLElement {};

/** An element as registered by another copy of the library. */
const fromVersion = (version: string) => Object.assign(anElement(), { [STAMP]: version });

// a page is warned only once, so the silent cases come first
describe('an element is registered', () => {
  it('under its name, with its version', () => {
    const element = anElement();
    define('limber-new', element);
    expect([customElements.get('limber-new'), Reflect.get(element, STAMP)]).to.deep.equal([element, VERSION]);
    expect(warnings).to.be.empty;
  });

  it('once, without a warning, if the same version is loaded twice', () => {
    const first = anElement();
    define('limber-again', first);
    define('limber-again', anElement());
    expect(customElements.get('limber-again')).to.equal(first);
    expect(warnings).to.be.empty;
  });

  it('not if another version is already there, with one warning for all elements', () => {
    const others = ['limber-one', 'limber-two', 'limber-three'].map((tag) => [tag, fromVersion('9.8.7')] as const);
    for (const [tag, element] of others) customElements.define(tag, element);
    for (const [tag] of others) define(tag, anElement());
    for (const [tag, element] of others) expect(customElements.get(tag)).to.equal(element);
    expect(warnings).to.have.lengthOf(1);
    for (const word of [VERSION, '9.8.7', 'limber-one']) expect(warnings[0]).to.include(word);
  });

  it('after one of another version as well', () => {
    customElements.define('limber-other', fromVersion('9.8.7'));
    const element = anElement();
    define('limber-other', anElement());
    define('limber-next', element);
    expect(customElements.get('limber-next')).to.equal(element);
  });
});
