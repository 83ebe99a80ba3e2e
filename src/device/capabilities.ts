/**
 * What a browser can do, by feature detection, not by its name: the browsers inside other apps lack many features. What cannot work is
 * not offered.
 */
export interface Capabilities {
  /** It can play tones. */
  readonly sound: boolean;
  /** The buttons of earphones and of the lock screen may reach a page. */
  readonly mediaKeys: boolean;
  /**
   * The device may have a mute switch: an iPhone or iPad. Found by `audioSession` together with a touch screen: only WebKit has
   * `audioSession` (since 16.4), every browser on these devices uses WebKit, and Macs have no touch screen. If Chromium on Android ever
   * has it, this will be wrong there.
   */
  readonly silentSwitch: boolean;
}

/** Where to look; by default the page's globals. Anything may be missing, or throw. */
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

/** Looks again at each call, because some features come with a permission. Never throws. */
export function capabilities(scope: CapabilityScope = globalThis): Capabilities {
  const look = (name: string): unknown => (scope.navigator as Record<string, unknown> | undefined)?.[name];
  return {
    sound: has(() => scope.AudioContext),
    mediaKeys: has(() => look('mediaSession')),
    silentSwitch: has(() => Number(look('maxTouchPoints')) > 0 && look('audioSession')),
  };
}
