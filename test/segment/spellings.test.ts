import { expect, test } from 'vitest';
import type { Token } from '../../src/segment/prose.ts';
import { oncePerSpelling } from '../../src/segment/spellings.ts';
import { segmentTokens } from '../../src/segment/tokens.ts';

function tokensOf(text: string): readonly Token[] {
  return segmentTokens(text, { start: 0, end: text.length });
}

test('a spelling that is met again is worked out once', () => {
  const asked: string[] = [];
  const lengthOf = oncePerSpelling(({ text }) => {
    asked.push(text);
    return text.length;
  });
  expect(tokensOf('rain and more rain and Rain').map(lengthOf)).toEqual([4, 3, 4, 4, 3, 4]);
  expect(asked).toEqual(['rain', 'and', 'more', 'Rain']);
});

test('a spelling that took the place of a forgotten one is not taken for it', () => {
  const loud = oncePerSpelling(({ text }) => text.toUpperCase());
  const [before] = tokensOf('before').map(loud);
  const later = tokensOf(Array.from({ length: 130_000 }, (_, i) => `q${i.toString(36)}`).join(' '));
  expect(before).toBe('BEFORE');
  expect(later.every((token) => loud(token) === token.text.toUpperCase())).toBe(true);
});
