import type { Cue } from './cues/cue.ts';
import type { Scene } from './scene.ts';

/** Half-open item indices of words reported without marks. */
export interface Content {
  readonly first: number;
  readonly last: number;
}

/** A cue whose reported words are looked for. */
export interface ReportQuery {
  readonly setting: Scene;
  readonly cue: Cue;
  /** The index where the words reported by the cues before end: nothing before it is free. */
  readonly free: number;
}

/** What a cue reports: one passage, or two where the attribution stands in its middle. */
export interface Report {
  readonly cue: Cue;
  readonly rule: string;
  readonly contents: readonly Content[];
}
