import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../src/article.ts';
import { parseArticle } from '../../../src/index.ts';

const STORY =
  'QUITO, May 4 (Reuters) - Dr. Ana Ruiz, 45, met Tom Hale near Lima.\n\nThe Bank of England said Ruiz left Quito. A drill of Hale broke.';

/** The mentions of the story, each with its reasons. */
function mentionsOf(story: string, explain: boolean): readonly Mention[] {
  const { people, organizations, places } = parseArticle(story, { explain });
  return [...people, ...organizations, ...places].flatMap(({ mentions }) => mentions);
}

function reasonsFor(words: string, story = STORY): readonly string[] {
  return mentionsOf(story, true).find(({ text }) => text === words)?.why ?? [];
}

describe('what decided a mention', () => {
  test.each([
    ['Ana Ruiz', 'after: an age'],
    ['Ana Ruiz', 'before: an honorific'],
    ['Ruiz', 'document: the last word of a person’s full name'],
    ['Lima', 'gazetteer: a great or capital city'],
    ['Bank of England', 'organization words: a known organization'],
  ])('%s: %s', (words, reason) => {
    expect(reasonsFor(words).map((why) => why.replace(/ \+\d+\.\d$/, ''))).toContain(reason);
  });

  test('the strongest comes first, and there are five at most', () => {
    for (const { why } of mentionsOf(STORY, true)) {
      const weights = why!.map((reason) => Number(/\+(\d+\.\d)$/.exec(reason)?.[1] ?? 0));
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      expect(why!.length).toBeGreaterThan(0);
      expect(why!.length).toBeLessThanOrEqual(5);
    }
  });

  test('a place in the dateline says so', () => {
    expect(parseArticle(STORY, { explain: true }).places[0]!.mentions[0]!.why).toEqual(['the dateline names it']);
  });

  test('nothing is said unless asked for, and nothing else changes', () => {
    const plain = mentionsOf(STORY, false);
    expect(plain.every((mention) => !('why' in mention))).toBe(true);
    expect(mentionsOf(STORY, true).map(({ why: _why, ...mention }) => mention)).toEqual(plain);
  });
});
