import { proseOf } from '../parts/prose.mjs';

export default {
  slug: 'code',
  title: 'In code',
  lede: 'For an app or a server. It covers imports, types for your editor, HTML that shows before any script, and data for search engines.',
  body: () => proseOf('code'),
};
