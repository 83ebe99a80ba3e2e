/** Shows snippets as blocks with a copy button, and the text around them that depends on the choices. */
import { copyText } from './page.js';

function blockOf({ title }, index, say) {
  const block = document.createElement('div');
  block.className = 'block';
  const heading = document.createElement('p');
  heading.className = 'block-title';
  heading.textContent = title ?? '';
  const code = document.createElement('code');
  const snippet = document.createElement('pre');
  snippet.className = 'snippet';
  snippet.tabIndex = 0;
  snippet.translate = false;
  snippet.setAttribute('role', 'region');
  snippet.setAttribute('aria-label', title ?? 'Snippet');
  snippet.append(code);
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.className = index === 0 ? 'main' : '';
  copy.textContent = 'Copy';
  copy.setAttribute('aria-label', title ? `Copy: ${title}` : 'Copy the snippet');
  copy.addEventListener('click', async () => {
    const done = await copyText(code.textContent, code, say);
    copy.textContent = done ? 'Copied' : 'Selected';
    copy.addEventListener('blur', () => (copy.textContent = 'Copy'), { once: true });
  });
  block.append(heading, copy, snippet);
  return block;
}

/** `forms`: the result of `formsOf`. An existing block keeps its button, which may have the focus. */
export function showForms(studio, forms, { choices, say }) {
  for (const box of studio.querySelectorAll('[data-form]')) {
    const blocks = forms[box.dataset.form];
    if (box.children.length !== blocks.length)
      box.replaceChildren(...blocks.map((block, index) => blockOf(block, index, say)));
    blocks.forEach(({ text }, index) => {
      const code = box.children[index].querySelector('code');
      if (code.textContent !== text) code.textContent = text;
    });
  }
  const bundle = `limber.${choices.lang}.bundle.js`;
  for (const link of studio.querySelectorAll('[data-download]')) {
    link.textContent = bundle;
    link.href = `download/${bundle}`;
  }
  for (const name of ['files', 'integrity']) {
    for (const each of studio.querySelectorAll(`[data-${name}]`)) {
      each.hidden = each.dataset[name] !== choices[name];
    }
  }
}
