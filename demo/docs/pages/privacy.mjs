import { markup } from '../parts/library.mjs';
import { fromReadme, proseOf } from '../parts/prose.mjs';

export default {
  slug: 'privacy',
  title: 'Privacy',
  lede: 'What is stored, when, and when it is deleted. There is only one key.',
  body: () => markup`${fromReadme('Privacy', 'What is sent, and what is stored')}
${proseOf('privacy')}`,
};
