/** What leads a session by ear and by touch: one part, fetched along with what plays. */
export { Aids } from './aids.js';
