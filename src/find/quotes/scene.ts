import type { Cue } from './cues/cue.ts';
import type { Frame, FrameSentence } from './frame/frame.ts';
import type { Phrase } from './phrases/phrase.ts';

/** A sentence of the frame with its cues. */
export interface Scene {
  readonly frame: Frame;
  readonly sentence: FrameSentence;
  /** Every cue, verbs of thought included. */
  readonly cues: readonly Cue[];
  /** The cues that speak and have a subject. */
  readonly live: readonly Cue[];
  /** The subject of the main clause. */
  readonly subject: Phrase | null;
}
