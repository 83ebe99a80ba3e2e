/** The browser's own, also where a page has put something else under its name, as MooTools up to 1.4 does. */
export const NativeEvent = Object.getPrototypeOf(globalThis.UIEvent ?? CustomEvent) as typeof Event;
