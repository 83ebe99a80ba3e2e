/**
 * Asks for what a browser grants only within a press: sound, and on some phones the voice. So this small module is in the core, which is
 * loaded before a press; the rest of sound and voice is fetched later. Nothing here throws: what is absent or refused stays silent.
 */

let context: AudioContext | undefined;

/** Errors and rejections are ignored. `run` is called synchronously, so still within the press. */
async function quietly(run: () => unknown): Promise<void> {
  try {
    await run();
  } catch {
    // absent or refused
  }
}

/** The page's one audio context; undefined before the first `unlock()`, and where there can be none. */
export const audioContext = (): AudioContext | undefined => context;

/** The same, but created if there is none, and replaced if it is closed or interrupted: on some phones it stays `interrupted` after a phone call. */
export function renewedContext(): AudioContext | undefined {
  if (!context || ['closed', 'interrupted'].includes(context.state)) {
    void quietly(() => context?.close());
    context = undefined;
    void quietly(() => (context = new AudioContext()));
  }
  return context;
}

/**
 * Allows sound. Call it synchronously in the event handler of the press on Start, and of any other press after which something is to be
 * heard; as often as you like.
 *
 * @param options `speech`: also allows the voice; default false. `playAnyway`: plays even if the phone is muted, and may stop the person's
 *   music; default false: music goes on, more softly during a tone where the browser can do that.
 */
export function unlock({ speech = false, playAnyway = false } = {}): void {
  void quietly(() => {
    const { audioSession } = navigator as { audioSession?: { type: string } };
    if (audioSession) audioSession.type = playAnyway ? 'playback' : 'transient';
  });
  void quietly(() => renewedContext()?.resume());
  if (speech) {
    void quietly(() => {
      // after a page was read aloud and paused, the voice stays paused: nothing would be heard, or first the rest of that
      const synthesis = speechSynthesis;
      if (synthesis.paused) synthesis.cancel();
      synthesis.resume();
      synthesis.speak(new SpeechSynthesisUtterance(''));
    });
  }
}
