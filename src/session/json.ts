/** What the writer of JSON has made of a value by its `toJSON` is passed over for the value itself. */
function asItIs(this: Record<string, unknown>, key: string): unknown {
  return this[key];
}

/** Plain data as JSON, also on a page whose script gives every array a `toJSON` of its own, as Prototype.js does. */
export const toJson = (value: unknown): string => JSON.stringify(value, 'toJSON' in [] ? asItIs : undefined);
