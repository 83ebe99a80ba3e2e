/** The `replacer` of `JSON.stringify`. */
type Look = (this: Record<string, unknown>, key: string) => unknown;

/** Returns the value itself, not what its `toJSON` has made of it. */
function asItIs(this: Record<string, unknown>, key: string): unknown {
  return this[key];
}

/** Plain data as JSON. Also works on a page whose scripts give arrays a `toJSON` method, as Prototype.js does. */
export const toJson = (value: unknown, look: Look | undefined = 'toJSON' in [] ? asItIs : undefined): string =>
  JSON.stringify(value, look);
