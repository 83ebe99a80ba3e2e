/**
 * What `dist/custom-elements.json` holds: the elements and their events as their classes and comments say, read by the analyzer of custom elements
 * manifests. What it leaves open is filled in with the help of the compiler: types are written out, an event has its fields.
 */
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/** Gives each element what it has, and is left out itself: nobody imports it. */
const BASE = 'LimberElement';

/** `program`: of all sources, as the compiler has it. */
export function analyze(program) {
  const files = program.getSourceFiles().filter(({ fileName }) => isDescribed(pathOf(fileName)));
  // before anything else: with the checker, each part of a source knows in what it stands
  const types = new Types(program, files);
  const { modules, ...manifest } = create({ modules: files, plugins: litPlugin() });
  const described = modules.map((module) => published(module, types)).filter(({ exports }) => exports.length > 0);
  return { ...manifest, modules: [...described, ...registrations(described)] };
}

const pathOf = (fileName) => fileName.replaceAll('\\', '/').replace(/^.*?\/(?=src\/)/, '');

/** Elements and their events. */
const isDescribed = (path) =>
  /^src\/elements\/(limber-element|content-error-event|[\w-]+\/[\w-]+\.events|(\w+-\w+)\/\2)\.ts$/.test(path);

const builtPath = (path) =>
  pathOf(path)
    .replace(/^src\//, 'dist/')
    .replace(/\.ts$/, '.js');

/** As an app finds it in the package. */
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

/** What comes from the base belongs to the element like the rest. */
function elementOf({ members, attributes, events, ...element }, types) {
  const ofField = (item, name) => withType(item, types.ofMember(element.name, name));
  const own = members
    .filter(isPublic)
    .map((member) => (member.kind === 'method' ? member : ofField(member, member.name)));
  const isKnown = ({ fieldName }) => fieldName === undefined || own.some(({ name }) => name === fieldName);
  // `lang` is a property of every element, which is followed like an attribute of ours
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

/** A field that is in `detail` as well is described there. */
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

/** What may be left out is said to be what it is otherwise; what can only be read says all that it may be. */
const withType = (item, text) => ({
  ...item,
  type: { text: item.readonly ? text : text.replace(/ \| undefined$/, '') },
});

function eventOf(event, types) {
  const detail = types.fieldsOf(event.type.text, 'detail');
  const names = detail.map(({ name }) => `\`${name}\``).join(', ');
  return { ...event, description: event.description + (names && ` In \`detail\`: ${names}.`), detail };
}

/** Where each tag is registered. */
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

/** Types as text, with the names of unions and of ids replaced by what they stand for. */
class Types {
  #checker;
  #classes;
  /** What each union of the sources names, in its order: the compiler keeps them in the order in which it met them. */
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

  /** What the library gives an event beyond those of any event; with `within`, what such a field holds. */
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

/** What stands for anything comes after what is named, and nothing at all last. */
const rankOf = (text) => ['null', 'undefined'].indexOf(text) + (text.startsWith('(') ? 0.5 : 0);
