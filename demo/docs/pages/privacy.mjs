import { proseOf } from '../parts/prose.mjs';

export default {
  slug: 'privacy',
  title: 'Privacy',
  lede: '',
  body: () => proseOf('privacy'),
};
