const page = document.documentElement;

const cart = document.querySelector('#cart');
const { currency, added } = cart.dataset;
const money = new Intl.NumberFormat(page.lang, { style: 'currency', currency, minimumFractionDigits: 0 });
const lines = new Map();

/** The labels of the chosen options, in the page's own words: "Lumbar support belt, M, Graphite". */
function describe(form) {
  const options = [...form.querySelectorAll('input:checked')].map(
    (input) => input.dataset.label ?? input.labels[0].textContent.trim(),
  );
  return [form.dataset.name, ...options].join(', ');
}

function showCart() {
  let count = 0;
  let total = 0;
  const items = [...lines].map(([name, { price, quantity }]) => {
    count += quantity;
    total += price * quantity;
    const item = document.createElement('li');
    const cost = document.createElement('span');
    cost.textContent = money.format(price * quantity);
    item.append(`${quantity} × ${name}`, cost);
    return item;
  });
  cart.querySelector('ul').replaceChildren(...items);
  cart.querySelector('.empty').hidden = count > 0;
  cart.querySelector('.total').hidden = count === 0;
  cart.querySelector('.total span').textContent = money.format(total);
  document.querySelector('.count').textContent = String(count);
}

function addToCart(form) {
  const name = describe(form);
  const quantity = (lines.get(name)?.quantity ?? 0) + Number(form.elements.quantity?.value ?? 1);
  lines.set(name, { price: Number(form.dataset.price), quantity });
  showCart();
  form.querySelector('output').textContent = added.replace('{item}', `${quantity} × ${name}`);
}

for (const form of document.querySelectorAll('form[data-price]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    addToCart(form);
  });
}

/** The gallery shows the colour that is chosen; browsers may restore a choice on reload. */
function showColour() {
  const colour = document.querySelector('[name="colour"]:checked').value;
  for (const picture of document.querySelectorAll('img[src*="/belt-"]')) {
    const source = picture.getAttribute('src');
    const wanted = source.replace(/belt-(graphite|sand)/, `belt-${colour}`);
    if (wanted !== source) picture.src = wanted;
  }
}

document.querySelector('.order').addEventListener('change', showColour);
showColour();

/** A link from elsewhere to the cart, or into a closed fold: not every browser opens these by itself. */
function openTarget() {
  const target = document.getElementById(location.hash.slice(1));
  if (target === cart) cart.showPopover();
  const fold = target?.closest('details');
  if (fold) fold.open = true;
}

addEventListener('hashchange', openTarget);
openTarget();

/** On a phone the pictures are drawn along; that has to go by keyboard as well. */
const gallery = document.querySelector('.gallery');
new ResizeObserver(() => {
  if (gallery.scrollWidth > gallery.clientWidth) gallery.tabIndex = 0;
  else gallery.removeAttribute('tabindex');
}).observe(gallery);
