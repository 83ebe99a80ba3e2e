import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../files.mjs';
import { squeezed } from '../text.mjs';

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': ' ' };
const inline = 'a|abbr|b|cite|code|em|i|span|strong|sub|sup|time';

const plain = (text) => squeezed(text.replace(/&\w+;/g, (entity) => entities[entity] ?? ' '));

/** The texts of a page, and its attributes that are read or heard. */
export function piecesOf(html) {
  const shown = html.replace(/<!--.*?-->|<(script|style|svg)\b.*?<\/\1>/gis, ' ');
  const attributes = [...shown.matchAll(/\s(?:alt|title|aria-label|content|heading|data-added)="([^"]*)"/g)];
  const text = shown.replace(new RegExp(`</?(?:${inline})\\b[^>]*>`, 'gi'), '').split(/<[^>]*>/);
  return [...attributes.map(([, value]) => value), ...text].map(plain).filter(Boolean);
}

/** The fallback texts inside the elements of a page, for readers without scripts, without lists of sources. */
export function insideWidgets(html) {
  const widgets = html.matchAll(/<(exercise-card|routine-list|hold-timer|exercise-guide)\b([^>]*)>(.*?)<\/\1\s*>/gis);
  return [...widgets].flatMap(([, , attributes, inner]) => (/topic="sources"/.test(attributes) ? [] : piecesOf(inner)));
}

export const readPage = (path) => readFileSync(join(projectRoot, path), 'utf8');
export const langOf = (html) => /<html[^>]*\slang="(\w+)"/.exec(html)[1];
