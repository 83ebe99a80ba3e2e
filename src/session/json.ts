export { toJson } from '../content/json.js';
