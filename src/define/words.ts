/**
 * For the file of a script tag, before any element is registered: where the page's language or the pictures are not
 * inside, wait for them. A page reserves the elements' room by `:not(:defined)`, and would jump if they were defined
 * without.
 */
import { wordsOnTheWay } from '../controllers/locale-controller.js';
import { figuresOnTheWay } from '../pictures/inside.js';
import { defineAfter } from './define.js';

const pictures = figuresOnTheWay?.catch(() => console.warn('limber: the pictures could not be fetched.'));
const words = wordsOnTheWay(document.documentElement.lang);
if (words ?? pictures) defineAfter(Promise.all([words, pictures].flatMap((each) => each ?? [])));
