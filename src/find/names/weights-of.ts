import { EVIDENCE_KEYS, priorOf } from './evidence/table.ts';
import { KIND_COUNT as KINDS, type Weights } from './model.ts';
import { WEIGHTS } from './weights.ts';

/** The weights of the first pass, over a name's own line. */
export const FIRST_PASS: Weights = weightsOf(0);

/** The weights of the second pass, over the whole story. */
export const SECOND_PASS: Weights = weightsOf(KINDS);

function weightsOf(offset: number): Weights {
  const weights = new Float64Array(EVIDENCE_KEYS.length * KINDS);
  for (let id = 0; id < EVIDENCE_KEYS.length; id++) {
    const key = EVIDENCE_KEYS[id]!;
    const fitted = WEIGHTS[key];
    // Evidence that is newer than the last fit counts as it was written
    const prior = fitted ? null : priorOf(key);
    for (let kind = 0; kind < KINDS; kind++) weights[id * KINDS + kind] = prior?.[kind] ?? fitted![offset + kind]!;
  }
  return weights;
}
