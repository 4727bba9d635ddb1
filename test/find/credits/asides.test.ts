import { describe, expect, test } from 'vitest';
import { CREDIT_ASIDES, findAside } from '../../../src/find/credits/asides.ts';
import { parseArticle } from '../../../src/parse-article.ts';
import { marked } from '../../marked.ts';

describe('lines of furniture that name who made the story', () => {
  test.each(CREDIT_ASIDES.map((aside) => [aside.name, aside.example, aside.role]))('%s: %s', (_name, example, role) => {
    const { text, ranges } = marked(example);
    expect(findAside(text)).toEqual({ start: ranges[0]!.start, end: ranges.at(-1)!.end, role });
  });

  test.each([
    'Follow BBC Sport on Facebook.',
    'Follow us on Twitter.',
    'Follow Lima on Instagram.',
    'Getty Images via Ana Ruiz',
    'Read more by Ana Ruiz on Twitter.',
  ])('%s names nobody', (line) => {
    expect(findAside(line)).toBeNull();
  });
});

const STORY = `LIMA, May 4 (Reuters) - The port of Lima closed on Friday after a storm, the mayor said.

Nobody was hurt, and the ships waited outside the harbour for the wind to fall.`;

describe('who made a story', () => {
  test('is who is to be followed, where no byline names him', () => {
    const { credits } = parseArticle(`${STORY}\n\nFollow Ana Ruiz and Otto Hale on Twitter: https://example.com/ruiz`);
    expect(credits.map(({ role, name }) => `${role}: ${name}`)).toEqual(['writing: Ana Ruiz', 'writing: Otto Hale']);
  });

  test('stands once in the credits, though the byline names him, too', () => {
    const { credits } = parseArticle(
      `Storm Closes Port\n\nBy Ana Ruiz\n\n${STORY}\n\nFollow Ana Ruiz on Twitter @anaruiz`,
    );
    expect(credits.map(({ role, name }) => `${role}: ${name}`)).toEqual(['byline: Ana Ruiz']);
  });

  test('is who took the picture, and no person of the story', () => {
    const { credits, people } = parseArticle(
      `${STORY}\n\nOtto Hale via Getty Images.\n\nThe port is to open on Monday.`,
    );
    expect(credits.map(({ role, name }) => `${role}: ${name}`)).toEqual(['photo: Otto Hale']);
    expect(people).toEqual([]);
  });
});
