import { proseOf } from '../parts/prose.mjs';

export default {
  slug: 'accessibility',
  title: 'Accessibility',
  lede: 'What it does for people who cannot see, hear, press or lie down as others do; what was tested, and what is not known.',
  body: () => proseOf('accessibility'),
};
