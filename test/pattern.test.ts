import { expect, test } from 'vitest';
import { inSmallLetters } from '../src/pattern.ts';

test('small letters stand where the letters of the text stood', () => {
  expect(inSmallLetters('REPORTING by Ærø')).toBe('reporting by ærø');
  expect(inSmallLetters('İZMİR, Reporting by Ana')).toMatch(/^.zm.r, reporting by ana$/);
});
