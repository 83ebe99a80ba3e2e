/**
 * Icons, drawn for this project on a grid of 24 with lines of 2 and round ends. Each is beside a word or has a label.
 * The path after `|` is filled as well, as in the icons of media players.
 */
import { html, type TemplateResult } from 'lit';

export const UP = 'M12 20V5M6 10.5l6-6 6 6';
export const DOWN = 'M12 4v15M6 13.5l6 6 6-6';
const CROSS = 'M6 6l12 12M18 6 6 18';
const SPEAKER = 'M4 9.7v4.6h3.2l4.3 3.7V6L7.2 9.7z';

const PATHS = {
  play: '|M9 6l9.5 6L9 18z',
  pause: '|M7.5 5.5h2v13h-2zM14.5 5.5h2v13h-2z',
  again: 'M4 12a8 8 0 1 0 2.6-5.9M4 4v4.5h4.5',
  back: 'M6 6v12|M18 7v10l-7-5z',
  skip: 'M18 6v12|M6 7v10l7-5z',
  end: CROSS,
  close: CROSS,
  expand: 'M4 9.5V4h5.5M14.5 4H20v5.5M20 14.5V20h-5.5M9.5 20H4v-5.5',
  settings:
    'M4 7h7M17 7h3M4 17h3M13 17h7M16.5 7a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM12.5 17a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z',
  sound: `${SPEAKER}M15.2 9.2a4 4 0 0 1 0 5.6M18 6.5a7.8 7.8 0 0 1 0 11`,
  mute: `${SPEAKER}M15.5 9.5l5 5M20.5 9.5l-5 5`,
  chevron: 'M6 9.5l6 6 6-6',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  info: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 7.5V13M12 16.3v.2',
  left: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z|M12 4a8 8 0 0 0 0 16z',
  right: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z|M12 4a8 8 0 0 1 0 16z',
  done: 'M5 12.5 9.5 17 19 7.5',
  up: UP,
  down: DOWN,
};

export type IconName = keyof typeof PATHS;

/** An icon by its path. */
export function sign(path: string): TemplateResult {
  const [lines = '', solid = ''] = path.split('|');
  return html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${lines} />
    <path class="solid" d=${solid} />
  </svg>`;
}

export const icon = (name: IconName): TemplateResult => sign(PATHS[name]);
