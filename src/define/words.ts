/**
 * For the file of a script tag, before any element is registered: where the page's language is not the one inside, wait
 * for it. A page reserves the elements' room by `:not(:defined)`, and would jump if they were defined without words.
 */
import { wordsOnTheWay } from '../controllers/locale-controller.js';
import { defineAfter } from './define.js';

const words = wordsOnTheWay(document.documentElement.lang);
if (words) defineAfter(words);
