/** What a translator or a script of the page changes inside a root, and how Lit still finds its own nodes there. */
import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { KeptNodes } from '../../src/elements/kept-nodes.js';
import { written } from '../../src/elements/written.js';

function shown() {
  const root = document.createElement('div');
  const nodes = new KeptNodes();
  const pressed: string[] = [];
  const show = (word: string) => {
    nodes.putBack();
    render(
      html`<p class=${word}>One <b>two</b> <em>${written(word)}</em></p>
        <details>
          <summary @click=${() => pressed.push('summary')}><span>More</span></summary>
          <button @click=${() => pressed.push('button')}><span>Press</span></button>
        </details>
        ${word === 'third' ? html`<i>third</i>` : ''}`,
      root,
    );
    nodes.remember(root);
  };
  // as LimberElement does it
  root.addEventListener('click', (click) => nodes.putBack(click.composedPath())?.click(), true);
  show('first');
  return { root, show, pressed, find: (selector: string) => root.querySelector<HTMLElement>(selector)! };
}

const font = (text: string): HTMLElement => {
  const element = document.createElement('font');
  element.append(text);
  return element;
};

const words = (root: Element): string => root.textContent.replace(/\s+/g, ' ').trim();

describe('the kept nodes of a root', () => {
  before(async () => {
    const root = document.createElement('div');
    const nodes = new KeptNodes();
    root.append('text');
    nodes.remember(root);
    root.append('more');
    expect(nodes.arriving, 'nothing is fetched when nodes are only added').to.equal(undefined);
    root.replaceChildren();
    await nodes.arriving;
  });

  it('an element that was replaced by a copy is put back and updated', () => {
    const { root, show, find } = shown();
    const paragraph = find('p');
    paragraph.replaceWith(paragraph.cloneNode(true));
    show('second');
    expect(find('p') === paragraph).to.equal(true);
    expect([words(root), root.querySelectorAll('p').length]).to.deep.equal(['One two second More Press', 1]);
  });

  it('an element is put back also if copies were copied, moved or inserted later', () => {
    const { root, show, find } = shown();
    const copy = () => find('p').cloneNode(true) as HTMLElement;
    find('p').replaceWith(copy());
    find('p').replaceWith(copy());
    find('p').before(copy());
    root.querySelectorAll('p')[1]!.remove();
    const [last, next] = [copy(), find('p').nextSibling];
    find('p').remove();
    root.insertBefore(last, next);
    show('second');
    expect([words(root), root.querySelectorAll('p').length]).to.deep.equal(['One two second More Press', 1]);
  });

  it('a translated text stays translated until the text itself changes', () => {
    for (const name of ['font', 'span']) {
      const { root, show, find } = shown();
      const [text] = find('b').childNodes;
      const translated = document.createElement(name);
      translated.append('deux');
      text!.replaceWith(translated);
      find('summary').append(font('Plus'));
      find('b').replaceWith(find('b').cloneNode(true));
      find('p').replaceWith(find('p').cloneNode(true));
      show('second');
      expect(words(root), name).to.match(/^One (deux|two) second More ?Plus Press$/);
      translated.replaceWith('two');
      show('third');
      expect(words(root), name).to.equal('One two third MorePlus Press third');
    }
  });

  it('texts are still updated, and translations kept, after all comments were removed', () => {
    const { root, show, find } = shown();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
    const comments: Comment[] = [];
    while (walker.nextNode()) comments.push(walker.currentNode as Comment);
    find('b').replaceWith(font('two'));
    for (const comment of comments) comment.remove();
    root.normalize();
    find('p').firstChild!.replaceWith(font('Un '));
    show('third');
    expect(words(root)).to.equal('Un two third More Press third');
    show('first');
    expect(words(root)).to.equal('Un two first More Press');
  });

  it('a press on a copy of a control, or inside one, reaches the control once', () => {
    const inside: [string, string, string[]][] = [
      ['details', 'button span', ['button']],
      ['details', 'button', ['button']],
      ['details', 'summary', ['summary']],
      ['button', 'button span', ['button']],
      ['button span', 'button span', ['button']],
      ['p', 'button', ['button']],
    ];
    for (const [copied, aim, told] of inside) {
      const { find, pressed } = shown();
      find(copied).replaceWith(find(copied).cloneNode(true));
      find(aim).click();
      expect(pressed, `${aim} in a copy of ${copied}`).to.deep.equal(told);
      find(aim).click();
      expect(pressed.length, `${aim} in a copy of ${copied}`).to.equal(2);
    }
  });

  it('elements that a script has wrapped or moved do not stop further updates', () => {
    const { root, show, find } = shown();
    const wrapper = document.createElement('section');
    find('p').replaceWith(wrapper);
    wrapper.append(font('An advertisement'));
    show('second');
    find('p').append(root.querySelector('details')!);
    show('third');
    expect([...root.children].map(({ localName }) => localName).filter((name) => name !== 'section')).to.deep.equal([
      'p',
      'details',
      'i',
    ]);
  });
});
