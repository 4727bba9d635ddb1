import { expect, test } from 'vitest';
import { onDemand } from '../src/on-demand.ts';

test('what is made on demand is made by the first call, and once', () => {
  const makings: string[] = [];
  const list = onDemand(() => {
    makings.push('made');
    return ['a', 'b'];
  });
  expect(makings).toEqual([]);
  expect(list()).toBe(list());
  expect(makings).toEqual(['made']);
});
