/** `limber`: classes and types, without side effects. To register the elements import `limber/all.js` or one tag's module. */
export * from './elements/exercise-card/exercise-card.js';
export * from './elements/exercise-card/exercise-card.events.js';
export * from './elements/exercise-figure/exercise-figure.js';
export * from './elements/exercise-guide/exercise-guide.js';
export * from './elements/session/hold.events.js';
export * from './elements/hold-timer/hold-timer.js';
export * from './elements/routine-list/routine-list.events.js';
export * from './elements/routine-list/routine-list.js';
export { registerCollection } from './elements/own-collection.js';
export type * from './content/model.js';
export type * from './content/names.js';
export type { Issue } from './controllers/issues-controller.js';
export type { HeadingLevel } from './elements/heading-level.js';
export type { Person } from './figure/rig.js';
export type { Guidance } from './player/preferences.js';
export type { SessionTally } from './session/playback.js';
export { registerLanguage } from './locale/languages.js';
export type { LanguageModule, Messages, Units } from './locale/messages.js';
