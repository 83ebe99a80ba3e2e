import { guide } from '../content/lower-back-and-hips/guide/en.js';
import { reviews } from '../content/lower-back-and-hips/reviews.js';
import { guideSources as sources } from '../content/lower-back-and-hips/sources.js';
import type { GuideMessages, LanguageGuide } from './messages.js';

const messages: GuideMessages = {
  topics: {
    faq: 'Questions and answers',
    safety: 'Safety',
    starting: 'How to begin',
    tailoring: 'Made to fit',
    sources: 'Sources',
  },
  advice: 'your doctor or out-of-hours service',
  reviewed: (who, role, date) => `Reviewed by ${who}, ${role}, on ${date}.`,
};

const module: LanguageGuide = { messages, content: guide, sources, reviews };
export default module;
