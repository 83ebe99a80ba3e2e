import type { CSSResult, TemplateResult } from 'lit';
import type { AllMessages } from '../../locale/messages.js';
import type { Status } from '../../session/playback.js';
import { buttons, primaryOf, startNow, type Playable } from './buttons.js';
import { icon } from '../../player/icons.js';
import { listStyles } from '../routine-list/move-panel.styles.js';
import type { Lit } from '../../player/lit.js';
import { panelContent, type PanelView } from '../routine-list/move-panel.js';
import { headline, sentences } from './instruction-view.js';
import type { Player } from '../../player/player.js';
import { sessionStyles } from './session.styles.js';
import { listSettings, timerSettings, type OwnList, type OwnTimer } from './settings.js';

/** What a timer shows of a session, beyond what it shows at rest, and a list once somebody opens something in it. */
export interface SessionView {
  readonly styles: CSSResult;
  readonly listStyles: CSSResult;
  headline(player: Player, messages: AllMessages): TemplateResult | undefined;
  sentences(player: Player, messages: AllMessages): TemplateResult | string;
  /** The same, and what somebody is asked before her first hold. */
  line(player: Player, messages: AllMessages): unknown;
  primaryOf(status: Status, messages: AllMessages): [word: string, sign: TemplateResult];
  buttons(timer: Playable, messages: AllMessages): readonly TemplateResult[];
  startNow(timer: Playable, messages: AllMessages): unknown;
  readonly doneSign: TemplateResult;
  listSettings(list: OwnList, pace: string, messages: AllMessages): TemplateResult;
  timerSettings(timer: OwnTimer, player: Player, messages: AllMessages): unknown;
  panel(view: PanelView, messages: AllMessages): TemplateResult;
}

/** What can be shown besides, where it could be fetched. */
export interface SessionExtras {
  options(lit: Lit, player: Player, messages: AllMessages): unknown;
  hearingCheck(lit: Lit, player: Player, messages: AllMessages): unknown;
}

/** Made once for a page, with the Lit that its elements are made with. */
export const sessionView = (lit: Lit, extras?: SessionExtras): SessionView => ({
  styles: sessionStyles(lit),
  listStyles: listStyles(lit),
  headline: (player, messages) => headline(lit, player, messages),
  sentences: (player, messages) => sentences(lit, player, messages),
  line: (player, messages) => [sentences(lit, player, messages), extras?.hearingCheck(lit, player, messages)],
  primaryOf: (status, messages) => primaryOf(lit, status, messages),
  buttons: (timer, messages) => buttons(lit, timer, messages),
  startNow: (timer, messages) => startNow(lit, timer, messages),
  doneSign: icon(lit, 'done'),
  listSettings: (list, pace, messages) => listSettings(lit, list, pace, messages),
  timerSettings: (timer, player, messages) => [
    timer.fields?.() ?? timerSettings(lit, timer, player.timeline, messages),
    extras?.options(lit, player, messages),
  ],
  panel: (view, messages) => panelContent(lit, view, messages),
});
