export type Command = 'press' | 'back' | 'skip' | 'announce' | 'fullscreen';

/**
 * What a key asks for while the focus is inside: p pauses and resumes, the arrows go back and on in the direction of
 * reading, t tells the time left, f opens the view of the whole window and closes it. Nothing where somebody writes, or with a modifier, which belong to others.
 */
export function commandOf(event: KeyboardEvent, timer: Element): Command | undefined {
  const { key, altKey, ctrlKey, metaKey, defaultPrevented } = event;
  const writes = (event.target as Element).closest('input, select, textarea, [contenteditable]');
  if (altKey || ctrlKey || metaKey || defaultPrevented || writes) return undefined;
  // not by `:dir()`, at which Chrome before 120 throws
  const onward = getComputedStyle(timer).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case 'p':
      return 'press';
    case 't':
      return 'announce';
    case 'f':
      return 'fullscreen';
    case 'ArrowLeft':
    case 'ArrowRight':
      return key === onward ? 'skip' : 'back';
    default:
      return undefined;
  }
}
