/** What is made of a value on its way into JSON. */
type Look = (this: Record<string, unknown>, key: string) => unknown;

/** What the writer of JSON has made of a value by its `toJSON` is passed over for the value itself. */
function asItIs(this: Record<string, unknown>, key: string): unknown {
  return this[key];
}

/** Plain data as JSON, also on a page whose script gives every array a `toJSON` of its own, as Prototype.js does. */
export const toJson = (value: unknown, look: Look | undefined = 'toJSON' in [] ? asItIs : undefined): string =>
  JSON.stringify(value, look);
