import { markup } from '../parts/library.mjs';

export default {
  slug: 'theming',
  title: 'Theming',
  lede: 'Each variable beside a live card, with the contrast that results.',
  body: () => markup`<h2 id="soon">Here soon</h2>`,
};
