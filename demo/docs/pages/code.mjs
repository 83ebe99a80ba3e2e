import { proseOf } from '../parts/prose.mjs';

export default {
  slug: 'code',
  title: 'In code',
  lede: 'For an app or a server: what there is to import, types and editors, elements as HTML before any script, data for search engines, pictures as files.',
  body: () => proseOf('code'),
};
