import type { Range } from '../../span.ts';
import type { NameKind } from './candidate.ts';
import type { Line } from './line.ts';

/** A name where it stands: offsets into the text, and words `from` up to `to` of its line. */
export interface NameMention extends Range {
  readonly kind: NameKind;
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  /** What decided it; null where that is not asked for. */
  readonly why: readonly string[] | null;
}

/** Words `from` up to `to` of a line as a name. All names are made here: so they are alike in memory, and quick to read. */
export function nameOver(
  kind: NameKind,
  line: Line,
  from: number,
  to: number,
  why: readonly string[] | null = null,
): NameMention {
  return { kind, line, from, to, start: line.tokens[from]!.start, end: line.tokens[to - 1]!.end, why };
}

/** The name from its line's word `from` up to `to`. */
export function respanned({ kind, line, why }: NameMention, from: number, to: number): NameMention {
  return nameOver(kind, line, from, to, why);
}
