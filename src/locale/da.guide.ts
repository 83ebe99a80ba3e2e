import { guide } from '../content/lower-back-and-hips/guide/da.js';
import { reviews } from '../content/lower-back-and-hips/reviews.js';
import { guideSources as sources } from '../content/lower-back-and-hips/sources.js';
import type { GuideMessages, LanguageGuide } from './messages.js';

const messages: GuideMessages = {
  topics: {
    faq: 'Spørgsmål og svar',
    safety: 'Sikkerhed',
    starting: 'Sådan begynder du',
    tailoring: 'Så det passer til dig',
    sources: 'Kilder',
  },
  advice: 'din læge eller lægevagten',
  reviewed: (who, role, date) => `Gennemgået af ${who}, ${role}, den ${date}.`,
};

const module: LanguageGuide = { messages, content: guide, sources, reviews };
export default module;
