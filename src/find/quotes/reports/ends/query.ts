import type { Cue } from '../../cues/cue.ts';
import type { Item } from '../../frame/frame.ts';

/** Reported words whose end is looked for. */
export interface EndQuery {
  readonly items: readonly Item[];
  readonly cues: readonly Cue[];
  readonly cue: Cue;
  /** Index of the first item of the content. */
  readonly start: number;
  /** Index after the last item it may have. */
  readonly limit: number;
  /** Whether the cue stands in a lead-in: "Asked whether it rained, Ruiz …". */
  readonly leadIn: boolean;
}

/** Insertions between dashes are no longer. */
export const LONGEST_ASIDE = 30;

/** A dash after fewer words belongs to the words. */
export const SOONEST_DASH = 3;
