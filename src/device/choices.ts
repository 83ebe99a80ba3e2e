/** An event on the document, so that it reaches every timer on the page, also those of another copy of the library. */
const CHOICE = 'limber-choice';

/** Tells all timers of a choice that was made in one of them. */
export const tellChoice = (choice: object): void =>
  void document.dispatchEvent(new CustomEvent(CHOICE, { detail: choice }));

/** Calls `tell` for each choice made on the page. Returns a function that stops it. */
export function followChoices(tell: (choice: object) => void): () => void {
  const listen = ({ detail }: Event & { readonly detail?: unknown }): void => tell(Object(detail) as object);
  document.addEventListener(CHOICE, listen);
  return () => document.removeEventListener(CHOICE, listen);
}
