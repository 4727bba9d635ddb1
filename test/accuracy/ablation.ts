// Prints what each family of evidence about names is worth: F1 on the kept-out half when the weights are fitted without it:
//   CORPORA=… npm run ablation
import { KINDS } from '../../src/find/names/candidate.ts';
import { describeEvidence, EVIDENCE_KEYS } from '../../src/find/names/evidence/table.ts';
import { fitBothPasses, USUAL } from './fit.ts';
import { markedStories, measureNames } from './marked-stories.ts';

const described = describeEvidence();
const families = new Map<string, Set<number>>();
for (const [id, key] of EVIDENCE_KEYS.entries()) {
  const { family } = described.get(key)!;
  families.set(family, (families.get(family) ?? new Set()).add(id));
}

const { lessons, keptOut } = markedStories();

function figuresWithout(leftOut: ReadonlySet<number>): readonly number[] {
  const [first, second] = fitBothPasses(lessons, { ...USUAL, leftOut });
  return measureNames(keptOut, first, second);
}

const all = figuresWithout(new Set());
console.log(`| without | rows | ${KINDS.join(' | ')} |\n|---|---:|${'---:|'.repeat(KINDS.length)}`);
console.log(`| nothing | ${EVIDENCE_KEYS.length} | ${all.map((f1) => f1.toFixed(1)).join(' | ')} |`);
for (const [family, leftOut] of families) {
  const change = figuresWithout(leftOut).map((f1, kind) => signed(f1 - all[kind]!));
  console.log(`| ${family} | ${leftOut.size} | ${change.join(' | ')} |`);
}

function signed(change: number): string {
  const rounded = Math.round(change * 10) / 10;
  return rounded === 0 ? '0.0' : `${rounded > 0 ? '+' : '−'}${Math.abs(rounded).toFixed(1)}`;
}
