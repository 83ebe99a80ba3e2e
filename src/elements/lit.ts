import { css, html, nothing } from 'lit';
import type { Lit } from '../player/lit.js';

/** What parts that are fetched get instead of importing it. */
export const LIT: Lit = { html, nothing, css };
