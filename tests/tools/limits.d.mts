/** A reason for which a test cannot run in an engine. See limits.mjs. */
export type Engine = 'chromium' | 'chromium-126' | 'firefox' | 'webkit';
export function engineOf(userAgent: string): Engine;
export function limitOf(engine: Engine, what: string): Error | undefined;
