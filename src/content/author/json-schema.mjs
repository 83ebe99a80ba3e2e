/** Converts the shapes of `schema.ts` into a JSON schema for editors, with the comment of each key as its description. */
import ts from 'typescript';

const NAMED = /^(\w+)Schema$/;

/** Rules of a shape that cannot be derived from its data, by its name. */
const more = { Source: { anyOf: ['doi', 'pmid', 'url'].map((key) => ({ required: [key] })) } };

/** `shapes`: the built module; `source`: its TypeScript; `builtIn`: ids of built-in exercises and routines. */
export function jsonSchema({ shapes, source, builtIn }) {
  const comments = commentsIn(source);
  const named = Object.entries(shapes).filter(([name, shape]) => NAMED.test(name) && shape.json?.keys);
  const nameOf = (shape) => NAMED.exec(named.find(([, each]) => each === shape)?.[0] ?? '')?.[1];
  /** A shape made by `changesOf` has no name of its own: finds the one with the same keys. */
  const likeIt = ({ json }) =>
    named.find(([, each]) => Object.entries(json.keys).every(([key, value]) => each.json.keys[key] === value))[0];

  function described(shape, description) {
    const name = nameOf(shape);
    if (!name || name === 'Collection') return { description, ...written(shape) };
    return description === undefined
      ? { $ref: `#/definitions/${name}` }
      : { description, allOf: [{ $ref: `#/definitions/${name}` }] };
  }

  function properties(shape) {
    const name = likeIt(shape);
    return Object.fromEntries(
      Object.entries(shape.json.keys).map(([key, value]) => {
        const comment = comments.get(name)?.get(key);
        if (!comment) throw new Error(`schema.ts: ${name}.${key} has no comment, which an editor would show.`);
        return [key, described(value, comment)];
      }),
    );
  }

  const changedOnes = {};
  /** The schema for changes of built-in entries is written once. */
  function changed(shape) {
    const name = likeIt(shape.json.either?.[0] ?? shape).replace(NAMED, '$1Changes');
    changedOnes[name] ??= written(shape);
    return { $ref: `#/definitions/${name}` };
  }

  function written(shape) {
    const { enum: choices, most, least, like, of, either, keys, needed, under, kind, changes } = shape.json;
    if (choices) return { enum: choices };
    if (either) return { anyOf: either.map((each) => described(each)) };
    if (keys)
      return {
        type: 'object',
        properties: properties(shape),
        required: Object.keys(needed),
        additionalProperties: false,
      };
    if (like) return { type: 'string', minLength: 1, maxLength: most, pattern: like.source };
    if (under) {
      const ids = kind ? Object.fromEntries(builtIn[kind].map((id) => [id, changed(changes)])) : undefined;
      const names = { maxLength: under.json.most, pattern: under.json.like.source };
      return {
        type: 'object',
        maxProperties: most,
        propertyNames: names,
        properties: ids,
        additionalProperties: described(of),
      };
    }
    return of
      ? { type: 'array', minItems: least, maxItems: most, items: described(of) }
      : { type: 'integer', minimum: least, maximum: most };
  }

  const definitions = named
    .filter(([, shape]) => nameOf(shape) !== 'Collection')
    .map(([, shape]) => [nameOf(shape), { ...written(shape), ...more[nameOf(shape)] }]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A collection of exercises and routines for Limber',
    ...written(shapes.CollectionSchema),
    if: { not: { required: ['extends'] } },
    then: { properties: ofItsOwn(builtIn) },
    definitions: { ...Object.fromEntries(definitions), ...changedOnes },
  };
}

/** Without `extends`, built-in ids are not allowed for own exercises and routines. */
function ofItsOwn(builtIn) {
  const things = Object.fromEntries(
    Object.entries(builtIn).map(([kind, ids]) => [kind, { propertyNames: { not: { enum: ids } } }]),
  );
  return { ...things, text: { additionalProperties: { properties: things } } };
}

/** The comment of each key, by the name of its shape. */
function commentsIn(source) {
  const file = ts.createSourceFile('schema.ts', source, ts.ScriptTarget.Latest, true);
  const found = new Map();
  const keysIn = (node, keys) => {
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      const [comment] = ts.getJSDocCommentsAndTags(node);
      if (comment)
        keys.set(node.name.getText(file), ts.getTextOfJSDocComment(comment.comment)?.replace(/\s*\n\s*/g, ' '));
    }
    ts.forEachChild(node, (child) => void keysIn(child, keys)); // what it returns would stop it
    return keys;
  };
  for (const statement of file.statements.filter(ts.isVariableStatement)) {
    for (const { name, initializer } of statement.declarationList.declarations)
      found.set(name.getText(file), keysIn(initializer, new Map()));
  }
  return found;
}
