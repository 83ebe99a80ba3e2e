import type { LitElement, PropertyDeclaration } from 'lit';
import { valueOf } from '../controllers/input-reader.js';
import type { LimberElement } from './limber-element.js';

/**
 * As Lit's, but what has an attribute reads what it is set to as it reads the attribute, and is then what was read. The rest,
 * which are objects and functions, is taken as it is. Not made of Lit's own decorator, whose import the build takes out.
 */
export function property(options: PropertyDeclaration = {}): (prototype: LimberElement, name: string) => void {
  const { attribute, type } = options;
  return (prototype, name) => {
    const element = prototype.constructor as typeof LitElement;
    if (attribute === false) return element.createProperty(name, options);
    element.createProperty(name, { ...options, converter: (written) => written });
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    Object.defineProperty(prototype, name, {
      ...descriptor,
      set(this: LimberElement, given: unknown) {
        const value = valueOf(given, type);
        if (Number.isNaN(value)) this.noNumbers[typeof attribute === 'string' ? attribute : name] = given;
        descriptor?.set?.call(this, value);
      },
    });
  };
}
