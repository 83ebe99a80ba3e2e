import { markup } from '../parts/library.mjs';

const places = [
  {
    picture: 'belt-graphite.svg',
    title: 'A product page',
    text: 'A five-minute routine and two single moves below the goods, in the shop’s own colour and type.',
    links: [
      ['shop.html', 'Product page in English'],
      ['shop.da.html', 'Produktside på dansk', 'da'],
    ],
  },
  {
    picture: 'living-room.svg',
    title: 'An article',
    text: 'Moves where the text speaks of them, two routines, safety, questions and sources. It reads without scripts.',
    links: [['blog.html', 'Article in English']],
  },
  {
    picture: 'desk.svg',
    title: 'Another, in Swedish',
    text: 'A break at the desk: an article of its own, and every word of the widgets with it.',
    links: [['blog.sv.html', 'Artikel på svenska', 'sv']],
  },
  {
    picture: 'glute-bridge.svg',
    title: 'Every picture',
    text: 'A contact sheet and a filmstrip of each move, in the colours that you choose, with the tag to copy.',
    links: [['figures.html', 'All moves as pictures']],
  },
  {
    picture: 'wall-sit.svg',
    title: 'Your own exercises',
    text: 'Write a file of your own, and see what becomes of it and what is wrong with it as you type.',
    links: [['content.html', 'Try your own content']],
  },
];

const link = ([file, text, lang]) =>
  lang
    ? markup`<a href="demo/${file}" hreflang="${lang}" lang="${lang}">${text}</a>`
    : markup`<a href="demo/${file}">${text}</a>`;

export default {
  slug: 'in-use',
  title: 'See it in use',
  lede: 'On the pages of Lodret, an invented shop. The figures wear its colours: green in the shop, rust in its journal.',
  body: () => markup`<ul class="places">
${places.map(
  ({ picture, title, text, links }) => markup`<li>
<img src="demo/pictures/${picture}" alt="" loading="lazy">
<h2>${title}</h2>
<p>${text}</p>
<p class="links">${links.map(link)}</p>
</li>
`,
)}</ul>`,
};
