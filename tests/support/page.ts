/** Makes the page hidden or visible, for its scripts. */
export function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  const visibilityState = hidden ? 'hidden' : 'visible';
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: visibilityState });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Restores the real visibility. */
export function restoreVisibility(): void {
  if (document.hidden) setHidden(false);
  Reflect.deleteProperty(document, 'hidden');
  Reflect.deleteProperty(document, 'visibilityState');
}

/** Counts the listeners on `document`, from now until `restore`. */
export function countListeners(): { readonly open: number; restore(): void } {
  const open = new Set<string>();
  const ids = new Map<unknown, number>();
  const keyOf = (type: string, listener: unknown, options: unknown) => {
    if (!ids.has(listener)) ids.set(listener, ids.size);
    const capture = typeof options === 'object' && options ? (options as AddEventListenerOptions).capture : options;
    return `${type} ${ids.get(listener)} ${Boolean(capture)}`;
  };
  document.addEventListener = function (this: Document, ...[type, listener, options]: unknown[]) {
    open.add(keyOf(type as string, listener, options));
    EventTarget.prototype.addEventListener.call(this, type as string, listener as EventListener, options as boolean);
  };
  document.removeEventListener = function (this: Document, ...[type, listener, options]: unknown[]) {
    open.delete(keyOf(type as string, listener, options));
    EventTarget.prototype.removeEventListener.call(this, type as string, listener as EventListener, options as boolean);
  };
  return {
    get open() {
      return open.size;
    },
    restore() {
      Reflect.deleteProperty(document, 'addEventListener');
      Reflect.deleteProperty(document, 'removeEventListener');
    },
  };
}
