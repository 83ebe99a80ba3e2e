/** Whether a reload has cut a session off: looked up once, before anything of a session is fetched. */

let isCutOff: boolean | undefined;

export function wasInterrupted(): boolean {
  try {
    isCutOff ??= sessionStorage.getItem(`limber:session${location.pathname}`) !== null;
  } catch {
    // no rights to look, and so none to have kept anything
  }
  return isCutOff ?? false;
}

/** It goes on, or another has begun. */
export function markResumed(): void {
  isCutOff = false;
}
