/** Requests that fail, as without a connection: by DevTools, or by the server in engines without DevTools. */
import { engineOf, limitOf } from './limits.mjs';

/** engine → patterns of addresses to cut off. Such an engine runs one test file at a time. */
const unreachable = new Map();

const patternOf = (wish) => new RegExp(`^${wish.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

const lacksDevtools = (engine) => limitOf(engine, 'devtools') !== undefined;

/** await executeServerCommand('unreachable', ['*.png']) – no matching request gets an answer. An empty list ends that. */
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

/** Modules that are fetched on demand, for which tests simulate a failure. */
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
  // without this, a module that one test has fetched is cached (the runner allows a year) and not requested in the next
  const set = context.res.setHeader.bind(context.res);
  context.res.setHeader = (name, value) => set(name, name.toLowerCase() === 'cache-control' ? 'no-store' : value);
  return next();
}
