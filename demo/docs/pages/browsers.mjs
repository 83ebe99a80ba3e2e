import { markup } from '../parts/library.mjs';
import { fromReadme } from '../parts/prose.mjs';

export default {
  slug: 'browsers',
  title: 'Browsers and policies',
  lede: 'Which browsers it works in, how that is tested, and what it needs under a content security policy.',
  body: () => markup`${fromReadme('Browsers')}
${fromReadme('Under a strict policy')}`,
};
