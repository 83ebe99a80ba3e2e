/**
 * Runs once, when the device is online again, unless the object is gone by then: to wait does not keep it in memory. `run` stands by
 * itself: made where the object is at hand, it would.
 */
export function whenOnline<T extends object>(waiting: T, run: (waiting: T) => void): void {
  const reference = new WeakRef(waiting);
  const tell = (): void => {
    const still = reference.deref();
    if (still) run(still);
  };
  addEventListener('online', tell, { once: true });
}
