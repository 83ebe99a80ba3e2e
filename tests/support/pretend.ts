/** What a browser is made to have, and what it tells of. */

const undo: (() => void)[] = [];

/** Until the test is over, `target` has this. */
export function pretend(target: object, name: string, value: unknown): void {
  define(target, name, { writable: true, value });
}

/** The same, asked for each time. */
export function pretendGetter(target: object, name: string, get: () => unknown): void {
  define(target, name, { get });
}

function define(target: object, name: string, descriptor: PropertyDescriptor): void {
  const was = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
  undo.push(() => {
    if (was) Object.defineProperty(target, name, was);
    else Reflect.deleteProperty(target, name); // what is left is the prototype's
  });
}

/** Before the test is over. */
export function pretendNoMore(): void {
  for (const each of undo.splice(0).reverse()) each();
}

afterEach(pretendNoMore);

/** Whatever is asked of it. */
export function refuse(): never {
  throw new DOMException('no', 'NotAllowedError');
}

/** A browser tells of a rejection that nobody cared for after the microtasks, and before the next message. */
export const nextMessage = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(null);
  });

/** What is rejected in a suite while nobody cares, test by test. Read it after `nextMessage()`. */
export function collectUnhandled(): unknown[] {
  const unhandled: unknown[] = [];
  const listen = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    unhandled.push(event.reason);
  };
  beforeEach(() => {
    unhandled.length = 0;
    addEventListener('unhandledrejection', listen);
  });
  afterEach(() => removeEventListener('unhandledrejection', listen));
  return unhandled;
}
