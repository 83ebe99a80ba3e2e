import type { CSSResult, TemplateResult } from 'lit';
import type { AllMessages } from '../locale/messages.js';
import type { Status } from '../session/playback.js';
import type { Timeline } from '../session/timeline.js';
import { buttons, primaryOf, startNow, type Playable } from './buttons.js';
import { icon } from './icons.js';
import { listStyles } from './list.styles.js';
import type { Lit } from './lit.js';
import { panelContent, type PanelView } from './panel.js';
import { headline, sentences } from './phase-line.js';
import type { Player } from './player.js';
import { sessionStyles } from './session.styles.js';
import { listSettings, timerSettings, type OwnList, type OwnTimer } from './settings.js';

/** What a timer shows of a session, beyond what it shows at rest, and a list once somebody opens something in it. */
export interface SessionView {
  readonly styles: CSSResult;
  readonly listStyles: CSSResult;
  headline(player: Player, messages: AllMessages): TemplateResult | undefined;
  sentences(player: Player, messages: AllMessages): TemplateResult | string;
  primaryOf(status: Status, messages: AllMessages): [word: string, sign: TemplateResult];
  buttons(timer: Playable, messages: AllMessages): readonly TemplateResult[];
  startNow(timer: Playable, messages: AllMessages): unknown;
  readonly doneSign: TemplateResult;
  listSettings(list: OwnList, pace: string, messages: AllMessages): TemplateResult;
  timerSettings(timer: OwnTimer, timeline: Timeline, messages: AllMessages): TemplateResult;
  panel(view: PanelView, messages: AllMessages): TemplateResult;
}

/** Made once for a page, with the Lit that its elements are made with. */
export const sessionView = (lit: Lit): SessionView => ({
  styles: sessionStyles(lit),
  listStyles: listStyles(lit),
  headline: (player, messages) => headline(lit, player, messages),
  sentences: (player, messages) => sentences(lit, player, messages),
  primaryOf: (status, messages) => primaryOf(lit, status, messages),
  buttons: (timer, messages) => buttons(lit, timer, messages),
  startNow: (timer, messages) => startNow(lit, timer, messages),
  doneSign: icon(lit, 'done'),
  listSettings: (list, pace, messages) => listSettings(lit, list, pace, messages),
  timerSettings: (timer, timeline, messages) => timerSettings(lit, timer, timeline, messages),
  panel: (view, messages) => panelContent(lit, view, messages),
});
