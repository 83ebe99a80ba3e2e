/**
 * Calls `run` once, when the device is online again. `waiting` is held weakly: if it has been garbage-collected by then, nothing is called.
 * So `run` must be a function that does not capture it.
 */
export function whenOnline<T extends object>(waiting: T, run: (waiting: T) => void): void {
  const reference = new WeakRef(waiting);
  const tell = (): void => {
    const still = reference.deref();
    if (still) run(still);
  };
  addEventListener('online', tell, { once: true });
}
