/** Replaces parts of the browser during a test. */

const undo: (() => void)[] = [];

/** Gives `target` this property until the test is over. */
export function pretend(target: object, name: string, value: unknown): void {
  define(target, name, { writable: true, value });
}

/** The same with a getter. */
export function pretendGetter(target: object, name: string, get: () => unknown): void {
  define(target, name, { get });
}

function define(target: object, name: string, descriptor: PropertyDescriptor): void {
  const was = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
  undo.push(() => {
    if (was) Object.defineProperty(target, name, was);
    else Reflect.deleteProperty(target, name); // the property of the prototype is visible again
  });
}

/** Restores everything; runs after each test, or earlier if called. */
export function pretendNoMore(): void {
  for (const each of undo.splice(0).reverse()) each();
}

afterEach(pretendNoMore);

/** A function that always throws, as a browser that refuses. */
export function refuse(): never {
  throw new DOMException('no', 'NotAllowedError');
}

/**
 * Collects the unhandled rejections of each test: `expect(await unhandled()).to.be.empty`. A browser reports rejections in order, but at
 * some later time, so this makes one more and waits until that is reported.
 */
export function collectUnhandled(): () => Promise<unknown[]> {
  const unhandled: unknown[] = [];
  const last = new Error('the last');
  let lastCame = () => {};
  const listen = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    if (event.reason === last) lastCame();
    else unhandled.push(event.reason);
  };
  beforeEach(() => {
    unhandled.length = 0;
    addEventListener('unhandledrejection', listen);
  });
  afterEach(() => removeEventListener('unhandledrejection', listen));
  return async () => {
    const came = new Promise<void>((done) => (lastCame = done));
    void Promise.reject(last);
    await came;
    return unhandled;
  };
}
