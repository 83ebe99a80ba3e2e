import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begun, button, openSettings, passTime, rendered, told, useBrowser } from './support.mjs';
import { messages } from './words.mjs';

const browser = useBrowser();

const path = '/tests/pages/refused.html';
/** Runs in the page before its own scripts: `refuse(holder, name, answer)` replaces a device API, and records its use. */
function prepare() {
  globalThis.refused = [];
  const note = (name) => globalThis.refused.push(name);
  Object.assign(globalThis, {
    leaveOut(...names) {
      for (const name of names) {
        for (const holder of [globalThis, Window.prototype, Navigator.prototype]) delete holder[name];
      }
    },
    /** Replaces a method or a class. */
    refuse(holder, name, answer) {
      const value = function (...parameters) {
        note(name);
        return answer(...parameters);
      };
      Object.defineProperty(holder, name, { configurable: true, writable: true, value });
    },
    /** Replaces a property by a getter that throws. */
    refuseToName(holder, name) {
      const get = () => {
        note(name);
        throw new DOMException('It is not for you.', 'SecurityError');
      };
      Object.defineProperty(holder, name, { configurable: true, get });
    },
    fail() {
      throw new DOMException('It is not for you.', 'NotAllowedError');
    },
    reject: () => Promise.reject(new DOMException('It is not for you.', 'NotAllowedError')),
    /** A fake voice, since the browser of the tests has none, and utterances that accept it. */
    lendVoice() {
      const voice = { lang: 'en-GB', name: 'A', voiceURI: 'A', localService: true, default: true };
      SpeechSynthesis.prototype.getVoices = () => [voice];
      globalThis.SpeechSynthesisUtterance = class extends EventTarget {
        constructor(text) {
          super();
          this.text = text;
        }
      };
    },
  });
}

/* global leaveOut, refuse, refuseToName, fail, reject, lendVoice */

/* Each runs in the page. A missing API is removed; a refusing one records that it was used. */
const missing = {
  AudioContext: () => leaveOut('AudioContext', 'webkitAudioContext'),
  speechSynthesis: () => leaveOut('speechSynthesis', 'SpeechSynthesisUtterance'),
  vibrate: () => leaveOut('vibrate'),
  wakeLock: () => leaveOut('wakeLock'),
  mediaSession: () => leaveOut('mediaSession', 'MediaMetadata'),
};

const voice = { cues: 'voice' };
const keys = { earphones: true };

const refusing = {
  'an audio context that cannot be made': ['AudioContext', () => refuse(globalThis, 'AudioContext', fail)],
  'an audio context that may not run': ['resume', () => refuse(AudioContext.prototype, 'resume', reject)],
  'an audio context that has no nodes': [
    'createOscillator',
    () => refuse(BaseAudioContext.prototype, 'createOscillator', fail),
  ],
  'a voice that throws': ['speak', () => (lendVoice(), refuse(SpeechSynthesis.prototype, 'speak', fail)), voice],
  'a voice that never begins': [
    'speak',
    () => (lendVoice(), refuse(SpeechSynthesis.prototype, 'speak', () => undefined)),
    voice,
  ],
  'a voice that never ends': [
    'speak',
    () => {
      lendVoice();
      refuse(SpeechSynthesis.prototype, 'speak', (utterance) => queueMicrotask(() => utterance.onstart?.()));
    },
    voice,
  ],
  'a voice that may not speak': [
    'speak',
    () => {
      lendVoice();
      refuse(SpeechSynthesis.prototype, 'speak', (utterance) =>
        queueMicrotask(() => utterance.onerror?.({ error: 'not-allowed' })),
      );
    },
    voice,
  ],
  'no voices': ['getVoices', () => refuse(SpeechSynthesis.prototype, 'getVoices', () => []), voice],
  'voices that cannot be listed': ['getVoices', () => refuse(SpeechSynthesis.prototype, 'getVoices', fail), voice],
  'a speechSynthesis that throws when read': [
    'speechSynthesis',
    () => refuseToName(globalThis, 'speechSynthesis'),
    voice,
  ],
  'a mediaSession that throws when read': ['mediaSession', () => refuseToName(Navigator.prototype, 'mediaSession')],
  'an audioSession that throws when read': ['audioSession', () => refuseToName(Navigator.prototype, 'audioSession')],
  'vibration that throws': ['vibrate', () => refuse(Navigator.prototype, 'vibrate', fail)],
  'a wake lock that is refused': ['request', () => refuse(WakeLock.prototype, 'request', reject)],
  'a wakeLock that throws when read': ['wakeLock', () => refuseToName(Navigator.prototype, 'wakeLock')],
  'storage that throws when read': ['sessionStorage', () => refuseToName(globalThis, 'sessionStorage')],
  'storage that is full': ['setItem', () => refuse(Storage.prototype, 'setItem', fail)],
  'media keys that throw': ['setActionHandler', () => refuse(MediaSession.prototype, 'setActionHandler', fail), keys],
  'a silent track that may not play': ['play', () => refuse(HTMLMediaElement.prototype, 'play', reject), keys],
  'a silent track that throws': ['play', () => refuse(HTMLMediaElement.prototype, 'play', fail), keys],
};

/** Opens the page with these devices refused. `earphones`: switches the media keys on, if they are offered. */
async function openWith(context, refusals, { cues = 'tones', earphones = false } = {}) {
  const opened = await browser.open(context, path, {
    prepare: async (page) => {
      for (const each of [prepare, ...refusals]) await page.evaluateOnNewDocument(each);
    },
  });
  const { page } = opened;
  await rendered(page);
  await page.$eval(
    'hold-timer',
    (timer, wanted) => {
      if (timer.possibleCues().includes(wanted)) timer.chooseCues(wanted);
      else timer.cues = wanted; // a page can set a kind that is not offered
    },
    cues,
  );
  if (!earphones) return opened;
  await openSettings(page, 'hold-timer');
  await page.$eval(
    'hold-timer',
    ({ shadowRoot }, name) =>
      [...shadowRoot.querySelectorAll('#settings label')]
        .find(({ textContent }) => textContent.trim().startsWith(name))
        ?.click(),
    messages.en.earphones,
  );
  return opened;
}

/** Plays from a mouse press to the end, without an error. */
async function assertCompletes({ page, log }) {
  await (await button(page, 'hold-timer')).click();
  await begun(page);
  await passTime(page, 90_000); // a voice that never reports its end is given up after some time
  const events = await told(page);
  assert.deepEqual(
    events.map(({ type, detail }) => (detail.kind ? `${detail.kind} ${detail.side}` : type)),
    ['hold-start', 'ready left', 'hold left', 'switch right', 'hold right', 'hold-complete'],
  );
  assert.deepEqual(events.at(-1).detail.completed, ['hip-flexor']);
  assert.deepEqual(log.problems, []);
}

const refusedIn = (page) => page.evaluate(() => globalThis.refused);

for (const [name, refusal] of Object.entries(missing)) {
  test(`a session comes to its end without ${name}`, async (context) => {
    const settings = { speechSynthesis: voice, mediaSession: keys }[name];
    const opened = await openWith(context, [refusal], settings);
    const isThere = await opened.page.evaluate((each) => each in globalThis || each in navigator, name);
    assert.equal(isThere, false);
    await assertCompletes(opened);
  });
}

test('without tones a session is silent and shows that, until a voice is chosen', async (context) => {
  const { page } = await browser.open(context, path, {
    prepare: async (opened) => {
      for (const each of [prepare, missing.AudioContext]) await opened.evaluateOnNewDocument(each);
    },
  });
  await rendered(page);
  const shown = await page.$eval('hold-timer', (timer) => [timer.cues, ...timer.possibleCues()]);
  assert.deepEqual(shown, ['silent', 'voice', 'silent', 'reader']);
});

for (const [what, [name, refusal, settings]] of Object.entries(refusing)) {
  test(`a session comes to its end with ${what}`, async (context) => {
    const opened = await openWith(context, [refusal], settings);
    await assertCompletes(opened);
    assert.ok((await refusedIn(opened.page)).includes(name), 'it was asked');
  });
}

for (const cues of ['voice', 'tones', 'silent']) {
  test(`a session comes to its end with every device missing (${cues})`, async (context) => {
    const noStorage = refusing['storage that throws when read'][1];
    await assertCompletes(await openWith(context, [...Object.values(missing), noStorage], { cues, earphones: true }));
  });

  test(`a session comes to its end with every device refusing (${cues})`, async (context) => {
    const all = [
      'an audio context that cannot be made',
      'a voice that throws',
      'vibration that throws',
      'a wake lock that is refused',
      'storage that throws when read',
      'media keys that throw',
      'a silent track that throws',
    ].map((what) => refusing[what][1]);
    const opened = await openWith(context, all, { cues, earphones: true });
    await assertCompletes(opened);
    const asked = await refusedIn(opened.page);
    const wanted = { voice: ['AudioContext', 'speak', 'vibrate'], tones: ['AudioContext', 'vibrate'], silent: [] }[
      cues
    ];
    for (const each of ['request', 'sessionStorage', ...wanted]) assert.ok(asked.includes(each), each);
  });
}
