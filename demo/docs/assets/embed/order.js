/** The list of moves in a custom order: each can be moved by its buttons, and the focus stays on them. */

const SIGNS = { up: 'M6 15l6-6 6 6', down: 'M6 9l6 6 6-6', out: 'M7 7l10 10M17 7L7 17' };

function iconOf(sign) {
  const [icon, path] = ['svg', 'path'].map((name) => document.createElementNS('http://www.w3.org/2000/svg', name));
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', SIGNS[sign]);
  icon.append(path);
  return icon;
}

function button(sign, label, act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = sign;
  made.append(iconOf(sign));
  made.setAttribute('aria-label', label);
  made.addEventListener('click', act);
  return made;
}

/** `onChange(ids, words)`: the new order, and a sentence about the change. */
export function bindOrder(list, { nameOf, onChange }) {
  let ids = [];

  function move(at, to) {
    const next = [...ids];
    next.splice(to, 0, ...next.splice(at, 1));
    const id = ids[at];
    onChange(next, `${nameOf(id)} is now ${to + 1} of ${next.length}.`);
    focusOn(id, to < at ? '.up' : '.down');
  }

  /** At an end of the list the focus goes to the other button, which still works. */
  function focusOn(id, part) {
    const item = list.querySelector(`[data-id="${id}"]`);
    const [wanted, other] = [item.querySelector(part), item.querySelector('button:not(:disabled)')];
    (wanted.disabled ? other : wanted).focus();
  }

  function leaveOut(at) {
    onChange(
      ids.filter((_, place) => place !== at),
      `${nameOf(ids[at])} is left out.`,
    );
    list.children[Math.min(at, ids.length - 1)]?.querySelector('.out').focus();
  }

  function itemOf(id, at) {
    const name = nameOf(id);
    const item = document.createElement('li');
    item.dataset.id = id;
    const label = document.createElement('span');
    label.textContent = name;
    const up = button('up', `${name}: earlier`, () => move(at, at - 1));
    const down = button('down', `${name}: later`, () => move(at, at + 1));
    const out = button('out', `${name}: leave out`, () => leaveOut(at));
    up.disabled = at === 0;
    down.disabled = at === ids.length - 1;
    out.disabled = ids.length === 1;
    item.append(label, up, down, out);
    item.addEventListener('keydown', (event) => {
      const to = event.altKey ? { ArrowUp: at - 1, ArrowDown: at + 1 }[event.key] : undefined;
      if (to === undefined || to < 0 || to >= ids.length) return;
      event.preventDefault();
      move(at, to);
    });
    return item;
  }

  return (next) => {
    if (next.join() === ids.join()) return;
    ids = next;
    list.replaceChildren(...ids.map(itemOf));
  };
}
