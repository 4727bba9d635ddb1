import type { Range, Span } from '../span.ts';

/** One paragraph as it was pasted: its lines joined for reading, its offsets those of the original. */
export interface Block extends Range {
  /** The lines of a hard-wrapped paragraph; one line where nothing was wrapped. Line ends are left out. */
  readonly lines: readonly Range[];
}

/** What a word is by its letters alone. */
export interface Spelled {
  readonly text: string;
  /** Lower case, with ’ written as '. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Whether the first letter is a capital. */
  readonly capital: boolean;
}

/** One spelling, shared by all its tokens, with what was made of it (see `oncePerSpelling`). */
export interface Spelling extends Spelled {
  readonly made: unknown[];
}

/** A word, a number or a single mark. A possessive 's is a token of its own; "U.S." and "Dr." keep their dots. */
export interface Token extends Range, Spelled {
  readonly spelling: Spelling;
}

/** A sentence of the running text; `first` and `last` are half-open indices into its paragraph's tokens. */
export interface Sentence extends Range {
  readonly first: number;
  readonly last: number;
}

export type ParagraphKind = 'headline' | 'summary' | 'body';

/** A paragraph of the story, ready for the finders: the dateline is cut off the first one. */
export interface Paragraph extends Range {
  readonly kind: ParagraphKind;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Which lines of the text play which part. */
export interface Parts {
  readonly headline: Span | null;
  /** Key points, one span a point. */
  readonly summary: readonly Span[];
  readonly slug: string | null;
  /** The lines that name the writers above the story. */
  readonly bylines: readonly Range[];
  /** "Reporting by …" and its kin below the story. */
  readonly signOffs: readonly Range[];
  /** From the dateline to the last word of the story. */
  readonly body: Range;
  /** The paragraphs of the story, furniture left out; the first begins with the dateline, where there is one. */
  readonly story: readonly Block[];
  readonly boilerplate: readonly Span[];
}

/** A story cut into its parts, paragraphs, sentences and words: what the finders read. */
export interface Prose extends Parts {
  readonly text: string;
  /** Headline, key points and body, in the order of the text. */
  readonly paragraphs: readonly Paragraph[];
}
