import { markup } from '../parts/library.mjs';
import { fromReadme } from '../parts/prose.mjs';

export default {
  slug: 'browsers',
  title: 'Browsers and policies',
  lede: 'Which browsers Limber works in, how that is tested, and what a strict policy has to allow.',
  body: () => markup`${fromReadme('Browsers')}
${fromReadme('Under a strict policy')}`,
};
