import { expect } from '@open-wc/testing';
import { asMarkup, markup } from '../../src/publish/markup.js';

const hostile = `</b><img src="x" onerror='alert(1)'> & more`;

describe('markup', () => {
  it('escapes inserted values', () => {
    expect(markup`<b>${hostile}</b>`.markup).to.equal(
      '<b>&lt;/b&gt;&lt;img src=&quot;x&quot; onerror=&#39;alert(1)&#39;&gt; &amp; more</b>',
    );
  });

  it('escapes nested values only once', () => {
    expect(markup`<i>${markup`<b>${'1 < 2'}</b>`}</i>`.markup).to.equal('<i><b>1 &lt; 2</b></i>');
  });

  it('joins a list', () => {
    expect(markup`${['a', markup`<br>`, '&', 1]}`.markup).to.equal('a<br>&amp;1');
  });

  it('writes nothing for undefined, and 0 for 0', () => {
    expect(markup`[${undefined}${0}]`.markup).to.equal('[0]');
  });

  it('does not escape drawings', () => {
    expect(markup`<svg>${asMarkup('<g/>')}</svg>`.markup).to.equal('<svg><g/></svg>');
  });
});
