/** Runs something once the page has loaded and has nothing else to do, at the latest two seconds later: what is fetched then keeps nobody waiting. */
export function whenIdle(run: () => void): void {
  if (document.readyState !== 'complete') {
    addEventListener('load', () => whenIdle(run), { once: true });
  } else if (typeof requestIdleCallback === 'function') {
    requestIdleCallback(run, { timeout: 2_000 });
  } else {
    setTimeout(run); // Safari before 26
  }
}
