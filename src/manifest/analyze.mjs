/**
 * Creates `dist/custom-elements.json`: the elements and their events, read from classes and comments by the custom elements manifest
 * analyzer. The TypeScript compiler adds what the analyzer leaves out: types are written out in full, and events have their fields.
 */
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/** The base class. Each element gets its members; the class itself is left out, because nobody imports it. */
const BASE = 'LimberElement';

/** `program`: the compiler's program of all sources. */
export function analyze(program) {
  const files = program.getSourceFiles().filter(({ fileName }) => isDescribed(pathOf(fileName)));
  // first of all: creating the type checker sets the parent of every syntax node, which the analyzer needs
  const types = new Types(program, files);
  const { modules, ...manifest } = create({ modules: files, plugins: litPlugin() });
  const described = modules.map((module) => published(module, types)).filter(({ exports }) => exports.length > 0);
  return { ...manifest, modules: [...described, ...registrations(described)] };
}

const pathOf = (fileName) => fileName.replaceAll('\\', '/').replace(/^.*?\/(?=src\/)/, '');

/** Whether a source belongs in the manifest: the elements and their events. */
const isDescribed = (path) =>
  /^src\/elements\/(limber-element|content-error-event|[\w-]+\/[\w-]+\.events|(\w+-\w+)\/\2)\.ts$/.test(path);

const builtPath = (path) =>
  pathOf(path)
    .replace(/^src\//, 'dist/')
    .replace(/\.ts$/, '.js');

/** A module as an app finds it in the package. */
function published({ path, declarations, exports, ...module }, types) {
  const classes = declarations.filter(({ kind, name }) => kind === 'class' && name !== BASE);
  const isPublished = ({ name }) => classes.some((each) => each.name === name);
  return {
    ...{ ...module, path: builtPath(path) },
    declarations: classes.map((each) => (each.tagName ? elementOf(each, types) : eventClassOf(each, types))),
    exports: exports
      .filter(isPublished)
      .map((each) => ({ ...each, declaration: { ...each.declaration, module: builtPath(path) } })),
  };
}

/** The entry of an element. Inherited members are listed like its own. */
function elementOf({ members, attributes, events, ...element }, types) {
  const ofField = (item, name) => withType(item, types.ofMember(element.name, name));
  const own = members
    .filter(isPublic)
    .map((member) => (member.kind === 'method' ? member : ofField(member, member.name)));
  const isKnown = ({ fieldName }) => fieldName === undefined || own.some(({ name }) => name === fieldName);
  // `lang` is a standard property of every element, and our elements follow it like their own attributes
  const given = attributes
    .filter(isKnown)
    .map((each) => (each.fieldName ? ofField(each, each.fieldName) : { ...each, fieldName: each.name }));
  const fired = events.filter(({ name }) => name).map((event) => eventOf(event, types));
  const whole = { ...element, superclass: { name: 'LitElement', package: 'lit' }, members: own };
  return Object.fromEntries(
    Object.entries({ ...whole, attributes: given, events: fired }).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map(tidied) : typeof value === 'string' ? inOneLine(value) : value,
    ]),
  );
}

/** The entry of an event class. A field that `detail` has too takes the description from there. */
function eventClassOf({ kind, name, description }, types) {
  const detail = types.fieldsOf(name, 'detail');
  const said = (field) =>
    field.name === 'detail'
      ? 'The same facts as one object.'
      : detail.find((each) => each.name === field.name)?.description;
  return {
    ...{ kind, name, description: inOneLine(description), superclass: { name: 'Event', package: 'global:' } },
    members: types
      .fieldsOf(name)
      .map((field) => ({ kind: 'field', ...field, description: said(field) ?? field.description, readonly: true })),
  };
}

const inOneLine = (text) => text.replace(/\s*\n\s*/g, ' ');

const tidied = (item) => {
  const entries = Object.entries(item).filter(([key]) => key !== 'inheritedFrom');
  return Object.fromEntries(entries.map(([key, value]) => [key, key === 'description' ? inOneLine(value) : value]));
};

const isPublic = ({ privacy, static: isStatic, name }) =>
  !isStatic && privacy !== 'private' && privacy !== 'protected' && !/^#|Callback$/.test(name);

/** Removes `| undefined` from the type of an optional property; a readonly one keeps it. */
const withType = (item, text) => ({
  ...item,
  type: { text: item.readonly ? text : text.replace(/ \| undefined$/, '') },
});

function eventOf(event, types) {
  const detail = types.fieldsOf(event.type.text, 'detail');
  const names = detail.map(({ name }) => `\`${name}\``).join(', ');
  return { ...event, description: event.description + (names && ` In \`detail\`: ${names}.`), detail };
}

/** The modules that register the tags. */
const registrations = (modules) =>
  modules.flatMap(({ path, declarations }) =>
    declarations
      .filter(({ tagName }) => tagName)
      .map(({ name, tagName }) => ({
        kind: 'javascript-module',
        path: `dist/define/${tagName}.js`,
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }],
      })),
  );

/** Types as text, with the names of union types replaced by their members. */
class Types {
  #checker;
  #classes;
  /** The members of each union type in the order of the source: the compiler keeps them in the order in which it first met them. */
  #unions;

  constructor(program, files) {
    const checker = program.getTypeChecker();
    this.#checker = checker;
    this.#unions = program.getSourceFiles().flatMap(unionsIn);
    const statements = files.flatMap((file) => [...file.statements]).filter(ts.isClassDeclaration);
    this.#classes = new Map(statements.map((each) => [each.name.text, checker.getTypeAtLocation(each)]));
  }

  ofMember(className, name) {
    const member = this.#classes.get(className)?.getProperty(name);
    return member && this.#textOf(this.#checker.getTypeOfSymbol(member));
  }

  /** The fields of an event that the library adds; with `within`, the fields of the object in that field. */
  fieldsOf(className, within) {
    const event = this.#classes.get(className);
    if (!event) throw new Error(`There is no event ${className}.`);
    const type = within ? this.#checker.getTypeOfSymbol(event.getProperty(within)) : event;
    const isOwn = ({ declarations: [first] }) => pathOf(first.getSourceFile().fileName).startsWith('src/');
    return this.#checker
      .getPropertiesOfType(type)
      .filter(isOwn)
      .map((field) => ({
        name: field.name,
        type: { text: this.#textOf(this.#checker.getTypeOfSymbol(field)) },
        description: inOneLine(ts.displayPartsToString(field.getDocumentationComment(this.#checker))),
      }));
  }

  #textOf(type) {
    const each = (type.isUnion() ? type.types : [type]).map((part) => this.#partOf(part));
    const isBoolean = each.includes('true') && each.includes('false');
    const texts = isBoolean ? ['boolean', ...each.filter((text) => text !== 'true' && text !== 'false')] : each;
    const named = texts.filter((text) => rankOf(text) < 0);
    const order = this.#unions.find((union) => named.every((text) => union.includes(text))) ?? named;
    return texts.sort((a, b) => rankOf(a) - rankOf(b) || order.indexOf(a) - order.indexOf(b)).join(' | ');
  }

  #partOf(type) {
    const { NoTruncation, InTypeAlias, UseSingleQuotesForStringLiteralType } = ts.TypeFormatFlags;
    const flags = NoTruncation | InTypeAlias | UseSingleQuotesForStringLiteralType;
    const text = this.#checker.typeToString(type, undefined, flags);
    return type.isIntersection() ? `(${text})` : text;
  }
}

const unionsIn = (file) =>
  file.isDeclarationFile
    ? []
    : file.statements
        .filter((each) => ts.isTypeAliasDeclaration(each) && ts.isUnionTypeNode(each.type))
        .map(({ type }) => type.types.map((part) => part.getText()));

/** Sorts types: names first, then `(string & {})`, then null and undefined. */
const rankOf = (text) => ['null', 'undefined'].indexOf(text) + (text.startsWith('(') ? 0.5 : 0);
