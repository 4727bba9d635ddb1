import { expect, test } from 'vitest';
import { codeOfPeople, peopleOfCode } from '../../src/gazetteer/format.ts';

test.each([0, 1_000, 5_000, 30_001, 200_001, 1_000_001, 24_874_500])('%d people are kept nearly', (people) => {
  const code = codeOfPeople(people);
  expect(code).toBeLessThan(2 ** 8);
  expect(Math.abs(peopleOfCode(code) - people)).toBeLessThanOrEqual(people / 40);
});
