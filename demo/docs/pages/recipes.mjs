import { proseOf } from '../parts/prose.mjs';

export default {
  slug: 'recipes',
  title: 'Recipes',
  lede: 'What to paste for common kinds of pages, one after the other.',
  body: () => proseOf('recipes'),
};
