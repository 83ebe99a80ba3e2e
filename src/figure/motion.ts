import type { Phase } from '../session/timeline.js';

/**
 * Which pose stands for a phase, 0 (start) to 1 (hold): the hold while it is held or reached for, the start while it is
 * left. What leads to a hold shows where it leads.
 */
export function poseOf(phase: Phase | undefined): number {
  return phase?.kind === 'lower' || phase?.kind === 'breathe' ? 0 : 1;
}
