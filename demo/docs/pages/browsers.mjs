import { markup } from '../parts/library.mjs';
import { fromReadme } from '../parts/prose.mjs';

export default {
  slug: 'browsers',
  title: 'Browsers and policies',
  lede: 'Which browsers it works in, and how we know. What a strict policy has to allow.',
  body: () => markup`${fromReadme('Browsers')}
${fromReadme('Under a strict policy')}`,
};
