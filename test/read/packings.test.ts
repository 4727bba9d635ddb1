import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/decode.ts';
import { PACKINGS } from '../../src/read/packings.ts';
import { readStories } from '../../src/read/read.ts';
import { FIXTURES, STORIES, sourceOf } from '../fixtures.ts';

/** The folders of packed stories are named for their packing. */
const FORMAT_OF_FOLDER: readonly (readonly [folder: RegExp, format: string])[] = [
  [/^page-/, 'html'],
  [/^nitf-/, 'nitf'],
  [/^newsml-g2-/, 'newsml-g2'],
  [/^newsml-1-/, 'newsml-1.2'],
  [/^ninjs-/, 'ninjs'],
  [/^anpa-/, 'anpa'],
  [/^iptc7901-/, 'iptc7901'],
  [/^reuters-sgml-/, 'reuters-sgml'],
  [/^/, 'text'],
];

const formatOf = (story: string) => FORMAT_OF_FOLDER.find(([folder]) => folder.test(story))![1];
const bytesOf = (story: string) => readFileSync(join(FIXTURES, '..', sourceOf(story)));

test.each(STORIES.map((story) => [story, formatOf(story)]))('%s is told to be %s', (story, format) => {
  const [read] = readStories(bytesOf(story), story);
  expect(read!.format).toBe(format);
});

describe.each(PACKINGS)('the packing $format', ({ format, recognises }) => {
  test('has at least three stories', () => {
    expect(STORIES.filter((story) => formatOf(story) === format).length).toBeGreaterThanOrEqual(3);
  });

  test('refuses the files of all others', () => {
    const others = STORIES.filter((story) => formatOf(story) !== format);
    expect(others.filter((story) => recognises(decode(bytesOf(story), null).text.slice(0, 4096)))).toEqual([]);
  });
});
