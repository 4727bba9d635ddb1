import { EVIDENCE, EVIDENCE_KEYS } from './evidence/table.ts';
import type { Weights } from './model.ts';
import { WEIGHTS } from './weights.ts';

const KINDS = 4;

/** The weights of the first pass, over a name's own line. */
export const FIRST_PASS: Weights = weightsOf(0);

/** The weights of the second pass, over the whole story. */
export const SECOND_PASS: Weights = weightsOf(KINDS);

function weightsOf(offset: number): Weights {
  const weights = new Float64Array(EVIDENCE_KEYS.length * KINDS);
  for (const [id, key] of EVIDENCE_KEYS.entries()) {
    const fitted = WEIGHTS[key];
    for (let kind = 0; kind < KINDS; kind++) {
      weights[id * KINDS + kind] = fitted ? fitted[offset + kind]! : EVIDENCE[key].prior[kind]!;
    }
  }
  return weights;
}
