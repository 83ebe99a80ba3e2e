/**
 * What is included in apps and servers, because they render at once: English, and all persons. The other languages are
 * fetched when a page uses them.
 */
import { man } from '../figure/man.js';
import { senior } from '../figure/senior.js';
import { addPerson } from '../figure/rig.js';
import en from '../locale/en.js';
import { offerShipped, registerLanguage } from '../locale/languages.js';
import { shippedLanguages } from '../locale/shipped-languages.js';

addPerson('man', man);
addPerson('senior', senior);
offerShipped(shippedLanguages);
registerLanguage(en);
