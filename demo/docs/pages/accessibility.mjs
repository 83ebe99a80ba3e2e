import { markup } from '../parts/library.mjs';
import { fromReadme, proseOf } from '../parts/prose.mjs';

export default {
  slug: 'accessibility',
  title: 'Accessibility',
  lede: 'What Limber does for people with disabilities, what is tested, and what is not known.',
  body: () => markup`${proseOf('accessibility')}
${fromReadme('Accessibility', 'What is tested, and what is not known')}`,
};
