import { proseOf } from '../parts/prose.mjs';

export default {
  slug: 'recipes',
  title: 'Recipes',
  lede: 'What to paste for the pages that people have, one after the other.',
  body: () => proseOf('recipes'),
};
