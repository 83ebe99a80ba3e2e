/** Requests that lead nowhere, as in a cellar. Cut off by the server: not every engine can be told to. */
import { engineOf } from './limits.mjs';

/** engine → what of an address is cut off. No engine runs two files at a time that need this. */
const unreachable = new Map();

const patternOf = (wish) => new RegExp(`^${wish.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

/** await executeServerCommand('unreachable', ['*.png']) – no request that fits gets an answer. An empty list ends it. */
export const unreachableCommand = {
  name: 'unreachable-command',
  executeCommand({ command, payload, session }) {
    if (command !== 'unreachable') return undefined;
    unreachable.set(session.browser.engine, payload.map(patternOf));
    return { blocked: payload };
  },
};

/** Middleware of the runner's server. */
export function cutOff(context, next) {
  const patterns = unreachable.get(engineOf(context.get('user-agent'))) ?? [];
  if (!patterns.some((pattern) => pattern.test(context.href))) return next();
  context.respond = false;
  context.req.socket.destroy();
}
