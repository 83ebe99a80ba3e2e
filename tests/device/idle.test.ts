import { expect } from '@open-wc/testing';
import { whenIdle } from '../../src/device/idle.js';
import { pretend } from '../support/pretend.js';

/** What was put off to a task of its own. */
const tasks: (() => void)[] = [];
beforeEach(() => {
  tasks.length = 0;
  pretend(document, 'readyState', 'complete');
  pretend(window, 'setTimeout', (run: () => void) => tasks.push(run));
});

function runTasks(): void {
  for (const run of tasks.splice(0)) run();
}

/** How often it has run. */
function counted(): { run: () => void; times: number } {
  const counter = { times: 0, run: () => void (counter.times += 1) };
  return counter;
}

describe('what waits until the page is idle', () => {
  it('is run by the browser when that has nothing else to do', () => {
    const counter = counted();
    const asked: IdleRequestCallback[] = [];
    pretend(window, 'requestIdleCallback', (callback: IdleRequestCallback) => asked.push(callback));
    whenIdle(counter.run);
    runTasks();
    const before = counter.times;
    for (const callback of asked) callback({ didTimeout: false, timeRemaining: () => 50 });
    expect([asked.length, before, counter.times]).to.deep.equal([1, 0, 1]);
  });

  it('runs in a task of its own where the browser does not tell when it is idle', () => {
    const counter = counted();
    pretend(window, 'requestIdleCallback', undefined);
    whenIdle(counter.run);
    const before = counter.times;
    runTasks();
    expect([before, counter.times]).to.deep.equal([0, 1]);
  });

  it('waits for the page to have loaded first, and runs once', () => {
    const counter = counted();
    pretend(window, 'requestIdleCallback', undefined);
    pretend(document, 'readyState', 'interactive');
    whenIdle(counter.run);
    runTasks();
    const before = counter.times;
    pretend(document, 'readyState', 'complete');
    dispatchEvent(new Event('load'));
    const atLoad = counter.times;
    runTasks();
    dispatchEvent(new Event('load'));
    runTasks();
    expect([before, atLoad, counter.times]).to.deep.equal([0, 0, 1]);
  });

  it('runs in a real page', async () => {
    await new Promise<void>((done) => whenIdle(done));
  });
});
