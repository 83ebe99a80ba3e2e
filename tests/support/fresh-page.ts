/** Creates a page in a frame, which loads every module anew: what one test has fetched is not there in the next. */
import type { HoldTimer } from '../../src/elements/hold-timer/hold-timer.js';

export interface FreshPage {
  readonly window: Window & typeof globalThis;
  readonly frame: HTMLIFrameElement;
  /** The timers on the page, also those inside other elements. */
  readonly timers: HoldTimer[];
  /** The warnings in its console. */
  readonly warnings: string[];
  /** Paths of the source modules that the page has fetched so far, such as `player/player.ts`. */
  fetched(): Promise<string[]>;
  /** Resolves when the session's code has been fetched, or could not be. Fetches it if nothing else has. */
  arrival(): Promise<'here' | 'failed'>;
}

const frames = new Set<HTMLIFrameElement>();
afterEach(() => {
  // removing a frame is like a reload: its session would be continued in the next frame
  sessionStorage.clear();
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** `before`: a script that runs before the library is loaded. */
export async function freshPage(body: string, before = ''): Promise<FreshPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 400px; height: 500px; border: 0';
  // `loadSession` is handed out, so that a test can wait for the same promise as the elements
  frame.srcdoc = `<!doctype html><html lang="en"><script>${before}</script><body>${body}
    <script type="module">
      import '/src/all.ts';
      import { loadSession } from '/src/elements/hold-timer/playback-controller.ts';
      window.loadSession = loadSession;
    </script></body></html>`;
  frames.add(frame);
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;

  const window = frame.contentWindow as FreshPage['window'] & { loadSession: () => Promise<unknown> };
  const warnings: string[] = [];
  window.console.warn = (first: unknown) => void warnings.push(String(first));
  const timers = [...window.document.querySelectorAll('hold-timer, exercise-card, routine-list')].map((el) =>
    el.localName === 'hold-timer' ? el : el.shadowRoot!.querySelector('hold-timer')!,
  ) as HoldTimer[];
  for (const timer of timers) await timer.updateComplete;
  return {
    window,
    frame,
    timers,
    warnings,
    async fetched() {
      // when this request is answered, the earlier ones have been answered too
      await window.fetch('/package.json', { cache: 'no-store' });
      return window.performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.startsWith('/src/'))
        .map((path) => path.slice('/src/'.length));
    },
    async arrival() {
      const outcome = await window.loadSession().then(
        () => 'here' as const,
        () => 'failed' as const,
      );
      for (const timer of timers) await timer.updateComplete;
      return outcome;
    },
  };
}
