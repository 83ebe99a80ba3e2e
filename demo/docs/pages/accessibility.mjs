import { proseOf } from '../parts/prose.mjs';

export default {
  slug: 'accessibility',
  title: 'Accessibility',
  lede: '',
  body: () => proseOf('accessibility'),
};
