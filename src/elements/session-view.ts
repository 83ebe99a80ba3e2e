import { handsFreeHere, playerHere } from './hold-timer/playback-controller.js';
import type { SessionView } from './session/session.js';
import { LIT } from './lit.js';

let view: SessionView | undefined;

/** What is shown once somebody does something; undefined until what plays is here. Made once for the page. */
export function sessionView(): SessionView | undefined {
  view ??= playerHere()?.sessionView(LIT, handsFreeHere());
  return view;
}
