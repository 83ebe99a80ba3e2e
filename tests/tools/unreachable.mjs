/** Requests that lead nowhere, as in a cellar: by DevTools, or cut off by the server where an engine has none. */
import { engineOf, limitOf } from './limits.mjs';

/** engine → what of an address is cut off. Such an engine runs one file at a time. */
const unreachable = new Map();

const patternOf = (wish) => new RegExp(`^${wish.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

const lacksDevtools = (engine) => limitOf(engine, 'devtools') !== undefined;

/** await executeServerCommand('unreachable', ['*.png']) – no request that fits gets an answer. An empty list ends it. */
export const unreachableCommand = (devtoolsOf) => ({
  name: 'unreachable-command',
  async executeCommand({ command, payload, session: { browser, id } }) {
    if (command !== 'unreachable') return undefined;
    if (lacksDevtools(browser.engine)) {
      unreachable.set(browser.engine, payload.map(patternOf));
    } else {
      const devtools = await devtoolsOf(browser.getPage(id));
      await devtools.send('Network.enable');
      await devtools.send('Network.setBlockedURLs', { urls: payload });
    }
    return { blocked: payload };
  },
});

/** What is fetched when it is needed, of which tests want to see what happens when it cannot be had. */
const LATER = /\/src\/(player\/|.*\/(guide|session)\/|.*(guide-view|move-panel)\.)/;

/** Middleware of the runner's server. */
export function cutOff(context, next) {
  const engine = engineOf(context.get('user-agent'));
  if (!lacksDevtools(engine) || !LATER.test(context.path)) return next();
  if (unreachable.get(engine)?.some((pattern) => pattern.test(context.href))) {
    context.respond = false;
    context.req.socket.destroy();
    return undefined;
  }
  // else what one test has fetched would not be asked for in the next: the runner has it kept for a year
  const set = context.res.setHeader.bind(context.res);
  context.res.setHeader = (name, value) => set(name, name.toLowerCase() === 'cache-control' ? 'no-store' : value);
  return next();
}
