/** For every page: makes tabs of sections, and buttons that copy. Without this script everything can still be read. */

for (const box of document.querySelectorAll('[data-tabs]')) makeTabs(box);
for (const block of document.querySelectorAll('.code, [data-copy]')) addCopyButton(block);

function makeTabs(box) {
  const panels = [...box.children];
  const list = document.createElement('div');
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', box.dataset.tabs);
  const tabs = panels.map((panel, index) => {
    const heading = panel.querySelector('h3');
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.id = `tab-${heading.id}`;
    tab.textContent = heading.textContent;
    tab.setAttribute('role', 'tab');
    tab.addEventListener('click', () => choose(index));
    heading.hidden = true;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    return tab;
  });
  list.append(...tabs);
  list.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tabs.length) % tabs.length;
    tabs[next].focus();
    choose(next);
  });
  box.prepend(list);
  // a link to one of them opens it
  const asked = panels.findIndex((panel) => panel.querySelector('h3').id === location.hash.slice(1));
  choose(Math.max(0, asked));

  function choose(chosen) {
    tabs.forEach((tab, index) => {
      tab.setAttribute('aria-selected', String(index === chosen));
      tab.tabIndex = index === chosen ? 0 : -1;
      panels[index].hidden = index !== chosen;
    });
  }
}

function addCopyButton(block) {
  const text = block.textContent;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  const say = (words) => (button.textContent = words);
  say('Copy');
  if (block.matches('[data-copy]')) button.setAttribute('aria-label', `Copy ${text}`);
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => say('Copied'),
      () => select(block),
    );
    button.addEventListener('blur', () => say('Copy'), { once: true });
  });
  if (block.matches('.code')) block.prepend(button);
  else block.after(button);
}

/** If the browser does not allow copying, selects the text for the visitor to copy. */
function select(block) {
  getSelection().selectAllChildren(block.querySelector('code') ?? block);
}
