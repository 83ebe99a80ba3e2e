/** Replaces features of the browser for a test, and collects unhandled rejections. */

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
    else Reflect.deleteProperty(target, name); // the prototype's property is visible again
  });
}

/** Restores everything before the test is over. */
export function pretendNoMore(): void {
  for (const each of undo.splice(0).reverse()) each();
}

afterEach(pretendNoMore);

/** A function that always throws. */
export function refuse(): never {
  throw new DOMException('no', 'NotAllowedError');
}

/**
 * Collects the unhandled rejections of a suite: `expect(await unhandled()).to.be.empty`. Browsers report rejections in order but at no
 * certain time, so one more rejection is made and waited for.
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
