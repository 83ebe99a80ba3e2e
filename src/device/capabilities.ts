/**
 * What a browser can do, found by looking for it: the browsers inside other apps lack much of what their names promise,
 * and what cannot work there is not offered.
 */
export interface Capabilities {
  /** It has tones. */
  readonly sound: boolean;
  /** The buttons of earphones and of the lock screen may reach a page. */
  readonly mediaKeys: boolean;
  /**
   * A switch at its side may silence it: an iPhone or iPad. Only Safari's engine has `audioSession` (since 16.4), which
   * every browser on these devices uses, and only there together with a screen to touch; Macs have none. A Chromium that
   * comes to have it on Android would be taken for one.
   */
  readonly silentSwitch: boolean;
}

/** Where to look; default the page. Anything may be missing, or throw. */
export interface CapabilityScope {
  readonly AudioContext?: unknown;
  readonly navigator?: object;
}

function has(look: () => unknown): boolean {
  try {
    return Boolean(look());
  } catch {
    return false;
  }
}

/** As of now: some come with a permission. Never throws. */
export function capabilities(scope: CapabilityScope = globalThis): Capabilities {
  const look = (name: string): unknown => (scope.navigator as Record<string, unknown> | undefined)?.[name];
  return {
    sound: has(() => scope.AudioContext),
    mediaKeys: has(() => look('mediaSession')),
    silentSwitch: has(() => Number(look('maxTouchPoints')) > 0 && look('audioSession')),
  };
}
