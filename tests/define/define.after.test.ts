/** Elements that wait for the words of the page: a file of its own, because what they wait for stays. */
import { expect } from '@open-wc/testing';
import { define, defineAfter } from '../../src/define/define.js';

it('an element is registered once what it waits for has come, also one that is brought later', async () => {
  let arrive: () => void;
  const arrival = new Promise<void>((done) => (arrive = done));
  const [first, later] = [class extends HTMLElement {}, class extends HTMLElement {}];
  defineAfter(arrival);
  define('limber-first', first);
  await Promise.resolve();
  const before = customElements.get('limber-first');
  arrive!();
  await customElements.whenDefined('limber-first');
  define('limber-later', later);
  await customElements.whenDefined('limber-later');
  expect([before, customElements.get('limber-first'), customElements.get('limber-later')]).to.deep.equal([
    undefined,
    first,
    later,
  ]);
});
