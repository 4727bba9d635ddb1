import { describeEvidence, EVIDENCE_KEYS } from './evidence/table.ts';
import { KIND_COUNT as KINDS, type Weights } from './model.ts';
import { WEIGHTS } from './weights.ts';

/** The weights of the first pass, over a name's own line. */
export const FIRST_PASS: Weights = weightsOf(0);

/** The weights of the second pass, over the whole story. */
export const SECOND_PASS: Weights = weightsOf(KINDS);

function weightsOf(offset: number): Weights {
  const weights = new Float64Array(EVIDENCE_KEYS.length * KINDS);
  for (const [id, key] of EVIDENCE_KEYS.entries()) {
    // evidence that is newer than the last fit counts as it was written
    const own = WEIGHTS[key]?.slice(offset, offset + KINDS) ?? describeEvidence().get(key)!.prior;
    for (let kind = 0; kind < KINDS; kind++) weights[id * KINDS + kind] = own[kind]!;
  }
  return weights;
}
