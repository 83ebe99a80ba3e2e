/** Runs something once the page has loaded and has nothing else to do: what is fetched then keeps nobody waiting. */
export function whenIdle(run: () => void): void {
  if (document.readyState !== 'complete') {
    addEventListener('load', () => whenIdle(run), { once: true });
  } else if (typeof requestIdleCallback === 'function') {
    requestIdleCallback(run);
  } else {
    setTimeout(run); // Safari before 26
  }
}
