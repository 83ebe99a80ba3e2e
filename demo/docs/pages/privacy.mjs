import { markup } from '../parts/library.mjs';
import { fromReadme, proseOf } from '../parts/prose.mjs';

export default {
  slug: 'privacy',
  title: 'Privacy',
  lede: 'Every key that is stored, when, and how it goes. Short, because there is one.',
  body: () => markup`${fromReadme('Privacy', 'What is sent, and what is stored')}
${proseOf('privacy')}`,
};
