/** Signs on buttons, drawn for this project on a grid of 24. Each stands beside a word or under a label. */
import { html, type TemplateResult } from 'lit';

const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;

export const playIcon = icon('M7 4.6v14.8c0 .9 1 1.4 1.7.9l11-7.4c.7-.4.7-1.4 0-1.8l-11-7.4c-.7-.5-1.7 0-1.7.9z');
export const pauseIcon = icon('M6 5h4.2v14H6zM13.8 5H18v14h-4.2z');
export const againIcon = icon('M12 5V1.8L6.6 6.5 12 11.2V8a5 5 0 1 1-5 5H4a8 8 0 1 0 8-8z');
export const backIcon = icon(
  'M5 5h2.6v14H5zM19 6.1v11.8c0 .9-1 1.4-1.7.8L9.6 12.8a1 1 0 0 1 0-1.6l7.7-5.9c.7-.6 1.7-.1 1.7.8z',
);
export const skipIcon = icon(
  'M19 5h-2.6v14H19zM5 6.1v11.8c0 .9 1 1.4 1.7.8l7.7-5.9a1 1 0 0 0 0-1.6L6.7 5.3C6 4.7 5 5.2 5 6.1z',
);
export const endIcon = icon(
  'M6.4 4.6 4.6 6.4 10.2 12l-5.6 5.6 1.8 1.8 5.6-5.6 5.6 5.6 1.8-1.8-5.6-5.6 5.6-5.6-1.8-1.8L12 10.2z',
);
export const doneIcon = icon('M9.6 18.6 3.4 12.4l1.9-1.9 4.3 4.3 9.1-9.1 1.9 1.9z');

/** A sign for each kind of phase, so that it is told by more than a word and a colour. */
export const phaseIcons = {
  ready: icon('M12 3a9 9 0 1 0 9 9h-2.4A6.6 6.6 0 1 1 12 5.4z M13.2 3.1v8.9h-2.4V3.1z'),
  transition: icon('M4 10.7h11.2l-4-4L13 4.9l7 7.1-7 7.1-1.8-1.8 4-4H4z'),
  switch: icon('M7.5 4 3 8.5 7.5 13v-3.2H17V7.2H7.5zM16.5 11v3.2H7v2.6h9.5V20l4.5-4.5z'),
  rest: icon('M5 8h11v1.5h1.5a3.5 3.5 0 0 1 0 7h-2A6 6 0 0 1 5 13zM16 14.2h1.5a1.2 1.2 0 0 0 0-2.4H16zM4 19.5h14v2H4z'),
  lift: icon('M12 4l6.5 6.5-1.9 1.9-3.3-3.3V20h-2.6V9.1l-3.3 3.3-1.9-1.9z'),
  hold: icon('M5 9h14v2.5H5zM5 13.5h14V16H5z'),
  lower: icon('M12 20l-6.5-6.5 1.9-1.9 3.3 3.3V4h2.6v10.9l3.3-3.3 1.9 1.9z'),
  breathe: icon(
    'M3 10.5c3-4.5 6-4.5 9 0s5 3.5 7.5-.4l2 1.5c-3.9 5.6-7.8 5.2-11.6.2-2.3-3.2-3.6-3.2-5 .2zM3 17c3-4.5 6-4.5 9 0s5 3.5 7.5-.4l2 1.5c-3.9 5.6-7.8 5.2-11.6.2-2.3-3.2-3.6-3.2-5 .2z',
  ),
};
