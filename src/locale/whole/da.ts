/** A language with everything inside: for servers, and for pages that fetch nothing later. */
import language from '../da.js';
import guide from '../da.guide.js';
import more from '../da.more.js';
import type { LanguageModule } from '../messages.js';

const whole: LanguageModule = { ...language, more, guide };
export default whole;
