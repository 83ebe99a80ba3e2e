/** Sorts the device's voices by how well they suit a language. iOS lists its Eloquence voices even where they cannot speak, so these come last. */

/** Chrome for Android writes `da_DK`. */
export const tagOf = (lang: string): string => lang.replaceAll('_', '-').toLowerCase();
const languageOf = (lang: string): string => tagOf(lang).split('-')[0]!;
const regionOf = (lang: string): string | undefined => /-([a-z]{2}|\d{3})(?=-|$)/.exec(tagOf(lang))?.[1];

/** The region where most speakers of a language live, in lower case: `dk` for Danish. Undefined for a malformed tag. */
function homeOf(lang: string): string | undefined {
  try {
    return new Intl.Locale(tagOf(lang)).maximize().region?.toLowerCase();
  } catch {
    return undefined;
  }
}

/** How well a voice suits a page in `lang`; higher is better. The page's region counts most, then the default voice of the device. */
function fitOf(voice: SpeechSynthesisVoice, lang: string, home: string | undefined): number {
  const region = regionOf(voice.lang);
  const own = regionOf(lang);
  return (
    (/eloquence/i.test(voice.voiceURI) ? -16 : 0) +
    (own && region === own ? 8 : 0) +
    (voice.default ? 4 : 0) +
    (/premium|enhanced/i.test(voice.voiceURI + voice.name) ? 2 : 0) +
    (home && region === home ? 1 : 0)
  );
}

/** The voices that speak a language, best first: those on the device if `isLocal`, otherwise those that use the network. */
export function voicesFor(
  all: readonly SpeechSynthesisVoice[],
  lang: string,
  isLocal: boolean,
): SpeechSynthesisVoice[] {
  const home = homeOf(lang);
  return all
    .filter((voice) => voice.localService === isLocal && speaks(voice, lang))
    .sort((a, b) => fitOf(b, lang, home) - fitOf(a, lang, home));
}

export const speaks = (voice: SpeechSynthesisVoice, lang: string): boolean =>
  languageOf(voice.lang) === languageOf(lang);
