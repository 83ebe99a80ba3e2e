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

/**
 * What is rejected in a suite while nobody cares, up to now: `expect(await unhandled()).to.be.empty`. A browser tells of
 * rejections in order, but not when, so one more is made and waited for.
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
