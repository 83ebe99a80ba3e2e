/**
 * Creates types for templates of apps: the attributes, properties and events of each tag. The props come from the generator for JSX
 * (`@wc-toolkit/jsx-types`); this module declares them for each framework. The generators for Vue and Svelte are not used, because they type
 * every event as a `CustomEvent`, which ours are not, and do not know Svelte 5; the one for JSX augments ten frameworks at once, of which
 * an app has one.
 */
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { format } from 'prettier';

const FROM = '../index.js';

/** The contents of the files, by their names in `dist/typings`. */
export async function typings(manifest) {
  const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const files = { jsx: jsx(manifest, elements), react: react(elements), vue: vue(elements), svelte: svelte(elements) };
  const formatted = Object.entries(files).map(async ([name, text]) => [
    `${name}.d.ts`,
    await format(text, { parser: 'typescript', singleQuote: true, printWidth: 120 }),
  ]);
  return Object.fromEntries(await Promise.all(formatted));
}

/** For use without a framework: `CustomElements`, to extend any `IntrinsicElements` with. */
function jsx(manifest, elements) {
  const withImports = (key, value) =>
    key === 'events'
      ? value.map((event) => ({ ...event, type: { text: `import('${FROM}').${event.type.text}` } }))
      : value;
  const own = JSON.parse(JSON.stringify(manifest), withImports);
  const whole = generateJsxTypes(own, {
    ...{ fileName: undefined, globalTypePath: FROM },
    componentDescriptionOptions: { order: ['slots'], descriptionSrc: 'summary' },
  });
  const lang = `"lang"?: import('${FROM}').LanguageName | undefined;`;
  const props = whole
    .slice(0, whole.indexOf("declare module 'react'"))
    .replace(/import type .*;/, imports(elements.map(({ name }) => name)))
    .replace(/\/\*\*(?:(?!\*\/)[^])*@deprecated Runtime scoped[^]*?\n};/, '')
    .replaceAll(/"(attr:|prop:|)lang"\?: \w+\['lang'\] \| undefined;/g, (_, before) =>
      lang.replace('lang', `${before}lang`),
    );
  return `${elements.reduce(withText, props)}
    /** A number as text, as in an attribute: templates of Vue and Svelte are written like HTML. */
    type AsText<Value> = \`\${Extract<Value, number>}\`;`;
}

/** Adds the types that can be assigned to a property besides its own: a number as text, ids as a list. */
function withText(props, { name, members }) {
  const also = (member) => {
    if (!member.attribute) return '';
    if (member.name === 'exercises') return ` | readonly import('${FROM}').ExerciseName[]`;
    return /^(number|\d)/.test(member.type?.text ?? '') ? ` | AsText<${name}['${member.name}']>` : '';
  };
  return members.reduce((text, member) => {
    const type = `: ${name}['${member.name}']`;
    return text.replaceAll(`${type} |`, `${type}${also(member)} |`);
  }, props);
}

const imports = (names, from = FROM) => `import type { ${names.join(', ')} } from '${from}';`;

const propsOf = (elements) =>
  imports(['CustomCssProperties', ...elements.map(({ name }) => `${name}Props`)], './jsx.js');

const forEach = (elements, typeOf) => elements.map((element) => `'${element.tagName}': ${typeOf(element)};`).join('\n');

const classesOf = (elements) => imports(elements.map(({ name }) => name));

const react = (elements) => `
  import type { DetailedHTMLProps, HTMLAttributes } from 'react';
  ${classesOf(elements)}
  ${propsOf(elements)}

  type Tag<Element, Props> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & Props;

  interface Tags {
    ${forEach(elements, ({ name }) => `Tag<${name}, ${name}Props>`)}
  }

  declare module 'react' {
    namespace JSX {
      interface IntrinsicElements extends Tags {}
    }
    interface CSSProperties extends CustomCssProperties {}
  }
`;

const vue = (elements) => `
  import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
  ${classesOf(elements)}
  ${propsOf(elements)}

  /** For templates only: an element has neither of these properties. */
  interface ForTemplate<Props, Events extends keyof HTMLElementEventMap> {
    $props: HTMLAttributes & PublicProps & Props;
    $emit: EmitFn<{ [Name in Events]: (event: HTMLElementEventMap[Name]) => void }>;
  }

  type Tag<Element, Props, Events extends keyof HTMLElementEventMap> = new () => Element & ForTemplate<Props, Events>;

  declare module 'vue' {
    interface GlobalComponents {
      ${forEach(elements, ({ name, events }) => `Tag<${name}, ${name}Props, ${events.map((event) => `'${event.name}'`).join(' | ')}>`)}
    }
    interface CSSProperties extends CustomCssProperties {}
    interface HTMLAttributes {
      /** The slot of the element that the child is placed in. */
      slot?: string | undefined;
    }
  }
`;

const svelte = (elements) => `
  import type { HTMLAttributes } from 'svelte/elements';
  ${classesOf(elements)}
  ${propsOf(elements).replace('CustomCssProperties, ', '')}

  declare module 'svelte/elements' {
    interface SvelteHTMLElements {
      ${forEach(elements, ({ name }) => `HTMLAttributes<${name}> & ${name}Props`)}
    }
  }
`;
