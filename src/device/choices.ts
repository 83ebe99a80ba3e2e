/** Told on the document: so it reaches all timers of a page, also those of another copy of the library. */
const CHOICE = 'limber-choice';

/** Somebody has chosen in one timer what counts for all of the page. */
export const tellChoice = (choice: object): void =>
  void document.dispatchEvent(new CustomEvent(CHOICE, { detail: choice }));

/** The answer ends it. */
export function followChoices(tell: (choice: object) => void): () => void {
  const listen = ({ detail }: Event & { readonly detail?: unknown }): void => tell(Object(detail) as object);
  document.addEventListener(CHOICE, listen);
  return () => document.removeEventListener(CHOICE, listen);
}
