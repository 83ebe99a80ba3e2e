import { proseOf } from '../parts/prose.mjs';

export default {
  slug: 'visitor',
  title: 'What a visitor can do',
  lede: 'Before Start, in a session and in its settings; and what happens when something comes between.',
  body: () => proseOf('visitor'),
};
