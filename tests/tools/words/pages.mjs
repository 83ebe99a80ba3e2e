import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../files.mjs';
import { squeezed } from '../text.mjs';

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': ' ' };
const inline = 'a|abbr|b|cite|code|em|i|span|strong|sub|sup|time';

const plain = (text) => squeezed(text.replace(/&\w+;/g, (entity) => entities[entity] ?? ' '));

/** What a page says, piece by piece: its text, and the attributes that somebody reads or hears. */
export function piecesOf(html) {
  const shown = html.replace(/<!--.*?-->|<(script|style|svg)\b.*?<\/\1>/gis, ' ');
  const attributes = [...shown.matchAll(/\s(?:alt|title|aria-label|content|heading|data-added)="([^"]*)"/g)];
  const text = shown.replace(new RegExp(`</?(?:${inline})\\b[^>]*>`, 'gi'), '').split(/<[^>]*>/);
  return [...attributes.map(([, value]) => value), ...text].map(plain).filter(Boolean);
}

/** What a page says inside the widgets' tags, for readers without scripts. Lists of sources are left out. */
export function insideWidgets(html) {
  const widgets = html.matchAll(/<(exercise-card|routine-list|hold-timer|exercise-guide)\b([^>]*)>(.*?)<\/\1\s*>/gis);
  return [...widgets].flatMap(([, , attributes, inner]) => (/topic="sources"/.test(attributes) ? [] : piecesOf(inner)));
}

export const readPage = (path) => readFileSync(join(projectRoot, path), 'utf8');
export const langOf = (html) => /<html[^>]*\slang="(\w+)"/.exec(html)[1];
