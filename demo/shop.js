const page = document.documentElement;

// The demo server answers ?lang=da with the Danish page; any other static host needs this step.
if (new URLSearchParams(location.search).get('lang') === 'da' && page.lang !== 'da') {
  location.replace(`shop.da.html${location.hash}`);
}

const cart = document.querySelector('#cart');
const { currency, added } = cart.dataset;
const money = new Intl.NumberFormat(page.lang, { style: 'currency', currency, minimumFractionDigits: 0 });
const lines = new Map();

/** The labels of the chosen options, in the page's own words: "Lumbar support belt, M, Graphite". */
function describe(form) {
  const options = [...form.querySelectorAll('input:checked')].map((input) => input.labels[0].textContent.trim());
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
  for (const picture of document.querySelectorAll('.gallery img')) {
    const source = picture.getAttribute('src');
    const wanted = source.replace(/belt-(graphite|sand)/, `belt-${colour}`);
    if (wanted !== source) picture.src = wanted;
  }
}

document.querySelector('.order').addEventListener('change', showColour);
showColour();
