import type { Quote } from '../../article.ts';
import type { Range } from '../../span.ts';
import type { SpeakerPhrase } from './attribution.ts';
import type { CueWords } from './cues/cue.ts';

/** Quoted or reported words before it is known who the speaker's words mean. */
export interface Passage extends Range {
  readonly type: Quote['type'];
  /** Who said it; null where nothing tells. */
  readonly speaker: SpeakerPhrase | null;
  readonly cue: CueWords | null;
  /** The rule that found the speaker, or the words reported; null where none did. */
  readonly rule: string | null;
  readonly continues: boolean;
}

/** The passage with another speaker, by another rule. */
export function spokenBy(
  { start, end, type, cue, continues }: Passage,
  speaker: SpeakerPhrase | null,
  rule: string | null,
): Passage {
  return { start, end, type, speaker, cue, rule, continues };
}
