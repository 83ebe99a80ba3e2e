/**
 * What a browser can do, found by looking for it: the browsers inside other apps lack much of what their names promise,
 * and what cannot work there is not offered.
 */
export interface Capabilities {
  /** It speaks; whether in the page's language, the voices tell. */
  readonly voice: boolean;
  readonly sound: boolean;
  /** Something may vibrate. Browsers on computers say that they can, so a screen to touch is asked for as well. */
  readonly vibration: boolean;
  /** It can be asked to keep the screen on; it may still refuse. */
  readonly wakeLock: boolean;
  /** An element can fill the screen: not on an iPhone, nor in a frame without permission. */
  readonly fullscreen: boolean;
  /**
   * A switch at its side may silence it: an iPhone or iPad. Only Safari's engine has `audioSession` (since 16.4), which
   * every browser on these devices uses, and only there together with a screen to touch; Macs have none. A Chromium that
   * comes to have it on Android would be taken for one.
   */
  readonly hasSilentSwitch: boolean;
}

/** Where to look; default the page. Anything may be missing, or throw. */
export interface CapabilityScope {
  readonly speechSynthesis?: unknown;
  readonly SpeechSynthesisUtterance?: unknown;
  readonly AudioContext?: unknown;
  readonly navigator?: object;
  readonly document?: { readonly fullscreenEnabled?: boolean };
}

function has(look: () => unknown): boolean {
  try {
    return Boolean(look());
  } catch {
    return false;
  }
}

/** As of now: some come with a permission, or with a screen that is plugged in. Never throws. */
export function capabilities(scope: CapabilityScope = globalThis): Capabilities {
  const look = (name: string): unknown => (scope.navigator as Record<string, unknown> | undefined)?.[name];
  const hasTouch = has(() => Number(look('maxTouchPoints')) > 0);
  return {
    voice: has(() => scope.speechSynthesis && scope.SpeechSynthesisUtterance),
    sound: has(() => scope.AudioContext),
    vibration: hasTouch && has(() => look('vibrate')),
    wakeLock: has(() => look('wakeLock')),
    fullscreen: has(() => scope.document?.fullscreenEnabled),
    hasSilentSwitch: hasTouch && has(() => look('audioSession')),
  };
}
