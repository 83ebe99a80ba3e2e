import { markup } from '../parts/library.mjs';

export default {
  slug: 'builder',
  title: 'Embed builder',
  lede: 'Choose what should stand on your page, and copy what puts it there.',
  body: () => markup`<h2 id="soon">Here soon</h2>`,
};
