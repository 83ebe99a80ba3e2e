import { proseOf } from '../parts/prose.mjs';

export default {
  slug: 'privacy',
  title: 'Privacy',
  lede: 'Every key that is stored, when, and how it goes. Short, because there is one.',
  body: () => proseOf('privacy'),
};
