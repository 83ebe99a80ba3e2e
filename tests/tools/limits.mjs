/**
 * What an engine or its driver cannot do in a test, and why. A test that needs such a feature is skipped in that engine, and the run
 * reports the reason: the error from `limitOf` is thrown by the test itself (`needs` in tests/support/engine.ts) or by a command of
 * the runner. There is no other way to skip a test. Read by Node and by pages.
 */
export const LIMITS = {
  chromium: {},
  'chromium-126': { moveBefore: 'Chrome has it since 133' },
  firefox: {
    'emulated media': 'its driver (WebDriver BiDi) sets no media type and no preference',
    devtools: 'it has no DevTools protocol: no forced colours, no contrast',
    'sound that runs': 'without a sound card its AudioContext stays suspended',
    'sound that waits': 'its OfflineAudioContext has no suspend()',
    'accessibility tree': 'its driver does not hand it out',
  },
  webkit: {
    'emulated media': 'WebDriver sets no media type and no preference',
    devtools: 'it has no DevTools protocol: no forced colours, no contrast',
    'small windows': 'its window is at least some 450 pixels wide',
    'accessibility tree': 'WebDriver does not hand it out',
    moveBefore: 'WebKitGTK 2.50 has none',
  },
};

/** Every engine that the suite may run in. */
export const ENGINES = Object.keys(LIMITS);

export function engineOf(userAgent) {
  const [, chromium] = /Chrome\/(\d+)/.exec(userAgent) ?? [];
  if (chromium) return chromium === '126' ? 'chromium-126' : 'chromium';
  return userAgent.includes('Firefox/') ? 'firefox' : 'webkit';
}

export const LIMIT_MARK = 'This harness cannot: ';

/** The error to throw if `engine` cannot do this, else undefined. */
export function limitOf(engine, what) {
  const why = LIMITS[engine][what];
  return why && new Error(`${LIMIT_MARK}${what} in ${engine}: ${why}`);
}

/** The reason from such an error, in any text that quotes it; undefined if there is none. */
export const limitIn = (text) => text?.split(LIMIT_MARK)[1]?.split('\n')[0];
