/**
 * What a browser grants only within a press: sound, and on some phones the voice. So this is in the core, which is there before a press, and small; what
 * sounds and speaks is fetched later. Nothing here throws: what is absent or refused stays silent.
 */

let context: AudioContext | undefined;

/** What it does before its first wait, it does within the press. */
async function quietly(run: () => unknown): Promise<void> {
  try {
    await run();
  } catch {
    // absent or refused
  }
}

/** The page's one audio context; undefined before the first `unlock()`, and where there can be none. */
export const audioContext = (): AudioContext | undefined => context;

/** The same, or another in its place where it is over: a phone call leaves it `interrupted`, for good on some phones. */
export function renewedContext(): AudioContext | undefined {
  if (!context || ['closed', 'interrupted'].includes(context.state)) {
    void quietly(() => context?.close());
    context = undefined;
    void quietly(() => (context = new AudioContext()));
  }
  return context;
}

/**
 * Call it synchronously in the press on Start, and in any other that is to be heard; as often as you like.
 * `speech`: also the voice (default no). `playAnyway`: also on a phone whose switch is on silent, where it may stop
 * somebody's music; else music goes on, more softly while a tone sounds, where the browser can (default no).
 */
export function unlock({ speech = false, playAnyway = false } = {}): void {
  void quietly(() => {
    const { audioSession } = navigator as { audioSession?: { type: string } };
    if (audioSession) audioSession.type = playAnyway ? 'playback' : 'transient';
  });
  void quietly(() => renewedContext()?.resume());
  if (speech) {
    void quietly(() => {
      // a page that was read aloud and stopped leaves the voice standing: nothing would be heard, or first what it was at
      const synthesis = speechSynthesis;
      if (synthesis.paused) synthesis.cancel();
      synthesis.resume();
      synthesis.speak(new SpeechSynthesisUtterance(''));
    });
  }
}
