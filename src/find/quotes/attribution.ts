import type { Quotation } from '../../segment/quotations.ts';
import type { Cue, CueWords } from './cues/cue.ts';
import type { Item } from './frame/frame.ts';
import type { Phrase } from './phrases/phrase.ts';
import type { Report } from './report.ts';
import type { Scene } from './scene.ts';

/** Words that name a speaker, with the frame in which they stand. */
export interface SpeakerPhrase {
  readonly phrase: Phrase;
  readonly items: readonly Item[];
  /** What it stands for, where it is a relative pronoun. */
  readonly antecedent: Phrase | null;
}

/** Who said a quotation, by which words, and by which rule that was found. */
export interface Attribution {
  readonly speaker: SpeakerPhrase;
  /** The verb or noun of speech, or "according to". */
  readonly cue: CueWords | null;
  readonly rule: string;
}

/** A sentence of the frame with what was found in it. */
export interface Setting extends Scene {
  /** What its cues report without marks, or with marks inside; in order, none within another. */
  readonly reports: readonly Report[];
}

/** What the sentences and paragraphs before have left in mind. */
export interface Memory {
  /** Who said the last quotation of this paragraph. */
  readonly paragraphSpeaker: SpeakerPhrase | null;
  /** Who said the last quotation of this sentence. */
  readonly sentenceSpeaker: SpeakerPhrase | null;
  /** The last subject of a cue in the sentence before. */
  readonly cueSubject: SpeakerPhrase | null;
  /** Whether the sentence before held a quotation. */
  readonly quoteBefore: boolean;
  /** The subject of the sentence before, or its speaker. */
  readonly subjectBefore: SpeakerPhrase | null;
}

/** A quotation of the frame to be attributed. */
export interface Query {
  readonly setting: Setting;
  readonly memory: Memory;
  /** Index of the quotation's item. */
  readonly at: number;
  readonly quotation: Quotation;
}

/** The speaker of a cue of this setting. */
export function speakerOf(setting: Scene, cue: Cue): SpeakerPhrase {
  return { phrase: cue.subject!, items: setting.frame.items, antecedent: cue.antecedent };
}

/** The phrase as a speaker. */
export function speakerAt(setting: Scene, phrase: Phrase): SpeakerPhrase {
  return { phrase, items: setting.frame.items, antecedent: null };
}
