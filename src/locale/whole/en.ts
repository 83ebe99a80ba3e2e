/** A language with everything inside: for servers, and for pages that fetch nothing later. */
import language from '../en.js';
import guide from '../en.guide.js';
import more from '../en.more.js';
import type { LanguageModule } from '../messages.js';

const whole: LanguageModule = { ...language, more, guide };
export default whole;
