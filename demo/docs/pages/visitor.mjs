import { proseOf } from '../parts/prose.mjs';

export default {
  slug: 'visitor',
  title: 'What a visitor can do',
  lede: 'Before Start, during a session and in its settings, and what happens when something interrupts.',
  body: () => proseOf('visitor'),
};
