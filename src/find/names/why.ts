import type { Candidate } from './candidate.ts';
import { describeEvidence, EVIDENCE_KEYS, type Evidence } from './evidence/table.ts';
import { KIND_COUNT } from './model.ts';
import { type NameMention, nameOver } from './name-mention.ts';
import { SECOND_PASS } from './weights-of.ts';

/** More reasons than that decide nothing any more. */
const MOST_REASONS = 5;

/** The evidence that spoke most for a name of that kind (its number), strongest first: "before: an honorific +3.1". */
export function whyOf({ evidence }: Candidate, kind: number): readonly string[] {
  return [...new Set(evidence)]
    .map((id) => ({ id, weight: SECOND_PASS[id * KIND_COUNT + kind]! }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, MOST_REASONS)
    .map(({ id, weight }) => `${inWords(id)} +${weight.toFixed(1)}`);
}

/** The name with a reason of its own in place of the evidence, where reasons are asked for. */
export function because(name: NameMention, reason: string): NameMention {
  return name.why ? nameOver(name.kind, name.line, name.from, name.to, [reason]) : name;
}

let described: ReadonlyMap<string, Evidence> | null = null;

function inWords(id: number): string {
  described ??= describeEvidence();
  const { family, name } = described.get(EVIDENCE_KEYS[id]!)!;
  return `${family}: ${name}`;
}
